use super::super::form::Answers;
use super::super::period::{Period, months};
use super::super::scope::{NOT_LISTED, UNCLEAR};
use crate::prelude::*;

static COMPLETE: Say = passed(
    "complete",
    text(
        "The business has been established for {months} months.",
        "Mae'r busnes wedi'i sefydlu ers {months} mis.",
    ),
)
.about(&["establishedOn"]);
static TODAY: Say = passed(
    "complete-today",
    text(
        "The business has been established for {months} months on the day of this check, which is the corresponding day. A stricter count would give {stricter}.",
        "Ar ddiwrnod y gwiriad hwn, sef y diwrnod cyfatebol, mae'r busnes wedi'i sefydlu ers {months} mis. Byddai cyfrif llymach yn rhoi {stricter}.",
    ),
)
.about(&["establishedOn"])
.next(text(
    "To be safe by any count, apply on {stricter} or later.",
    "I fod yn ddiogel yn ôl unrhyw gyfrif, gwnewch gais ar {stricter} neu'n ddiweddarach.",
));
static MONTH_END: Say = passed(
    "complete-at-month-end",
    text(
        "The business has been established for {months} months on the day of this check, the last of a month that has no corresponding day. A stricter count would give {stricter}.",
        "Ar ddiwrnod y gwiriad hwn, sef yr olaf mewn mis heb ddiwrnod cyfatebol, mae'r busnes wedi'i sefydlu ers {months} mis. Byddai cyfrif llymach yn rhoi {stricter}.",
    ),
)
.about(&["establishedOn"])
.next(text(
    "To be safe by any count, apply on {stricter} or later.",
    "I fod yn ddiogel yn ôl unrhyw gyfrif, gwnewch gais ar {stricter} neu'n ddiweddarach.",
));
static NOT_YET: Say = failed(
    "not-yet",
    text(
        "The business has not been established for {months} months. The {months} months are complete on {complete}.",
        "Nid yw'r busnes wedi'i sefydlu ers {months} mis. Bydd y {months} mis yn gyflawn ar {complete}.",
    ),
    text(
        "Do not apply before {complete}, or tell OCR of extenuating circumstances.",
        "Peidiwch â gwneud cais cyn {complete}, neu rhowch wybod i OCR am amgylchiadau esgusodol.",
    ),
)
.about(&["establishedOn"])
.done_by(&["apply-from"]);
static NOT_ESTABLISHED: Say = failed(
    "not-established-yet",
    text(
        "On the day of this check the business is not yet established. The {months} months will be complete on {complete}.",
        "Ar ddiwrnod y gwiriad hwn nid yw'r busnes wedi'i sefydlu eto. Bydd y {months} mis yn gyflawn ar {complete}.",
    ),
    text(
        "Check the day on which the business was established: it is still to come.",
        "Gwiriwch y diwrnod y sefydlwyd y busnes: mae eto i ddod.",
    ),
)
.about(&["establishedOn"]);
static IF_ASKED: Say = cant_tell(
    "lacking-if-asked",
    text(
        "If OCR asks this of your trust, it is not met: the {months} months are complete on {complete}.",
        "Os yw OCR yn gofyn am hyn gan eich ymddiriedolaeth, nid yw wedi'i fodloni: bydd y {months} mis yn gyflawn ar {complete}.",
    ),
    text(
        "If the credit check applies to your trust, do not apply before {complete}: the trust has to be established long enough.",
        "Os yw'r gwiriad credyd yn berthnasol i'ch ymddiriedolaeth, peidiwch â gwneud cais cyn {complete}: rhaid iddi fod wedi'i sefydlu'n ddigon hir.",
    ),
)
.about(&["legalForm", "establishedOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "credit-check/established-for-six-months",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O9, &clauses::R_DATES, &clauses::R_CREDIT_PERIOD],
    policies: &[],
    asks: text(
        "Has the business been established for six months or more?",
        "A yw'r busnes wedi'i sefydlu ers chwe mis neu ragor?",
    ),
    each: Each::Once,
    fields: &["legalForm", "establishedOn"],
    says: &[
        &COMPLETE,
        &TODAY,
        &MONTH_END,
        &NOT_YET,
        &NOT_ESTABLISHED,
        &IF_ASKED,
        &NOT_LISTED,
        &UNCLEAR,
    ],
    applies: always,
    check: |c| {
        c.form.requirement(&IF_ASKED, || {
            let since = c.form.established_on.get()?;
            Ok(match c.parameters().period(since, c.as_of) {
                Period::NotBegun { complete } => NOT_ESTABLISHED.with([months(c), day("complete", complete)]),
                Period::Running { complete } => NOT_YET.with([months(c), day("complete", complete)]),
                Period::CompleteToday {
                    stricter,
                    at_month_end: true,
                } => MONTH_END.with([months(c), day("stricter", stricter)]),
                Period::CompleteToday { stricter, .. } => TODAY.with([months(c), day("stricter", stricter)]),
                Period::Complete => COMPLETE.with([months(c)]),
            })
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"legalForm":"company","establishedOn":"2019-04-01"}"#,
            Expect::Says(&COMPLETE)
        ),
        // 15 January to 15 July: the day before, the day, the day after.
        case(
            "2026-07-14",
            r#"{"legalForm":"company","establishedOn":"2026-01-15"}"#,
            Expect::Says(&NOT_YET)
        )
        .facts(&[("complete", "2026-07-15")]),
        case(
            "2026-07-15",
            r#"{"legalForm":"company","establishedOn":"2026-01-15"}"#,
            Expect::Says(&TODAY)
        )
        .facts(&[("stricter", "2026-07-16")]),
        case(
            "2026-07-16",
            r#"{"legalForm":"company","establishedOn":"2026-01-15"}"#,
            Expect::Says(&COMPLETE)
        ),
        // 31 August: February has no 31st, so its last day; in a leap year the 29th.
        case(
            "2026-02-27",
            r#"{"legalForm":"sole-trader","establishedOn":"2025-08-31"}"#,
            Expect::Says(&NOT_YET)
        )
        .facts(&[("complete", "2026-02-28")]),
        case(
            "2026-02-28",
            r#"{"legalForm":"sole-trader","establishedOn":"2025-08-31"}"#,
            Expect::Says(&MONTH_END)
        )
        .facts(&[("stricter", "2026-03-01")]),
        case(
            "2026-03-01",
            r#"{"legalForm":"sole-trader","establishedOn":"2025-08-31"}"#,
            Expect::Says(&COMPLETE)
        ),
        case(
            "2028-02-28",
            r#"{"legalForm":"sole-trader","establishedOn":"2027-08-31"}"#,
            Expect::Says(&NOT_YET)
        )
        .facts(&[("complete", "2028-02-29")]),
        case(
            "2028-02-29",
            r#"{"legalForm":"sole-trader","establishedOn":"2027-08-31"}"#,
            Expect::Says(&MONTH_END)
        )
        .facts(&[("stricter", "2028-03-01")]),
        // 28 August has a corresponding day even in February.
        case(
            "2026-02-28",
            r#"{"legalForm":"sole-trader","establishedOn":"2025-08-28"}"#,
            Expect::Says(&TODAY)
        )
        .facts(&[("stricter", "2026-03-01")]),
        // From 29 February to 29 August, not to the month's end.
        case(
            "2028-08-28",
            r#"{"legalForm":"partnership","establishedOn":"2028-02-29"}"#,
            Expect::Says(&NOT_YET)
        )
        .facts(&[("complete", "2028-08-29")]),
        case(
            "2028-08-29",
            r#"{"legalForm":"partnership","establishedOn":"2028-02-29"}"#,
            Expect::Says(&TODAY)
        )
        .facts(&[("stricter", "2028-08-30")]),
        // Established on the very day of the check, and only after it.
        case(
            "2026-11-22",
            r#"{"legalForm":"company","establishedOn":"2026-11-22"}"#,
            Expect::Says(&NOT_YET)
        )
        .facts(&[("complete", "2027-05-22")]),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","establishedOn":"2026-11-23"}"#,
            Expect::Says(&NOT_ESTABLISHED)
        )
        .facts(&[("complete", "2027-05-23")]),
        // Checked for an academy trust too; but it may not apply to one, so it does not fail.
        case(
            "2026-07-14",
            r#"{"legalForm":"academy-trust","establishedOn":"2026-01-15"}"#,
            Expect::Says(&IF_ASKED)
        )
        .facts(&[("complete", "2026-07-15")]),
        case(
            "2026-07-14",
            r#"{"legalForm":"academy-trust","establishedOn":"2026-07-15"}"#,
            Expect::Says(&IF_ASKED)
        )
        .facts(&[("complete", "2027-01-15")]),
        case(
            "2026-07-16",
            r#"{"legalForm":"academy-trust","establishedOn":"2026-01-15"}"#,
            Expect::Says(&COMPLETE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"maintained-school"}"#,
            Expect::Says(&NOT_LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"charitable-incorporated-organisation","establishedOn":"2026-11-01"}"#,
            Expect::Says(&UNCLEAR)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company"}"#,
            Expect::Missing(&["establishedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"company","establishedOn":"2026-02-29"}"#,
            Expect::Missing(&["establishedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"establishedOn":"2026-11-01"}"#,
            Expect::Missing(&["legalForm"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["legalForm", "establishedOn"])),
    ],
};

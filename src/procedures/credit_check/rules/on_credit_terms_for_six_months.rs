use super::super::form::Answers;
use super::super::period::{Period, disagree, is_established, months};
use super::super::scope::{NOT_LISTED, UNCLEAR};
use crate::prelude::*;

static COMPLETE: Say = passed(
    "complete",
    text(
        "The business has traded on credit terms for {months} months.",
        "Mae'r busnes wedi masnachu ar delerau credyd ers {months} mis.",
    ),
)
.about(&["creditTradingSince"]);
static TODAY: Say = passed(
    "complete-today",
    text(
        "The business has traded on credit terms for {months} months on the day of this check, which is the corresponding day. A stricter count would give {stricter}.",
        "Ar ddiwrnod y gwiriad hwn, sef y diwrnod cyfatebol, mae'r busnes wedi masnachu ar delerau credyd ers {months} mis. Byddai cyfrif llymach yn rhoi {stricter}.",
    ),
)
.about(&["creditTradingSince"])
.next(text(
    "To be safe by any count, apply on {stricter} or later.",
    "I fod yn ddiogel yn ôl unrhyw gyfrif, gwnewch gais ar {stricter} neu'n ddiweddarach.",
));
static MONTH_END: Say = passed(
    "complete-at-month-end",
    text(
        "On the day of this check, the last of a month without a corresponding day, the business has traded on credit terms for {months} months. A stricter count would give {stricter}.",
        "Ar ddiwrnod y gwiriad hwn, sef yr olaf mewn mis heb ddiwrnod cyfatebol, mae'r busnes wedi masnachu ar delerau credyd ers {months} mis. Byddai cyfrif llymach yn rhoi {stricter}.",
    ),
)
.about(&["creditTradingSince"])
.next(text(
    "To be safe by any count, apply on {stricter} or later.",
    "I fod yn ddiogel yn ôl unrhyw gyfrif, gwnewch gais ar {stricter} neu'n ddiweddarach.",
));
static NOT_YET: Say = failed(
    "not-yet",
    text(
        "The business has not traded on credit terms for {months} months. Counted from the day given, the {months} months are complete on {complete}.",
        "Nid yw'r busnes wedi masnachu ar delerau credyd ers {months} mis. O gyfrif o'r diwrnod a roddwyd, bydd y {months} mis yn gyflawn ar {complete}.",
    ),
    text(
        "Do not apply before {complete}, or tell OCR of extenuating circumstances.",
        "Peidiwch â gwneud cais cyn {complete}, neu rhowch wybod i OCR am amgylchiadau esgusodol.",
    ),
)
.about(&["creditTradingSince"])
.done_by(&["apply-from"]);
static NOT_BEGUN: Say = failed(
    "not-begun",
    text(
        "On the day of this check the business has not yet begun to trade on credit terms. Counted from the day given, the {months} months will be complete on {complete}.",
        "Ar ddiwrnod y gwiriad hwn nid yw'r busnes wedi dechrau masnachu ar delerau credyd eto. O gyfrif o'r diwrnod a roddwyd, bydd y {months} mis yn gyflawn ar {complete}.",
    ),
    text(
        "Check the day on which credit terms began: it is still to come.",
        "Gwiriwch y diwrnod y dechreuodd y telerau credyd: mae eto i ddod.",
    ),
)
.about(&["creditTradingSince"]);
static OLDER: Say = cant_tell(
    "older-than-the-business",
    text(
        "By the days given, credit terms began before the business was established. Whether OCR counts the trading of an earlier business is not stated.",
        "Yn ôl y diwrnodau a roddwyd, dechreuodd y telerau credyd cyn sefydlu'r busnes. Ni nodir a yw OCR yn cyfrif masnachu busnes cynharach.",
    ),
    text(
        "Check the day of establishment and the day on which credit terms began. If they are right, tell OCR of the earlier business and ask whether its trading counts.",
        "Gwiriwch y diwrnod sefydlu a'r diwrnod y dechreuodd y telerau credyd. Os ydynt yn gywir, rhowch wybod i OCR am y busnes cynharach a gofynnwch a yw ei fasnachu'n cyfrif.",
    ),
)
.about(&["establishedOn", "creditTradingSince"]);
static DISAGREE: Say = cant_tell(
    "answers-disagree",
    text(
        "By the days given, credit terms began before the business traded at all.",
        "Yn ôl y diwrnodau a roddwyd, dechreuodd y telerau credyd cyn i'r busnes fasnachu o gwbl.",
    ),
    text(
        "Correct the day on which credit terms began, or the day on which the business began to trade.",
        "Cywirwch y diwrnod y dechreuodd y telerau credyd, neu'r diwrnod y dechreuodd y busnes fasnachu.",
    ),
)
.about(&["creditTradingSince", "tradingSince"]);
static NO_PERIOD: Say = inapplicable(
    "no-period",
    text(
        "The business does not trade on credit terms, so there is no period to count.",
        "Nid yw'r busnes yn masnachu ar delerau credyd, felly nid oes cyfnod i'w gyfrif.",
    ),
);
static IF_ASKED: Say = cant_tell(
    "lacking-if-asked",
    text(
        "If OCR asks this of your trust, it is not met: the {months} months are complete on {complete}.",
        "Os yw OCR yn gofyn am hyn gan eich ymddiriedolaeth, nid yw wedi'i fodloni: bydd y {months} mis yn gyflawn ar {complete}.",
    ),
    text(
        "If the credit check applies to your trust, do not apply before {complete}: the trust has to trade on credit terms long enough.",
        "Os yw'r gwiriad credyd yn berthnasol i'ch ymddiriedolaeth, peidiwch â gwneud cais cyn {complete}: rhaid iddi fasnachu ar delerau credyd yn ddigon hir.",
    ),
)
.about(&["legalForm", "creditTradingSince"]);

pub static RULE: Rule<Answers> = Rule {
    id: "credit-check/on-credit-terms-for-six-months",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O9, &clauses::R_DATES, &clauses::R_CREDIT_PERIOD],
    policies: &[],
    asks: text(
        "Has the business itself traded on credit terms for six months or more?",
        "A yw'r busnes ei hun wedi masnachu ar delerau credyd ers chwe mis neu ragor?",
    ),
    each: Each::Once,
    fields: &["legalForm", "establishedOn", "tradesOnCredit", "creditTradingSince", "tradingSince"],
    says: &[&COMPLETE, &TODAY, &MONTH_END, &NOT_YET, &NOT_BEGUN, &IF_ASKED, &OLDER, &DISAGREE, &NO_PERIOD, &NOT_LISTED, &UNCLEAR],
    applies: always,
    check: |c| {
        c.form
            .requirement(&IF_ASKED, || consider(c.form.trades_on_credit.get(), |on_credit| if on_credit { lasted(c) } else { Ok(NO_PERIOD.plain()) }))
    },
    cases: cases![
        // Of an academy trust it may not be asked at all: it does not fail.
        case(
            "2026-07-14",
            r#"{"legalForm":"academy-trust","establishedOn":"2020-09-01","tradesOnCredit":true,"creditTradingSince":"2026-01-15"}"#,
            Expect::Says(&IF_ASKED)
        )
        .facts(&[("complete", "2026-07-15")]),
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2020-01-06"}"#, Expect::Says(&COMPLETE)),
        // 15 January to 15 July: the day before, the day, the day after.
        case("2026-07-14", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2026-01-15"}"#, Expect::Says(&NOT_YET)).facts(&[("complete", "2026-07-15")]),
        case("2026-07-15", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2026-01-15"}"#, Expect::Says(&TODAY)).facts(&[("stricter", "2026-07-16")]),
        case("2026-07-16", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2026-01-15"}"#, Expect::Says(&COMPLETE)),
        // 31 August ends with February.
        case("2026-02-27", r#"{"legalForm":"partnership","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2025-08-31"}"#, Expect::Says(&NOT_YET)).facts(&[("complete", "2026-02-28")]),
        case("2026-02-28", r#"{"legalForm":"partnership","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2025-08-31"}"#, Expect::Says(&MONTH_END)).facts(&[("stricter", "2026-03-01")]),
        case("2028-02-29", r#"{"legalForm":"partnership","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2027-08-31"}"#, Expect::Says(&MONTH_END)).facts(&[("stricter", "2028-03-01")]),
        case("2028-08-29", r#"{"legalForm":"partnership","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2028-02-29"}"#, Expect::Says(&TODAY)).facts(&[("stricter", "2028-08-30")]),
        // Trading for cash since 2019 does not shorten the wait.
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradingSince":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2026-09-01"}"#, Expect::Says(&NOT_YET)).facts(&[("complete", "2027-03-01")]),
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":true,"creditTradingSince":"2026-12-01"}"#, Expect::Says(&NOT_BEGUN)).facts(&[("complete", "2027-06-01")]),
        // It fails on its own, whenever the business was established.
        case("2026-11-22", r#"{"legalForm":"company","tradesOnCredit":true,"creditTradingSince":"2026-09-01"}"#, Expect::Says(&NOT_YET)).facts(&[("complete", "2027-03-01")]),
        // Four months old and two years of credit terms: an earlier business's.
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2026-07-20","tradesOnCredit":true,"creditTradingSince":"2024-11-01"}"#, Expect::Says(&OLDER)),
        // On the first day on which it has itself existed for six months, it does not matter who traded before.
        case("2027-01-20", r#"{"legalForm":"company","establishedOn":"2026-07-20","tradesOnCredit":true,"creditTradingSince":"2024-11-01"}"#, Expect::Says(&COMPLETE)),
        case("2027-01-19", r#"{"legalForm":"company","establishedOn":"2026-07-20","tradesOnCredit":true,"creditTradingSince":"2024-11-01"}"#, Expect::Says(&OLDER)),
        // It cannot have traded on credit before it traded at all.
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2020-01-01","tradesOnCredit":true,"creditTradingSince":"2020-01-01","tradingSince":"2026-10-01"}"#, Expect::Says(&DISAGREE)),
        // On the first day on which all trading has lasted six months, the earlier day does not matter.
        case("2027-03-31", r#"{"legalForm":"company","establishedOn":"2020-01-01","tradesOnCredit":true,"creditTradingSince":"2020-01-01","tradingSince":"2026-10-01"}"#, Expect::Says(&DISAGREE)),
        case("2027-04-01", r#"{"legalForm":"company","establishedOn":"2020-01-01","tradesOnCredit":true,"creditTradingSince":"2020-01-01","tradingSince":"2026-10-01"}"#, Expect::Says(&COMPLETE)),
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2020-01-01","tradesOnCredit":true,"creditTradingSince":"2020-01-01","tradingSince":"2020-01-01"}"#, Expect::Says(&COMPLETE)),
        case("2026-11-22", r#"{"legalForm":"academy-trust","establishedOn":"2020-01-01","tradesOnCredit":true,"creditTradingSince":"2020-01-01","tradingSince":"2026-10-01"}"#, Expect::Says(&DISAGREE)),
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":false}"#, Expect::Says(&NO_PERIOD)),
        case("2026-11-22", r#"{"legalForm":"further-education-corporation"}"#, Expect::Says(&NOT_LISTED)),
        case("2026-11-22", r#"{"legalForm":"unincorporated-charity","tradesOnCredit":false}"#, Expect::Says(&UNCLEAR)),
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2019-04-01","tradesOnCredit":true}"#, Expect::Missing(&["creditTradingSince"])),
        case("2026-11-22", r#"{"legalForm":"company","tradesOnCredit":true,"creditTradingSince":"2020-01-06"}"#, Expect::Missing(&["establishedOn"])),
        case("2026-11-22", r#"{"legalForm":"company","establishedOn":"2019-04-01","creditTradingSince":"2020-01-06"}"#, Expect::Missing(&["tradesOnCredit"])),
        case("2026-11-22", r#"{"legalForm":"company","creditTradingSince":"2026-09-01"}"#, Expect::Missing(&["tradesOnCredit"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["legalForm", "establishedOn", "tradesOnCredit", "creditTradingSince"])),
    ],
};

/// An incomplete period fails; a complete one is the business's own only if the business has existed that long.
fn lasted(c: &Context<Answers>) -> Answer<Verdict> {
    let period = c
        .form
        .credit_trading_since
        .get()
        .map(|since| c.parameters().period(since, c.as_of));
    let complete = match period {
        Ok(Period::NotBegun { complete }) => return Ok(NOT_BEGUN.with([months(c), day("complete", complete)])),
        Ok(Period::Running { complete }) => return Ok(NOT_YET.with([months(c), day("complete", complete)])),
        Ok(Period::CompleteToday {
            stricter,
            at_month_end: true,
        }) => Ok(MONTH_END.with([months(c), day("stricter", stricter)])),
        Ok(Period::CompleteToday { stricter, .. }) => Ok(TODAY.with([months(c), day("stricter", stricter)])),
        Ok(Period::Complete) => Ok(COMPLETE.with([months(c)])),
        Err(missing) => Err(missing),
    };
    both(complete, is_established(c)).map(|(complete, established)| match (established, disagree(c)) {
        (false, _) => OLDER.plain(),
        (true, true) => DISAGREE.plain(),
        (true, false) => complete,
    })
}

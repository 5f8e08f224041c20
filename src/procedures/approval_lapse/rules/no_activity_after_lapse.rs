use super::super::form::{Answers, EACH};
use super::super::standing::{clocks, has_clock};
use crate::prelude::*;

static NONE: Say = passed(
    "none",
    text(
        "No entry or claim comes after a computed lapse.",
        "Nid oes cofrestriad na hawliad yn dod ar ôl i'r gymeradwyaeth ddod i ben yn ôl y cyfrif.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"]);
static SOME: Say = failed(
    "some",
    text(
        "Entries or claims come after a lapse, by at least one count of years. They revive nothing. But OCR took them, which speaks for its records showing the approval. Number: {found}.",
        "Daw cofrestriadau neu hawliadau ar ôl i'r gymeradwyaeth ddod i ben, yn ôl o leiaf un cyfrif o flynyddoedd. Nid ydynt yn adfer dim. Ond derbyniodd OCR hwy, sy'n awgrymu bod ei gofnodion yn dangos y gymeradwyaeth. Nifer: {found}.",
    ),
    text(
        "Look for an earlier entry or claim, or a new approval, that is not listed. Ask OCR to confirm that its records show the qualification's approval on the days of the later ones.",
        "Chwiliwch am gofrestriad neu hawliad cynharach, neu gymeradwyaeth newydd, nad yw wedi'i restru. Gofynnwch i OCR gadarnhau bod ei gofnodion yn dangos cymeradwyaeth y cymhwyster ar ddiwrnodau'r rhai diweddarach.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"])
.done_by(&["check-records"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/no-activity-after-lapse",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_LAPSE_ACTIVITY, &clauses::N8, &clauses::O16],
    policies: &[],
    asks: text(
        "Do all entries and claims fall within a time of approval?",
        "A yw pob cofrestriad a hawliad o fewn cyfnod o gymeradwyaeth?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[&NONE, &SOME],
    applies: has_clock,
    check: |c| {
        Ok(match clocks(c)?.map_or(0, |clocks| clocks.stranded) {
            0 => NONE.plain(),
            found => SOME.with([count("found", found)]),
        })
    },
    cases: cases![
        // On the last safe day.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2022-01-10"}]}]}"#,
            Expect::Says(&NONE)
        ),
        // On the day after, and once more.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2022-01-11"},{"kind":"claim","date":"2023-05-01"}]}]}"#,
            Expect::Says(&SOME)
        )
        .facts(&[("found", "2")]),
        // A new approval between the lapse and the entry explains it.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"re-approval","date":"2023-05-01"},{"kind":"claim","date":"2023-05-01"}]}]}"#,
            Expect::Says(&NONE)
        ),
        // Between the lapse and a new approval, which does not make it good.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-01-05"},{"kind":"re-approval","date":"2023-05-01"}]}]}"#,
            Expect::Says(&SOME)
        )
        .facts(&[("found", "1")]),
        // Two years or three: by one of them it comes too late.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-01-10"}]}]}"#,
            Expect::Says(&SOME)
        )
        .facts(&[("found", "1")]),
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"general","events":[{"kind":"entry","date":"2023-01-10"}]}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[0].date"])
        ),
    ],
};

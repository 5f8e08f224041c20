use super::super::form::Answers;
use super::super::standing::centre_clocks;
use crate::prelude::*;

static NONE: Say = passed(
    "none",
    text(
        "No vocational entry or claim comes after a computed lapse of the centre's approval.",
        "Nid oes cofrestriad na hawliad galwedigaethol yn dod ar ôl i gymeradwyaeth y ganolfan ddod i ben yn ôl y cyfrif.",
    ),
)
.about(&["qualifications"]);
static SOME: Say = failed(
    "some",
    text(
        "Vocational entries or claims come after a lapse of the centre's approval, by at least one count of years. They revive nothing. But OCR took them, which speaks for its records showing the approval. Number: {found}.",
        "Daw cofrestriadau neu hawliadau galwedigaethol ar ôl i gymeradwyaeth y ganolfan ddod i ben, yn ôl o leiaf un cyfrif o flynyddoedd. Nid ydynt yn adfer dim. Ond derbyniodd OCR hwy, sy'n awgrymu bod ei gofnodion yn dangos y gymeradwyaeth. Nifer: {found}.",
    ),
    text(
        "Look for a vocational approval, entry or claim that is not listed. Ask OCR to confirm that its records show the centre's approval on the days of the later ones.",
        "Chwiliwch am gymeradwyaeth, cofrestriad neu hawliad galwedigaethol nad yw wedi'i restru. Gofynnwch i OCR gadarnhau bod ei gofnodion yn dangos cymeradwyaeth y ganolfan ar ddiwrnodau'r rhai diweddarach.",
    ),
)
.about(&["qualifications"])
.done_by(&["check-centre-records"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/no-activity-after-centre-lapse",
    since: "2026-11",
    force: Force::Should,
    cites: &[
        &clauses::R_LAPSE_ACTIVITY,
        &clauses::R_LAPSE_CENTRE,
        &clauses::N9,
        &clauses::O17,
    ],
    policies: &[],
    asks: text(
        "Do all vocational entries and claims fall within a time of approval of the centre?",
        "A yw pob cofrestriad a hawliad galwedigaethol o fewn cyfnod o gymeradwyaeth i'r ganolfan?",
    ),
    each: Each::Once,
    fields: &["qualifications"],
    says: &[&NONE, &SOME],
    applies: |c| centre_clocks(c).map(|clocks| clocks.is_some()),
    check: |c| {
        Ok(match centre_clocks(c)?.map_or(0, |clocks| clocks.stranded) {
            0 => NONE.plain(),
            found => SOME.with([count("found", found)]),
        })
    },
    cases: cases![
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[{"kind":"entry","date":"2022-01-10"}]}]}"#,
            Expect::Says(&NONE)
        ),
        // One day too late for the centre, unless the approval of 2021 restarted its clock.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[]},{"family":"cambridge-technicals","approvedOn":"2021-12-01","events":[{"kind":"entry","date":"2022-01-11"}]}]}"#,
            Expect::Says(&SOME)
        )
        .facts(&[("found", "1")]),
        // After the qualification's own lapse and the centre's.
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-05-01"}]}]}"#,
            Expect::Says(&SOME)
        )
        .facts(&[("found", "1")]),
        // After its own lapse in January 2022, and in time for the centre, which another qualification keeps until May 2023.
        case(
            "2023-05-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2023-05-01"}]},{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry","date":"2021-05-01"}]}]}"#,
            Expect::Says(&NONE)
        ),
        case("2023-06-01", r#"{"qualifications":[]}"#, Expect::Inapplicable),
        case(
            "2023-06-01",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2020-01-10","events":[{"kind":"entry"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[0].date"])
        ),
    ],
};

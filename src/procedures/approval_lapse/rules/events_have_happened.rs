use super::super::form::{Answers, EACH};
use crate::prelude::*;

static ALL_PAST: Say = passed(
    "all-past",
    text(
        "No listed event comes after the day of the check.",
        "Nid oes digwyddiad a restrir yn dod ar ôl diwrnod y gwiriad.",
    ),
)
.about(&["qualifications[].events"]);
static STILL_TO_COME: Say = failed(
    "still-to-come",
    text(
        "Events after the day of the check are left out, as they have not happened yet. Number: {found}.",
        "Hepgorir digwyddiadau ar ôl diwrnod y gwiriad, gan nad ydynt wedi digwydd eto. Nifer: {found}.",
    ),
    text(
        "Check the dates of the events that are still to come, and check again once they have happened.",
        "Gwiriwch ddyddiadau'r digwyddiadau sydd eto i ddod, a gwiriwch eto ar ôl iddynt ddigwydd.",
    ),
)
.about(&["qualifications[].events"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/events-have-happened",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_LAPSE_ACTIVITY],
    policies: &[],
    asks: text(
        "Have all listed events happened by the day of the check?",
        "A yw pob digwyddiad a restrir wedi digwydd erbyn diwrnod y gwiriad?",
    ),
    each: EACH,
    fields: &["qualifications[].family", "qualifications[].events"],
    says: &[&ALL_PAST, &STILL_TO_COME],
    applies: |c| c.form.qualifications.get()?[c.item].is_vocational(),
    check: |c| {
        let events = c.form.qualifications.get()?[c.item].events.get()?;
        let later = every(
            events
                .iter()
                .map(|event| all([event.stands(), event.date.get().map(|on| on > c.as_of)])),
        )?;
        Ok(match later.into_iter().filter(|later| *later).count() {
            0 => ALL_PAST.plain(),
            found => STILL_TO_COME.with([count("found", found)]),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"entry","date":"2026-11-22"}]}]}"#,
            Expect::Says(&ALL_PAST)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"entry","date":"2026-11-23"},{"kind":"withdrawn-entry","date":"2027-01-01"}]}]}"#,
            Expect::Says(&STILL_TO_COME)
        )
        .facts(&[("found", "1")]),
        // What is past is past whatever it was; what was withdrawn does not matter.
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"date":"2026-11-22"},{"kind":"withdrawn-entry"}]}]}"#,
            Expect::Says(&ALL_PAST)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"date":"2026-11-23"},{"kind":"claim"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[0].kind", "qualifications[0].events[1].date"])
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"general","events":[{"kind":"entry","date":"2026-11-23"}]}]}"#,
            Expect::Inapplicable
        ),
    ],
};

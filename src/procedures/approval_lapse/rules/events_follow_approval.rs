use super::super::form::{Answers, EACH};
use crate::prelude::*;

static ALL_LATER: Say = passed(
    "all-later",
    text(
        "No listed event comes before the approval.",
        "Nid oes digwyddiad a restrir yn dod cyn y gymeradwyaeth.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"]);
static EARLIER: Say = failed(
    "earlier",
    text(
        "Events before the approval are left out. Number: {found}.",
        "Hepgorir digwyddiadau cyn y gymeradwyaeth. Nifer: {found}.",
    ),
    text(
        "Check the dates of the events that come before the approval, and the day of the first approval.",
        "Gwiriwch ddyddiadau'r digwyddiadau sy'n dod cyn y gymeradwyaeth, a dyddiad y gymeradwyaeth gyntaf.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/events-follow-approval",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_LAPSE_ACTIVITY, &clauses::OF1],
    policies: &[],
    asks: text(
        "Do all listed events follow the approval?",
        "A yw pob digwyddiad a restrir yn dilyn y gymeradwyaeth?",
    ),
    each: EACH,
    fields: &[
        "qualifications[].family",
        "qualifications[].approvedOn",
        "qualifications[].events",
    ],
    says: &[&ALL_LATER, &EARLIER],
    applies: |c| c.form.qualifications.get()?[c.item].is_vocational(),
    check: |c| {
        let qualification = &c.form.qualifications.get()?[c.item];
        let approved_on = || qualification.approved_on.get();
        let events = match qualification.events.get() {
            Ok(events) => events,
            // Where something has happened, both are needed.
            Err(missing) => return Err(missing.and(approved_on().err().unwrap_or_default())),
        };
        let early = every(events.iter().map(|event| {
            let is_early = both(event.date.get(), approved_on()).map(|(on, approved_on)| on < approved_on);
            all([event.stands(), is_early])
        }))?;
        Ok(match early.into_iter().filter(|early| *early).count() {
            0 => ALL_LATER.plain(),
            found => EARLIER.with([count("found", found)]),
        })
    },
    cases: cases![
        // On the day of the approval.
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2024-02-29","events":[{"kind":"entry","date":"2024-02-29"}]}]}"#,
            Expect::Says(&ALL_LATER)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2024-02-29","events":[{"kind":"entry","date":"2024-02-28"},{"kind":"withdrawn-entry","date":"2024-02-28"}]}]}"#,
            Expect::Says(&EARLIER)
        )
        .facts(&[("found", "1")]),
        // Nothing has happened, or nothing that stands: the day of the approval does not matter.
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"withdrawn-entry"}]}]}"#,
            Expect::Says(&ALL_LATER)
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[{"kind":"claim","date":"2024-02-28"}]}]}"#,
            Expect::Missing(&["qualifications[0].approvedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals"}]}"#,
            Expect::Missing(&["qualifications[0].approvedOn", "qualifications[0].events"])
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2024-02-29","events":[{"kind":"claim"},{"date":"2024-02-28"}]}]}"#,
            Expect::Missing(&["qualifications[0].events[0].date", "qualifications[0].events[1].kind"])
        ),
        case(
            "2026-11-22",
            r#"{"qualifications":[{"family":"general"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

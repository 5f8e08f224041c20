use super::super::duties::{Timing, Treatment, by_treatment};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static SAME: Say = passed(
    "on-the-day",
    text(
        "The awarding body was told on the day the conflict arose.",
        "Rhoddwyd gwybod i'r corff dyfarnu ar y diwrnod y cododd y gwrthdaro.",
    ),
)
.about(&["declarations[].notifiedOn", "declarations[].aroseOn"]);
static LATER: Say = failed(
    "days-later",
    text(
        "The awarding body was told after the day on which the conflict arose. Days between: {days}. No number of days is published for this.",
        "Rhoddwyd gwybod i'r corff dyfarnu ar ôl y diwrnod y cododd y gwrthdaro. Diwrnodau rhyngddynt: {days}. Ni chyhoeddir nifer o ddiwrnodau ar gyfer hyn.",
    ),
    text(
        "Note why the awarding body was not told of the conflict sooner, in case it asks.",
        "Nodwch pam na roddwyd gwybod i'r corff dyfarnu am y gwrthdaro yn gynt, rhag ofn iddo ofyn.",
    ),
)
.about(&["declarations[].notifiedOn", "declarations[].aroseOn"]);
static BEFORE: Say = cant_tell(
    "arose-after-telling",
    text(
        "The day given for when the conflict arose comes after the day given for telling the awarding body.",
        "Mae'r diwrnod a roddwyd ar gyfer pryd y cododd y gwrthdaro ar ôl y diwrnod a roddwyd ar gyfer rhoi gwybod i'r corff dyfarnu.",
    ),
    text(
        "Correct the day on which the conflict arose, or the day on which the awarding body was told of it.",
        "Cywirwch y diwrnod y cododd y gwrthdaro, neu'r diwrnod y rhoddwyd gwybod amdano i'r corff dyfarnu.",
    ),
)
.about(&["declarations[].notifiedOn", "declarations[].aroseOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/told-at-once",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::PEARSON_C2, &clauses::R_CONFLICT_TIMING],
    policies: &["jcq-2019"],
    asks: text(
        "Where it is to be told at once, was the awarding body told on the day the conflict arose?",
        "Lle rhoddir gwybod ar unwaith, a roddwyd gwybod i'r corff dyfarnu ar y diwrnod y cododd y gwrthdaro?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].qualificationType",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].notified",
        "declarations[].notifiedOn",
        "declarations[].aroseAfterDeadline",
        "declarations[].aroseOn",
    ],
    says: &[&SAME, &LATER, &BEFORE],
    applies: |c| {
        let d = declaration(c)?;
        let at_once = |t: &Treatment| {
            t.is_told().then(|| match t.timing {
                Timing::AtOnce => Ok(true),
                _ => d.arose_later.get(),
            })
        };
        by_treatment(c, at_once, |at_once| match at_once {
            None => Ok(false),
            Some(at_once) => all([d.told_on(c.as_of).map(|day| day.is_some()), *at_once]),
        })
    },
    check: |c| {
        let d = declaration(c)?;
        both(d.arose_on.get(), d.notified_on.get()).map(|(arose, told)| {
            if told == arose {
                SAME.plain()
            } else if told < arose {
                BEFORE.plain()
            } else {
                LATER.with([count("days", date::days_between(arose, told))])
            }
        })
    },
    cases: cases![
        // What arises later, or is still to come, cannot have been told before.
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","notified":true,"notifiedOn":"2026-02-01","aroseOn":"2026-12-15"}]}"#, Expect::Says(&BEFORE)),
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","notified":true,"notifiedOn":"2026-02-01","aroseOn":"2026-02-02"}]}"#, Expect::Says(&BEFORE)),
        // Pearson's vocational qualifications: as soon as it comes to light.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","notified":true,"notifiedOn":"2026-03-02","aroseOn":"2026-03-02"}]}"#, Expect::Says(&SAME)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","notified":true,"notifiedOn":"2026-03-03","aroseOn":"2026-03-02"}]}"#, Expect::Says(&LATER)).facts(&[("days", "1")]),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","notified":true,"notifiedOn":"2026-03-02"}]}"#, Expect::Missing(&["declarations[0].aroseOn"])),
        // Arose after the deadline, told across a leap day.
        case("2028-04-01", r#"{"series":"2028-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":true,"notifiedOn":"2028-03-01","aroseAfterDeadline":true,"aroseOn":"2028-02-28"}]}"#, Expect::Says(&LATER)).facts(&[("days", "2")]),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":true,"notifiedOn":"2026-03-02","aroseAfterDeadline":true,"aroseOn":"2026-03-05"}]}"#, Expect::Says(&BEFORE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":true,"notifiedOn":"2026-02-10","aroseAfterDeadline":false}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":false,"aroseAfterDeadline":true,"aroseOn":"2026-03-05"}]}"#, Expect::Inapplicable),
        // Told on a day that is still to come is not told.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":true,"notifiedOn":"2026-12-01","aroseAfterDeadline":true,"aroseOn":"2026-03-05"}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":true,"notifiedOn":"2026-03-05"}]}"#, Expect::Missing(&["declarations[0].aroseAfterDeadline", "declarations[0].aroseOn"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","notified":true,"notifiedOn":"2026-02-10","aroseAfterDeadline":false}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-10","aroseAfterDeadline":true,"aroseOn":"2026-02-10"}]}"#, Expect::Says(&SAME)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-10","aroseAfterDeadline":false,"aroseOn":"2026-02-10"}]}"#, Expect::Missing(&["declarations[0].qualificationType"])),
    ],
};

use super::super::clock::{hours, was_told_late};
use super::super::form::Answers;
use crate::prelude::*;

static EXPLAINED: Say = passed(
    "explained",
    text(
        "The ICO was given the reasons for the delay.",
        "Rhoddwyd y rhesymau dros yr oedi i'r ICO.",
    ),
)
.about(&["reasonsGiven"]);
static NOT_EXPLAINED: Say = failed(
    "not-explained",
    text(
        "The ICO was told after the {hours} hours and was given no reasons.",
        "Rhoddwyd gwybod i'r ICO ar ôl y {hours} awr ac ni roddwyd rhesymau.",
    ),
    text(
        "Add the reasons for the delay to the report to the ICO.",
        "Ychwanegwch y rhesymau dros yr oedi at yr adroddiad i'r ICO.",
    ),
)
.about(&["reasonsGiven"])
.done_by(&["explain-delay"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/delay-explained",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::ICO1],
    policies: &[],
    asks: text(
        "Where the ICO was told late, were the reasons given?",
        "Lle rhoddwyd gwybod i'r ICO yn hwyr, a roddwyd y rhesymau?",
    ),
    each: Each::Once,
    fields: &[
        "incidentHappened",
        "nation",
        "riskToPeople",
        "toldCommissioner",
        "awareAt",
        "commissionerToldAt",
        "reasonsGiven",
    ],
    says: &[&EXPLAINED, &NOT_EXPLAINED],
    applies: was_told_late,
    check: |c| {
        Ok(if c.form.reasons_given.get()? {
            EXPLAINED.plain()
        } else {
            NOT_EXPLAINED.with([hours(c)])
        })
    },
    cases: cases![
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:31","reasonsGiven":true}"#,
            Expect::Says(&EXPLAINED)
        ),
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"high-risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-18T09:00","reasonsGiven":false}"#,
            Expect::Says(&NOT_EXPLAINED)
        ),
        // In time: at the very minute.
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:30","reasonsGiven":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-10",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-10-23T16:30","commissionerToldAt":"2026-10-26T15:31","reasonsGiven":true}"#,
            Expect::Says(&EXPLAINED)
        ),
        // A future time is not a report.
        case(
            "2026-02-17",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"commissionerToldAt":"2026-02-18T09:00"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk-unlikely"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:31"}"#,
            Expect::Missing(&["reasonsGiven"])
        ),
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"reasonsGiven":true}"#,
            Expect::Missing(&["awareAt", "commissionerToldAt"])
        ),
        case(
            "2026-02-20",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk"}"#,
            Expect::Missing(&["awareAt", "toldCommissioner", "commissionerToldAt", "reasonsGiven"])
        ),
    ],
};

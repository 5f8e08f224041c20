use super::super::clock::Status;
use super::super::form::{Answers, EACH};
use super::super::standing::clocks;
use crate::prelude::*;

static NOT_NEAR: Say = passed(
    "not-near",
    text(
        "The last safe day is not near: {lastSafeDay}.",
        "Nid yw'r diwrnod diogel olaf yn agos: {lastSafeDay}.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"]);
static NEAR: Say = failed(
    "near",
    text(
        "The last safe day is near: {lastSafeDay}. Days until then: {daysLeft}.",
        "Mae'r diwrnod diogel olaf yn agos: {lastSafeDay}. Diwrnodau tan hynny: {daysLeft}.",
    ),
    text(
        "Make an entry or a certification claim by {lastSafeDay} if you still want to offer the qualification.",
        "Gwnewch gofrestriad neu hawliad ardystio erbyn {lastSafeDay} os ydych yn dal am gynnig y cymhwyster.",
    ),
)
.about(&["qualifications[].approvedOn", "qualifications[].events"])
.done_by(&["make-entry-or-claim"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/lapse-is-not-near",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::N8, &clauses::O16, &clauses::R_LAPSE_READINGS],
    policies: &[],
    asks: text(
        "While the approval is in force, is the last safe day far enough away?",
        "Tra bo'r gymeradwyaeth mewn grym, a yw'r diwrnod diogel olaf yn ddigon pell i ffwrdd?",
    ),
    each: EACH,
    fields: &["qualifications"],
    says: &[&NOT_NEAR, &NEAR],
    applies: |c| {
        let status = clocks(c)?.map(|clocks| clocks.status(c.as_of, c.at_risk_days));
        Ok(matches!(status, Some(Status::InForce | Status::AtRisk)))
    },
    check: |c| {
        let last = clocks(c)?.map_or(c.as_of, |clocks| clocks.planning_day());
        let is_near = clocks(c)?.is_some_and(|clocks| c.as_of >= clocks.warn_from(c.at_risk_days));
        Ok(if is_near {
            NEAR.with([
                day("lastSafeDay", last),
                count("daysLeft", date::days_between(c.as_of, last)),
            ])
        } else {
            NOT_NEAR.with([day("lastSafeDay", last)])
        })
    },
    cases: cases![
        // 90 days before 15 June 2025 is 17 March.
        case(
            "2025-03-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&NOT_NEAR)
        ),
        case(
            "2025-03-17",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&NEAR)
        )
        .facts(&[("lastSafeDay", "2025-06-15"), ("daysLeft", "90")]),
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&NEAR)
        )
        .facts(&[("daysLeft", "0")]),
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Inapplicable
        ),
        // In force by two years and by three: the earlier date warns.
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"other-vocational","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Says(&NEAR)
        ),
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"general"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","events":[]}]}"#,
            Expect::Missing(&["qualifications[0].approvedOn"])
        ),
    ],
};

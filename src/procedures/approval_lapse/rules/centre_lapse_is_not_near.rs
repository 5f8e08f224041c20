use super::super::clock::Status;
use super::super::form::Answers;
use super::super::standing::centre_clocks;
use crate::prelude::*;

static NOT_NEAR: Say = passed(
    "not-near",
    text(
        "The centre's last safe day is not near: {lastSafeDay}.",
        "Nid yw diwrnod diogel olaf y ganolfan yn agos: {lastSafeDay}.",
    ),
)
.about(&["qualifications"]);
static NEAR: Say = failed(
    "near",
    text(
        "The centre's last safe day is near: {lastSafeDay}. Days until then: {daysLeft}.",
        "Mae diwrnod diogel olaf y ganolfan yn agos: {lastSafeDay}. Diwrnodau tan hynny: {daysLeft}.",
    ),
    text(
        "Make an entry or a certification claim for any approved vocational qualification by {lastSafeDay}.",
        "Gwnewch gofrestriad neu hawliad ardystio ar gyfer unrhyw gymhwyster galwedigaethol cymeradwy erbyn {lastSafeDay}.",
    ),
)
.about(&["qualifications"])
.done_by(&["make-vocational-entry-or-claim"]);

pub static RULE: Rule<Answers> = Rule {
    id: "approval-lapse/centre-lapse-is-not-near",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::N9, &clauses::O17, &clauses::R_LAPSE_CENTRE],
    policies: &[],
    asks: text(
        "While the centre's vocational approval is in force, is its last safe day far enough away?",
        "Tra bo cymeradwyaeth alwedigaethol y ganolfan mewn grym, a yw ei diwrnod diogel olaf yn ddigon pell i ffwrdd?",
    ),
    each: Each::Once,
    fields: &["qualifications"],
    says: &[&NOT_NEAR, &NEAR],
    applies: |c| {
        let status = centre_clocks(c)?.map(|clocks| clocks.status(c.as_of, c.at_risk_days));
        Ok(matches!(status, Some(Status::InForce | Status::AtRisk)))
    },
    check: |c| {
        let last = centre_clocks(c)?.map_or(c.as_of, |clocks| clocks.planning_day());
        let is_near = centre_clocks(c)?.is_some_and(|clocks| c.as_of >= clocks.warn_from(c.at_risk_days));
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
        // Near for the first qualification only: the centre has the second one's claim.
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]},{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[{"kind":"claim","date":"2025-02-01"}]}]}"#,
            Expect::Says(&NOT_NEAR)
        )
        .facts(&[("lastSafeDay", "2027-02-01")]),
        case(
            "2025-06-16",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15","events":[]}]}"#,
            Expect::Inapplicable
        ),
        case("2025-06-15", r#"{"qualifications":[]}"#, Expect::Inapplicable),
        case(
            "2025-06-15",
            r#"{"qualifications":[{"family":"cambridge-technicals","approvedOn":"2023-06-15"}]}"#,
            Expect::Missing(&["qualifications[0].events"])
        ),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static AT_HAND: Say = passed(
    "at-hand",
    text("The contingency plan is at hand.", "Mae'r cynllun wrth gefn wrth law."),
)
.about(&["contingencyPlanAtHand"]);
static NOT_AT_HAND: Say = failed(
    "not-at-hand",
    text(
        "The contingency plan is not at hand, or leaves out cyber attacks. An inspector may ask for it.",
        "Nid yw'r cynllun wrth gefn wrth law, neu nid yw'n cynnwys ymosodiadau seiber. Gall arolygydd ofyn amdano.",
    ),
    text(
        "Put a current contingency plan, with cyber attacks in it, where it can be shown to an inspector.",
        "Rhowch gynllun wrth gefn cyfredol, gan gynnwys ymosodiadau seiber, lle gellir ei ddangos i arolygydd.",
    ),
)
.about(&["contingencyPlanAtHand"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/contingency-plan-at-hand",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::CIS2],
    policies: &[],
    asks: text(
        "Is the contingency plan at hand, with cyber attacks in it?",
        "A yw'r cynllun wrth gefn wrth law, gan gynnwys ymosodiadau seiber?",
    ),
    each: Each::Once,
    fields: &["nation", "contingencyPlanAtHand"],
    says: &[&AT_HAND, &NOT_AT_HAND],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.contingency_plan.says(&AT_HAND, &NOT_AT_HAND),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","contingencyPlanAtHand":true}"#,
            Expect::Says(&AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","contingencyPlanAtHand":false}"#,
            Expect::Says(&NOT_AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","contingencyPlanAtHand":true}"#,
            Expect::Says(&AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","contingencyPlanAtHand":false}"#,
            Expect::Says(&NOT_AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["contingencyPlanAtHand"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"contingencyPlanAtHand":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "contingencyPlanAtHand"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","contingencyPlanAtHand":false}"#,
            Expect::Inapplicable
        ),
    ],
};

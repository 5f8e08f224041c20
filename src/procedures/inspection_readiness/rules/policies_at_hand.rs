use super::super::form::Answers;
use crate::prelude::*;

static AT_HAND: Say =
    passed("at-hand", text("The policies are at hand.", "Mae'r polisïau wrth law.")).about(&["policiesAtHand"]);
static NOT_AT_HAND: Say = failed(
    "not-at-hand",
    text(
        "Not all the policies are at hand. An inspector may ask for them.",
        "Nid yw'r holl bolisïau wrth law. Gall arolygydd ofyn amdanynt.",
    ),
    text(
        "Put current copies of the centre's policies where they can be shown to an inspector.",
        "Rhowch gopïau cyfredol o bolisïau'r ganolfan lle gellir eu dangos i arolygydd.",
    ),
)
.about(&["policiesAtHand"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/policies-at-hand",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::CIS2],
    policies: &[],
    asks: text(
        "Are the centre's policies at hand?",
        "A yw polisïau'r ganolfan wrth law?",
    ),
    each: Each::Once,
    fields: &["nation", "policiesAtHand"],
    says: &[&AT_HAND, &NOT_AT_HAND],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.policies.says(&AT_HAND, &NOT_AT_HAND),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","policiesAtHand":true}"#,
            Expect::Says(&AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","policiesAtHand":false}"#,
            Expect::Says(&NOT_AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","policiesAtHand":true}"#,
            Expect::Says(&AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","policiesAtHand":false}"#,
            Expect::Says(&NOT_AT_HAND)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["policiesAtHand"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"policiesAtHand":false}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "policiesAtHand"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","policiesAtHand":false}"#,
            Expect::Inapplicable
        ),
    ],
};

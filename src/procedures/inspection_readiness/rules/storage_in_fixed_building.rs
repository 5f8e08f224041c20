use super::super::form::Answers;
use crate::prelude::*;

static FIXED: Say = passed(
    "fixed",
    text(
        "The secure room is in a fixed building.",
        "Mae'r ystafell ddiogel mewn adeilad parhaol.",
    ),
)
.about(&["storageInFixedBuilding"]);
static PORTABLE: Say = failed(
    "not-fixed",
    text(
        "The secure room is not in a fixed building.",
        "Nid yw'r ystafell ddiogel mewn adeilad parhaol.",
    ),
    text(
        "Move the secure storage into a fixed building, and tell the NCN Register of the change at once.",
        "Symudwch y storfa ddiogel i adeilad parhaol, a rhowch wybod i Gofrestr yr NCN am y newid ar unwaith.",
    ),
)
.about(&["storageInFixedBuilding"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/storage-in-fixed-building",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS2],
    policies: &[],
    asks: text(
        "Is the secure room in a fixed building?",
        "A yw'r ystafell ddiogel mewn adeilad parhaol?",
    ),
    each: Each::Once,
    fields: &["nation", "storageInFixedBuilding"],
    says: &[&FIXED, &PORTABLE],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.in_fixed_building.says(&FIXED, &PORTABLE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","storageInFixedBuilding":true}"#,
            Expect::Says(&FIXED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","storageInFixedBuilding":false}"#,
            Expect::Says(&PORTABLE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","storageInFixedBuilding":true}"#,
            Expect::Says(&FIXED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","storageInFixedBuilding":false}"#,
            Expect::Says(&PORTABLE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["storageInFixedBuilding"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"storageInFixedBuilding":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "storageInFixedBuilding"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","storageInFixedBuilding":false}"#,
            Expect::Inapplicable
        ),
    ],
};

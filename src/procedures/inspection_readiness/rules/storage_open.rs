use super::super::form::Answers;
use crate::prelude::*;

static OPEN: Say = passed(
    "open",
    text(
        "The secure storage is open to inspection.",
        "Mae'r storfa ddiogel yn agored i'w harolygu.",
    ),
)
.about(&["storageOpen"]);
static CLOSED: Say = failed(
    "not-open",
    text(
        "The secure storage is not open to inspection.",
        "Nid yw'r storfa ddiogel yn agored i'w harolygu.",
    ),
    text(
        "Arrange that a key holder is always there to show the secure storage.",
        "Trefnwch fod deiliad allwedd bob amser yno i ddangos y storfa ddiogel.",
    ),
)
.about(&["storageOpen"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/storage-open",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W19],
    policies: &[],
    asks: text(
        "Is the secure storage open to inspection?",
        "A yw'r storfa ddiogel yn agored i'w harolygu?",
    ),
    each: Each::Once,
    fields: &["nation", "storageOpen"],
    says: &[&OPEN, &CLOSED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.storage_open.says(&OPEN, &CLOSED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","storageOpen":true}"#,
            Expect::Says(&OPEN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","storageOpen":false}"#,
            Expect::Says(&CLOSED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","storageOpen":true}"#,
            Expect::Says(&OPEN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","storageOpen":false}"#,
            Expect::Says(&CLOSED)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["storageOpen"])),
        // In Scotland there would be nothing to be ready for.
        case("2026-11-22", r#"{"storageOpen":false}"#, Expect::Missing(&["nation"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "storageOpen"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","storageOpen":false}"#,
            Expect::Inapplicable
        ),
    ],
};

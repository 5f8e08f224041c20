use super::super::form::Answers;
use crate::prelude::*;

static OPEN: Say = passed(
    "open",
    text(
        "The records are open to inspection.",
        "Mae'r cofnodion yn agored i'w harolygu.",
    ),
)
.about(&["recordsOpen"]);
static CLOSED: Say = failed(
    "not-open",
    text(
        "The records are not open to inspection.",
        "Nid yw'r cofnodion yn agored i'w harolygu.",
    ),
    text(
        "Keep the records where whoever receives an inspector can show them.",
        "Cadwch y cofnodion lle gall pwy bynnag sy'n derbyn arolygydd eu dangos.",
    ),
)
.about(&["recordsOpen"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/records-open",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W19],
    policies: &[],
    asks: text(
        "Are the records open to inspection?",
        "A yw'r cofnodion yn agored i'w harolygu?",
    ),
    each: Each::Once,
    fields: &["nation", "recordsOpen"],
    says: &[&OPEN, &CLOSED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.records_open.says(&OPEN, &CLOSED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","recordsOpen":true}"#,
            Expect::Says(&OPEN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","recordsOpen":false}"#,
            Expect::Says(&CLOSED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","recordsOpen":true}"#,
            Expect::Says(&OPEN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","recordsOpen":false}"#,
            Expect::Says(&CLOSED)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["recordsOpen"])),
        // In Scotland there would be nothing to be ready for.
        case("2026-11-22", r#"{"recordsOpen":false}"#, Expect::Missing(&["nation"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "recordsOpen"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","recordsOpen":false}"#,
            Expect::Inapplicable
        ),
    ],
};

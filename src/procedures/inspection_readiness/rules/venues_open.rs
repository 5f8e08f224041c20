use super::super::form::Answers;
use crate::prelude::*;

static OPEN: Say = passed(
    "open",
    text(
        "Every venue is open to inspection.",
        "Mae pob lleoliad yn agored i'w arolygu.",
    ),
)
.about(&["venuesOpen"]);
static CLOSED: Say = failed(
    "not-open",
    text(
        "Not every venue is open to inspection.",
        "Nid yw pob lleoliad yn agored i'w arolygu.",
    ),
    text(
        "Arrange that an inspector can see every venue at any time, hired ones included.",
        "Trefnwch y gall arolygydd weld pob lleoliad ar unrhyw adeg, gan gynnwys rhai wedi'u llogi.",
    ),
)
.about(&["venuesOpen"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/venues-open",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W19],
    policies: &[],
    asks: text(
        "Are all venues for examinations and assessments open to inspection?",
        "A yw pob lleoliad ar gyfer arholiadau ac asesiadau yn agored i'w arolygu?",
    ),
    each: Each::Once,
    fields: &["nation", "venuesOpen"],
    says: &[&OPEN, &CLOSED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.venues_open.says(&OPEN, &CLOSED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","venuesOpen":true}"#,
            Expect::Says(&OPEN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","venuesOpen":false}"#,
            Expect::Says(&CLOSED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","venuesOpen":true}"#,
            Expect::Says(&OPEN)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","venuesOpen":false}"#,
            Expect::Says(&CLOSED)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["venuesOpen"])),
        // In Scotland there would be nothing to be ready for.
        case("2026-11-22", r#"{"venuesOpen":false}"#, Expect::Missing(&["nation"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "venuesOpen"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","venuesOpen":false}"#,
            Expect::Inapplicable
        ),
    ],
};

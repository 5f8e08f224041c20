use super::super::form::Answers;
use crate::prelude::*;

static HEAVY: Say = passed(
    "heavy-duty",
    text(
        "The door hangs on heavy-duty hinges.",
        "Mae'r drws yn hongian ar golfachau trwm.",
    ),
)
.about(&["heavyDutyHinges"]);
static LIGHT: Say = failed(
    "not-heavy-duty",
    text(
        "The door does not hang on heavy-duty hinges.",
        "Nid yw'r drws yn hongian ar golfachau trwm.",
    ),
    text(
        "Have heavy-duty hinges fitted to the door of the secure room.",
        "Trefnwch i osod colfachau trwm ar ddrws yr ystafell ddiogel.",
    ),
)
.about(&["heavyDutyHinges"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/hinges-heavy-duty",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS5],
    policies: &[],
    asks: text(
        "Does the door hang on heavy-duty hinges?",
        "A yw'r drws yn hongian ar golfachau trwm?",
    ),
    each: Each::Once,
    fields: &["nation", "heavyDutyHinges"],
    says: &[&HEAVY, &LIGHT],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.heavy_hinges.says(&HEAVY, &LIGHT),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","heavyDutyHinges":true}"#,
            Expect::Says(&HEAVY)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","heavyDutyHinges":false}"#,
            Expect::Says(&LIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","heavyDutyHinges":true}"#,
            Expect::Says(&HEAVY)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","heavyDutyHinges":false}"#,
            Expect::Says(&LIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["heavyDutyHinges"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"heavyDutyHinges":false}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "heavyDutyHinges"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","heavyDutyHinges":false}"#,
            Expect::Inapplicable
        ),
    ],
};

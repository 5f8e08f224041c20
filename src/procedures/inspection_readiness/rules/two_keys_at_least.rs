use super::super::form::Answers;
use crate::prelude::*;

static TWO: Say = passed(
    "two-or-more",
    text("There are at least two keys.", "Mae o leiaf ddwy allwedd."),
)
.about(&["twoKeysOrMore"]);
static ONE: Say = failed(
    "fewer-than-two",
    text("There are fewer than two keys.", "Mae llai na dwy allwedd."),
    text(
        "Have another key to the secure storage made, and note who holds it.",
        "Trefnwch i wneud allwedd arall i'r storfa ddiogel, a nodwch pwy sy'n ei dal.",
    ),
)
.about(&["twoKeysOrMore"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/two-keys-at-least",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS9],
    policies: &[],
    asks: text("Are there at least two keys?", "A oes o leiaf ddwy allwedd?"),
    each: Each::Once,
    fields: &["nation", "twoKeysOrMore"],
    says: &[&TWO, &ONE],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.two_keys.says(&TWO, &ONE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","twoKeysOrMore":true}"#,
            Expect::Says(&TWO)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","twoKeysOrMore":false}"#,
            Expect::Says(&ONE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","twoKeysOrMore":true}"#,
            Expect::Says(&TWO)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","twoKeysOrMore":false}"#,
            Expect::Says(&ONE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["twoKeysOrMore"])
        ),
        // In Scotland there would be nothing to be ready for.
        case("2026-11-22", r#"{"twoKeysOrMore":false}"#, Expect::Missing(&["nation"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "twoKeysOrMore"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","twoKeysOrMore":false}"#,
            Expect::Inapplicable
        ),
    ],
};

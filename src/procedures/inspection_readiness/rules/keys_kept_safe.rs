use super::super::form::{Answers, Keys};
use crate::prelude::*;

static KEPT: Say = passed(
    "kept-safe",
    text(
        "The keys are kept by their holders or in a key safe with a code.",
        "Cedwir yr allweddi gan eu deiliaid neu mewn sêff allweddi â chod.",
    ),
)
.about(&["keysKept"]);
static LOOSE: Say = failed(
    "elsewhere",
    text("The keys are kept elsewhere.", "Cedwir yr allweddi yn rhywle arall."),
    text(
        "Keep each key to the secure storage on its holder, or in a key safe with a code.",
        "Dylai pob deiliad gadw ei allwedd ei hun i'r storfa ddiogel, neu cadwch hi mewn sêff allweddi â chod.",
    ),
)
.about(&["keysKept"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/keys-kept-safe",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS9],
    policies: &[],
    asks: text(
        "Are the keys kept by their holders or in a key safe with a code?",
        "A gedwir yr allweddi gan eu deiliaid neu mewn sêff allweddi â chod?",
    ),
    each: Each::Once,
    fields: &["nation", "keysKept"],
    says: &[&KEPT, &LOOSE],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        Ok(match c.form.keys_kept.get()? {
            Keys::OnHolder | Keys::CodedSafe => KEPT.plain(),
            Keys::Elsewhere => LOOSE.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","keysKept":"on-holder"}"#,
            Expect::Says(&KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keysKept":"coded-key-safe"}"#,
            Expect::Says(&KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","keysKept":"elsewhere"}"#,
            Expect::Says(&LOOSE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","keysKept":"elsewhere"}"#,
            Expect::Says(&LOOSE)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["keysKept"])),
        case(
            "2026-11-22",
            r#"{"keysKept":"on-holder"}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "keysKept"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","keysKept":"elsewhere"}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::{Answers, Shell};
use crate::prelude::*;

static SOLID: Say = passed(
    "solid",
    text(
        "The room is strong and solid on every side.",
        "Mae'r ystafell yn gryf ac yn gadarn ar bob ochr.",
    ),
)
.about(&["roomBuiltOf"]);
static WEAK: Say = failed(
    "not-solid",
    text(
        "The room is not strong and solid on every side.",
        "Nid yw'r ystafell yn gryf ac yn gadarn ar bob ochr.",
    ),
    text(
        "Have the weak side of the secure room strengthened, a stud partition with metal, or choose another room.",
        "Trefnwch i gryfhau ochr wan yr ystafell ddiogel, gyda metel os pared stydiau ydyw, neu dewiswch ystafell arall.",
    ),
)
.about(&["roomBuiltOf"]);
static REINFORCED: Say = passed(
    "reinforced",
    text(
        "There is a stud partition, and it is reinforced with metal.",
        "Mae pared stydiau, ac mae wedi'i atgyfnerthu â metel.",
    ),
)
.about(&["roomBuiltOf"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/walls-floor-ceiling-solid",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS4],
    policies: &[],
    asks: text(
        "Are the room's walls, floor and ceiling strong and solid?",
        "A yw waliau, llawr a nenfwd yr ystafell yn gryf ac yn gadarn?",
    ),
    each: Each::Once,
    fields: &["nation", "roomBuiltOf"],
    says: &[&SOLID, &WEAK, &REINFORCED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        Ok(match c.form.shell.get()? {
            Shell::Solid => SOLID.plain(),
            Shell::ReinforcedStud => REINFORCED.plain(),
            Shell::Stud | Shell::Weaker => WEAK.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomBuiltOf":"solid"}"#,
            Expect::Says(&SOLID)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomBuiltOf":"stud-with-metal"}"#,
            Expect::Says(&REINFORCED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomBuiltOf":"stud-without-metal"}"#,
            Expect::Says(&WEAK)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","roomBuiltOf":"weaker"}"#,
            Expect::Says(&WEAK)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","roomBuiltOf":"weaker"}"#,
            Expect::Says(&WEAK)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["roomBuiltOf"])),
        case("2026-11-22", r#"{"roomBuiltOf":"solid"}"#, Expect::Missing(&["nation"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "roomBuiltOf"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","roomBuiltOf":"weaker"}"#,
            Expect::Inapplicable
        ),
    ],
};

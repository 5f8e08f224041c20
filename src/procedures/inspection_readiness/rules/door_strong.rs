use super::super::form::{Answers, Door};
use crate::prelude::*;

static STRONG: Say = passed(
    "strong",
    text(
        "The door is solid or reinforced, and any glass in it is toughened.",
        "Mae'r drws yn gadarn neu wedi'i atgyfnerthu, ac mae unrhyw wydr ynddo wedi'i galedu.",
    ),
)
.about(&["door"]);
static GLASS: Say = failed(
    "plain-glass",
    text(
        "The door has glass that is not toughened.",
        "Mae gwydr heb ei galedu yn y drws.",
    ),
    text(
        "Have the glass in the secure room's door replaced with toughened glass, or fit a solid door.",
        "Trefnwch i osod gwydr wedi'i galedu yn nrws yr ystafell ddiogel, neu osod drws cadarn.",
    ),
)
.about(&["door"]);
static WEAK: Say = failed(
    "weak",
    text(
        "The door is neither solid nor reinforced.",
        "Nid yw'r drws yn gadarn nac wedi'i atgyfnerthu.",
    ),
    text(
        "Have the door of the secure room reinforced or replaced.",
        "Trefnwch i atgyfnerthu drws yr ystafell ddiogel neu osod un arall.",
    ),
)
.about(&["door"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/door-strong",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS5],
    policies: &[],
    asks: text(
        "Is the room's door solid or reinforced, with any glass in it toughened?",
        "A yw drws yr ystafell yn gadarn neu wedi'i atgyfnerthu, gydag unrhyw wydr ynddo wedi'i galedu?",
    ),
    each: Each::Once,
    fields: &["nation", "door"],
    says: &[&STRONG, &GLASS, &WEAK],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        Ok(match c.form.door.get()? {
            Door::Strong | Door::Toughened => STRONG.plain(),
            Door::PlainGlass => GLASS.plain(),
            Door::Weaker => WEAK.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","door":"solid-or-reinforced"}"#,
            Expect::Says(&STRONG)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","door":"toughened-glass"}"#,
            Expect::Says(&STRONG)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","door":"plain-glass"}"#,
            Expect::Says(&GLASS)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","door":"neither"}"#,
            Expect::Says(&WEAK)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","door":"neither"}"#,
            Expect::Says(&WEAK)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["door"])),
        case(
            "2026-11-22",
            r#"{"door":"solid-or-reinforced"}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "door"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","door":"neither"}"#,
            Expect::Inapplicable
        ),
    ],
};

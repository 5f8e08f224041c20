use super::super::form::{Answers, Windows};
use crate::prelude::*;

static PROTECTED: Say = passed(
    "protected",
    text(
        "Windows that can be reached have bars or an alarm.",
        "Mae gan ffenestri y gellir eu cyrraedd fariau neu larwm.",
    ),
)
.about(&["windows"]);
static UNPROTECTED: Say = failed(
    "unprotected",
    text(
        "A window that can be reached has neither bars nor an alarm.",
        "Mae ffenestr y gellir ei chyrraedd heb fariau na larwm.",
    ),
    text(
        "Have bars or an alarm fitted to every window of the secure room that can be reached.",
        "Trefnwch i osod bariau neu larwm ar bob un o ffenestri'r ystafell ddiogel y gellir ei chyrraedd.",
    ),
)
.about(&["windows"]);
static NONE: Say = passed(
    "none-in-reach",
    text("No window can be reached.", "Ni ellir cyrraedd unrhyw ffenestr."),
)
.about(&["windows"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/windows-protected",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS7],
    policies: &[],
    asks: text(
        "Are windows that can be reached protected by bars or an alarm?",
        "A yw ffenestri y gellir eu cyrraedd wedi'u diogelu gan fariau neu larwm?",
    ),
    each: Each::Once,
    fields: &["nation", "windows"],
    says: &[&PROTECTED, &UNPROTECTED, &NONE],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        Ok(match c.form.windows.get()? {
            Windows::NoneInReach => NONE.plain(),
            Windows::Barred | Windows::Alarmed => PROTECTED.plain(),
            Windows::Unprotected => UNPROTECTED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","windows":"none-in-reach"}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","windows":"bars"}"#,
            Expect::Says(&PROTECTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","windows":"alarm"}"#,
            Expect::Says(&PROTECTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","windows":"unprotected"}"#,
            Expect::Says(&UNPROTECTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","windows":"unprotected"}"#,
            Expect::Says(&UNPROTECTED)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["windows"])),
        case(
            "2026-11-22",
            r#"{"windows":"none-in-reach"}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "windows"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","windows":"unprotected"}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::{Answers, Container};
use crate::prelude::*;

static LISTED: Say = passed(
    "listed-kind",
    text(
        "The material is locked in a safe or cabinet of a listed kind.",
        "Mae'r deunydd dan glo mewn sêff neu gabinet o fath a restrir.",
    ),
)
.about(&["lockedIn"]);
static OTHER: Say = failed(
    "other",
    text(
        "The material is not locked in a safe or cabinet of a listed kind.",
        "Nid yw'r deunydd dan glo mewn sêff neu gabinet o fath a restrir.",
    ),
    text(
        "Lock the examination material in a safe or cabinet of a listed kind. One is a strong safe, or a security cabinet with a multi-point lock, that cannot be carried off. Another is a metal cabinet with a full-length outer bar, bolted to the wall or floor.",
        "Clowch y deunydd arholiadau mewn sêff neu gabinet o fath a restrir. Un yw sêff gref, neu gabinet diogelwch â chlo aml-bwynt, na ellir eu cario ymaith. Un arall yw cabinet metel â bar allanol ar ei hyd cyfan, wedi'i folltio i'r wal neu'r llawr.",
    ),
)
.about(&["lockedIn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/locked-in-safe-or-cabinet",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS8],
    policies: &[],
    asks: text(
        "Inside the room, is the material locked in a safe or cabinet of a listed kind?",
        "Y tu mewn i'r ystafell, a yw'r deunydd dan glo mewn sêff neu gabinet o fath a restrir?",
    ),
    each: Each::Once,
    fields: &["nation", "lockedIn"],
    says: &[&LISTED, &OTHER],
    applies: |c| c.form.may_be_inspected(),
    check: |c| {
        Ok(match c.form.container.get()? {
            Container::Safe | Container::MultiPoint | Container::Barred => LISTED.plain(),
            Container::Other => OTHER.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","lockedIn":"fixed-safe"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lockedIn":"multi-point-cabinet"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lockedIn":"bolted-barred-cabinet"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","lockedIn":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"northern-ireland","lockedIn":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case("2026-11-22", r#"{"nation":"wales"}"#, Expect::Missing(&["lockedIn"])),
        case(
            "2026-11-22",
            r#"{"lockedIn":"fixed-safe"}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "lockedIn"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","lockedIn":"other"}"#,
            Expect::Inapplicable
        ),
    ],
};

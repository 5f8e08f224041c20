use super::super::form::Answers;
use crate::prelude::*;

static LISTED: Say = passed(
    "listed",
    text(
        "At least one conflict of interest is listed.",
        "Mae o leiaf un gwrthdaro buddiannau wedi'i restru.",
    ),
)
.about(&["declarations"]);
static NONE: Say = inapplicable(
    "none-listed",
    text(
        "No conflict of interest is listed for this series.",
        "Nid oes gwrthdaro buddiannau wedi'i restru ar gyfer y gyfres hon.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/conflict-declared",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W15],
    policies: &[],
    asks: text(
        "Is a conflict of interest listed?",
        "A oes gwrthdaro buddiannau wedi'i restru?",
    ),
    each: Each::Once,
    fields: &["declarations"],
    says: &[&LISTED, &NONE],
    applies: always,
    check: |c| {
        Ok(if c.form.declarations.get()?.is_empty() {
            NONE.plain()
        } else {
            LISTED.plain()
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"teaching-related"}]}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{}]}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[]}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06"}"#,
            Expect::Missing(&["declarations"])
        ),
        // Which year's rules apply hangs on the series.
        case("2026-11-22", r#"{"declarations":[]}"#, Expect::Missing(&["series"])),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static CURRENT: Say = passed(
    "current",
    text(
        "The details that the Register holds are up to date.",
        "Mae'r manylion sydd ar y Gofrestr yn gyfredol.",
    ),
)
.about(&["detailsUpToDate"]);
static STALE: Say = failed(
    "stale",
    text(
        "The Register has details that are out of date. Applications for access arrangements and the inspection service use them. The declaration is emailed to the head of centre whom the Register lists.",
        "Mae manylion ar y Gofrestr nad ydynt yn gyfredol. Mae ceisiadau am drefniadau mynediad a'r gwasanaeth arolygu yn eu defnyddio. Anfonir y datganiad drwy e-bost at bennaeth y ganolfan sydd ar y Gofrestr.",
    ),
    text(
        "Correct the details that the Register holds, in its update or by an email to it.",
        "Cywirwch y manylion sydd ar y Gofrestr, yn ei diweddariad neu drwy e-bost ati.",
    ),
)
.about(&["detailsUpToDate"])
.done_by(&["correct-details"]);

pub static RULE: Rule<Answers> = Rule {
    id: "annual-update/details-up-to-date",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::J13, &clauses::J3, &clauses::HOC1],
    policies: &[],
    asks: text(
        "Are the details that the Register holds up to date?",
        "A yw'r manylion sydd ar y Gofrestr yn gyfredol?",
    ),
    each: Each::Once,
    fields: &["registerSection", "detailsUpToDate"],
    says: &[&CURRENT, &STALE],
    applies: |c| c.form.is_registered(),
    check: |c| c.form.details_up_to_date.says(&CURRENT, &STALE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","detailsUpToDate":true}"#,
            Expect::Says(&CURRENT)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","detailsUpToDate":false}"#,
            Expect::Says(&STALE)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"higher","detailsUpToDate":false}"#,
            Expect::Says(&STALE)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"none","detailsUpToDate":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard"}"#,
            Expect::Missing(&["detailsUpToDate"])
        ),
        case(
            "2026-11-22",
            r#"{"detailsUpToDate":true}"#,
            Expect::Missing(&["registerSection"])
        ),
    ],
};

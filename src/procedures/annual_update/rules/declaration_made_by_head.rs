use super::super::form::{Answers, By};
use crate::prelude::*;

static HEAD: Say = passed(
    "head",
    text(
        "The head of centre made the declaration, or an acting head.",
        "Pennaeth y ganolfan a wnaeth y datganiad, neu bennaeth dros dro.",
    ),
)
.about(&["declarationBy"]);
static DELEGATED: Say = failed(
    "delegated",
    text(
        "Somebody else makes the declaration, or is to make it, and it cannot be delegated.",
        "Rhywun arall sy'n gwneud y datganiad, neu sydd i'w wneud, ac ni ellir ei ddirprwyo.",
    ),
    text(
        "Have the head of centre make the declaration, or the acting head where there is one.",
        "Gofynnwch i bennaeth y ganolfan wneud y datganiad, neu'r pennaeth dros dro lle mae un.",
    ),
)
.about(&["declarationBy"])
.done_by(&["redo-declaration", "complete-declaration"]);
static TO_BE_MADE: Say = inapplicable(
    "to-be-made-by-head",
    text(
        "The declaration is still to be made, and the head of centre or an acting head is to make it.",
        "Mae'r datganiad eto i'w wneud, a phennaeth y ganolfan neu bennaeth dros dro sydd i'w wneud.",
    ),
);
static EXECUTIVE: Say = cant_tell(
    "trust-executive",
    text(
        "An executive of the trust makes the declaration. Your answers do not say whether that person is the head of centre.",
        "Swyddog gweithredol yr ymddiriedolaeth sy'n gwneud y datganiad. Nid yw eich atebion yn dweud ai'r person hwnnw yw pennaeth y ganolfan.",
    ),
    text(
        "Find out whom the Register holds as head of centre, and have that person make the declaration.",
        "Darganfyddwch pwy sydd ar y Gofrestr yn bennaeth y ganolfan, a gofynnwch i'r person hwnnw wneud y datganiad.",
    ),
)
.about(&["declarationBy"]);

pub static RULE: Rule<Answers> = Rule {
    id: "annual-update/declaration-made-by-head",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::HOC2, &clauses::HOC3],
    policies: &[],
    asks: text(
        "Does the head of centre, or an acting head, make the declaration?",
        "Ai pennaeth y ganolfan, neu bennaeth dros dro, sy'n gwneud y datganiad?",
    ),
    each: Each::Once,
    fields: &["registerSection", "declarationCompleted", "declarationBy"],
    says: &[&HEAD, &DELEGATED, &EXECUTIVE, &TO_BE_MADE],
    applies: |c| c.form.is_registered(),
    check: |c| {
        consider(c.form.declared_by.get(), |by| match by {
            By::SeniorTeam | By::ExamsOfficer | By::Other => Ok(DELEGATED.plain()),
            By::TrustExecutive => Ok(EXECUTIVE.plain()),
            By::Head | By::ActingHead => c.form.declaration_completed.says(&HEAD, &TO_BE_MADE),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","declarationCompleted":true,"declarationBy":"head-of-centre"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"higher","declarationCompleted":true,"declarationBy":"acting-head"}"#,
            Expect::Says(&HEAD)
        ),
        // What is still to be done is not a pass.
        case(
            "2026-10-05",
            r#"{"registerSection":"standard","declarationCompleted":false,"declarationBy":"head-of-centre"}"#,
            Expect::Says(&TO_BE_MADE)
        ),
        // Delegating fails, done or planned.
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","declarationCompleted":true,"declarationBy":"senior-team"}"#,
            Expect::Says(&DELEGATED)
        ),
        case(
            "2026-10-05",
            r#"{"registerSection":"standard","declarationCompleted":false,"declarationBy":"senior-team"}"#,
            Expect::Says(&DELEGATED)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"higher","declarationBy":"exams-officer"}"#,
            Expect::Says(&DELEGATED)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","declarationBy":"other"}"#,
            Expect::Says(&DELEGATED)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","declarationBy":"trust-executive"}"#,
            Expect::Says(&EXECUTIVE)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"none","declarationBy":"exams-officer"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","declarationBy":"head-of-centre"}"#,
            Expect::Missing(&["declarationCompleted"])
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"standard","declarationCompleted":true}"#,
            Expect::Missing(&["declarationBy"])
        ),
        case(
            "2026-11-22",
            r#"{"declarationBy":"exams-officer"}"#,
            Expect::Missing(&["registerSection"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["registerSection", "declarationCompleted", "declarationBy"])
        ),
    ],
};

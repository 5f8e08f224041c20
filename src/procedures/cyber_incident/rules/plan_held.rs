use super::super::form::Answers;
use crate::prelude::*;

static HELD: Say = passed(
    "held",
    text(
        "There is a written plan for cyber incidents.",
        "Mae cynllun ysgrifenedig ar gyfer digwyddiadau seiber.",
    ),
)
.about(&["planHeld"]);
static NOT_HELD: Say = failed(
    "not-held",
    text(
        "There is no written plan for cyber incidents, so there would be none to put into action. An inspector may ask for it too.",
        "Nid oes cynllun ysgrifenedig ar gyfer digwyddiadau seiber, felly ni fyddai un i'w roi ar waith. Gall arolygydd ofyn amdano hefyd.",
    ),
    text(
        "Write a plan for cyber incidents: who decides, whom to call, and how to work without the systems.",
        "Ysgrifennwch gynllun ar gyfer digwyddiadau seiber: pwy sy'n penderfynu, pwy i'w ffonio, a sut i weithio heb y systemau.",
    ),
)
.about(&["planHeld"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/plan-held",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W24, &clauses::W28, &clauses::CIS2],
    policies: &[],
    asks: text(
        "Does the centre have a written plan for cyber incidents?",
        "A oes gan y ganolfan gynllun ysgrifenedig ar gyfer digwyddiadau seiber?",
    ),
    each: Each::Once,
    fields: &["planHeld"],
    says: &[&HELD, &NOT_HELD],
    applies: always,
    check: |c| c.form.plan_held.says(&HELD, &NOT_HELD),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"planHeld":true}"#, Expect::Says(&HELD)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"planHeld":false}"#,
            Expect::Says(&NOT_HELD)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"planHeld":false}"#,
            Expect::Says(&NOT_HELD)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["planHeld"])
        ),
    ],
};

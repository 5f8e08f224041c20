use super::super::form::Answers;
use crate::prelude::*;

static KEPT: Say = passed(
    "kept",
    text(
        "There is a register of devices and user accounts.",
        "Mae cofrestr o ddyfeisiau a chyfrifon defnyddwyr.",
    ),
)
.about(&["registerKept"]);
static NOT_KEPT: Say = failed(
    "not-kept",
    text(
        "There is no complete register of devices and user accounts.",
        "Nid oes cofrestr gyflawn o ddyfeisiau a chyfrifon defnyddwyr.",
    ),
    text(
        "List every device and account that is used for examinations, and keep the list up to date.",
        "Rhestrwch bob dyfais a chyfrif a ddefnyddir ar gyfer arholiadau, a chadwch y rhestr yn gyfredol.",
    ),
)
.about(&["registerKept"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/register-kept",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY2],
    policies: &[],
    asks: text(
        "Is there a register of all devices and user accounts used for examinations and assessments?",
        "A oes cofrestr o bob dyfais a chyfrif defnyddiwr a ddefnyddir ar gyfer arholiadau ac asesiadau?",
    ),
    each: Each::Once,
    fields: &["registerKept"],
    says: &[&KEPT, &NOT_KEPT],
    applies: always,
    check: |c| c.form.register_kept.says(&KEPT, &NOT_KEPT),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"registerKept":true}"#, Expect::Says(&KEPT)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"registerKept":false}"#,
            Expect::Says(&NOT_KEPT)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"registerKept":false}"#,
            Expect::Says(&NOT_KEPT)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["registerKept"])
        ),
    ],
};

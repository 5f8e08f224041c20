use super::super::form::Answers;
use crate::prelude::*;

static USED: Say = passed(
    "used",
    text(
        "Passwords of work accounts are kept in a password manager.",
        "Cedwir cyfrineiriau cyfrifon gwaith mewn rheolwr cyfrineiriau.",
    ),
)
.about(&["passwordManagerUsed"]);
static NOT_USED: Say = failed(
    "not-used",
    text(
        "Passwords of work accounts are not kept in a password manager, as the guidance recommends.",
        "Ni chedwir cyfrineiriau cyfrifon gwaith mewn rheolwr cyfrineiriau, fel y mae'r canllawiau'n ei argymell.",
    ),
    text(
        "Give the staff concerned a password manager.",
        "Rhowch reolwr cyfrineiriau i'r staff perthnasol.",
    ),
)
.about(&["passwordManagerUsed"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/password-manager-used",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY3],
    policies: &[],
    asks: text(
        "Do staff keep the passwords of work accounts in a password manager?",
        "A yw staff yn cadw cyfrineiriau cyfrifon gwaith mewn rheolwr cyfrineiriau?",
    ),
    each: Each::Once,
    fields: &["passwordManagerUsed"],
    says: &[&USED, &NOT_USED],
    applies: always,
    check: |c| c.form.password_manager.says(&USED, &NOT_USED),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"passwordManagerUsed":true}"#, Expect::Says(&USED)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"passwordManagerUsed":false}"#,
            Expect::Says(&NOT_USED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"passwordManagerUsed":false}"#,
            Expect::Says(&NOT_USED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["passwordManagerUsed"])
        ),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static AGREED: Say = passed(
    "agreed",
    text(
        "Suppliers are checked and a data processing agreement is in place before they are used.",
        "Caiff cyflenwyr eu gwirio ac mae cytundeb prosesu data yn ei le cyn eu defnyddio.",
    ),
)
.about(&["suppliersAgreed"]);
static NOT_AGREED: Say = failed(
    "not-agreed",
    text(
        "At least one supplier or cloud service is used without a check or without a data processing agreement.",
        "Defnyddir o leiaf un cyflenwr neu wasanaeth cwmwl heb wiriad neu heb gytundeb prosesu data.",
    ),
    text(
        "Check each supplier of a service and conclude a data processing agreement with it, or stop using the service.",
        "Gwiriwch bob cyflenwr gwasanaeth a gwnewch gytundeb prosesu data ag ef, neu peidiwch â defnyddio'r gwasanaeth.",
    ),
)
.about(&["suppliersAgreed"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/suppliers-agreed-before-use",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY5],
    policies: &[],
    asks: text(
        "Is every supplier checked, with a data processing agreement in place, before it is used?",
        "A yw pob cyflenwr yn cael ei wirio, gyda chytundeb prosesu data yn ei le, cyn ei ddefnyddio?",
    ),
    each: Each::Once,
    fields: &["suppliersAgreed"],
    says: &[&AGREED, &NOT_AGREED],
    applies: always,
    check: |c| c.form.suppliers_agreed.says(&AGREED, &NOT_AGREED),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"suppliersAgreed":true}"#, Expect::Says(&AGREED)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"suppliersAgreed":false}"#,
            Expect::Says(&NOT_AGREED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"suppliersAgreed":false}"#,
            Expect::Says(&NOT_AGREED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["suppliersAgreed"])
        ),
    ],
};

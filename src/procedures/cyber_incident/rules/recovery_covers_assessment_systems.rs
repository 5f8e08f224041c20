use super::super::form::Answers;
use crate::prelude::*;

static COVERED: Say = passed(
    "covered",
    text(
        "The plans for recovery cover the systems that run assessments.",
        "Mae'r cynlluniau adfer yn cynnwys y systemau sy'n rhedeg asesiadau.",
    ),
)
.about(&["recoveryCoversSystems"]);
static NOT_COVERED: Say = failed(
    "not-covered",
    text(
        "The plans for recovery leave out systems that run assessments.",
        "Mae'r cynlluniau adfer yn hepgor systemau sy'n rhedeg asesiadau.",
    ),
    text(
        "Add the systems that run assessments to the plans for recovery, and try out a recovery before the next series.",
        "Ychwanegwch y systemau sy'n rhedeg asesiadau at y cynlluniau adfer, a rhowch gynnig ar adfer cyn y gyfres nesaf.",
    ),
)
.about(&["recoveryCoversSystems"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/recovery-covers-assessment-systems",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY6],
    policies: &[],
    asks: text(
        "Are the systems that run assessments part of the plans for recovery after a disaster?",
        "A yw'r systemau sy'n rhedeg asesiadau'n rhan o'r cynlluniau ar gyfer adfer ar ôl trychineb?",
    ),
    each: Each::Once,
    fields: &["recoveryCoversSystems"],
    says: &[&COVERED, &NOT_COVERED],
    applies: always,
    check: |c| c.form.recovery_covers.says(&COVERED, &NOT_COVERED),
    cases: cases![
        // With an incident or without one.
        case(
            "2026-02-16",
            r#"{"recoveryCoversSystems":true}"#,
            Expect::Says(&COVERED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"recoveryCoversSystems":false}"#,
            Expect::Says(&NOT_COVERED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"recoveryCoversSystems":false}"#,
            Expect::Says(&NOT_COVERED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["recoveryCoversSystems"])
        ),
    ],
};

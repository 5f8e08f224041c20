use super::super::form::Answers;
use crate::prelude::*;

static TRAINED: Say = passed(
    "trained",
    text(
        "The staff concerned are trained every year.",
        "Caiff y staff perthnasol eu hyfforddi bob blwyddyn.",
    ),
)
.about(&["trainedYearly"]);
static NOT_TRAINED: Say = failed(
    "not-trained",
    text(
        "The staff concerned are not trained every year.",
        "Ni chaiff y staff perthnasol eu hyfforddi bob blwyddyn.",
    ),
    text(
        "Arrange training in cyber security that is up to date for the staff concerned, and repeat it every year.",
        "Trefnwch hyfforddiant cyfredol mewn seiberddiogelwch i'r staff perthnasol, ac ailadroddwch ef bob blwyddyn.",
    ),
)
.about(&["trainedYearly"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/staff-trained-every-year",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY1],
    policies: &[],
    asks: text(
        "Do the staff concerned have training in cyber security every year?",
        "A yw'r staff perthnasol yn cael hyfforddiant mewn seiberddiogelwch bob blwyddyn?",
    ),
    each: Each::Once,
    fields: &["trainedYearly"],
    says: &[&TRAINED, &NOT_TRAINED],
    applies: always,
    check: |c| c.form.trained_yearly.says(&TRAINED, &NOT_TRAINED),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"trainedYearly":true}"#, Expect::Says(&TRAINED)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"trainedYearly":false}"#,
            Expect::Says(&NOT_TRAINED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"trainedYearly":false}"#,
            Expect::Says(&NOT_TRAINED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["trainedYearly"])
        ),
    ],
};

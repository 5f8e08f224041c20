use super::super::form::Answers;
use crate::prelude::*;

static COVERED: Say = passed(
    "covered",
    text(
        "The training covers all the topics.",
        "Mae'r hyfforddiant yn ymdrin â'r holl bynciau.",
    ),
)
.about(&["trainingCoversTopics"]);
static NOT_COVERED: Say = failed(
    "not-covered",
    text(
        "The training leaves out at least one of the topics.",
        "Mae'r hyfforddiant yn hepgor o leiaf un o'r pynciau.",
    ),
    text(
        "Add to the training whatever it leaves out: strong, unique passwords; keeping account details to oneself; multi-factor authentication and its set-up; social engineering; reporting quickly.",
        "Ychwanegwch at yr hyfforddiant yr hyn a hepgorir: cyfrineiriau cryf, unigryw; cadw manylion cyfrifon yn gyfrinachol; dilysu aml-ffactor; peirianneg gymdeithasol; rhoi gwybod yn gyflym.",
    ),
)
.about(&["trainingCoversTopics"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/training-covers-topics",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY7],
    policies: &[],
    asks: text(
        "Does the training cover all the topics of the General Regulations?",
        "A yw'r hyfforddiant yn ymdrin â holl bynciau'r Rheoliadau Cyffredinol?",
    ),
    each: Each::Once,
    fields: &["trainingCoversTopics"],
    says: &[&COVERED, &NOT_COVERED],
    applies: always,
    check: |c| c.form.topics_covered.says(&COVERED, &NOT_COVERED),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"trainingCoversTopics":true}"#, Expect::Says(&COVERED)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"trainingCoversTopics":false}"#,
            Expect::Says(&NOT_COVERED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"trainingCoversTopics":false}"#,
            Expect::Says(&NOT_COVERED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["trainingCoversTopics"])
        ),
    ],
};

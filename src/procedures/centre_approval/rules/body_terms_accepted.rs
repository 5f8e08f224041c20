use super::super::form::Answers;
use crate::prelude::*;

static KEPT: Say = passed(
    "accepted",
    text(
        "The centre undertakes to keep to the awarding body's terms.",
        "Mae'r ganolfan yn ymrwymo i gadw at delerau'r corff dyfarnu.",
    ),
)
.about(&["keepsToTerms"]);
static NOT_KEPT: Say = failed(
    "not-accepted",
    text(
        "The centre does not undertake to keep to the awarding body's terms. Every centre of WJEC's or OCR's must.",
        "Nid yw'r ganolfan yn ymrwymo i gadw at delerau'r corff dyfarnu. Rhaid i bob un o ganolfannau CBAC ac OCR wneud hynny.",
    ),
    text(
        "Read the awarding body's terms with the head of centre. Without this undertaking there is no point in applying.",
        "Darllenwch delerau'r corff dyfarnu gyda phennaeth y ganolfan. Heb yr ymrwymiad hwn nid oes diben gwneud cais.",
    ),
)
.about(&["keepsToTerms"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/body-terms-accepted",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W4, &clauses::N1],
    policies: &["wjec", "ocr"],
    asks: text(
        "Will the centre keep to the awarding body's own terms?",
        "A fydd y ganolfan yn cadw at delerau'r corff dyfarnu ei hun?",
    ),
    each: Each::Once,
    fields: &["keepsToTerms"],
    says: &[&KEPT, &NOT_KEPT],
    applies: always,
    check: |c| c.form.keeps_to_terms.says(&KEPT, &NOT_KEPT),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","keepsToTerms":true}"#,
            Expect::Says(&KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","keepsToTerms":false}"#,
            Expect::Says(&NOT_KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","keepsToTerms":true}"#,
            Expect::Says(&KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","keepsToTerms":false}"#,
            Expect::Says(&NOT_KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["keepsToTerms"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["keepsToTerms"])
        ),
        // For another body no rule is held here.
        case(
            "2026-11-22",
            r#"{"keepsToTerms":true}"#,
            Expect::Missing(&["awardingBody"])
        ),
    ],
};

use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static BY_EMAIL: Say = passed(
    "form-by-email",
    text(
        "The Cambridge Technicals form goes to OCR by email. Each qualification needs its own approval.",
        "Mae'r ffurflen ar gyfer Cambridge Technicals yn mynd i OCR drwy e-bost. Mae angen ei gymeradwyaeth ei hun ar bob cymhwyster.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/technicals-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::N2, &clauses::N4],
    policies: &["ocr"],
    asks: text(
        "Is there a published way to apply for a Cambridge Technical?",
        "A oes ffordd gyhoeddedig o wneud cais ar gyfer un o Cambridge Technicals?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed"],
    says: &[&BY_EMAIL],
    applies: |c| c.form.applies_for(Seeking::is_technical),
    check: |_| Ok(BY_EMAIL.plain()),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none"}"#,
            Expect::Says(&BY_EMAIL)
        ),
        // Approval for another one does not cover this one.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-earlier","ocrConfirmed":"covers-others-only"}"#,
            Expect::Says(&BY_EMAIL)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016"}"#,
            Expect::Missing(&["ocrConfirmed"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none"}"#,
            Expect::Missing(&["seeking"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "ocrConfirmed"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"covers-this"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none"}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static ON_REQUEST: Say = passed(
    "form-on-request",
    text(
        "OCR sends the form for general qualifications and Cambridge Nationals on request. One approval covers them all.",
        "Mae OCR yn anfon y ffurflen ar gyfer cymwysterau cyffredinol a Cambridge Nationals ar gais. Mae un gymeradwyaeth yn eu cwmpasu i gyd.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/general-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O1, &clauses::O3, &clauses::ON2, &clauses::ON3],
    policies: &["ocr"],
    asks: text(
        "Is there a published way to apply for general qualifications or Cambridge Nationals?",
        "A oes ffordd gyhoeddedig o wneud cais ar gyfer cymwysterau cyffredinol neu Cambridge Nationals?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed"],
    says: &[&ON_REQUEST],
    applies: |c| c.form.applies_for(Seeking::is_general),
    check: |_| Ok(ON_REQUEST.plain()),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none"}"#,
            Expect::Says(&ON_REQUEST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-nationals","ocrConfirmed":"covers-others-only"}"#,
            Expect::Says(&ON_REQUEST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general"}"#,
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
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"covers-this"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"covers-this"}"#,
            Expect::Inapplicable
        ),
    ],
};

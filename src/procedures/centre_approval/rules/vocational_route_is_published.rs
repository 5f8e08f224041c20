use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static LOST: Say = cant_tell(
    "route-not-available",
    text(
        "Each vocational qualification needs its own approval. How to apply for this one is not known: we could not read that part of OCR's page.",
        "Mae angen ei gymeradwyaeth ei hun ar bob cymhwyster galwedigaethol. Ni wyddys sut i wneud cais ar gyfer hwn: ni allem ddarllen y rhan honno o dudalen OCR.",
    ),
    text(
        "Ask OCR how to apply for this qualification and where the form goes.",
        "Gofynnwch i OCR sut i wneud cais ar gyfer y cymhwyster hwn ac i ble y mae'r ffurflen yn mynd.",
    ),
)
.done_by(&["ask-ocr-how-to-apply"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/vocational-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O2, &clauses::O3A, &clauses::OV1],
    policies: &["ocr"],
    asks: text(
        "Is there a published way to apply for this vocational qualification?",
        "A oes ffordd gyhoeddedig o wneud cais ar gyfer y cymhwyster galwedigaethol hwn?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed"],
    says: &[&LOST],
    applies: |c| c.form.applies_for(Seeking::is_other),
    check: |_| Ok(LOST.plain()),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"none"}"#,
            Expect::Says(&LOST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"verified","ocrConfirmed":"none"}"#,
            Expect::Says(&LOST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"other-vocational","ocrConfirmed":"covers-others-only"}"#,
            Expect::Says(&LOST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq"}"#,
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
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"covers-this"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none"}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static GENERAL: Say = passed(
    "general-form-on-request",
    text(
        "OCR sends the form for general qualifications and Cambridge Nationals on request. One approval covers them all.",
        "Mae OCR yn anfon y ffurflen ar gyfer cymwysterau cyffredinol a Cambridge Nationals ar gais. Mae un gymeradwyaeth yn eu cwmpasu i gyd.",
    ),
);
static TECHNICALS: Say = passed(
    "technicals-form-by-email",
    text(
        "The Cambridge Technicals form goes to OCR by email. Each qualification needs its own approval.",
        "Mae'r ffurflen ar gyfer Cambridge Technicals yn mynd i OCR drwy e-bost. Mae angen ei gymeradwyaeth ei hun ar bob cymhwyster.",
    ),
);
static VOCATIONAL: Say = cant_tell(
    "vocational-route-not-available",
    text(
        "Each vocational qualification needs its own approval. How to apply for this one is not known here: that part of OCR's page was lost.",
        "Mae angen ei gymeradwyaeth ei hun ar bob cymhwyster galwedigaethol. Ni wyddys yma sut i wneud cais ar gyfer hwn: collwyd y rhan honno o dudalen OCR.",
    ),
    text(
        "Ask OCR how to apply for this qualification and where the form goes.",
        "Gofynnwch i OCR sut i wneud cais ar gyfer y cymhwyster hwn ac i ble y mae'r ffurflen yn mynd.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/ocr-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::O1,
        &clauses::O2,
        &clauses::O3,
        &clauses::O3A,
        &clauses::N2,
        &clauses::N4,
        &clauses::ON2,
        &clauses::ON3,
        &clauses::OV1,
    ],
    policies: &["ocr"],
    asks: text(
        "Is there a published way to apply to OCR for this?",
        "A oes ffordd gyhoeddedig o wneud cais i OCR ar gyfer hyn?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed"],
    says: &[&GENERAL, &TECHNICALS, &VOCATIONAL],
    applies: |c| c.form.is_applying(),
    check: |c| {
        let seeking = c.form.seeking.get()?;
        Ok(if seeking.is_general() {
            GENERAL.plain()
        } else if seeking.is_technical() {
            TECHNICALS.plain()
        } else {
            VOCATIONAL.plain()
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none"}"#,
            Expect::Says(&GENERAL)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-nationals","ocrConfirmed":"covers-others-only"}"#,
            Expect::Says(&GENERAL)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none"}"#,
            Expect::Says(&TECHNICALS)
        ),
        // Approval for another one does not cover this one.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-earlier","ocrConfirmed":"covers-others-only"}"#,
            Expect::Says(&TECHNICALS)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"none"}"#,
            Expect::Says(&VOCATIONAL)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"verified","ocrConfirmed":"none"}"#,
            Expect::Says(&VOCATIONAL)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"other-vocational","ocrConfirmed":"none"}"#,
            Expect::Says(&VOCATIONAL)
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
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"covers-this"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"covers-this"}"#,
            Expect::Inapplicable
        ),
    ],
};

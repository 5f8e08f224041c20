//! From findings to what to do.

use crate::prelude::*;

const FORM: &str = "credit-check/legal-form-in-scope";

const ON_CREDIT: &str = "credit-check/trades-on-credit-terms";

const REFERENCES: &str = "credit-check/two-eligible-references";

const OPEN: Text = text(
    "It cannot be told yet whether the requirements of the credit check can be met. See below what to answer, or what to ask OCR.",
    "Ni ellir dweud eto a ellir bodloni gofynion y gwiriad credyd. Isod nodir beth i'w ateb, neu beth i'w ofyn i OCR.",
);

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "outside-listed-scope",
        Kind::None,
        text(
            "OCR's page does not list this legal form for the credit check. OCR may still ask awarding bodies for references, visit, or run a credit check.",
            "Nid yw tudalen OCR yn rhestru'r ffurf gyfreithiol hon ar gyfer y gwiriad credyd. Gall OCR ofyn i gyrff dyfarnu am eirdaon, ymweld, neu gynnal gwiriad credyd serch hynny.",
        ),
        &[When::Says {
            rule: FORM,
            codes: &["outside-listed-scope"],
        }],
    ),
    decision(
        "ask-ocr",
        Kind::Ask,
        text(
            "Ask OCR first: whether the credit check applies to this legal form is not stated.",
            "Gofynnwch i OCR yn gyntaf: ni nodir a yw'r gwiriad credyd yn berthnasol i'r ffurf gyfreithiol hon.",
        ),
        &[When::Says {
            rule: FORM,
            codes: &["academy-trust", "form-unclear"],
        }],
    ),
    decision(
        "not-yet",
        Kind::Wait,
        text(
            "Not yet: only the {months} months are missing, and time brings them. The dates are given where they can be worked out.",
            "Ddim eto: dim ond y {months} mis sydd ar goll, a daw'r rheini gydag amser. Rhoddir y dyddiadau lle gellir eu cyfrifo.",
        ),
        &[
            When::Finds {
                rule: REFERENCES,
                outcome: Outcome::Passed,
            },
            When::Finds {
                rule: ON_CREDIT,
                outcome: Outcome::Passed,
            },
            When::Report {
                outcome: Outcome::Failed,
            },
        ],
    ),
    decision(
        "not-met",
        Kind::Fix,
        text(
            "As things stand, at least one requirement of the credit check is not met and OCR could not process the application. What is lacking is listed below.",
            "Fel y mae pethau, mae o leiaf un o ofynion y gwiriad credyd heb ei fodloni, ac ni allai OCR brosesu'r cais. Rhestrir isod yr hyn sydd ar goll.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "can-be-met",
        Kind::Answer,
        text(
            "The listed requirements of the credit check can be met. That is no approval: OCR may check further, and decides.",
            "Gellir bodloni gofynion rhestredig y gwiriad credyd. Nid cymeradwyaeth yw hynny: gall OCR wirio ymhellach, ac OCR sy'n penderfynu.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    )
    .when_answered(Kind::Go),
    decision("cannot-tell", Kind::Answer, OPEN, &[]).when_answered(Kind::Ask),
];

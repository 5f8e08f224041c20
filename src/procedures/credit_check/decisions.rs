//! From findings to what to do.

use crate::prelude::*;

const FORM: &str = "credit-check/legal-form-in-scope";

const ON_CREDIT: &str = "credit-check/trades-on-credit-terms";

const REFERENCES: &str = "credit-check/two-eligible-references";

const OPEN: Text = text(
    "Whether the requirements of the credit check can be met cannot be told yet.",
    "Ni ellir dweud eto a ellir bodloni gofynion y gwiriad credyd.",
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
        "not-before",
        Kind::Wait,
        text(
            "Apply on or after {from}: only the {months} months are missing, and time brings them.",
            "Gwnewch gais ar {from} neu'n ddiweddarach: dim ond y {months} mis sydd ar goll, a daw'r rheini gydag amser.",
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
            When::Does {
                codes: &["apply-from"],
            },
        ],
    ),
    decision(
        "not-yet",
        Kind::Wait,
        text(
            "Not yet: only the {months} months are missing, and time brings them.",
            "Ddim eto: dim ond y {months} mis sydd ar goll, a daw'r rheini gydag amser.",
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
            "As things stand, at least one requirement of the credit check is not met, and OCR could not process the application.",
            "Fel y mae pethau, mae o leiaf un o ofynion y gwiriad credyd heb ei fodloni, ac ni allai OCR brosesu'r cais.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "can-be-met",
        Kind::Answer,
        text(
            "The listed requirements of the credit check can be met. Meeting them is no approval: OCR may check further, and decides.",
            "Gellir bodloni gofynion rhestredig y gwiriad credyd. Nid cymeradwyaeth yw hynny: gall OCR wirio ymhellach, ac OCR sy'n penderfynu.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    )
    .when_answered(Kind::Go),
    decision("cannot-tell", Kind::Answer, OPEN, &[]).when_answered(Kind::Ask),
];

//! OCR's one policy.

use super::form::{Answers, Terms};
use crate::policy::dated::Known;
use crate::prelude::*;

/// Both of OCR's pages say the same, so there is one policy and it is always chosen.
pub static OCR: Policy<Terms> = policy! {
    id: "ocr",
    title: text("OCR: credit check", "OCR: gwiriad credyd"),
    scope: text(
        "Applications for OCR centre approval. The older general page and the newer one for Cambridge Technicals say the same.",
        "Ceisiadau am gymeradwyaeth canolfan OCR. Mae'r dudalen gyffredinol hŷn a'r un fwy newydd ar gyfer Cambridge Technicals yn dweud yr un peth.",
    ),
    starts: None,
    cites: &[&clauses::O9, &clauses::N6],
    rests_on: &[
        all_of(&documents::OCR_BECOME),
        all_of(&documents::OCR_TECHNICALS),
        all_of(&documents::DODDS),
        only(&clauses::R_CREDIT_SCOPE),
        only(&clauses::R_CREDIT_PERIOD),
        only(&clauses::R_CREDIT_REFEREES),
    ],
    parameters: Terms {
        // O9 and N6.
        months: Known::new(6, &[]),
    },
};

pub static ALL: &[&Policy<Terms>] = &[&OCR];

/// Which policy answers where the submission names none.
pub fn choose(_: &Answers) -> Answer<PolicyChoice<Answers>> {
    Ok(PolicyChoice::Policy(&OCR))
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &[];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[];

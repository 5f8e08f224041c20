//! OCR's two editions.

use super::form::{Answers, Edition};
use crate::cite::Clause;
use crate::prelude::*;

pub static TWO_YEARS: Policy<Edition> = policy! {
    id: "ocr-two-years",
    title: text("OCR: two years (newer)", "OCR: dwy flynedd (mwy newydd)"),
    scope: text(
        "Published on the page for Cambridge Technicals, and taken for those unless another is named. Since when is not known.",
        "Cyhoeddwyd ar y dudalen ar gyfer Cambridge Technicals, ac fe'i cymerir ar gyfer y rheini oni enwir un arall. Ni wyddys ers pryd.",
    ),
    starts: None,
    cites: &[&clauses::N8, &clauses::N9],
    rests_on: &[
        all_of(&documents::OCR_TECHNICALS),
        all_of(&documents::OCR_FORM_97418),
        all_of(&documents::OCR_NATIONALS),
        only(&clauses::OTG1),
        all_of(&documents::OFQUAL_CONDITIONS),
        all_of(&documents::DODDS),
        only(&clauses::R_LAPSE_READINGS),
        only(&clauses::R_LAPSE_ACTIVITY),
        only(&clauses::R_LAPSE_RESTART),
        only(&clauses::R_LAPSE_EDITIONS),
        only(&clauses::R_LAPSE_CENTRE),
        only(&clauses::R_LAPSE_GENERAL),
        only(&clauses::R_LAPSE_UNIT),
        only(&clauses::R_QN),
    ],
    parameters: Edition { years: 2 },
};

pub static THREE_YEARS: Policy<Edition> = policy! {
    id: "ocr-three-years",
    title: text("OCR: three years (older)", "OCR: tair blynedd (hŷn)"),
    scope: text(
        "Published on the older, general page; to be named by the caller. Until when is not known.",
        "Cyhoeddwyd ar y dudalen hŷn, gyffredinol; i'w enwi gan y sawl sy'n gwirio. Ni wyddys hyd pryd.",
    ),
    starts: None,
    cites: &[&clauses::O16, &clauses::O17],
    rests_on: &[
        all_of(&documents::OCR_BECOME),
        all_of(&documents::OCR_FORM_97418),
        all_of(&documents::OCR_NATIONALS),
        only(&clauses::OTG1),
        all_of(&documents::OFQUAL_CONDITIONS),
        all_of(&documents::DODDS),
        only(&clauses::R_LAPSE_READINGS),
        only(&clauses::R_LAPSE_ACTIVITY),
        only(&clauses::R_LAPSE_RESTART),
        only(&clauses::R_LAPSE_EDITIONS),
        only(&clauses::R_LAPSE_CENTRE),
        only(&clauses::R_LAPSE_GENERAL),
        only(&clauses::R_LAPSE_UNIT),
        only(&clauses::R_QN),
    ],
    parameters: Edition { years: 3 },
};

pub static ALL: &[&Policy<Edition>] = &[&TWO_YEARS, &THREE_YEARS];

/// Where no edition is named, each qualification takes those that can apply to it.
pub fn choose(_: &Answers) -> Answer<PolicyChoice<Answers>> {
    Ok(PolicyChoice::Open)
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &[];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[PolicyChoice::Open];

/// What the centre's own clock rests on.
pub const CENTRE: &[&Clause] = &[
    &clauses::N9,
    &clauses::O17,
    &clauses::R_LAPSE_CENTRE,
    &clauses::R_LAPSE_READINGS,
    &clauses::R_LAPSE_RESTART,
    &clauses::OF1,
];

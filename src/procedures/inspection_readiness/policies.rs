//! The two editions of the instructions.

use super::form::{Answers, Edition, NEWER, OLDER};
use crate::prelude::*;

pub static TWO_TO_FOUR: Policy<Edition> = policy! {
    id: "two-to-four-key-holders",
    title: text(
        "Older instructions: two to four key holders",
        "Cyfarwyddiadau hŷn: rhwng dau a phedwar deiliad allweddi",
    ),
    scope: text(
        "Editions of the Instructions for conducting examinations that allow two to four key holders; to be chosen by name, as the day of the change is not known.",
        "Argraffiadau o'r Cyfarwyddiadau ar gyfer cynnal arholiadau sy'n caniatáu rhwng dau a phedwar deiliad allweddi; i'w dewis yn ôl enw, gan na wyddys pryd y newidiwyd.",
    ),
    starts: None,
    cites: &[&clauses::KH1],
    rests_on: &[
        all_of(&documents::JCQ_PLAN),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::NAEO_INSPECTIONS),
        all_of(&documents::JCQ_ICE),
        all_of(&documents::OCR_CPC),
        all_of(&documents::TEO_POLICIES),
        only(&clauses::R_INSPECTION),
        only(&clauses::R_TECHNICALS_2016),
        all_of(&documents::NCFE_REGULATIONS).compared(),
    ],
    parameters: OLDER,
};

pub static TWO_TO_SIX: Policy<Edition> = policy! {
    id: "two-to-six-key-holders",
    title: text(
        "Newer instructions: two to six key holders",
        "Cyfarwyddiadau mwy newydd: rhwng dau a chwe deiliad allweddi",
    ),
    scope: text(
        "Editions of the Instructions for conducting examinations that allow two to six key holders; to be chosen by name, as the day of the change is not known.",
        "Argraffiadau o'r Cyfarwyddiadau ar gyfer cynnal arholiadau sy'n caniatáu rhwng dau a chwe deiliad allweddi; i'w dewis yn ôl enw, gan na wyddys pryd y newidiwyd.",
    ),
    starts: None,
    cites: &[&clauses::KH2, &clauses::KH3],
    rests_on: &[
        all_of(&documents::JCQ_PLAN),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::NAEO_INSPECTIONS),
        all_of(&documents::JCQ_ICE),
        all_of(&documents::NCFE_REGULATIONS),
        all_of(&documents::OCR_CPC),
        all_of(&documents::TEO_POLICIES),
        only(&clauses::R_INSPECTION),
        only(&clauses::R_TECHNICALS_2016),
    ],
    parameters: NEWER,
};

/// The newer one is offered first.
pub static ALL: &[&Policy<Edition>] = &[&TWO_TO_SIX, &TWO_TO_FOUR];

/// Which policy answers where the submission names none.
pub fn choose(_: &Answers) -> Answer<PolicyChoice<Answers>> {
    Ok(PolicyChoice::Open)
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &[];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[PolicyChoice::Open];

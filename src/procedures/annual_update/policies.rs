//! What the Register asks each autumn.

use super::form::Answers;
use crate::policy::register_year::{AUTUMN, Autumn};
use crate::prelude::*;

pub static NCN_ANNUAL: Policy<Autumn> = policy! {
    id: "ncn-annual",
    title: text(
        "National Centre Number Register: annual update and declaration",
        "Cofrestr Rhifau Canolfan Cenedlaethol: diweddariad a datganiad blynyddol",
    ),
    scope: text(
        "Every centre with a National Centre Number. That centres on the higher section must return the update is assumed, not stated. The first year of this is not known.",
        "Pob canolfan sydd â Rhif Canolfan Cenedlaethol. Tybir bod rhaid i ganolfannau ar yr adran uwch ddychwelyd y diweddariad; ni ddywedir hynny. Ni wyddys blwyddyn gyntaf hyn.",
    ),
    starts: None,
    cites: &[&clauses::NCN2, &clauses::HOC1, &clauses::W5, &clauses::J3],
    rests_on: &[
        all_of(&documents::JCQ_REGISTER),
        all_of(&documents::OCR_DECLARATION),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::JCQ_PLAN),
        only(&clauses::R_UPDATE),
        only(&clauses::P9),
    ],
    parameters: AUTUMN,
};

pub static ALL: &[&Policy<Autumn>] = &[&NCN_ANNUAL];

/// Which policy answers where the submission names none.
pub fn choose(_: &Answers) -> Answer<PolicyChoice<Answers>> {
    Ok(PolicyChoice::Policy(&NCN_ANNUAL))
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &[];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[PolicyChoice::Policy(&NCN_ANNUAL)];

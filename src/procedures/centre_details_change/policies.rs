//! What the Register asks.

use super::form::{Answers, Register};
use crate::prelude::*;

pub static NCN_REGISTER: Policy<Register> = policy! {
    id: "ncn-register",
    title: text(
        "National Centre Number Register: changes",
        "Cofrestr Rhifau Canolfan Cenedlaethol: newidiadau",
    ),
    scope: text(
        "Every centre with a National Centre Number; as WJEC's centre information and JCQ's page of the Register have it. The day on which this began is not known.",
        "Pob canolfan sydd â Rhif Canolfan Cenedlaethol; yn ôl manylion canolfan CBAC a thudalen y CGC am y Gofrestr. Ni wyddys y dyddiad y dechreuodd hyn.",
    ),
    starts: None,
    cites: &[&clauses::W12, &clauses::W13, &clauses::NCN1],
    rests_on: &[
        all_of(&documents::JCQ_REGISTER),
        all_of(&documents::WJEC_CENTRE),
        only(&clauses::R_REGISTER),
        only(&clauses::J13),
        only(&clauses::R_IMMEDIATELY),
        all_of(&documents::PEARSON_ACCOUNTS).compared(),
    ],
    parameters: Register {
        address: "ncn@ocr.org.uk",
    },
};

pub static ALL: &[&Policy<Register>] = &[&NCN_REGISTER];

/// Which policy answers where the submission names none.
pub fn choose(_: &Answers) -> Answer<PolicyChoice<Answers>> {
    Ok(PolicyChoice::Policy(&NCN_REGISTER))
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &[];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[PolicyChoice::Policy(&NCN_REGISTER)];

//! The National Centre Number Register.

use super::super::form::{Edition, HeadRoute, Way};
use crate::prelude::*;

pub static REGISTER: Policy<Edition> = policy! {
    id: "ncn-amendment",
    title: text(
        "National Centre Number Register: an amendment in writing",
        "Cofrestr Rhifau Canolfan Cenedlaethol: diwygiad ysgrifenedig",
    ),
    scope: text(
        "Changes of head of centre or exams officer that the Register is told of. It does not take the place of telling an awarding body.",
        "Newidiadau i bennaeth y ganolfan neu'r swyddog arholiadau y rhoddir gwybod i'r Gofrestr amdanynt. Nid yw'n cymryd lle rhoi gwybod i gorff dyfarnu.",
    ),
    starts: None,
    cites: &[
        &clauses::NCN1,
        &clauses::NCN5,
        &clauses::NCN7,
        &clauses::NCN8,
        &clauses::NCN9,
    ],
    rests_on: &[all_of(&documents::JCQ_REGISTER), only(&clauses::R_SIGNATORY)],
    parameters: Edition {
        way: Way::Written,
        head: HeadRoute::Published,
        address: Some("ncn@ocr.org.uk"),
        takes_approval_alias: false,
        most_account_holders: None,
    },
};

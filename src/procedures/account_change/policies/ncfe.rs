//! NCFE.

use super::super::form::{Edition, HeadRoute, Way};
use crate::prelude::*;

pub static NCFE: Policy<Edition> = policy! {
    id: "ncfe-contact-details",
    title: text("NCFE: a form of its own", "NCFE: ei ffurflen ei hun"),
    scope: text(
        "NCFE, for a new head of centre, exams contact, programme contact or finance contact, as its page has it in September 2025. What the form asks for was not read.",
        "NCFE, ar gyfer pennaeth canolfan, cyswllt arholiadau, cyswllt rhaglen neu gyswllt cyllid newydd, yn ôl ei dudalen ym mis Medi 2025. Ni ddarllenwyd yr hyn y mae'r ffurflen yn gofyn amdano.",
    ),
    starts: None,
    cites: &[&clauses::NCFE_FORM],
    rests_on: &[
        all_of(&documents::NCFE_EXAMS_OFFICERS),
        only(&clauses::NCN1),
        only(&clauses::J13),
    ],
    parameters: Edition {
        way: Way::OwnForm,
        head: HeadRoute::Published,
        address: None,
        takes_approval_alias: false,
        most_account_holders: None,
    },
};

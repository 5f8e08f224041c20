//! AQA.

use super::super::form::{Edition, HeadRoute, Way};
use crate::prelude::*;

pub static AQA: Policy<Edition> = policy! {
    id: "aqa-administrators",
    title: text(
        "AQA: an email from the head of centre",
        "AQA: e-bost gan bennaeth y ganolfan",
    ),
    scope: text(
        "AQA, for those who administer the centre's access to its services. Since when is not known.",
        "AQA, ar gyfer y rhai sy'n gweinyddu mynediad y ganolfan at ei wasanaethau. Ni wyddys ers pryd.",
    ),
    starts: None,
    cites: &[&clauses::AQA1, &clauses::AQA2, &clauses::AQA3, &clauses::AQA4],
    rests_on: &[
        all_of(&documents::AQA_ADMINISTRATORS),
        all_of(&documents::AQA_CHANGE_ADMIN).compared(),
        only(&clauses::NCN1),
        only(&clauses::J13),
    ],
    parameters: Edition {
        way: Way::Written,
        head: HeadRoute::NotOnPage,
        address: None,
        takes_approval_alias: false,
        // AQA4.
        most_account_holders: Some(3),
    },
};

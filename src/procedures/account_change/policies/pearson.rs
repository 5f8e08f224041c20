//! Pearson.

use super::super::form::{Edition, HeadRoute, Way};
use crate::prelude::*;

pub static PEARSON: Policy<Edition> = policy! {
    id: "pearson-accounts",
    title: text(
        "Pearson: the centre's own accounts, and a form for the head of centre",
        "Pearson: cyfrifon y ganolfan ei hun, a ffurflen ar gyfer pennaeth y ganolfan",
    ),
    scope: text(
        "Pearson, since centres look after their exams officers' accounts themselves; the day is not known.",
        "Pearson, ers i ganolfannau ofalu am gyfrifon eu swyddogion arholiadau eu hunain; ni wyddys y dyddiad.",
    ),
    starts: None,
    cites: &[&clauses::P1, &clauses::P5, &clauses::P3, &clauses::P4],
    rests_on: &[
        all_of(&documents::PEARSON_ACCOUNTS),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::R_SIGNATORY),
    ],
    parameters: Edition {
        way: Way::AccountOnly,
        head: HeadRoute::OnlineForm,
        address: None,
        takes_approval_alias: false,
        most_account_holders: None,
    },
};

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
        "Pearson, since centres look after their exams officers' accounts themselves; the day is not known. Two older texts of Pearson's have it make the change itself; this one reads as the latest.",
        "Pearson, ers i ganolfannau ofalu am gyfrifon eu swyddogion arholiadau eu hunain; ni wyddys y dyddiad. Yn ôl dau destun hŷn gan Pearson, ef ei hun sy'n gwneud y newid; hwn sy'n darllen fel y diweddaraf.",
    ),
    starts: None,
    cites: &[&clauses::P1, &clauses::P5, &clauses::P3, &clauses::P4],
    rests_on: &[
        all_of(&documents::PEARSON_ACCOUNTS),
        all_of(&documents::PEARSON_EMAIL_2025).compared(),
        all_of(&documents::PEARSON_CHANGES_2022).compared(),
        only(&clauses::R_PEARSON),
        only(&clauses::J13),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::R_SIGNATORY),
    ],
    parameters: Edition {
        way: Way::AccountOnly,
        head: HeadRoute::Published,
        address: None,
        takes_approval_alias: false,
        most_account_holders: None,
    },
};

//! WJEC: Portal, and the secure website before it.

use super::super::form::{Edition, HeadRoute, Way};
use crate::prelude::*;

pub static PORTAL: Policy<Edition> = policy! {
    id: "wjec-portal",
    title: text(
        "WJEC: Portal, or a written request",
        "CBAC: y Porth, neu gais ysgrifenedig",
    ),
    scope: text(
        "WJEC and Eduqas, since Portal took over from the secure website; the day is not known.",
        "CBAC ac Eduqas, ers i'r Porth gymryd lle'r wefan ddiogel; ni wyddys y dyddiad.",
    ),
    starts: None,
    cites: &[&clauses::W6, &clauses::W7],
    rests_on: &[
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::J13),
        only(&clauses::R_SIGNATORY),
        only(&clauses::AQA1).compared(),
        only(&clauses::P1).compared(),
    ],
    parameters: Edition {
        way: Way::AccountOrLetter,
        head: HeadRoute::HeadingOnly,
        address: Some("centres@wjec.co.uk"),
        takes_approval_alias: true,
        most_account_holders: None,
    },
};

pub static SECURE_WEBSITE: Policy<Edition> = policy! {
    id: "wjec-secure-website",
    title: text("WJEC: secure website (older)", "CBAC: gwefan ddiogel (hŷn)"),
    scope: text(
        "WJEC and Eduqas, before Portal; to be chosen by name only, for requests of that time.",
        "CBAC ac Eduqas, cyn y Porth; i'w ddewis yn ôl enw yn unig, ar gyfer ceisiadau o'r cyfnod hwnnw.",
    ),
    starts: None,
    cites: &[&clauses::WS1, &clauses::WS2, &clauses::WS4],
    rests_on: &[
        all_of(&documents::WJEC_CENTRE_OLD),
        all_of(&documents::WJEC_CENTRE_OLD_COPY),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::J13),
        only(&clauses::R_SIGNATORY),
        only(&clauses::AQA1).compared(),
        only(&clauses::P1).compared(),
    ],
    parameters: Edition {
        way: Way::AccountOrLetter,
        head: HeadRoute::CopiesDiffer,
        address: Some("securewebsite@wjec.co.uk"),
        takes_approval_alias: false,
        most_account_holders: None,
    },
};

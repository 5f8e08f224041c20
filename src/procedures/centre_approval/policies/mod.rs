//! Who approves, each in a file of its own, and which of them a submission is for.

mod city_and_guilds;
mod ncfe;
mod ocr;
mod pearson;
mod wjec;

use self::city_and_guilds::CITY_AND_GUILDS;
use self::ncfe::NCFE;
use self::ocr::OCR;
use self::pearson::PEARSON;
use self::wjec::WJEC;
use super::form::{Answers, Terms};
use crate::prelude::*;

pub static ALL: &[&Policy<Terms>] = &[&WJEC, &OCR, &PEARSON, &CITY_AND_GUILDS, &NCFE];

/// Which policy answers where the submission names none.
pub fn choose(form: &Answers) -> Answer<PolicyChoice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Body::Wjec => PolicyChoice::Policy(&WJEC),
        Body::Ocr => PolicyChoice::Policy(&OCR),
        Body::Pearson => PolicyChoice::Policy(&PEARSON),
        Body::CityAndGuilds => PolicyChoice::Policy(&CITY_AND_GUILDS),
        Body::Ncfe => PolicyChoice::Policy(&NCFE),
        _ => PolicyChoice::NoneKnown,
    })
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &["awardingBody"];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[
    PolicyChoice::Policy(&WJEC),
    PolicyChoice::Policy(&OCR),
    PolicyChoice::Policy(&PEARSON),
    PolicyChoice::Policy(&CITY_AND_GUILDS),
    PolicyChoice::Policy(&NCFE),
    PolicyChoice::NoneKnown,
];

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

/// Which of them answers where none is named.
pub fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Body::Wjec => Choice::Policy(&WJEC),
        Body::Ocr => Choice::Policy(&OCR),
        Body::Pearson => Choice::Policy(&PEARSON),
        Body::CityAndGuilds => Choice::Policy(&CITY_AND_GUILDS),
        Body::Ncfe => Choice::Policy(&NCFE),
        _ => Choice::NoneKnown,
    })
}

/// What the choice reads.
pub const CHOOSES_BY: &[&str] = &["awardingBody"];

/// What the choice can come to.
pub static REACHABLE: &[Choice<Answers>] = &[
    Choice::Policy(&WJEC),
    Choice::Policy(&OCR),
    Choice::Policy(&PEARSON),
    Choice::Policy(&CITY_AND_GUILDS),
    Choice::Policy(&NCFE),
    Choice::NoneKnown,
];

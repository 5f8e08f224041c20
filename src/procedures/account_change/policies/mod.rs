//! Whom the change is told, each in a file of its own, and which of them a submission is for.

mod aqa;
mod ncfe;
mod pearson;
mod register;
mod wjec;

use self::aqa::AQA;
use self::ncfe::NCFE;
use self::pearson::PEARSON;
use self::register::REGISTER;
use self::wjec::{PORTAL, SECURE_WEBSITE};
use super::form::{Answers, Edition, Recipient};
use crate::prelude::*;

pub static ALL: &[&Policy<Edition>] = &[&PORTAL, &SECURE_WEBSITE, &AQA, &PEARSON, &NCFE, &REGISTER];

/// Which of them answers where none is named.
pub fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Recipient::Wjec => Choice::Policy(&PORTAL),
        Recipient::Aqa => Choice::Policy(&AQA),
        Recipient::Pearson => Choice::Policy(&PEARSON),
        Recipient::Ncfe => Choice::Policy(&NCFE),
        Recipient::Register => Choice::Policy(&REGISTER),
        Recipient::Ccea
        | Recipient::CityAndGuilds
        | Recipient::Ocr
        | Recipient::Sqa
        | Recipient::Ocnni
        | Recipient::Other => Choice::NoneKnown,
    })
}

/// What the choice reads.
pub const CHOOSES_BY: &[&str] = &["awardingBody"];

/// What the choice can come to.
pub static REACHABLE: &[Choice<Answers>] = &[
    Choice::Policy(&PORTAL),
    Choice::Policy(&AQA),
    Choice::Policy(&PEARSON),
    Choice::Policy(&NCFE),
    Choice::Policy(&REGISTER),
    Choice::NoneKnown,
];

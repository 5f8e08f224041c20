//! Who has to be told of the change, each in a file of its own, and which of them a submission is for.

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

/// Which policy answers where the submission names none.
pub fn choose(form: &Answers) -> Answer<PolicyChoice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Recipient::Wjec => PolicyChoice::Policy(&PORTAL),
        Recipient::Aqa => PolicyChoice::Policy(&AQA),
        Recipient::Pearson => PolicyChoice::Policy(&PEARSON),
        Recipient::Ncfe => PolicyChoice::Policy(&NCFE),
        Recipient::Register => PolicyChoice::Policy(&REGISTER),
        Recipient::Ccea
        | Recipient::CityAndGuilds
        | Recipient::Ocr
        | Recipient::Sqa
        | Recipient::Ocnni
        | Recipient::Other => PolicyChoice::NoneKnown,
    })
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &["awardingBody"];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[
    PolicyChoice::Policy(&PORTAL),
    PolicyChoice::Policy(&AQA),
    PolicyChoice::Policy(&PEARSON),
    PolicyChoice::Policy(&NCFE),
    PolicyChoice::Policy(&REGISTER),
    PolicyChoice::NoneKnown,
];

//! Who approves, each in a file of its own, and which of them a submission is for.

mod ocr;
mod wjec;

use self::ocr::OCR;
use self::wjec::WJEC;
use super::form::{Answers, Terms};
use crate::prelude::*;

pub static ALL: &[&Policy<Terms>] = &[&WJEC, &OCR];

/// Which of them answers where none is named.
pub fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Body::Wjec => Choice::Policy(&WJEC),
        Body::Ocr => Choice::Policy(&OCR),
        _ => Choice::NoneKnown,
    })
}

/// What the choice reads.
pub const CHOOSES_BY: &[&str] = &["awardingBody"];

/// What the choice can come to.
pub static REACHABLE: &[Choice<Answers>] = &[Choice::Policy(&WJEC), Choice::Policy(&OCR), Choice::NoneKnown];

//! OCR's credit check of applicants for centre approval.

mod actions;
mod dates;
mod decisions;
mod form;
mod period;
mod policies;
mod referees;
mod rules;
mod scope;

use crate::prelude::*;
pub use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "credit-check",
    title: text("OCR credit check", "Gwiriad credyd OCR"),
    intro: text(
        "Check, before you apply to OCR for centre approval, whether the business can meet what OCR's credit check asks for, and from what day.",
        "Gwiriwch, cyn gwneud cais i OCR am gymeradwyaeth canolfan, a all y busnes fodloni'r hyn y mae gwiriad credyd OCR yn gofyn amdano, ac o ba ddiwrnod.",
    ),
    policies: policies::ALL,
    choose: policies::choose,
    chooses_by: policies::CHOOSES_BY,
    reachable: policies::REACHABLE,
    rules: rules::RULES,
    decisions: decisions::DECISIONS,
    actions: actions::ACTIONS,
    dates: dates::DATES,
};

crate::engine::core!(Answers);

const DATES: usize = PROCEDURE.dates.len();
/// The computed dates, by their places.
pub static DATE_NAMES: [crate::engine::DateName; DATES] = crate::engine::date_names(&PROCEDURE);

//! Conflicts of interest: what is notified, what is recorded, and by when.

mod actions;
mod dates;
mod decisions;
mod duties;
mod form;
mod policies;
mod rules;
mod telling;

use crate::prelude::*;
use form::Answers;
pub use telling::{Telling, Told, telling};

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "conflict-of-interest",
    title: text("Conflicts of interest", "Gwrthdaro buddiannau"),
    intro: text(
        "Find out which conflicts of interest the awarding body must be told of, which are only recorded, and by when.",
        "Cewch wybod am ba wrthdaro buddiannau y mae'n rhaid rhoi gwybod i'r corff dyfarnu, pa rai a gofnodir yn unig, ac erbyn pryd.",
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

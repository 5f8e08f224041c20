//! Changes of a centre's details that the National Centre Number Register has to be told about.

mod actions;
mod dates;
mod decisions;
mod form;
mod policies;
mod rules;

use crate::prelude::*;
use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "centre-details-change",
    title: text("Change of a centre's details", "Newid manylion canolfan"),
    intro: text(
        "Check a notice to the National Centre Number Register, before or after you send it: a new name, address, secure storage, head of centre, exams officer or other detail.",
        "Gwiriwch hysbysiad i'r Gofrestr Rhifau Canolfan Cenedlaethol, cyn neu ar ôl ei anfon: enw, cyfeiriad, cyfleuster storio diogel, pennaeth canolfan, swyddog arholiadau neu fanylyn arall newydd.",
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

//! The written request to change the exams officer or the head of centre.

mod actions;
mod dates;
mod decisions;
mod form;
mod policies;
mod rules;

use crate::prelude::*;
use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "account-change",
    title: text(
        "Change of exams officer or head of centre",
        "Newid swyddog arholiadau neu bennaeth y ganolfan",
    ),
    intro: text(
        "Check a request to change your exams officer or head of centre before you send it to WJEC, AQA, Pearson or the NCN Register: will it be accepted?",
        "Gwiriwch gais i newid swyddog arholiadau neu bennaeth eich canolfan cyn ei anfon at CBAC, AQA, Pearson neu'r Gofrestr NCN: a gaiff ei dderbyn?",
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

//! Becoming an approved centre: which way to apply, what to read and agree to first, and what follows.

mod actions;
mod dates;
mod decisions;
mod form;
mod policies;
mod rules;

use crate::prelude::*;
use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "centre-approval",
    title: text("Becoming an approved centre", "Dod yn ganolfan gymeradwy"),
    intro: text(
        "Find out which way to apply to WJEC or OCR, what to read first, whether a visit is required, and when candidates can be entered. The awarding body decides; this is a check of your own.",
        "Dysgwch sut i wneud cais i CBAC neu OCR, beth i'w ddarllen yn gyntaf, a oes angen ymweliad, a phryd y gellir cofrestru ymgeiswyr. Y corff dyfarnu sy'n penderfynu; gwiriad i chi eich hun yw hwn.",
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

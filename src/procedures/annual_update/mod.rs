//! The yearly update of the National Centre Number Register, and the head of centre's yearly declaration: two duties, with
//! two consequences.

mod actions;
mod dates;
mod decisions;
mod form;
mod policies;
mod rules;

use crate::prelude::*;
use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "annual-update",
    title: text(
        "Annual update and head of centre's declaration",
        "Diweddariad blynyddol a datganiad pennaeth y ganolfan",
    ),
    intro: text(
        "Check whether the centre has done the two things that the National Centre Number Register asks for each autumn: the annual update, and the head of centre's own declaration.",
        "Gwiriwch a yw'r ganolfan wedi gwneud y ddau beth y mae'r Gofrestr Rhifau Canolfan Cenedlaethol yn gofyn amdanynt bob hydref: y diweddariad blynyddol, a datganiad pennaeth y ganolfan ei hun.",
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

//! After a cyber incident: who to tell, in which order, and by when; and how a centre protects itself against the next one.

mod actions;
mod clock;
mod dates;
mod decisions;
mod form;
mod policies;
mod rules;

use crate::prelude::*;
use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "cyber-incident",
    title: text("Cyber incidents", "Digwyddiadau seiber"),
    intro: text(
        "After a cyber incident: whom to tell, in which order and until when. Without one: whether your centre takes the measures that JCQ's guidance lists.",
        "Ar ôl digwyddiad seiber: i bwy i roi gwybod, ym mha drefn a hyd pryd. Heb ddigwyddiad: a yw eich canolfan yn cymryd y mesurau y mae canllawiau'r CGC yn eu rhestru.",
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

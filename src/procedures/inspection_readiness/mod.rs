//! Being ready, on any day, for an unannounced visit of the JCQ Centre Inspection Service.

mod actions;
mod dates;
mod decisions;
mod form;
mod policies;
mod rules;

use crate::prelude::*;
use form::Answers;

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "inspection-readiness",
    title: text("Ready for an inspection", "Yn barod am arolygiad"),
    intro: text(
        "Check whether your centre would be ready if a JCQ inspector came today. Visits are unannounced, so no date is worked out. This is a check of your own; the inspector decides.",
        "Gwiriwch a fyddai eich canolfan yn barod pe bai arolygydd y CGC yn dod heddiw. Nid oes rhybudd o ymweliadau, felly ni chyfrifir dyddiad. Gwiriad i chi eich hun yw hwn; yr arolygydd sy'n penderfynu.",
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

//! The hours in which the ICO is told: how long they are, when they end, and how a report stands to that.

use std::cmp::Ordering;

use super::form::{Answers, Risk};
use crate::prelude::*;
use crate::rule::DateRule;

/// How long there is.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// Elapsed hours from becoming aware.
    pub hours: u32,
}

/// The last moment at which a report is in time.
pub fn deadline(c: &Context<Answers>, aware: Moment) -> Moment {
    aware.hours_later(c.parameters().hours)
}

/// Whether a moment is still to come when the check is made. On a day given without a time, it is taken to have come.
pub fn is_to_come(c: &Context<Answers>, moment: Moment) -> bool {
    c.against(moment) == Some(Ordering::Less)
}

/// Whether the ICO was told, and after the deadline.
pub fn was_told_late(c: &Context<Answers>) -> Answer<bool> {
    let told_at = c.form.told_ico_at.get();
    let has_come = told_at.clone().map(|told| !is_to_come(c, told));
    let is_late = both(c.form.aware_at.get(), told_at).map(|(aware, told)| told > deadline(c, aware));
    all([c.form.owes_report(), c.form.told_ico.get(), has_come, is_late])
}

/// What follows where the ICO has to be told and has not been.
pub fn while_untold(c: &Context<Answers>, then: impl Fn(Moment) -> Option<Due>) -> Answer<Option<Due>> {
    let owed = all([c.form.owes_report(), not(c.form.told_ico.get())]);
    match (owed, c.form.aware_at.get().map(|aware| then(deadline(c, aware)))) {
        (Ok(false), _) | (Err(_), Ok(None)) => Ok(None),
        (Ok(true), due) => due,
        (Err(missing), Ok(Some(_))) => Err(missing),
        (Err(missing), Err(more)) => Err(missing.and(more)),
    }
}

pub const MOMENTS: &[DateRule<Answers, Moment>] = &[DateRule {
    code: "commissioner-deadline",
    cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::STA1, &clauses::R_CYBER_CLOCK],
    policies: &[],
    says: text(
        "The last moment at which a report to the ICO is in time, if people are at risk. It is owed without undue delay, so do not wait for it.",
        "Yr eiliad olaf y mae adroddiad i'r ICO mewn pryd, os oes risg i bobl. Mae'n ddyledus heb oedi diangen, felly peidiwch ag aros amdani.",
    ),
    reckoned: text(
        "72 hours by the clock after the centre became aware, as you gave it. Nights, weekends and holidays count; where the clocks change in between, the hour of the day moves with them.",
        "72 awr yn ôl y cloc ar ôl i'r ganolfan ddod yn ymwybodol, fel y'i rhoddwyd gennych. Mae nosweithiau, penwythnosau a gwyliau'n cyfrif; lle caiff y clociau eu newid yn y cyfamser, mae awr y dydd yn symud gyda hwy.",
    ),
    each: Each::Once,
    on: |c| {
        let could_be_owed = c
            .form
            .risk
            .get()
            .map(|risk| matches!(risk, Risk::Likely | Risk::High | Risk::NotKnown));
        match (all([c.form.happened_in_uk(), could_be_owed]), c.form.aware_at.get()) {
            (Ok(false), _) => Ok(None),
            (Ok(true), aware) => aware.map(|aware| Some(deadline(c, aware))),
            (Err(missing), Ok(_)) => Err(missing),
            (Err(missing), Err(more)) => Err(missing.and(more)),
        }
    },
}];

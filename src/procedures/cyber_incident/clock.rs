//! The hours in which the ICO is told: how long they are, when they end, and how a report stands to that.

use std::cmp::Ordering;

use super::form::Answers;
use crate::prelude::*;

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

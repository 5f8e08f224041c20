//! The hours in which the ICO is told: how long they are, when they end, and how a report stands to that.

use core::cmp::Ordering;

use super::form::Answers;
use crate::policy::dated::Known;
use crate::prelude::*;

/// How long there is.
#[derive(Debug)]
pub struct Clock {
    /// Elapsed hours from becoming aware, by the day on which that is.
    pub hours: Known<u32>,
}

/// How many hours there are for a breach of which the centre becomes aware on that day.
fn hours_from(c: &Context<Answers>, aware_on: NaiveDate) -> u32 {
    *c.parameters().hours.on(aware_on)
}

/// The last moment at which a report is in time.
pub fn deadline(c: &Context<Answers>, aware: Moment) -> Moment {
    aware.hours_later(hours_from(c, aware.day()))
}

/// How many hours there are, for a sentence; where it is not known when the centre became aware, as of the check.
pub fn hours(c: &Context<Answers>) -> Fact {
    let aware_on = c.form.aware_at.get().map_or(c.as_of, Moment::day);
    count("hours", hours_from(c, aware_on))
}

/// Whether a moment is still to come when the check is made. On a day given without a time, it is taken to have come.
pub fn is_to_come(c: &Context<Answers>, moment: Moment) -> bool {
    c.against(moment) == Some(Ordering::Less)
}

/// Whether the ICO was told, and after the deadline.
pub fn was_told_late(c: &Context<Answers>) -> Answer<bool> {
    let told_at = c.form.told_ico_at.get();
    let has_come = told_at.map(|told| !is_to_come(c, told));
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
        (Err(missing), Err(more)) => Err(missing.or(more)),
    }
}

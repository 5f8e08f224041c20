//! The hours for telling the ICO: how many there are, when they end, and whether a report was in time.

use core::cmp::Ordering;

use super::form::Answers;
use crate::policy::dated::Known;
use crate::prelude::*;

/// How long there is.
#[derive(Debug)]
pub struct Clock {
    /// Elapsed hours from becoming aware, by the day of becoming aware.
    pub hours: Known<u32>,
}

/// How many hours there are for a breach that the centre becomes aware of on that day.
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

/// Whether a moment is still to come when the check is made. On a day given without a time, it counts as past.
pub fn is_to_come(c: &Context<Answers>, moment: Moment) -> bool {
    c.against(moment) == Some(Ordering::Less)
}

/// The last moment at which a report is in time, where it is known when the centre became aware, and that time is past.
pub fn known_deadline(c: &Context<Answers>) -> Option<Moment> {
    let aware = c.form.aware_at.get().ok()?;
    (!is_to_come(c, aware)).then(|| deadline(c, aware))
}

/// Whether a moment has certainly passed.
pub fn is_over(c: &Context<Answers>, moment: Moment) -> bool {
    c.against(moment) == Some(Ordering::Greater)
}

/// Whether the ICO has to be told and the answers do not say that it has been.
pub fn is_untold(c: &Context<Answers>) -> Answer<bool> {
    to_do(c.form.owes_report(), is_told(c))
}

/// Whether the ICO has been told: not where the time of that is still to come.
pub fn is_told(c: &Context<Answers>) -> Answer<bool> {
    if c.form.told_ico_at.get().is_ok_and(|told| is_to_come(c, told)) {
        return Ok(false);
    }
    c.form.told_ico.get()
}

/// Whether the ICO was told, and after the deadline.
pub fn was_told_late(c: &Context<Answers>) -> Answer<bool> {
    let told_at = c.form.told_ico_at.get();
    let has_come = told_at.map(|told| !is_to_come(c, told));
    let is_late = both(c.form.aware_at.get(), told_at).map(|(aware, told)| told > deadline(c, aware));
    all([c.form.owes_report(), c.form.told_ico.get(), has_come, is_late])
}

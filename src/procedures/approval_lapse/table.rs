//! Every walk under one edition: each qualification's own, and the centre's over all of them.

use super::form::Family;
use super::listed::{Listed, in_order};
use super::policies::TWO_YEARS;
use super::walk::{Counts, Days, Lapse, Step, Walk, What, walk};
use crate::prelude::*;

/// One qualification's own walk.
pub struct Own {
    pub years: u32,
    pub walk: Walk,
    /// The day of its latest approval, the first or a new one.
    approved_on: NaiveDate,
    last_activity: Option<NaiveDate>,
}

/// The centre's walk.
pub struct Whole {
    pub walk: Walk,
    pub lapses: Vec<Lapse>,
}

pub struct Table {
    pub years: u32,
    pub own: Vec<Option<Own>>,
    /// None where the day on which the centre's clock starts is not known, or there is no such clock. Where part of
    /// a qualification's events or its family is unanswered, this leaves out whatever an answer could remove, so that up to
    /// the first lapse the true last safe days are these or later.
    pub centre: Option<Whole>,
}

impl Table {
    pub fn of(listed: &[Listed], years: u32, is_named: bool, as_of: NaiveDate) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        let mut lapses = Vec::new();
        let mut start = Some(NaiveDate::MAX);
        let mut own = Vec::with_capacity(listed.len());
        for one in listed {
            let counted = one.may_count(as_of);
            if counted {
                start = start.and_then(|start| Some(start.min(one.approved_on.ok()?)));
            }
            own.push(one.known().filter(|_| counted).map(|(family, approved_on)| {
                let years = match family {
                    Family::CambridgeTechnicals if !is_named => TWO_YEARS.parameters.years,
                    _ => years,
                };
                let from = steps.len();
                steps.extend_from_slice(&one.steps);
                let of_this = &mut steps[from..];
                let walk = walk(approved_on, of_this, years, &mut lapses);
                let approved_again = one.approved_again();
                if !one.open.is_empty() && approved_again.is_some() {
                    // Another entry could keep running the clock that this approval restarted.
                    for step in of_this.iter_mut().filter(|step| step.what == What::Activity) {
                        step.counts = 0;
                    }
                }
                steps.push(Step::new(approved_on, What::Approval));
                Own {
                    years,
                    walk,
                    approved_on: approved_again.unwrap_or(approved_on),
                    last_activity: one.last(What::Activity),
                }
            }));
        }
        lapses.clear();
        let centre = start.filter(|start| *start <= as_of).map(|start| {
            in_order(&mut steps);
            Whole {
                walk: walk(start, &mut steps, years, &mut lapses),
                lapses,
            }
        });
        Table { years, own, centre }
    }
}

impl Whole {
    /// To the end of these days the centre's approval is in force, whatever is still unanswered.
    pub fn at_least(&self) -> Days {
        self.lapses
            .first()
            .map_or(&self.walk, |lapse| &lapse.before)
            .last_safe_days
    }
}

impl Own {
    /// The earlier of its own last safe days and the centre's, and the counts that leave out what OCR accepted. A lapse of the
    /// centre takes the qualification with it until it is itself approved again.
    pub fn within(&self, centre: &Whole) -> (Days, Counts) {
        let mut days = self.walk.last_safe_days;
        let mut in_doubt = 0;
        for (count, day) in days.iter_mut().enumerate() {
            let bit = 1 << count;
            let taken =
                |lapse: &&Lapse| lapse.until > self.approved_on && lapse.before.last_safe_days[count] < lapse.until;
            let whole = centre
                .lapses
                .iter()
                .find(taken)
                .map_or(&centre.walk, |lapse| &lapse.before);
            let is_taken = whole.last_safe_days[count] < *day;
            *day = (*day).min(whole.last_safe_days[count]);
            let is_late = self.last_activity.is_some_and(|on| on > *day);
            if is_late || is_taken && whole.in_doubt & bit != 0 {
                in_doubt |= bit;
            }
        }
        (days, in_doubt)
    }

    /// The same, where the centre's approval is certainly in force as long as its own.
    pub fn alone(&self) -> (Days, Counts) {
        (self.walk.last_safe_days, self.walk.in_doubt)
    }
}

//! Every walk under one edition: each qualification's own, and the centre's over all of them.

use super::form::Family;
use super::listed::{Listing, in_order};
use super::policies::TWO_YEARS;
use super::walk::{Counts, Day, Days, Lapse, Step, Walk, What, walk};
use crate::prelude::*;

/// One qualification's own walk.
pub struct Own<D = NaiveDate> {
    pub years: u32,
    pub walk: Walk<D>,
    /// The day of its latest approval, the first or a new one.
    pub approved_on: D,
    pub last_activity: Option<D>,
}

pub struct Table {
    pub years: u32,
    pub own: Vec<Option<Own>>,
    /// None where the day on which the centre's clock starts is not known, or there is no such clock. Where part of
    /// a qualification's events or its family is unanswered, this leaves out whatever an answer could remove, so that up to
    /// the first lapse the true last safe days are these or later.
    pub centre: Option<Walk>,
    /// Those of the centre that an approval ended.
    pub lapses: Vec<Lapse>,
}

impl Table {
    pub fn new(years: u32) -> Self {
        Table {
            years,
            own: Vec::new(),
            centre: None,
            lapses: Vec::new(),
        }
    }

    /// Walks what is listed. The steps are room to work in.
    pub fn fill(&mut self, listing: &Listing, is_named: bool, steps: &mut Vec<Step>) {
        let Listing { as_of, listed, .. } = listing;
        let lapses = &mut self.lapses;
        steps.clear();
        lapses.clear();
        self.own.clear();
        let mut start = Some(NaiveDate::MAX);
        for one in listed {
            let counted = one.may_count(*as_of);
            if counted {
                start = start.and_then(|start| Some(start.min(one.approved_on.ok()?)));
            }
            self.own
                .push(one.known().filter(|_| counted).map(|(family, approved_on)| {
                    let years = match family {
                        Family::CambridgeTechnicals if !is_named => TWO_YEARS.parameters.years,
                        _ => self.years,
                    };
                    let from = steps.len();
                    steps.extend_from_slice(&listing.steps[one.steps.clone()]);
                    let of_this = &mut steps[from..];
                    let walk = walk(approved_on, of_this, years, lapses);
                    if !one.open.is_empty() && one.approved_again.is_some() {
                        // Another entry could keep running the clock that this approval restarted.
                        for step in of_this.iter_mut().filter(|step| step.what == What::Activity) {
                            step.counts = 0;
                        }
                    }
                    steps.push(Step::new(approved_on, What::Approval));
                    Own {
                        years,
                        walk,
                        approved_on: one.approved_again.unwrap_or(approved_on),
                        last_activity: one.last_activity,
                    }
                }));
        }
        if let Some(sole) = self.sole(listing) {
            self.centre = Some(sole);
            return;
        }
        let lapses = &mut self.lapses;
        lapses.clear();
        self.centre = start.filter(|start| start <= as_of).map(|start| {
            in_order(steps);
            walk(start, steps, self.years, lapses)
        });
    }

    /// The walk of the only qualification that the centre's clock runs over: it is the centre's walk as well, and its lapses
    /// are the centre's, since both begin on the same day and take the same steps.
    fn sole(&self, listing: &Listing) -> Option<Walk> {
        let mut counted = core::iter::zip(&listing.listed, &self.own).filter(|(one, _)| one.may_count(listing.as_of));
        let (one, own) = counted.next()?;
        let own = own
            .as_ref()
            .filter(|own| one.open.is_empty() && own.years == self.years)?;
        counted.next().is_none().then_some(own.walk)
    }

    /// To the end of these days the centre's approval is in force, whatever is still unanswered.
    pub fn at_least(&self) -> Option<Days> {
        let whole = self.lapses.first().map(|lapse| &lapse.before).or(self.centre.as_ref());
        whole.map(|walk| walk.last_safe_days)
    }
}

impl<D: Day> Own<D> {
    /// The earlier of its own last safe days and the centre's, and the counts that leave out what OCR accepted. A lapse of the
    /// centre takes the qualification with it until it is itself approved again.
    pub fn within(&self, centre: &Walk<D>, lapses: &[Lapse<D>]) -> (Days<D>, Counts) {
        let mut days = self.walk.last_safe_days;
        let mut in_doubt = 0;
        for (count, day) in days.iter_mut().enumerate() {
            let bit = 1 << count;
            let taken =
                |lapse: &&Lapse<D>| lapse.until > self.approved_on && lapse.before.last_safe_days[count] < lapse.until;
            let whole = lapses.iter().find(taken).map_or(centre, |lapse| &lapse.before);
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
    pub fn alone(&self) -> (Days<D>, Counts) {
        (self.walk.last_safe_days, self.walk.in_doubt)
    }
}

//! A listed qualification, as far as it is answered.

use core::ops::Range;

use super::form::{EventKind, Family};
use super::walk::{Day, Step, What};
use crate::prelude::*;

/// What is known of an event: what it was, and its day.
pub type Told = (Answer<EventKind>, Answer<NaiveDate>);

/// The qualifications of one centre.
pub struct Listing {
    /// The day of the check.
    pub as_of: NaiveDate,
    pub listed: Vec<Listed>,
    /// Those of all qualifications, one after the other.
    pub steps: Vec<Step>,
}

pub struct Listed {
    pub family: Answer<Family>,
    pub approved_on: Answer<NaiveDate>,
    /// The day of its latest new approval.
    pub approved_again: Option<NaiveDate>,
    pub last_activity: Option<NaiveDate>,
    /// Its steps in order of time; from the approval to the day of the check, withdrawn entries left out.
    pub steps: Range<usize>,
    /// The unanswered fields of its events that could make a difference.
    pub open: Unknown,
}

impl Listing {
    pub fn new(as_of: NaiveDate) -> Self {
        Listing {
            as_of,
            listed: Vec::new(),
            steps: Vec::new(),
        }
    }

    pub fn clear(&mut self) {
        self.listed.clear();
        self.steps.clear();
    }

    /// Lists one more qualification.
    pub fn push(
        &mut self,
        family: Answer<Family>,
        approved_on: Answer<NaiveDate>,
        events: Answer<impl Iterator<Item = Told>>,
    ) {
        let from = self.steps.len();
        let mut open = Unknown::default();
        match events {
            Err(missing) => open = missing,
            Ok(events) => {
                for (kind, on) in events {
                    let is_outside = on
                        .as_ref()
                        .is_ok_and(|on| *on > self.as_of || approved_on.as_ref().is_ok_and(|approved| on < approved));
                    if is_outside || kind == Ok(EventKind::WithdrawnEntry) {
                        continue;
                    }
                    match in_turn(kind, on) {
                        Ok((EventKind::Reapproval, on)) => self.steps.push(Step::new(on, What::Approval)),
                        Ok((_, on)) => self.steps.push(Step::new(on, What::Activity)),
                        Err(missing) => open = open.and(missing),
                    }
                }
            }
        }
        let steps = &mut self.steps[from..];
        in_order(steps);
        let last = |what| steps.iter().rfind(|step| step.what == what).map(|step| step.on);
        self.listed.push(Listed {
            family,
            approved_on,
            approved_again: last(What::Approval),
            last_activity: last(What::Activity),
            steps: from..from + steps.len(),
            open,
        });
    }
}

impl Listed {
    pub fn is_general(&self) -> bool {
        self.family == Ok(Family::General)
    }

    pub fn is_approved_after(&self, as_of: NaiveDate) -> bool {
        self.approved_on.as_ref().is_ok_and(|on| *on > as_of)
    }

    /// Whether it may be one that the centre's clock runs over: vocational and approved.
    pub fn may_count(&self, as_of: NaiveDate) -> bool {
        !self.is_general() && !self.is_approved_after(as_of)
    }

    /// Its family and the day of its approval, where both are answered.
    pub fn known(&self) -> Option<(Family, NaiveDate)> {
        both(self.family, self.approved_on).ok()
    }

    /// All its unanswered fields. A general one has no clock, and one that is approved later has no events yet.
    pub fn missing(&self) -> Unknown {
        let family = self.family.err().unwrap_or_default();
        let approved_on = self.approved_on.err().unwrap_or_default();
        family.before(approved_on.before(self.open))
    }
}

/// Sorts steps by time. A shell sort of ten lines, because the standard library's sort takes eight kilobytes.
#[inline(never)]
pub fn in_order<D: Day>(steps: &mut [Step<D>]) {
    let mut gap = steps.len() / 2;
    while gap > 0 {
        for end in gap..steps.len() {
            let mut at = end;
            while at >= gap && steps[at] < steps[at - gap] {
                steps.swap(at, at - gap);
                at -= gap;
            }
        }
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

//! A listed qualification, as far as it is answered.

use super::form::{EventKind, Family, Qualification};
use super::walk::{Step, What};
use crate::prelude::*;

pub struct Listed {
    pub family: Answer<Family>,
    pub approved_on: Answer<NaiveDate>,
    /// In order of time; from the approval to the day of the check, withdrawn entries left out.
    pub steps: Vec<Step>,
    /// The unanswered fields of its events that could make a difference.
    pub open: Unknown,
}

impl Listed {
    pub fn of(qualification: &Qualification, as_of: NaiveDate) -> Self {
        let mut listed = Listed {
            family: qualification.family.get(),
            approved_on: qualification.approved_on.get(),
            steps: Vec::new(),
            open: Unknown::default(),
        };
        match qualification.events.get() {
            Err(missing) => listed.open = missing,
            Ok(events) => {
                for event in events {
                    let on = event.date.get();
                    let is_outside = on
                        .as_ref()
                        .is_ok_and(|on| *on > as_of || listed.approved_on.as_ref().is_ok_and(|approved| on < approved));
                    if is_outside || event.stands() == Ok(false) {
                        continue;
                    }
                    match in_turn(event.kind.get(), on) {
                        Ok((EventKind::Reapproval, on)) => listed.steps.push(Step::new(on, What::Approval)),
                        Ok((_, on)) => listed.steps.push(Step::new(on, What::Activity)),
                        Err(missing) => listed.open = listed.open.and(missing),
                    }
                }
            }
        }
        in_order(&mut listed.steps);
        listed
    }

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

    /// The day of its latest new approval.
    pub fn approved_again(&self) -> Option<NaiveDate> {
        self.last(What::Approval)
    }

    /// The last day of this kind.
    pub fn last(&self, what: What) -> Option<NaiveDate> {
        self.steps.iter().rfind(|step| step.what == what).map(|step| step.on)
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
pub fn in_order(steps: &mut [Step]) {
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

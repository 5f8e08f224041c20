//! The status of a clock on a day, over all its counts.

use super::walk::{Day, Days};
use crate::prelude::*;

/// Under one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock<D = NaiveDate> {
    /// The edition's years.
    pub years: u32,
    pub last_safe_days: Days<D>,
}

/// Every edition that can apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks<D = NaiveDate> {
    pub first: Clock<D>,
    /// Where which edition applies is open.
    pub second: Option<Clock<D>>,
    /// How many entries or claims came after a lapse, by the count that has most.
    pub stranded: u32,
    /// Whether every count leaves out entries or claims that came after its end, and that OCR accepted.
    pub in_doubt: bool,
}

/// The status that results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    InForce,
    /// In force, with the planning date near.
    AtRisk,
    /// Past the earliest reading and not past the latest.
    MayHaveLapsed,
    /// It depends on whether a new approval restarted the clock.
    RestartUnclear,
    /// It depends on which edition applies.
    EditionOpen,
    /// Past every count, each of which leaves out later entries or claims.
    EnteredSince,
    /// Past every count.
    Lapsed,
}

impl<D: Day> Clock<D> {
    /// The earliest last safe day: the rolling one, of a clock that no new approval restarted.
    pub fn planning_day(&self) -> D {
        self.last_safe_days[0]
    }

    /// The days by each reading, without and with a restart.
    fn readings(&self) -> impl Iterator<Item = (D, D)> {
        let (going_on, restarting) = self.last_safe_days.split_at(self.last_safe_days.len() / 2);
        going_on.iter().copied().zip(restarting.iter().copied())
    }

    fn status(&self, as_of: D) -> Status {
        let (mut going_on, mut restarting, mut readings) = (0, 0, 0);
        for (one, other) in self.readings() {
            going_on += u32::from(one >= as_of);
            restarting += u32::from(other >= as_of);
            readings += 1;
        }
        let over = |running| match running {
            0 => Status::Lapsed,
            all if all == readings => Status::InForce,
            _ => Status::MayHaveLapsed,
        };
        match (over(going_on), over(restarting)) {
            (one, other) if one == other => one,
            _ => Status::RestartUnclear,
        }
    }
}

impl<D: Day> Clocks<D> {
    fn editions(&self) -> impl Iterator<Item = &Clock<D>> {
        core::iter::once(&self.first).chain(&self.second)
    }

    /// The status on `as_of`, with the warning time in days.
    pub fn status(&self, as_of: D, at_risk_days: u32) -> Status {
        let first = self.first.status(as_of);
        if self.second.as_ref().is_some_and(|second| second.status(as_of) != first) {
            // Where no edition leaves it in force, it does not depend on the edition whether to stop relying on it.
            return match self.holding(as_of) {
                Some(_) => Status::EditionOpen,
                None => Status::MayHaveLapsed,
            };
        }
        match first {
            Status::InForce if as_of >= self.warn_from(at_risk_days) => Status::AtRisk,
            Status::Lapsed if self.in_doubt => Status::EnteredSince,
            status => status,
        }
    }

    /// The first edition under which it is in force.
    pub fn holding(&self, as_of: D) -> Option<&Clock<D>> {
        self.editions().find(|edition| edition.status(as_of) == Status::InForce)
    }

    /// The earliest last safe day under any edition.
    pub fn planning_day(&self) -> D {
        let second = self.second.iter().map(Clock::planning_day);
        second.fold(self.first.planning_day(), D::min)
    }

    /// The latest last safe day.
    pub fn latest_day(&self) -> D {
        self.editions()
            .flat_map(|edition| edition.last_safe_days)
            .fold(self.first.planning_day(), D::max)
    }

    /// The first day of the warning time.
    pub fn warn_from(&self, at_risk_days: u32) -> D {
        self.planning_day().days_before(at_risk_days)
    }

    /// The last safe days without and with a restart, by the first reading for which `matters` says that they differ.
    pub fn restart(&self, matters: impl Fn(D, D) -> bool) -> Option<(D, D)> {
        self.editions()
            .flat_map(Clock::readings)
            .find(|(going_on, restarting)| matters(*going_on, *restarting))
    }

    /// The edition with this many years, where which edition applies is open.
    pub fn open_edition(&self, years: u32) -> Option<&Clock<D>> {
        self.second.as_ref()?;
        self.editions().find(|edition| edition.years == years)
    }

    /// The edition, where it is settled which one applies.
    pub fn settled_edition(&self) -> Option<&Clock<D>> {
        self.second.is_none().then_some(&self.first)
    }
}

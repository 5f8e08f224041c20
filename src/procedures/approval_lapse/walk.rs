//! The clock that an approval runs on, over dates alone.
//!
//! Everything is a *last safe day*: the day to the end of which an approval surely stands without another entry or claim.
//! An approval has lapsed on a day that comes after its last safe day; it lapsed on the day after that.

use crate::prelude::*;

/// What "so many years in a row" can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Counted from the last activity. The earliest of the three from the same day, and the one to plan by.
    Rolling,
    /// Whole academic years, 1 September to 31 August.
    AcademicYears,
    /// Whole calendar years.
    CalendarYears,
}

/// Every reading, the planning one first.
pub const READINGS: [Reading; 3] = [Reading::Rolling, Reading::AcademicYears, Reading::CalendarYears];

/// A last safe day for each of [`READINGS`].
pub type Days = [NaiveDate; READINGS.len()];

impl Reading {
    /// The last day of the `years` years without activity that begin after `origin`.
    pub fn last_safe_day(self, origin: NaiveDate, years: u32) -> NaiveDate {
        match self {
            Reading::Rolling => date::last_day_of_years(origin, years),
            Reading::AcademicYears => date::last_day_of_academic_years(origin, years),
            Reading::CalendarYears => date::last_day_of_calendar_years(origin, years),
        }
    }
}

/// Whether an approval that is given while the clock runs restarts it. Not stated, so both are walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It does nothing; only a clock that has run out starts again.
    GoesOn,
    /// It starts again.
    Restarts,
}

/// Something on a clock's way. On the same day an approval comes before an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A new approval.
    Approval,
    /// An entry or a certification claim.
    Activity,
}

/// Where a walk ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    pub last_safe_day: NaiveDate,
    /// The days of the activity that kept the approval alive.
    pub counted: Vec<NaiveDate>,
    /// How many activities came after a lapse. They revive nothing.
    pub stranded: usize,
}

/// From the approval on `start` through `steps`, in order of time and none before `start`.
#[inline(never)]
pub fn walk(start: NaiveDate, steps: &[(NaiveDate, Step)], years: u32, reading: Reading, running: Running) -> Walk {
    let mut walk = Walk {
        last_safe_day: reading.last_safe_day(start, years),
        counted: Vec::new(),
        stranded: 0,
    };
    for (on, step) in steps {
        let has_lapsed = *on > walk.last_safe_day;
        match step {
            Step::Activity if has_lapsed => walk.stranded += 1,
            Step::Activity => {
                walk.counted.push(*on);
                walk.last_safe_day = reading.last_safe_day(*on, years);
            }
            Step::Approval if has_lapsed || running == Running::Restarts => {
                walk.last_safe_day = reading.last_safe_day(*on, years);
            }
            Step::Approval => {}
        }
    }
    walk
}

/// Under one edition: every reading, with the clock going on through a new approval and with it restarting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The edition's years.
    pub years: u32,
    pub going_on: Days,
    pub restarting: Days,
}

/// Every edition that can apply; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks {
    pub editions: Vec<Clock>,
    /// How many entries or claims came after a lapse, by the reading that has most.
    pub stranded: usize,
}

/// What all of that comes to on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    InForce,
    /// In force, with the planning date near.
    AtRisk,
    /// Past the earliest reading and not past the latest.
    MayHaveLapsed,
    /// It hangs on whether a new approval restarted the clock.
    RestartUnclear,
    /// It hangs on which edition applies.
    EditionOpen,
    /// Past every reading.
    Lapsed,
}

impl Clock {
    fn days(&self) -> impl Iterator<Item = NaiveDate> {
        self.going_on.into_iter().chain(self.restarting)
    }

    /// The earliest last safe day: the rolling one, unless an unsettled new approval makes another reading earlier.
    pub fn planning_day(&self) -> NaiveDate {
        self.days().fold(NaiveDate::MAX, NaiveDate::min)
    }

    fn latest_day(&self) -> NaiveDate {
        self.days().fold(NaiveDate::MIN, NaiveDate::max)
    }

    fn status(&self, as_of: NaiveDate) -> Status {
        let over = |days: &Days| match days.iter().filter(|last| **last >= as_of).count() {
            0 => Status::Lapsed,
            n if n == days.len() => Status::InForce,
            _ => Status::MayHaveLapsed,
        };
        match (over(&self.going_on), over(&self.restarting)) {
            (one, other) if one == other => one,
            _ => Status::RestartUnclear,
        }
    }
}

impl Clocks {
    /// The status on `as_of`, with the warning time in days.
    pub fn status(&self, as_of: NaiveDate, at_risk_days: u32) -> Status {
        let first = self.editions[0].status(as_of);
        if self.editions.iter().any(|edition| edition.status(as_of) != first) {
            // Where no edition leaves it in force, it does not hang on the edition whether to stop relying on it.
            let holds = self
                .editions
                .iter()
                .any(|edition| edition.status(as_of) == Status::InForce);
            return if holds {
                Status::EditionOpen
            } else {
                Status::MayHaveLapsed
            };
        }
        match first {
            Status::InForce if as_of >= self.warn_from(at_risk_days) => Status::AtRisk,
            status => status,
        }
    }

    /// The earliest last safe day under any edition, reading or effect of a new approval.
    pub fn planning_day(&self) -> NaiveDate {
        self.editions
            .iter()
            .map(Clock::planning_day)
            .fold(NaiveDate::MAX, NaiveDate::min)
    }

    /// The latest last safe day.
    pub fn latest_day(&self) -> NaiveDate {
        self.editions
            .iter()
            .map(Clock::latest_day)
            .fold(NaiveDate::MIN, NaiveDate::max)
    }

    /// The first day of the warning time.
    pub fn warn_from(&self, at_risk_days: u32) -> NaiveDate {
        date::days_before(self.planning_day(), at_risk_days)
    }

    /// The last safe days without and with a restart, by the first reading for which `matters` says that they differ.
    pub fn restart(&self, matters: impl Fn(NaiveDate, NaiveDate) -> bool) -> Option<(NaiveDate, NaiveDate)> {
        self.editions
            .iter()
            .flat_map(|edition| edition.going_on.into_iter().zip(edition.restarting))
            .find(|(going_on, restarting)| matters(*going_on, *restarting))
    }

    /// The edition with this many years, where which edition applies is open.
    pub fn open_edition(&self, years: u32) -> Option<&Clock> {
        self.editions
            .iter()
            .find(|edition| self.editions.len() > 1 && edition.years == years)
    }

    /// The edition, where it is settled which one applies.
    pub fn settled_edition(&self) -> Option<&Clock> {
        match self.editions.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(written: &str) -> NaiveDate {
        date::parse(written).expect("a date")
    }

    fn last(start: &str, steps: &[(&str, Step)], reading: Reading, running: Running) -> String {
        let steps: Vec<_> = steps.iter().map(|(on, step)| (d(on), *step)).collect();
        date::iso(walk(d(start), &steps, 2, reading, running).last_safe_day)
    }

    #[test]
    fn an_activity_on_the_last_safe_day_counts_and_one_on_the_day_after_does_not() {
        for (on, expected) in [("2022-03-10", "2024-03-10"), ("2022-03-11", "2022-03-10")] {
            let steps = [(on, Step::Activity)];
            assert_eq!(last("2020-03-10", &steps, Reading::Rolling, Running::GoesOn), expected);
        }
    }

    #[test]
    fn an_entry_after_a_lapse_revives_nothing_and_a_new_approval_does() {
        let entry = ("2023-01-01", Step::Activity);
        let approval = ("2023-06-01", Step::Approval);
        let later = ("2024-01-01", Step::Activity);
        let by = |steps: &[_]| last("2020-01-01", steps, Reading::Rolling, Running::GoesOn);
        assert_eq!(by(&[entry, later]), "2022-01-01");
        assert_eq!(by(&[entry, approval]), "2025-06-01");
        assert_eq!(by(&[entry, approval, later]), "2026-01-01");
        // "Last activity plus two years" would have been 2026-01-01 all the same; the gap decides.
        assert_eq!(by(&[later]), "2022-01-01");
    }

    #[test]
    fn a_new_approval_on_a_running_clock_is_walked_both_ways() {
        let approval = [("2021-06-01", Step::Approval)];
        assert_eq!(
            last("2020-01-01", &approval, Reading::Rolling, Running::GoesOn),
            "2022-01-01"
        );
        assert_eq!(
            last("2020-01-01", &approval, Reading::Rolling, Running::Restarts),
            "2023-06-01"
        );
    }

    #[test]
    fn readings_differ_in_where_the_years_end() {
        let ends: Vec<String> = READINGS
            .into_iter()
            .map(|reading| last("2023-06-15", &[], reading, Running::GoesOn))
            .collect();
        assert_eq!(ends, ["2025-06-15", "2025-08-31", "2025-12-31"]);
    }
}

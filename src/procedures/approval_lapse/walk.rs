//! The clock that an approval runs on, over days alone: days in, days out, no answers, no reports, no allocation.
//!
//! Everything is a *last safe day*: the day to the end of which an approval is certainly in force without another entry or claim.
//! An approval has lapsed on a day that comes after its last safe day; it lapsed on the day after that.

use crate::prelude::*;

/// What "so many years in a row" can mean, the planning one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Counted from the last activity. No other count ends earlier.
    Rolling,
    /// Whole academic years, 1 September to 31 August.
    AcademicYears,
    /// Whole calendar years.
    CalendarYears,
}

const READINGS: [Reading; 3] = [Reading::Rolling, Reading::AcademicYears, Reading::CalendarYears];

/// Every count: each reading with a running clock that goes on through a new approval, then each with one that restarts.
pub const COUNTS: usize = 2 * READINGS.len();

/// A day as clocks count it: a date, or a number.
pub trait Day: Copy + Ord {
    /// So many days before.
    fn days_before(self, days: u32) -> Self;
}

impl Day for NaiveDate {
    fn days_before(self, days: u32) -> Self {
        date::days_before(self, days)
    }
}

impl Day for i32 {
    fn days_before(self, days: u32) -> Self {
        self.saturating_sub_unsigned(days)
    }
}

/// A last safe day for each count.
pub type Days<D = NaiveDate> = [D; COUNTS];

/// A set of counts, a bit for each.
pub type Counts = u8;

pub const EVERY: Counts = (1 << COUNTS) - 1;
const RESTARTING: Counts = EVERY << READINGS.len() & EVERY;

/// The last days of the `years` years without activity that begin after `origin`, by each reading.
fn ends(origin: NaiveDate, years: u32) -> [NaiveDate; READINGS.len()] {
    READINGS.map(|reading| match reading {
        Reading::Rolling => date::last_day_of_years(origin, years),
        Reading::AcademicYears => date::last_day_of_academic_years(origin, years),
        Reading::CalendarYears => date::last_day_of_calendar_years(origin, years),
    })
}

/// The same for each count.
pub fn of_counts<D: Day>([rolling, academic, calendar]: [D; READINGS.len()]) -> Days<D> {
    [rolling, academic, calendar, rolling, academic, calendar]
}

/// The last safe days of a clock that was set on `origin`, by each count.
pub fn last_safe_days(origin: NaiveDate, years: u32) -> Days {
    of_counts(ends(origin, years))
}

/// What happened. On the same day an approval comes before an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// An approval, the first or a new one.
    Approval,
    /// An entry or a certification claim.
    Activity,
}

/// A step of a clock's walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step<D = NaiveDate> {
    pub on: D,
    pub what: What,
    /// The counts by which an activity counts. A walk keeps only those by which it kept the clock running.
    pub counts: Counts,
}

impl<D> Step<D> {
    pub fn new(on: D, what: What) -> Self {
        Step {
            on,
            what,
            counts: EVERY,
        }
    }
}

/// A lapse that an approval ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapse<D = NaiveDate> {
    /// The day of that approval.
    pub until: D,
    /// The last safe days before it.
    pub before: Walk<D>,
}

/// The state of a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk<D = NaiveDate> {
    pub last_safe_days: Days<D>,
    /// By each count, how many activities came after a lapse. They revive nothing.
    stranded: [u32; COUNTS],
    /// The counts that leave out an activity since the clock was last set, and would end later with it.
    pub in_doubt: Counts,
}

impl<D: Day> Walk<D> {
    /// The counts by which the clock has run out before `on`.
    pub fn run_out(&self, on: D) -> Counts {
        let of = |counts, (count, last): (usize, &D)| counts | Counts::from(*last < on) << count;
        self.last_safe_days.iter().enumerate().fold(0, of)
    }

    /// How many activities came after a lapse, by the count that has most.
    pub fn stranded(&self) -> u32 {
        self.stranded.iter().fold(0, |most, found| most.max(*found))
    }
}

/// From the approval on `start` through `steps`, in order of time and none before `start`.
///
/// An approval presupposes that what it rests on is in force: where the clock has run out by any count, every count starts again.
/// Where it still runs by every count, no text says whether it restarts, so it does by half of the counts.
#[inline(never)]
pub fn walk(start: NaiveDate, steps: &mut [Step], years: u32, lapses: &mut Vec<Lapse>) -> Walk {
    walk_by(|on| ends(on, years), start, steps, lapses)
}

/// The same over any days, with what says where the years end by each reading.
pub fn walk_by<D: Day>(
    mut ends: impl FnMut(D) -> [D; READINGS.len()],
    start: D,
    steps: &mut [Step<D>],
    lapses: &mut Vec<Lapse<D>>,
) -> Walk<D> {
    let mut walk = Walk {
        last_safe_days: of_counts(ends(start)),
        stranded: [0; COUNTS],
        in_doubt: 0,
    };
    for step in steps {
        let run_out = walk.run_out(step.on);
        let set = match step.what {
            What::Activity => step.counts & !run_out,
            What::Approval if run_out == 0 => RESTARTING,
            What::Approval => {
                lapses.push(Lapse {
                    until: step.on,
                    before: walk,
                });
                EVERY
            }
        };
        step.counts = set;
        let days = of_counts(ends(step.on));
        if set == EVERY {
            walk.last_safe_days = days;
            walk.in_doubt = 0;
            continue;
        }
        for (count, day) in days.into_iter().enumerate() {
            let bit = 1 << count;
            if set & bit != 0 {
                walk.last_safe_days[count] = day;
                walk.in_doubt &= !bit;
            } else if step.what == What::Activity && walk.last_safe_days[count] < day {
                walk.in_doubt |= bit;
                walk.stranded[count] += u32::from(run_out & bit != 0);
            }
        }
    }
    walk
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(written: &str) -> NaiveDate {
        date::parse(written).expect("a date")
    }

    /// The rolling last safe days: going on, and restarting.
    fn rolling(start: &str, steps: &[(&str, What)]) -> [String; 2] {
        let mut steps: Vec<_> = steps.iter().map(|(on, what)| Step::new(d(on), *what)).collect();
        let days = walk(d(start), &mut steps, 2, &mut Vec::new()).last_safe_days;
        [days[0], days[3]].map(date::iso)
    }

    #[test]
    fn an_activity_on_the_last_safe_day_counts_and_one_on_the_day_after_does_not() {
        for (on, expected) in [("2022-03-10", "2024-03-10"), ("2022-03-11", "2022-03-10")] {
            assert_eq!(rolling("2020-03-10", &[(on, What::Activity)]), [expected; 2]);
        }
    }

    #[test]
    fn an_entry_after_a_lapse_revives_nothing_and_a_new_approval_does() {
        let entry = ("2023-01-01", What::Activity);
        let approval = ("2023-06-01", What::Approval);
        let later = ("2024-01-01", What::Activity);
        assert_eq!(rolling("2020-01-01", &[entry, later]), ["2022-01-01"; 2]);
        assert_eq!(rolling("2020-01-01", &[entry, approval]), ["2025-06-01"; 2]);
        assert_eq!(rolling("2020-01-01", &[entry, approval, later]), ["2026-01-01"; 2]);
        // "Last activity plus two years" would still have been 2026-01-01; the gap decides.
        assert_eq!(rolling("2020-01-01", &[later]), ["2022-01-01"; 2]);
    }

    #[test]
    fn a_new_approval_on_a_running_clock_is_walked_both_ways() {
        let approval = [("2021-06-01", What::Approval)];
        assert_eq!(rolling("2020-01-01", &approval), ["2022-01-01", "2023-06-01"]);
        // On the last safe day the clock still runs; on the day after it has run out, by one count, and all start again.
        assert_eq!(
            rolling("2020-01-01", &[("2022-01-01", What::Approval)]),
            ["2022-01-01", "2024-01-01"]
        );
        let steps = &mut [Step::new(d("2022-01-02"), What::Approval)];
        let mut lapses = Vec::new();
        let walked = walk(d("2020-01-01"), steps, 2, &mut lapses);
        assert_eq!(walked.last_safe_days, last_safe_days(d("2022-01-02"), 2));
        assert_eq!(lapses[0].before.run_out(lapses[0].until), 0b00_1001);
    }

    #[test]
    fn readings_differ_in_where_the_years_end() {
        let days = last_safe_days(d("2023-06-15"), 2).map(date::iso);
        assert_eq!(days[..3], ["2025-06-15", "2025-08-31", "2025-12-31"]);
        assert_eq!(days[..3], days[3..]);
    }

    #[test]
    fn what_is_left_out_puts_a_count_in_doubt_until_the_clock_is_set_again() {
        let walked = |steps: &mut [Step]| {
            let walked = walk(d("2020-01-01"), steps, 2, &mut Vec::new());
            (walked.in_doubt, walked.stranded())
        };
        let late = Step::new(d("2022-06-01"), What::Activity);
        // By whole academic and calendar years it was in time.
        assert_eq!(walked(&mut [late]), (0b00_1001, 1));
        assert_eq!(walked(&mut [late, Step::new(d("2022-06-02"), What::Approval)]), (0, 1));
        // Left out for a reason of its own, while the clock runs.
        let mut own = Step::new(d("2021-06-01"), What::Activity);
        own.counts = 0;
        assert_eq!(walked(&mut [own]), (EVERY, 0));
        assert_eq!(walked(&mut [own, Step::new(d("2021-06-02"), What::Activity)]), (0, 0));
    }
}

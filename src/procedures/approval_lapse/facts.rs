//! The facts of a status.

use super::clock::{Clocks, Status};
use super::policies::{THREE_YEARS, TWO_YEARS};
use crate::prelude::*;

/// The dates that the sentence on a status needs.
pub fn of(status: Status, clocks: &Clocks, as_of: NaiveDate) -> Vec<Fact> {
    let lapses = |name, last_safe_day| day(name, date::next(last_safe_day));
    match status {
        Status::InForce | Status::AtRisk => vec![
            day("lastSafeDay", clocks.planning_day()),
            lapses("lapsesOn", clocks.planning_day()),
        ],
        Status::MayHaveLapsed | Status::EnteredSince | Status::Lapsed => vec![
            lapses("lapsesOn", clocks.planning_day()),
            lapses("latestLapsesOn", clocks.latest_day()),
        ],
        Status::RestartUnclear => clocks
            .restart(|going_on, restarting| (going_on < as_of) != (restarting < as_of))
            .map(|(going_on, restarting)| vec![lapses("lapsesOn", going_on), lapses("restartedLapsesOn", restarting)])
            .unwrap_or_default(),
        Status::EditionOpen => [
            ("twoYearsLapsesOn", TWO_YEARS.parameters.years),
            ("threeYearsLapsesOn", THREE_YEARS.parameters.years),
        ]
        .into_iter()
        .filter_map(|(name, years)| Some(lapses(name, clocks.open_edition(years)?.planning_day())))
        .collect(),
    }
}

/// The last safe day by each edition, where which one applies is open.
pub fn editions(clocks: &Clocks) -> Vec<Fact> {
    [
        ("twoYearsLastSafeDay", TWO_YEARS.parameters.years),
        ("threeYearsLastSafeDay", THREE_YEARS.parameters.years),
    ]
    .into_iter()
    .filter_map(|(name, years)| Some(day(name, clocks.open_edition(years)?.planning_day())))
    .collect()
}

/// The last safe days without and with a restart, where a new approval makes them differ.
pub fn restart(clocks: &Clocks) -> Option<[Fact; 2]> {
    let (going_on, restarting) = clocks.restart(|one, other| one != other)?;
    Some([day("lastSafeDay", going_on), day("restartedLastSafeDay", restarting)])
}

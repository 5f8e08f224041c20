//! When the clocks of the United Kingdom change.

use crate::policy::dated::Dated;

/// A summer time that begins and ends on the last Sunday of a month.
#[derive(Clone, Copy, Debug)]
pub struct SummerTime {
    /// The month in which the clocks go forward by an hour; it has 31 days.
    pub begins_in: u32,
    /// The month in which they go back again; it has 31 days.
    pub ends_in: u32,
    /// The hour of universal time at which they change.
    pub at_hour: u32,
}

/// Summer Time Act 1972, section 1(2), as amended by the Summer Time Order 2002 since that came into force
/// ([`crate::policy::clauses::STA1`]).
pub static SUMMER_TIME: Dated<SummerTime> = Dated::new(&[(
    2002,
    3,
    11,
    SummerTime {
        begins_in: 3,
        ends_in: 10,
        at_hour: 1,
    },
)]);

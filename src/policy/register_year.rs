//! The year of the National Centre Number Register.

use chrono::NaiveDate;

use crate::date;
use crate::policy::dated::Known;

/// The autumn term as the Register uses it, in days of every year: `(month, day)`.
#[derive(Debug)]
pub struct Autumn {
    /// Taken as the first day of the term.
    pub opens: (u32, u32),
    /// The last day for the annual update and for the head of centre's declaration, by the day on which the term opens.
    pub closes: Known<(u32, u32)>,
}

/// It opens according to our own reading ([`crate::policy::clauses::R_UPDATE`]) and closes as published
/// ([`crate::policy::clauses::NCN2`], [`crate::policy::clauses::HOC1`]).
pub const AUTUMN: Autumn = Autumn {
    opens: (9, 1),
    closes: Known::new((10, 31), &[]),
};

impl Autumn {
    /// The first day of that year's autumn term.
    pub fn first_day(&self, year: i32) -> NaiveDate {
        let (month, day) = self.opens;
        date::ymd(year, month, day)
    }

    /// The last day for that year's duties. It does not move when it falls on a weekend.
    pub fn last_day(&self, year: i32) -> NaiveDate {
        let (month, day) = *self.closes.on(self.first_day(year));
        date::ymd(year, month, day)
    }
}

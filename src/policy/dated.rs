//! Parameters that change on known days.

use chrono::NaiveDate;

use crate::date;

/// A value with the day from which it applies: `(year, month, day, value)`. Only starts are given: each value applies until
/// the next start, the last until further notice; before the first start nothing is known, and nothing is assumed.
#[derive(Debug)]
pub struct Dated<T: 'static>(&'static [(i32, u32, u32, T)]);

impl<T> Dated<T> {
    /// Starts in ascending order; anything else does not compile.
    pub const fn new(starts: &'static [(i32, u32, u32, T)]) -> Self {
        let mut i = 0;
        let mut previous = 0;
        while i < starts.len() {
            let (year, month, day) = (starts[i].0, starts[i].1, starts[i].2);
            let _real = date::ymd(year, month, day);
            let ordinal = year * 10_000 + (month * 100 + day).cast_signed();
            assert!(ordinal > previous, "starts must ascend");
            previous = ordinal;
            i += 1;
        }
        Dated(starts)
    }

    /// The value that applies on `day`; none before the first start.
    pub fn on(&self, day: NaiveDate) -> Option<&'static T> {
        self.0
            .iter()
            .rev()
            .find(|(year, month, first, _)| date::ymd(*year, *month, *first) <= day)
            .map(|(.., value)| value)
    }
}

/// A value whose start is not known, and the values that follow it on known days. Whatever the day, one of
/// them is taken to hold.
#[derive(Debug)]
pub struct Known<T: 'static> {
    first: T,
    later: Dated<T>,
}

impl<T> Known<T> {
    /// The first known value, and the starts of later ones as in [`Dated::new`].
    pub const fn new(first: T, later: &'static [(i32, u32, u32, T)]) -> Self {
        Known {
            first,
            later: Dated::new(later),
        }
    }

    /// The value that holds on `day`.
    pub fn on(&self, day: NaiveDate) -> &T {
        self.later.on(day).unwrap_or(&self.first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_holds_from_its_start_and_nothing_is_known_before_the_first() {
        static STEPS: Dated<&str> = Dated::new(&[(2018, 9, 1, "older"), (2019, 9, 1, "newer")]);
        let on = |written| STEPS.on(date::parse(written).unwrap()).copied();
        assert_eq!(on("2018-08-31"), None);
        assert_eq!(on("2018-09-01"), Some("older"));
        assert_eq!(on("2019-08-31"), Some("older"));
        assert_eq!(on("2019-09-01"), Some("newer"));
    }

    #[test]
    fn the_first_known_value_holds_until_another_starts() {
        static STEPS: Known<&str> = Known::new("known", &[(2027, 9, 1, "newer")]);
        let on = |written| *STEPS.on(date::parse(written).unwrap());
        assert_eq!(on("1999-01-01"), "known");
        assert_eq!(on("2027-08-31"), "known");
        assert_eq!(on("2027-09-01"), "newer");
    }
}

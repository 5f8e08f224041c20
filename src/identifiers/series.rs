use chrono::{Datelike, NaiveDate};

use crate::date;

/// An examination series: January, March, June or November of a year from 2000 to 2099, written `2026-06`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series(NaiveDate);

impl Series {
    /// The year and the month, as in `2026-06`.
    pub fn parse(written: &str) -> Option<Self> {
        let (year, month) = written.split_once('-')?;
        let known = year.len() == 4 && year.starts_with("20") && ["01", "03", "06", "11"].contains(&month);
        let first = date::parse(&format!("{written}-01"))?;
        known.then_some(Series(first))
    }

    /// The first day of its month.
    pub fn first_day(self) -> NaiveDate {
        self.0
    }

    /// Its month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.0.year()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_months_of_this_century_make_a_series() {
        let june = Series::parse("2026-06").expect("a series");
        assert_eq!((june.year(), june.month()), (2026, 6));
        assert_eq!(date::iso(june.first_day()), "2026-06-01");
        for written in [
            "2026-05",
            "2026-6",
            "1999-06",
            "2100-06",
            "2026-06-01",
            "June 2026",
            "20२6-06",
            "",
        ] {
            assert_eq!(Series::parse(written), None, "{written}");
        }
    }
}

use alloc::string::String;

use chrono::NaiveDate;

use crate::date;
use crate::identifiers::Series;

/// An academic year, 1 September to 31 August, that begins in a year from 2000 to 2098. Written `2026-27`, or as its first
/// year, `2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AcademicYear(i32);

impl AcademicYear {
    /// The first year, or both with a dash or a slash between; the second with two digits or four, and the one after the
    /// first.
    pub fn parse(written: &str) -> Option<Self> {
        let (first, second) = match written.split_once(['-', '/', '–']) {
            Some((first, second)) => (first, Some(second)),
            None => (written, None),
        };
        let number = |written: &str, digits: usize| {
            let number = date::number(written).filter(|_| written.len() == digits)?;
            Some(number.cast_signed())
        };
        let year = number(first, 4).filter(|year| Self::ALL.contains(year))?;
        let follows = second
            .is_none_or(|second| number(second, 4) == Some(year + 1) || number(second, 2) == Some((year + 1) % 100));
        follows.then_some(AcademicYear(year))
    }

    /// The year that begins in this one.
    pub fn starting_in(first: i32) -> Option<Self> {
        Self::ALL.contains(&first).then_some(AcademicYear(first))
    }

    const ALL: core::ops::RangeInclusive<i32> = 2000..=2098;

    /// `2026-27`.
    pub fn name(self) -> String {
        let first = self.0.unsigned_abs();
        let mut name = String::new();
        date::push_digits(&mut name, first, 4);
        name.push('-');
        date::push_digits(&mut name, (first + 1) % 100, 2);
        name
    }

    /// 1 September.
    pub fn first_day(self) -> NaiveDate {
        date::ymd(self.0, 9, 1)
    }

    /// 31 August.
    pub fn last_day(self) -> NaiveDate {
        date::academic_year_end(self.first_day())
    }

    /// Whether the day is one of its days.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.first_day() <= day && day <= self.last_day()
    }

    /// Whether the series belongs to it: November of its first year, January, March or June of its second.
    pub fn has(self, series: Series) -> bool {
        self.holds(series.first_day())
    }

    /// The year in which it begins.
    pub fn first_year(self) -> i32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_named_by_its_first_year_or_by_both() {
        let year = AcademicYear::parse("2026-27").expect("a year");
        assert_eq!(year.name(), "2026-27");
        assert_eq!(date::iso(year.first_day()), "2026-09-01");
        assert_eq!(date::iso(year.last_day()), "2027-08-31");
        for written in ["2026", "2026/27", "2026-2027", "2026/2027", "2026–27"] {
            assert_eq!(AcademicYear::parse(written), Some(year), "{written}");
        }
        assert_eq!(AcademicYear::starting_in(2026), Some(year));
        assert_eq!(AcademicYear::parse("2009-10").expect("a year").name(), "2009-10");
        for odd in [
            "2026-28",
            "2026-26",
            "2026-7",
            "26-27",
            "2026-",
            "1999-00",
            "2099",
            "2026 27",
            "",
            "२०२६",
        ] {
            assert_eq!(AcademicYear::parse(odd), None, "{odd}");
        }
        for odd in [1999, 2099, 0, -2026] {
            assert_eq!(AcademicYear::starting_in(odd), None, "{odd}");
        }
    }

    #[test]
    fn it_holds_its_first_and_last_day_and_four_series() {
        let year = AcademicYear::parse("2027-28").expect("a year");
        for (day, holds) in [
            ("2027-08-31", false),
            ("2027-09-01", true),
            ("2028-02-29", true),
            ("2028-08-31", true),
            ("2028-09-01", false),
        ] {
            assert_eq!(year.holds(date::parse(day).expect("a day")), holds, "{day}");
        }
        for (series, has) in [
            ("2027-06", false),
            ("2027-11", true),
            ("2028-01", true),
            ("2028-03", true),
            ("2028-06", true),
            ("2028-11", false),
        ] {
            assert_eq!(year.has(Series::parse(series).expect("a series")), has, "{series}");
        }
    }
}

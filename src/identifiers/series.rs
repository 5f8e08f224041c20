use alloc::string::String;

use chrono::{Datelike, NaiveDate};

use crate::date;

/// An examination series: January, March, June or November of a year from 2000 to 2099. Written `2026-06`, or as the field
/// names it, `June 2026`, in English or in Welsh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series(NaiveDate);

impl Series {
    /// The year and the month, as in `2026-06`, or the month's name and the year, as in `June 2026` or `Mehefin 2026`.
    pub fn parse(written: &str) -> Option<Self> {
        let (year, month) = match written.split_once('-') {
            Some((year, month)) => (year, Self::MONTHS.iter().find(|(number, ..)| *number == month)?.1),
            None => {
                let (name, year) = written.rsplit_once(' ')?;
                let name = name.trim_end();
                let known = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
                (year, Self::MONTHS.iter().find(|(.., names)| known(names))?.1)
            }
        };
        let year = date::number(year).filter(|number| year.len() == 4 && (2000..=2099).contains(number))?;
        NaiveDate::from_ymd_opt(year.cast_signed(), month, 1).map(Series)
    }

    /// The months that have a series, and their names.
    const MONTHS: &'static [(&'static str, u32, [&'static str; 2])] = &[
        ("01", 1, ["January", "Ionawr"]),
        ("03", 3, ["March", "Mawrth"]),
        ("06", 6, ["June", "Mehefin"]),
        ("11", 11, ["November", "Tachwedd"]),
    ];

    /// `2026-06`.
    pub fn code(self) -> String {
        let mut code = date::iso(self.0);
        code.truncate(7);
        code
    }

    /// The first day of its month.
    pub fn first_day(self) -> NaiveDate {
        self.0
    }

    /// The series of the same month a year before; none before the first.
    pub fn year_before(self) -> Option<Self> {
        (self.year() > 2000).then(|| Series(date::ymd(self.year() - 1, self.month(), 1)))
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

impl serde::Serialize for Series {
    /// As [`Series::code`] has it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
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
        for written in ["June 2026", "june 2026", "Mehefin 2026"] {
            assert_eq!(Series::parse(written), Some(june), "{written}");
        }
        for written in [
            "2026-05",
            "2026-6",
            "1999-06",
            "2100-06",
            "2026-06-01",
            "June",
            "May 2026",
            "June 26",
            "June 1999",
            "2026 June",
            "20२6-06",
            "",
        ] {
            assert_eq!(Series::parse(written), None, "{written}");
        }
    }
}

use chrono::{Datelike, NaiveDate};

use crate::date;
use crate::text::{Text, text};

/// An examination series: January, March, June or November of a year from 2000 to 2099. Written `2026-06`, or as the field
/// names it, `June 2026`, in English or in Welsh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series(NaiveDate);

impl Series {
    /// The year and the month, as in `2026-06`, or the month's name and the year, as in `June 2026` or `Mehefin 2026`.
    pub fn parse(written: &str) -> Option<Self> {
        let (year, month) = match written.split_once('-') {
            Some((year, month)) => (year, Self::MONTHS.into_iter().find(|(number, _)| *number == month)?.0),
            None => {
                let (name, year) = written.rsplit_once(' ')?;
                let name = name.trim_end().to_lowercase();
                let known = |month: Text| month.en.to_lowercase() == name || month.cy.to_lowercase() == name;
                (year, Self::MONTHS.into_iter().find(|(_, month)| known(*month))?.0)
            }
        };
        let this_century = year.len() == 4 && year.starts_with("20");
        let first = date::parse(&format!("{year}-{month}-01"))?;
        this_century.then_some(Series(first))
    }

    /// The months that have a series.
    const MONTHS: [(&'static str, Text); 4] = [
        ("01", text("January", "Ionawr")),
        ("03", text("March", "Mawrth")),
        ("06", text("June", "Mehefin")),
        ("11", text("November", "Tachwedd")),
    ];

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

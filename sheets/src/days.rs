//! How the dates of a column are written, settled for the whole column before a row is read.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use centre_checks::sweep;

use crate::{Column, Record, Unusable};

/// A way to write days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `2026-11-22`.
    Iso,
    /// Day, month, year: `22/11/2026`, with slashes, dots or hyphens.
    Uk,
    /// Month, day, year: `11/22/2026`. Never read; a column that could be so is not read as anything else without a choice.
    MonthFirst,
    /// Days since the last day of 1899, as spreadsheets count on Windows.
    Excel1900,
    /// Days since the first day of 1904.
    Excel1904,
}

impl Style {
    pub const ALL: [Style; 5] = [
        Style::Iso,
        Style::Uk,
        Style::MonthFirst,
        Style::Excel1900,
        Style::Excel1904,
    ];

    /// Those that can be chosen.
    pub const CHOICES: [Style; 4] = [Style::Iso, Style::Uk, Style::Excel1900, Style::Excel1904];

    /// As it is written after `--dates`.
    pub fn id(self) -> &'static str {
        match self {
            Style::Iso => "iso",
            Style::Uk => "uk",
            Style::MonthFirst => "month-first",
            Style::Excel1900 => "excel-1900",
            Style::Excel1904 => "excel-1904",
        }
    }

    /// The day, counted from 1 January 1970.
    pub fn read(self, written: &str) -> Option<i32> {
        match self {
            // A time of midnight, which exports add, changes no day.
            Style::Iso => sweep::day(written.strip_suffix("T00:00:00").unwrap_or(written)),
            Style::Uk => parts(written).and_then(|[day, month, year]| sweep::day_of(year, month, day)),
            Style::MonthFirst => parts(written).and_then(|[month, day, year]| sweep::day_of(year, month, day)),
            Style::Excel1900 => match serial(written)? {
                // Spreadsheets count a 29 February 1900 that there was not.
                0 | 60 => None,
                early @ ..60 => Some(sweep::day("1899-12-31")? + early),
                late => Some(sweep::day("1899-12-30")? + late),
            },
            Style::Excel1904 => Some(sweep::day("1904-01-01")? + serial(written)?),
        }
    }

    /// That which has this name.
    pub fn of(id: &str) -> Option<Self> {
        Style::ALL.into_iter().find(|style| style.id() == id)
    }
}

/// A whole number of days, up to the end of the year 2150 or so.
fn serial(written: &str) -> Option<i32> {
    let digits = written.strip_suffix(".0").unwrap_or(written);
    let is_number = (1..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// Three numbers with one separator, the last with four digits.
fn parts(written: &str) -> Option<[u32; 3]> {
    let (mut parts, mut place, mut digits, mut separator) = ([0; 3], 0, 0, None);
    for byte in written.bytes() {
        match byte {
            b'0'..=b'9' => {
                parts[place] = parts[place] * 10 + u32::from(byte - b'0');
                digits += 1;
                if digits > [2, 2, 4][place] {
                    return None;
                }
            }
            b'/' | b'.' | b'-' if digits > 0 && place < 2 && separator.is_none_or(|first| first == byte) => {
                separator = Some(byte);
                place += 1;
                digits = 0;
            }
            _ => return None,
        }
    }
    (place == 2 && digits == 4).then_some(parts)
}

/// What was written, and the day that it is read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    pub written: String,
    /// `YYYY-MM-DD`.
    pub read: String,
}

/// A way to read a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub style: Style,
    /// How many values it reads.
    pub reads: usize,
    /// Up to three of its values.
    pub examples: Vec<Example>,
}

impl Reading {
    fn take(&mut self, written: &str, day: i32) {
        self.reads += 1;
        let examples = &mut self.examples;
        if examples.len() < 3 && !examples.iter().any(|known| known.written == written) {
            examples.push(Example {
                written: written.to_owned(),
                read: sweep::iso(day).unwrap_or_default(),
            });
        }
    }
}

/// Counts how many values of a column each style reads.
#[derive(Clone, Debug)]
pub struct Tally {
    pub column: Column,
    /// How many values there are.
    pub values: usize,
    /// The first of them.
    pub first: String,
    /// By style, as [`Style::ALL`] has them.
    pub readings: [Reading; Style::ALL.len()],
}

impl Tally {
    pub fn new(column: Column) -> Self {
        Tally {
            column,
            values: 0,
            first: String::new(),
            readings: Style::ALL.map(|style| Reading {
                style,
                reads: 0,
                examples: Vec::new(),
            }),
        }
    }

    pub fn add(&mut self, record: &Record) {
        let written = record.value(self.column);
        if written.is_empty() {
            return;
        }
        if self.values == 0 {
            written.clone_into(&mut self.first);
        }
        self.values += 1;
        for reading in &mut self.readings {
            if let Some(day) = record.day(self.column, reading.style) {
                reading.take(written, day);
                // What has its year first can be read in no other way.
                if reading.style == Style::Iso {
                    return;
                }
            }
        }
    }

    /// How the column is read; `None` for one without any value.
    ///
    /// Year first can be read in one way only. Any other way is read if it is chosen.
    ///
    /// # Errors
    /// [`Unusable`], where a choice is needed, or none can be made.
    pub fn settle(&self, chosen: Option<Style>) -> Result<Option<&Reading>, Unusable> {
        if self.values == 0 {
            return Ok(None);
        }
        let most = self.readings.iter().map(|reading| reading.reads).max().unwrap_or(0);
        let best: Vec<&Reading> = self
            .readings
            .iter()
            .filter(|reading| most > 0 && reading.reads == most)
            .collect();
        if let [only] = *best
            && only.style == Style::Iso
        {
            return Ok(Some(only));
        }
        if let Some(chosen) = chosen {
            return Ok(self.readings.iter().find(|reading| reading.style == chosen));
        }
        Err(match *best {
            [] => Unusable::NoDates {
                column: self.column,
                example: self.first.clone(),
            },
            [only] if only.style == Style::MonthFirst => Unusable::MonthFirst {
                column: self.column,
                example: self.first.clone(),
            },
            _ => Unusable::DatesOpen {
                column: self.column,
                readings: best.into_iter().cloned().collect(),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Layout, Records};

    fn settled(values: &[&str], chosen: Option<Style>) -> Result<Option<Style>, Vec<Style>> {
        let layout = Layout::of("centre,qualification,event,date\n").expect("columns");
        let mut tally = Tally::new(Column::Date);
        for value in values {
            let text = [",,,", value, "\n"].concat();
            let mut records = Records::new(&text, b',');
            records.advance().expect("whole");
            tally.add(&layout.record(&records));
        }
        match tally.settle(chosen) {
            Ok(settled) => Ok(settled.map(|reading| reading.style)),
            Err(Unusable::DatesOpen { readings, .. }) => Err(readings.iter().map(|reading| reading.style).collect()),
            Err(Unusable::MonthFirst { .. }) => Err(alloc::vec![Style::MonthFirst]),
            Err(_) => Err(Vec::new()),
        }
    }

    #[test]
    fn each_style_reads_its_days_and_no_others() {
        for (style, written, read) in [
            (Style::Iso, "2024-02-29", Some("2024-02-29")),
            (Style::Iso, "2024-02-29T00:00:00", Some("2024-02-29")),
            (Style::Iso, "2023-02-29", None),
            (Style::Iso, "29/02/2024", None),
            (Style::Uk, "29/02/2024", Some("2024-02-29")),
            (Style::Uk, "1.9.2024", Some("2024-09-01")),
            (Style::Uk, "01-09-2024", Some("2024-09-01")),
            (Style::Uk, "29/02/2023", None),
            (Style::Uk, "1/9/24", None),
            (Style::Uk, "1/9.2024", None),
            (Style::Uk, "1/9/2024/1", None),
            // The date system of 1900: 1 is 1 January 1900, 61 is 1 March 1900, 45292 is 1 January 2024.
            (Style::Excel1900, "1", Some("1900-01-01")),
            (Style::Excel1900, "59", Some("1900-02-28")),
            (Style::Excel1900, "60", None),
            (Style::Excel1900, "61", Some("1900-03-01")),
            (Style::Excel1900, "45292", Some("2024-01-01")),
            (Style::Excel1900, "45292.0", Some("2024-01-01")),
            (Style::Excel1900, "45292.5", None),
            (Style::Excel1900, "0", None),
            // That of 1904 is 1,462 days behind.
            (Style::Excel1904, "43830", Some("2024-01-01")),
            (Style::Excel1904, "0", Some("1904-01-01")),
        ] {
            let day = style.read(written).and_then(sweep::iso);
            assert_eq!(day.as_deref(), read, "{style:?} {written}");
        }
    }

    #[test]
    fn a_column_that_fits_two_readings_waits_for_a_choice() {
        assert_eq!(settled(&["2024-02-03"], None), Ok(Some(Style::Iso)));
        // Even where one reading fits best, it is not read before it is chosen.
        assert_eq!(
            settled(&["03/02/2024", "13/02/2024"], None),
            Err(alloc::vec![Style::Uk])
        );
        assert_eq!(
            settled(&["03/02/2024", "13/02/2024"], Some(Style::Uk)),
            Ok(Some(Style::Uk))
        );
        // A choice is for what is open.
        assert_eq!(settled(&["2024-02-03"], Some(Style::Uk)), Ok(Some(Style::Iso)));
        assert_eq!(
            settled(&["03/02/2024", "04/02/2024"], None),
            Err(alloc::vec![Style::Uk, Style::MonthFirst])
        );
        assert_eq!(settled(&["03/02/2024"], Some(Style::Uk)), Ok(Some(Style::Uk)));
        assert_eq!(
            settled(&["02/13/2024", "03/02/2024"], None),
            Err(alloc::vec![Style::MonthFirst])
        );
        assert_eq!(
            settled(&["45292"], None),
            Err(alloc::vec![Style::Excel1900, Style::Excel1904])
        );
        // One slip does not unsettle a column.
        assert_eq!(
            settled(&["2024-02-03", "2024-02-04", "45292"], None),
            Ok(Some(Style::Iso))
        );
        assert_eq!(settled(&["", ""], None), Ok(None));
        assert_eq!(settled(&["soon"], None), Err(Vec::new()));
    }
}

//! Which columns a file has, by the names in its first line.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::{Records, Style, Unusable};

/// A column that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Centre,
    Qualification,
    Family,
    Edition,
    /// The day of the first approval, on every row of the approval.
    Approved,
    /// What the row tells of, with its day in [`Column::Date`].
    Event,
    Date,
}

impl Column {
    pub const ALL: [Column; 7] = [
        Column::Centre,
        Column::Qualification,
        Column::Family,
        Column::Edition,
        Column::Approved,
        Column::Event,
        Column::Date,
    ];

    /// Those that hold dates.
    pub const OF_DATES: [Column; 2] = [Column::Approved, Column::Date];

    /// The names that it may have, in English and Welsh; the first of each are those of the template.
    pub fn names(self) -> [&'static [&'static str]; 2] {
        match self {
            Column::Centre => [
                &["centre number", "centre", "centre no", "centre id"],
                &["rhif y ganolfan", "canolfan", "rhif canolfan"],
            ],
            Column::Qualification => [
                &[
                    "qualification number",
                    "qualification",
                    "qualification no",
                    "qan",
                    "qn",
                    "qualification accreditation number",
                ],
                &["rhif y cymhwyster", "cymhwyster", "rhif cymhwyster"],
            ],
            Column::Family => [
                &["family", "kind of qualification", "qualification type"],
                &["math o gymhwyster", "teulu"],
            ],
            Column::Edition => [&["edition"], &["argraffiad"]],
            Column::Approved => [
                &["approved on", "approval date", "date approved", "first approved on"],
                &["cymeradwywyd ar", "dyddiad cymeradwyo", "dyddiad y gymeradwyaeth"],
            ],
            Column::Event => [
                &["event", "what happened", "event type"],
                &["digwyddiad", "beth a ddigwyddodd"],
            ],
            Column::Date => [&["date", "event date", "on"], &["dyddiad", "dyddiad y digwyddiad"]],
        }
    }

    /// As it is written in code.
    pub fn id(self) -> &'static str {
        match self {
            Column::Centre => "centre",
            Column::Qualification => "qualification",
            Column::Family => "family",
            Column::Edition => "edition",
            Column::Approved => "approved",
            Column::Event => "event",
            Column::Date => "date",
        }
    }
}

/// Letters and digits in lower case, with one space for whatever stands between them. Of letters beyond ASCII it knows those that
/// Welsh has.
pub(crate) fn folded(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        let letter = match letter {
            '\u{c2}' => '\u{e2}',
            '\u{ca}' => '\u{ea}',
            '\u{ce}' => '\u{ee}',
            '\u{d4}' => '\u{f4}',
            '\u{db}' => '\u{fb}',
            '\u{174}' => '\u{175}',
            '\u{176}' => '\u{177}',
            letter => letter.to_ascii_lowercase(),
        };
        if letter.is_ascii_alphanumeric() || letter > '\u{bf}' {
            out.push(letter);
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// Which columns a file has, and where.
#[derive(Clone, Debug)]
pub struct Layout {
    /// What separates the fields.
    pub delimiter: u8,
    places: [Option<usize>; Column::ALL.len()],
    /// How many fields a record has.
    pub width: usize,
    /// The names in the first line, as they stand there.
    pub header: Vec<String>,
    /// Those of the columns that are not read.
    pub unread: Vec<String>,
}

impl Layout {
    /// Finds out what separates the fields, and which columns there are, from the beginning of a file with its first record.
    ///
    /// # Errors
    /// [`Unusable`], where it is no such file.
    pub fn of(text: &str) -> Result<Self, Unusable> {
        if text.starts_with("PK\u{3}\u{4}") || text.contains('\0') {
            return Err(Unusable::NotText);
        }
        if text.trim().is_empty() {
            return Err(Unusable::Empty);
        }
        let mut best: Option<(usize, Layout)> = None;
        for delimiter in *b",;\t" {
            let mut records = Records::new(text, delimiter);
            records.advance()?;
            let mut layout = Layout {
                delimiter,
                places: [None; Column::ALL.len()],
                width: records.len(),
                header: records.fields().map(str::to_owned).collect(),
                unread: Vec::new(),
            };
            let mut twice = None;
            for (at, name) in records.fields().enumerate() {
                let folded = folded(name);
                let is_it = |column: &&Column| column.names().iter().any(|names| names.contains(&folded.as_str()));
                match Column::ALL.iter().find(is_it) {
                    None => layout.unread.push(name.trim().to_owned()),
                    Some(column) if layout.has(*column) => twice = Some(*column),
                    Some(column) => layout.places[*column as usize] = Some(at),
                }
            }
            let known = layout.places.iter().flatten().count();
            if let Some(column) = twice {
                return Err(Unusable::ColumnTwice(column));
            }
            if known > best.as_ref().map_or(0, |(best, _)| *best) {
                best = Some((known, layout));
            }
        }
        let (_, layout) = best.ok_or(Unusable::NoKnownColumn)?;
        let mut needed = alloc::vec![Column::Centre, Column::Qualification];
        match (layout.has(Column::Approved), layout.has(Column::Event)) {
            (true, false) if !layout.has(Column::Date) => {}
            (false, false) if !layout.has(Column::Date) => needed.push(Column::Approved),
            _ => needed.extend([Column::Event, Column::Date]),
        }
        match needed.into_iter().find(|column| !layout.has(*column)) {
            Some(column) => Err(Unusable::ColumnMissing(column)),
            None => Ok(layout),
        }
    }

    pub fn has(&self, column: Column) -> bool {
        self.places[column as usize].is_some()
    }

    /// Where each column is.
    pub(crate) fn places(&self) -> [Option<usize>; Column::ALL.len()] {
        self.places
    }

    /// As it was, without the names.
    pub(crate) fn at(delimiter: u8, width: usize, places: [Option<usize>; Column::ALL.len()]) -> Self {
        Layout {
            delimiter,
            places,
            width,
            header: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// What a record has in the column.
    pub fn value<'r>(&self, records: &'r Records, column: Column) -> &'r str {
        let field = self.places[column as usize].map_or("", |at| records.field(at));
        match field.as_bytes() {
            // Most have nothing to take away.
            [] | [b'('..=b'~'] | [b'('..=b'~', .., b'!'..=b'~'] => field,
            _ => crate::restored(field).trim(),
        }
    }

    /// What a record has in every column.
    pub fn record<'r>(&self, records: &'r Records) -> Record<'r> {
        let values = Column::ALL.map(|column| self.value(records, column));
        Record {
            line: records.line(),
            width: records.len(),
            values,
            iso: Column::OF_DATES.map(|column| Style::Iso.read(values[column as usize])),
        }
    }
}

/// What a record has in the columns that are known.
#[derive(Clone, Copy, Debug)]
pub struct Record<'r> {
    /// On which it begins.
    pub line: u64,
    /// How many fields it has.
    pub width: usize,
    values: [&'r str; Column::ALL.len()],
    /// The days of the columns of dates, where they are written with the year first.
    iso: [Option<i32>; Column::OF_DATES.len()],
}

impl<'r> Record<'r> {
    /// Empty where there is none.
    pub fn value(&self, column: Column) -> &'r str {
        self.values[column as usize]
    }

    /// The day in a column of dates, read in this way.
    pub(crate) fn day(&self, column: Column, style: Style) -> Option<i32> {
        match (style, column) {
            (Style::Iso, Column::Approved) => self.iso[0],
            (Style::Iso, Column::Date) => self.iso[1],
            _ => style.read(self.value(column)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_in_both_languages_in_any_case_and_spacing() {
        for text in [
            "Centre Number,Qualification number,EVENT,date,Comment\n",
            "centre_number;Qualification-Number; event ;DATE;Comment\n",
            "Rhif y Ganolfan\tRHIF Y CYMHWYSTER\tDigwyddiad\tDyddiad\tComment\n",
            "\"Centre number\",\"QAN\",What happened,Event  date,Comment",
        ] {
            let layout = Layout::of(text).expect(text);
            assert_eq!(layout.places[..2], [Some(0), Some(1)], "{text}");
            assert_eq!(layout.places[5..], [Some(2), Some(3)], "{text}");
            assert_eq!(layout.unread, ["Comment"]);
        }
    }

    #[test]
    fn a_file_that_is_none_is_said_to_be_none() {
        let told = |text: &str| Layout::of(text).expect_err("not usable");
        assert_eq!(told(""), Unusable::Empty);
        assert_eq!(told(" \n\n"), Unusable::Empty);
        assert_eq!(told("PK\u{3}\u{4}rest"), Unusable::NotText);
        assert_eq!(told("a\0b"), Unusable::NotText);
        assert_eq!(told("name,colour\n"), Unusable::NoKnownColumn);
        assert_eq!(told("centre,centre number\n"), Unusable::ColumnTwice(Column::Centre));
        assert_eq!(told("centre,qn\n"), Unusable::ColumnMissing(Column::Approved));
        assert_eq!(
            told("centre,event,date\n"),
            Unusable::ColumnMissing(Column::Qualification)
        );
        assert_eq!(told("centre,qn,date\n"), Unusable::ColumnMissing(Column::Event));
        assert_eq!(told("centre,\"qn"), Unusable::CutOff { line: 1 });
    }

    #[test]
    fn no_two_columns_share_a_name() {
        let mut names: Vec<&str> = Column::ALL.iter().flat_map(|column| column.names().concat()).collect();
        assert!(names.iter().all(|name| folded(name) == *name));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

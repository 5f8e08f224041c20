//! Which columns a file has, by the names in its first line.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::days::{Settled, Style, Tally};
use crate::{Records, Unusable};

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

/// A file whose columns are known.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    text: &'a str,
    delimiter: u8,
    places: [Option<usize>; Column::ALL.len()],
    pub(crate) width: usize,
    /// The names in the first line, as they stand there.
    pub header: Vec<String>,
    /// Those of the columns that are not read.
    pub unread: Vec<String>,
}

impl<'a> Sheet<'a> {
    /// Finds out what separates the fields, and which columns there are.
    ///
    /// # Errors
    /// [`Unusable`], where it is no such file.
    pub fn open(text: &'a str) -> Result<Self, Unusable> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.starts_with("PK\u{3}\u{4}") || text.contains('\0') {
            return Err(Unusable::NotText);
        }
        if text.trim().is_empty() {
            return Err(Unusable::Empty);
        }
        let mut best: Option<(usize, Sheet)> = None;
        for delimiter in *b",;\t" {
            let mut records = Records::new(text, delimiter);
            records.advance()?;
            let mut sheet = Sheet {
                text,
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
                    None => sheet.unread.push(name.trim().to_owned()),
                    Some(column) if sheet.places[*column as usize].is_some() => twice = Some(*column),
                    Some(column) => sheet.places[*column as usize] = Some(at),
                }
            }
            let known = sheet.places.iter().flatten().count();
            if let Some(column) = twice {
                return Err(Unusable::ColumnTwice(column));
            }
            if known > best.as_ref().map_or(0, |(best, _)| *best) {
                best = Some((known, sheet));
            }
        }
        let (_, sheet) = best.ok_or(Unusable::NoKnownColumn)?;
        let mut needed = alloc::vec![Column::Centre, Column::Qualification];
        match (sheet.has(Column::Approved), sheet.has(Column::Event)) {
            (true, false) if !sheet.has(Column::Date) => {}
            (false, false) if !sheet.has(Column::Date) => needed.push(Column::Approved),
            _ => needed.extend([Column::Event, Column::Date]),
        }
        match needed.into_iter().find(|column| !sheet.has(*column)) {
            Some(column) => Err(Unusable::ColumnMissing(column)),
            None => Ok(sheet),
        }
    }

    pub fn has(&self, column: Column) -> bool {
        self.places[column as usize].is_some()
    }

    /// The records after the first line.
    pub(crate) fn records(&self) -> Result<Records<'a>, Unusable> {
        let mut records = Records::new(self.text, self.delimiter);
        records.advance()?;
        Ok(records)
    }

    /// What a record has in the column.
    pub(crate) fn value<'r>(&self, records: &'r Records, column: Column) -> &'r str {
        self.places[column as usize].map_or("", |at| crate::restored(records.field(at)).trim())
    }

    /// Reads every record once, to settle how the dates of each column are written. A choice holds for all of them.
    ///
    /// # Errors
    /// [`Unusable`], where the file is cut off, or a column fits two readings or none.
    pub fn settle(&self, chosen: Option<Style>) -> Result<Vec<Settled>, Unusable> {
        let mut tallies: Vec<(Column, Tally)> = [Column::Approved, Column::Date]
            .into_iter()
            .filter(|column| self.has(*column))
            .map(|column| (column, Tally::new(column)))
            .collect();
        let mut records = self.records()?;
        while records.advance()? {
            for (column, tally) in &mut tallies {
                tally.add(self.value(&records, *column));
            }
        }
        let settled = tallies.into_iter().map(|(_, tally)| tally.settle(chosen));
        settled.filter_map(Result::transpose).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_in_both_languages_in_any_case_and_spacing() {
        for text in [
            "Centre Number,Qualification number,EVENT,date,Comment\n",
            "\u{feff}centre_number;Qualification-Number; event ;DATE;Comment\n",
            "Rhif y Ganolfan\tRHIF Y CYMHWYSTER\tDigwyddiad\tDyddiad\tComment\n",
            "\"Centre number\",\"QAN\",What happened,Event  date,Comment",
        ] {
            let sheet = Sheet::open(text).expect(text);
            assert_eq!(sheet.places[..2], [Some(0), Some(1)], "{text}");
            assert_eq!(sheet.places[5..], [Some(2), Some(3)], "{text}");
            assert_eq!(sheet.unread, ["Comment"]);
        }
    }

    #[test]
    fn a_file_that_is_none_is_said_to_be_none() {
        let told = |text: &str| Sheet::open(text).expect_err("not usable");
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

//! A file of approvals, part by part: what its dates look like, what its rows say, and what is found of each approval.

use std::collections::HashMap;
use std::io;

use centre_checks::Language;
use centre_checks::sweep::Asked;
use centre_checks_sheets::{
    Choice, Column, Expected, Finding, LONGEST_RECORD, Layout, Reader, Reading, Records, Row, Style, Swept, Tally,
    Unusable, sweep_rows,
};

use crate::Refused;
use crate::files::Source;
use crate::progress::Progress;
use centre_checks_cli::words;

/// What goes wrong on the way: the file, or where something is written to.
pub enum Error {
    Refused(Refused),
    Output(io::Error),
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Error::Refused(why)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Error::Output(error)
    }
}

impl Error {
    pub fn said(self, not_written: &dyn Fn(io::Error) -> Refused) -> Refused {
        match self {
            Error::Refused(why) => why,
            Error::Output(error) => not_written(error),
        }
    }
}

/// What a file is like, before its rows are read.
pub struct Looked {
    pub layout: Layout,
    tallies: [Tally; 2],
}

/// How a column of dates is read.
pub type Settled = (Column, Reading);

impl Looked {
    pub fn settle(&self, chosen: Option<Style>) -> Result<Vec<Settled>, Unusable> {
        let mut settled = Vec::new();
        for tally in &self.tallies {
            if let Some(reading) = tally.settle(chosen)? {
                settled.push((tally.column, reading.clone()));
            }
        }
        Ok(settled)
    }
}

/// A record that could not be read.
pub struct Reject {
    pub line: u64,
    /// Left out where it is the record as a whole.
    pub column: Option<Column>,
    pub value: String,
    pub expected: Expected,
    /// Every field of the record, to be corrected.
    pub record: Vec<String>,
}

/// The rows of a file.
#[derive(Default)]
pub struct Rows {
    rows: Vec<Row>,
    /// The qualifications' numbers, at the places that rows have.
    pub numbers: Vec<String>,
    /// How many records there are after the first line.
    pub records: usize,
    /// How many could not be read.
    pub rejected: usize,
    /// Of those, how many belong to a centre that is not known.
    pub unplaced: usize,
    has_events: bool,
}

/// Goes through the records of a file, after the first.
fn each_record(
    source: &mut Source,
    says: &str,
    language: Language,
    layout: &mut Option<Layout>,
    mut take: impl FnMut(&Layout, &Records) -> Result<(), Error>,
) -> Result<(), Error> {
    let refused = |why: Unusable| Refused(words::unusable(&why, language));
    let (mut left, mut line, mut is_first) = (String::new(), 1, true);
    let mut failed = None;
    let mut progress = Progress::begin(says, source.size);
    let read = source.each(language, |text, is_last, done| {
        left.push_str(text);
        // The first record has to be at hand as a whole.
        if is_first && !is_last && left.len() < LONGEST_RECORD {
            return Ok(());
        }
        if text.contains('\0') {
            return Err(refused(Unusable::NotText));
        }
        if layout.is_none() {
            *layout = Some(Layout::of(&left).map_err(refused)?);
        }
        let Some(layout) = layout.as_ref() else {
            return Ok(());
        };
        let mut records = Records::of_part(&left, layout.delimiter, line, is_last);
        if std::mem::take(&mut is_first) {
            records.advance().map_err(refused)?;
        }
        while records.advance().map_err(refused)? {
            if let Err(error) = take(layout, &records) {
                failed = Some(error);
                return Err(Refused(String::new()));
            }
        }
        line = records.line();
        let rest = records.left_over().len();
        left.drain(..left.len() - rest);
        if left.len() > LONGEST_RECORD {
            return Err(refused(Unusable::RecordTooLong { line }));
        }
        progress.at(done);
        Ok(())
    });
    match (failed, read) {
        (Some(error), _) => Err(error),
        (None, read) => Ok(read?),
    }
}

/// Looks through a file for how its dates are written.
pub fn look(source: &mut Source, language: Language) -> Result<Looked, Refused> {
    let mut tallies = Column::OF_DATES.map(Tally::new);
    let mut layout = None;
    let looked = each_record(
        source,
        words::LOOKING.of(language),
        language,
        &mut layout,
        |layout, records| {
            let record = layout.record(records);
            for tally in &mut tallies {
                tally.add(&record);
            }
            Ok(())
        },
    );
    looked.map_err(|error| error.said(&|error| Refused(error.to_string())))?;
    match layout {
        Some(layout) => Ok(Looked { layout, tallies }),
        None => Err(Refused(words::unusable(&Unusable::Empty, language))),
    }
}

/// Reads the rows. What cannot be read goes to `reject` as it comes.
pub fn read(
    source: &mut Source,
    looked: &Looked,
    settled: &[Settled],
    choice: Choice,
    language: Language,
    mut reject: impl FnMut(Reject) -> io::Result<()>,
) -> Result<Rows, Error> {
    let style = |column| {
        let settled = settled.iter().find(|(known, _)| *known == column);
        settled.map_or(Style::Iso, |(_, reading)| reading.style)
    };
    let styles = [style(Column::Approved), style(Column::Date)];
    let mut reader = Reader::new(&looked.layout, choice, styles);
    let mut rows = Rows {
        has_events: looked.layout.has(Column::Event),
        ..Rows::default()
    };
    let mut places: HashMap<String, u32> = HashMap::new();
    let mut last = Row::NO_NUMBER;
    let mut layout = Some(looked.layout.clone());
    each_record(
        source,
        words::READING.of(language),
        language,
        &mut layout,
        |layout, records| {
            rows.records += 1;
            let told = reader.read(&layout.record(records));
            if let Some((column, expected)) = told.refused {
                rows.rejected += 1;
                reject(Reject {
                    line: records.line(),
                    column,
                    value: column.map_or("", |column| layout.value(records, column)).to_owned(),
                    expected,
                    record: records.fields().map(str::to_owned).collect(),
                })?;
            }
            let Some(mut row) = told.row else {
                rows.unplaced += 1;
                return Ok(());
            };
            if row.number != Row::NO_NUMBER {
                if told.is_other_number {
                    let next = u32::try_from(places.len()).unwrap_or(u32::MAX);
                    last = *places.entry(reader.number().to_owned()).or_insert(next);
                }
                row.number = last;
            }
            rows.rows.push(row);
            Ok(())
        },
    )?;
    let mut named: Vec<(String, u32)> = places.into_iter().collect();
    named.sort_unstable();
    let mut ranks = vec![0; named.len()];
    for (rank, (_, place)) in named.iter().enumerate() {
        ranks[*place as usize] = u32::try_from(rank).unwrap_or(u32::MAX);
    }
    for row in rows.rows.iter_mut().filter(|row| row.number != Row::NO_NUMBER) {
        row.number = ranks[row.number as usize];
    }
    rows.numbers = named.into_iter().map(|(number, _)| number).collect();
    rows.rows.sort_by_key(Row::place);
    Ok(rows)
}

/// How many rows are told at once, unless one centre has more.
const AT_ONCE: usize = 1 << 16;

impl Rows {
    /// What is found of each approval, some centres at a time.
    pub fn tell(
        &self,
        asked: &Asked,
        says: &str,
        mut take: impl FnMut(&[Swept], &[Finding]) -> io::Result<()>,
    ) -> Result<(), Error> {
        let mut progress = Progress::begin(says, self.rows.len() as u64);
        let mut from = 0;
        while from < self.rows.len() {
            let last = self.rows[self.rows.len().min(from + AT_ONCE) - 1].centre();
            let end = from + self.rows[from..].partition_point(|row| row.centre() <= last);
            let (swept, findings) = sweep_rows(&self.rows[from..end], self.has_events, asked)
                .map_err(|error| Refused(error.to_string()))?;
            take(&swept, &findings)?;
            from = end;
            progress.at(from as u64);
        }
        Ok(())
    }
}

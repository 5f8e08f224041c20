//! Parts of a file in, and what they say, as texts between zeros and as numbers, for a WebAssembly module.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem::ManuallyDrop;

use centre_checks::sweep::{Asked, Code};

use crate::days::Style;
use crate::rows::{Choice, Expected, Reader, centre};
use crate::{Column, Finding, Layout, Lines, Record, Records, Row, Swept, Tally, Unusable, sweep_rows};

/// Texts, one after the other, each ended by a zero. No text has one: a file with a zero is not used.
#[derive(Default)]
struct Texts(String);

impl Texts {
    fn text(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\0');
    }

    fn number(&mut self, number: usize) {
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = number;
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.text(core::str::from_utf8(&digits[at..]).unwrap_or("0"));
    }

    fn line(&mut self, line: u64) {
        self.number(usize::try_from(line).unwrap_or(usize::MAX));
    }

    fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.number(items.len());
        for item in items {
            each(self, item);
        }
    }
}

/// The beginning of a file: which columns it has, and where.
pub fn head(bytes: &[u8]) -> String {
    let mut out = Texts::default();
    let Some(text) = text_of(bytes, false) else {
        not_utf_8(&mut out);
        return out.0;
    };
    match Layout::of(text).map(ManuallyDrop::new) {
        Ok(layout) => {
            out.text("layout");
            out.number(layout.delimiter.into());
            out.number(layout.width);
            for place in layout.places() {
                out.number(place.map_or(0, |at| at + 1));
            }
            out.list(&layout.header, |out, name| out.text(name));
            out.list(&layout.unread, |out, name| out.text(name));
        }
        Err(why) => unusable(&mut out, &why),
    }
    out.0
}

/// The text of some bytes; nothing where they are not UTF-8. Of bytes that are not the last of all, the last letter may be cut.
fn text_of(bytes: &[u8], is_last: bool) -> Option<&str> {
    match core::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) if is_last || error.error_len().is_some() => None,
        Err(error) => core::str::from_utf8(&bytes[..error.valid_up_to()]).ok(),
    }
}

/// A part of a file. Before its bytes stand, with zeros between them: whether its dates are looked at, whether its rows are read,
/// whether it is the first and the last, its line, the layout, how the two columns of dates are read, and the choices.
pub fn part(call: &[u8]) -> (String, Vec<u32>) {
    let mut bytes = call.iter();
    let mut number = || {
        let written = bytes.by_ref().take_while(|byte| **byte != 0);
        written.fold(0, |sum: usize, digit| sum * 10 + usize::from(digit & 15))
    };
    let (is_look, is_read) = (number() > 0, number() > 0);
    let (is_first, is_last, line) = (number() > 0, number() > 0, number());
    let (delimiter, width) = (number() as u8, number());
    let layout = Layout::at(
        delimiter,
        width,
        [0; Column::ALL.len()].map(|_| number().checked_sub(1)),
    );
    let mut style = || Style::ALL.get(number().wrapping_sub(1)).copied();
    let [approved, date, serials] = [style(), style(), style()];
    let styles = [approved, date].map(|style| style.unwrap_or(Style::Iso));
    let choice = Choice {
        family: number() as u8,
        edition: number() as u8,
        accept_stripped_zeros: number() > 0,
        accept_serials: serials,
    };
    let mut out = Texts::default();
    let bytes = bytes.as_slice();
    let Some(text) = text_of(bytes, is_last) else {
        not_utf_8(&mut out);
        return (out.0, Vec::new());
    };
    // A module drops all its memory before the next call.
    let mut looked = is_look.then(|| ManuallyDrop::new(Looked::new()));
    let mut taken = is_read.then(|| ManuallyDrop::new(Taken::new(Reader::new(&layout, choice, styles))));
    let mut records = Records::of_part(text, delimiter, line as u64, is_last);
    let mut count = 0;
    let read = (|| {
        if is_first {
            records.advance()?;
        }
        while records.advance()? {
            count += 1;
            let record = layout.record(&records);
            if let Some(looked) = &mut looked {
                looked.take(&record);
            }
            if let Some(taken) = &mut taken {
                taken.take(&record, &records);
            }
        }
        Ok(())
    })();
    if let Err(why) = read {
        unusable(&mut out, &why);
        return (out.0, Vec::new());
    }
    out.text("told");
    out.number(bytes.len() - text.len() + records.left_over().len());
    out.line(records.line());
    out.number(count);
    if let Some(looked) = &looked {
        looked.tell(&mut out);
    }
    let Some(taken) = &mut taken else {
        return (out.0, Vec::new());
    };
    taken.tell(&mut out);
    let mut words = core::mem::take(&mut taken.numbers.told);
    words.append(&mut taken.rows);
    (out.0, words)
}

/// How many centre numbers may have lost zeros, and what each column of dates can be read as.
struct Looked {
    short: usize,
    first_short: String,
    tallies: [Tally; 2],
}

impl Looked {
    fn new() -> Self {
        Looked {
            short: 0,
            first_short: String::new(),
            tallies: Column::OF_DATES.map(Tally::new),
        }
    }

    fn take(&mut self, record: &Record) {
        let number = record.value(Column::Centre);
        if number.len() < 5 && centre(number, false) == Err(Expected::StrippedZeros) {
            if self.short == 0 {
                self.first_short.push_str(number);
            }
            self.short += 1;
        }
        for tally in &mut self.tallies {
            tally.add(record);
        }
    }

    fn tell(&self, out: &mut Texts) {
        out.number(self.short);
        out.text(&self.first_short);
        for tally in &self.tallies {
            out.number(tally.values);
            out.text(&tally.first);
            for reading in &tally.readings {
                out.number(reading.reads);
                out.list(&reading.examples, |out, example| {
                    out.text(&example.written);
                    out.text(&example.read);
                });
            }
        }
    }
}

/// What the rows say, each with the place of its number, from 1 on, among those that stand before all rows; and what could not be
/// read.
struct Taken<'a> {
    reader: Reader<'a>,
    rows: Vec<u32>,
    numbers: Numbers,
    number: u32,
    rejects: Texts,
    rejected: usize,
    unplaced: usize,
}

impl<'a> Taken<'a> {
    fn new(reader: Reader<'a>) -> Self {
        Taken {
            reader,
            rows: Vec::new(),
            numbers: Numbers::default(),
            number: 0,
            rejects: Texts::default(),
            rejected: 0,
            unplaced: 0,
        }
    }

    fn take(&mut self, record: &Record, records: &Records) {
        let told = self.reader.read(record);
        match told.row {
            None => self.unplaced += 1,
            Some(row) => {
                let mut words = row.words();
                if told.is_other_number {
                    self.number = self.numbers.place(self.reader.number());
                }
                words[2] = if row.number == Row::NO_NUMBER { 0 } else { self.number };
                self.rows.extend_from_slice(&words);
            }
        }
        if let Some((column, expected)) = told.refused {
            let rejects = &mut self.rejects;
            self.rejected += 1;
            rejects.line(record.line);
            rejects.text(column.map_or("", Column::id));
            rejects.text(column.map_or("", |column| record.value(column)));
            rejects.text(expected.id());
            rejects.number(record.width);
            for field in records.fields() {
                rejects.text(field);
            }
        }
    }

    fn tell(&self, out: &mut Texts) {
        out.number(self.unplaced);
        out.number(self.numbers.count as usize);
        out.0.push_str(&self.numbers.texts.0);
        out.number(self.rejected);
        out.0.push_str(&self.rejects.0);
    }
}

/// Numbers of qualifications, as numbers of two words. Few are told twice: one that has come lately keeps its place.
#[derive(Default)]
struct Numbers {
    told: Vec<u32>,
    /// Those that no two words can hold. Instead of the higher word, they have [`Numbers::AS_TEXT`].
    texts: Texts,
    count: u32,
    /// Some of them, each with its place, by what they leave over.
    lately: Vec<(u64, u32)>,
}

impl Numbers {
    const KEPT: u64 = 256;
    const AS_TEXT: u32 = u32::MAX;
    /// Digits, capital letters, a slash, and nothing.
    const LETTERS: u64 = 38;

    fn place(&mut self, number: &str) -> u32 {
        let Some(held) = Numbers::held(number) else {
            self.texts.text(number);
            return self.put(0, Numbers::AS_TEXT);
        };
        self.lately.resize(Numbers::KEPT as usize, (0, 0));
        let at = (held % (Numbers::KEPT - 1)) as usize;
        if self.lately[at].0 != held {
            self.lately[at] = (held, self.put(held as u32, (held >> 32) as u32));
        }
        self.lately[at].1
    }

    fn put(&mut self, low: u32, high: u32) -> u32 {
        self.told.extend_from_slice(&[low, high]);
        self.count += 1;
        self.count
    }

    /// The letters as digits of one number, which JavaScript's numbers hold as well.
    fn held(number: &str) -> Option<u64> {
        if number.len() > 10 {
            return None;
        }
        number.bytes().try_fold(0, |sum, letter| {
            let digit = match letter {
                b'0'..=b'9' => letter - b'0' + 1,
                b'A'..=b'Z' => letter - b'A' + 11,
                b'/' => 37,
                _ => return None,
            };
            Some(sum * Numbers::LETTERS + u64::from(digit))
        })
    }
}

/// For those who open a file, which is then read in another encoding.
fn not_utf_8(out: &mut Texts) {
    out.text("unusable");
    out.text("not-utf-8");
    out.text("");
    out.line(0);
}

fn unusable(out: &mut Texts, why: &Unusable) {
    out.text("unusable");
    let (code, column, line) = match why {
        Unusable::Empty => ("empty", None, 0),
        Unusable::NotText => ("not-text", None, 0),
        Unusable::NoKnownColumn => ("no-known-column", None, 0),
        Unusable::ColumnTwice(column) => ("column-twice", Some(column), 0),
        Unusable::ColumnMissing(column) => ("column-missing", Some(column), 0),
        Unusable::CutOff { line } => ("cut-off", None, *line),
        // Whoever joins the parts finds the others.
        _ => ("", None, 0),
    };
    out.text(code);
    out.text(column.map_or("", |column| column.id()));
    out.line(line);
}

/// Rows of whole centres, after the day, the warning time and whether the file has a column of events. The answer: how many
/// approvals there are, nine numbers for each, and three for each finding.
pub fn block(asked: &[u32], rows: &[Row]) -> Vec<u32> {
    let Some((swept, findings)) = swept(asked, rows) else {
        return Vec::new();
    };
    let mut out = Vec::with_capacity(2 + 9 * swept.len() + 3 * findings.len());
    out.push(u32::try_from(swept.len()).unwrap_or(0));
    for one in &swept {
        let days = [one.approved, one.earliest, one.latest, one.whole_earliest].map(i32::cast_unsigned);
        out.extend([one.centre, one.number, one.line, one.code as u32, one.whole as u32]);
        out.extend(days);
    }
    for finding in &findings {
        out.extend([
            finding.line,
            finding.odd as u32,
            u32::try_from(finding.qualification).unwrap_or(0),
        ]);
    }
    out
}

/// The same rows as lines of CSV, by the texts that end with a zero each: what stands for each code, twice, and the numbers of
/// qualifications, all as fields of CSV. The answer: where the lines are in memory and how many bytes they have, how often each
/// code is told, and for each finding its line, what it is, the centre and the number.
pub fn lines(asked: &[u32], has_last_safe_day: bool, rows: &[Row], texts: &str) -> Vec<u32> {
    let Some((swept, findings)) = swept(asked, rows) else {
        return Vec::new();
    };
    let mut texts = texts.split_terminator('\0');
    let lines = Lines {
        says: Code::ALL.map(|_| [0; 2].map(|_| texts.next().unwrap_or(""))),
        has_last_safe_day,
    };
    let names: Vec<&str> = texts.collect();
    let mut counts = [0; Code::ALL.len()];
    // Most lines are shorter.
    let mut out = ManuallyDrop::new(String::with_capacity(80 * swept.len()));
    for one in &swept {
        counts[one.code as usize] += 1;
        lines.push(&mut out, one, names.get(one.number as usize).unwrap_or(&""));
    }
    let mut told = Vec::with_capacity(3 + counts.len() + 4 * findings.len());
    told.extend([out.as_ptr().addr(), out.len()].map(|number| u32::try_from(number).unwrap_or(0)));
    told.extend(counts);
    for finding in &findings {
        let one = &swept[finding.qualification];
        told.extend([finding.line, finding.odd as u32, one.centre, one.number]);
    }
    told
}

fn swept(asked: &[u32], rows: &[Row]) -> Option<(Vec<Swept>, Vec<Finding>)> {
    let [day, at_risk_days, has_events] = *asked else {
        return None;
    };
    let asked = Asked {
        as_of: day.cast_signed(),
        at_risk_days,
    };
    sweep_rows(rows, has_events > 0, &asked).ok()
}

//! Parts of a file in, and what they say, as texts between zeros and as numbers, for a WebAssembly module.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem::ManuallyDrop;

use centre_checks::sweep::Asked;

use crate::days::Style;
use crate::rows::{Choice, Expected, Reader, centre};
use crate::{Column, Layout, Records, Row, Tally, Unusable, sweep_rows};

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
pub fn head(text: &str) -> String {
    let mut out = Texts::default();
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

/// A part of a file. Before its text stand, with zeros between them: whether it is only looked at, whether it is the first and the
/// last, its line, the layout, how the two columns of dates are read, and the choices.
pub fn part(call: &str) -> (String, Vec<u32>) {
    let mut parts = call.splitn(20, '\0');
    let mut number = || {
        let written = parts.next().unwrap_or("").bytes();
        written.fold(0, |sum: usize, digit| sum * 10 + usize::from(digit & 15))
    };
    let (is_look, is_first, is_last, line) = (number() > 0, number() > 0, number() > 0, number());
    let (delimiter, width) = (number() as u8, number());
    let layout = Layout::at(
        delimiter,
        width,
        [0; Column::ALL.len()].map(|_| number().checked_sub(1)),
    );
    let mut style = || Style::ALL.get(number().wrapping_sub(1)).copied();
    let [approved, date, serials] = [style(), style(), style()];
    let reader = Reader {
        layout: &layout,
        styles: [approved, date].map(|style| style.unwrap_or(Style::Iso)),
        choice: Choice {
            family: number() as u8,
            edition: number() as u8,
            accept_stripped_zeros: number() > 0,
            accept_serials: serials,
        },
    };
    let mut records = Records::of_part(parts.next().unwrap_or(""), delimiter, line as u64, is_last);
    let mut out = Texts::default();
    let mut rows = Vec::new();
    let read = (|| {
        if is_first {
            records.advance()?;
        }
        match is_look {
            true => look(&mut out, &layout, &mut records),
            false => take(&mut out, &mut rows, &reader, &mut records),
        }
    })();
    if let Err(why) = read {
        out = Texts::default();
        rows.clear();
        unusable(&mut out, &why);
    } else {
        out.number(records.left_over().chars().map(char::len_utf16).sum());
        out.line(records.line());
    }
    (out.0, rows)
}

/// How many records there are, how many centre numbers may have lost zeros, and what each column of dates can be read as.
fn look(out: &mut Texts, layout: &Layout, records: &mut Records) -> Result<(), Unusable> {
    // A module drops all its memory before the next call.
    let mut tallies = ManuallyDrop::new([Tally::new(Column::Approved), Tally::new(Column::Date)]);
    let (mut count, mut short, mut first) = (0, 0, String::new());
    while records.advance()? {
        count += 1;
        let number = layout.value(records, Column::Centre);
        if centre(number, false) == Err(Expected::StrippedZeros) {
            if short == 0 {
                first.push_str(number);
            }
            short += 1;
        }
        for tally in tallies.iter_mut() {
            tally.add(layout.value(records, tally.column));
        }
    }
    out.text("looked");
    out.number(count);
    out.number(short);
    out.text(&first);
    for tally in tallies.iter() {
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
    Ok(())
}

/// What could not be read, and for each row the number of its qualification; nothing where it is that of the row before.
fn take(out: &mut Texts, rows: &mut Vec<u32>, reader: &Reader, records: &mut Records) -> Result<(), Unusable> {
    out.text("read");
    let mut numbers = Texts::default();
    let mut last = String::new();
    let mut rejects = Texts::default();
    let (mut count, mut unplaced, mut rejected) = (0, 0, 0);
    while records.advance()? {
        count += 1;
        let told = reader.read(records);
        match &told.row {
            None => unplaced += 1,
            Some(row) => {
                let number = told.number.as_deref().unwrap_or("");
                // A hole has no number, whatever the row before had.
                let is_same = number == last;
                numbers.text(if is_same { "" } else { number });
                let mut words = row.words();
                words[2] = u32::from(told.number.is_some());
                rows.extend(words);
                if !is_same && !number.is_empty() {
                    last.clear();
                    last.push_str(number);
                }
            }
        }
        if let Some((column, expected)) = told.refused {
            rejected += 1;
            rejects.line(records.line());
            rejects.text(column.map_or("", Column::id));
            rejects.text(column.map_or("", |column| reader.layout.value(records, column)));
            rejects.text(expected.id());
            rejects.number(records.len());
            for field in records.fields() {
                rejects.text(field);
            }
        }
    }
    out.number(count);
    out.number(unplaced);
    out.0.push_str(&numbers.0);
    out.number(rejected);
    out.0.push_str(&rejects.0);
    Ok(())
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
    let [day, at_risk_days, has_events] = *asked else {
        return Vec::new();
    };
    let asked = Asked {
        as_of: day.cast_signed(),
        at_risk_days,
    };
    let Ok((swept, findings)) = sweep_rows(rows, has_events > 0, &asked) else {
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

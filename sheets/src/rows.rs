//! What each record says, in twenty bytes and apart from all others, so that a file of any size is read in parts.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use centre_checks::identifiers::QualificationNumber;
use centre_checks::sweep::{NO_DAY, edition, event, family};

use crate::columns::folded;
use crate::days::Style;
use crate::{Column, Layout, Record};

/// What the caller has decided.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice {
    /// For rows that say nothing of it: a number of [`family`].
    pub family: u8,
    /// For rows that say nothing of it: a number of [`edition`].
    pub edition: u8,
    /// Centre numbers of fewer than five digits have lost zeros at their beginning.
    pub accept_stripped_zeros: bool,
    /// Numbers among dates are a spreadsheet's counts of days, of this kind.
    pub accept_serials: Option<Style>,
}

/// What was expected of a value that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// As many fields as the first line has.
    Fields(usize),
    CentreNumber,
    /// Five digits; zeros at the beginning may have been lost.
    StrippedZeros,
    QualificationNumber,
    Family,
    Edition,
    Event,
    Date(Style),
    /// The same; what is there may be a spreadsheet's count of days.
    DateNotSerial(Style),
}

impl Expected {
    /// As it is written in code.
    pub fn id(self) -> &'static str {
        match self {
            Expected::Fields(_) => "fields",
            Expected::CentreNumber => "centre-number",
            Expected::StrippedZeros => "stripped-zeros",
            Expected::QualificationNumber => "qualification-number",
            Expected::Family => "family",
            Expected::Edition => "edition",
            Expected::Event => "event",
            Expected::Date(_) => "date",
            Expected::DateNotSerial(_) => "serial",
        }
    }
}

/// What a record says of an approval. Rows of one approval stand together once they are sorted by [`Row::place`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Row {
    /// On which the record begins.
    pub line: u32,
    /// The centre, and above it what is told, the family and the edition.
    packed: u32,
    /// Any number for the qualification's; [`Row::NO_NUMBER`] where it is not known.
    pub number: u32,
    /// The day in the column of approvals.
    pub approved: i32,
    /// The day of what is told.
    pub on: i32,
}

/// What a row tells of, beside the numbers of [`event`].
pub(crate) mod told {
    /// An approval alone, whose day has a column of its own.
    pub const APPROVAL_ONLY: u8 = 0;
    pub const FIRST_APPROVAL: u8 = 5;
    /// Something that could not be read.
    pub const UNREAD: u8 = 6;
    /// A first approval that could not be read.
    pub const UNREAD_APPROVAL: u8 = 7;
}

/// No edition is named, which is not the same as saying that none is chosen.
pub(crate) const NOT_SAID: u8 = 1;

const CENTRE: u32 = 0x1_FFFF;

impl Row {
    /// How many words it takes.
    pub const WORDS: usize = 5;
    pub const NO_NUMBER: u32 = u32::MAX;

    fn new(line: u64, centre: u32) -> Self {
        Row {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            packed: centre,
            number: Row::NO_NUMBER,
            approved: NO_DAY,
            on: NO_DAY,
        }
        .with(told::UNREAD, family::NOT_GIVEN, NOT_SAID)
    }

    fn with(mut self, told: u8, family: u8, edition: u8) -> Self {
        self.packed = self.centre() | u32::from(told) << 17 | u32::from(family) << 21 | u32::from(edition) << 23;
        self
    }

    pub fn centre(&self) -> u32 {
        self.packed & CENTRE
    }

    /// The centre and the qualification.
    pub fn place(&self) -> (u32, u32) {
        (self.centre(), self.number)
    }

    pub(crate) fn told(&self) -> u8 {
        (self.packed >> 17 & 0xF) as u8
    }

    pub(crate) fn family(&self) -> u8 {
        (self.packed >> 21 & 3) as u8
    }

    pub(crate) fn edition(&self) -> u8 {
        (self.packed >> 23 & 3) as u8
    }

    /// As the module writes and reads it.
    pub fn words(&self) -> [u32; Row::WORDS] {
        [
            self.line,
            self.packed,
            self.number,
            self.approved.cast_unsigned(),
            self.on.cast_unsigned(),
        ]
    }
}

/// What is read of a record.
#[derive(Debug)]
pub struct Told {
    /// Left out where the centre is not known. Its number is still to be given where it is not [`Row::NO_NUMBER`]: it is that of
    /// [`Reader::number`].
    pub row: Option<Row>,
    /// Whether that is another number than that of the last row that had one.
    pub is_other_number: bool,
    /// What could not be read, in which column.
    pub refused: Option<Refused>,
}

pub type Refused = (Option<Column>, Expected);

/// Reads records one by one.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    layout: &'a Layout,
    choice: Choice,
    styles: [Style; 2],
    names: [Names; 3],
    written: String,
    number: String,
}

impl<'a> Reader<'a> {
    /// With how dates are read in the column of approvals, and in that of dates.
    pub fn new(layout: &'a Layout, choice: Choice, styles: [Style; 2]) -> Self {
        Reader {
            layout,
            choice,
            styles,
            names: [FAMILIES, EDITIONS, EVENTS].map(Names::new),
            written: String::new(),
            number: String::new(),
        }
    }

    /// The qualification's number of the last row that has one, as it is written.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// What a record says.
    pub fn read(&mut self, record: &Record) -> Told {
        let mut told = Told {
            row: None,
            is_other_number: false,
            refused: None,
        };
        told.refused = self.fill(record, &mut told).err();
        told
    }

    fn fill(&mut self, record: &Record, told: &mut Told) -> Result<(), Refused> {
        if record.width != self.layout.width {
            return Err((None, Expected::Fields(self.layout.width)));
        }
        let centre = centre(record.value(Column::Centre), self.choice.accept_stripped_zeros)
            .map_err(|expected| (Some(Column::Centre), expected))?;
        let row = told.row.insert(Row::new(record.line, centre));
        let written = record.value(Column::Qualification);
        if written.is_empty() {
            return Err((Some(Column::Qualification), Expected::QualificationNumber));
        }
        row.number = 0;
        if !is_same(written, &self.written) {
            let number = qualification(written);
            told.is_other_number = number != self.number;
            self.number = number;
            self.written.clear();
            self.written.push_str(written);
        }
        self.tell(record, row)
    }

    /// What a record says of its qualification. Of one that cannot be read, what it would have said is not known.
    fn tell(&mut self, record: &Record, row: &mut Row) -> Result<(), Refused> {
        let layout = self.layout;
        let value = |column| record.value(column);
        let [families, editions, events] = &mut self.names;
        let family = families
            .of(value(Column::Family))
            .ok_or((Some(Column::Family), Expected::Family))?;
        let edition = editions
            .of(value(Column::Edition))
            .ok_or((Some(Column::Edition), Expected::Edition))?;
        let family = family.unwrap_or(self.choice.family);
        let edition = edition.unwrap_or(match self.choice.edition {
            edition::NOT_CHOSEN => NOT_SAID,
            chosen => chosen,
        });
        let of = |row: &Row, told| row.with(told, family, edition);
        *row = of(row, told::UNREAD);
        let date = |column, style: Style| {
            let written = value(column);
            let read = record.day(column, style);
            read.or_else(|| self.choice.accept_serials?.read(written))
                .ok_or_else(|| {
                    let is_serial = style != Style::Excel1900 && style != Style::Excel1904;
                    let expected = match is_serial && Style::Excel1904.read(written).is_some() {
                        true => Expected::DateNotSerial(style),
                        false => Expected::Date(style),
                    };
                    (Some(column), expected)
                })
        };
        let has_approved = !value(Column::Approved).is_empty();
        if has_approved {
            *row = of(row, told::UNREAD_APPROVAL);
            row.approved = date(Column::Approved, self.styles[0])?;
            *row = of(row, told::UNREAD);
        }
        let is_approval_only = value(Column::Event).is_empty() && value(Column::Date).is_empty();
        if has_approved && (!layout.has(Column::Event) || is_approval_only) {
            *row = of(row, told::APPROVAL_ONLY);
            return Ok(());
        }
        if !layout.has(Column::Event) {
            return Err((Some(Column::Approved), Expected::Date(self.styles[0])));
        }
        let kind = events.of(value(Column::Event)).flatten();
        let kind = kind.ok_or((Some(Column::Event), Expected::Event))?;
        if kind == told::FIRST_APPROVAL {
            *row = of(row, told::UNREAD_APPROVAL);
        }
        row.on = date(Column::Date, self.styles[1])?;
        *row = of(row, kind);
        Ok(())
    }
}

pub(crate) fn centre(written: &str, accept_stripped_zeros: bool) -> Result<u32, Expected> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    let number = written
        .bytes()
        .take(6)
        .try_fold(0, |sum, byte| Some(sum * 10 + digit(byte)?));
    match (number, written.len()) {
        (Some(number), 5) => Ok(number),
        (Some(number), 1..5) if accept_stripped_zeros => Ok(number),
        (Some(_), 1..5) => Err(Expected::StrippedZeros),
        _ => Err(Expected::CentreNumber),
    }
}

/// A qualification number as it is written, or any other text that names a qualification.
fn qualification(written: &str) -> String {
    let mut compact: String = written.split_whitespace().collect();
    match QualificationNumber::parse(&compact) {
        Some(number) => number.written(),
        None => {
            compact.make_ascii_uppercase();
            compact
        }
    }
}

/// What the values of a column name. The same few come again and again, so those that came first are kept as they are written.
#[derive(Clone, Debug)]
struct Names {
    all: Known,
    kept: Vec<(String, Option<Option<u8>>)>,
}

type Known = &'static [(u8, &'static [&'static str])];

/// They are short: that is sooner seen here, eight letters at a time, than by a call.
fn is_same(one: &str, other: &str) -> bool {
    let ((eights, rest), (others, other_rest)) = (one.as_bytes().as_chunks::<8>(), other.as_bytes().as_chunks::<8>());
    let are_same = |(one, other): (&[u8; 8], &[u8; 8])| u64::from_ne_bytes(*one) == u64::from_ne_bytes(*other);
    one.len() == other.len()
        && eights.iter().zip(others).all(are_same)
        && rest.iter().zip(other_rest).all(|(one, other)| one == other)
}

impl Names {
    const KEPT: usize = 8;

    fn new(all: Known) -> Self {
        Names { all, kept: Vec::new() }
    }

    /// Nothing where a value is empty, and nothing at all where it is not known.
    fn of(&mut self, written: &str) -> Option<Option<u8>> {
        if written.is_empty() {
            return Some(None);
        }
        if let Some((_, named)) = self.kept.iter().find(|(kept, _)| is_same(kept, written)) {
            return *named;
        }
        let named = match folded(written) {
            folded if folded.is_empty() => Some(None),
            folded => {
                let found = self.all.iter().find(|(_, names)| names.contains(&folded.as_str()));
                found.map(|(number, _)| Some(*number))
            }
        };
        if self.kept.len() < Names::KEPT {
            self.kept.push((written.to_owned(), named));
        }
        named
    }
}

const FAMILIES: Known = &[
    (
        family::CAMBRIDGE_TECHNICALS,
        &["cambridge technicals", "cambridge technical", "technicals", "technical"],
    ),
    (
        family::OTHER_VOCATIONAL,
        &[
            "other vocational",
            "another vocational qualification",
            "vocational",
            "cymhwyster galwedigaethol arall",
            "galwedigaethol",
            "galwedigaethol arall",
        ],
    ),
    (
        family::GENERAL,
        &[
            "general",
            "general qualification",
            "gcse",
            "a level",
            "as level",
            "cambridge nationals",
            "cambridge national",
            "cyffredinol",
            "cymhwyster cyffredinol",
            "tgau",
            "safon uwch",
        ],
    ),
];

const EDITIONS: Known = &[
    (
        edition::NOT_CHOSEN,
        &["not chosen", "not known", "heb ei ddewis", "ddim yn hysbys"],
    ),
    (
        edition::TWO_YEARS,
        &[
            "2",
            "two",
            "two years",
            "2 years",
            "ocr two years",
            "dwy flynedd",
            "2 flynedd",
        ],
    ),
    (
        edition::THREE_YEARS,
        &[
            "3",
            "three",
            "three years",
            "3 years",
            "ocr three years",
            "tair blynedd",
            "3 blynedd",
        ],
    ),
];

const EVENTS: Known = &[
    (
        told::FIRST_APPROVAL,
        &[
            "approval",
            "approved",
            "first approval",
            "cymeradwyaeth",
            "cymeradwyaeth gyntaf",
        ],
    ),
    (event::ENTRY, &["entry", "cofrestriad"]),
    (
        event::WITHDRAWN_ENTRY,
        &[
            "withdrawn entry",
            "entry withdrawn",
            "an entry that was withdrawn later",
            "cofrestriad a dynnwyd yn \u{f4}l",
            "cofrestriad a dynnwyd yn \u{f4}l wedyn",
        ],
    ),
    (
        event::CLAIM,
        &[
            "claim",
            "certification claim",
            "a certification claim",
            "hawliad",
            "hawliad ardystio",
        ],
    ),
    (
        event::GRANT,
        &[
            "new approval",
            "re approval",
            "reapproval",
            "approved again",
            "a new approval by ocr",
            "cymeradwyaeth newydd",
            "cymeradwyaeth newydd gan ocr",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_names_two_things() {
        for names in [FAMILIES, EDITIONS, EVENTS] {
            let mut all: Vec<&str> = names.iter().flat_map(|(_, names)| names.iter().copied()).collect();
            assert!(all.iter().all(|name| folded(name) == *name));
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count);
        }
    }
}

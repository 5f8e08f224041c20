//! What each record says, in twenty bytes and apart from all others, so that a file of any size is read in parts.

use alloc::string::String;

use centre_checks::identifiers::QualificationNumber;
use centre_checks::sweep::{NO_DAY, edition, event, family};

use crate::columns::folded;
use crate::days::Style;
use crate::{Column, Layout, Records};

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
    /// Left out where the centre is not known.
    pub row: Option<Row>,
    /// The qualification's number as it is written, where the row has one; the row's own is still to be given.
    pub number: Option<String>,
    /// What could not be read, in which column.
    pub refused: Option<Refused>,
}

pub type Refused = (Option<Column>, Expected);

/// Reads records one by one.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    pub layout: &'a Layout,
    pub choice: Choice,
    /// Of the column of approvals, and of that of dates.
    pub styles: [Style; 2],
}

impl Reader<'_> {
    /// What a record says.
    pub fn read(&self, records: &Records) -> Told {
        let mut told = Told {
            row: None,
            number: None,
            refused: None,
        };
        told.refused = self.fill(records, &mut told).err();
        told
    }

    fn fill(&self, records: &Records, told: &mut Told) -> Result<(), Refused> {
        let layout = self.layout;
        if records.len() != layout.width {
            return Err((None, Expected::Fields(layout.width)));
        }
        let centre = centre(layout.value(records, Column::Centre), self.choice.accept_stripped_zeros)
            .map_err(|expected| (Some(Column::Centre), expected))?;
        let row = told.row.insert(Row::new(records.line(), centre));
        told.number = qualification(layout.value(records, Column::Qualification));
        match told.number {
            None => Err((Some(Column::Qualification), Expected::QualificationNumber)),
            Some(_) => self.tell(records, row),
        }
    }

    /// What a record says of its qualification. Of one that cannot be read, what it would have said is not known.
    fn tell(&self, records: &Records, row: &mut Row) -> Result<(), Refused> {
        let layout = self.layout;
        let value = |column| layout.value(records, column);
        let family = named(value(Column::Family), FAMILIES).ok_or((Some(Column::Family), Expected::Family))?;
        let edition = named(value(Column::Edition), EDITIONS).ok_or((Some(Column::Edition), Expected::Edition))?;
        let family = family.unwrap_or(self.choice.family);
        let edition = edition.unwrap_or(match self.choice.edition {
            edition::NOT_CHOSEN => NOT_SAID,
            chosen => chosen,
        });
        let of = |row: &Row, told| row.with(told, family, edition);
        *row = of(row, told::UNREAD);
        let date = |column, style: Style| {
            let written = value(column);
            let read = style.read(written);
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
        let kind = named(value(Column::Event), EVENTS).flatten();
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
    let is_number = (1..=5).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_digit());
    match (is_number, written.len()) {
        (true, 5) => {}
        (true, _) if accept_stripped_zeros => {}
        (true, _) => return Err(Expected::StrippedZeros),
        (false, _) => return Err(Expected::CentreNumber),
    }
    written.parse().map_err(|_| Expected::CentreNumber)
}

/// A qualification number as it is written, or any other text that names a qualification.
fn qualification(written: &str) -> Option<String> {
    let compact: String = written.chars().filter(|letter| !letter.is_whitespace()).collect();
    if compact.is_empty() {
        return None;
    }
    Some(match QualificationNumber::parse(&compact) {
        Some(number) => number.written(),
        None => compact.to_ascii_uppercase(),
    })
}

/// What a value names: nothing where it is empty, and nothing at all where it is not known.
fn named(written: &str, names: &[(u8, &[&str])]) -> Option<Option<u8>> {
    let folded = folded(written);
    if folded.is_empty() {
        return Some(None);
    }
    let found = names.iter().find(|(_, names)| names.contains(&folded.as_str()));
    found.map(|(number, _)| Some(*number))
}

const FAMILIES: &[(u8, &[&str])] = &[
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

const EDITIONS: &[(u8, &[&str])] = &[
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

const EVENTS: &[(u8, &[&str])] = &[
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
    use alloc::vec::Vec;

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

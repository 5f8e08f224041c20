//! Reading: from one text, which holds the declared fields one after the other, to the struct that rules read.
//!
//! The text is what crosses the boundary from JavaScript, and what a Rust program's answers are flattened into: one reader,
//! two ways in, and both clean it first (`typed/clean.rs`, `pkg/clean.js`). [`GAP`] separates two fields; a field that is not
//! given is empty, a list is its count and then its items, and a value that is not text begins with a mark.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::spec::{Kind, OptionSpec, Section};
use crate::answer::{Answer, Finite, Unknown};
use crate::date;
#[cfg(feature = "std")]
use crate::identifiers::why;
use crate::identifiers::{
    AcademicYear, CandidateNumber, CentreNumber, DfeNumber, Email, QualificationNumber, Series, Uci, Uln,
};
use crate::instant::Moment;

/// Between two fields.
pub const GAP: char = '\0';
/// Before a letter for what was given in place of an answer ([`Odd`]).
pub const ODD: char = '\u{1}';
/// Yes, given as a value of its own type.
pub const YES: char = '\u{2}';
/// No, likewise.
pub const NO: char = '\u{3}';
/// Before the digits of a whole number given as a number.
pub const NUMBER: char = '\u{4}';
/// Before the digits of a list's length. No mark comes after it.
pub const COUNT: char = '\u{6}';

/// What can stand in the place of an answer without being one. JavaScript hands these on as `{ "$odd": kind }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Odd {
    Object,
    List,
    Text,
    Boolean,
    Function,
    Symbol,
    Bigint,
    Number,
    Date,
    LongText,
    LongList,
    Unreadable,
    /// A list with more unanswered fields than are read.
    GapsInList,
    /// A line that stands in for an answer that is still to come.
    Placeholder,
}

impl Odd {
    /// Every kind, as they are numbered.
    pub const ALL: &'static [Odd] = &[
        Odd::Object,
        Odd::List,
        Odd::Text,
        Odd::Boolean,
        Odd::Function,
        Odd::Symbol,
        Odd::Bigint,
        Odd::Number,
        Odd::Date,
        Odd::LongText,
        Odd::LongList,
        Odd::Unreadable,
        Odd::GapsInList,
        Odd::Placeholder,
    ];

    /// As a report has it.
    pub fn name(self) -> &'static str {
        match self {
            Odd::Object => "object",
            Odd::List => "list",
            Odd::Text => "text",
            Odd::Boolean => "boolean",
            Odd::Function => "function",
            Odd::Symbol => "symbol",
            Odd::Bigint => "bigint",
            Odd::Number => "number",
            Odd::Date => "date",
            Odd::LongText => "long text",
            Odd::LongList => "long list",
            Odd::Unreadable => "unreadable",
            Odd::GapsInList => "list with too many gaps",
            Odd::Placeholder => "placeholder",
        }
    }

    /// Why it could not be read, where its kind shows that.
    #[cfg(feature = "std")]
    pub fn why(self) -> Option<&'static str> {
        match self {
            Odd::LongText | Odd::LongList => Some(why::TOO_LONG.code),
            Odd::GapsInList => Some(why::TOO_MANY_GAPS.code),
            Odd::Placeholder => Some(why::PLACEHOLDER.code),
            _ => None,
        }
    }
}

/// One field of the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Token<'a> {
    Absent,
    Flag(bool),
    Number(&'a str),
    Text(&'a str),
    Count(&'a str),
    Odd(Odd),
}

impl<'a> Token<'a> {
    fn of(written: &'a str) -> Self {
        let mut letters = written.chars();
        let Some(first) = letters.next() else {
            return Token::Absent;
        };
        match first {
            YES => Token::Flag(true),
            NO => Token::Flag(false),
            NUMBER => Token::Number(letters.as_str()),
            COUNT => Token::Count(letters.as_str()),
            ODD => {
                let number = written
                    .as_bytes()
                    .get(1)
                    .map_or(0, |letter| usize::from(letter.wrapping_sub(b'a')));
                Token::Odd(Odd::ALL.get(number).copied().unwrap_or(Odd::Unreadable))
            }
            _ => Token::Text(written),
        }
    }

    /// What kind of value it is, where it is not what was declared.
    pub fn odd(self) -> Odd {
        match self {
            Token::Absent | Token::Text(_) => Odd::Text,
            Token::Flag(_) => Odd::Boolean,
            Token::Number(_) => Odd::Number,
            Token::Count(_) => Odd::List,
            Token::Odd(odd) => odd,
        }
    }

    /// The text.
    ///
    /// # Errors
    /// What it is instead.
    pub fn text(self) -> Result<&'a str, Odd> {
        match self {
            Token::Text(written) => Ok(written),
            other => Err(other.odd()),
        }
    }
}

/// The fields of a text, one after the other; after the last, nothing is given.
#[derive(Clone)]
pub struct Source<'a>(Option<&'a str>);

impl<'a> Source<'a> {
    pub fn new(text: &'a str) -> Self {
        Source(Some(text))
    }

    /// The next field as it is written.
    pub fn written(&mut self) -> &'a str {
        let Some(rest) = self.0 else { return "" };
        // The separator is one byte: bytes are looked through faster than characters.
        match rest.bytes().position(|byte| byte == 0) {
            Some(at) => {
                self.0 = rest.get(at + 1..);
                &rest[..at]
            }
            None => {
                self.0 = None;
                rest
            }
        }
    }

    /// The next field.
    pub fn token(&mut self) -> Token<'a> {
        Token::of(self.written())
    }
}

/// Where a field is: its number in declared order, and an index for each list that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// [`Spot::FORM`] stands for the whole form.
    pub field: u16,
    /// One index for each list, from the left.
    pub at: [u16; 2],
    /// How many of these count. A list with one more is one of its items.
    pub depth: u8,
}

impl Spot {
    /// The number of the whole form.
    pub const FORM: u16 = u16::MAX;

    /// The whole form.
    pub const WHOLE: Spot = Spot {
        field: Spot::FORM,
        at: [0, 0],
        depth: 0,
    };

    /// One item of a list that is not inside another.
    pub fn item(list: u16, index: u16) -> Self {
        Spot {
            field: list,
            at: [index, 0],
            depth: 1,
        }
    }
}

/// A field that could not be read.
#[derive(Clone, Copy)]
pub struct UnreadableField {
    pub spot: Spot,
    pub got: Odd,
}

/// What reading a form found apart from the answers.
pub struct FormReading {
    /// In form order.
    pub unreadable: Vec<UnreadableField>,
    /// Every unanswered field, in form order: gaps are known by their places here.
    pub unanswered: Vec<Spot>,
    /// The field that is read next.
    here: Spot,
    /// The list that has one blank item, and the number of the first gap of that item: its gaps are counted after all
    /// others.
    blank: Option<(u16, u16)>,
    /// The number of the next gap, while that item is read.
    gaps_of_blank: Option<u16>,
}

impl FormReading {
    fn new(blank: Option<(u16, u16)>) -> Self {
        FormReading {
            unreadable: Vec::new(),
            unanswered: Vec::new(),
            here: Spot {
                field: 0,
                ..Spot::WHOLE
            },
            blank,
            gaps_of_blank: None,
        }
    }

    /// The next declared field.
    fn take(&mut self) -> Spot {
        let spot = self.here;
        self.here.field += 1;
        spot
    }

    /// Reads the next declared field. Returns its number among the gaps, where it has no value.
    #[inline(never)]
    fn leaf(&mut self, source: &mut Source, read: &mut dyn FnMut(Token) -> Result<(), Odd>) -> u16 {
        let spot = self.take();
        match source.token() {
            Token::Absent => self.gap(spot),
            token => match read(token) {
                Ok(()) => 0,
                Err(odd) => self.open(spot, Some(odd)),
            },
        }
    }

    /// Reads the next declared field as one of these codes.
    #[inline(never)]
    fn place(&mut self, source: &mut Source, codes: &[&str]) -> Place {
        let mut at = u8::MAX;
        let gap = self.leaf(source, &mut |token| {
            at = place_of(token, codes)?;
            Ok(())
        });
        Place { gap, at }
    }

    /// A field is unanswered, or cannot be read.
    fn open(&mut self, spot: Spot, got: Option<Odd>) -> u16 {
        if let Some(got) = got {
            self.refuse(spot, got);
        }
        self.gap(spot)
    }

    fn refuse(&mut self, spot: Spot, got: Odd) {
        self.unreadable.push(UnreadableField { spot, got });
    }

    /// A field is unanswered.
    fn gap(&mut self, spot: Spot) -> u16 {
        if let Some(next) = &mut self.gaps_of_blank {
            *next += 1;
            return *next - 1;
        }
        self.unanswered.push(spot);
        number(self.unanswered.len() - 1)
    }
}

fn number(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// An answered or unanswered field.
#[derive(Clone, Debug)]
pub struct Field<T> {
    /// Its number among the gaps, where there is no value.
    gap: u16,
    value: Option<T>,
}

impl<T: Clone> Field<T> {
    /// The answer.
    ///
    /// # Errors
    /// The gap, where it is unanswered or cannot be read.
    pub fn get(&self) -> Answer<T> {
        self.as_ref().cloned()
    }
}

impl<T> Field<T> {
    /// The answer, borrowed.
    ///
    /// # Errors
    /// The gap, where it is unanswered or cannot be read.
    pub fn as_ref(&self) -> Answer<&T> {
        self.value.as_ref().ok_or_else(|| Unknown::gap(self.gap))
    }

    /// Whether the field is answered; the answer itself does not matter.
    ///
    /// # Errors
    /// The gap, where it is unanswered or cannot be read.
    pub fn is_given(&self) -> Answer<bool> {
        self.as_ref().map(|_| true)
    }
}

impl<T: PartialEq> Field<T> {
    /// Whether the answer is this one.
    ///
    /// # Errors
    /// The gap, where it is unanswered or cannot be read.
    pub fn is(&self, value: &T) -> Answer<bool> {
        self.as_ref().map(|answer| answer == value)
    }
}

/// The type of an answer.
pub trait Answerable: Sized + 'static {
    /// What a rule gets.
    type Slot;
    /// What is declared.
    const KIND: Kind;
    /// How many declared fields it has: its own, and those of its items.
    const FIELDS: u16;
    /// Reads the next answer.
    fn slot(source: &mut Source, reading: &mut FormReading) -> Self::Slot;
}

/// A single value that is read from one field.
pub trait Leaf: Sized + 'static {
    const KIND: Kind;
    /// # Errors
    /// What was found instead.
    fn read(token: Token) -> Result<Self, Odd>;
    /// Reads the next answer.
    fn field(source: &mut Source, reading: &mut FormReading) -> Field<Self> {
        let mut value = None;
        let gap = reading.leaf(source, &mut |token| {
            value = Some(Self::read(token)?);
            Ok(())
        });
        Field { gap, value }
    }
}

impl<T: Leaf> Answerable for T {
    type Slot = Field<T>;
    const KIND: Kind = T::KIND;
    const FIELDS: u16 = 1;

    fn slot(source: &mut Source, reading: &mut FormReading) -> Field<T> {
        T::field(source, reading)
    }
}

impl Leaf for bool {
    const KIND: Kind = Kind::YesNo;

    fn read(token: Token) -> Result<Self, Odd> {
        match token {
            Token::Flag(flag) => Ok(flag),
            other => match other.text()? {
                "yes" | "ie" => Ok(true),
                "no" | "na" => Ok(false),
                _ => Err(Odd::Text),
            },
        }
    }
}

impl Leaf for NaiveDate {
    const KIND: Kind = Kind::Date;

    fn read(token: Token) -> Result<Self, Odd> {
        date::parse(token.text()?).ok_or(Odd::Text)
    }
}

impl Leaf for Moment {
    const KIND: Kind = Kind::Moment;

    fn read(token: Token) -> Result<Self, Odd> {
        Moment::parse_local(token.text()?).ok_or(Odd::Text)
    }
}

/// One line of text of at most `MAX` characters, without control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<const MAX: usize>(pub String);

impl<const MAX: usize> Leaf for Line<MAX> {
    const KIND: Kind = Kind::Line { max: MAX };

    fn read(token: Token) -> Result<Self, Odd> {
        line(token, MAX).map(Line)
    }
}

fn line(token: Token, max: usize) -> Result<String, Odd> {
    let written = token.text()?;
    // What begins a character in UTF-8.
    if written.bytes().filter(|byte| byte & 0xC0 != 0x80).count() > max {
        Err(Odd::LongText)
    } else if written.chars().any(char::is_control) {
        Err(Odd::Text)
    } else {
        Ok(written.into())
    }
}

/// A calendar year from 2000 to 2099, written as a number or with four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year(pub i32);

impl Leaf for Year {
    const KIND: Kind = Kind::Year;

    fn read(token: Token) -> Result<Self, Odd> {
        let written = match token {
            Token::Number(digits) => digits,
            other => other.text()?,
        };
        let year = date::number(written).filter(|year| written.len() == 4 && (2000..=2099).contains(year));
        year.map(|year| Year(year.cast_signed())).ok_or(token.odd())
    }
}

macro_rules! identifier_leaf {
    ($($type:ident),*) => {$(
        impl Leaf for $type {
            const KIND: Kind = Kind::$type;

            fn read(token: Token) -> Result<Self, Odd> {
                $type::parse(token.text()?).ok_or(Odd::Text)
            }
        }
    )*};
}

impl Leaf for AcademicYear {
    const KIND: Kind = Kind::AcademicYear;

    fn read(token: Token) -> Result<Self, Odd> {
        match token {
            Token::Number(first) => date::number(first)
                .and_then(|first| AcademicYear::starting_in(first.cast_signed()))
                .ok_or(Odd::Number),
            other => AcademicYear::parse(other.text()?).ok_or(Odd::Text),
        }
    }
}

identifier_leaf!(
    Email,
    CentreNumber,
    CandidateNumber,
    QualificationNumber,
    Series,
    Uci,
    Uln,
    DfeNumber
);

/// A choice among listed values, each with a code.
pub trait Choice: Finite + PartialEq {
    const OPTIONS: &'static [OptionSpec];
    /// The codes, in the order of the options.
    const CODES: &'static [&'static str];

    /// The value's place in [`Choice::OPTIONS`].
    fn index(self) -> usize;

    /// The value in this place.
    fn at(place: u8) -> Option<Self>;

    /// The value's code.
    fn code(self) -> &'static str {
        Self::CODES[self.index()]
    }

    /// The value in words.
    #[cfg(feature = "words")]
    fn says(self) -> crate::text::Text {
        Self::OPTIONS[self.index()].says
    }
}

/// Reads a choice by its code.
///
/// # Errors
/// What was found instead.
pub fn read_choice<T: Choice>(token: Token) -> Result<T, Odd> {
    T::at(place_of(token, T::CODES)?).ok_or(Odd::Text)
}

fn place_of(token: Token, codes: &[&str]) -> Result<u8, Odd> {
    let written = token.text()?;
    let place = codes.iter().position(|code| *code == written);
    place.and_then(|place| u8::try_from(place).ok()).ok_or(Odd::Text)
}

/// Reads the next answer, a choice.
pub fn choice_field<T: Choice>(source: &mut Source, reading: &mut FormReading) -> Field<T> {
    let Place { gap, at } = reading.place(source, T::CODES);
    Field { gap, value: T::at(at) }
}

/// The place of a code, or the number of the gap.
struct Place {
    gap: u16,
    at: u8,
}

/// The questions about one thing, or a whole form.
pub trait Part: Sized + 'static {
    const SECTIONS: &'static [Section];
    /// How many fields are declared, including those of lists' items.
    const FIELDS: u16;
    /// Reads every declared field.
    fn read(source: &mut Source, reading: &mut FormReading) -> Self;
}

/// A list of at most `MAX` items. One with fewer than `MIN` leaves its question open.
pub struct List<T, const MAX: usize, const MIN: usize = 0>(core::marker::PhantomData<T>);

/// How many unanswered fields a list of things that have lists of their own may hold and still be read. Each can count in each
/// finding, so a report on a huge list of blanks would grow with the product of the two.
const MOST_GAPS: usize = 2000;

/// The most unanswered fields of a list whose items have these questions.
const fn most_gaps(sections: &[Section]) -> usize {
    let mut section = 0;
    while section < sections.len() {
        let fields = sections[section].fields;
        let mut field = 0;
        while field < fields.len() {
            if matches!(fields[field].kind, Kind::List { .. }) {
                return MOST_GAPS;
            }
            field += 1;
        }
        section += 1;
    }
    usize::MAX
}

/// A list, answered (perhaps as empty) or unanswered.
#[derive(Clone, Debug)]
pub struct Items<T> {
    gap: u16,
    items: Option<Vec<T>>,
}

impl<T> Items<T> {
    /// The items of the list.
    ///
    /// # Errors
    /// The list itself, where it is unanswered or cannot be read.
    pub fn get(&self) -> Answer<&[T]> {
        self.items.as_deref().ok_or_else(|| Unknown::gap(self.gap))
    }
}

impl<T: Part, const MAX: usize, const MIN: usize> Answerable for List<T, MAX, MIN> {
    type Slot = Items<T>;
    const KIND: Kind = Kind::List {
        max: MAX,
        sections: T::SECTIONS,
    };
    const FIELDS: u16 = 1 + T::FIELDS;

    fn slot(source: &mut Source, reading: &mut FormReading) -> Items<T> {
        let mut items = Vec::new();
        let bounds = const {
            &Bounds {
                max: MAX,
                min: MIN,
                most_gaps: most_gaps(T::SECTIONS),
                fields: T::FIELDS,
            }
        };
        let read = reading.list(source, bounds, &mut |found| match found {
            Some((source, reading)) => items.push(T::read(source, reading)),
            None => items.clear(),
        });
        Items {
            gap: read.gap,
            items: read.has_items.then_some(items),
        }
    }
}

/// How long a list may be, how much of it may be open, and how many fields its items have.
struct Bounds {
    max: usize,
    min: usize,
    most_gaps: usize,
    fields: u16,
}

/// What was found in the place of a list.
struct ReadList {
    gap: u16,
    has_items: bool,
}

/// Reads the next item, or forgets those that were read.
type Next<'a> = dyn FnMut(Option<(&mut Source, &mut FormReading)>) + 'a;

impl FormReading {
    #[inline(never)]
    fn list(&mut self, source: &mut Source, bounds: &Bounds, next: &mut Next) -> ReadList {
        let spot = self.take();
        let count = count(source.token(), bounds.max).and_then(|count| {
            if usize::from(count) < bounds.min {
                Err(None)
            } else {
                Ok(count)
            }
        });
        let (gaps, faults) = (self.unanswered.len(), self.unreadable.len());
        self.here.depth += 1;
        for index in 0..count.unwrap_or(0) {
            self.item(source, spot, index, next);
        }
        let has_too_many_gaps = self.unanswered.len() - gaps > bounds.most_gaps;
        if has_too_many_gaps {
            self.unanswered.truncate(gaps);
            self.unreadable.truncate(faults);
        }
        let mut gap = 0;
        let refused = match count {
            Ok(_) if has_too_many_gaps => Err(Some(Odd::GapsInList)),
            Ok(_) => Ok(()),
            Err(got) => Err(got),
        };
        if let Err(got) = refused {
            gap = self.open(spot, got);
            next(None);
        }
        let blank = self.blank.filter(|(list, _)| refused.is_err() && *list == spot.field);
        if let Some((_, first_gap)) = blank {
            self.gaps_of_blank = Some(first_gap);
            self.item(&mut Source(None), spot, 0, next);
            self.gaps_of_blank = None;
        }
        self.here.field = spot.field + 1 + bounds.fields;
        self.here.at = spot.at;
        self.here.depth = spot.depth;
        ReadList {
            gap,
            has_items: refused.is_ok() || blank.is_some(),
        }
    }

    fn item(&mut self, source: &mut Source, list: Spot, index: u16, next: &mut Next) {
        self.here.field = list.field;
        self.here.at[usize::from(list.depth)] = index;
        let itself = self.take();
        match source.token() {
            Token::Absent => {}
            other => self.refuse(itself, other.odd()),
        }
        next(Some((source, self)));
    }
}

/// How many items a list has. Anything else in place of a list is refused; `None` where nothing is given.
#[inline(never)]
fn count(token: Token, max: usize) -> Result<u16, Option<Odd>> {
    match token {
        Token::Absent => Err(None),
        Token::Count(digits) => {
            let count = date::number(digits).and_then(|count| u16::try_from(count).ok());
            let count = count.filter(|count| usize::from(*count) <= max);
            count.ok_or(Some(Odd::LongList))
        }
        other => Err(Some(other.odd())),
    }
}

/// Reads a whole form. `blank` names a list by its number: where that list is unanswered it gets one blank item, whose gaps are
/// numbered from the second number on.
pub fn read<F: Part>(source: &mut Source, blank: Option<(u16, u16)>) -> (F, FormReading) {
    let mut reading = FormReading::new(blank);
    match source.token() {
        Token::Absent => {}
        other => reading.refuse(Spot::WHOLE, other.odd()),
    }
    let form = F::read(source, &mut reading);
    (form, reading)
}

//! Forms: declared once, as plain data. The declaration is what the reader, the TypeScript types, the JSON Schema and the
//! portal are made from; the macro [`form!`] adds the struct that rules read, and no more.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de};

use crate::answer::{Answer, Finite, Path, Unknown};
use crate::date;
use crate::identifiers::{
    AcademicYear, CandidateNumber, CentreNumber, DfeNumber, Email, QualificationNumber, Series, Uci, Uln,
};
use crate::text::{Text, text};

// ---------------------------------------------------------------------------------------------- what is declared

/// A page's worth of questions.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    pub id: &'static str,
    pub title: Text,
    pub fields: &'static [FieldSpec],
}

/// One question.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldSpec {
    /// The name in JavaScript.
    pub name: &'static str,
    /// The whole path, `[]` for each list it lies in.
    pub path: &'static str,
    pub kind: Kind,
    #[serde(flatten)]
    pub ask: Ask,
}

/// The words of a question.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ask {
    pub asks: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// The same fact wherever a form asks by this name: asked once, reused across procedures.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
}

/// A question in both languages.
pub const fn ask(en: &'static str, cy: &'static str) -> Ask {
    Ask {
        asks: text(en, cy),
        hint: None,
        shared: false,
    }
}

impl Ask {
    /// Help that stands under the question.
    #[must_use]
    pub const fn hint(mut self, en: &'static str, cy: &'static str) -> Self {
        self.hint = Some(text(en, cy));
        self
    }

    /// The answer is the same in every procedure that asks by this name.
    #[must_use]
    pub const fn shared(mut self) -> Self {
        self.shared = true;
        self
    }
}

/// One value of a choice.
#[derive(Serialize)]
pub struct OptionSpec {
    pub code: &'static str,
    pub says: Text,
}

/// What an answer is made of.
#[derive(Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Kind {
    YesNo,
    Choice { options: &'static [OptionSpec] },
    Date,
    Line { max: usize },
    Year,
    Email,
    CentreNumber,
    CandidateNumber,
    QualificationNumber,
    Series,
    Uci,
    Uln,
    DfeNumber,
    AcademicYear,
    List { max: usize, sections: &'static [Section] },
}

impl Kind {
    /// What an unreadable answer should have been.
    pub fn expected(&self) -> Text {
        match self {
            Kind::YesNo => text("yes or no", "ie neu na"),
            Kind::Choice { .. } => text("one of the listed choices", "un o'r dewisiadau a restrir"),
            Kind::Date => text(
                "a real date, written YYYY-MM-DD",
                "dyddiad go iawn, wedi'i ysgrifennu fel BBBB-MM-DD",
            ),
            Kind::Line { .. } => text(
                "one line of text, not too long",
                "un llinell o destun, heb fod yn rhy hir",
            ),
            Kind::Year => text("a year, such as 2026", "blwyddyn, fel 2026"),
            Kind::Email => text(
                "one email address, such as name@example.org",
                "un cyfeiriad e-bost, fel enw@example.org",
            ),
            Kind::CentreNumber => text(
                "a centre number of five digits, such as 68551",
                "rhif canolfan o bum digid, fel 68551",
            ),
            Kind::CandidateNumber => text(
                "a candidate number of four digits, such as 0042, from 0001 on",
                "rhif ymgeisydd o bedwar digid, fel 0042, o 0001 ymlaen",
            ),
            Kind::QualificationNumber => text(
                "a qualification number, such as 601/1234/7",
                "rhif cymhwyster, fel 601/1234/7",
            ),
            Kind::Series => text(
                "January, March, June or November with its year, such as June 2026",
                "Ionawr, Mawrth, Mehefin neu Dachwedd gyda'i blwyddyn, fel Mehefin 2026",
            ),
            Kind::List { .. } => text(
                "a list, not too long, in which most is answered",
                "rhestr, heb fod yn rhy hir, a'r rhan fwyaf ohoni wedi'i hateb",
            ),
            Kind::Uci => text(
                "a UCI: thirteen characters that end in a check letter, without spaces",
                "UCI: tri nod ar ddeg sy'n gorffen â llythyren wirio, heb fylchau",
            ),
            Kind::Uln => text(
                "a ULN of ten digits, the first other than 0",
                "ULN o ddeg digid, y cyntaf heb fod yn 0",
            ),
            Kind::DfeNumber => text(
                "a DfE number of seven digits",
                "rhif yr Adran Addysg (DfE) o saith digid",
            ),
            Kind::AcademicYear => text(
                "an academic year, such as 2026-27, or its first year, such as 2026",
                "blwyddyn academaidd, fel 2026-27, neu ei blwyddyn gyntaf, fel 2026",
            ),
        }
    }
}

// ---------------------------------------------------------------------------------------------- what comes in

/// Answers as they come in, before they are read: plain data of any shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Raw {
    #[default]
    Absent,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Raw>),
    Object(Vec<(String, Raw)>),
    /// Something that is no plain data; its kind.
    Odd(Odd),
}

/// Kinds of values that are no plain data. The JavaScript reader hands them on as `{ "$odd": kind }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
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
}

impl Odd {
    fn name(self) -> &'static str {
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
        }
    }
}

static ABSENT: Raw = Raw::Absent;

impl Raw {
    /// The value of one declared field.
    pub fn field(&self, name: &str) -> &Raw {
        match self {
            Raw::Object(entries) => entries
                .iter()
                .find(|(key, _)| key == name)
                .map_or(&ABSENT, |(_, value)| value),
            _ => &ABSENT,
        }
    }

    /// The same answers, but for one field.
    #[must_use]
    pub fn with(&self, name: &str, value: Raw) -> Raw {
        let mut entries = match self {
            Raw::Object(entries) => entries.clone(),
            _ => Vec::new(),
        };
        entries.retain(|(key, _)| key != name);
        entries.push((name.to_owned(), value));
        Raw::Object(entries)
    }

    /// The kind of value, never the value.
    pub fn kind(&self) -> &'static str {
        match self {
            Raw::Absent => "nothing",
            Raw::Flag(_) => "boolean",
            Raw::Number(_) => "number",
            Raw::Text(_) => "text",
            Raw::List(_) => "list",
            Raw::Object(_) => "object",
            Raw::Odd(odd) => odd.name(),
        }
    }

    fn text(&self) -> Result<&str, &'static str> {
        match self {
            Raw::Text(written) => Ok(written.trim()),
            other => Err(other.kind()),
        }
    }

    fn is_blank(&self) -> bool {
        match self {
            Raw::Absent => true,
            Raw::Text(written) => written.trim().is_empty(),
            _ => false,
        }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> de::Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("plain data")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Flag(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "JavaScript's numbers are what they are")]
    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "JavaScript's numbers are what they are")]
    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Absent)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Raw, D::Error> {
        inner.deserialize_any(RawVisitor)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, Raw>()? {
            entries.push((key, value));
        }
        if let [(key, Raw::Text(kind))] = entries.as_slice()
            && key == "$odd"
        {
            let odd = Odd::deserialize(de::value::StrDeserializer::<de::value::Error>::new(kind));
            return Ok(Raw::Odd(odd.unwrap_or(Odd::Object)));
        }
        Ok(Raw::Object(entries))
    }
}

// ---------------------------------------------------------------------------------------------- reading

/// A field that could not be read.
pub struct UnreadableField {
    pub path: Path,
    pub expected: Text,
    pub got: &'static str,
}

/// What reading a form found besides the answers.
#[derive(Default)]
pub struct Reading {
    /// In form order.
    pub unreadable: Vec<UnreadableField>,
    /// Every unanswered field, in form order.
    pub unanswered: Vec<Path>,
}

impl Reading {
    fn unreadable(&mut self, path: Path, kind: &Kind, got: &'static str) {
        self.unreadable.push(UnreadableField {
            path,
            expected: kind.expected(),
            got,
        });
    }
}

/// An answered or unanswered field.
#[derive(Clone, Debug)]
pub struct Field<T> {
    path: Path,
    value: Option<T>,
}

impl<T: Clone> Field<T> {
    /// The answer.
    ///
    /// # Errors
    /// The field itself, where it is unanswered or cannot be read.
    pub fn get(&self) -> Answer<T> {
        self.as_ref().cloned()
    }
}

impl<T> Field<T> {
    /// The answer, borrowed.
    ///
    /// # Errors
    /// The field itself, where it is unanswered or cannot be read.
    pub fn as_ref(&self) -> Answer<&T> {
        self.value.as_ref().ok_or_else(|| Unknown::field(self.path))
    }

    /// Whether the field is answered; the answer itself does not matter.
    ///
    /// # Errors
    /// The field itself, where it is unanswered or cannot be read.
    pub fn is_given(&self) -> Answer<bool> {
        self.as_ref().map(|_| true)
    }
}

impl<T: PartialEq> Field<T> {
    /// Whether the answer is this one.
    ///
    /// # Errors
    /// The field itself, where it is unanswered or cannot be read.
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
    /// Reads the answer at `path`.
    fn slot(raw: &Raw, path: Path, reading: &mut Reading) -> Self::Slot;
}

/// A single value that is read from plain data.
pub trait Leaf: Sized + 'static {
    const KIND: Kind;
    /// # Errors
    /// The kind of value that was found instead.
    fn read(raw: &Raw) -> Result<Self, &'static str>;
}

impl<T: Leaf> Answerable for T {
    type Slot = Field<T>;
    const KIND: Kind = T::KIND;

    fn slot(raw: &Raw, path: Path, reading: &mut Reading) -> Field<T> {
        let value = if raw.is_blank() {
            None
        } else {
            match T::read(raw) {
                Ok(value) => Some(value),
                Err(got) => {
                    reading.unreadable(path, &T::KIND, got);
                    None
                }
            }
        };
        if value.is_none() {
            reading.unanswered.push(path);
        }
        Field { path, value }
    }
}

impl Leaf for bool {
    const KIND: Kind = Kind::YesNo;

    fn read(raw: &Raw) -> Result<Self, &'static str> {
        match raw {
            Raw::Flag(flag) => Ok(*flag),
            other => match other.text()? {
                "yes" => Ok(true),
                "no" => Ok(false),
                _ => Err("text"),
            },
        }
    }
}

impl Leaf for NaiveDate {
    const KIND: Kind = Kind::Date;

    fn read(raw: &Raw) -> Result<Self, &'static str> {
        date::parse(raw.text()?).ok_or("text")
    }
}

/// One line of text of at most `MAX` characters, without control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<const MAX: usize>(pub String);

impl<const MAX: usize> Leaf for Line<MAX> {
    const KIND: Kind = Kind::Line { max: MAX };

    fn read(raw: &Raw) -> Result<Self, &'static str> {
        let written = raw.text()?;
        if written.chars().count() > MAX {
            Err("long text")
        } else if written.chars().any(char::is_control) {
            Err("text")
        } else {
            Ok(Line(written.to_owned()))
        }
    }
}

/// A calendar year from 2000 to 2099, written as a number or with four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year(pub i32);

impl Leaf for Year {
    const KIND: Kind = Kind::Year;

    fn read(raw: &Raw) -> Result<Self, &'static str> {
        let mut years = 2000..=2099;
        let year = match raw {
            Raw::Number(number) => years.find(|year| f64::from(*year).total_cmp(number).is_eq()),
            other => {
                let written = other.text()?;
                years.find(|year| year.to_string() == written)
            }
        };
        year.map(Year).ok_or(raw.kind())
    }
}

macro_rules! identifier_leaf {
    ($($type:ident),*) => {$(
        impl Leaf for $type {
            const KIND: Kind = Kind::$type;

            fn read(raw: &Raw) -> Result<Self, &'static str> {
                $type::parse(raw.text()?).ok_or("text")
            }
        }
    )*};
}

impl Leaf for AcademicYear {
    const KIND: Kind = Kind::AcademicYear;

    fn read(raw: &Raw) -> Result<Self, &'static str> {
        match raw {
            Raw::Number(first) => AcademicYear::starting_in(*first).ok_or("number"),
            other => AcademicYear::parse(other.text()?).ok_or("text"),
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

    /// The value's place in [`Choice::OPTIONS`].
    fn index(self) -> usize;

    /// The value's code.
    fn code(self) -> &'static str {
        Self::OPTIONS[self.index()].code
    }

    /// The value in words.
    fn says(self) -> Text {
        Self::OPTIONS[self.index()].says
    }
}

/// Reads a choice by its code.
///
/// # Errors
/// The kind of value that was found instead.
pub fn read_choice<T: Choice>(raw: &Raw) -> Result<T, &'static str> {
    let written = raw.text()?;
    T::ALL
        .iter()
        .copied()
        .find(|value| value.code() == written)
        .ok_or("text")
}

/// The questions about one thing, or a whole form.
pub trait Part: Sized + 'static {
    const SECTIONS: &'static [Section];
    /// Reads every declared field.
    fn read(raw: &Raw, at: [u16; 2], reading: &mut Reading) -> Self;
}

/// A list of at most `MAX` things.
pub struct List<T, const MAX: usize>(std::marker::PhantomData<T>);

/// How many unanswered fields a list may hold to be read at all. Each can count in each finding, so that a report on a huge
/// list of blanks would be as long as their product.
const MOST_GAPS: usize = 2000;

/// A list, answered (perhaps as empty) or unanswered.
#[derive(Clone, Debug)]
pub struct Items<T> {
    path: Path,
    items: Option<Vec<T>>,
}

impl<T> Items<T> {
    /// The things in the list.
    ///
    /// # Errors
    /// The list itself, where it is unanswered or cannot be read.
    pub fn get(&self) -> Answer<&[T]> {
        self.items.as_deref().ok_or_else(|| Unknown::field(self.path))
    }
}

impl<T: Part, const MAX: usize> Answerable for List<T, MAX> {
    type Slot = Items<T>;
    const KIND: Kind = Kind::List {
        max: MAX,
        sections: T::SECTIONS,
    };

    fn slot(raw: &Raw, path: Path, reading: &mut Reading) -> Items<T> {
        let items = match raw {
            Raw::List(items) if items.len() <= MAX => Some(items),
            Raw::List(_) => {
                reading.unreadable(path, &Self::KIND, "long list");
                None
            }
            other if other.is_blank() => None,
            other => {
                reading.unreadable(path, &Self::KIND, other.kind());
                None
            }
        };
        if items.is_none() {
            reading.unanswered.push(path);
        }
        let depth = path.pattern.matches("[]").count();
        let (gaps, faults) = (reading.unanswered.len(), reading.unreadable.len());
        let items = items.map(|items| {
            (0u16..)
                .zip(items)
                .map(|(index, raw)| {
                    let mut at = path.at;
                    at[depth] = index;
                    if !matches!(raw, Raw::Object(_) | Raw::Absent) {
                        reading.unreadable.push(UnreadableField {
                            path: Path::new(item_pattern::<T>(), at),
                            expected: text(
                                "one item of the list, with its fields",
                                "un eitem o'r rhestr, gyda'i meysydd",
                            ),
                            got: raw.kind(),
                        });
                    }
                    T::read(raw, at, reading)
                })
                .collect()
        });
        if reading.unanswered.len() - gaps > MOST_GAPS {
            reading.unanswered.truncate(gaps);
            reading.unreadable.truncate(faults);
            reading.unreadable(path, &Self::KIND, "list with too many gaps");
            reading.unanswered.push(path);
            return Items { path, items: None };
        }
        Items { path, items }
    }
}

/// `list[]`, taken from the path of the item's first field.
fn item_pattern<T: Part>() -> &'static str {
    let first = T::SECTIONS[0].fields[0].path;
    &first[..first.rfind('.').unwrap_or(first.len())]
}

/// Reads a whole form.
pub fn read<F: Part>(raw: &Raw) -> (F, Reading) {
    let mut reading = Reading::default();
    if !matches!(raw, Raw::Object(_) | Raw::Absent) {
        reading.unreadable.push(UnreadableField {
            path: Path::new("", [0, 0]),
            expected: text("an object with the form's fields", "gwrthrych â meysydd y ffurflen"),
            got: raw.kind(),
        });
    }
    let form = F::read(raw, [0, 0], &mut reading);
    (form, reading)
}

/// Declares a choice: an enum, its codes and its words.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($variant:ident $code:literal ($en:literal, $cy:literal),)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($variant,)* }

        impl $crate::answer::Finite for $name {
            const ALL: &'static [Self] = &[$($name::$variant,)*];
        }

        impl $crate::form::Choice for $name {
            const OPTIONS: &'static [$crate::form::OptionSpec] = &[$(
                $crate::form::OptionSpec { code: $code, says: $crate::text::text($en, $cy) },
            )*];

            fn index(self) -> usize {
                self as usize
            }
        }

        impl $crate::form::Leaf for $name {
            const KIND: $crate::form::Kind =
                $crate::form::Kind::Choice { options: <$name as $crate::form::Choice>::OPTIONS };

            fn read(raw: &$crate::form::Raw) -> Result<Self, &'static str> {
                $crate::form::read_choice(raw)
            }
        }
    };
}

/// Declares a form, or the things in one of its lists: the struct that rules read and the declaration that everything
/// else is made from. `in "list[]."` is the path that the fields of a list's things begin with.
macro_rules! form {
    ($(#[$meta:meta])* $name:ident in $prefix:literal {
        $(section $id:literal ($title_en:literal, $title_cy:literal) {
            $($field:ident $js:literal : $type:ty = $ask:expr;)*
        })*
    }) => {
        $(#[$meta])*
        #[allow(dead_code, reason = "a form may ask for what only its printed page needs")]
        pub struct $name {
            $($(pub $field: <$type as $crate::form::Answerable>::Slot,)*)*
        }

        impl $crate::form::Part for $name {
            const SECTIONS: &'static [$crate::form::Section] = &[$(
                $crate::form::Section {
                    id: $id,
                    title: $crate::text::text($title_en, $title_cy),
                    fields: &[$(
                        $crate::form::FieldSpec {
                            name: $js,
                            path: concat!($prefix, $js),
                            kind: <$type as $crate::form::Answerable>::KIND,
                            ask: $ask,
                        },
                    )*],
                },
            )*];

            fn read(
                raw: &$crate::form::Raw,
                at: [u16; 2],
                reading: &mut $crate::form::Reading,
            ) -> Self {
                $name {
                    $($($field: <$type as $crate::form::Answerable>::slot(
                        raw.field($js),
                        $crate::answer::Path::new(concat!($prefix, $js), at),
                        reading,
                    ),)*)*
                }
            }
        }
    };
}

pub(crate) use {choice, form};

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::identifiers::Check;

    #[test]
    fn a_year_is_four_digits_or_a_whole_number() {
        let read = |raw: &Raw| Year::read(raw).map(|year| year.0);
        assert_eq!(read(&Raw::Text(" 2026 ".to_owned())), Ok(2026));
        assert_eq!(read(&Raw::Number(2026.0)), Ok(2026));
        for odd in ["1999", "2100", "26", "02026", "2026/27", "２０２６", "2026.0"] {
            assert_eq!(read(&Raw::Text(odd.to_owned())), Err("text"), "{odd}");
        }
        for odd in [2026.5, 1999.0, 2100.0, f64::NAN, f64::INFINITY] {
            assert_eq!(read(&Raw::Number(odd)), Err("number"), "{odd}");
        }
        assert_eq!(read(&Raw::Flag(true)), Err("boolean"));
    }

    form! {
        /// A form that asks for numbers which no procedure asks for yet.
        Numbers in "" {
            section "numbers" ("Numbers", "Rhifau") {
                uci "uci": Uci = ask("UCI?", "UCI?");
                uln "uln": Uln = ask("ULN?", "ULN?");
                dfe_number "dfeNumber": DfeNumber = ask("DfE number?", "Rhif DfE?");
            }
        }
    }

    fn numbers(answers: &serde_json::Value) -> (Numbers, Vec<String>) {
        let (form, reading) = read::<Numbers>(&Raw::deserialize(answers).expect("plain data"));
        let unreadable = reading.unreadable.iter().map(|field| field.path.to_string()).collect();
        (form, unreadable)
    }

    #[test]
    fn numbers_are_read_by_their_form_and_keep_their_check() {
        let (form, unreadable) =
            numbers(&json!({ "uci": " 681990012058g ", "uln": "9276308687", "dfeNumber": "001/4001" }));
        assert!(unreadable.is_empty(), "{unreadable:?}");
        let uci = form.uci.get().expect("a UCI");
        assert_eq!((uci.as_str(), uci.check()), ("681990012058G", Check::Fits));
        assert_eq!(form.uln.get().expect("a ULN").check(), Check::Differs);
        assert_eq!(form.dfe_number.get().expect("a DfE number").as_str(), "0014001");
    }

    #[test]
    fn a_number_of_another_form_is_unreadable_and_says_what_was_expected() {
        let (form, unreadable) = numbers(&json!({ "uci": "68199", "uln": 9_276_308_686_u64, "dfeNumber": "" }));
        assert_eq!(unreadable, ["uci", "uln"]);
        assert!(form.uci.get().is_err() && form.uln.get().is_err() && form.dfe_number.get().is_err());
        for section in Numbers::SECTIONS {
            for field in section.fields {
                let expected = field.kind.expected();
                assert!(!expected.en.is_empty() && !expected.cy.is_empty() && expected.en != expected.cy);
            }
        }
    }
}

//! Answers as a Rust program hands them in: plain data of any shape, and how it is flattened into the text that the reader
//! reads. JavaScript flattens for itself (`pkg/reader.js`).

use serde::{Deserialize, Deserializer, de};

use super::read::{COUNT, GAP, NO, NUMBER, ODD, Odd, Spot, YES};
use super::spec::{Kind, Section};
use crate::typed::clean;

/// Answers as they come in, before they are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Raw {
    #[default]
    Absent,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Raw>),
    Object(Vec<(String, Raw)>),
    /// Something that is not plain data; its kind.
    Odd(Odd),
}

static ABSENT: Raw = Raw::Absent;

/// The longest text that is read, in JavaScript's units of length.
pub const LONGEST_TEXT: usize = 4000;

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

    /// What is given at a spot of a form.
    pub fn at(&self, spot: Spot, path: &str) -> &Raw {
        let mut found = self;
        for (depth, name) in path.split("[].").enumerate() {
            found = found.field(name);
            if let (true, Raw::List(items)) = (depth < usize::from(spot.depth), found) {
                found = items.get(usize::from(spot.at[depth])).unwrap_or(&ABSENT);
            }
        }
        found
    }

    /// Whether it is nothing, or a text in which nothing is visible.
    pub fn is_absent(&self) -> bool {
        match self {
            Raw::Absent => true,
            Raw::Text(written) => !is_long(written) && clean(written).is_empty(),
            _ => false,
        }
    }

    /// What kind of value it is, where it is not what was declared.
    fn odd(&self) -> Odd {
        match self {
            Raw::Absent | Raw::Text(_) => Odd::Text,
            Raw::Flag(_) => Odd::Boolean,
            Raw::Number(_) => Odd::Number,
            Raw::List(_) => Odd::List,
            Raw::Object(_) => Odd::Object,
            Raw::Odd(odd) => *odd,
        }
    }

    /// Flattens the answers to a form.
    pub fn flatten(&self, sections: &'static [Section], out: &mut String) {
        match self {
            Raw::Object(_) => {}
            other if other.is_absent() => {}
            other => mark(other.odd(), out),
        }
        self.fields(sections, out);
    }

    fn fields(&self, sections: &'static [Section], out: &mut String) {
        for field in sections.iter().flat_map(|section| section.fields) {
            out.push(GAP);
            let value = self.field(field.name);
            match (&field.kind, value) {
                (Kind::List { sections, max }, Raw::List(items)) if items.len() <= *max => {
                    out.push(COUNT);
                    out.push_str(&items.len().to_string());
                    for item in items {
                        out.push(GAP);
                        item.flatten(sections, out);
                    }
                }
                (Kind::List { .. }, Raw::List(_)) => mark(Odd::LongList, out),
                (kind, Raw::Text(written)) if kind.is_number() && !is_long(written) => {
                    flatten_text(&clean(written).replace(' ', ""), out);
                }
                (Kind::Line { .. }, Raw::Text(written)) if !is_long(written) && is_placeholder(&clean(written)) => {
                    mark(Odd::Placeholder, out);
                }
                (_, value) => value.flatten_leaf(out),
            }
        }
    }

    /// Flattens one value.
    pub fn flatten_leaf(&self, out: &mut String) {
        match self {
            Raw::Absent => {}
            Raw::Flag(flag) => out.push(if *flag { YES } else { NO }),
            Raw::Number(number) => match whole(*number) {
                Some(number) => {
                    out.push(NUMBER);
                    out.push_str(&number.to_string());
                }
                None => mark(Odd::Number, out),
            },
            Raw::Text(written) => flatten_typed(written, out),
            other => mark(other.odd(), out),
        }
    }
}

/// What people type where they have no name yet. `pkg/near.js` has the same words.
const PLACEHOLDERS: &[&str] = &[
    "anhysbys",
    "dim",
    "i ddilyn",
    "n/a",
    "nil",
    "none",
    "not known",
    "tba",
    "tbc",
    "tbd",
    "to follow",
    "unknown",
];

/// Whether a line has no letter or digit, or stands in for an answer that is still to come. It must not count as one.
pub fn is_placeholder(line: &str) -> bool {
    let is_sign = |letter: char| match letter {
        ' '..='~' => !letter.is_ascii_alphanumeric(),
        _ => matches!(letter, '\u{A1}'..='\u{BF}' | '\u{2010}'..='\u{206F}'),
    };
    !line.is_empty() && line.chars().all(is_sign) || PLACEHOLDERS.iter().any(|word| line.eq_ignore_ascii_case(word))
}

fn is_long(written: &str) -> bool {
    written.len() > LONGEST_TEXT && written.encode_utf16().count() > LONGEST_TEXT
}

/// A text as it was typed.
pub fn flatten_typed(written: &str, out: &mut String) {
    if is_long(written) {
        mark(Odd::LongText, out);
    } else {
        flatten_text(&clean(written), out);
    }
}

/// A cleaned text as it is, but with the characters that mark kinds replaced by one that no field accepts either.
fn flatten_text(written: &str, out: &mut String) {
    out.extend(
        written
            .chars()
            .map(|letter| if letter <= COUNT { '\u{8}' } else { letter }),
    );
}

fn mark(odd: Odd, out: &mut String) {
    out.push(ODD);
    out.push(char::from(b'a' + odd as u8));
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the guard leaves whole numbers of six digits"
)]
fn whole(number: f64) -> Option<u32> {
    (number.fract() == 0.0 && (0.0..1e6).contains(&number)).then_some(number as u32)
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> de::Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
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

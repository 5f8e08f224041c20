//! What a number could be. Only its form and its check character are looked at: no register can be looked up, so a number is
//! well formed at most. The result is codes; `said.rs` puts them into words. What each kind of number is made of, and what can
//! be said about one, is in its own file (`identifiers/`).

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::cite::Clause;
#[cfg(feature = "std")]
use crate::form::flatten_typed;
use crate::form::{Odd, Source, Token};
use crate::identifiers::candidate_number::{CANDIDATE_NUMBER, CANDIDATE_PART};
use crate::identifiers::centre_number::{CENTRE_NUMBER, CENTRE_PART};
use crate::identifiers::dfe_number::{AUTHORITY_PART, DFE_NUMBER, ESTABLISHMENT_PART};
use crate::identifiers::near::Shape;
use crate::identifiers::qualification_number::QUALIFICATION_NUMBER;
use crate::identifiers::uci::{BODY_PART, UCI, YEAR_PART};
use crate::identifiers::uln::ULN;
use crate::identifiers::why;
use crate::text::{Saying, Text, saying};

/// How far a value has the form of a kind of number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formed {
    /// Its form is right, and so is its check character where the kind has one.
    WellFormed,
    /// Its form is right and its check character does not fit the others.
    CheckFailed,
    /// Its form is right; its last character is an unusual one by a sum that no body documents.
    CheckDoubtful,
    /// Its form is right; whether its check character fits is not known for sure.
    CheckNotVerified,
    /// It may be a number of this kind in a form that could not be verified.
    FormatNotVerified,
    /// It is close to the form but does not have it.
    Malformed,
    /// It is easily mistaken for a number of this kind, and is one of another.
    NotThisKind,
}

impl Formed {
    /// As it is written.
    pub fn id(self) -> &'static str {
        match self {
            Formed::WellFormed => "well-formed",
            Formed::CheckFailed => "check-failed",
            Formed::CheckDoubtful => "check-doubtful",
            Formed::CheckNotVerified => "check-not-verified",
            Formed::FormatNotVerified => "format-not-verified",
            Formed::Malformed => "malformed",
            Formed::NotThisKind => "not-this-kind",
        }
    }
}

impl Serialize for Formed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// One thing that can be said about a number of this kind.
#[derive(Debug)]
pub struct Remark {
    /// Unique within its kind of number; never changed.
    pub code: &'static str,
    pub outcome: Formed,
    pub text: Text,
    /// What to do about it.
    pub next: Option<Text>,
    pub cites: &'static [&'static Clause],
}

/// A kind of number.
pub struct Identifier {
    pub kind: &'static str,
    pub name: Text,
    /// What such a number is made of.
    pub form: Text,
    /// Everything that can be said about one.
    pub says: &'static [&'static Remark],
    pub notes: &'static [&'static Note],
    /// What is said about one that does not have the form.
    pub(crate) near: &'static Remark,
    pub(crate) shape: Shape,
    /// Reads a text without spaces, in capitals; `None` where it does not have the form.
    pub(crate) read: fn(&str) -> Option<Read>,
    /// Whether such a text, without the form, is still close to it.
    pub(crate) misses: fn(&str) -> bool,
}

/// How one kind reads a value.
pub(crate) struct Read {
    pub remark: &'static Remark,
    pub compact: String,
    pub written: String,
    pub parts: Vec<Part>,
    pub note: Option<&'static Note>,
}

/// Something else worth knowing, and its source.
#[derive(Debug)]
pub struct Note {
    pub says: Saying,
    pub cites: &'static [&'static Clause],
}

/// Everything that a value could be.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Identified {
    /// The kind of value that was given: text, or something else.
    pub got: &'static str,
    /// What to say about it as a whole.
    pub code: &'static str,
    /// One for each kind that it could be; empty where it is close to none.
    pub could_be: Vec<Reading>,
}

/// A value read as a number of one kind.
#[derive(Debug, Serialize)]
pub struct Reading {
    pub kind: &'static str,
    pub outcome: Formed,
    /// Which of the things that can be said about this kind of number.
    pub code: &'static str,
    /// Without spaces and slashes, letters as capitals, leading zeros kept.
    pub compact: String,
    /// As numbers of this kind are written.
    pub written: String,
    pub parts: Vec<Part>,
    /// Something else worth knowing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// The slip that keeps it from having the form, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slip: Option<&'static str>,
    /// The number that was probably meant, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely: Option<String>,
    /// Clause ids.
    pub cites: Vec<&'static str>,
}

/// A part of a number that has a meaning of its own.
#[derive(Debug, Serialize)]
pub struct Part {
    pub code: &'static str,
    pub value: String,
}

/// What to say about a value as a whole.
pub static WHOLE: &[&Saying] = &[&BY_FORM, &NO_KIND, &NOTHING, &NO_TEXT];

static BY_FORM: Saying = saying(
    "by-form",
    "This is what its form shows. No register was looked up, so it does not say whether the number was ever given out.",
    "Dyma a ddengys ei ffurf. Ni chwiliwyd mewn unrhyw gofrestr, felly nid yw'n dweud a roddwyd y rhif allan erioed.",
);
static NO_KIND: Saying = saying(
    "no-kind",
    "It has the form of no kind of number that we know.",
    "Nid oes iddo ffurf unrhyw fath o rif y gwyddom amdano.",
);
static NOTHING: Saying = saying("nothing", "Nothing was given.", "Ni roddwyd dim.");
static NO_TEXT: Saying = saying(
    "no-text",
    "It is no text. Give the number as text: such numbers can begin with 0 and can hold letters.",
    "Nid testun ydyw. Rhowch y rhif fel testun: gall rhifau o'r fath ddechrau â 0 a chynnwys llythrennau.",
);

/// The parts that numbers have.
pub static PARTS: &[&Saying] = &[
    &CENTRE_PART,
    &BODY_PART,
    &YEAR_PART,
    &CANDIDATE_PART,
    &AUTHORITY_PART,
    &ESTABLISHMENT_PART,
];

/// What a text could be: each kind of number whose form it has; if none, each that it is close to.
#[cfg(feature = "std")]
pub fn identify(value: &str) -> Identified {
    let mut flat = String::new();
    flatten_typed(value, &mut flat);
    identify_written(&flat)
}

/// The same for a text that has been cleaned.
fn identify_clean(value: &str) -> Identified {
    // ASCII letters only: letters such as `ı` must not become others.
    let given: String = value
        .chars()
        .filter(|letter| *letter != ' ')
        .map(|letter| letter.to_ascii_uppercase())
        .take(LONGEST + 1)
        .collect();
    if given.is_empty() {
        return nothing();
    }
    let mut readings: Vec<Reading> = Vec::new();
    if given.len() <= LONGEST {
        readings.extend(ALL.iter().filter_map(|kind| Some(kind.reading((kind.read)(&given)?))));
        if readings.is_empty() {
            readings.extend(ALL.iter().filter_map(|kind| kind.miss(&given)));
        }
    }
    if readings.is_empty() {
        return without("text", &NO_KIND);
    }
    Identified {
        got: "text",
        code: BY_FORM.code,
        could_be: readings,
    }
}

/// The longest form has thirteen characters, and words may come before it; a longer text is close to none.
const LONGEST: usize = 40;

/// The same for a value of any shape.
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn identify_raw(value: &crate::form::Raw) -> Identified {
    let mut flat = String::new();
    value.flatten_leaf(&mut flat);
    identify_written(&flat)
}

/// The same for a value as it is written in a text of fields.
pub(crate) fn identify_written(written: &str) -> Identified {
    match Source::new(written).token() {
        Token::Absent => nothing(),
        Token::Text(written) => identify_clean(written),
        Token::Odd(Odd::LongText) => without(Odd::LongText.name(), &NO_KIND),
        other => no_text(other.odd()),
    }
}

/// The same where nothing is given.
fn nothing() -> Identified {
    without("nothing", &NOTHING)
}

/// The same for a value that is not text.
fn no_text(got: Odd) -> Identified {
    without(got.name(), &NO_TEXT)
}

fn without(got: &'static str, says: &'static Saying) -> Identified {
    Identified {
        got,
        code: says.code,
        could_be: Vec::new(),
    }
}

impl Identifier {
    fn reading(&self, read: Read) -> Reading {
        let noted = read.note.map_or(&[][..], |note| note.cites);
        Reading {
            kind: self.kind,
            outcome: read.remark.outcome,
            code: read.remark.code,
            compact: read.compact,
            written: read.written,
            parts: read.parts,
            note: read.note.map(|note| note.says.code),
            slip: None,
            likely: None,
            cites: read.remark.cites.iter().chain(noted).map(|clause| clause.id).collect(),
        }
    }

    /// A value read as a number of this kind that does not have the form.
    fn miss(&self, given: &str) -> Option<Reading> {
        let near = self.shape.near(given);
        // A count that is nearly right only means something where the text looks like such a number anyway.
        let is_sure = near
            .as_ref()
            .is_some_and(|near| near.likely.is_some() || near.why == &why::SPREADSHEET);
        if !is_sure && !(self.misses)(given) {
            return None;
        }
        let plain: String = given.chars().filter(char::is_ascii_alphanumeric).collect();
        Some(Reading {
            slip: near.as_ref().map(|near| near.why.code),
            likely: near.and_then(|near| near.likely),
            ..self.reading(Read::plain(self.near, &plain))
        })
    }

    /// Every clause that a reading can cite.
    #[cfg(feature = "words")]
    pub fn cites(&self) -> Vec<&'static str> {
        let said = self.says.iter().flat_map(|remark| remark.cites);
        let noted = self.notes.iter().flat_map(|note| note.cites);
        let mut ids = Vec::new();
        for clause in said.chain(noted) {
            if !ids.contains(&clause.id) {
                ids.push(clause.id);
            }
        }
        ids
    }
}

impl Read {
    /// A number that is written as it is.
    pub(crate) fn plain(remark: &'static Remark, compact: &str) -> Self {
        Read {
            remark,
            compact: compact.to_owned(),
            written: compact.to_owned(),
            parts: Vec::new(),
            note: None,
        }
    }
}

pub(crate) fn part(name: &'static Saying, value: &str) -> Part {
    Part {
        code: name.code,
        value: value.to_owned(),
    }
}

/// Every kind, in the order in which they are shown.
pub static ALL: &[&Identifier] = &[
    &CENTRE_NUMBER,
    &CANDIDATE_NUMBER,
    &UCI,
    &ULN,
    &QUALIFICATION_NUMBER,
    &DFE_NUMBER,
];

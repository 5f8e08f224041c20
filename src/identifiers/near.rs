//! Near misses of a number: which slip it was, and what was probably meant. A slip is undone and the text read again; the
//! result is offered, never used. `pkg/near.js` does the same for a field of a form.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::why;
use crate::text::Saying;

/// What numbers of a kind look like, as far as finding slips needs it.
pub struct Shape {
    /// How the number is written, where the text is one.
    pub written: fn(&str) -> Option<String>,
    /// How many characters it has, slashes aside.
    pub length: usize,
    /// How many leading zeros can get lost.
    pub zeros: usize,
    /// Whether slashes separate its parts.
    pub slashes: bool,
    /// The places that can have a letter.
    pub letters: &'static [usize],
}

/// A near miss.
pub struct Near {
    pub why: &'static Saying,
    /// What was probably meant, where that can be told.
    pub likely: Option<String>,
}

/// Undoes a slip; the text as it is, where that slip was not made.
pub type Repair<S> = fn(&S, &str) -> String;

/// In the order in which they are tried. All but the last are also tried together with one that comes after them.
const REPAIRS: &[(&Saying, Repair<Shape>)] = &[
    (&why::FULL_WIDTH, |_, given| half_width(given)),
    (&why::SPREADSHEET, |_, given| from_spreadsheet(given)),
    (&why::PREFIX, |_, given| without_words(given)),
    (&why::SEPARATOR, |shape, given| with_slashes(shape, given)),
    (&why::LETTER, |shape, given| with_digits(shape, given)),
    (&why::LOST_ZERO, |shape, given| with_zeros(shape, given)),
];

impl Shape {
    /// What a text without spaces that is not a number of this kind probably meant.
    pub fn near(&self, given: &str) -> Option<Near> {
        let found = repaired(self, given, REPAIRS, &|text| (self.written)(text));
        found.or_else(|| {
            let why = self.miscounted(given)?;
            Some(Near { why, likely: None })
        })
    }

    /// Digits lost for good, or a number of characters that is nearly right.
    fn miscounted(&self, given: &str) -> Option<&'static Saying> {
        if let Some((_, exponent)) = scientific(given) {
            return (exponent + 1 == self.length).then_some(&why::SPREADSHEET);
        }
        let plain = given.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'/');
        let count = given.bytes().filter(|byte| *byte != b'/').count();
        let digits = given.bytes().filter(u8::is_ascii_digit).count();
        match plain && digits + 2 >= count && digits >= 2 {
            true if count + 1 == self.length => Some(&why::ONE_SHORT),
            true if count == self.length + 1 => Some(&why::ONE_LONG),
            _ => None,
        }
    }
}

/// The first slip, alone or with one that comes after it, without which the text is accepted.
pub fn repaired<S>(
    shape: &S,
    given: &str,
    repairs: &[(&'static Saying, Repair<S>)],
    accept: &dyn Fn(&str) -> Option<String>,
) -> Option<Near> {
    let without = |slip: usize, text: &str| Some(repairs[slip].1(shape, text)).filter(|found| found != text);
    let near = |slip: usize, likely: String| Near {
        why: repairs[slip].0,
        likely: Some(likely),
    };
    for slip in 0..repairs.len() {
        if let Some(likely) = without(slip, given).and_then(|text| accept(&text)) {
            return Some(near(slip, likely));
        }
    }
    for slip in 0..repairs.len() - 1 {
        let Some(text) = without(slip, given) else { continue };
        for second in slip + 1..repairs.len() - 1 {
            if let Some(likely) = without(second, &text).and_then(|text| accept(&text)) {
                return Some(near(slip, likely));
            }
        }
    }
    None
}

/// Full-width characters as those of ASCII.
pub fn half_width(given: &str) -> String {
    let half = |letter| match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    };
    given.chars().map(half).collect()
}

/// Without what a spreadsheet adds: an apostrophe before it, `.0` after it, commas, or a power of ten.
fn from_spreadsheet(given: &str) -> String {
    let bare = given.strip_prefix(['\'', '\u{2018}', '\u{2019}']).unwrap_or(given);
    if let Some((digits, exponent)) = scientific(bare)
        && digits.len() == exponent + 1
    {
        return digits;
    }
    let bare = match bare.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => whole,
        _ => bare,
    };
    match bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b',') {
        true => bare.chars().filter(|letter| *letter != ',').collect(),
        false => bare.to_owned(),
    }
}

/// The digits and the exponent of `9.27631E+09`.
fn scientific(given: &str) -> Option<(String, usize)> {
    let (digits, exponent) = given.split_once(['E', 'e'])?;
    let exponent = crate::date::number(exponent.strip_prefix('+')?)?;
    let (first, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = first.bytes().chain(rest.bytes()).all(|byte| byte.is_ascii_digit());
    (first.len() == 1 && all_digits).then(|| ([first, rest].concat(), exponent as usize))
}

/// Without two or more letters before the first digit, and what separates them from it.
fn without_words(given: &str) -> String {
    let at = given.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0);
    let words = given[..at].bytes();
    let is_word = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b':' | b'#');
    match words.clone().all(is_word) && words.filter(u8::is_ascii_alphabetic).count() >= 2 {
        true => given[at..].to_owned(),
        false => given.to_owned(),
    }
}

/// Dashes, dots, backslashes and the slash of fractions as slashes; left out of long numbers, which have none.
fn with_slashes(shape: &Shape, given: &str) -> String {
    let is_sign = |letter: char| {
        matches!(
            letter,
            '-' | '.' | '_' | '\\' | '\u{2010}'..='\u{2015}' | '\u{2044}' | '\u{2212}' | '\u{2215}'
        )
    };
    match (shape.slashes, shape.length) {
        (true, _) => given.replace(is_sign, "/"),
        (false, 10..) => given.replace(is_sign, ""),
        _ => given.to_owned(),
    }
}

/// O as 0, and l and I as 1, where there is no letter.
fn with_digits(shape: &Shape, given: &str) -> String {
    if given.bytes().filter(u8::is_ascii_digit).count() < 2 {
        return given.to_owned();
    }
    let digit = |(at, letter)| match letter {
        _ if shape.letters.contains(&at) => letter,
        'O' | 'o' => '0',
        'I' | 'i' | 'L' | 'l' => '1',
        _ => letter,
    };
    given.chars().enumerate().map(digit).collect()
}

/// With as many leading zeros as are missing: whatever removes one removes all of them.
fn with_zeros(shape: &Shape, given: &str) -> String {
    let missing = shape.length.saturating_sub(given.len());
    match missing <= shape.zeros && !given.starts_with('0') && given.bytes().all(|byte| byte.is_ascii_digit()) {
        true => ["0000".get(..missing).unwrap_or(""), given].concat(),
        false => given.to_owned(),
    }
}

//! Why a field cannot be read, and what was probably meant: near misses of each kind of answer. `pkg/near.js` does the same.

use crate::date;
use crate::form::is_placeholder;
use crate::identifiers::near::{Near, Repair, Shape, half_width, repaired};
use crate::identifiers::{
    Email, candidate_number, centre_number, dfe_number, is_of_one_script, qualification_number, uci, uln, why,
};
use crate::instant;
use crate::text::Saying;

/// What a cleaned text that could not be read in a field of this kind probably meant, or why it cannot be read.
pub fn near(kind: &str, given: &str) -> Option<Near> {
    if given.chars().any(char::is_control) {
        return Some(why(&why::HIDDEN));
    }
    match kind {
        "email" => email(given),
        "date" => day(given),
        "moment" => moment(given),
        "line" => is_placeholder(given).then(|| why(&why::PLACEHOLDER)),
        "year" if is_digits(given, 2) => Some(why(&why::TWO_DIGIT_YEAR)),
        _ => shape(kind)?.near(&given.replace(' ', "")),
    }
}

/// The shape of a kind of number.
pub fn shape(kind: &str) -> Option<&'static Shape> {
    Some(match kind {
        "centre-number" => &centre_number::SHAPE,
        "candidate-number" => &candidate_number::SHAPE,
        "qualification-number" => &qualification_number::SHAPE,
        "uci" => &uci::SHAPE,
        "uln" => &uln::SHAPE,
        "dfe-number" => &dfe_number::SHAPE,
        "year" => &YEAR,
        _ => return None,
    })
}

const YEAR: Shape = Shape {
    written: |given| (is_digits(given, 4) && given.starts_with("20")).then(|| given.to_owned()),
    length: 4,
    zeros: 0,
    slashes: false,
    letters: &[],
};

pub fn is_digits(given: &str, count: usize) -> bool {
    given.len() == count && given.bytes().all(|byte| byte.is_ascii_digit())
}

fn why(why: &'static Saying) -> Near {
    Near { why, likely: None }
}

/// A date as the rules read it.
fn day(given: &str) -> Option<Near> {
    let half = half_width(given);
    if half != given && date::parse(&half).is_some() {
        return Some(Near {
            why: &why::FULL_WIDTH,
            likely: Some(half),
        });
    }
    let parts: Vec<&str> = given.split('-').collect();
    match parts.as_slice() {
        [year, rest @ ..] if rest.len() == 2 && rest.iter().all(|part| is_digits(part, 2)) => {
            let is_known = is_digits(year, 4) && ("1000"..="9900").contains(year);
            match is_digits(year, 2) {
                true => Some(why(&why::TWO_DIGIT_YEAR)),
                false => is_known.then(|| why(&why::NO_SUCH_DAY)),
            }
        }
        _ => None,
    }
}

fn moment(given: &str) -> Option<Near> {
    let (bare, _) = given.strip_suffix(']')?.split_once('[')?;
    Some(Near {
        why: &why::TIME_ZONE,
        likely: instant::is_written(bare).then(|| bare.to_owned()),
    })
}

/// In the order in which they are tried: each alone, then with one that comes after it. The last is tried only alone.
const REPAIRS: &[(&Saying, Repair<()>)] = &[
    (&why::DISPLAY_NAME, |(), given| without_name(given)),
    (&why::MAILTO, |(), given| without_scheme(given)),
    (&why::FULL_WIDTH, |(), given| half_width(given)),
    (&why::APOSTROPHE, |(), given| {
        given.replace(['\u{2018}', '\u{2019}', '\u{2BC}', '\u{2032}'], "'")
    }),
    (&why::PUNCTUATION, |(), given| without_punctuation(given)),
    (&why::SPACES, |(), given| given.replace(' ', "")),
];

fn email(given: &str) -> Option<Near> {
    let accept = |text: &str| Email::parse(text).map(|_| text.to_owned());
    if let Some(near) = repaired(&(), given, REPAIRS, &accept) {
        return Some(near);
    }
    if given.matches('@').count() > 1 {
        return Some(why(&why::SEVERAL));
    }
    if given.len() > Email::LONGEST {
        return Some(why(&why::TOO_LONG));
    }
    let is_mixed = given.contains('@') && !given.split(['@', '.']).all(is_of_one_script);
    is_mixed.then(|| why(&why::MIXED_SCRIPT))
}

/// `Name <a@example.org>` without the name.
fn without_name(given: &str) -> String {
    let inner = given.strip_suffix('>').and_then(|text| text.rsplit_once('<'));
    inner.map_or(given, |(_, address)| address).to_owned()
}

/// `mailto:a@example.org?subject=x` without what surrounds the address.
fn without_scheme(given: &str) -> String {
    match given.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            rest.split_once('?').map_or(rest, |(address, _)| address).to_owned()
        }
        _ => given.to_owned(),
    }
}

fn without_punctuation(given: &str) -> String {
    given
        .trim_start_matches(['(', '<', '[', '"', '\''])
        .trim_end_matches([')', '>', ']', '"', '\'', '.', ',', ';', ':', '!'])
        .to_owned()
}

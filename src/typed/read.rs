//! What people type into one box, read as the answer that the rules take: dates with the months' names, series, academic years,
//! numbers with spaces. `pkg/form/typed.js` does the same; `tests/reading/` tests that they agree.
//!
//! Day and month are never swapped: where both are numbers, the day comes first, or the year and then the month. Two
//! digits are a year of this century in a series and in an academic year; in a date the person is asked for four.

use chrono::NaiveDate;

use super::clean::clean;
use super::near::{is_digits, near, shape};
use super::words::{BETWEEN, MONTHS, NO, ORDINALS, SERIES, SUMMER, UNTIL, YES};
use crate::date;
use crate::form::{LONGEST_TEXT, is_placeholder};
use crate::identifiers::near::{Near, half_width};
use crate::identifiers::{AcademicYear, Email, why};
use crate::instant;
use crate::text::Saying;

/// What a text was read as.
#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing in it is visible: no answer.
    Nothing,
    /// The answer, as the rules take it.
    Answer(String),
    /// Something that cannot be read: why, where that is known, and what was probably meant.
    Unreadable {
        why: Option<&'static str>,
        likely: Option<String>,
    },
}

/// The answer, or why it cannot be read, where that is known.
type Read = Result<String, Option<&'static Saying>>;

/// Reads what was typed into a field of this kind, as the catalogue names it.
pub fn read(kind: &str, typed: &str) -> Typed {
    if typed.encode_utf16().count() > LONGEST_TEXT {
        return Typed::Unreadable {
            why: Some(why::TOO_LONG.code),
            likely: None,
        };
    }
    let text = clean(typed);
    if text.is_empty() {
        return Typed::Nothing;
    }
    match answer(kind, &text) {
        Ok(answer) => Typed::Answer(answer),
        Err(Some(why)) => Typed::Unreadable {
            why: Some(why.code),
            likely: None,
        },
        Err(None) => {
            let near = near(kind, &text);
            Typed::Unreadable {
                why: near.as_ref().map(|Near { why, .. }| why.code),
                likely: near.and_then(|near| near.likely),
            }
        }
    }
}

fn answer(kind: &str, text: &str) -> Read {
    match kind {
        "yes-no" => yes_or_no(text),
        "date" => day(text).map(date::iso),
        "moment" => moment(text),
        "series" => series(text),
        "academic-year" => academic_year(text),
        "year" => {
            let half = half_width(text);
            (shape(kind).and_then(|year| (year.written)(&half))).ok_or(None)
        }
        "email" => Email::parse(text).map(|_| text.to_owned()).ok_or(None),
        _ => match shape(kind) {
            Some(number) => (number.written)(&text.replace(' ', "")).ok_or(None),
            None if text.chars().any(char::is_control) || is_placeholder(text) => Err(None),
            None => Ok(text.to_owned()),
        },
    }
}

/// `NA` in capitals often means "not applicable".
fn yes_or_no(text: &str) -> Read {
    let lower = text.to_lowercase();
    let is = |words: &[&str]| text != "NA" && words.contains(&lower.as_str());
    match (is(YES), is(NO)) {
        (true, _) => Ok("yes".to_owned()),
        (_, true) => Ok("no".to_owned()),
        _ => Err(None),
    }
}

/// A part of a date.
enum Part {
    Number(String),
    Month(u32),
    Summer,
}

/// The parts of a date or a series, without what separates them; `None` where the text holds anything else.
fn parts(text: &str) -> Option<Vec<Part>> {
    let text = half_width(text).to_lowercase();
    let mut found = Vec::new();
    let mut rest = text.strip_suffix('.').unwrap_or(&text);
    let (mut is_begun, mut behind_number) = (false, false);
    while let Some(first) = rest.chars().next() {
        let is_same = |letter: char| kind_of(letter) == kind_of(first);
        let end = rest.find(|letter| !is_same(letter)).unwrap_or(rest.len());
        let (run, more) = rest.split_at(end);
        match kind_of(first) {
            Run::Digits => found.push(Part::Number(run.to_owned())),
            Run::Letters if behind_number && ORDINALS.contains(&run) => {}
            Run::Letters if BETWEEN.contains(&run) => {}
            Run::Letters if SUMMER.contains(&run) => found.push(Part::Summer),
            Run::Letters => {
                let month = MONTHS.iter().position(|names| names.contains(&run))?;
                found.push(Part::Month(u32::try_from(month).ok()? + 1));
            }
            Run::Between => {
                let sign = run.strip_prefix(' ').unwrap_or(run);
                let sign = sign.strip_suffix(' ').unwrap_or(sign);
                let is_one = sign.is_empty() || SIGNS.contains(&sign);
                if !is_begun || more.is_empty() || !is_one {
                    return None;
                }
            }
        }
        is_begun = true;
        behind_number = kind_of(first) == Run::Digits;
        rest = more;
    }
    Some(found)
}

/// The signs that separate the parts of a date.
const SIGNS: &[&str] = &["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", ",", ".", "/"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    Digits,
    Letters,
    Between,
}

fn kind_of(letter: char) -> Run {
    match letter {
        '0'..='9' => Run::Digits,
        letter if letter.is_alphabetic() => Run::Letters,
        _ => Run::Between,
    }
}

fn day(text: &str) -> Result<NaiveDate, Option<&'static Saying>> {
    let (day, month, year) = match parts(text).ok_or(None)?.as_slice() {
        [Part::Number(year), Part::Month(month), Part::Number(day)] if year.len() == 4 => {
            (day.clone(), *month, year.clone())
        }
        [Part::Number(day), Part::Month(month), Part::Number(year)]
        | [Part::Month(month), Part::Number(day), Part::Number(year)] => (day.clone(), *month, year.clone()),
        [Part::Number(first), Part::Number(month), Part::Number(last)] => {
            let month = short(month).ok_or(None)?;
            match first.len() {
                4 => (last.clone(), month, first.clone()),
                _ => (first.clone(), month, last.clone()),
            }
        }
        _ => return Err(None),
    };
    let day = short(&day).ok_or(None)?;
    if is_digits(&year, 2) {
        return Err(Some(&why::TWO_DIGIT_YEAR));
    }
    let year = date::number(&year).filter(|number| is_digits(&year, 4) && (1000..=9900).contains(number));
    let year = year.ok_or(None)?;
    NaiveDate::from_ymd_opt(year.cast_signed(), month, day).ok_or(Some(&why::NO_SUCH_DAY))
}

/// A number of one or two digits.
fn short(written: &str) -> Option<u32> {
    date::number(written).filter(|_| written.len() <= 2)
}

/// A moment as the rules take it, or a date followed by a time. The rules decide whether the clocks showed that time once.
fn moment(text: &str) -> Read {
    if instant::is_written(text) {
        return Ok(text.to_owned());
    }
    let half = half_width(text);
    let offset = ["+00:00", "+01:00"].into_iter().find(|offset| half.ends_with(offset));
    let bare = half.strip_suffix(offset.unwrap_or_default()).unwrap_or(&half);
    let (before, clock) = bare.rsplit_once([' ', 'T']).ok_or(None)?;
    let (hour, minute) = clock.split_once([':', '.']).ok_or(None)?;
    let hour = short(hour).filter(|hour| *hour < 24).ok_or(None)?;
    let minute = short(minute)
        .filter(|number| minute.len() == 2 && *number < 60)
        .ok_or(None)?;
    let before = ["at", "am"]
        .iter()
        .find_map(|word| before.strip_suffix(word))
        .unwrap_or(before);
    let before = before.trim_end_matches([' ', ',']);
    let day = date::iso(day(before)?);
    Ok(format!("{day}T{hour:02}:{minute:02}{}", offset.unwrap_or_default()))
}

fn series(text: &str) -> Read {
    let (year, month) = match parts(text).ok_or(None)?.as_slice() {
        [Part::Summer, Part::Number(year)] => (year.clone(), 6),
        [Part::Month(month), Part::Number(year)] => (year.clone(), *month),
        [Part::Number(year), Part::Month(month)] if year.len() == 4 => (year.clone(), *month),
        [Part::Number(year), Part::Number(month)] | [Part::Number(month), Part::Number(year)] if year.len() == 4 => {
            let month = short(month).filter(|month| (1..=12).contains(month));
            (year.clone(), month.ok_or(None)?)
        }
        _ => return Err(None),
    };
    let year = this_century(&year).filter(|year| *year <= 2099).ok_or(None)?;
    match SERIES.contains(&month) {
        true => Ok(format!("{year}-{month:02}")),
        false => Err(Some(&why::NO_SUCH_SERIES)),
    }
}

/// A year of four digits from 2000 on, or the last two digits of one.
fn this_century(written: &str) -> Option<u32> {
    let number = date::number(written)?;
    match written.len() {
        2 => Some(2000 + number),
        4 => Some(number).filter(|year| *year >= 2000),
        _ => None,
    }
}

fn academic_year(text: &str) -> Read {
    let text = half_width(text).to_lowercase();
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    let first = this_century(first).ok_or(None)?;
    let year = AcademicYear::starting_in(first.cast_signed()).ok_or(None)?;
    if rest.is_empty() {
        return Ok(year.name());
    }
    let at = rest.find(|letter: char| letter.is_ascii_digit()).ok_or(None)?;
    let (between, second) = rest.split_at(at);
    let sign = between.trim_matches(' ');
    let is_between = (SIGNS.contains(&sign) && !matches!(sign, "," | ".")) || UNTIL.contains(&sign);
    let follows = this_century(second).ok_or(None)? == first + 1;
    match is_between {
        true if follows => Ok(year.name()),
        true => Err(Some(&why::YEARS_APART)),
        false => Err(None),
    }
}

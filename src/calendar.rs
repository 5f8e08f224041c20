//! Key dates as an iCalendar file (RFC 5545), for the calendars of Apple, Google and Outlook.
//!
//! Every date is an event that takes the whole day. What has no day, or is not known, stands together in one event on the
//! day of making, so that a calendar never looks complete when it is not.

use chrono::NaiveDate;

use crate::catalogue::ENGINE;
use crate::cite::Citation;
use crate::date;
use crate::form::Raw;
use crate::key_dates::{KeyDates, Note, key_dates};
use crate::report::{CallError, Options};
use crate::text::{Language, Text, text};

const NAME: Text = text("Exam centre dates {year}", "Dyddiadau canolfan arholi {year}");
const OPEN: Text = text(
    "Not in this calendar: dates to find out",
    "Ddim yn y calendr hwn: dyddiadau i'w canfod",
);
const OPEN_SAYS: Text = text(
    "These bind the centre too, but have no fixed day, or their day is not known here.",
    "Mae'r rhain hefyd yn rhwymo'r ganolfan, ond nid oes diwrnod penodol iddynt, neu nid yw eu diwrnod yn hysbys yma.",
);
const SOURCES: Text = text("Sources:", "Ffynonellau:");

/// The dates of [`key_dates`] that lie in the academic year, as the text of an iCalendar file. The same request on the same
/// day gives the same bytes; an event's UID stays the same whatever the day. Without an academic year it holds no event.
///
/// # Errors
/// A [`CallError`] for an `as_of` that is no date, or a warning time out of range.
pub fn calendar(request: &Raw, options: &Options, language: Language) -> Result<String, CallError> {
    let found = key_dates(request, options)?;
    let year = found.academic_year.as_ref().map_or("", |year| &year.name);
    let name = NAME.said().within(language).replace("{year}", year);
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", &format!("-//{}//{}//EN", ENGINE.name, ENGINE.version));
    file.line("CALSCALE", "GREGORIAN");
    file.text("NAME", name.trim());
    file.text("X-WR-CALNAME", name.trim());
    for date in &found.dates {
        let says = with_sources(date.says.within(language), &date.cites, language);
        file.event(&found, &date.id, date.on, date.title.within(language), &says, language);
    }
    if let Some((day, says)) = open(&found, language) {
        let id = format!("not-in-this-calendar/{year}");
        file.event(&found, &id, day, OPEN.said().within(language), &says, language);
    }
    file.line("END", "VCALENDAR");
    Ok(file.0)
}

/// What has no day or is not known, and the day of making, kept within the year.
fn open(found: &KeyDates, language: Language) -> Option<(NaiveDate, String)> {
    let year = found.academic_year.as_ref()?;
    let (from, to) = (date::parse(&year.from)?, date::parse(&year.to)?);
    let mut says = OPEN_SAYS.said().within(language).to_owned();
    let notes: Vec<&Note> = found.undated.iter().chain(&found.unknown).collect();
    for note in &notes {
        says += &format!("\n\n{}\n{}", note.title.within(language), note.says.within(language));
    }
    (!notes.is_empty()).then(|| (found.on.clamp(from, to), says))
}

fn with_sources(says: &str, cites: &[Citation], language: Language) -> String {
    let mut out = format!("{says}\n\n{}", SOURCES.said().within(language));
    for cite in cites {
        let (document, section) = (cite.document.said(), cite.section.said());
        out += &format!(
            "\n{}, {} ({})",
            document.within(language),
            section.within(language),
            cite.clause
        );
        if let Some(address) = cite.address {
            out += &format!(" {address}");
        }
    }
    out
}

/// The lines of a file.
#[derive(Default)]
struct File(String);

impl File {
    fn event(&mut self, found: &KeyDates, id: &str, on: NaiveDate, title: &str, says: &str, language: Language) {
        let basic = |day: NaiveDate| date::iso(day).replace('-', "");
        self.line("BEGIN", "VEVENT");
        self.line("UID", &found.uid(id));
        self.line("DTSTAMP", &format!("{}T000000Z", basic(found.on)));
        self.line("DTSTART;VALUE=DATE", &basic(on));
        self.line("DTEND;VALUE=DATE", &basic(date::next(on)));
        self.text(&format!("SUMMARY;LANGUAGE={}", language.code()), title);
        self.text(&format!("DESCRIPTION;LANGUAGE={}", language.code()), says);
        // A whole day that does not make a person busy.
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// A property whose value is text.
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for sign in value.chars() {
            match sign {
                '\\' | ';' | ',' => escaped.extend(['\\', sign]),
                '\n' => escaped.push_str("\\n"),
                sign if sign.is_control() => {}
                sign => escaped.push(sign),
            }
        }
        self.line(name, &escaped);
    }

    /// One content line, folded so that no line is longer than 75 octets and no character is cut.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for sign in format!("{name}:{value}").chars() {
            if octets + sign.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            octets += sign.len_utf8();
            self.0.push(sign);
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, value: &str) -> String {
        let mut file = File::default();
        file.text(&format!("{name};LANGUAGE=cy"), value);
        file.0
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            lines("X", "a, b; c\\d\ne:\"f\"\r\u{7}"),
            "X;LANGUAGE=cy:a\\, b\\; c\\\\d\\ne:\"f\"\r\n"
        );
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_between_characters() {
        // `X;LANGUAGE=cy:` has 14 octets.
        assert_eq!(
            lines("X", &"a".repeat(61)),
            format!("X;LANGUAGE=cy:{}\r\n", "a".repeat(61))
        );
        assert_eq!(
            lines("X", &"a".repeat(62)),
            format!("X;LANGUAGE=cy:{}\r\n a\r\n", "a".repeat(61))
        );
        // `ŵ` has two octets: the 75th would cut it.
        assert_eq!(
            lines("X", &format!("{}ŵa", "a".repeat(60))),
            format!("X;LANGUAGE=cy:{}\r\n ŵa\r\n", "a".repeat(60))
        );
        // A folded line begins with a space, which counts.
        let folded = lines("X", &"ŷ".repeat(200));
        assert!(folded.split("\r\n").all(|line| line.len() <= 75));
        assert!(
            folded
                .split("\r\n")
                .skip(1)
                .all(|line| line.is_empty() || line.starts_with(' '))
        );
        assert_eq!(
            folded.replace("\r\n ", ""),
            format!("X;LANGUAGE=cy:{}\r\n", "ŷ".repeat(200))
        );
    }
}

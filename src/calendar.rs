//! Key dates as an iCalendar file (RFC 5545), for the calendars of Apple, Google and Outlook.
//!
//! Every date is an event that takes the whole day. What has no day, or is not known, stands together in one event on the
//! day of making, so that a calendar never looks complete when it is not.

use alloc::string::String;

use chrono::NaiveDate;

use crate::date;

/// The lines of a file.
pub struct File<'a> {
    lines: String,
    /// The day of making.
    made_on: NaiveDate,
    /// The code of the language of its texts.
    language: &'a str,
}

impl<'a> File<'a> {
    /// The beginning of a file.
    pub fn new(name: &str, version: &str, made_on: NaiveDate, language: &'a str) -> Self {
        let mut file = File {
            lines: String::new(),
            made_on,
            language,
        };
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", &["-//centre-checks//", version, "//EN"].concat());
        file.line("CALSCALE", "GREGORIAN");
        file.text("NAME", name);
        file.text("X-WR-CALNAME", name);
        file
    }

    /// An event that takes a whole day.
    pub fn event(&mut self, uid: &str, on: NaiveDate, title: &str, says: &str) {
        let basic = |day: NaiveDate| -> String { date::iso(day).split('-').collect() };
        self.line("BEGIN", "VEVENT");
        self.line("UID", uid);
        let stamp = [&basic(self.made_on), "T000000Z"].concat();
        self.line("DTSTAMP", &stamp);
        self.line("DTSTART;VALUE=DATE", &basic(on));
        self.line("DTEND;VALUE=DATE", &basic(date::next(on)));
        self.text(&["SUMMARY;LANGUAGE=", self.language].concat(), title);
        self.text(&["DESCRIPTION;LANGUAGE=", self.language].concat(), says);
        // A whole day that does not make a person busy.
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// The whole file.
    pub fn end(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.lines
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
        for sign in name.chars().chain([':']).chain(value.chars()) {
            if octets + sign.len_utf8() > 75 {
                self.lines.push_str("\r\n ");
                octets = 1;
            }
            octets += sign.len_utf8();
            self.lines.push(sign);
        }
        self.lines.push_str("\r\n");
    }
}

/// What a calendar knows an entry by: the same from run to run, and another for each centre that gives its number.
#[cfg(feature = "words")]
pub fn uid(id: &str, centre: Option<&str>) -> String {
    let mut uid: String = id
        .chars()
        .map(|letter| if letter == '/' { '.' } else { letter })
        .collect();
    if let Some(centre) = centre {
        uid.push('.');
        uid.push_str(centre);
    }
    uid.push_str("@centre-checks");
    uid
}

#[cfg(feature = "words")]
mod said {
    use super::{File, uid};
    use crate::date;
    use crate::edition::ENGINE;
    use crate::said::{Citation, SaidKeyDates, SaidNote};
    use crate::text::{Language, Saying, saying};

    static NAME: Saying = saying("name", "Exam centre dates {year}", "Dyddiadau canolfan arholi {year}");
    static OPEN: Saying = saying(
        "open",
        "Not in this calendar: dates to find out",
        "Ddim yn y calendr hwn: dyddiadau i'w canfod",
    );
    static OPEN_SAYS: Saying = saying(
        "open-says",
        "These bind the centre too, but have no fixed day, or their day is not known here.",
        "Mae'r rhain hefyd yn rhwymo'r ganolfan, ond nid oes diwrnod penodol iddynt, neu nid yw eu diwrnod yn hysbys yma.",
    );
    static SOURCES: Saying = saying("sources", "Sources:", "Ffynonellau:");

    /// Everything that is said here.
    pub static SAYS: [&Saying; 4] = [&NAME, &OPEN, &OPEN_SAYS, &SOURCES];

    impl SaidKeyDates<'_> {
        /// The dates that lie in the academic year, as the text of an iCalendar file. The same dates give the same bytes; an
        /// event's UID stays the same whatever the day. Without an academic year it holds no event.
        pub fn calendar(&self) -> String {
            let language = Language::parse(self.language).unwrap_or(Language::English);
            let year = self.academic_year.map_or("", |year| &year.name);
            let name = NAME.text.within(language).replace("{year}", year);
            let made_on = date::parse(self.as_of).unwrap_or_default();
            let mut file = File::new(name.trim(), ENGINE.version, made_on, self.language);
            for date in &self.dates {
                let says = with_sources(&date.note, language);
                if let Some(on) = date::parse(&date.on) {
                    file.event(&uid(date.note.id, self.centre), on, &date.note.title, &says);
                }
            }
            let notes: Vec<&SaidNote> = self.undated.iter().chain(&self.unknown).collect();
            let span = self
                .academic_year
                .and_then(|year| Some((date::parse(&year.from)?, date::parse(&year.to)?)));
            if let Some((from, to)) = span.filter(|_| !notes.is_empty()) {
                let mut says = OPEN_SAYS.text.within(language).to_owned();
                for note in notes {
                    says += &format!("\n\n{}\n{}", note.title, note.says);
                }
                let id = format!("not-in-this-calendar/{year}");
                let title = OPEN.text.within(language);
                file.event(&uid(&id, self.centre), made_on.clamp(from, to), title, &says);
            }
            file.end()
        }
    }

    fn with_sources(note: &SaidNote, language: Language) -> String {
        let mut out = format!("{}\n\n{}", note.says, SOURCES.text.within(language));
        for Citation {
            clause,
            document,
            section,
            address,
            ..
        } in &note.cites
        {
            out += &format!("\n{document}, {section} ({clause})");
            if let Some(address) = address {
                out += &format!(" {address}");
            }
        }
        out
    }
}

#[cfg(feature = "words")]
pub use said::SAYS;

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, value: &str) -> String {
        let mut file = File {
            lines: String::new(),
            made_on: NaiveDate::default(),
            language: "cy",
        };
        file.text(&format!("{name};LANGUAGE=cy"), value);
        file.lines
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

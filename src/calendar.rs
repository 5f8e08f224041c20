//! Key dates as an iCalendar file (RFC 5545), for the calendars of Apple, Google and Outlook.
//!
//! Every date is an all-day event. Whatever has no day, or is not known, goes into one event on the day of the check, so that a
//! calendar never looks complete when it is not; where there is no date at all, that event says so.
//!
//! A newer file replaces an older one of the same calendar: its events have the same UIDs, and their `SEQUENCE` and `DTSTAMP`
//! grow with the time it was made.

use alloc::string::String;

use chrono::NaiveDate;

use crate::date;
use crate::instant::Moment;

/// The lines of a file.
pub struct File<'a> {
    lines: String,
    /// The day on which it is made.
    day: NaiveDate,
    /// Distinguishes this calendar from all others. Opaque, and chosen by the caller.
    calendar: &'a str,
    /// When the file was made, as each event says it.
    made: String,
    /// The reminder of an event, where one is wanted.
    alarm: Option<String>,
    /// The code of the language of its texts.
    language: &'a str,
}

impl<'a> File<'a> {
    /// The beginning of a file made at this instant; `None` where it is not an instant. The calendar's id is used as it is; a
    /// reminder comes this many days before each date.
    pub fn new([name, version, language, made_at, calendar]: [&'a str; 5], alarm_days: Option<u32>) -> Option<Self> {
        let at = Moment::parse_instant(made_at)?;
        let (day, second) = at.universal();
        let mut stamp = basic(day);
        stamp.push('T');
        for part in [second / 3600, second / 60 % 60, second % 60] {
            date::push_digits(&mut stamp, part, 2);
        }
        let mut made = ["DTSTAMP:", &stamp, "Z\r\nLAST-MODIFIED:", &stamp, "Z\r\nSEQUENCE:"].concat();
        date::push_digits(&mut made, at.minutes(), 1);
        made.push_str("\r\n");
        let mut file = File {
            lines: [
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//centre-checks//",
                version,
                "//EN\r\nCALSCALE:GREGORIAN\r\n",
            ]
            .concat(),
            day: at.day(),
            calendar,
            made,
            alarm: alarm_days.map(alarm),
            language,
        };
        file.text("NAME", name);
        file.text("X-WR-CALNAME", name);
        Some(file)
    }

    /// An all-day event. It has a reminder where reminders are wanted and its day is not over.
    pub fn event(&mut self, id: &str, on: NaiveDate, title: &str, says: &str) {
        let id: String = id
            .chars()
            .map(|letter| if letter == '/' { '.' } else { letter })
            .collect();
        let uid = [&id, "@", self.calendar].concat();
        self.lines.push_str("BEGIN:VEVENT\r\n");
        self.line("UID", &uid);
        self.lines.push_str(&self.made);
        self.line("DTSTART;VALUE=DATE", &basic(on));
        self.line("DTEND;VALUE=DATE", &basic(date::next(on)));
        self.text(&["SUMMARY;LANGUAGE=", self.language].concat(), title);
        self.text(&["DESCRIPTION;LANGUAGE=", self.language].concat(), says);
        // It does not show the person as busy.
        self.lines.push_str("TRANSP:TRANSPARENT\r\n");
        if let Some(alarm) = self.alarm.as_ref().filter(|_| on >= self.day) {
            self.lines.push_str(alarm);
            // RFC 9074, 4: an alarm has a UID of its own, so that a snoozed one is recognised.
            self.line("UID", &["alarm.", &uid].concat());
            self.text("DESCRIPTION", title);
            self.lines.push_str("END:VALARM\r\n");
        }
        self.lines.push_str("END:VEVENT\r\n");
    }

    /// The whole file.
    pub fn end(mut self) -> String {
        self.lines.push_str("END:VCALENDAR\r\n");
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

fn basic(day: NaiveDate) -> String {
    date::iso(day).split('-').collect()
}

/// The trigger of an alarm at nine in the morning, this many days before a day that begins at midnight.
fn alarm(days: u32) -> String {
    let mut alarm = String::from("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:");
    if days > 1 {
        alarm.push_str("-P");
        date::push_digits(&mut alarm, days - 1, 1);
        alarm.push_str("DT15H");
    } else {
        alarm.push_str(if days == 0 { "PT9H" } else { "-PT15H" });
    }
    alarm.push_str("\r\n");
    alarm
}

#[cfg(feature = "words")]
mod said {
    use serde::Deserialize;

    use super::File;
    use crate::date;
    use crate::edition::ENGINE;
    use crate::report::{CallError, CallErrorCode};
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
        "These bind the centre too, but have no fixed day, or we do not know their day.",
        "Mae'r rhain hefyd yn rhwymo'r ganolfan, ond nid oes diwrnod penodol iddynt, neu ni wyddom eu diwrnod.",
    );
    static SOURCES: Saying = saying("sources", "Sources:", "Ffynonellau:");
    static EMPTY: Saying = saying(
        "empty",
        "There is no date in this calendar. If a question about the academic year or the centre is still open, answer it and make the calendar again.",
        "Nid oes dyddiad yn y calendr hwn. Os yw cwestiwn am y flwyddyn academaidd neu'r ganolfan heb ei ateb o hyd, atebwch ef a gwnewch y calendr eto.",
    );

    /// Every saying of this file.
    pub static SAYS: [&Saying; 5] = [&NAME, &OPEN, &OPEN_SAYS, &SOURCES, &EMPTY];

    /// The most days before a date that a reminder can stand.
    const MOST_ALARM_DAYS: u32 = 365;

    /// How a calendar file is made.
    #[derive(Clone, Debug, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct CalendarOptions {
        /// When: an instant with its offset, such as `2026-11-22T10:30:00Z`.
        pub made_at: String,
        /// Which calendar it is: 16 to 64 letters, digits and hyphens, such as a random UUID. A newer file for the same
        /// calendar has the same id.
        pub calendar_id: String,
        /// A reminder at nine in the morning, this many days before each date.
        #[serde(default)]
        pub alarm_days: Option<u32>,
    }

    impl CalendarOptions {
        fn file<'a>(&'a self, name: &'a str, language: &'a str) -> Result<File<'a>, CallError> {
            let wrong = |message: &str, expected: &str| CallError {
                code: CallErrorCode::BadOption,
                message: message.to_owned(),
                expected: vec![expected.to_owned()],
            };
            let id = &self.calendar_id;
            if !(16..=64).contains(&id.len()) || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
                let expected = "16 to 64 letters, digits and hyphens, such as a random UUID";
                return Err(wrong("calendarId is not the id of a calendar", expected));
            }
            if self.alarm_days.is_some_and(|days| days > MOST_ALARM_DAYS) {
                return Err(wrong(
                    "alarmDays is not a number of days",
                    "a whole number from 0 to 365",
                ));
            }
            File::new([name, ENGINE.version, language, &self.made_at, id], self.alarm_days).ok_or_else(|| {
                let expected = "a real instant with its offset, such as 2026-02-13T16:30+00:00 or 2026-02-13T16:30Z, from 2002-03-11 on";
                wrong("madeAt is not an instant in the supported range", expected)
            })
        }
    }

    impl SaidKeyDates<'_> {
        /// The dates in the academic year, as the text of an iCalendar file. The same dates and options give the same bytes; an
        /// event's UID is the same whenever the file is made, in either language. A file without any date
        /// holds one event that says so.
        ///
        /// # Errors
        /// A [`CallError`] for options that cannot be used.
        pub fn calendar(&self, options: &CalendarOptions) -> Result<String, CallError> {
            let language = Language::parse(self.language).unwrap_or(Language::English);
            let year = self.academic_year.map_or("", |year| &year.name);
            let name = NAME.text.within(language).replace("{year}", year);
            let mut file = options.file(name.trim(), self.language)?;
            for date in &self.dates {
                let says = with_sources(&date.note, language);
                if let Some(on) = date::parse(&date.on) {
                    file.event(date.note.id, on, &date.note.title, &says);
                }
            }
            let notes: Vec<&SaidNote> = self.undated.iter().chain(&self.unknown).collect();
            if !notes.is_empty() || self.dates.is_empty() {
                let empty = self.dates.is_empty().then_some(EMPTY.text.within(language).to_owned());
                let open = (!notes.is_empty()).then_some(OPEN_SAYS.text.within(language).to_owned());
                let notes = notes.iter().map(|note| format!("{}\n{}", note.title, note.says));
                let says: Vec<String> = empty.into_iter().chain(open).chain(notes).collect();
                let mut on = date::parse(self.as_of).unwrap_or_default();
                let span = self
                    .academic_year
                    .and_then(|year| Some((date::parse(&year.from)?, date::parse(&year.to)?)));
                if let Some((from, to)) = span {
                    on = on.clamp(from, to);
                }
                let title = OPEN.text.within(language);
                let id = format!("not-in-this-calendar/{year}");
                file.event(id.trim_end_matches('/'), on, title, &says.join("\n\n"));
            }
            Ok(file.end())
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
pub use said::{CalendarOptions, SAYS};

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, value: &str) -> String {
        let mut file = File::new(["", "", "cy", "2026-11-22T10:30Z", ""], None).expect("an instant");
        file.lines.clear();
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

//! The results that are texts: what a number could be, the dates of a year, and a calendar file.

use alloc::string::String;
use alloc::vec::Vec;

use super::fields::Fields;
use super::{Status, check_time, word};
use crate::calendar::File;
use crate::date;
use crate::fingerprints::stamp;
use crate::form::{Choice as _, Source};
use crate::identifiers::{AcademicYear, Series};
use crate::identify::{Identified, identify_written};
use crate::key_dates::{Dates, Form, Note, Sentence, find};

/// What a value could be, looked at as a number.
pub fn identified(text: &str) -> Vec<u32> {
    let found = identify_written(text);
    words(stamp::IDENTIFY, &fields_of(&found))
}

fn fields_of(found: &Identified) -> String {
    let mut fields = Fields::default();
    fields.text(found.got);
    fields.text(found.code);
    fields.list(&found.could_be, |fields, reading| {
        for text in [
            reading.kind,
            reading.outcome.id(),
            reading.code,
            &reading.compact,
            &reading.written,
        ] {
            fields.text(text);
        }
        fields.list(&reading.parts, |fields, part| {
            fields.text(part.code);
            fields.text(&part.value);
        });
        fields.text(reading.note.unwrap_or_default());
        fields.text(reading.slip.unwrap_or_default());
        fields.text(reading.likely.as_deref().unwrap_or_default());
        fields.codes(&reading.cites);
    });
    fields.end()
}

/// Every date of an academic year that binds a centre.
pub fn key_dates(text: &str) -> Vec<u32> {
    let mut source = Source::new(text);
    let check_time = check_time(&mut source);
    let _no_policy = source.written();
    let Some(check_time) = check_time else {
        return Vec::from([stamp::KEY_DATES, Status::BadAsOf as u32]);
    };
    let found = find(&mut source, check_time);
    words(stamp::KEY_DATES, &dates(&found, &date::iso(check_time.day)))
}

fn dates(found: &Dates, as_of: &str) -> String {
    let mut fields = Fields::default();
    fields.text(as_of);
    fields.text(&found.academic_year.map(AcademicYear::name).unwrap_or_default());
    for dates in [&found.dates, &found.earlier, &found.later] {
        fields.list(dates, |fields, date| {
            fields.text(&date::iso(date.on));
            fields.text(if date.past { "1" } else { "" });
            fields.text(date.standing.id());
            note(fields, &date.note);
        });
    }
    for notes in [&found.undated, &found.unknown, &found.signposts] {
        fields.list(notes, note);
    }
    fields.list(&found.missing, |fields, place| {
        fields.spot(form(place.form), place.spot)
    });
    fields.list(&found.unreadable, |fields, (of, field)| {
        fields.spot(form(*of), field.spot);
        fields.number(field.got as u32);
    });
    fields.end()
}

#[inline(never)]
fn note(fields: &mut Fields, note: &Note) {
    fields.text(&note.id);
    fields.text(note.title.code);
    fields.list(&note.says, |fields, sentence| fields.text(&Sentence::code(*sentence)));
    fields.facts(&note.facts);
    fields.text(note.called.as_deref().unwrap_or_default());
    fields.text(note.body.map_or("", |body| body.code()));
    fields.text(&note.series.map(Series::code).unwrap_or_default());
    match note.at {
        Some(at) => fields.spot(form(at.form), at.spot),
        None => fields.text(""),
    }
    match note.whom {
        Some(whom) => fields.number(whom as u32),
        None => fields.text(""),
    }
    fields.codes(&note.cites);
}

/// The number of a form within a request.
fn form(form: Form) -> u32 {
    match form {
        Form::Own => 0,
        Form::Approvals => 1,
        Form::CreditCheck => 2,
    }
}

/// An iCalendar file: its name, the version of this software, the language, when it was made, the calendar's id and how many days
/// before a date to remind, or nothing; then for each event its id, day, title and text, each a field of the text.
pub fn calendar(text: &str) -> Vec<u32> {
    let mut source = Source::new(text);
    let head = [(); 5].map(|()| source.written());
    let Some(mut file) = File::new(head, date::number(source.written())) else {
        return Vec::from([stamp::KEY_DATES, Status::BadAsOf as u32]);
    };
    while let [id, on, title, says] = [(); 4].map(|()| source.written())
        && let Some(on) = date::parse(on)
    {
        file.event(id, on, title, says);
    }
    words(stamp::KEY_DATES, &file.end())
}

/// A text as numbers: how many bytes it has, then four bytes in each number, the first in its lowest bits.
fn words(stamp: u32, text: &str) -> Vec<u32> {
    let mut out = Vec::from([stamp, Status::Answered as u32, word(text.len())]);
    out.extend(text.as_bytes().chunks(4).map(|bytes| {
        let four = |at: usize| u32::from(bytes.get(at).copied().unwrap_or(0)) << (8 * at);
        four(0) | four(1) | four(2) | four(3)
    }));
    out
}

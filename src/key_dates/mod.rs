//! Every date of an academic year that binds one centre, in one call: what the Register asks for each autumn, deadlines for
//! entries and for conflicts of interest, and the centre's own lapse and credit-check dates.
//!
//! It stands above the report. What another procedure works out is taken from that procedure's own report, so that no rule
//! and no sum is written twice; what is not known here is listed as not known, and is never left out in silence.

mod approvals;
mod form;
mod series;
mod yearly;

use chrono::NaiveDate;
use serde::Serialize;

use crate::answer::{Answer, Path, Unknown};
use crate::catalogue::{self, Engine};
use crate::cite::{Citation, Clause};
use crate::date;
use crate::form::{self as reading, Part, Raw, Section};
use crate::identifiers::CentreNumber;
use crate::policy::clauses;
use crate::report::{CallError, Options, Unreadable};
use crate::text::{Said, Text, text};
use form::Asked;

/// The dates of one academic year for one centre.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyDates {
    /// Left out where the year is not answered: then there are no dates either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub academic_year: Option<YearSpan>,
    /// `YYYY-MM-DD`.
    pub as_of: String,
    pub engine: &'static Engine,
    /// The dates of the year, in order.
    pub dates: Vec<KeyDate>,
    /// This centre's own dates that lie before the year.
    pub earlier: Vec<KeyDate>,
    /// This centre's own dates that lie after the year.
    pub later: Vec<KeyDate>,
    /// What binds in the year without a fixed day.
    pub undated: Vec<Note>,
    /// Dates that are not known here, and whom to ask.
    pub unknown: Vec<Note>,
    /// What is said of other ways and places.
    pub signposts: Vec<Note>,
    /// Unanswered fields for which two answers would lead to different dates.
    pub missing: Vec<String>,
    pub unreadable: Vec<Unreadable>,
    /// Tells one centre's calendar entries from another's.
    #[serde(skip)]
    centre: Option<CentreNumber>,
    #[serde(skip)]
    pub(crate) on: NaiveDate,
}

/// An academic year.
#[derive(Serialize)]
pub struct YearSpan {
    /// `2026-27`.
    pub name: String,
    /// 1 September.
    pub from: String,
    /// 31 August.
    pub to: String,
}

/// What a date rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateStanding {
    /// The document names the day.
    Published,
    /// The caller gave it.
    Given,
    /// Known from other years. It is no deadline.
    Usual,
    /// Worked out from published words and the answers.
    Computed,
}

/// One date.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyDate {
    /// Stays the same from run to run, whatever the day of the check.
    pub id: String,
    #[serde(serialize_with = "iso")]
    pub on: NaiveDate,
    /// It lies before the day of the check.
    pub past: bool,
    pub title: Said,
    /// What is due, and what follows.
    pub says: Said,
    pub standing: DateStanding,
    /// The awarding body's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<&'static str>,
    /// `YYYY-MM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// The answer that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    pub cites: Vec<Citation>,
}

/// Something without a date.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    pub id: String,
    pub title: Said,
    pub says: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    pub cites: Vec<Citation>,
}

fn iso<S: serde::Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&date::iso(*day))
}

fn cited(clauses: &[&'static Clause]) -> impl Iterator<Item = Citation> {
    clauses.iter().map(|clause| Citation::from(*clause))
}

impl KeyDate {
    fn new(
        id: String,
        on: NaiveDate,
        standing: DateStanding,
        [title, says]: [Said; 2],
        cites: &[&'static Clause],
    ) -> Self {
        KeyDate {
            id,
            on,
            past: false,
            title,
            says,
            standing,
            body: None,
            series: None,
            at: None,
            cites: cited(cites).collect(),
        }
    }

    /// A further sentence, and what it rests on.
    fn add(&mut self, says: Said, cites: &[&'static Clause]) {
        self.says = self.says.then(&says);
        self.cites.extend(cited(cites));
    }
}

impl Note {
    fn new(id: impl Into<String>, [title, says]: [Said; 2], cites: &[&'static Clause]) -> Self {
        Note {
            id: id.into(),
            title,
            says,
            body: None,
            series: None,
            at: None,
            cites: cited(cites).collect(),
        }
    }

    /// A further sentence, and what it rests on.
    fn add(&mut self, says: Said, cites: &[&'static Clause]) {
        self.says = self.says.then(&says);
        self.cites.extend(cited(cites));
    }
}

/// What the parts of the answer are put into.
#[derive(Default)]
struct Found {
    dates: Vec<KeyDate>,
    undated: Vec<Note>,
    unknown: Vec<Note>,
    signposts: Vec<Note>,
    missing: Unknown,
    /// Missing in the answers of another procedure.
    missing_inside: Vec<String>,
    unreadable_inside: Vec<Unreadable>,
}

impl Found {
    fn date(&mut self, at: &str, mut date: KeyDate) {
        date.at = Some(at.to_owned());
        self.dates.push(date);
    }

    fn undated(&mut self, at: &str, note: Note) {
        note_once(&mut self.undated, at, note);
    }

    fn unknown(&mut self, at: &str, note: Note) {
        note_once(&mut self.unknown, at, note);
    }

    /// An answer that makes a difference; where it is missing, that is noted.
    fn asks_for<T>(&mut self, answer: Answer<T>) -> Option<T> {
        match answer {
            Ok(value) => Some(value),
            Err(missing) => {
                self.missing = std::mem::take(&mut self.missing).and(missing);
                None
            }
        }
    }
}

/// What is said of one body's vocational qualifications is the same for every series, and is said once.
fn note_once(notes: &mut Vec<Note>, at: &str, mut note: Note) {
    if !notes.iter().any(|said| said.title == note.title) {
        note.at = Some(at.to_owned());
        notes.push(note);
    }
}

/// Every date of an academic year that binds a centre. Any request gets an answer: `academicYear`, `nation`,
/// `hasCentreNumber`, `entries`, and under `approvals` and `creditCheck` the answers to those two procedures.
///
/// # Errors
/// A [`CallError`] for an `as_of` that is no date, or a warning time out of range.
pub fn key_dates(request: &Raw, options: &Options) -> Result<KeyDates, CallError> {
    let as_of = options.day()?;
    let (asked, read) = reading::read::<Asked>(request);
    let mut found = Found::default();
    let year = found.asks_for(asked.academic_year.get());
    yearly::add(&asked, &mut found);
    series::add(&asked, year, &mut found);
    approvals::add(&asked, request, options, &mut found)?;

    let mut dates = found.dates;
    dates.sort_by_key(|date| date.on);
    number_alike(&mut dates);
    for date in &mut dates {
        date.past = date.on < as_of;
    }
    // Without a year no date lies in it, before it or after it.
    dates.retain(|_| year.is_some());
    let (earlier, rest): (Vec<_>, Vec<_>) = dates
        .into_iter()
        .partition(|date| year.is_some_and(|year| date.on < year.first_day()));
    let (dates, later) = rest
        .into_iter()
        .partition(|date| year.is_some_and(|year| year.holds(date.on)));
    let mut missing: Vec<String> = read
        .unanswered
        .iter()
        .filter(|path| found.missing.holds(path))
        .map(Path::to_string)
        .collect();
    missing.extend(found.missing_inside);
    let mut unreadable: Vec<Unreadable> = read.unreadable.iter().map(Unreadable::from).collect();
    unreadable.extend(found.unreadable_inside);
    Ok(KeyDates {
        academic_year: year.map(|year| YearSpan {
            name: year.name(),
            from: date::iso(year.first_day()),
            to: date::iso(year.last_day()),
        }),
        as_of: date::iso(as_of),
        engine: &catalogue::ENGINE,
        dates,
        earlier,
        later,
        undated: found.undated,
        unknown: found.unknown,
        signposts: found.signposts,
        missing,
        unreadable,
        centre: asked.centre_number.get().ok(),
        on: as_of,
    })
}

impl KeyDates {
    /// What a calendar knows an entry by: the same from run to run, and another for each centre that gives its number.
    pub(crate) fn uid(&self, id: &str) -> String {
        let id = id.replace('/', ".");
        match &self.centre {
            Some(centre) => format!("{id}.{}@centre-checks", centre.as_str()),
            None => format!("{id}@centre-checks"),
        }
    }
}

/// Two dates may stand for one thing, such as two deadlines that were given for one series: each keeps an id of its own.
fn number_alike(dates: &mut [KeyDate]) {
    let ids: Vec<String> = dates.iter().map(|date| date.id.clone()).collect();
    for (index, date) in dates.iter_mut().enumerate() {
        let alike = ids[..index].iter().filter(|id| **id == date.id).count();
        if alike > 0 {
            date.id = format!("{}/{}", date.id, alike + 1);
        }
    }
}

/// A part of the request that holds the answers to another procedure.
#[derive(Serialize)]
pub struct Uses {
    pub field: &'static str,
    pub procedure: &'static str,
}

/// What the catalogue shows of this.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyDatesEntry {
    pub id: &'static str,
    pub title: Text,
    pub intro: Text,
    pub form: &'static [Section],
    pub uses: &'static [Uses],
    pub cites: Vec<&'static str>,
}

const ID: &str = "key-dates";

/// Its entry in the catalogue.
pub fn entry() -> KeyDatesEntry {
    KeyDatesEntry {
        id: ID,
        title: text("Key dates", "Dyddiadau allweddol"),
        intro: text(
            "Get every date of an academic year that binds your centre, with what follows from it, as a list and as a calendar file.",
            "Cewch bob dyddiad mewn blwyddyn academaidd sy'n rhwymo eich canolfan, gyda'r hyn sy'n dilyn ohono, yn rhestr ac yn ffeil galendr.",
        ),
        form: Asked::SECTIONS,
        uses: approvals::USES,
        cites: CITES.iter().map(|clause| clause.id).collect(),
    }
}

/// Every clause that is cited here and not by way of another procedure.
static CITES: &[&Clause] = &[
    &clauses::HOC1,
    &clauses::HOC2,
    &clauses::HOC3,
    &clauses::W5,
    &clauses::NCN2,
    &clauses::NCN3,
    &clauses::NCN4,
    &clauses::J1,
    &clauses::J3,
    &clauses::J4,
    &clauses::J7,
    &clauses::J10,
    &clauses::J12,
    &clauses::W15,
    &clauses::W16,
    &clauses::W18,
    &clauses::W21,
    &clauses::CIS1,
    &clauses::CIS2,
    &clauses::JCQ_C1,
    &clauses::JCQ_C2,
    &clauses::JCQ_C3,
    &clauses::PEARSON_C2,
    &clauses::OCR_C4,
    &clauses::AQA_C7,
    &clauses::CBAC_C1,
    &clauses::N8,
    &clauses::N9,
    &clauses::O12,
    &clauses::O16,
    &clauses::O17,
    &clauses::R_CONFLICT_EDITION,
    &clauses::R_CONFLICT_TIMING,
    &clauses::R_CONFLICT_USUAL,
    &clauses::R_KEY_DATES,
    &clauses::R_UPDATE,
];

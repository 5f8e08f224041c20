//! Every date of an academic year that binds one centre, in one call: what the Register asks for each autumn, deadlines for
//! entries and for conflicts of interest, the cycle of each series, and the centre's own lapse and credit-check dates.
//!
//! It is above the procedures. What a procedure works out is taken from it by typed calls, so that no rule and no sum is
//! written twice; what is not known here is listed as unknown, never silently left out. The result is codes and facts;
//! `said.rs` puts them into words.

mod approvals;
mod cycle;
mod form;
mod place;
#[cfg(feature = "std")]
mod report;
mod series;
mod whom;
mod yearly;

use chrono::NaiveDate;
use serde::Serialize;

use crate::answer::{self, Answer, Unknown};
use crate::cite::Clause;
use crate::engine::{CheckTime, DateName};
use crate::fact::Fact;
use crate::form::{self as reading, Source, UnreadableField};
#[cfg(feature = "words")]
use crate::form::{Part as _, Section};
use crate::identifiers::{AcademicYear, Series};
use crate::policy::bodies::Body;
#[cfg(feature = "words")]
use crate::policy::clauses;
use crate::prelude::{String, Vec};
use crate::text::Saying;
#[cfg(feature = "words")]
use crate::text::{Text, text};
pub use form::Asked;
pub use place::{Form, Place};
#[cfg(feature = "words")]
pub(crate) use report::all_fields as fields;
#[cfg(feature = "std")]
pub use report::{KeyDates, YearSpan, key_dates};
#[cfg(feature = "words")]
pub use whom::CONTACTS;
pub use whom::Whom;

/// The dates of one academic year for one centre.
pub struct Dates {
    /// Left out where the year is unanswered: then there are no dates either.
    pub academic_year: Option<AcademicYear>,
    /// The dates of the year, in order.
    pub dates: Vec<KeyDate>,
    /// This centre's own dates before the year.
    pub earlier: Vec<KeyDate>,
    /// This centre's own dates after the year.
    pub later: Vec<KeyDate>,
    /// What binds in the year without a fixed day.
    pub undated: Vec<Note>,
    /// Dates that are not known here, and who to ask.
    pub unknown: Vec<Note>,
    /// Pointers to other ways and places.
    pub signposts: Vec<Note>,
    /// Unanswered fields for which two answers would lead to different dates.
    pub missing: Vec<Place>,
    pub unreadable: Vec<(Form, UnreadableField)>,
}

/// What a date rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStanding {
    /// The document names the day.
    Published,
    /// Others name it who quote the document.
    Reported,
    /// The caller gave it.
    Given,
    /// Known from other years. It is not a deadline.
    Usual,
    /// Worked out from published words and the answers.
    Computed,
}

impl DateStanding {
    /// As it is written.
    pub fn id(self) -> &'static str {
        match self {
            DateStanding::Published => "published",
            DateStanding::Reported => "reported",
            DateStanding::Given => "given",
            DateStanding::Usual => "usual",
            DateStanding::Computed => "computed",
        }
    }
}

impl Serialize for DateStanding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// One date. `P` says where an answer is.
#[cfg_attr(feature = "std", derive(Serialize), serde(rename_all = "camelCase"))]
pub struct KeyDate<P = Place> {
    #[cfg_attr(feature = "std", serde(serialize_with = "iso"))]
    pub on: NaiveDate,
    /// It is before the day of the check.
    pub past: bool,
    pub standing: DateStanding,
    /// What to do where the day has passed; it is then the first of the sentences.
    #[cfg_attr(feature = "std", serde(skip))]
    missed: Option<&'static Saying>,
    /// Its sentences, and what they rest on.
    #[cfg_attr(feature = "std", serde(flatten))]
    pub note: Note<P>,
}

/// Something without a date, or the words of a date. `P` says where an answer is.
#[cfg_attr(feature = "std", derive(Serialize), serde(rename_all = "camelCase"))]
pub struct Note<P = Place> {
    /// Stays the same from run to run, whatever the day of the check.
    pub id: String,
    pub title: &'static Saying,
    /// What is due, and what follows.
    pub says: Vec<Sentence>,
    pub facts: Vec<Fact>,
    /// The title that was typed for what it is about, where that has no number: it replaces `{which}`.
    #[cfg_attr(feature = "std", serde(skip_serializing_if = "Option::is_none"))]
    pub called: Option<String>,
    /// The awarding body's code.
    #[cfg_attr(feature = "std", serde(skip_serializing_if = "Option::is_none"))]
    pub body: Option<Body>,
    /// `YYYY-MM`.
    #[cfg_attr(feature = "std", serde(skip_serializing_if = "Option::is_none"))]
    pub series: Option<Series>,
    #[cfg_attr(feature = "std", serde(skip_serializing_if = "Option::is_none"))]
    pub at: Option<P>,
    /// Whom to ask: the contact's id.
    #[cfg_attr(feature = "std", serde(rename = "to", skip_serializing_if = "Option::is_none"))]
    pub whom: Option<Whom>,
    /// Clause ids.
    pub cites: Vec<&'static str>,
}

#[cfg(feature = "std")]
fn iso<S: serde::Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&crate::date::iso(*day))
}

impl<P> KeyDate<P> {
    /// The same, with another way to say where an answer is.
    #[cfg(feature = "std")]
    fn placed<Q>(self, place: impl Fn(P) -> Q) -> KeyDate<Q> {
        KeyDate {
            on: self.on,
            past: self.past,
            standing: self.standing,
            missed: self.missed,
            note: self.note.placed(place),
        }
    }
}

impl<P> Note<P> {
    /// The same, with another way to say where an answer is.
    #[cfg(feature = "std")]
    fn placed<Q>(self, place: impl Fn(P) -> Q) -> Note<Q> {
        Note {
            id: self.id,
            title: self.title,
            says: self.says,
            facts: self.facts,
            called: self.called,
            body: self.body,
            series: self.series,
            at: self.at.map(place),
            whom: self.whom,
            cites: self.cites,
        }
    }
}

/// One sentence, or a few that belong together.
#[derive(Clone, Copy)]
pub enum Sentence {
    Own(&'static Saying),
    /// What a procedure says about a date of its own, and how it worked the date out.
    Date(&'static str, &'static DateName),
}

impl Sentence {
    /// Its code; `procedure#date` for a date of a procedure.
    pub fn code(self) -> String {
        match self {
            Sentence::Own(saying) => saying.code.into(),
            Sentence::Date(procedure, name) => [procedure, name.code].join("#"),
        }
    }
}

#[cfg(feature = "std")]
impl Serialize for Sentence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

fn ids(clauses: &[&'static Clause]) -> impl Iterator<Item = &'static str> {
    clauses.iter().map(|clause| clause.id)
}

impl KeyDate {
    fn new(
        id: String,
        on: NaiveDate,
        standing: DateStanding,
        says: [&'static Saying; 2],
        cites: &[&'static Clause],
    ) -> Self {
        KeyDate {
            on,
            past: false,
            standing,
            missed: None,
            note: Note::new(id, says, cites),
        }
    }
}

impl Note {
    fn new(id: impl Into<String>, [title, says]: [&'static Saying; 2], cites: &[&'static Clause]) -> Self {
        Note {
            id: id.into(),
            title,
            says: [Sentence::Own(says)].into(),
            facts: Vec::new(),
            called: None,
            body: None,
            series: None,
            at: None,
            whom: None,
            cites: ids(cites).collect(),
        }
    }

    /// A further sentence, and what it rests on.
    fn add(&mut self, says: &'static Saying, cites: &[&'static Clause]) {
        self.says.push(Sentence::Own(says));
        self.cites.extend(ids(cites));
    }
}

/// Collects the parts of the result.
#[derive(Default)]
struct Found {
    dates: Vec<KeyDate>,
    undated: Vec<Note>,
    unknown: Vec<Note>,
    signposts: Vec<Note>,
    missing: Unknown,
    /// Missing in the answers of another procedure.
    missing_inside: Vec<Place>,
    unreadable: Vec<(Form, UnreadableField)>,
}

impl Found {
    fn date(&mut self, at: Place, mut date: KeyDate) {
        date.note.at = Some(at);
        self.dates.push(date);
    }

    fn undated(&mut self, at: Place, note: Note) {
        note_once(&mut self.undated, at, note);
    }

    fn unknown(&mut self, at: Place, note: Note) {
        note_once(&mut self.unknown, at, note);
    }

    /// An answer that makes a difference; where it is missing, that is noted.
    fn asks_for<T>(&mut self, answer: Answer<T>) -> Option<T> {
        match answer {
            Ok(value) => Some(value),
            Err(missing) => {
                self.missing = self.missing.and(missing);
                None
            }
        }
    }
}

/// What is said about one body's vocational qualifications is the same for every series, so it is said once.
fn note_once(notes: &mut Vec<Note>, at: Place, mut note: Note) {
    if !notes
        .iter()
        .any(|said| said.title == note.title && said.facts == note.facts)
    {
        note.at = Some(at);
        notes.push(note);
    }
}

/// Every date of an academic year that binds a centre, from the flattened request: its own form, and then the answers to the
/// two procedures that it uses.
pub fn find(source: &mut Source, check_time: CheckTime) -> Dates {
    answer::scratch(|| {
        let (asked, read) = reading::read::<Asked>(source, None);
        let mut found = Found {
            unreadable: read.unreadable.iter().map(|field| (Form::Own, *field)).collect(),
            ..Found::default()
        };
        let year = found.asks_for(asked.academic_year.get());
        yearly::add(&asked, &mut found);
        series::add(&asked, year, &mut found);
        approvals::add(&asked, source, check_time, &mut found);

        let mut dates = found.dates;
        in_order(&mut dates);
        number_alike(&mut dates);
        for date in &mut dates {
            date.past = date.on < check_time.day;
            if let Some(missed) = date.missed.filter(|_| date.past) {
                date.note.says.insert(0, Sentence::Own(missed));
            }
        }
        // Without a year no date is in it, before it or after it.
        dates.retain(|_| year.is_some());
        let (earlier, rest): (Vec<_>, Vec<_>) = dates
            .into_iter()
            .partition(|date| year.is_some_and(|year| date.on < year.first_day()));
        let (dates, later) = rest
            .into_iter()
            .partition(|date| year.is_some_and(|year| year.holds(date.on)));
        let missing = found.missing.gaps();
        let spots = missing.iter().filter_map(|gap| read.unanswered.get(usize::from(*gap)));
        Dates {
            academic_year: year,
            dates,
            earlier,
            later,
            undated: found.undated,
            unknown: found.unknown,
            signposts: found.signposts,
            missing: spots
                .map(|spot| place::own(*spot))
                .chain(found.missing_inside)
                .collect(),
            unreadable: found.unreadable,
        }
    })
}

/// Sorts dates by day; those of one day stay as they are. There are a few hundred at most.
fn in_order(dates: &mut [KeyDate]) {
    for end in 1..dates.len() {
        let mut at = end;
        while at > 0 && dates[at].on < dates[at - 1].on {
            dates.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Two dates may be about one thing, such as two deadlines given for one series: each keeps an id of its own.
fn number_alike(dates: &mut [KeyDate]) {
    let ids: Vec<String> = dates.iter().map(|date| date.note.id.clone()).collect();
    for (index, date) in dates.iter_mut().enumerate() {
        let alike = ids[..index].iter().filter(|id| **id == date.note.id).count();
        if alike > 0 {
            date.note.id.push('/');
            crate::date::push_digits(&mut date.note.id, u32::try_from(alike + 1).unwrap_or(0), 1);
        }
    }
}

/// Every saying of the key dates, with its code.
#[cfg(feature = "words")]
fn says() -> impl Iterator<Item = &'static Saying> {
    [yearly::SAYS, series::SAYS, cycle::SAYS, approvals::SAYS]
        .into_iter()
        .flatten()
        .copied()
}

/// A part of the request that holds the answers to another procedure.
#[derive(Serialize)]
pub struct Uses {
    pub field: &'static str,
    pub procedure: &'static str,
}

/// What the catalogue shows of the key dates.
#[cfg(feature = "words")]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyDatesEntry {
    pub id: &'static str,
    pub title: Text,
    pub intro: Text,
    pub form: &'static [Section],
    pub uses: &'static [Uses],
    pub cites: Vec<&'static str>,
    /// Every saying of the key dates.
    #[serde(skip)]
    pub says: Vec<&'static Saying>,
    /// The dates of other procedures that are shown here, with the procedure.
    #[serde(skip)]
    pub dates: Vec<(&'static str, &'static DateName)>,
    /// Whom to ask about a date.
    #[serde(skip)]
    pub contacts: [&'static crate::cite::Contact; 11],
    /// What a calendar file says about itself: its name, the title and text of the event for what has no day, how its sources
    /// begin, and what it says where there is no date.
    #[serde(skip)]
    pub calendar: [&'static Saying; 5],
}

#[cfg(feature = "words")]
const ID: &str = "key-dates";

/// Its entry in the catalogue.
#[cfg(feature = "words")]
pub fn entry() -> KeyDatesEntry {
    KeyDatesEntry {
        id: ID,
        title: text("Key dates", "Dyddiadau allweddol"),
        intro: text(
            "Get the dates of an academic year that bind your centre, with what follows from each, as a list and as a calendar file. It says which dates it does not know.",
            "Cewch y dyddiadau mewn blwyddyn academaidd sy'n rhwymo eich canolfan, gyda'r hyn sy'n dilyn o bob un, yn rhestr ac yn ffeil galendr. Mae'n dweud pa ddyddiadau nad yw'n eu gwybod.",
        ),
        form: Asked::SECTIONS,
        uses: approvals::USES,
        cites: CITES.iter().map(|clause| clause.id).collect(),
        says: says().collect(),
        dates: approvals::date_names().collect(),
        contacts: CONTACTS,
        calendar: crate::calendar::SAYS,
    }
}

/// Every clause that the key dates cite themselves, not through another procedure.
#[cfg(feature = "words")]
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
    &clauses::KD_SECOND,
    &clauses::KD_2027,
    &clauses::KD_2027_RESULTS,
    &clauses::KD_2026,
    &clauses::KD_PEARSON_AA,
    &clauses::KD_BULLETIN,
    &clauses::KD_AQA_AA,
    &clauses::KD_OCR_MARKS,
    &clauses::KD_AQA_MARKS,
    &clauses::KD_PEARSON_MARKS,
    &clauses::KD_RESULTS_2026,
    &clauses::KD_RESULTS,
    &clauses::KD_RESULTS_WINTER,
    &clauses::KD_POST_RESULTS,
    &clauses::KD_EDUQAS,
    &clauses::KD_SPECIAL,
    &clauses::KD_DOCUMENTS,
    &clauses::KD_AQA,
    &clauses::KD_OCR,
    &clauses::KD_CG,
    &clauses::KD_NCFE,
    &clauses::KD_CCEA,
    &clauses::R_CYCLE,
];

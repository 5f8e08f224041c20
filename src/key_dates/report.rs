//! The key dates as plain data.

use serde::Serialize;

use super::approvals::USES;
use super::form::Asked;
use super::place::{Form, Place};
use super::{KeyDate, Note, find};
use crate::date;
use crate::edition::{ENGINE, Engine};
use crate::form::{FieldSpec, GAP, Part, Raw, Source, declared};
use crate::identifiers::AcademicYear;
use crate::path::Path;
use crate::procedures::{approval_lapse, credit_check};
use crate::report::{CallError, Options, Unreadable};

/// The dates of one academic year for one centre.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyDates {
    /// Left out where the year is unanswered: then there are no dates either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub academic_year: Option<YearSpan>,
    /// `YYYY-MM-DD`.
    pub as_of: String,
    pub engine: &'static Engine,
    /// The dates of the year, in order.
    pub dates: Vec<KeyDate<String>>,
    /// This centre's own dates before the year.
    pub earlier: Vec<KeyDate<String>>,
    /// This centre's own dates after the year.
    pub later: Vec<KeyDate<String>>,
    /// What binds in the year without a fixed day.
    pub undated: Vec<Note<String>>,
    /// Dates that are not known here, and who to ask.
    pub unknown: Vec<Note<String>>,
    /// Pointers to other ways and places.
    pub signposts: Vec<Note<String>>,
    /// Unanswered fields for which two answers would lead to different dates.
    pub missing: Vec<String>,
    pub unreadable: Vec<Unreadable<String>>,
}

/// An academic year.
#[derive(Debug, Serialize)]
pub struct YearSpan {
    /// `2026-27`.
    pub name: String,
    /// 1 September.
    pub from: String,
    /// 31 August.
    pub to: String,
}

/// Every date of an academic year that binds a centre. Any request gets an answer: `academicYear`, `nation`,
/// `hasCentreNumber`, `entries`, and under `approvals` and `creditCheck` the answers to those two procedures.
///
/// # Errors
/// A [`CallError`] for an `as_of` that is not a date, or a warning time out of range.
pub fn key_dates(request: &Raw, options: &Options) -> Result<KeyDates, CallError> {
    let check_time = options.check_time()?;
    let mut flat = String::new();
    request.flatten(Asked::SECTIONS, &mut flat);
    let inside = [approval_lapse::Answers::SECTIONS, credit_check::Answers::SECTIONS];
    for (uses, sections) in USES.iter().zip(inside) {
        flat.push(GAP);
        let answers = request.field(uses.field);
        if !answers.is_absent() {
            flat.push('1');
            flat.push(GAP);
            answers.flatten(sections, &mut flat);
        }
    }
    let found = find(&mut Source::new(&flat), check_time);
    let fields = Fields::new();
    let placed = |dates: Vec<KeyDate>| {
        dates
            .into_iter()
            .map(|date| date.placed(|at| fields.path(at)))
            .collect()
    };
    let noted = |notes: Vec<Note>| {
        notes
            .into_iter()
            .map(|note| note.placed(|at| fields.path(at)))
            .collect()
    };
    Ok(KeyDates {
        academic_year: found.academic_year.map(YearSpan::of),
        as_of: date::iso(check_time.day),
        engine: &ENGINE,
        dates: placed(found.dates),
        earlier: placed(found.earlier),
        later: placed(found.later),
        undated: noted(found.undated),
        unknown: noted(found.unknown),
        signposts: noted(found.signposts),
        missing: found.missing.into_iter().map(|place| fields.path(place)).collect(),
        unreadable: found
            .unreadable
            .iter()
            .map(|(form, field)| {
                let answers = match form {
                    Form::Own => request,
                    Form::Approvals => request.field(USES[0].field),
                    Form::CreditCheck => request.field(USES[1].field),
                };
                Unreadable::of(field, fields.of(*form), answers).within(|path| within(*form, path))
            })
            .collect(),
    })
}

impl YearSpan {
    fn of(year: AcademicYear) -> Self {
        YearSpan {
            name: year.name(),
            from: date::iso(year.first_day()),
            to: date::iso(year.last_day()),
        }
    }
}

/// Every declared field of a request, including those of the procedures that it uses.
#[cfg(feature = "words")]
pub(crate) fn all_fields() -> Vec<&'static FieldSpec> {
    Fields::new().0.concat()
}

/// The declared fields of the forms of a request.
struct Fields([Vec<&'static FieldSpec>; 3]);

impl Fields {
    fn new() -> Self {
        let (lapse, credit) = (approval_lapse::Answers::SECTIONS, credit_check::Answers::SECTIONS);
        Fields([Asked::SECTIONS, lapse, credit].map(declared))
    }

    fn of(&self, form: Form) -> &[&'static FieldSpec] {
        &self.0[form as usize]
    }

    /// The path in the whole request.
    fn path(&self, place: Place) -> String {
        within(place.form, &Path::of(place.spot, self.of(place.form)).to_string())
    }
}

fn within(form: Form, path: &str) -> String {
    let field = match form {
        Form::Own => return path.to_owned(),
        Form::Approvals => USES[0].field,
        Form::CreditCheck => USES[1].field,
    };
    match path {
        "" => field.to_owned(),
        path => format!("{field}.{path}"),
    }
}

//! The centre's own dates, from the reports of the procedures that work them out.

use super::form::{Asked, QualificationType};
use super::{DateStanding, Found, KeyDate, Note, Uses};
use crate::cite::Clause;
use crate::form::{Choice as _, Raw};
use crate::prelude::*;
use crate::report::{self, CallError, Milestone, Options, Submission, Unreadable};
use crate::text::Said;

/// Another procedure, and the part of the request that holds the answers to it.
struct Source {
    field: &'static str,
    procedure: &'static str,
    title: Text,
    cites: &'static [&'static Clause],
}

static APPROVALS: Source = Source {
    field: "approvals",
    procedure: "approval-lapse",
    title: text("Lapse of OCR approvals", "Cymeradwyaethau OCR yn dod i ben"),
    cites: &[&clauses::N8, &clauses::N9, &clauses::O16, &clauses::O17],
};
static CREDIT_CHECK: Source = Source {
    field: "creditCheck",
    procedure: "credit-check",
    title: text("OCR credit check", "Gwiriad credyd OCR"),
    cites: &[&clauses::O12],
};
pub static USES: &[Uses] = &[APPROVALS.uses(), CREDIT_CHECK.uses()];

impl Source {
    const fn uses(&self) -> Uses {
        Uses {
            field: self.field,
            procedure: self.procedure,
        }
    }
}

/// What a date of a lapse is called. The warning is this library's own and binds nobody: it is left out.
const LAPSES: &[(&str, Text)] = &[
    (
        "last-safe-day",
        text(
            "Last safe day of OCR approval: {which}",
            "Diwrnod diogel olaf cymeradwyaeth OCR: {which}",
        ),
    ),
    (
        "lapses-on",
        text(
            "OCR approval can lapse: {which}",
            "Gall cymeradwyaeth OCR ddod i ben: {which}",
        ),
    ),
    (
        "last-safe-day-two-years",
        text(
            "Last safe day of OCR approval, by the two-year text: {which}",
            "Diwrnod diogel olaf cymeradwyaeth OCR, yn ôl y testun dwy flynedd: {which}",
        ),
    ),
    (
        "lapses-on-two-years",
        text(
            "OCR approval can lapse, by the two-year text: {which}",
            "Gall cymeradwyaeth OCR ddod i ben, yn ôl y testun dwy flynedd: {which}",
        ),
    ),
    (
        "last-safe-day-three-years",
        text(
            "Last safe day of OCR approval, by the three-year text: {which}",
            "Diwrnod diogel olaf cymeradwyaeth OCR, yn ôl y testun tair blynedd: {which}",
        ),
    ),
    (
        "lapses-on-three-years",
        text(
            "OCR approval can lapse, by the three-year text: {which}",
            "Gall cymeradwyaeth OCR ddod i ben, yn ôl y testun tair blynedd: {which}",
        ),
    ),
    (
        "latest-reading-lapses-on",
        text(
            "OCR approval has lapsed by every count: {which}",
            "Cymeradwyaeth OCR wedi dod i ben yn ôl pob cyfrif: {which}",
        ),
    ),
    (
        "lapses-on-if-restarted",
        text(
            "OCR approval can lapse, if a new approval restarted the clock: {which}",
            "Gall cymeradwyaeth OCR ddod i ben, os ailgychwynnodd cymeradwyaeth newydd y cloc: {which}",
        ),
    ),
];
const CENTRE_LAPSES: &str = "centre-";
const WHOLE_CENTRE: Text = text("all vocational qualifications", "pob cymhwyster galwedigaethol");
const NTH: Text = text("qualification {number}", "cymhwyster {number}");
const CREDIT: &[(&str, Text)] = &[
    (
        "credit-terms-complete",
        text(
            "OCR credit check: six months on credit terms complete",
            "Gwiriad credyd OCR: chwe mis ar delerau credyd yn gyflawn",
        ),
    ),
    (
        "review-possible",
        text(
            "OCR credit check: review possible",
            "Gwiriad credyd OCR: adolygiad yn bosibl",
        ),
    ),
];
const CREDIT_SAYS: Text = text(
    "An application that does not meet the requirements cannot be processed.",
    "Ni ellir prosesu cais nad yw'n bodloni'r gofynion.",
);
const UNANSWERED: Text = text("{procedure}: not answered", "{procedure}: heb ateb");
const PARTLY: Text = text("{procedure}: partly answered", "{procedure}: ateb rhannol");
const PARTLY_SAYS: Text = text(
    "Not everything is answered about this, so not every date of it may be listed.",
    "Nid yw popeth wedi'i ateb am hyn, felly efallai na restrir pob dyddiad ar ei gyfer.",
);
const UNANSWERED_SAYS: Text = text(
    "Which vocational qualifications OCR has approved the centre for, and when it last made entries or claims, is not answered, so the days on which approvals can lapse are not listed.",
    "Ni atebwyd ar gyfer pa gymwysterau galwedigaethol y mae OCR wedi cymeradwyo'r ganolfan, na phryd y gwnaeth gofrestriadau neu hawliadau ddiwethaf, felly ni restrir y diwrnodau y gall cymeradwyaethau ddod i ben.",
);

/// Adds the dates on which approvals can lapse, and those of a credit check.
pub fn add(asked: &Asked, request: &Raw, options: &Options, found: &mut Found) -> Result<(), CallError> {
    let approvals = request.field(APPROVALS.field);
    if *approvals != Raw::Absent {
        for date in dates_of(&APPROVALS, approvals, options, found)? {
            let centre = date.code.strip_prefix(CENTRE_LAPSES);
            let code = centre.unwrap_or(date.code);
            let Some((_, title)) = LAPSES.iter().find(|(known, _)| *known == code) else {
                continue;
            };
            let (slug, which) = match (&date.at, centre) {
                (Some(at), None) => qualification(approvals, at),
                _ => ("all".to_owned(), WHOLE_CENTRE.said()),
            };
            let id = format!("{}/{code}/{slug}", APPROVALS.procedure);
            found
                .dates
                .push(computed(id, title.with(&[("which", &which)]), &APPROVALS, date));
        }
    } else if found.asks_for(holds_approvals(asked)) != Some(false) {
        found.missing_inside.push(APPROVALS.field.to_owned());
        let title = UNANSWERED.with(&[("procedure", &APPROVALS.title.said())]);
        let mut note = Note::new(APPROVALS.field, [title, UNANSWERED_SAYS.said()], APPROVALS.cites);
        note.body = Some(Body::Ocr.code());
        found.unknown(APPROVALS.field, note);
    }
    let credit = request.field(CREDIT_CHECK.field);
    if *credit != Raw::Absent {
        for date in dates_of(&CREDIT_CHECK, credit, options, found)? {
            let Some((_, title)) = CREDIT.iter().find(|(known, _)| *known == date.code) else {
                continue;
            };
            let id = format!("{}/{}", CREDIT_CHECK.procedure, date.code);
            let mut date = computed(id, title.said(), &CREDIT_CHECK, date);
            date.add(CREDIT_SAYS.said(), &[&clauses::O12]);
            found.dates.push(date);
        }
    }
    Ok(())
}

/// Whether OCR seems to have approved the centre for vocational qualifications: whether it enters candidates for some.
fn holds_approvals(asked: &Asked) -> Answer<bool> {
    let entries = asked.entries.get()?;
    any(entries.iter().map(|entered| {
        all([
            entered.body.is(&Body::Ocr),
            entered.qualification_type.is(&QualificationType::Vocational),
        ])
    }))
}

/// The dates that another procedure works out; what it misses or cannot read is noted under its part of the request.
fn dates_of(part: &Source, answers: &Raw, options: &Options, found: &mut Found) -> Result<Vec<Milestone>, CallError> {
    let submission = Submission {
        procedure: part.procedure.to_owned(),
        policy: None,
        answers: answers.clone(),
    };
    let report = report::check(&submission, options)?;
    let inside = |path: &str| match path {
        "" => part.field.to_owned(),
        path => format!("{}.{path}", part.field),
    };
    if !report.missing.is_empty() {
        let title = PARTLY.with(&[("procedure", &part.title.said())]);
        found.unknown(
            part.field,
            Note::new(part.field, [title, PARTLY_SAYS.said()], part.cites),
        );
    }
    found
        .missing_inside
        .extend(report.missing.iter().map(|path| inside(path)));
    found
        .unreadable_inside
        .extend(report.unreadable.into_iter().map(|unreadable| Unreadable {
            path: inside(&unreadable.path),
            ..unreadable
        }));
    Ok(report.dates)
}

fn computed(id: String, title: Said, part: &Source, milestone: Milestone) -> KeyDate {
    let on = date::parse(&milestone.on).expect("a report's dates are dates");
    let says = milestone.says.said().then(&milestone.reckoned.said());
    let mut date = KeyDate::new(id, on, DateStanding::Computed, [title, says], NO_CLAUSE);
    date.body = Some(Body::Ocr.code());
    date.at = milestone.at.map(|at| format!("{}.{at}", part.field));
    date.cites = milestone.cites;
    date
}

const NO_CLAUSE: &[&Clause] = &[];

/// How a qualification is known: by its number where that can be read, or else by its place in the list.
fn qualification(approvals: &Raw, at: &str) -> (String, Said) {
    let digits: String = at.chars().filter(char::is_ascii_digit).collect();
    let index: usize = digits.parse().unwrap_or_default();
    let number = match approvals.field("qualifications") {
        Raw::List(items) => items.get(index).and_then(|item| match item.field("number") {
            Raw::Text(written) => QualificationNumber::parse(written.trim()),
            _ => None,
        }),
        _ => None,
    };
    match number {
        Some(number) => (
            number.as_str().replace('/', "-"),
            Said::same(number.as_str().to_owned()),
        ),
        None => {
            let place = (index + 1).to_string();
            (format!("item-{place}"), NTH.with(&[("number", &Said::same(place))]))
        }
    }
}

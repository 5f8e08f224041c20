//! The centre's own dates, worked out by the procedures that know them.

use super::form::{Asked, QualificationType};
use super::place::{self, Form};
use super::{DateStanding, Found, KeyDate, Note, Sentence, Uses, Whom};
use crate::cite::Clause;
use crate::engine::{self, Bound, CheckTime, DateName, Milestone, Read};
use crate::fact::named;
use crate::form::{Source, Token};
use crate::prelude::*;
use crate::procedures::{approval_lapse, credit_check};
use crate::text::{Saying, saying};

/// Another procedure, and the part of the request that holds the answers to it.
struct Other {
    form: Form,
    field: &'static str,
    procedure: &'static str,
    title: &'static Saying,
    cites: &'static [&'static Clause],
}

static APPROVALS: Other = Other {
    form: Form::Approvals,
    field: "approvals",
    procedure: "approval-lapse",
    title: &APPROVALS_TITLE,
    cites: &[&clauses::N8, &clauses::N9, &clauses::O16, &clauses::O17],
};
static CREDIT_CHECK: Other = Other {
    form: Form::CreditCheck,
    field: "creditCheck",
    procedure: "credit-check",
    title: &CREDIT_CHECK_TITLE,
    cites: &[&clauses::O12],
};

/// The parts of the request that hold the answers to other procedures.
pub static USES: &[Uses] = &[APPROVALS.uses(), CREDIT_CHECK.uses()];

impl Other {
    const fn uses(&self) -> Uses {
        Uses {
            field: self.field,
            procedure: self.procedure,
        }
    }
}

static APPROVALS_TITLE: Saying = saying(
    "approvals",
    "Lapse of OCR approvals",
    "Cymeradwyaethau OCR yn dod i ben",
);
static CREDIT_CHECK_TITLE: Saying = saying("credit-check", "OCR credit check", "Gwiriad credyd OCR");
static TITLE_LAST_SAFE_DAY: Saying = saying(
    "last-safe-day",
    "Last safe day of OCR approval: {which}",
    "Diwrnod diogel olaf cymeradwyaeth OCR: {which}",
);
static TITLE_LAPSES_ON: Saying = saying(
    "lapses-on",
    "OCR approval can lapse: {which}",
    "Gall cymeradwyaeth OCR ddod i ben: {which}",
);
static TITLE_LAST_SAFE_DAY_TWO_YEARS: Saying = saying(
    "last-safe-day-two-years",
    "Last safe day of OCR approval, by the two-year text: {which}",
    "Diwrnod diogel olaf cymeradwyaeth OCR, yn ôl y testun dwy flynedd: {which}",
);
static TITLE_LAPSES_ON_TWO_YEARS: Saying = saying(
    "lapses-on-two-years",
    "OCR approval can lapse, by the two-year text: {which}",
    "Gall cymeradwyaeth OCR ddod i ben, yn ôl y testun dwy flynedd: {which}",
);
static TITLE_LAST_SAFE_DAY_THREE_YEARS: Saying = saying(
    "last-safe-day-three-years",
    "Last safe day of OCR approval, by the three-year text: {which}",
    "Diwrnod diogel olaf cymeradwyaeth OCR, yn ôl y testun tair blynedd: {which}",
);
static TITLE_LAPSES_ON_THREE_YEARS: Saying = saying(
    "lapses-on-three-years",
    "OCR approval can lapse, by the three-year text: {which}",
    "Gall cymeradwyaeth OCR ddod i ben, yn ôl y testun tair blynedd: {which}",
);
static TITLE_LATEST_READING_LAPSES_ON: Saying = saying(
    "latest-reading-lapses-on",
    "OCR approval has lapsed by every count: {which}",
    "Cymeradwyaeth OCR wedi dod i ben yn ôl pob cyfrif: {which}",
);
static TITLE_LAPSES_ON_IF_RESTARTED: Saying = saying(
    "lapses-on-if-restarted",
    "OCR approval can lapse, if a new approval restarted the clock: {which}",
    "Gall cymeradwyaeth OCR ddod i ben, os ailgychwynnodd cymeradwyaeth newydd y cloc: {which}",
);
static LAPSE_MISSED: Saying = saying(
    "lapse-missed",
    "This day has passed. Ask OCR whether its records still show the approval before you enter anybody.",
    "Mae'r diwrnod hwn wedi mynd heibio. Gofynnwch i OCR a yw ei gofnodion yn dal i ddangos y gymeradwyaeth cyn i chi gofrestru neb.",
);
static TITLE_CREDIT_TERMS_COMPLETE: Saying = saying(
    "credit-terms-complete",
    "OCR credit check: six months on credit terms complete",
    "Gwiriad credyd OCR: chwe mis ar delerau credyd yn gyflawn",
);
static TITLE_REVIEW_POSSIBLE: Saying = saying(
    "review-possible",
    "OCR credit check: review possible",
    "Gwiriad credyd OCR: adolygiad yn bosibl",
);
static WHOLE_CENTRE: Saying = saying("all", "all vocational qualifications", "pob cymhwyster galwedigaethol");
static NTH: Saying = saying("nth", "qualification {number}", "cymhwyster {number}");
static NUMBER: Saying = saying("number", "{number}", "{number}");
static CREDIT_SAYS: Saying = saying(
    "not-processed",
    "An application that does not meet the requirements cannot be processed.",
    "Ni ellir prosesu cais nad yw'n bodloni'r gofynion.",
);
static UNANSWERED: Saying = saying("not-answered", "{procedure}: not answered", "{procedure}: heb ateb");
static PARTLY: Saying = saying(
    "partly-answered",
    "{procedure}: partly answered",
    "{procedure}: ateb rhannol",
);
static PARTLY_SAYS: Saying = saying(
    "partly-answered-says",
    "Not everything is answered about this, so not every date of it may be listed.",
    "Nid yw popeth wedi'i ateb am hyn, felly efallai na restrir pob dyddiad ar ei gyfer.",
);
static UNANSWERED_SAYS: Saying = saying(
    "not-answered-says",
    "It is not answered for which vocational qualifications OCR has approved the centre, nor when it last made entries or claims. The days on which approvals can lapse are therefore not listed.",
    "Ni atebwyd ar gyfer pa gymwysterau galwedigaethol y mae OCR wedi cymeradwyo'r ganolfan, na phryd y gwnaeth gofrestriadau neu hawliadau ddiwethaf. Felly ni restrir y diwrnodau y gall cymeradwyaethau ddod i ben.",
);

/// Every saying of this file.
pub static SAYS: &[&Saying] = &[
    &APPROVALS_TITLE,
    &CREDIT_CHECK_TITLE,
    &TITLE_LAST_SAFE_DAY,
    &TITLE_LAPSES_ON,
    &TITLE_LAST_SAFE_DAY_TWO_YEARS,
    &TITLE_LAPSES_ON_TWO_YEARS,
    &TITLE_LAST_SAFE_DAY_THREE_YEARS,
    &TITLE_LAPSES_ON_THREE_YEARS,
    &TITLE_LATEST_READING_LAPSES_ON,
    &TITLE_LAPSES_ON_IF_RESTARTED,
    &LAPSE_MISSED,
    &TITLE_CREDIT_TERMS_COMPLETE,
    &TITLE_REVIEW_POSSIBLE,
    &WHOLE_CENTRE,
    &NTH,
    &NUMBER,
    &CREDIT_SAYS,
    &UNANSWERED,
    &PARTLY,
    &PARTLY_SAYS,
    &UNANSWERED_SAYS,
];

/// The title of a lapse date. The warning is this library's own and binds nobody, so it is left out.
const LAPSES: &[(&str, &Saying)] = &[
    ("last-safe-day", &TITLE_LAST_SAFE_DAY),
    ("lapses-on", &TITLE_LAPSES_ON),
    ("last-safe-day-two-years", &TITLE_LAST_SAFE_DAY_TWO_YEARS),
    ("lapses-on-two-years", &TITLE_LAPSES_ON_TWO_YEARS),
    ("last-safe-day-three-years", &TITLE_LAST_SAFE_DAY_THREE_YEARS),
    ("lapses-on-three-years", &TITLE_LAPSES_ON_THREE_YEARS),
    ("latest-reading-lapses-on", &TITLE_LATEST_READING_LAPSES_ON),
    ("lapses-on-if-restarted", &TITLE_LAPSES_ON_IF_RESTARTED),
];
const CREDIT: &[(&str, &Saying)] = &[
    ("credit-terms-complete", &TITLE_CREDIT_TERMS_COMPLETE),
    ("review-possible", &TITLE_REVIEW_POSSIBLE),
];
const CENTRE_LAPSES: &str = "centre-";

/// The dates of both procedures, for their sentences.
pub fn date_names() -> impl Iterator<Item = (&'static str, &'static DateName)> {
    let lapse = approval_lapse::DATE_NAMES
        .iter()
        .map(|name| (APPROVALS.procedure, name));
    lapse.chain(
        credit_check::DATE_NAMES
            .iter()
            .map(|name| (CREDIT_CHECK.procedure, name)),
    )
}

/// Adds the dates on which approvals can lapse, and those of a credit check. The answers to the two follow each other,
/// each after a mark that is empty where they are not given.
pub fn add(asked: &Asked, source: &mut Source, check_time: CheckTime, found: &mut Found) {
    if source.token() == Token::Absent {
        if found.asks_for(holds_approvals(asked)) != Some(false) {
            found.missing_inside.push(place::whole(APPROVALS.form));
            let mut note = Note::new(APPROVALS.field, [&UNANSWERED, &UNANSWERED_SAYS], APPROVALS.cites);
            note.facts.push(named("procedure", APPROVALS.title));
            note.body = Some(Body::Ocr);
            found.unknown(place::whole(APPROVALS.form), note);
        }
    } else {
        let read = Read::new(&approval_lapse::CORE, source);
        for milestone in dates_of(&APPROVALS, &read, check_time, found) {
            let name = &approval_lapse::DATE_NAMES[milestone.date];
            let centre = name.code.strip_prefix(CENTRE_LAPSES);
            let code = centre.unwrap_or(name.code);
            let Some((_, title)) = LAPSES.iter().find(|(known, _)| *known == code) else {
                continue;
            };
            let (slug, facts, called) = match (milestone.item, centre) {
                (Some(item), None) => qualification(read.form(), item),
                _ => ("all".into(), [named("which", &WHOLE_CENTRE)].into(), None),
            };
            let id = [APPROVALS.procedure, code, &slug].join("/");
            let mut date = computed(id, title, &APPROVALS, name, &milestone);
            date.missed = Some(&LAPSE_MISSED);
            date.note.facts = facts;
            date.note.called = called;
            found.dates.push(date);
        }
    }
    if source.token() == Token::Absent {
        return;
    }
    let read = Read::new(&credit_check::CORE, source);
    for milestone in dates_of(&CREDIT_CHECK, &read, check_time, found) {
        let name = &credit_check::DATE_NAMES[milestone.date];
        let Some((_, title)) = CREDIT.iter().find(|(known, _)| *known == name.code) else {
            continue;
        };
        let id = [CREDIT_CHECK.procedure, name.code].join("/");
        let mut date = computed(id, title, &CREDIT_CHECK, name, &milestone);
        date.note.add(&CREDIT_SAYS, &[&clauses::O12]);
        found.dates.push(date);
    }
}

/// Whether OCR seems to have approved the centre for vocational qualifications: whether the centre enters candidates for any.
fn holds_approvals(asked: &Asked) -> Answer<bool> {
    let entries = asked.entries.get()?;
    any(entries.iter().map(|entered| {
        all([
            entered.body.is(&Body::Ocr),
            entered.qualification_type.is(&QualificationType::Vocational),
        ])
    }))
}

/// The dates that another procedure works out; what it lacks or cannot read is noted under its part of the request.
fn dates_of(part: &'static Other, read: &dyn Bound, check_time: CheckTime, found: &mut Found) -> Vec<Milestone> {
    let checked = engine::check(read, None, check_time);
    let reading = read.reading();
    if !checked.unknown.is_empty() {
        let mut note = Note::new(part.field, [&PARTLY, &PARTLY_SAYS], part.cites);
        note.facts.push(named("procedure", part.title));
        found.unknown(place::whole(part.form), note);
    }
    let missing = checked.unknown.gaps();
    let spots = missing
        .iter()
        .filter_map(|gap| reading.unanswered.get(usize::from(*gap)));
    found.missing_inside.extend(spots.map(|spot| place::Place {
        form: part.form,
        spot: *spot,
    }));
    found
        .unreadable
        .extend(reading.unreadable.iter().map(|field| (part.form, *field)));
    checked.dates
}

fn computed(
    id: String,
    title: &'static Saying,
    part: &'static Other,
    name: &'static DateName,
    milestone: &Milestone,
) -> KeyDate {
    let mut date = KeyDate::new(
        id,
        milestone.on.day(),
        DateStanding::Computed,
        [title, title],
        name.cites,
    );
    date.note.says = [Sentence::Date(part.procedure, name)].into();
    date.note.body = Some(Body::Ocr);
    date.note.whom = Some(Whom::OcrSupport);
    date.note.at = milestone.item.map(place::qualification);
    date
}

/// How a qualification is identified: by its number where that can be read, or else by its place in the list and its title.
fn qualification(form: &approval_lapse::Answers, item: u16) -> (String, Vec<Fact>, Option<String>) {
    let listed = form
        .qualifications
        .get()
        .ok()
        .and_then(|listed| listed.get(usize::from(item)));
    match listed.and_then(|qualification| qualification.number.get().ok()) {
        Some(number) => (
            number
                .written()
                .chars()
                .map(|letter| if letter == '/' { '-' } else { letter })
                .collect(),
            [named("which", &NUMBER), fact::qualification("number", number)].into(),
            None,
        ),
        None => {
            let mut slug = String::from("item-");
            date::push_digits(&mut slug, u32::from(item) + 1, 1);
            (
                slug,
                [named("which", &NTH), count("number", u32::from(item) + 1)].into(),
                listed.and_then(|qualification| Some(qualification.title.get().ok()?.0.clone())),
            )
        }
    }
}

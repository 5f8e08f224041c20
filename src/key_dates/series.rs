//! What depends on the series a centre enters candidates for: deadlines for entries, and the last day to tell an awarding
//! body of conflicts of interest. Whether and when one is told comes from the conflicts' own procedure.

use super::form::{Asked, Entered, QualificationType};
use super::place::{self, Place};
use super::{DateStanding, Found, KeyDate, Note, Whom, cycle};
use crate::cite::Clause;
use crate::fact::series;
use crate::form::Choice as _;
use crate::policy::deadlines;
use crate::policy::nations::Nation;
use crate::prelude::*;
use crate::procedures::conflict_of_interest::{Telling, Told, telling};
use crate::text::{Saying, saying};

static PUBLISHED: Saying = saying(
    "published",
    "Deadline for entries: {body}, {series}",
    "Dyddiad cau cofrestriadau: {body}, {series}",
);
static PUBLISHED_SAYS: Saying = saying(
    "published-says",
    "Entries for general qualifications close on this day, as the awarding body has published. It does not move when it falls on a weekend.",
    "Mae cofrestriadau ar gyfer cymwysterau cyffredinol yn cau ar y diwrnod hwn, fel y cyhoeddodd y corff dyfarnu. Nid yw'n symud pan fydd ar benwythnos.",
);
static GIVEN_SAYS: Saying = saying(
    "given-says",
    "Entries close on this day: it is the deadline that you gave.",
    "Mae cofrestriadau'n cau ar y diwrnod hwn: dyma'r dyddiad cau a roddwyd gennych.",
);
static LATE_SAYS: Saying = saying(
    "late-says",
    "What a late entry leads to is not known: ask the awarding body.",
    "Ni wyddys beth sy'n dilyn cofrestriad hwyr: gofynnwch i'r corff dyfarnu.",
);
static AQA_LATE_SAYS: Saying = saying(
    "aqa-late-says",
    "AQA takes entries after its deadline too, and charges a very late fee after its second deadline.",
    "Mae AQA yn derbyn cofrestriadau ar ôl ei dyddiad cau hefyd, ac yn codi ffi hwyr iawn ar ôl ei hail ddyddiad cau.",
);
pub static ENTRIES_MISSED: Saying = saying(
    "entries-missed",
    "This day has passed. If an entry is missing, ask the awarding body today whether it takes a late one, and at what fee.",
    "Mae'r diwrnod hwn wedi mynd heibio. Os oes cofrestriad ar goll, gofynnwch i'r corff dyfarnu heddiw a yw'n derbyn un hwyr, ac am ba ffi.",
);
static CONFLICTS_MISSED: Saying = saying(
    "conflicts-missed",
    "This day has passed. Tell the awarding body today of each conflict that it does not know of, and say when it arose.",
    "Mae'r diwrnod hwn wedi mynd heibio. Rhowch wybod i'r corff dyfarnu heddiw am bob gwrthdaro nad yw'n gwybod amdano, a dywedwch pryd y cododd.",
);
static PEARSON_JANUARY_SAYS: Saying = saying(
    "pearson-january-says",
    "Entries for Pearson's Award and Project have closed a few days earlier.",
    "Mae cofrestriadau ar gyfer Award a Project Pearson wedi cau ychydig ddyddiau'n gynharach.",
);
static USUAL: Saying = saying(
    "usual",
    "Usual last day for entries, not the deadline: {body}, {series}",
    "Diwrnod olaf arferol cofrestriadau, nid y dyddiad cau: {body}, {series}",
);
static USUAL_SAYS: Saying = saying(
    "usual-says",
    "Entries for general qualifications of this series usually close on this day, at weekends too. It is not the awarding body's deadline, which is not known: ask the awarding body for it.",
    "Mae cofrestriadau ar gyfer cymwysterau cyffredinol y gyfres hon fel arfer yn cau ar y diwrnod hwn, ar benwythnosau hefyd. Nid hwn yw dyddiad cau'r corff dyfarnu, nad yw'n hysbys: gofynnwch i'r corff dyfarnu amdano.",
);
static CONFLICTS: Saying = saying(
    "conflicts",
    "Conflicts of interest, last day to tell: {body}, {series}",
    "Gwrthdaro buddiannau, diwrnod olaf i roi gwybod: {body}, {series}",
);
static CONFLICTS_USUAL: Saying = saying(
    "conflicts-usual",
    "Conflicts of interest, usual last day to tell: {body}, {series}",
    "Gwrthdaro buddiannau, diwrnod olaf arferol i roi gwybod: {body}, {series}",
);
static CONFLICTS_SAYS: Saying = saying(
    "conflicts-says",
    "The awarding body is told of conflicts of interest before its published deadline for entries, for each series anew. This is the day before that deadline, and so the last that is surely in time. A conflict that arises later is told at once; one that is late is told all the same.",
    "Rhoddir gwybod i'r corff dyfarnu am wrthdaro buddiannau cyn ei ddyddiad cau cyhoeddedig ar gyfer cofrestriadau, o'r newydd ar gyfer pob cyfres. Dyma'r diwrnod cyn y dyddiad cau hwnnw, ac felly'r un olaf sy'n sicr o fod mewn pryd. Rhoddir gwybod ar unwaith am wrthdaro sy'n codi'n ddiweddarach; rhoddir gwybod yr un fath am un sy'n hwyr.",
);
static CONFLICTS_USUAL_SAYS: Saying = saying(
    "conflicts-usual-says",
    "The awarding body is told of conflicts of interest before its published deadline for entries, for each series anew. That deadline is not known; this is the day before the usual one. Ask the awarding body. A conflict that arises later is told at once; one that is late is told all the same.",
    "Rhoddir gwybod i'r corff dyfarnu am wrthdaro buddiannau cyn ei ddyddiad cau cyhoeddedig ar gyfer cofrestriadau, o'r newydd ar gyfer pob cyfres. Nid yw'r dyddiad cau hwnnw'n hysbys; dyma'r diwrnod cyn yr un arferol. Gofynnwch i'r corff dyfarnu. Rhoddir gwybod ar unwaith am wrthdaro sy'n codi'n ddiweddarach; rhoddir gwybod yr un fath am un sy'n hwyr.",
);
static WJEC_SAYS: Saying = saying(
    "wjec-says",
    "WJEC takes this on its electronic form, in Portal under Centre Administration.",
    "Mae CBAC yn derbyn hyn ar ei ffurflen electronig, yn y Porth o dan Gweinyddu'r Ganolfan.",
);
static AT_ONCE: Saying = saying(
    "at-once",
    "Conflicts of interest, told at once: {body}, vocational qualifications",
    "Gwrthdaro buddiannau, rhoi gwybod ar unwaith: {body}, cymwysterau galwedigaethol",
);
static AT_ONCE_SAYS: Saying = saying(
    "at-once-says",
    "The awarding body is told as soon as the registration is made or the conflict comes to light. There is no series deadline to wait for.",
    "Rhoddir gwybod i'r corff dyfarnu cyn gynted ag y gwneir y cofrestriad neu y daw'r gwrthdaro i'r amlwg. Nid oes dyddiad cau cyfres i aros amdano.",
);
static NOT_KNOWN: Saying = saying(
    "not-known",
    "Deadline for entries, not known: {body}, {series}",
    "Dyddiad cau cofrestriadau, ddim yn hysbys: {body}, {series}",
);
static NOT_KNOWN_SAYS: Saying = saying(
    "not-known-says",
    "This awarding body's deadline for this series is not known, nor a usual one. Ask the awarding body.",
    "Nid yw dyddiad cau'r corff dyfarnu hwn ar gyfer y gyfres hon yn hysbys, nac un arferol. Gofynnwch i'r corff dyfarnu.",
);
static VOCATIONAL: Saying = saying(
    "vocational",
    "Deadline for entries, not known: {body}, vocational qualifications",
    "Dyddiad cau cofrestriadau, ddim yn hysbys: {body}, cymwysterau galwedigaethol",
);
static VOCATIONAL_SAYS: Saying = saying(
    "vocational-says",
    "This awarding body's deadlines for vocational qualifications are not known, and a general one does not stand for them. Ask the awarding body whether there is one for yours.",
    "Nid yw dyddiadau cau'r corff dyfarnu hwn ar gyfer cymwysterau galwedigaethol yn hysbys, ac nid yw un cyffredinol yn sefyll yn eu lle. Gofynnwch i'r corff dyfarnu a oes un ar gyfer eich rhai chi.",
);
static TOLD_BEFORE_SAYS: Saying = saying(
    "told-before-says",
    "Conflicts of interest are told before it.",
    "Rhoddir gwybod am wrthdaro buddiannau cyn hwnnw.",
);
static VERIFIED_SAYS: Saying = saying(
    "verified-says",
    "OCR's verified qualifications have none.",
    "Nid oes un ar gyfer cymwysterau OCR a ddilysir.",
);
static OUT_OF_RANGE: Saying = saying(
    "out-of-range",
    "Deadline for entries, to be checked: {body}, {series}",
    "Dyddiad cau cofrestriadau, i'w wirio: {body}, {series}",
);
static OUT_OF_RANGE_SAYS: Saying = saying(
    "out-of-range-says",
    "The deadline given is later than the month of the series, or more than a year before it, so it cannot be this series'. Check it with the awarding body.",
    "Mae'r dyddiad cau a roddwyd ar ôl mis y gyfres, neu fwy na blwyddyn cyn hynny, felly ni all fod yn un y gyfres. Gwiriwch ef gyda'r corff dyfarnu.",
);
static CONFLICTS_NOT_KNOWN: Saying = saying(
    "conflicts-not-known",
    "Conflicts of interest, not known by when: {body}, {series}",
    "Gwrthdaro buddiannau, ni wyddys erbyn pryd: {body}, {series}",
);
static NOT_COVERED_SAYS: Saying = saying(
    "not-covered-says",
    "JCQ's regulations are its members'. Whether this body takes them over is not known: ask it what it wants to be told, and by when.",
    "Rheoliadau ei aelodau yw rhai'r CGC. Ni wyddys a yw'r corff hwn yn eu mabwysiadu: gofynnwch iddo beth y mae am gael gwybod, ac erbyn pryd.",
);
static NO_TIME_SAYS: Saying = saying(
    "no-time-says",
    "No known rule gives a time for this series. Ask the awarding body.",
    "Nid oes rheol hysbys sy'n rhoi amser ar gyfer y gyfres hon. Gofynnwch i'r corff dyfarnu.",
);
static UNANSWERED: Saying = saying(
    "unanswered",
    "Deadlines for entries: not answered",
    "Dyddiadau cau cofrestriadau: heb ateb",
);
static UNANSWERED_SAYS: Saying = saying(
    "unanswered-says",
    "What the centre enters candidates for is not answered, so no deadlines for entries and conflicts of interest are listed.",
    "Ni atebwyd ar gyfer beth y mae'r ganolfan yn cofrestru ymgeiswyr, felly ni restrir dyddiadau cau ar gyfer cofrestriadau a gwrthdaro buddiannau.",
);
static PARTLY: Saying = saying(
    "partly",
    "Deadlines for entries: {body}, partly answered",
    "Dyddiadau cau cofrestriadau: {body}, ateb rhannol",
);
static PARTLY_SAYS: Saying = saying(
    "partly-says",
    "Not everything is answered about these entries, so no deadline can be listed for them.",
    "Nid yw popeth wedi'i ateb am y cofrestriadau hyn, felly ni ellir rhestru dyddiad cau ar eu cyfer.",
);

/// Every saying of this file.
pub static SAYS: &[&Saying] = &[
    &PUBLISHED,
    &PUBLISHED_SAYS,
    &GIVEN_SAYS,
    &LATE_SAYS,
    &AQA_LATE_SAYS,
    &ENTRIES_MISSED,
    &CONFLICTS_MISSED,
    &PEARSON_JANUARY_SAYS,
    &USUAL,
    &USUAL_SAYS,
    &CONFLICTS,
    &CONFLICTS_USUAL,
    &CONFLICTS_SAYS,
    &CONFLICTS_USUAL_SAYS,
    &WJEC_SAYS,
    &AT_ONCE,
    &AT_ONCE_SAYS,
    &NOT_KNOWN,
    &NOT_KNOWN_SAYS,
    &VOCATIONAL,
    &VOCATIONAL_SAYS,
    &TOLD_BEFORE_SAYS,
    &VERIFIED_SAYS,
    &OUT_OF_RANGE,
    &OUT_OF_RANGE_SAYS,
    &CONFLICTS_NOT_KNOWN,
    &NOT_COVERED_SAYS,
    &NO_TIME_SAYS,
    &UNANSWERED,
    &UNANSWERED_SAYS,
    &PARTLY,
    &PARTLY_SAYS,
];

/// One awarding body, kind of qualification and series, each known.
#[derive(Clone, PartialEq)]
struct Entry {
    body: Body,
    qualification_type: QualificationType,
    series: Series,
    deadline: Option<NaiveDate>,
}

/// Adds the dates of every series of the year. Entries of other years are left out.
pub fn add(asked: &Asked, year: Option<AcademicYear>, found: &mut Found) {
    let Some(entries) = found.asks_for(asked.entries.get()) else {
        let note = Note::new("entries", [&UNANSWERED, &UNANSWERED_SAYS], &[&clauses::J12]);
        found.unknown.push(note);
        return;
    };
    let mut known: Vec<Entry> = Vec::new();
    for (index, entered) in entries.iter().enumerate() {
        let of_another_year = |series: Series| year.is_some_and(|year| !year.has(series));
        if entered.series.get().is_ok_and(of_another_year) {
            continue;
        }
        let at = place::entry(index);
        ask_for_deadline(entered, found);
        match known_entry(entered, found) {
            // Another item gives a deadline for the same series.
            Some(entry) if entry.deadline.is_none() && entries.iter().any(|other| entry.is_given_by(other)) => {}
            Some(entry) if known.contains(&entry) => {}
            Some(entry) => {
                add_entry(&entry, at, asked, year, found);
                known.push(entry);
            }
            None => {
                if entered.qualification_type.is(&QualificationType::Vocational) != Ok(true) {
                    found.asks_for(asked.nation.get());
                }
                let body = entered.body.get().ok();
                let title = if body.is_some() { &PARTLY } else { &UNANSWERED };
                let mut id = String::from("entries/");
                date::push_digits(&mut id, u32::try_from(index + 1).unwrap_or(0), 1);
                let mut note = Note::new(id, [title, &PARTLY_SAYS], &[&clauses::J12]);
                note.at = Some(at);
                note.facts.extend(body.map(|body| fact::body("body", body)));
                note.body = body;
                found.unknown.push(note);
            }
        }
    }
}

/// A deadline that is given counts, whatever was answered about having one.
fn ask_for_deadline(entered: &Entered, found: &mut Found) {
    if entered.deadline.get().is_err() && found.asks_for(entered.has_deadline.get()) != Some(false) {
        found.asks_for(entered.deadline.get());
    }
}

/// What is known about an item; the rest is missing.
fn known_entry(entered: &Entered, found: &mut Found) -> Option<Entry> {
    let body = found.asks_for(entered.body.get());
    let qualification_type = found.asks_for(entered.qualification_type.get());
    let series = found.asks_for(entered.series.get());
    Some(Entry {
        body: body?,
        qualification_type: qualification_type?,
        series: series?,
        deadline: entered.deadline.get().ok(),
    })
}

impl Entry {
    /// The deadline that the body has published, where we hold it.
    fn held(&self) -> Option<&'static deadlines::Published> {
        deadlines::PUBLISHED
            .iter()
            .find(|held| self.is_general() && held.is_for(self.body, self.series))
    }

    /// Whether an item gives the deadline for it.
    fn is_given_by(&self, other: &Entered) -> bool {
        other.body.is(&self.body) == Ok(true)
            && other.qualification_type.is(&self.qualification_type) == Ok(true)
            && other.series.is(&self.series) == Ok(true)
            && other.deadline.get().is_ok()
    }

    fn is_general(&self) -> bool {
        self.qualification_type == QualificationType::General
    }

    fn id(&self, kind: &str) -> String {
        [
            kind,
            self.body.code(),
            self.qualification_type.code(),
            &self.series.code(),
        ]
        .join("/")
    }

    fn date(
        &self,
        kind: &str,
        on: NaiveDate,
        standing: DateStanding,
        says: [&'static Saying; 2],
        cites: &[&'static Clause],
    ) -> KeyDate {
        let mut date = KeyDate::new(self.id(kind), on, standing, says, cites);
        date.note.facts = [fact::body("body", self.body), series("series", self.series)].into();
        date.note.body = Some(self.body);
        date.note.whom = Whom::at(self.body);
        date.note.series = Some(self.series);
        date
    }

    /// `is_of_series`: the title names the series.
    fn note(&self, kind: &str, is_of_series: bool, says: [&'static Saying; 2], cites: &[&'static Clause]) -> Note {
        let mut note = Note::new(self.id(kind), says, cites);
        note.facts.push(fact::body("body", self.body));
        note.facts.extend(is_of_series.then(|| series("series", self.series)));
        note.body = Some(self.body);
        note.whom = Whom::at(self.body);
        note.series = Some(self.series);
        note
    }
}

const TOLD: &[&Clause] = &[&clauses::JCQ_C1, &clauses::JCQ_C2, &clauses::R_CONFLICT_TIMING];
const USUALLY: &[&Clause] = &[
    &clauses::R_CONFLICT_USUAL,
    &clauses::AQA_C7,
    &clauses::CBAC_C1,
    &clauses::R_KEY_DATES,
];

fn add_entry(entry: &Entry, at: Place, asked: &Asked, year: Option<AcademicYear>, found: &mut Found) {
    let telling = telling(entry.body, entry.is_general(), entry.series, entry.deadline);
    add_closing(entry, &telling, at, asked, found);
    if entry.is_general() {
        let is_recent = telling.told != Told::NoTime;
        cycle::add((entry.body, entry.series), is_recent, at, asked, year, found);
    }
}

/// The deadline for entries, and the last day to tell of conflicts.
fn add_closing(entry: &Entry, telling: &Telling, at: Place, asked: &Asked, found: &mut Found) {
    if telling.told == Told::OutOfRange {
        let cites = &[&clauses::R_CONFLICT_TIMING];
        found.unknown(
            at,
            entry.note("entry-deadline", true, [&OUT_OF_RANGE, &OUT_OF_RANGE_SAYS], cites),
        );
        return;
    }
    // Centres abroad have days of their own.
    let usual = telling
        .usual
        .filter(|_| found.asks_for(asked.nation.get()) != Some(Nation::Elsewhere));
    match entry.closing(usual) {
        Some(closing) => found.date(at, closing),
        None => found.unknown(at, entry.closing_not_known(telling.told)),
    }
    match entry.last_day_to_tell(telling.told, usual) {
        Some(told) => found.date(at, told),
        None => match telling.told {
            // Said with the deadline that is not known.
            Told::SeriesDeadlineNotKnown | Told::OwnDeadlineNotKnown => {}
            Told::AtOnce => {
                let cites = &[&clauses::PEARSON_C2, &clauses::J12];
                found.undated(
                    at,
                    entry.note("conflicts-of-interest", false, [&AT_ONCE, &AT_ONCE_SAYS], cites),
                );
            }
            other => {
                let (says, cites) = match other {
                    Told::NotCovered => (&NOT_COVERED_SAYS, &clauses::J1),
                    _ => (&NO_TIME_SAYS, &clauses::R_CONFLICT_EDITION),
                };
                found.unknown(
                    at,
                    entry.note("conflicts-of-interest", true, [&CONFLICTS_NOT_KNOWN, says], &[cites]),
                );
            }
        },
    }
}

impl Entry {
    /// The deadline that was given or published, or else the usual day, marked as usual.
    fn closing(&self, usual: Option<NaiveDate>) -> Option<KeyDate> {
        let date = |on, standing, says, cites: &[&'static Clause]| {
            let mut date = self.date("entry-deadline", on, standing, says, cites);
            date.missed = Some(&ENTRIES_MISSED);
            if self.body == Body::Aqa && self.is_general() {
                date.note.add(&AQA_LATE_SAYS, &[&clauses::KD_SECOND]);
            } else {
                date.note.add(&LATE_SAYS, &[]);
            }
            date
        };
        let held = self.held();
        match (self.deadline, held) {
            (Some(given), _) => Some(date(
                given,
                DateStanding::Given,
                [&PUBLISHED, &GIVEN_SAYS],
                &[&clauses::R_KEY_DATES],
            )),
            (None, Some(held)) => {
                let cites = [held.clause, &clauses::R_KEY_DATES];
                Some(date(
                    held.deadline,
                    DateStanding::Published,
                    [&PUBLISHED, &PUBLISHED_SAYS],
                    &cites,
                ))
            }
            (None, None) => usual.map(|day| {
                let mut date = date(day, DateStanding::Usual, [&USUAL, &USUAL_SAYS], USUALLY);
                if self.body == Body::Pearson && self.series.month() == 1 {
                    date.note.add(&PEARSON_JANUARY_SAYS, &[&clauses::KD_BULLETIN]);
                }
                date
            }),
        }
    }

    fn closing_not_known(&self, told: Told) -> Note {
        let mut note = if self.is_general() {
            self.note(
                "entry-deadline",
                true,
                [&NOT_KNOWN, &NOT_KNOWN_SAYS],
                &[&clauses::R_KEY_DATES],
            )
        } else {
            self.note(
                "entry-deadline",
                false,
                [&VOCATIONAL, &VOCATIONAL_SAYS],
                &[&clauses::J12],
            )
        };
        if self.body == Body::Ocr && !self.is_general() {
            note.add(&VERIFIED_SAYS, &[&clauses::OCR_C4]);
        }
        if matches!(told, Told::SeriesDeadlineNotKnown | Told::OwnDeadlineNotKnown) {
            note.add(&TOLD_BEFORE_SAYS, TOLD);
        }
        note
    }

    fn last_day_to_tell(&self, told: Told, usual: Option<NaiveDate>) -> Option<KeyDate> {
        let of = |deadline, standing, says| {
            self.date(
                "conflicts-of-interest",
                date::days_before(deadline, 1),
                standing,
                says,
                TOLD,
            )
        };
        let mut told = match (told, usual) {
            (Told::Before(deadline), _) => of(deadline, DateStanding::Computed, [&CONFLICTS, &CONFLICTS_SAYS]),
            (_, Some(usual)) => {
                let mut told = of(usual, DateStanding::Usual, [&CONFLICTS_USUAL, &CONFLICTS_USUAL_SAYS]);
                told.note.cites.extend(super::ids(USUALLY));
                told
            }
            (_, None) => return None,
        };
        told.missed = Some(&CONFLICTS_MISSED);
        if self.body == Body::Wjec {
            told.note.add(&WJEC_SAYS, &[&clauses::W15, &clauses::W16]);
        }
        Some(told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Finite;
    use crate::form::Raw;
    use crate::instant::Time;
    use crate::report::{Options, Report, Submission, check};

    /// What the rules say about such a conflict, long before the series.
    fn report(body: Body, is_general: bool, series: Series, deadline: Option<NaiveDate>) -> Report {
        let pair = |name: &str, value: &str| (name.to_owned(), Raw::Text(value.to_owned()));
        let mut declaration = vec![
            pair("awardingBody", body.code()),
            pair("qualificationType", if is_general { "general" } else { "vocational" }),
            pair("situation", "staff-candidate-here"),
            pair("internallyAssessed", "yes"),
            pair("notified", "no"),
            pair("aroseAfterDeadline", "no"),
            pair("deadlineIs", if deadline.is_some() { "known" } else { "not-known" }),
        ];
        declaration.extend(deadline.map(|day| pair("deadline", &date::iso(day))));
        let submission = Submission {
            procedure: "conflict-of-interest".to_owned(),
            policy: None,
            answers: Raw::Object(vec![
                pair("series", &series.code()),
                ("declarations".to_owned(), Raw::List(vec![Raw::Object(declaration)])),
            ]),
        };
        let long_before = date::iso(date::days_before(series.first_day(), 400));
        check(&submission, &Options::as_of(&long_before)).expect("a right call")
    }

    /// The same, read from the report.
    fn reported(report: &Report) -> Telling {
        let says = |rule: &str| {
            report
                .findings
                .iter()
                .find(|finding| finding.rule == rule)
                .map_or("", |found| found.code)
        };
        let day_of = |code: &str| match report.dates.iter().find(|date| date.code == code)?.on {
            Time::Day(day) => Some(day),
            Time::Moment(_) => None,
        };
        let told = match (
            says("conflict-of-interest/notified-before-deadline"),
            day_of("notify-by"),
        ) {
            ("deadline-out-of-range", _) => Told::OutOfRange,
            (_, Some(last)) => Told::Before(date::next(last)),
            ("deadline-not-known", None) => Told::SeriesDeadlineNotKnown,
            ("own-deadline-not-known", None) => Told::OwnDeadlineNotKnown,
            ("at-once", None) => Told::AtOnce,
            _ if says("conflict-of-interest/notified") == "not-covered" => Told::NotCovered,
            _ => Told::NoTime,
        };
        Telling {
            told,
            usual: day_of("usual-deadline").filter(|_| told != Told::OutOfRange),
        }
    }

    #[test]
    fn conflicts_are_told_when_a_report_says_so() {
        let mut seen: Vec<Told> = Vec::new();
        for written in [
            "2018-06", "2019-06", "2019-11", "2023-11", "2024-01", "2024-03", "2024-06", "2025-11", "2026-06",
            "2027-01",
        ] {
            let series = Series::parse(written).expect("a series");
            let first = series.first_day();
            let day = |before| Some(date::days_before(first, before));
            // None, one in the past and one near, one of too long ago and one after the series.
            for deadline in [None, day(300), day(30), day(400), Some(date::add_months(first, 1))] {
                for body in Body::ALL {
                    for is_general in [true, false] {
                        let asked = telling(*body, is_general, series, deadline);
                        let found = reported(&report(*body, is_general, series, deadline));
                        let of = (asked.told, asked.usual);
                        assert_eq!(
                            of,
                            (found.told, found.usual),
                            "{body:?} {is_general} {written} {deadline:?}"
                        );
                        if !seen
                            .iter()
                            .any(|told| core::mem::discriminant(told) == core::mem::discriminant(&asked.told))
                        {
                            seen.push(asked.told);
                        }
                    }
                }
            }
        }
        // Every way was met.
        assert_eq!(seen.len(), 7, "{seen:?}");
    }
}

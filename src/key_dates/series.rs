//! What depends on the series a centre enters candidates for: deadlines for entries, and the last day to tell an awarding
//! body of conflicts of interest. Whether and when one is told is asked of the conflicts' own procedure.

use super::form::{Asked, Entered, QualificationType};
use super::{DateStanding, Found, KeyDate, Note};
use crate::cite::Clause;
use crate::form::{Choice as _, Raw};
use crate::policy::deadlines;
use crate::policy::nations::Nation;
use crate::prelude::*;
use crate::report::{self, Options, Report, Submission};
use crate::text::Said;

const PUBLISHED: Text = text(
    "Deadline for entries: {body}, {series}",
    "Dyddiad cau cofrestriadau: {body}, {series}",
);
const PUBLISHED_SAYS: Text = text(
    "Entries for general qualifications close on this day, as the awarding body has published. It does not move when it falls on a weekend.",
    "Mae cofrestriadau ar gyfer cymwysterau cyffredinol yn cau ar y diwrnod hwn, fel y cyhoeddodd y corff dyfarnu. Nid yw'n symud pan fydd ar benwythnos.",
);
const GIVEN_SAYS: Text = text(
    "Entries close on this day: it is the deadline that you gave.",
    "Mae cofrestriadau'n cau ar y diwrnod hwn: dyma'r dyddiad cau a roddwyd gennych.",
);
const LATE_SAYS: Text = text(
    "No document held here says what a late entry leads to: ask the awarding body.",
    "Nid oes dogfen yma sy'n dweud beth sy'n dilyn cofrestriad hwyr: gofynnwch i'r corff dyfarnu.",
);
const USUAL: Text = text(
    "Usual last day for entries, not the deadline: {body}, {series}",
    "Diwrnod olaf arferol cofrestriadau, nid y dyddiad cau: {body}, {series}",
);
const USUAL_SAYS: Text = text(
    "Entries for general qualifications of this series usually close on this day, at weekends too. It is not the awarding body's deadline, which is not held here: ask the awarding body for it.",
    "Mae cofrestriadau ar gyfer cymwysterau cyffredinol y gyfres hon fel arfer yn cau ar y diwrnod hwn, ar benwythnosau hefyd. Nid hwn yw dyddiad cau'r corff dyfarnu, nad yw ar gael yma: gofynnwch i'r corff dyfarnu amdano.",
);
const CONFLICTS: Text = text(
    "Conflicts of interest, last day to tell: {body}, {series}",
    "Gwrthdaro buddiannau, diwrnod olaf i roi gwybod: {body}, {series}",
);
const CONFLICTS_USUAL: Text = text(
    "Conflicts of interest, usual last day to tell: {body}, {series}",
    "Gwrthdaro buddiannau, diwrnod olaf arferol i roi gwybod: {body}, {series}",
);
const CONFLICTS_SAYS: Text = text(
    "The awarding body is told of conflicts of interest before its published deadline for entries, for each series anew. This is the day before that deadline, and so the last that is surely in time. A conflict that arises later is told at once; one that is late is told all the same.",
    "Rhoddir gwybod i'r corff dyfarnu am wrthdaro buddiannau cyn ei ddyddiad cau cyhoeddedig ar gyfer cofrestriadau, o'r newydd ar gyfer pob cyfres. Dyma'r diwrnod cyn y dyddiad cau hwnnw, ac felly'r un olaf sy'n sicr o fod mewn pryd. Rhoddir gwybod ar unwaith am wrthdaro sy'n codi'n ddiweddarach; rhoddir gwybod yr un fath am un sy'n hwyr.",
);
const CONFLICTS_USUAL_SAYS: Text = text(
    "The awarding body is told of conflicts of interest before its published deadline for entries, for each series anew. That deadline is not held here; this is the day before the usual one. Ask the awarding body. A conflict that arises later is told at once; one that is late is told all the same.",
    "Rhoddir gwybod i'r corff dyfarnu am wrthdaro buddiannau cyn ei ddyddiad cau cyhoeddedig ar gyfer cofrestriadau, o'r newydd ar gyfer pob cyfres. Nid yw'r dyddiad cau hwnnw ar gael yma; dyma'r diwrnod cyn yr un arferol. Gofynnwch i'r corff dyfarnu. Rhoddir gwybod ar unwaith am wrthdaro sy'n codi'n ddiweddarach; rhoddir gwybod yr un fath am un sy'n hwyr.",
);
const WJEC_SAYS: Text = text(
    "WJEC takes this on its electronic form, in Portal under Centre Administration.",
    "Mae CBAC yn derbyn hyn ar ei ffurflen electronig, yn y Porth o dan Gweinyddu'r Ganolfan.",
);
const AT_ONCE: Text = text(
    "Conflicts of interest, told at once: {body}, vocational qualifications",
    "Gwrthdaro buddiannau, rhoi gwybod ar unwaith: {body}, cymwysterau galwedigaethol",
);
const AT_ONCE_SAYS: Text = text(
    "The awarding body is told as soon as the registration is made, or as soon as the conflict comes to light: there is no series deadline to wait for.",
    "Rhoddir gwybod i'r corff dyfarnu cyn gynted ag y gwneir y cofrestriad, neu y daw'r gwrthdaro i'r amlwg: nid oes dyddiad cau cyfres i aros amdano.",
);
const NOT_KNOWN: Text = text(
    "Deadline for entries, not known here: {body}, {series}",
    "Dyddiad cau cofrestriadau, ddim ar gael yma: {body}, {series}",
);
const NOT_KNOWN_SAYS: Text = text(
    "No deadline of this awarding body's is held for this series, published or usual. Ask the awarding body.",
    "Nid oes dyddiad cau gan y corff dyfarnu hwn ar gael yma ar gyfer y gyfres hon, cyhoeddedig nac arferol. Gofynnwch i'r corff dyfarnu.",
);
const VOCATIONAL: Text = text(
    "Deadline for entries, not known here: {body}, vocational qualifications",
    "Dyddiad cau cofrestriadau, ddim ar gael yma: {body}, cymwysterau galwedigaethol",
);
const VOCATIONAL_SAYS: Text = text(
    "No deadline of this awarding body's is held for its vocational qualifications, and a general one is not put in its place. Ask the awarding body whether there is one for yours.",
    "Nid oes dyddiad cau gan y corff dyfarnu hwn ar gael yma ar gyfer ei gymwysterau galwedigaethol, ac ni roddir un cyffredinol yn ei le. Gofynnwch i'r corff dyfarnu a oes un ar gyfer eich rhai chi.",
);
const TOLD_BEFORE_SAYS: Text = text(
    "Conflicts of interest are told before it.",
    "Rhoddir gwybod am wrthdaro buddiannau cyn hwnnw.",
);
const VERIFIED_SAYS: Text = text(
    "OCR's verified qualifications have none.",
    "Nid oes un ar gyfer cymwysterau OCR a ddilysir.",
);
const OUT_OF_RANGE: Text = text(
    "Deadline for entries, to be checked: {body}, {series}",
    "Dyddiad cau cofrestriadau, i'w wirio: {body}, {series}",
);
const OUT_OF_RANGE_SAYS: Text = text(
    "The deadline given is later than the month of the series, or more than a year before it, so it cannot be this series'. Check it with the awarding body.",
    "Mae'r dyddiad cau a roddwyd ar ôl mis y gyfres, neu fwy na blwyddyn cyn hynny, felly ni all fod yn un y gyfres. Gwiriwch ef gyda'r corff dyfarnu.",
);
const CONFLICTS_NOT_KNOWN: Text = text(
    "Conflicts of interest, not known here by when: {body}, {series}",
    "Gwrthdaro buddiannau, ni wyddys yma erbyn pryd: {body}, {series}",
);
const NOT_COVERED_SAYS: Text = text(
    "JCQ's regulations are its members'. Whether this body takes them over is not known here: ask it what it wants to be told, and by when.",
    "Rheoliadau ei aelodau yw rhai'r CGC. Ni wyddys yma a yw'r corff hwn yn eu mabwysiadu: gofynnwch iddo beth y mae am gael gwybod, ac erbyn pryd.",
);
const NO_TIME_SAYS: Text = text(
    "No rule that is held here gives a time for this series. Ask the awarding body.",
    "Nid oes rheol sydd yma'n rhoi amser ar gyfer y gyfres hon. Gofynnwch i'r corff dyfarnu.",
);
const UNANSWERED: Text = text(
    "Deadlines for entries: not answered",
    "Dyddiadau cau cofrestriadau: heb ateb",
);
const UNANSWERED_SAYS: Text = text(
    "What the centre enters candidates for is not answered, so no deadlines for entries and conflicts of interest are listed.",
    "Ni atebwyd ar gyfer beth y mae'r ganolfan yn cofrestru ymgeiswyr, felly ni restrir dyddiadau cau ar gyfer cofrestriadau a gwrthdaro buddiannau.",
);
const PARTLY: Text = text(
    "Deadlines for entries: {body}, partly answered",
    "Dyddiadau cau cofrestriadau: {body}, ateb rhannol",
);
const PARTLY_SAYS: Text = text(
    "Not everything is answered about these entries, so no deadline can be listed for them.",
    "Nid yw popeth wedi'i ateb am y cofrestriadau hyn, felly ni ellir rhestru dyddiad cau ar eu cyfer.",
);

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
        let note = Note::new("entries", [UNANSWERED.said(), UNANSWERED_SAYS.said()], &[&clauses::J12]);
        found.unknown.push(note);
        return;
    };
    let mut known: Vec<Entry> = Vec::new();
    for (index, entered) in entries.iter().enumerate() {
        let of_another_year = |series: Series| year.is_some_and(|year| !year.has(series));
        if entered.series.get().is_ok_and(of_another_year) {
            continue;
        }
        let at = format!("entries[{index}]");
        ask_for_deadline(entered, found);
        match known_entry(entered, found) {
            // A deadline that is given for the same stands in another item.
            Some(entry) if entry.deadline.is_none() && entries.iter().any(|other| entry.is_given_by(other)) => {}
            Some(entry) if known.contains(&entry) => {}
            Some(entry) => {
                add_entry(&entry, &at, asked, found);
                known.push(entry);
            }
            None => {
                if entered.deadline.get().is_err()
                    && entered.qualification_type.is(&QualificationType::Vocational) != Ok(true)
                {
                    found.asks_for(asked.nation.get());
                }
                let body = entered.body.get().ok();
                let title = body.map_or(UNANSWERED.said(), |body| PARTLY.with(&[("body", &body.says().said())]));
                let mut note = Note::new(
                    format!("entries/{}", index + 1),
                    [title, PARTLY_SAYS.said()],
                    &[&clauses::J12],
                );
                note.at = Some(at);
                note.body = body.map(Body::code);
                found.unknown.push(note);
            }
        }
    }
}

/// A deadline that is given counts, whatever is said of having one.
fn ask_for_deadline(entered: &Entered, found: &mut Found) {
    if entered.deadline.get().is_err() && found.asks_for(entered.has_deadline.get()) != Some(false) {
        found.asks_for(entered.deadline.get());
    }
}

/// What is known of an item; what is not is missing.
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
    /// The deadline that the body has published and that is held here.
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

    /// `2027-06`.
    fn series_code(&self) -> String {
        date::iso(self.series.first_day())[..7].to_owned()
    }

    fn id(&self, kind: &str) -> String {
        format!(
            "{kind}/{}/{}/{}",
            self.body.code(),
            self.qualification_type.code(),
            self.series_code()
        )
    }

    fn title(&self, template: Text) -> Said {
        let month = self.series.first_day();
        let (name, year) = (date::month_name(month), self.series.year());
        let series = text("{month} {year}", "{month} {year}")
            .with(&[("month", &name.said()), ("year", &Said::same(year.to_string()))]);
        template.with(&[("body", &self.body.says().said()), ("series", &series)])
    }

    fn date(
        &self,
        kind: &str,
        on: NaiveDate,
        standing: DateStanding,
        title: Text,
        says: Text,
        cites: &[&'static Clause],
    ) -> KeyDate {
        let mut date = KeyDate::new(self.id(kind), on, standing, [self.title(title), says.said()], cites);
        date.body = Some(self.body.code());
        date.series = Some(self.series_code());
        date
    }

    fn note(&self, kind: &str, title: Text, says: Text, cites: &[&'static Clause]) -> Note {
        let mut note = Note::new(self.id(kind), [self.title(title), says.said()], cites);
        note.body = Some(self.body.code());
        note.series = Some(self.series_code());
        note
    }

    /// The report on a conflict that has to be told for this series and has not been, long before any deadline of it.
    fn conflict(&self) -> Option<Report> {
        let pair = |name: &str, value: &str| (name.to_owned(), Raw::Text(value.to_owned()));
        let mut declaration = vec![
            pair("awardingBody", self.body.code()),
            pair("qualificationType", self.qualification_type.code()),
            pair("situation", "staff-candidate-here"),
            pair("internallyAssessed", "yes"),
            pair("notified", "no"),
            pair("aroseAfterDeadline", "no"),
            pair(
                "deadlineIs",
                if self.deadline.is_some() { "known" } else { "not-known" },
            ),
        ];
        declaration.extend(self.deadline.map(|day| pair("deadline", &date::iso(day))));
        let submission = Submission {
            procedure: CONFLICT_PROCEDURE.to_owned(),
            policy: None,
            answers: Raw::Object(vec![
                pair("series", &self.series_code()),
                ("declarations".to_owned(), Raw::List(vec![Raw::Object(declaration)])),
            ]),
        };
        let long_before = date::iso(date::days_before(self.series.first_day(), 400));
        report::check(&submission, &Options::as_of(&long_before)).ok()
    }
}

/// The procedure that knows by when an awarding body is told, and its rule for it.
const CONFLICT_PROCEDURE: &str = "conflict-of-interest";
const CONFLICT_RULE: &str = "conflict-of-interest/notified-before-deadline";
const DUTY_RULE: &str = "conflict-of-interest/duty-is-known";

const TOLD: &[&Clause] = &[&clauses::JCQ_C1, &clauses::JCQ_C2, &clauses::R_CONFLICT_TIMING];
const USUALLY: &[&Clause] = &[
    &clauses::R_CONFLICT_USUAL,
    &clauses::AQA_C7,
    &clauses::CBAC_C1,
    &clauses::R_KEY_DATES,
];

fn add_entry(entry: &Entry, at: &str, asked: &Asked, found: &mut Found) {
    let Some(report) = entry.conflict() else { return };
    let says = |rule: &str| {
        let finding = report.findings.iter().find(|finding| finding.rule == rule);
        finding.map_or("", |finding| finding.code)
    };
    let day_of = |code: &str| {
        let milestone = report.dates.iter().find(|date| date.code == code)?;
        date::parse(&milestone.on)
    };
    let timing = says(CONFLICT_RULE);
    if timing == "deadline-out-of-range" {
        let cites = &[&clauses::R_CONFLICT_TIMING];
        found.unknown(at, entry.note("entry-deadline", OUT_OF_RANGE, OUT_OF_RANGE_SAYS, cites));
        return;
    }
    // Centres abroad have days of their own.
    let usual = day_of("usual-deadline").filter(|_| found.asks_for(asked.nation.get()) != Some(Nation::Elsewhere));
    match entry.closing(usual) {
        Some(closing) => found.date(at, closing),
        None => found.unknown(at, entry.closing_not_known(timing)),
    }
    match entry.last_day_to_tell(day_of("notify-by"), usual) {
        Some(told) => found.date(at, told),
        None => match timing {
            // Said with the deadline that is not known.
            "deadline-not-known" | "own-deadline-not-known" => {}
            "at-once" => {
                let cites = &[&clauses::PEARSON_C2, &clauses::J12];
                found.undated(at, entry.note("conflicts-of-interest", AT_ONCE, AT_ONCE_SAYS, cites));
            }
            _ => {
                let (says, cites) = match says(DUTY_RULE) {
                    "not-covered" => (NOT_COVERED_SAYS, &clauses::J1),
                    _ => (NO_TIME_SAYS, &clauses::R_CONFLICT_EDITION),
                };
                found.unknown(
                    at,
                    entry.note("conflicts-of-interest", CONFLICTS_NOT_KNOWN, says, &[cites]),
                );
            }
        },
    }
}

impl Entry {
    /// The deadline: the one that was given, or one that is held as published; or the usual day, as such.
    fn closing(&self, usual: Option<NaiveDate>) -> Option<KeyDate> {
        let date = |on, standing, title, says, cites: &[&'static Clause]| {
            let mut date = self.date("entry-deadline", on, standing, title, says, cites);
            date.add(LATE_SAYS.said(), &[]);
            date
        };
        let held = self.held();
        match (self.deadline, held) {
            (Some(given), _) => Some(date(
                given,
                DateStanding::Given,
                PUBLISHED,
                GIVEN_SAYS,
                &[&clauses::R_KEY_DATES],
            )),
            (None, Some(held)) => {
                let cites = [held.clause, &clauses::R_KEY_DATES];
                Some(date(
                    held.deadline,
                    DateStanding::Published,
                    PUBLISHED,
                    PUBLISHED_SAYS,
                    &cites,
                ))
            }
            (None, None) => usual.map(|day| date(day, DateStanding::Usual, USUAL, USUAL_SAYS, USUALLY)),
        }
    }

    fn closing_not_known(&self, timing: &str) -> Note {
        let mut note = if self.is_general() {
            self.note("entry-deadline", NOT_KNOWN, NOT_KNOWN_SAYS, &[&clauses::R_KEY_DATES])
        } else {
            self.note("entry-deadline", VOCATIONAL, VOCATIONAL_SAYS, &[&clauses::J12])
        };
        if self.body == Body::Ocr && !self.is_general() {
            note.add(VERIFIED_SAYS.said(), &[&clauses::OCR_C4]);
        }
        if timing.ends_with("deadline-not-known") {
            note.add(TOLD_BEFORE_SAYS.said(), TOLD);
        }
        note
    }

    fn last_day_to_tell(&self, before_deadline: Option<NaiveDate>, usual: Option<NaiveDate>) -> Option<KeyDate> {
        const KIND: &str = "conflicts-of-interest";
        let mut told = match (before_deadline, usual) {
            (Some(day), _) => self.date(KIND, day, DateStanding::Computed, CONFLICTS, CONFLICTS_SAYS, TOLD),
            (None, Some(usual)) => {
                let day = date::days_before(usual, 1);
                let mut told = self.date(
                    KIND,
                    day,
                    DateStanding::Usual,
                    CONFLICTS_USUAL,
                    CONFLICTS_USUAL_SAYS,
                    TOLD,
                );
                told.cites.extend(super::cited(USUALLY));
                told
            }
            (None, None) => return None,
        };
        if self.body == Body::Wjec {
            told.add(WJEC_SAYS.said(), &[&clauses::W15, &clauses::W16]);
        }
        Some(told)
    }
}

//! The cycle of a series of general qualifications besides its entries: access arrangements, marks, exams, results and reviews.
//! Most days are common to all of JCQ's members, and listed once for a series.

use super::form::Asked;
use super::place::Place;
use super::{DateStanding, Found, KeyDate, Note};
use crate::cite::Clause;
use crate::fact::{named, series};
use crate::form::Choice as _;
use crate::policy::cycle::{Event, Known, NAMED, Named, USUAL, Usual};
use crate::policy::nations::Nation;
use crate::prelude::*;
use crate::text::{Saying, saying};

/// How an event is said, and where it is looked for.
struct What {
    event: Event,
    name: &'static Saying,
    says: &'static Saying,
    /// What to do where its day has passed.
    missed: Option<&'static Saying>,
    /// The months of the series in which it is said that the day is not known, and what is not known then.
    asked: &'static [u32],
    not_known: &'static Saying,
}

const ALL: &[u32] = &[1, 3, 6, 11];
const WINTER_AND_SUMMER: &[u32] = &[1, 6, 11];
const SUMMER: &[u32] = &[6];

const fn what(event: Event, name: &'static Saying, says: &'static Saying) -> What {
    What {
        event,
        name,
        says,
        missed: None,
        asked: &[],
        not_known: name,
    }
}

static EVENTS: &[What] = &[
    What {
        asked: WINTER_AND_SUMMER,
        missed: Some(&ACCESS_MISSED),
        ..what(Event::ModifiedPapers, &MODIFIED, &MODIFIED_SAYS)
    },
    What {
        asked: ALL,
        missed: Some(&ACCESS_MISSED),
        ..what(Event::AccessArrangements, &ACCESS, &ACCESS_SAYS)
    },
    What {
        missed: Some(&super::series::ENTRIES_MISSED),
        ..what(Event::SecondDeadline, &SECOND, &SECOND_SAYS)
    },
    What {
        asked: SUMMER,
        missed: Some(&MARKS_MISSED),
        ..what(Event::Marks, &MARKS, &MARKS_SAYS)
    },
    What {
        missed: Some(&MARKS_MISSED),
        ..what(Event::MarksArt, &MARKS_ART, &MARKS_SAYS)
    },
    What {
        missed: Some(&MARKS_MISSED),
        ..what(Event::MarksVisits, &MARKS_VISITS, &MARKS_SAYS)
    },
    What {
        asked: SUMMER,
        not_known: &EXAMS,
        ..what(Event::FirstExam, &FIRST, &FIRST_SAYS)
    },
    what(Event::LastGcse, &LAST, &LAST_SAYS),
    what(Event::Contingency, &CONTINGENCY, &CONTINGENCY_SAYS),
    what(Event::HeldALevel, &HELD_A, &HELD_SAYS),
    What {
        asked: SUMMER,
        not_known: &RESULTS_ALL,
        ..what(Event::ResultsALevel, &RESULTS_A, &RESULTS_SAYS)
    },
    what(Event::HeldGcse, &HELD_GCSE, &HELD_SAYS),
    what(Event::ResultsGcse, &RESULTS_GCSE, &RESULTS_SAYS),
    What {
        asked: &[1, 3, 11],
        ..what(Event::Results, &RESULTS, &RESULTS_SAYS)
    },
    What {
        missed: Some(&REVIEWS_MISSED),
        ..what(Event::PriorityReviews, &PRIORITY, &REVIEWS_SAYS)
    },
    What {
        asked: ALL,
        missed: Some(&REVIEWS_MISSED),
        ..what(Event::Reviews, &REVIEWS, &REVIEWS_SAYS)
    },
];

static NAMED_DAY: Saying = saying("cycle", "{what}: {series}", "{what}: {series}");
static REPORTED_DAY: Saying = saying(
    "cycle-reported",
    "{what} (as reported): {series}",
    "{what} (yn ôl eraill): {series}",
);
static USUAL_DAY: Saying = saying(
    "cycle-usual",
    "{what} (usual day): {series}",
    "{what} (diwrnod arferol): {series}",
);
static NOT_KNOWN: Saying = saying(
    "cycle-not-known",
    "{what} (not known): {series}",
    "{what} (ddim yn hysbys): {series}",
);
static NAMED_SAYS: Saying = saying(
    "cycle-says",
    "The day is published for this series.",
    "Cyhoeddwyd y diwrnod ar gyfer y gyfres hon.",
);
static REPORTED_SAYS: Saying = saying(
    "cycle-reported-says",
    "The day comes from others who quote the document. Check it in the document itself.",
    "Daw'r diwrnod gan eraill sy'n dyfynnu'r ddogfen. Gwiriwch ef yn y ddogfen ei hun.",
);
static DISPUTED_SAYS: Saying = saying(
    "cycle-disputed-says",
    "Only one source gives this day, and another says that JCQ has not named it. Do not plan by it before JCQ does.",
    "Dim ond un ffynhonnell sy'n rhoi'r diwrnod hwn, a dywed un arall nad yw'r CGC wedi'i enwi. Peidiwch â chynllunio yn ôl y diwrnod hwn cyn i'r CGC ei enwi.",
);
static USUAL_SAYS: Saying = saying(
    "cycle-usual-says",
    "The day was the same in every earlier year that is known. It is not a deadline: look up the day of this series, which can also move for a weekend.",
    "Roedd y diwrnod yr un fath ym mhob blwyddyn gynharach sy'n hysbys. Nid dyddiad cau mohono: chwiliwch am ddiwrnod y gyfres hon, a all hefyd symud oherwydd penwythnos.",
);
static ONCE_SAYS: Saying = saying(
    "cycle-once-says",
    "The day is that of the only earlier year that is known. It is not a deadline: look up the day of this series, which can also move for a weekend.",
    "Diwrnod yr unig flwyddyn gynharach sy'n hysbys yw hwn. Nid dyddiad cau mohono: chwiliwch am ddiwrnod y gyfres hon, a all hefyd symud oherwydd penwythnos.",
);
static THURSDAY_SAYS: Saying = saying(
    "cycle-thursday-says",
    "Results of November came on the second Thursday of January in every earlier year that is known. The day of this series is not known: look it up.",
    "Daeth canlyniadau Tachwedd ar ail ddydd Iau mis Ionawr ym mhob blwyddyn gynharach sy'n hysbys. Nid yw diwrnod y gyfres hon yn hysbys: chwiliwch amdano.",
);
static NOT_KNOWN_SAYS: Saying = saying(
    "cycle-not-known-says",
    "The day is not known for this series, and is never taken from another year. Look in JCQ's key dates, or ask the awarding body.",
    "Nid yw'r diwrnod yn hysbys ar gyfer y gyfres hon, ac ni chaiff byth ei gymryd o flwyddyn arall. Edrychwch yn nyddiadau allweddol y CGC, neu gofynnwch i'r corff dyfarnu.",
);

static MODIFIED: Saying = saying(
    "modified-papers",
    "Modified papers, last day to order",
    "Papurau wedi'u haddasu, diwrnod olaf i archebu",
);
static MODIFIED_SAYS: Saying = saying(
    "modified-papers-says",
    "Modified papers, such as braille or large print, are ordered by this day.",
    "Archebir papurau wedi'u haddasu, megis braille neu brint bras, erbyn y diwrnod hwn.",
);
static ACCESS: Saying = saying(
    "access-arrangements",
    "Other access arrangements, last day to apply",
    "Trefniadau mynediad eraill, diwrnod olaf i wneud cais",
);
static ACCESS_SAYS: Saying = saying(
    "access-arrangements-says",
    "All other applications for access arrangements are made by this day, usually by the SENCo (the ALNCo in Wales).",
    "Gwneir pob cais arall am drefniadau mynediad erbyn y diwrnod hwn, fel arfer gan y SENCo (y CADY yng Nghymru).",
);
static ACCESS_MISSED: Saying = saying(
    "access-missed",
    "This day has passed. If a candidate still needs an arrangement, ask the awarding body today what is still possible.",
    "Mae'r diwrnod hwn wedi mynd heibio. Os oes angen trefniant ar ymgeisydd o hyd, gofynnwch i'r corff dyfarnu heddiw beth sy'n dal yn bosibl.",
);
static SECOND: Saying = saying(
    "second-deadline",
    "{body}, second deadline for entries",
    "{body}, ail ddyddiad cau cofrestriadau",
);
static SECOND_SAYS: Saying = saying(
    "second-deadline-says",
    "From the next day an entry costs a very late fee, changes are charged, and nothing is refunded.",
    "O'r diwrnod canlynol codir ffi hwyr iawn am gofrestriad, codir tâl am newidiadau, ac nid ad-delir dim.",
);
static MARKS: Saying = saying(
    "marks",
    "{body}, centre-assessed marks",
    "{body}, marciau a asesir gan y ganolfan",
);
static MARKS_ART: Saying = saying(
    "marks-art",
    "{body}, centre-assessed marks for art and design",
    "{body}, marciau a asesir gan y ganolfan ar gyfer celf a dylunio",
);
static MARKS_VISITS: Saying = saying(
    "marks-visits",
    "{body}, centre-assessed marks for physical education and where a moderator visits",
    "{body}, marciau a asesir gan y ganolfan ar gyfer addysg gorfforol a lle mae cymedrolwr yn ymweld",
);
static MARKS_SAYS: Saying = saying(
    "marks-says",
    "The marks are with the awarding body by this day. Tell the teachers in time.",
    "Mae'r marciau gyda'r corff dyfarnu erbyn y diwrnod hwn. Rhowch wybod i'r athrawon mewn pryd.",
);
static MARKS_MISSED: Saying = saying(
    "marks-missed",
    "This day has passed. If marks have still to go, tell the awarding body today and send them at once.",
    "Mae'r diwrnod hwn wedi mynd heibio. Os oes marciau i'w hanfon o hyd, rhowch wybod i'r corff dyfarnu heddiw ac anfonwch nhw ar unwaith.",
);
static OCR_MARKS_SAYS: Saying = saying(
    "marks-ocr-says",
    "OCR can look into late marks as maladministration.",
    "Gall OCR ymchwilio i farciau hwyr fel camweinyddu.",
);
static FIRST: Saying = saying("first-exam", "First exam", "Yr arholiad cyntaf");
static FIRST_SAYS: Saying = saying(
    "first-exam-says",
    "The exams of the common timetable begin. The timetable of each awarding body says when yours are.",
    "Mae arholiadau'r amserlen gyffredin yn dechrau. Mae amserlen pob corff dyfarnu yn dweud pryd y mae eich rhai chi.",
);
static LAST: Saying = saying("last-gcse-exam", "Last GCSE exam", "Yr arholiad TGAU olaf");
static LAST_SAYS: Saying = saying(
    "last-gcse-exam-says",
    "The GCSE exams of the common timetable end.",
    "Mae arholiadau TGAU'r amserlen gyffredin yn dod i ben.",
);
static CONTINGENCY: Saying = saying("contingency-day", "Contingency day", "Diwrnod wrth gefn");
static CONTINGENCY_SAYS: Saying = saying(
    "contingency-day-says",
    "Candidates stay available until this day, in case an exam has to move. Tell them and their families.",
    "Mae ymgeiswyr yn aros ar gael hyd y diwrnod hwn, rhag ofn y bydd yn rhaid symud arholiad. Rhowch wybod iddynt hwy a'u teuluoedd.",
);
static EXAMS: Saying = saying(
    "exams",
    "First and last exam, and contingency day",
    "Yr arholiad cyntaf a'r olaf, a'r diwrnod wrth gefn",
);
static HELD_A: Saying = saying(
    "held-a-level",
    "A Level results, for the head of centre and exams office only",
    "Canlyniadau Safon Uwch, i bennaeth y ganolfan a'r swyddfa arholiadau yn unig",
);
static HELD_GCSE: Saying = saying(
    "held-gcse",
    "GCSE results, for the head of centre and exams office only",
    "Canlyniadau TGAU, i bennaeth y ganolfan a'r swyddfa arholiadau yn unig",
);
static HELD_SAYS: Saying = saying(
    "held-says",
    "Nobody else is told a result before the next day.",
    "Ni roddir gwybod canlyniad i neb arall cyn y diwrnod canlynol.",
);
static RESULTS_A: Saying = saying(
    "results-a-level",
    "A Level results day",
    "Diwrnod canlyniadau Safon Uwch",
);
static RESULTS_GCSE: Saying = saying("results-gcse", "GCSE results day", "Diwrnod canlyniadau TGAU");
static RESULTS: Saying = saying("results", "Results day", "Diwrnod y canlyniadau");
static RESULTS_ALL: Saying = saying("results-all", "Results days", "Diwrnodau'r canlyniadau");
static RESULTS_SAYS: Saying = saying(
    "results-says",
    "Candidates can have their results from 8 in the morning.",
    "Gall ymgeiswyr gael eu canlyniadau o 8 y bore.",
);
static PRIORITY: Saying = saying(
    "priority-reviews",
    "Priority reviews of marking, last day to ask",
    "Adolygiadau marcio blaenoriaeth, diwrnod olaf i ofyn",
);
static REVIEWS: Saying = saying(
    "reviews",
    "Reviews of results, last day to ask",
    "Adolygiadau o ganlyniadau, diwrnod olaf i ofyn",
);
static REVIEWS_SAYS: Saying = saying(
    "reviews-says",
    "The centre asks for a review by this day, with the candidate's written consent.",
    "Mae'r ganolfan yn gofyn am adolygiad erbyn y diwrnod hwn, gyda chydsyniad ysgrifenedig yr ymgeisydd.",
);
static REVIEWS_MISSED: Saying = saying(
    "reviews-missed",
    "This day has passed. If a review is still wanted, ask the awarding body today whether it still takes one.",
    "Mae'r diwrnod hwn wedi mynd heibio. Os oes eisiau adolygiad o hyd, gofynnwch i'r corff dyfarnu heddiw a yw'n dal i dderbyn un.",
);
static PRELIMINARY: Saying = saying(
    "preliminary-entries",
    "{body}, preliminary entries",
    "{body}, cofrestriadau rhagarweiniol",
);
static PRELIMINARY_SAYS: Saying = saying(
    "preliminary-entries-says",
    "WJEC and Eduqas normally want preliminary entries for June, and the page that asks for them gives no day. Ask the awarding body.",
    "Mae CBAC ac Eduqas fel arfer am gael cofrestriadau rhagarweiniol ar gyfer mis Mehefin, ac nid yw'r dudalen sy'n gofyn amdanynt yn rhoi diwrnod. Gofynnwch i'r corff dyfarnu.",
);
static SPECIAL: Saying = saying(
    "special-consideration",
    "Special consideration and overnight supervision",
    "Ystyriaeth arbennig a goruchwyliaeth dros nos",
);
static SPECIAL_SAYS: Saying = saying(
    "special-consideration-says",
    "Ask for special consideration within {days} days of the last exam of the subject in the series. Sign the form for overnight supervision at least {weeks} weeks before the series, and keep it for {months} months.",
    "Gofynnwch am ystyriaeth arbennig o fewn {days} diwrnod i arholiad olaf y pwnc yn y gyfres. Llofnodwch y ffurflen ar gyfer goruchwyliaeth dros nos o leiaf {weeks} wythnos cyn y gyfres, a'i chadw am {months} mis.",
);

/// Every saying of this file.
pub static SAYS: &[&Saying] = &[
    &NAMED_DAY,
    &REPORTED_DAY,
    &USUAL_DAY,
    &NOT_KNOWN,
    &NAMED_SAYS,
    &REPORTED_SAYS,
    &DISPUTED_SAYS,
    &USUAL_SAYS,
    &ONCE_SAYS,
    &THURSDAY_SAYS,
    &NOT_KNOWN_SAYS,
    &MODIFIED,
    &MODIFIED_SAYS,
    &ACCESS,
    &ACCESS_SAYS,
    &ACCESS_MISSED,
    &SECOND,
    &SECOND_SAYS,
    &MARKS,
    &MARKS_ART,
    &MARKS_VISITS,
    &MARKS_SAYS,
    &MARKS_MISSED,
    &OCR_MARKS_SAYS,
    &FIRST,
    &FIRST_SAYS,
    &LAST,
    &LAST_SAYS,
    &CONTINGENCY,
    &CONTINGENCY_SAYS,
    &EXAMS,
    &HELD_A,
    &HELD_GCSE,
    &HELD_SAYS,
    &RESULTS_A,
    &RESULTS_GCSE,
    &RESULTS,
    &RESULTS_ALL,
    &RESULTS_SAYS,
    &PRIORITY,
    &REVIEWS,
    &REVIEWS_SAYS,
    &REVIEWS_MISSED,
    &PRELIMINARY,
    &PRELIMINARY_SAYS,
    &SPECIAL,
    &SPECIAL_SAYS,
];

/// Whether the days of JCQ's members are this body's: no document that is read says so of Qualifications Scotland.
fn shares_the_cycle(body: Body) -> bool {
    !matches!(body, Body::Sqa | Body::Ocnni | Body::Other)
}

/// Adds the cycle of one body's series. `is_recent`: usual days are known for such a year.
pub fn add(
    (body, of): (Body, Series),
    is_recent: bool,
    at: Place,
    asked: &Asked,
    year: Option<AcademicYear>,
    found: &mut Found,
) {
    // Centres abroad have days of their own.
    if !shares_the_cycle(body) || found.asks_for(asked.nation.get()) == Some(Nation::Elsewhere) {
        return;
    }
    for what in EVENTS {
        let named = NAMED.iter().find(|day| day.is_for(what.event, body, of));
        let usual = || USUAL.iter().find(|day| is_recent && day.is_for(what.event, body, of));
        if let Some(day) = named {
            what.named(day, body, of, at, found);
        } else if let Some(day) = usual() {
            what.usual(day, body, of, at, found);
        } else if what.asked.contains(&of.month()) {
            let is_own = what.event == Event::Marks;
            let note = note(what.not_known, &NOT_KNOWN_SAYS, is_own, body, of, &[&clauses::R_CYCLE]);
            found.unknown(at, note);
        }
    }
    if of.month() == 6 {
        if body == Body::Wjec {
            let cites = &[&clauses::KD_EDUQAS];
            found.unknown(at, note(&PRELIMINARY, &PRELIMINARY_SAYS, true, body, of, cites));
        }
        // Reviews of the summer before are asked for in this year.
        for what in EVENTS {
            let of = of.year_before();
            let days = NAMED
                .iter()
                .filter(|day| of.is_some_and(|of| day.is_for(what.event, body, of)));
            for day in days.filter(|day| year.is_some_and(|year| year.holds(day.on))) {
                if let Some(of) = of {
                    what.named(day, body, of, at, found);
                }
            }
        }
    }
    let mut special = Note::new(SPECIAL.code, [&SPECIAL, &SPECIAL_SAYS], &[&clauses::KD_SPECIAL]);
    special.facts = [count("days", 7u32), count("weeks", 2u32), count("months", 6u32)].into();
    found.undated(at, special);
}

/// A note on what is not known of a series; `is_own`: of one body.
fn note(
    what: &'static Saying,
    says: &'static Saying,
    is_own: bool,
    body: Body,
    of: Series,
    cites: &[&'static Clause],
) -> Note {
    let mut note = Note::new(id(what.code, is_own.then_some(body), of), [&NOT_KNOWN, says], cites);
    fill(&mut note, what, is_own, body, of);
    note
}

/// `results/2027-06`, or `marks/wjec/2027-06`.
fn id(what: &str, own: Option<Body>, of: Series) -> String {
    match own {
        Some(body) => [what, body.code(), &of.code()].join("/"),
        None => [what, &of.code()].join("/"),
    }
}

fn fill(note: &mut Note, what: &'static Saying, is_own: bool, body: Body, of: Series) {
    note.facts = [named("what", what), series("series", of)].into();
    if is_own {
        note.facts.push(fact::body("body", body));
        note.body = Some(body);
    }
    note.series = Some(of);
    note.whom = super::Whom::at(body);
}

impl What {
    fn named(&'static self, day: &Named, body: Body, of: Series, at: Place, found: &mut Found) {
        let (standing, title, says) = match day.known {
            Known::Published => (DateStanding::Published, &NAMED_DAY, &NAMED_SAYS),
            Known::Reported => (DateStanding::Reported, &REPORTED_DAY, &REPORTED_SAYS),
            Known::Disputed => (DateStanding::Reported, &REPORTED_DAY, &DISPUTED_SAYS),
        };
        let is_own = day.body.is_some();
        self.add(
            (day.on, standing),
            [title, says],
            is_own,
            (body, of),
            at,
            &[day.clause],
            found,
        );
    }

    fn usual(&'static self, day: &Usual, body: Body, of: Series, at: Place, found: &mut Found) {
        let says = match (self.event, day.once) {
            (Event::Results, _) => &THURSDAY_SAYS,
            (_, true) => &ONCE_SAYS,
            (_, false) => &USUAL_SAYS,
        };
        let (on, is_own) = (day.on(of), day.body.is_some());
        let cites = [day.clauses, &[&clauses::R_CYCLE]].concat();
        self.add(
            (on, DateStanding::Usual),
            [&USUAL_DAY, says],
            is_own,
            (body, of),
            at,
            &cites,
            found,
        );
    }

    /// Adds a day once, whichever body's entries lead to it.
    #[expect(clippy::too_many_arguments, reason = "one place in which a day is made")]
    fn add(
        &'static self,
        (on, standing): (NaiveDate, DateStanding),
        [title, says]: [&'static Saying; 2],
        is_own: bool,
        (body, of): (Body, Series),
        at: Place,
        cites: &[&'static Clause],
        found: &mut Found,
    ) {
        let id = id(self.name.code, is_own.then_some(body), of);
        if found.dates.iter().any(|date| date.note.id == id) {
            return;
        }
        let mut date = KeyDate::new(id, on, standing, [title, self.says], cites);
        date.missed = self.missed;
        fill(&mut date.note, self.name, is_own, body, of);
        if self.says.code == RESULTS_SAYS.code {
            date.note.cites.push(clauses::KD_RESULTS.id);
        }
        if body == Body::Ocr && is_own {
            date.note.add(&OCR_MARKS_SAYS, &[]);
        }
        date.note.add(says, &[]);
        found.date(at, date);
    }
}

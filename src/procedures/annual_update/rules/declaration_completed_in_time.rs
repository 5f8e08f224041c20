use super::super::form::{Answers, Progress, declaration};
use crate::prelude::*;

static IN_TIME: Say = passed(
    "in-time",
    text(
        "The declaration was completed in time. Who made it is looked at on its own.",
        "Cwblhawyd y datganiad mewn pryd. Edrychir ar wahân ar bwy a'i gwnaeth.",
    ),
)
.about(&["declarationCompletedOn"]);
static DUE: Say = cant_tell(
    "due",
    text(
        "The declaration is not completed yet; there is still time. Last day: {last}. Days left: {days}.",
        "Nid yw'r datganiad wedi'i gwblhau eto; mae amser o hyd. Diwrnod olaf: {last}. Dyddiau'n weddill: {days}.",
    ),
    text(
        "Have the head of centre complete the declaration by {last}.",
        "Gofynnwch i bennaeth y ganolfan gwblhau'r datganiad erbyn {last}.",
    ),
)
.about(&["declarationCompleted"])
.done_by(&["complete-declaration"]);
static OVERDUE: Say = failed(
    "overdue",
    text(
        "The declaration has not been completed, and its last day is past: {last}. The published consequence is that the centre's status will be suspended, and WJEC says the same of registration with it. Awarding bodies could withdraw approval.",
        "Nid yw'r datganiad wedi'i gwblhau, ac mae ei ddiwrnod olaf wedi bod: {last}. Y canlyniad a gyhoeddwyd yw y caiff statws y ganolfan ei atal, a dywed CBAC yr un peth am gofrestriad gydag ef. Gallai cyrff dyfarnu dynnu eu cymeradwyaeth yn ôl.",
    ),
    text(
        "Have the head of centre complete the declaration today.",
        "Gofynnwch i bennaeth y ganolfan gwblhau'r datganiad heddiw.",
    ),
)
.about(&["declarationCompleted"])
.done_by(&["complete-declaration"]);
static LATE: Say = failed(
    "late",
    text(
        "The declaration was completed after its last day, {last}. Days late: {days}.",
        "Cwblhawyd y datganiad ar ôl ei ddiwrnod olaf, {last}. Dyddiau'n hwyr: {days}.",
    ),
    text(
        "Ask the Register whether the centre's status stands after the late declaration.",
        "Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal ar ôl y datganiad hwyr.",
    ),
)
.about(&["declarationCompletedOn"]);
static NOT_OPEN_YET: Say = inapplicable(
    "not-open-yet",
    text(
        "The declaration comes to the head of centre by email in the autumn term, which has not begun.",
        "Daw'r datganiad at bennaeth y ganolfan drwy e-bost yn nhymor yr hydref, nad yw wedi dechrau.",
    ),
);
static BEFORE_OPENING: Say = cant_tell(
    "before-opening",
    text(
        "The day given lies before the autumn term began, taken as {opens}: what was completed then was not this year's declaration.",
        "Mae'r diwrnod a roddwyd cyn dechrau tymor yr hydref, a gymerir fel {opens}: nid datganiad y flwyddyn hon a gwblhawyd bryd hynny.",
    ),
    text(
        "Check the day and the year of the declaration. If an earlier declaration is meant, have this year's completed.",
        "Gwiriwch ddiwrnod a blwyddyn y datganiad. Os datganiad cynharach a olygir, trefnwch fod un y flwyddyn hon yn cael ei gwblhau.",
    ),
)
.about(&["year", "declarationCompletedOn"]);
static DAY_TO_COME: Say = cant_tell(
    "day-to-come",
    text(
        "The answers say that the declaration has been completed, on a day that is still to come.",
        "Mae'r atebion yn dweud bod y datganiad wedi'i gwblhau, ar ddiwrnod sydd eto i ddod.",
    ),
    text(
        "Correct the day of the declaration, or say that it has not been completed yet.",
        "Cywirwch ddiwrnod y datganiad, neu dywedwch nad yw wedi'i gwblhau eto.",
    ),
)
.about(&["declarationCompleted", "declarationCompletedOn"]);

static DISAGREE: Say = cant_tell(
    "answers-disagree",
    text(
        "The answers say that the declaration has not been completed, and give a day on which it was.",
        "Mae'r atebion yn dweud nad yw'r datganiad wedi'i gwblhau, ac yn rhoi diwrnod y gwnaed hynny.",
    ),
    text(
        "Correct the answer on whether the declaration has been completed, or take the day away.",
        "Cywirwch yr ateb ynghylch a yw'r datganiad wedi'i gwblhau, neu dilëwch y diwrnod.",
    ),
)
.about(&["declarationCompleted", "declarationCompletedOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "annual-update/declaration-completed-in-time",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::HOC1, &clauses::HOC3, &clauses::W5, &clauses::R_UPDATE],
    policies: &[],
    asks: text(
        "Was the head of centre's declaration completed by its last day?",
        "A gwblhawyd datganiad pennaeth y ganolfan erbyn ei ddiwrnod olaf?",
    ),
    each: Each::Once,
    fields: &["year", "registerSection", "declarationCompleted", "declarationCompletedOn"],
    says: &[&IN_TIME, &DUE, &OVERDUE, &LATE, &NOT_OPEN_YET, &BEFORE_OPENING, &DAY_TO_COME, &DISAGREE],
    applies: |c| c.form.is_registered(),
    check: |c| {
        Ok(match declaration(c)? {
            Progress::InTime => IN_TIME.plain(),
            Progress::Due { last } => {
                DUE.with([day("last", last), count("days", date::days_between(c.as_of, last))])
            }
            Progress::Overdue { last } => OVERDUE.with([day("last", last)]),
            Progress::Late { last, done } => {
                LATE.with([day("last", last), count("days", date::days_between(last, done))])
            }
            Progress::NotOpen => NOT_OPEN_YET.plain(),
            Progress::BeforeOpening { opens } => BEFORE_OPENING.with([day("opens", opens)]),
            Progress::DayToCome => DAY_TO_COME.plain(),
            Progress::Disagree => DISAGREE.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","declarationCompleted":false,"declarationCompletedOn":"2026-11-22"}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","declarationCompleted":false,"declarationCompletedOn":"2026-11-23"}"#,
            Expect::Says(&OVERDUE)
        ),
        case("2026-11-22", r#"{"year":"2026","registerSection":"standard","declarationCompleted":true,"declarationCompletedOn":"2026-10-20"}"#, Expect::Says(&IN_TIME)),
        // Saturday 31 October 2026 is still the last day.
        case("2026-11-22", r#"{"year":"2026","registerSection":"standard","declarationCompleted":true,"declarationCompletedOn":"2026-10-31"}"#, Expect::Says(&IN_TIME)),
        case("2026-11-22", r#"{"year":"2026","registerSection":"standard","declarationCompleted":true,"declarationCompletedOn":"2026-11-02"}"#, Expect::Says(&LATE)).facts(&[("last", "2026-10-31"), ("days", "2")]),
        case("2026-10-31", r#"{"year":"2026","registerSection":"standard","declarationCompleted":false}"#, Expect::Says(&DUE)).facts(&[("last", "2026-10-31"), ("days", "0")]),
        case("2026-11-01", r#"{"year":"2026","registerSection":"standard","declarationCompleted":false}"#, Expect::Says(&OVERDUE)).facts(&[("last", "2026-10-31")]),
        // Every head of centre declares, whichever the section.
        case("2026-11-01", r#"{"year":"2026","registerSection":"higher","declarationCompleted":false}"#, Expect::Says(&OVERDUE)).facts(&[("last", "2026-10-31")]),
        case("2026-08-31", r#"{"year":"2026","registerSection":"standard","declarationCompleted":false}"#, Expect::Says(&NOT_OPEN_YET)),
        case("2026-11-22", r#"{"year":"2026","registerSection":"standard","declarationCompleted":true,"declarationCompletedOn":"2026-08-31"}"#, Expect::Says(&BEFORE_OPENING)).facts(&[("opens", "2026-09-01")]),
        // 29 February belongs to the year that began in the autumn before it.
        case("2028-11-22", r#"{"year":"2028","registerSection":"standard","declarationCompleted":true,"declarationCompletedOn":"2028-02-29"}"#, Expect::Says(&BEFORE_OPENING)).facts(&[("opens", "2028-09-01")]),
        case("2026-10-20", r#"{"year":"2026","registerSection":"standard","declarationCompleted":true,"declarationCompletedOn":"2026-10-21"}"#, Expect::Says(&DAY_TO_COME)),
        case("2026-11-22", r#"{"registerSection":"none","declarationCompleted":false}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"year":"2026","declarationCompleted":false}"#, Expect::Missing(&["registerSection"])),
        case("2026-11-22", r#"{"year":"2026","registerSection":"standard","declarationCompleted":true}"#, Expect::Missing(&["declarationCompletedOn"])),
        case("2026-11-22", r#"{"registerSection":"standard","declarationCompleted":false}"#, Expect::Missing(&["year"])),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["year", "registerSection", "declarationCompleted", "declarationCompletedOn"])),
    ],
};

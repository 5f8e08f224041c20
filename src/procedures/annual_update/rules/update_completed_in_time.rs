use super::super::form::{Answers, Progress, Section, update};
use crate::prelude::*;

static IN_TIME: Say = passed(
    "in-time",
    text(
        "The annual update was completed in time.",
        "Cwblhawyd y diweddariad blynyddol mewn pryd.",
    ),
)
.about(&["updateCompletedOn"]);
static DUE: Say = cant_tell(
    "due",
    text(
        "The annual update is not completed yet; there is still time. Last day: {last}. Days left: {days}.",
        "Nid yw'r diweddariad blynyddol wedi'i gwblhau eto; mae amser o hyd. Diwrnod olaf: {last}. Dyddiau'n weddill: {days}.",
    ),
    text(
        "Complete the annual update by {last}, even if nothing has changed.",
        "Cwblhewch y diweddariad blynyddol erbyn {last}, hyd yn oed os nad oes dim wedi newid.",
    ),
)
.about(&["updateCompleted"])
.done_by(&["complete-update"]);
static OVERDUE: Say = failed(
    "overdue",
    text(
        "The annual update has not been completed, and its last day is past: {last}. The centre's status may be suspended, and awarding bodies could withdraw approval.",
        "Nid yw'r diweddariad blynyddol wedi'i gwblhau, ac mae ei ddiwrnod olaf wedi bod: {last}. Gellir atal statws y ganolfan, a gallai cyrff dyfarnu dynnu eu cymeradwyaeth yn ôl.",
    ),
    text(
        "Complete the annual update today.",
        "Cwblhewch y diweddariad blynyddol heddiw.",
    ),
)
.about(&["updateCompleted"])
.done_by(&["complete-update"]);
static LATE: Say = failed(
    "late",
    text(
        "The annual update was completed after its last day, {last}. Days late: {days}.",
        "Cwblhawyd y diweddariad blynyddol ar ôl ei ddiwrnod olaf, {last}. Dyddiau'n hwyr: {days}.",
    ),
    text(
        "Ask the Register whether the centre's status stands after the late annual update.",
        "Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal ar ôl y diweddariad blynyddol hwyr.",
    ),
)
.about(&["updateCompletedOn"]);
static HIGHER_DUE: Say = cant_tell(
    "higher-due",
    text(
        "The annual update is not completed yet. Last day: {last}. The centre is on the higher section: we assume that it must return the update, but no text says so.",
        "Nid yw'r diweddariad blynyddol wedi'i gwblhau eto. Diwrnod olaf: {last}. Mae'r ganolfan ar yr adran uwch: tybiwn fod rhaid iddi ddychwelyd y diweddariad, ond nid oes testun yn dweud hynny.",
    ),
    text(
        "Ask the Register whether a centre on the higher section must return the annual update.",
        "Gofynnwch i'r Gofrestr a oes rhaid i ganolfan ar yr adran uwch ddychwelyd y diweddariad blynyddol.",
    ),
)
.about(&["updateCompleted"]);
static HIGHER_LATE: Say = cant_tell(
    "higher-late",
    text(
        "The annual update was not completed by {last}. The centre is on the higher section: we assume that it must return the update, but no text says so.",
        "Ni chwblhawyd y diweddariad blynyddol erbyn {last}. Mae'r ganolfan ar yr adran uwch: tybiwn fod rhaid iddi ddychwelyd y diweddariad, ond nid oes testun yn dweud hynny.",
    ),
    text(
        "Ask the Register whether a centre on the higher section must return the annual update, and whether the centre's status stands.",
        "Gofynnwch i'r Gofrestr a oes rhaid i ganolfan ar yr adran uwch ddychwelyd y diweddariad blynyddol, ac a yw statws y ganolfan yn dal.",
    ),
)
.about(&["updateCompleted", "updateCompletedOn"]);
static NOT_OPEN_YET: Say = inapplicable(
    "not-open-yet",
    text(
        "The annual update comes by email in the autumn term, which has not begun.",
        "Daw'r diweddariad blynyddol drwy e-bost yn nhymor yr hydref, nad yw wedi dechrau.",
    ),
);
static BEFORE_OPENING: Say = cant_tell(
    "before-opening",
    text(
        "The day given lies before the autumn term began, taken as {opens}: what was completed then was not this year's update.",
        "Mae'r diwrnod a roddwyd cyn dechrau tymor yr hydref, a gymerir fel {opens}: nid diweddariad y flwyddyn hon a gwblhawyd bryd hynny.",
    ),
    text(
        "Check the day and the year of the annual update. If an earlier update is meant, complete this year's.",
        "Gwiriwch ddiwrnod a blwyddyn y diweddariad blynyddol. Os diweddariad cynharach a olygir, cwblhewch un y flwyddyn hon.",
    ),
)
.about(&["year", "updateCompletedOn"]);
static DAY_TO_COME: Say = cant_tell(
    "day-to-come",
    text(
        "The answers say that the update has been completed, on a day that is still to come.",
        "Mae'r atebion yn dweud bod y diweddariad wedi'i gwblhau, ar ddiwrnod sydd eto i ddod.",
    ),
    text(
        "Correct the day of the update, or say that it has not been completed yet.",
        "Cywirwch ddiwrnod y diweddariad, neu dywedwch nad yw wedi'i gwblhau eto.",
    ),
)
.about(&["updateCompleted", "updateCompletedOn"]);

static DISAGREE: Say = cant_tell(
    "answers-disagree",
    text(
        "The answers say that the annual update has not been completed, and give a day on which it was.",
        "Mae'r atebion yn dweud nad yw'r diweddariad blynyddol wedi'i gwblhau, ac yn rhoi diwrnod y gwnaed hynny.",
    ),
    text(
        "Correct the answer on whether the annual update has been completed, or take the day away.",
        "Cywirwch yr ateb ynghylch a yw'r diweddariad blynyddol wedi'i gwblhau, neu dilëwch y diwrnod.",
    ),
)
.about(&["updateCompleted", "updateCompletedOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "annual-update/update-completed-in-time",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN2, &clauses::NCN3, &clauses::J3, &clauses::R_UPDATE],
    policies: &[],
    asks: text(
        "Was the annual update completed by its last day?",
        "A gwblhawyd y diweddariad blynyddol erbyn ei ddiwrnod olaf?",
    ),
    each: Each::Once,
    fields: &["year", "registerSection", "updateCompleted", "updateCompletedOn"],
    says: &[
        &IN_TIME,
        &DUE,
        &OVERDUE,
        &LATE,
        &HIGHER_DUE,
        &HIGHER_LATE,
        &NOT_OPEN_YET,
        &BEFORE_OPENING,
        &DAY_TO_COME,
        &DISAGREE,
    ],
    applies: |c| c.form.is_registered(),
    check: |c| {
        consider(c.form.register.get(), |section| {
            Ok(match (update(c)?, section) {
                (Progress::InTime, _) => IN_TIME.plain(),
                (Progress::Due { last }, Section::Higher) => HIGHER_DUE.with([day("last", last)]),
                (Progress::Overdue { last } | Progress::Late { last, .. }, Section::Higher) => {
                    HIGHER_LATE.with([day("last", last)])
                }
                (Progress::Due { last }, _) => {
                    DUE.with([day("last", last), count("days", date::days_between(c.as_of, last))])
                }
                (Progress::Overdue { last }, _) => OVERDUE.with([day("last", last)]),
                (Progress::Late { last, done }, _) => {
                    LATE.with([day("last", last), count("days", date::days_between(last, done))])
                }
                (Progress::NotOpen, _) => NOT_OPEN_YET.plain(),
                (Progress::BeforeOpening { opens }, _) => BEFORE_OPENING.with([day("opens", opens)]),
                (Progress::DayToCome, _) => DAY_TO_COME.plain(),
                (Progress::Disagree, _) => DISAGREE.plain(),
            })
        })
    },
    cases: cases![
        // Not completed, and yet a day on which it was, on either section; a day that is still to come can be a plan.
        case(
            "2026-10-20",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false,"updateCompletedOn":"2026-10-20"}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"registerSection":"higher","updateCompleted":false,"updateCompletedOn":"2026-10-20"}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-10-20",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false,"updateCompletedOn":"2026-10-21"}"#,
            Expect::Says(&DUE)
        ),
        case(
            "2026-11-22",
            r#"{"year":2026,"registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-10-12"}"#,
            Expect::Says(&IN_TIME)
        ),
        // The last day counts, and does not move: 31 October 2026 is a Saturday.
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-10-31"}"#,
            Expect::Says(&IN_TIME)
        ),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-11-01"}"#,
            Expect::Says(&LATE)
        )
        .facts(&[("last", "2026-10-31"), ("days", "1")]),
        // The Monday after is two days late.
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-11-02"}"#,
            Expect::Says(&LATE)
        )
        .facts(&[("last", "2026-10-31"), ("days", "2")]),
        case(
            "2028-03-10",
            r#"{"year":"2027","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2028-02-29"}"#,
            Expect::Says(&LATE)
        )
        .facts(&[("last", "2027-10-31"), ("days", "121")]),
        case(
            "2026-10-01",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false}"#,
            Expect::Says(&DUE)
        )
        .facts(&[("last", "2026-10-31"), ("days", "30")]),
        case(
            "2026-10-31",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false}"#,
            Expect::Says(&DUE)
        )
        .facts(&[("last", "2026-10-31"), ("days", "0")]),
        case(
            "2026-11-01",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false}"#,
            Expect::Says(&OVERDUE)
        )
        .facts(&[("last", "2026-10-31")]),
        // The first day of the term, and the day before.
        case(
            "2026-09-01",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false}"#,
            Expect::Says(&DUE)
        )
        .facts(&[("last", "2026-10-31"), ("days", "60")]),
        case(
            "2026-08-31",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":false}"#,
            Expect::Says(&NOT_OPEN_YET)
        ),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-09-01"}"#,
            Expect::Says(&IN_TIME)
        ),
        // Last year's update is not this year's.
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-08-31"}"#,
            Expect::Says(&BEFORE_OPENING)
        )
        .facts(&[("opens", "2026-09-01")]),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2025-10-20"}"#,
            Expect::Says(&BEFORE_OPENING)
        )
        .facts(&[("opens", "2026-09-01")]),
        case(
            "2026-10-20",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true,"updateCompletedOn":"2026-10-21"}"#,
            Expect::Says(&DAY_TO_COME)
        ),
        case(
            "2026-10-20",
            r#"{"registerSection":"higher","updateCompleted":true,"updateCompletedOn":"2026-10-21"}"#,
            Expect::Says(&DAY_TO_COME)
        ),
        // The higher section: done in time is done; not done is not a plain failure, as the duty is assumed.
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"higher","updateCompleted":true,"updateCompletedOn":"2026-10-31"}"#,
            Expect::Says(&IN_TIME)
        ),
        case(
            "2026-10-31",
            r#"{"year":"2026","registerSection":"higher","updateCompleted":false}"#,
            Expect::Says(&HIGHER_DUE)
        )
        .facts(&[("last", "2026-10-31")]),
        case(
            "2026-11-01",
            r#"{"year":"2026","registerSection":"higher","updateCompleted":false}"#,
            Expect::Says(&HIGHER_LATE)
        )
        .facts(&[("last", "2026-10-31")]),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"higher","updateCompleted":true,"updateCompletedOn":"2026-11-01"}"#,
            Expect::Says(&HIGHER_LATE)
        )
        .facts(&[("last", "2026-10-31")]),
        case("2026-11-22", r#"{"registerSection":"none"}"#, Expect::Inapplicable),
        case(
            "2026-11-22",
            r#"{"year":"2026","updateCompleted":true,"updateCompletedOn":"2026-10-12"}"#,
            Expect::Missing(&["registerSection"])
        ),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard","updateCompleted":true}"#,
            Expect::Missing(&["updateCompletedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"year":"2026","registerSection":"standard"}"#,
            Expect::Missing(&["updateCompleted", "updateCompletedOn"])
        ),
        // No year that can be read.
        case(
            "2026-11-22",
            r#"{"year":"26","registerSection":"standard","updateCompleted":false}"#,
            Expect::Missing(&["year"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["year", "registerSection", "updateCompleted", "updateCompletedOn"])
        ),
    ],
};

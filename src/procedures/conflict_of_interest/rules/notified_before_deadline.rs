use super::super::duties::{Closing, Timing, by_treatment, is_treated, with_deadline};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static IN_TIME: Say = passed(
    "in-time",
    text(
        "The awarding body was told before the deadline of {deadline}.",
        "Rhoddwyd gwybod i'r corff dyfarnu cyn y dyddiad cau, {deadline}.",
    ),
)
.about(&["declarations[].notifiedOn"]);
static ON_THE_DAY: Say = cant_tell(
    "on-the-day",
    text(
        "The awarding body was told on the day of the deadline, {deadline}. The text says before it, although entries are taken on that day.",
        "Rhoddwyd gwybod i'r corff dyfarnu ar ddiwrnod y dyddiad cau, {deadline}. Dywed y testun cyn hynny, er y derbynnir cofrestriadau ar y diwrnod hwnnw.",
    ),
    text(
        "Ask the awarding body whether it takes a notification on the day of the deadline as in time.",
        "Gofynnwch i'r corff dyfarnu a yw'n cymryd bod hysbysiad ar ddiwrnod y dyddiad cau mewn pryd.",
    ),
)
.about(&["declarations[].notifiedOn"])
.done_by(&["ask-whether-in-time"]);
static LATE: Say = failed(
    "late",
    text(
        "The awarding body was told after the deadline of {deadline}. Days late: {days}.",
        "Rhoddwyd gwybod i'r corff dyfarnu ar ôl y dyddiad cau, {deadline}. Diwrnodau yn hwyr: {days}.",
    ),
    text(
        "Note why the awarding body was told late, in case it asks. The notification still counts.",
        "Nodwch pam y rhoddwyd gwybod i'r corff dyfarnu yn hwyr, rhag ofn iddo ofyn. Mae'r hysbysiad yn cyfrif o hyd.",
    ),
)
.about(&["declarations[].notifiedOn", "declarations[].aroseAfterDeadline"]);
static TIME_LEFT: Say = inapplicable(
    "time-left",
    text(
        "The awarding body has not been told yet. The last day that is surely before the deadline is {notifyBy}.",
        "Ni roddwyd gwybod i'r corff dyfarnu eto. Y diwrnod olaf sy'n sicr cyn y dyddiad cau yw {notifyBy}.",
    ),
);
static TODAY: Say = cant_tell(
    "deadline-today",
    text(
        "The awarding body has not been told, and today is the day of the deadline. The text says before it, although entries are taken on that day.",
        "Ni roddwyd gwybod i'r corff dyfarnu, a heddiw yw diwrnod y dyddiad cau. Dywed y testun cyn hynny, er y derbynnir cofrestriadau ar y diwrnod hwnnw.",
    ),
    text(
        "Ask the awarding body whether telling it on the day of the deadline is in time.",
        "Gofynnwch i'r corff dyfarnu a yw rhoi gwybod iddo ar ddiwrnod y dyddiad cau mewn pryd.",
    ),
)
.about(&["declarations[].notified"]);
static OVERDUE: Say = failed(
    "overdue",
    text(
        "The deadline of {deadline} has passed, and the awarding body has not been told.",
        "Mae'r dyddiad cau, {deadline}, wedi mynd heibio, ac ni roddwyd gwybod i'r corff dyfarnu.",
    ),
    text(
        "Tell the awarding body of the conflict now all the same.",
        "Rhowch wybod i'r corff dyfarnu am y gwrthdaro nawr serch hynny.",
    ),
)
.about(&["declarations[].notified", "declarations[].aroseAfterDeadline"])
.done_by(&[
    "notify-in-portal",
    "notify-aqa",
    "notify-ncfe",
    "notify-ocr",
    "notify-pearson",
    "notify-awarding-body",
]);
static AROSE_LATER: Say = inapplicable(
    "arose-later",
    text(
        "The conflict arose after the deadline, so it is not late. It is told at once, saying when it arose.",
        "Cododd y gwrthdaro ar ôl y dyddiad cau, felly nid yw'n hwyr. Rhoddir gwybod amdano ar unwaith, gan ddweud pryd y cododd.",
    ),
);
static AT_ONCE: Say = inapplicable(
    "at-once",
    text(
        "The awarding body sets no deadline for this. It is told as soon as the registration is made or the conflict comes to light.",
        "Nid yw'r corff dyfarnu'n gosod dyddiad cau ar gyfer hyn. Rhoddir gwybod iddo cyn gynted ag y gwneir y cofrestriad neu y daw'r gwrthdaro i'r amlwg.",
    ),
);
static NO_DEADLINE: Say = inapplicable(
    "no-deadline",
    text(
        "The awarding body says that this qualification has no deadline for entries.",
        "Mae'r corff dyfarnu'n dweud nad oes dyddiad cau ar gyfer cofrestriadau i'r cymhwyster hwn.",
    ),
);
static NOT_STATED: Say = cant_tell(
    "time-not-stated",
    text(
        "No text that we have read says by when the awarding body had to be told of this in those years.",
        "Nid oes testun a ddarllenwyd gennym sy'n dweud erbyn pryd yr oedd yn rhaid rhoi gwybod am hyn i'r corff dyfarnu yn y blynyddoedd hynny.",
    ),
    text(
        "Ask the awarding body whether the day on which it was told was in time.",
        "Gofynnwch i'r corff dyfarnu a oedd y diwrnod y rhoddwyd gwybod iddo mewn pryd.",
    ),
)
.done_by(&["ask-whether-in-time"]);
static NOT_KNOWN: Say = cant_tell(
    "deadline-not-known",
    text(
        "The published deadline for this series is not known. The usual date, where it is shown, is no deadline.",
        "Ni wyddys beth yw'r dyddiad cau cyhoeddedig ar gyfer y gyfres hon. Nid dyddiad cau yw'r dyddiad arferol, lle y'i dangosir.",
    ),
    text(
        "Ask the awarding body for its deadline for these entries, and check again with it.",
        "Gofynnwch i'r corff dyfarnu am ei ddyddiad cau ar gyfer y cofrestriadau hyn, a gwiriwch eto gydag ef.",
    ),
)
.about(&["declarations[].deadlineIs"])
.done_by(&["ask-for-deadline"]);
static OWN_NOT_KNOWN: Say = cant_tell(
    "own-deadline-not-known",
    text(
        "Whether this vocational qualification has a deadline of its own is not known. It is not given a general one.",
        "Ni wyddys a oes gan y cymhwyster galwedigaethol hwn ddyddiad cau ei hun. Ni roddir un cyffredinol iddo.",
    ),
    text(
        "Ask the awarding body whether registrations for this vocational qualification have a deadline, and check again with its answer.",
        "Gofynnwch i'r corff dyfarnu a oes dyddiad cau ar gyfer cofrestriadau i'r cymhwyster galwedigaethol hwn, a gwiriwch eto gyda'i ateb.",
    ),
)
.about(&["declarations[].deadlineIs"])
.done_by(&["ask-for-deadline"]);
static OUT_OF_RANGE: Say = cant_tell(
    "deadline-out-of-range",
    text(
        "The deadline given is later than the month of this series, or more than a year before it, so it cannot be this series' deadline.",
        "Mae'r dyddiad cau a roddwyd ar ôl mis y gyfres hon, neu fwy na blwyddyn cyn hynny, felly ni all fod yn ddyddiad cau iddi.",
    ),
    text(
        "Check the deadline and the series that you gave.",
        "Gwiriwch y dyddiad cau a'r gyfres a roddwyd gennych.",
    ),
)
.about(&["series", "declarations[].deadline"]);
static DISAGREE: Say = cant_tell(
    "dates-disagree",
    text(
        "The conflict is said to have arisen after the deadline, but the date given for it is not after {deadline}.",
        "Dywedir bod y gwrthdaro wedi codi ar ôl y dyddiad cau, ond nid yw'r dyddiad a roddwyd ar ei gyfer ar ôl {deadline}.",
    ),
    text(
        "Correct the day on which the conflict arose, or the answer that it arose after the deadline. If it arose on the very day of the deadline, ask the awarding body.",
        "Cywirwch y diwrnod y cododd y gwrthdaro, neu'r ateb iddo godi ar ôl y dyddiad cau. Os cododd ar ddiwrnod y dyddiad cau ei hun, gofynnwch i'r corff dyfarnu.",
    ),
)
.about(&["declarations[].aroseAfterDeadline", "declarations[].aroseOn"]);

/// A notification, or none yet, against the deadline.
fn against(deadline: NaiveDate, told: Option<NaiveDate>, as_of: NaiveDate) -> Verdict {
    match told {
        Some(told) if told < deadline => IN_TIME.with([day("deadline", deadline)]),
        Some(told) if told == deadline => ON_THE_DAY.with([day("deadline", deadline)]),
        Some(told) => LATE.with([
            day("deadline", deadline),
            count("days", date::days_between(deadline, told)),
        ]),
        None if as_of < deadline => TIME_LEFT.with([day("notifyBy", date::days_before(deadline, 1))]),
        None if as_of == deadline => TODAY.plain(),
        None => OVERDUE.with([day("deadline", deadline)]),
    }
}

static TO_COME: Say = cant_tell(
    "arises-in-future",
    text(
        "The day given for when the conflict arose is still to come.",
        "Mae'r diwrnod a roddwyd ar gyfer pryd y cododd y gwrthdaro eto i ddod.",
    ),
    text(
        "Correct the day on which the conflict arose.",
        "Cywirwch y diwrnod y cododd y gwrthdaro.",
    ),
)
.about(&["declarations[].aroseOn"]);
static OTHER_SERIES: Say = cant_tell(
    "told-for-another-series",
    text(
        "The day given for telling the awarding body lies more than a year before this series. A notification is made for each series.",
        "Mae'r diwrnod a roddwyd ar gyfer rhoi gwybod i'r corff dyfarnu fwy na blwyddyn cyn y gyfres hon. Gwneir hysbysiad ar gyfer pob cyfres.",
    ),
    text(
        "Check that the awarding body was told of the conflict for this series, and when. If it was not told, tell it now.",
        "Gwiriwch y rhoddwyd gwybod i'r corff dyfarnu am y gwrthdaro ar gyfer y gyfres hon, a phryd. Os na roddwyd gwybod iddo, rhowch wybod iddo nawr.",
    ),
)
.about(&["series", "declarations[].notifiedOn"]);

static ANSWERS_DISAGREE: Say = inapplicable(
    "answers-disagree",
    text(
        "Whether the awarding body was told in time cannot be seen while the answers on whether it has been told, and when, disagree.",
        "Ni ellir gweld a roddwyd gwybod i'r corff dyfarnu mewn pryd tra bo'r atebion ynghylch a wnaed hynny, a phryd, yn anghyson â'i gilydd.",
    ),
);

/// Told more than twelve months before the series' month: apparently for another series.
fn told_long_before(series: Series, told: NaiveDate) -> bool {
    date::add_months(told, 12) < series.first_day()
}

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/notified-before-deadline",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::W15,
        &clauses::JCQ_C1,
        &clauses::JCQ_C2,
        &clauses::AQA_C7,
        &clauses::CBAC_C1,
        &clauses::PEARSON_C2,
        &clauses::OCR_C4,
        &clauses::J12,
        &clauses::R_CONFLICT_EDITION,
        &clauses::R_CONFLICT_TIMING,
        &clauses::R_CONFLICT_USUAL,
    ],
    policies: &[],
    asks: text(
        "Was the awarding body told before its published deadline for entries?",
        "A roddwyd gwybod i'r corff dyfarnu cyn ei ddyddiad cau cyhoeddedig ar gyfer cofrestriadau?",
    ),
    each: EACH,
    fields: &[
        "series",
        "declarations[].awardingBody",
        "declarations[].qualificationType",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].notified",
        "declarations[].notifiedOn",
        "declarations[].aroseAfterDeadline",
        "declarations[].deadlineIs",
        "declarations[].aroseOn",
        "declarations[].deadline",
    ],
    says: &[
        &IN_TIME,
        &ON_THE_DAY,
        &LATE,
        &TIME_LEFT,
        &TODAY,
        &OVERDUE,
        &AROSE_LATER,
        &AT_ONCE,
        &NO_DEADLINE,
        &NOT_STATED,
        &NOT_KNOWN,
        &OWN_NOT_KNOWN,
        &OUT_OF_RANGE,
        &DISAGREE,
        &TO_COME,
        &OTHER_SERIES,
        &ANSWERS_DISAGREE,
    ],
    applies: |c| is_treated(c, |t| t.is_told()),
    check: |c| {
        by_treatment(c, |t| t.clock(c), |clock| {
            let Some(clock) = clock.filter(|clock| clock.timing != Timing::AtOnce) else {
                return Ok(AT_ONCE.plain());
            };
            if clock.timing == Timing::NotStated {
                return Ok(NOT_STATED.plain());
            }
            let d = declaration(c)?;
            consider(d.disagrees(c.as_of), |disagrees| {
                if disagrees {
                    return Ok(ANSWERS_DISAGREE.plain());
                }
                with_deadline(c, clock, |closing| {
                    let deadline = match closing {
                        Closing::On(day) => day,
                        Closing::OutOfRange => return Ok(OUT_OF_RANGE.plain()),
                        Closing::Nonexistent => return Ok(NO_DEADLINE.plain()),
                        // Without the deadline it cannot be seen either that a conflict arose after it.
                        Closing::NotKnown => {
                            return Ok(match clock.timing {
                                Timing::SeriesDeadline => NOT_KNOWN.plain(),
                                _ => OWN_NOT_KNOWN.plain(),
                            });
                        }
                    };
                    consider(d.arose_later.get(), |later| {
                        if later {
                            if d.arose_on.get().is_ok_and(|arose| arose > c.as_of) {
                                return Ok(TO_COME.plain());
                            }
                            both(deadline, d.arose_on.get()).map(|(deadline, arose)| {
                                if arose > deadline {
                                    AROSE_LATER.plain()
                                } else {
                                    DISAGREE.with([day("deadline", deadline)])
                                }
                            })
                        } else {
                            let (deadline, told) = both(deadline, d.told_on_as_agreed(c.as_of))?;
                            match told {
                                Some(told) if told_long_before(c.form.series.get()?, told) => Ok(OTHER_SERIES.plain()),
                                _ => Ok(against(deadline, told, c.as_of)),
                            }
                        }
                    })
                })
            })
        })
    },
    cases: cases![
        // Not told, and yet a day on which it was.
        case("2026-03-02", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":false,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&ANSWERS_DISAGREE)),
        // Before September 2019 access to secure storage was told of; no text gives a time.
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":true,"notifiedOn":"2019-02-01"}]}"#, Expect::Says(&NOT_STATED)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","notified":true,"notifiedOn":"2019-02-01"}]}"#, Expect::Inapplicable),
        // The day before, the day itself, the day after.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2026-02-21")]),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-21"}]}"#, Expect::Says(&ON_THE_DAY)).facts(&[("deadline", "2026-02-21")]),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-22"}]}"#, Expect::Says(&LATE)).facts(&[("deadline", "2026-02-21"), ("days", "1")]),
        // Not told: the day before, the day itself, the day after.
        case("2026-02-20", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":false}]}"#, Expect::Says(&TIME_LEFT)).facts(&[("notifyBy", "2026-02-20")]),
        case("2026-02-21", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":false}]}"#, Expect::Says(&TODAY)),
        case("2026-02-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":false}]}"#, Expect::Says(&OVERDUE)).facts(&[("deadline", "2026-02-21")]),
        // The day before 1 March in a leap year.
        case("2028-01-10", r#"{"series":"2028-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2028-03-01","notified":false}]}"#, Expect::Says(&TIME_LEFT)).facts(&[("notifyBy", "2028-02-29")]),
        case("2028-04-01", r#"{"series":"2028-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2028-03-01","notified":true,"notifiedOn":"2028-02-29"}]}"#, Expect::Says(&IN_TIME)),
        // A deadline that AQA has published is used; the same day of another year is not.
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2024-02-20"}]}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2024-02-21")]),
        case("2026-11-22", r#"{"series":"2024-01","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2023-10-21"}]}"#, Expect::Says(&ON_THE_DAY)).facts(&[("deadline", "2023-10-21")]),
        case("2026-11-22", r#"{"series":"2024-03","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2024-01-22"}]}"#, Expect::Says(&LATE)).facts(&[("deadline", "2024-01-21"), ("days", "1")]),
        case("2026-11-22", r#"{"series":"2023-11","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2023-10-03"}]}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2023-10-04")]),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&NOT_KNOWN)),
        case("2026-11-22", r#"{"series":"2025-11","declarations":[{"awardingBody":"wjec","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2025-10-05"}]}"#, Expect::Says(&LATE)).facts(&[("deadline", "2025-10-04"), ("days", "1")]),
        case("2026-11-22", r#"{"series":"2025-11","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2025-10-05"}]}"#, Expect::Says(&NOT_KNOWN)),
        // A given deadline goes before the one that is held.
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2024-02-25","notified":true,"notifiedOn":"2024-02-22"}]}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2024-02-25")]),
        // A general qualification has a deadline, whatever is answered.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"none","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&NOT_KNOWN)),
        // A vocational qualification is never given a general date.
        case("2026-11-22", r#"{"series":"2024-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","aroseAfterDeadline":false,"deadlineIs":"not-known","notified":true,"notifiedOn":"2024-02-20"}]}"#, Expect::Says(&OWN_NOT_KNOWN)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","aroseAfterDeadline":false,"deadlineIs":"none","notified":true,"notifiedOn":"2026-04-20"}]}"#, Expect::Says(&NO_DEADLINE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&IN_TIME)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-05-20"}]}"#, Expect::Says(&AT_ONCE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational"}]}"#, Expect::Says(&AT_ONCE)),
        // Arose after the deadline: the day itself is not after it.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":true,"deadlineIs":"known","deadline":"2026-02-21","aroseOn":"2026-02-22","notified":true,"notifiedOn":"2026-03-01"}]}"#, Expect::Says(&AROSE_LATER)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":true,"deadlineIs":"known","deadline":"2026-02-21","aroseOn":"2026-02-21","notified":true,"notifiedOn":"2026-03-01"}]}"#, Expect::Says(&DISAGREE)).facts(&[("deadline", "2026-02-21")]),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":true,"deadlineIs":"not-known"}]}"#, Expect::Says(&NOT_KNOWN)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":true,"deadlineIs":"known","deadline":"2026-02-21","aroseOn":"2026-11-22","notified":true,"notifiedOn":"2026-11-22"}]}"#, Expect::Says(&AROSE_LATER)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":true,"deadlineIs":"known","deadline":"2026-02-21","aroseOn":"2026-11-23","notified":true,"notifiedOn":"2026-11-22"}]}"#, Expect::Says(&TO_COME)),
        // Told more than a year before the series' month: for another series.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2025-06-01"}]}"#, Expect::Says(&IN_TIME)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2025-05-31"}]}"#, Expect::Says(&OTHER_SERIES)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":true,"deadlineIs":"known","deadline":"2026-02-21"}]}"#, Expect::Missing(&["declarations[0].aroseOn"])),
        // A deadline of another year is a slip.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2027-02-21","notified":true,"notifiedOn":"2026-11-20"}]}"#, Expect::Says(&OUT_OF_RANGE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2025-05-31","notified":true,"notifiedOn":"2025-01-20"}]}"#, Expect::Says(&OUT_OF_RANGE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2025-06-01","notified":true,"notifiedOn":"2025-06-01"}]}"#, Expect::Says(&ON_THE_DAY)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"vocational","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2027-02-21","notified":true,"notifiedOn":"2026-11-20"}]}"#, Expect::Says(&OUT_OF_RANGE)),
        case("2026-11-22", r#"{"declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Missing(&["series"])).policy("jcq-2019"),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true}]}"#, Expect::Missing(&["declarations[0].notifiedOn"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21"}]}"#, Expect::Missing(&["declarations[0].notified", "declarations[0].notifiedOn"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Missing(&["declarations[0].deadline"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Missing(&["declarations[0].aroseAfterDeadline", "declarations[0].aroseOn"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Missing(&["declarations[0].deadlineIs", "declarations[0].deadline"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&IN_TIME)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":true,"notifiedOn":"2026-02-20"}]}"#, Expect::Missing(&["declarations[0].awardingBody"])),
        // No duty to notify.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"exams-office-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":false}]}"#, Expect::Inapplicable),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"other","situation":"teaching-related","internallyAssessed":true,"qualificationType":"general","aroseAfterDeadline":false,"deadlineIs":"known","deadline":"2026-02-21","notified":false}]}"#, Expect::Inapplicable),
    ],
};

use core::cmp::Ordering;

use super::super::clock::{deadline, hours, is_to_come};
use super::super::form::Answers;
use crate::prelude::*;

static IN_TIME: Say = passed(
    "in-time",
    text(
        "The ICO was told within the {hours} hours, which end at {deadline}.",
        "Rhoddwyd gwybod i'r ICO o fewn y {hours} awr, sy'n dod i ben am {deadline}.",
    ),
)
.about(&["awareAt", "commissionerToldAt"]);
static LATE: Say = failed(
    "late",
    text(
        "The ICO was told after the {hours} hours, which ended at {deadline}.",
        "Rhoddwyd gwybod i'r ICO ar ôl y {hours} awr, a ddaeth i ben am {deadline}.",
    ),
    text(
        "Make sure that the late report to the ICO gives the reasons for the delay.",
        "Gwnewch yn siŵr fod yr adroddiad hwyr i'r ICO yn rhoi'r rhesymau dros yr oedi.",
    ),
)
.about(&["awareAt", "commissionerToldAt"])
.done_by(&["explain-delay"]);
static TIME_LEFT: Say = inapplicable(
    "time-left",
    text(
        "The ICO has not been told yet. The {hours} hours end at {deadline}; the report is owed without undue delay.",
        "Ni roddwyd gwybod i'r ICO eto. Daw'r {hours} awr i ben am {deadline}; mae'r adroddiad yn ddyledus heb oedi diangen.",
    ),
);
static OVERDUE: Say = failed(
    "overdue",
    text(
        "The {hours} hours ended at {deadline}, and the ICO has not been told.",
        "Daeth y {hours} awr i ben am {deadline}, ac ni roddwyd gwybod i'r ICO.",
    ),
    text(
        "Tell the ICO of the personal data breach now all the same, and give the reasons for the delay.",
        "Rhowch wybod i'r ICO nawr serch hynny fod diogelwch data personol wedi'i dorri, a rhowch y rhesymau dros yr oedi.",
    ),
)
.about(&["toldCommissioner", "awareAt"])
.done_by(&["tell-commissioner-late"]);
static ENDS_TODAY: Say = cant_tell(
    "ends-on-this-day",
    text(
        "The ICO has not been told, and the {hours} hours end on the day of this check, at {deadline}. Without the time of the check it cannot be told whether they are over.",
        "Ni roddwyd gwybod i'r ICO, a daw'r {hours} awr i ben ar ddiwrnod y gwiriad hwn, am {deadline}. Heb amser y gwiriad ni ellir dweud a ydynt ar ben.",
    ),
    text(
        "If the {hours} hours are over when you tell the ICO of the personal data breach, give the reasons for the delay.",
        "Os yw'r {hours} awr ar ben pan roddwch wybod i'r ICO fod diogelwch data personol wedi'i dorri, rhowch y rhesymau dros yr oedi.",
    ),
)
.about(&["toldCommissioner"]);
static BEFORE_AWARE: Say = cant_tell(
    "told-before-aware",
    text(
        "The ICO is said to have been told before the centre became aware of the breach.",
        "Dywedir bod yr ICO wedi cael gwybod cyn i'r ganolfan ddod yn ymwybodol fod diogelwch y data wedi'i dorri.",
    ),
    text(
        "Correct the time at which the centre became aware of the breach, or the time at which the ICO was told.",
        "Cywirwch yr amser y daeth y ganolfan yn ymwybodol, neu'r amser y rhoddwyd gwybod i'r ICO.",
    ),
)
.about(&["awareAt", "commissionerToldAt"]);
static AWARE_TO_COME: Say = cant_tell(
    "aware-to-come",
    text(
        "The time given for becoming aware of the breach is still to come.",
        "Mae'r amser a roddwyd ar gyfer dod yn ymwybodol fod diogelwch y data wedi'i dorri eto i ddod.",
    ),
    text(
        "Correct the time at which the centre became aware of the breach: it is still to come.",
        "Cywirwch yr amser y daeth y ganolfan yn ymwybodol fod diogelwch y data wedi'i dorri: mae eto i ddod.",
    ),
)
.about(&["awareAt"]);
static TOLD_TO_COME: Say = cant_tell(
    "told-to-come",
    text(
        "The time given for telling the ICO is still to come.",
        "Mae'r amser a roddwyd ar gyfer rhoi gwybod i'r ICO eto i ddod.",
    ),
    text(
        "Correct the time at which the ICO was told: it is still to come.",
        "Cywirwch yr amser y rhoddwyd gwybod i'r ICO: mae eto i ddod.",
    ),
)
.about(&["commissionerToldAt"]);
static NOT_TOLD_BUT_WHEN: Say = cant_tell(
    "not-told-but-when",
    text(
        "The answers say that the ICO has not been told, and give a time at which it was.",
        "Mae'r atebion yn dweud na roddwyd gwybod i'r ICO, ac yn rhoi amser y gwnaed hynny.",
    ),
    text(
        "Correct the answer on whether the ICO has been told, or take the time away.",
        "Cywirwch yr ateb ynghylch a roddwyd gwybod i'r ICO, neu dilëwch yr amser.",
    ),
)
.about(&["toldCommissioner", "commissionerToldAt"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/commissioner-told-within-72-hours",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::ICO1,
        &clauses::ICO4,
        &clauses::STA1,
        &clauses::R_CYBER_CLOCK,
    ],
    policies: &[],
    asks: text(
        "Was the ICO told in time after the centre became aware?",
        "A roddwyd gwybod i'r ICO mewn pryd ar ôl i'r ganolfan ddod yn ymwybodol?",
    ),
    each: Each::Once,
    fields: &[
        "incidentHappened",
        "nation",
        "riskToPeople",
        "toldCommissioner",
        "awareAt",
        "commissionerToldAt",
    ],
    says: &[
        &IN_TIME,
        &LATE,
        &TIME_LEFT,
        &OVERDUE,
        &ENDS_TODAY,
        &BEFORE_AWARE,
        &AWARE_TO_COME,
        &TOLD_TO_COME,
        &NOT_TOLD_BUT_WHEN,
    ],
    // A time that cannot be right is reported even where the risk is not known: the last moment would be counted from it.
    applies: |c| {
        let ahead = c.form.aware_at.get().map(|aware| is_to_come(c, aware));
        any([c.form.owes_report(), all([c.form.owes_assessment(), ahead])])
    },
    check: |c| {
        let (aware_at, told_at) = (c.form.aware_at.get(), c.form.told_ico_at.get());
        let told_to_come = told_at.as_ref().is_ok_and(|told| is_to_come(c, *told));
        // Whatever else is answered, this time cannot be right.
        let is_told = c.form.told_ico.get();
        if aware_at.as_ref().is_ok_and(|aware| is_to_come(c, *aware)) && !(told_to_come && is_told == Ok(true)) {
            return Ok(AWARE_TO_COME.plain());
        }
        consider(is_told, |told| {
            if !told {
                // A time at which it was told is not asked for here, and contradicts where it is given.
                if told_at.is_ok() && !told_to_come {
                    return Ok(NOT_TOLD_BUT_WHEN.plain());
                }
                let end = deadline(c, aware_at?);
                let say = match c.against(end) {
                    None => &ENDS_TODAY,
                    Some(Ordering::Greater) => &OVERDUE,
                    Some(_) => &TIME_LEFT,
                };
                return Ok(say.with([hours(c), moment("deadline", end)]));
            }
            // What has not come yet was not done, whenever the centre became aware.
            if told_to_come {
                return Ok(TOLD_TO_COME.plain());
            }
            let (aware, told) = both(aware_at, told_at)?;
            let end = deadline(c, aware);
            Ok(if told < aware {
                BEFORE_AWARE.plain()
            } else if told <= end {
                IN_TIME.with([hours(c), moment("deadline", end)])
            } else {
                LATE.with([hours(c), moment("deadline", end)])
            })
        })
    },
    cases: cases![
        // Friday to Monday: weekends count. At the very minute, and a minute after it.
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:30"}"#, Expect::Says(&IN_TIME)).facts(&[("hours", "72"), ("deadline", "2026-02-16T16:30+00:00")]),
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:31"}"#, Expect::Says(&LATE)).facts(&[("deadline", "2026-02-16T16:30+00:00")]),
        case("2026-02-13T16:30Z", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-13T16:30"}"#, Expect::Says(&IN_TIME)),
        // Over the change in March the clock shows an hour more.
        case("2026-04-10", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-03-27T16:30","commissionerToldAt":"2026-03-30T17:30"}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2026-03-30T17:30+01:00")]),
        case("2026-04-10", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-03-27T16:30","commissionerToldAt":"2026-03-30T17:31"}"#, Expect::Says(&LATE)).facts(&[("deadline", "2026-03-30T17:30+01:00")]),
        // Over the change in October an hour less.
        case("2026-11-10", r#"{"incidentHappened":true,"nation":"scotland","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-10-23T16:30","commissionerToldAt":"2026-10-26T15:30"}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2026-10-26T15:30+00:00")]),
        case("2026-11-10", r#"{"incidentHappened":true,"nation":"scotland","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-10-23T16:30","commissionerToldAt":"2026-10-26T16:30"}"#, Expect::Says(&LATE)).facts(&[("deadline", "2026-10-26T15:30+00:00")]),
        // Aware in the hour that comes twice: the first of them, then the second.
        case("2026-10-28T01:00Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-10-25T01:30+01:00"}"#, Expect::Says(&OVERDUE)).facts(&[("deadline", "2026-10-28T00:30+00:00")]),
        case("2026-10-28T01:00Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-10-25T01:30+00:00"}"#, Expect::Says(&TIME_LEFT)).facts(&[("deadline", "2026-10-28T01:30+00:00")]),
        case("2026-10-28T01:00Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-10-25T01:30"}"#, Expect::Missing(&["awareAt"])),
        // 01:30 on 29 March was shown by no clock.
        case("2026-04-10", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-03-29T01:30"}"#, Expect::Missing(&["awareAt"])),
        // Over 29 February.
        case("2028-03-10", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2028-02-27T09:00","commissionerToldAt":"2028-03-01T09:00"}"#, Expect::Says(&IN_TIME)).facts(&[("deadline", "2028-03-01T09:00+00:00")]),
        // Not told: at the very minute, a minute after it, on the day without a time, on the days around it.
        case("2026-02-16T16:30Z", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&TIME_LEFT)).facts(&[("deadline", "2026-02-16T16:30+00:00")]),
        case("2026-02-16T16:31Z", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&OVERDUE)).facts(&[("deadline", "2026-02-16T16:30+00:00")]),
        case("2026-02-16", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&ENDS_TODAY)).facts(&[("deadline", "2026-02-16T16:30+00:00")]),
        case("2026-02-15", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&TIME_LEFT)),
        case("2026-02-17", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"high-risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&OVERDUE)),
        // The day is the United Kingdom's: 23:30 universal time on 30 June is 1 July there.
        case("2026-06-30T23:30Z", r#"{"incidentHappened":true,"nation":"england","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-06-28T00:29"}"#, Expect::Says(&OVERDUE)).facts(&[("deadline", "2026-07-01T00:29+01:00")]),
        // What cannot be.
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-13T16:29"}"#, Expect::Says(&BEFORE_AWARE)),
        case("2026-02-13T16:29Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&AWARE_TO_COME)),
        case("2026-02-12", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Says(&AWARE_TO_COME)),
        // Becoming aware lies ahead: whether the ICO was told changes nothing, nor that the risk is not known.
        case("2026-02-12", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","awareAt":"2026-02-13T16:30"}"#, Expect::Says(&AWARE_TO_COME)),
        case("2026-02-12", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-12T09:00"}"#, Expect::Says(&AWARE_TO_COME)),
        case("2026-02-12", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"not-known","awareAt":"2026-02-13T00:00"}"#, Expect::Says(&AWARE_TO_COME)),
        case("2026-02-13", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"not-known","awareAt":"2026-02-13T00:00"}"#, Expect::Inapplicable),
        // Not told, and yet a time at which it was; a time to come can be a plan.
        case("2026-02-14T09:00Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-14T09:00"}"#, Expect::Says(&NOT_TOLD_BUT_WHEN)),
        case("2026-02-14T09:00Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-14T09:01"}"#, Expect::Says(&TIME_LEFT)),
        case("2026-02-14T09:00Z", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-14T09:01"}"#, Expect::Says(&TOLD_TO_COME)),
        case("2026-02-14", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"commissionerToldAt":"2026-02-15T09:01"}"#, Expect::Says(&TOLD_TO_COME)),
        // Missing answers.
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk"}"#, Expect::Missing(&["awareAt", "toldCommissioner", "commissionerToldAt"])),
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30"}"#, Expect::Missing(&["commissionerToldAt"])),
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false}"#, Expect::Missing(&["awareAt"])),
        case("2026-02-20", r#"{"incidentHappened":true,"riskToPeople":"risk","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:30"}"#, Expect::Missing(&["nation"])),
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","toldCommissioner":true,"awareAt":"2026-02-13T16:30","commissionerToldAt":"2026-02-16T16:30"}"#, Expect::Missing(&["riskToPeople"])),
        // An impossible date.
        case("2026-03-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-29T10:00"}"#, Expect::Missing(&["awareAt"])),
        // Not owed.
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk-unlikely","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Inapplicable),
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"not-known","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Inapplicable),
        case("2026-02-20", r#"{"incidentHappened":true,"nation":"elsewhere","riskToPeople":"risk","toldCommissioner":false,"awareAt":"2026-02-13T16:30"}"#, Expect::Inapplicable),
        case("2026-02-20", r#"{"incidentHappened":false}"#, Expect::Inapplicable),
    ],
};

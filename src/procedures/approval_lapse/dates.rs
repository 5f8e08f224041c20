//! The computed dates, for each qualification and for the centre.

use super::clock::{Clocks, Status};
use super::form::{Answers, EACH};
use super::policies::{CENTRE, THREE_YEARS, TWO_YEARS};
use super::standing::{centre_clocks, clocks};
use crate::cite::Clause;
use crate::prelude::*;

const QUALIFICATION: &[&Clause] = &[
    &clauses::N8,
    &clauses::O16,
    &clauses::R_LAPSE_READINGS,
    &clauses::R_LAPSE_CENTRE,
    &clauses::R_LAPSE_RESTART,
    &clauses::R_DATES,
    &clauses::OF1,
];

const BY_YEARS: Text = text(
    "The earliest of all counts. As a rule that is the edition's years after the latest entry, claim or approval that counts, to the same day of the same month; 29 February becomes 28 February where there is none. No qualification's date is later than the centre's.",
    "Y cynharaf o'r holl gyfrifon. Fel rheol dyna flynyddoedd yr argraffiad ar ôl y cofrestriad, yr hawliad neu'r gymeradwyaeth ddiweddaraf sy'n cyfrif, hyd at yr un dyddiad yn yr un mis; daw 29 Chwefror yn 28 Chwefror lle nad oes un. Nid yw dyddiad unrhyw gymhwyster yn hwyrach nag un y ganolfan.",
);
const DAY_AFTER: Text = text(
    "The day after the last safe day.",
    "Y diwrnod ar ôl y diwrnod diogel olaf.",
);
const LATEST: Text = text(
    "The day after the latest of all counts: years from the latest entry or claim, whole academic years (1 September to 31 August), whole calendar years.",
    "Y diwrnod ar ôl y diweddaraf o'r holl gyfrifon: blynyddoedd o'r cofrestriad neu'r hawliad diwethaf, blynyddoedd academaidd cyfan (1 Medi i 31 Awst), blynyddoedd calendr cyfan.",
);
const RESTARTED: Text = text(
    "The same years, counted from the new approval.",
    "Yr un blynyddoedd, wedi'u cyfrif o'r gymeradwyaeth newydd.",
);
const WARNING: Text = text(
    "As many days before the last safe day as the warning is set to, as a rule 90.",
    "Cynifer o ddiwrnodau cyn y diwrnod diogel olaf ag y gosodwyd y rhybudd, fel rheol 90.",
);

/// What to read from a clock.
type Of = fn(&Context<Answers>, &Clocks) -> Option<NaiveDate>;

/// A date for each qualification.
macro_rules! each {
    ($code:literal, $says:expr, $reckoned:expr, $of:expr) => {
        DateRule {
            code: $code,
            cites: QUALIFICATION,
            policies: &[],
            says: $says,
            reckoned: $reckoned,
            each: EACH,
            on: |c| {
                let of: Of = $of;
                clocks(c).map(|clocks| clocks.and_then(|clocks| of(c, clocks)))
            },
        }
    };
}

/// A date for the centre.
macro_rules! centre {
    ($code:literal, $says:expr, $reckoned:expr, $of:expr) => {
        DateRule {
            code: $code,
            cites: CENTRE,
            policies: &[],
            says: $says,
            reckoned: $reckoned,
            each: Each::Once,
            on: |c| {
                let of: Of = $of;
                centre_clocks(c).map(|clocks| clocks.and_then(|clocks| of(c, clocks)))
            },
        }
    };
}

fn last_safe_day(_: &Context<Answers>, clocks: &Clocks) -> Option<NaiveDate> {
    clocks.settled_edition().map(|_| clocks.planning_day())
}

fn two_years(_: &Context<Answers>, clocks: &Clocks) -> Option<NaiveDate> {
    Some(clocks.open_edition(TWO_YEARS.parameters.years)?.planning_day())
}

fn three_years(_: &Context<Answers>, clocks: &Clocks) -> Option<NaiveDate> {
    Some(clocks.open_edition(THREE_YEARS.parameters.years)?.planning_day())
}

fn latest(_: &Context<Answers>, clocks: &Clocks) -> Option<NaiveDate> {
    Some(date::next(clocks.latest_day()))
}

fn restarted(_: &Context<Answers>, clocks: &Clocks) -> Option<NaiveDate> {
    let (_, restarting) = clocks.restart(|one, other| one != other)?;
    Some(date::next(restarting))
}

fn warn_from(c: &Context<Answers>, clocks: &Clocks) -> Option<NaiveDate> {
    matches!(clocks.status(c.as_of, c.at_risk_days), Status::InForce | Status::AtRisk)
        .then(|| clocks.warn_from(c.at_risk_days))
}

pub static DATES: &[DateRule<Answers>] = &[
    each!(
        "last-safe-day",
        text(
            "The last day to the end of which the qualification's approval surely stands without another entry or claim.",
            "Y diwrnod olaf y mae cymeradwyaeth y cymhwyster yn sicr o sefyll hyd ei ddiwedd heb gofrestriad na hawliad arall."
        ),
        BY_YEARS,
        last_safe_day
    ),
    each!(
        "lapses-on",
        text(
            "Without another entry or claim by the day before, the qualification's approval can lapse on this day.",
            "Heb gofrestriad na hawliad arall erbyn y diwrnod cynt, gall cymeradwyaeth y cymhwyster ddod i ben ar y diwrnod hwn."
        ),
        DAY_AFTER,
        |c, clocks| last_safe_day(c, clocks).map(date::next)
    ),
    each!(
        "last-safe-day-two-years",
        text(
            "The last safe day if the two-year text applies to the qualification.",
            "Y diwrnod diogel olaf os yw'r testun dwy flynedd yn berthnasol i'r cymhwyster."
        ),
        BY_YEARS,
        two_years
    ),
    each!(
        "lapses-on-two-years",
        text(
            "The day on which the qualification's approval can lapse if the two-year text applies.",
            "Y diwrnod y gall cymeradwyaeth y cymhwyster ddod i ben os yw'r testun dwy flynedd yn berthnasol."
        ),
        DAY_AFTER,
        |c, clocks| two_years(c, clocks).map(date::next)
    ),
    each!(
        "last-safe-day-three-years",
        text(
            "The last safe day if the three-year text applies to the qualification.",
            "Y diwrnod diogel olaf os yw'r testun tair blynedd yn berthnasol i'r cymhwyster."
        ),
        BY_YEARS,
        three_years
    ),
    each!(
        "lapses-on-three-years",
        text(
            "The day on which the qualification's approval can lapse if the three-year text applies.",
            "Y diwrnod y gall cymeradwyaeth y cymhwyster ddod i ben os yw'r testun tair blynedd yn berthnasol."
        ),
        DAY_AFTER,
        |c, clocks| three_years(c, clocks).map(date::next)
    ),
    each!(
        "latest-reading-lapses-on",
        text(
            "From this day the qualification's approval has lapsed by every count, without another entry or claim.",
            "O'r diwrnod hwn ymlaen mae cymeradwyaeth y cymhwyster wedi dod i ben yn ôl pob cyfrif, heb gofrestriad na hawliad arall."
        ),
        LATEST,
        latest
    ),
    each!(
        "lapses-on-if-restarted",
        text(
            "The day on which the qualification's approval can lapse if the new approval restarted the clock.",
            "Y diwrnod y gall cymeradwyaeth y cymhwyster ddod i ben os ailgychwynnodd y gymeradwyaeth newydd y cloc."
        ),
        RESTARTED,
        restarted
    ),
    each!(
        "warn-from",
        text(
            "From this day the lapse of the qualification's approval is near.",
            "O'r diwrnod hwn ymlaen mae diwedd cymeradwyaeth y cymhwyster yn agos."
        ),
        WARNING,
        warn_from
    ),
    centre!(
        "centre-last-safe-day",
        text(
            "The last day to the end of which the centre's full vocational approval surely stands without another vocational entry or claim.",
            "Y diwrnod olaf y mae cymeradwyaeth alwedigaethol lawn y ganolfan yn sicr o sefyll hyd ei ddiwedd heb gofrestriad na hawliad galwedigaethol arall."
        ),
        BY_YEARS,
        last_safe_day
    ),
    centre!(
        "centre-lapses-on",
        text(
            "Without another vocational entry or claim by the day before, the centre's full vocational approval can lapse on this day.",
            "Heb gofrestriad na hawliad galwedigaethol arall erbyn y diwrnod cynt, gall cymeradwyaeth alwedigaethol lawn y ganolfan ddod i ben ar y diwrnod hwn."
        ),
        DAY_AFTER,
        |c, clocks| last_safe_day(c, clocks).map(date::next)
    ),
    centre!(
        "centre-last-safe-day-two-years",
        text(
            "The centre's last safe day if the two-year text applies.",
            "Diwrnod diogel olaf y ganolfan os yw'r testun dwy flynedd yn berthnasol."
        ),
        BY_YEARS,
        two_years
    ),
    centre!(
        "centre-lapses-on-two-years",
        text(
            "The day on which the centre's full vocational approval can lapse if the two-year text applies.",
            "Y diwrnod y gall cymeradwyaeth alwedigaethol lawn y ganolfan ddod i ben os yw'r testun dwy flynedd yn berthnasol."
        ),
        DAY_AFTER,
        |c, clocks| two_years(c, clocks).map(date::next)
    ),
    centre!(
        "centre-last-safe-day-three-years",
        text(
            "The centre's last safe day if the three-year text applies.",
            "Diwrnod diogel olaf y ganolfan os yw'r testun tair blynedd yn berthnasol."
        ),
        BY_YEARS,
        three_years
    ),
    centre!(
        "centre-lapses-on-three-years",
        text(
            "The day on which the centre's full vocational approval can lapse if the three-year text applies.",
            "Y diwrnod y gall cymeradwyaeth alwedigaethol lawn y ganolfan ddod i ben os yw'r testun tair blynedd yn berthnasol."
        ),
        DAY_AFTER,
        |c, clocks| three_years(c, clocks).map(date::next)
    ),
    centre!(
        "centre-latest-reading-lapses-on",
        text(
            "From this day the centre's full vocational approval has lapsed by every count, without another vocational entry or claim.",
            "O'r diwrnod hwn ymlaen mae cymeradwyaeth alwedigaethol lawn y ganolfan wedi dod i ben yn ôl pob cyfrif, heb gofrestriad na hawliad galwedigaethol arall."
        ),
        LATEST,
        latest
    ),
    centre!(
        "centre-lapses-on-if-restarted",
        text(
            "The day on which the centre's full vocational approval can lapse if a new approval restarted its clock.",
            "Y diwrnod y gall cymeradwyaeth alwedigaethol lawn y ganolfan ddod i ben os ailgychwynnodd cymeradwyaeth newydd ei chloc."
        ),
        RESTARTED,
        restarted
    ),
    centre!(
        "centre-warn-from",
        text(
            "From this day the lapse of the centre's full vocational approval is near.",
            "O'r diwrnod hwn ymlaen mae diwedd cymeradwyaeth alwedigaethol lawn y ganolfan yn agos."
        ),
        WARNING,
        warn_from
    ),
];

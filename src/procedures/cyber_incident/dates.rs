//! The computed dates.

use super::clock::known_deadline;
use super::form::Answers;
use crate::prelude::*;

pub static DATES: &[DateRule<Answers>] = &[];

/// To the minute.
pub const MOMENTS: &[DateRule<Answers, Moment>] = &[DateRule {
    code: "commissioner-deadline",
    cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::STA1, &clauses::R_CYBER_CLOCK],
    policies: &[],
    says: text(
        "The last moment at which a report to the ICO is in time, if the ICO has to be told. It is owed without undue delay, so do not wait for it.",
        "Yr eiliad olaf y mae adroddiad i'r ICO mewn pryd, os oes rhaid rhoi gwybod i'r ICO. Mae'n ddyledus heb oedi diangen, felly peidiwch ag aros amdani.",
    ),
    reckoned: text(
        "72 hours by the clock after the centre became aware, as you gave it. Nights, weekends and holidays count; where the clocks change in between, the hour of the day moves with them.",
        "72 awr yn ôl y cloc ar ôl i'r ganolfan ddod yn ymwybodol, fel y'i rhoddwyd gennych. Mae nosweithiau, penwythnosau a gwyliau'n cyfrif; lle caiff y clociau eu newid yn y cyfamser, mae awr y dydd yn symud gyda hwy.",
    ),
    each: Each::Once,
    on: |c| {
        let could_be_owed = any([c.form.owes_assessment(), c.form.owes_report()]);
        match (could_be_owed, c.form.aware_at.get()) {
            (Ok(false), _) => Ok(None),
            (Ok(true), Ok(_)) => Ok(known_deadline(c)),
            // While the risk is unanswered, that question comes first.
            (Ok(true), Err(more)) => Err(c.form.risk.get().err().unwrap_or_default().before(more)),
            (Err(missing), Ok(_)) => Err(missing),
            (Err(missing), Err(more)) => Err(missing.before(more)),
        }
    },
}];

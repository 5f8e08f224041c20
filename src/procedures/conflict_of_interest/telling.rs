//! For a calendar of dates: by when an awarding body has to be told of a conflict for a series, worked out from the same rows,
//! deadlines and sums as the rules.

use super::duties::{Duty, Timing, Traits, may_close_on};
use super::form::{QualificationType, Situation};
use super::policies::EDITIONS;
use crate::policy::deadlines;
use crate::prelude::*;

/// By when an awarding body has to be told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// Before this deadline.
    Before(NaiveDate),
    /// The deadline that was given cannot belong to this series.
    OutOfRange,
    /// Before a deadline of the series, which is not known.
    SeriesDeadlineNotKnown,
    /// Before a deadline of the qualification's own, if it has one.
    OwnDeadlineNotKnown,
    AtOnce,
    /// The regulations do not cover this body.
    NotCovered,
    /// No known rule gives a time.
    NoTime,
}

/// What is known about telling one body for one series.
pub struct Telling {
    pub told: Told,
    /// The day on which entries usually close, where the deadline is not known. It is not a deadline.
    pub usual: Option<NaiveDate>,
}

/// By when a conflict of the first kind there is, a member of staff who is a candidate in the own centre for a qualification
/// that is assessed there, is told to a body for a series; `deadline` is the one that the body has published, where a centre
/// has it.
pub fn telling(body: Body, is_general: bool, series: Series, deadline: Option<NaiveDate>) -> Telling {
    let only = |told| Telling { told, usual: None };
    let Some(policy) = EDITIONS.on(series.first_day()) else {
        return only(Told::NoTime);
    };
    let treatment = policy.parameters.treat(Traits {
        body,
        qualification_type: if is_general {
            QualificationType::General
        } else {
            QualificationType::Vocational
        },
        situation: Situation::OwnCandidate,
        internally_assessed: true,
        assesses: false,
    });
    match (treatment.duty, treatment.timing) {
        (Duty::NotCovered, _) => return only(Told::NotCovered),
        (Duty::Notify, Timing::AtOnce) => return only(Told::AtOnce),
        (Duty::Notify, Timing::SeriesDeadline | Timing::OwnDeadline) => {}
        _ => return only(Told::NoTime),
    }
    if let Some(day) = deadline {
        return only(if may_close_on(series, day) {
            Told::Before(day)
        } else {
            Told::OutOfRange
        });
    }
    let held = treatment
        .holder()
        .and_then(|body| policy.parameters.published(body, series));
    if let Some(day) = held {
        return only(Told::Before(day));
    }
    match treatment.timing {
        // The usual days are not known from any year of SQA's.
        Timing::SeriesDeadline => Telling {
            told: Told::SeriesDeadlineNotKnown,
            usual: (body != Body::Sqa).then(|| deadlines::usual_deadline(series)),
        },
        _ => only(Told::OwnDeadlineNotKnown),
    }
}

//! The computed dates.

use super::duties::{Closing, Timing, by_treatment, deadline_from, while_untold, with_deadline};
use super::form::{Answers, EACH, declaration};
use crate::policy::deadlines;
use crate::prelude::*;

pub static DATES: &[DateRule<Answers>] = &[
    DateRule {
        code: "deadline",
        cites: &[&clauses::JCQ_C1, &clauses::JCQ_C2],
        policies: &["jcq-2019"],
        says: text(
            "The awarding body's deadline for entries, as you gave it.",
            "Dyddiad cau'r corff dyfarnu ar gyfer cofrestriadau, fel y'i rhoddwyd gennych.",
        ),
        reckoned: text(
            "Taken from your answer. What has to be told is told before this day.",
            "Cymerwyd o'ch ateb. Rhoddir gwybod cyn y diwrnod hwn am yr hyn y mae'n rhaid rhoi gwybod amdano.",
        ),
        each: EACH,
        on: |c| closing_day(c, true),
    },
    DateRule {
        code: "published-deadline",
        cites: &[&clauses::AQA_C7, &clauses::CBAC_C1],
        policies: &["jcq-2019"],
        says: text(
            "The awarding body's deadline for entries, as it published it.",
            "Dyddiad cau'r corff dyfarnu ar gyfer cofrestriadau, fel y'i cyhoeddwyd ganddo.",
        ),
        reckoned: text(
            "Taken from the body's own page, for general qualifications of this series. It does not move off a weekend.",
            "Cymerwyd o dudalen y corff ei hun, ar gyfer cymwysterau cyffredinol y gyfres hon. Nid yw'n symud oddi ar benwythnos.",
        ),
        each: EACH,
        on: |c| closing_day(c, false),
    },
    DateRule {
        code: "notify-by",
        cites: &[&clauses::JCQ_C1, &clauses::JCQ_C2, &clauses::R_CONFLICT_TIMING],
        policies: &["jcq-2019"],
        says: text(
            "The last day to tell the awarding body that is surely before the deadline.",
            "Y diwrnod olaf i roi gwybod i'r corff dyfarnu sy'n sicr cyn y dyddiad cau.",
        ),
        reckoned: text("The day before the deadline.", "Y diwrnod cyn y dyddiad cau."),
        each: EACH,
        on: |c| {
            while_untold(
                c,
                |t| t.clock(c),
                |clock| {
                    if !clock.has_deadline() {
                        return Ok(None);
                    }
                    consider(declaration(c)?.arose_later.get(), |later| {
                        if later {
                            return Ok(None);
                        }
                        with_deadline(c, *clock, |closing| match closing {
                            Closing::On(day) => day.map(|day| (c.as_of < day).then(|| date::days_before(day, 1))),
                            _ => Ok(None),
                        })
                    })
                },
            )
        },
    },
    DateRule {
        code: "usual-deadline",
        cites: &[&clauses::R_CONFLICT_USUAL, &clauses::AQA_C7, &clauses::CBAC_C1],
        policies: &["jcq-2019"],
        says: text(
            "The usual closing day for general entries of this series. It is not the deadline: ask the awarding body.",
            "Y diwrnod cau arferol ar gyfer cofrestriadau cyffredinol y gyfres hon. Nid hwn yw'r dyddiad cau: gofynnwch i'r corff dyfarnu.",
        ),
        reckoned: text(
            "As in other years: 4 October for November, 21 October of the autumn before for January, 21 January for March, 21 February for June, at weekends too.",
            "Fel mewn blynyddoedd eraill: 4 Hydref ar gyfer Tachwedd, 21 Hydref yr hydref cynt ar gyfer Ionawr, 21 Ionawr ar gyfer Mawrth, 21 Chwefror ar gyfer Mehefin, ar benwythnosau hefyd.",
        ),
        each: EACH,
        on: |c| {
            by_treatment(
                c,
                // The usual days are not known from any year of SQA's.
                |t| {
                    t.clock(c)
                        .filter(|clock| clock.timing == Timing::SeriesDeadline && t.body != Body::Sqa)
                },
                |clock| {
                    let Some(clock) = clock else { return Ok(None) };
                    with_deadline(c, *clock, |closing| match closing {
                        Closing::On(day) => day.map(|_| None),
                        _ => c
                            .form
                            .series
                            .get()
                            .map(|series| Some(deadlines::usual_deadline(series))),
                    })
                },
            )
        },
    },
];

/// The deadline, where the notification depends on it: the one given, or the published one that we hold.
fn closing_day(c: &Context<Answers>, given: bool) -> Answer<Option<NaiveDate>> {
    by_treatment(
        c,
        |t| t.clock(c).filter(|clock| clock.has_deadline()),
        |clock| clock.map_or(Ok(None), |clock| deadline_from(c, clock, given)),
    )
}

//! What to do next.

use super::duties::{
    Clock, Closing, Duty, LastResort, Route, Timing, Treatment, treated, treated_as, while_untold, with_deadline,
};
use super::form::{Answers, EACH, declaration};
use crate::prelude::*;

/// In the order in which to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "notify-in-portal",
        cites: &[
            &clauses::W16,
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell WJEC on its electronic form, in Portal under Centre Administration.",
            "Rhowch wybod i CBAC ar ei ffurflen electronig, yn y Porth o dan Gweinyddu'r Ganolfan.",
        ),
        to: Some(&contacts::WJEC_PORTAL),
        each: EACH,
        due: |c| notify(c, Route::WjecPortal),
    },
    ActionRule {
        code: "notify-awarding-body",
        cites: &[
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::PEARSON_C2,
            &clauses::AQA_C5,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell {body}, on its own form for conflicts of interest.",
            "Rhowch wybod i {body}, ar ei ffurflen ei hun ar gyfer gwrthdaro buddiannau.",
        ),
        to: None,
        each: EACH,
        due: |c| notify(c, Route::OwnForm),
    },
    ActionRule {
        code: "say-when-it-arose",
        cites: &[&clauses::R_CONFLICT_TIMING],
        policies: &["jcq-2019"],
        says: text(
            "It arose after the deadline: tell the awarding body at once, and say when it arose.",
            "Cododd ar ôl y dyddiad cau: rhowch wybod i'r corff dyfarnu ar unwaith, a dywedwch pryd y cododd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            while_untold(
                c,
                |t| t.clock(c),
                |clock| {
                    if !clock.has_deadline() {
                        return Ok(None);
                    }
                    let later = declaration(c)?.arose_later.get();
                    later.map(|later| later.then(|| Due::by(c.as_of)))
                },
            )
        },
    },
    ActionRule {
        code: "tell-or-ask",
        cites: &[&clauses::PEARSON_C1, &clauses::R_CONFLICT_PEARSON],
        policies: &["jcq-2019"],
        says: text(
            "Tell {body}, or ask whether it wants to be told: its own pages disagree.",
            "Rhowch wybod i {body}, neu gofynnwch a yw am gael gwybod: mae ei dudalennau ei hun yn anghytuno.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            treated(
                c,
                |t| t.sources_differ.then_some(t.body),
                |body| {
                    let Some(body) = body else { return Ok(None) };
                    let d = declaration(c)?;
                    let told = d.told_on(c.as_of).map(|day| day.is_some());
                    not(any([told, d.asked_body.get()]))
                        .map(|due| due.then(|| Due::undated().with([fact::body("body", *body)])))
                },
            )
        },
    },
    ActionRule {
        code: "ask-for-deadline",
        cites: &[&clauses::JCQ_C1, &clauses::J12, &clauses::R_CONFLICT_USUAL],
        policies: &["jcq-2019"],
        says: text(
            "Ask {body} for its published deadline for these entries.",
            "Gofynnwch i {body} am ei ddyddiad cau cyhoeddedig ar gyfer y cofrestriadau hyn.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            treated(
                c,
                |t| t.clock(c).map(|clock| (clock, t.body)),
                |clock| {
                    let Some((clock, body)) = clock else { return Ok(None) };
                    if !clock.has_deadline() {
                        return Ok(None);
                    }
                    let open = with_deadline(c, *clock, |closing| match closing {
                        Closing::On(day) => day.map(|_| false),
                        Closing::Nonexistent => Ok(false),
                        Closing::OutOfRange | Closing::NotKnown => Ok(true),
                    });
                    all([open, not(declaration(c)?.arose_later.get())])
                        .map(|due| due.then(|| Due::undated().with([fact::body("body", *body)])))
                },
            )
        },
    },
    ActionRule {
        code: "find-another-centre",
        cites: &[&clauses::AQA_C1],
        policies: &["jcq-2019"],
        says: text(
            "Try to find the candidate another centre, and keep a record of what was tried.",
            "Ceisiwch ddod o hyd i ganolfan arall i'r ymgeisydd, a chadwch gofnod o'r hyn a geisiwyd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let own = treated_as(c, |t| t.last_resort != LastResort::No);
            all([own, not(declaration(c)?.tried_elsewhere.get())]).map(|due| due.then(Due::undated))
        },
    },
    ActionRule {
        code: "record-measures",
        cites: &[&clauses::OCR_C1, &clauses::NCFE_C1, &clauses::R_CONFLICT_UNLISTED],
        policies: &[],
        says: text(
            "Record the conflict in the centre, with the measures taken to protect the qualification.",
            "Cofnodwch y gwrthdaro yn y ganolfan, gyda'r mesurau a gymerwyd i ddiogelu'r cymhwyster.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let covered = treated_as(c, |t| t.duty != Duty::NotCovered);
            all([covered, not(declaration(c)?.measures_recorded.get())]).map(|due| due.then(Due::undated))
        },
    },
    ActionRule {
        code: "ask-awarding-body",
        cites: &[&clauses::J1],
        policies: &[],
        says: text(
            "Ask the awarding body what it wants to be told, and by when.",
            "Gofynnwch i'r corff dyfarnu beth y mae am gael gwybod, ac erbyn pryd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            treated(
                c,
                |t| t.duty == Duty::NotCovered,
                |outside| Ok(outside.then(Due::undated)),
            )
        },
    },
];

/// By when the awarding body is to be told, where it has not been and takes notifications this way.
fn notify(c: &Context<Answers>, route: Route) -> Answer<Option<Due>> {
    let way = |t: &Treatment| {
        let clock = t.clock(c)?;
        (t.route == route).then_some((clock, t.body))
    };
    while_untold(c, way, |(clock, body)| {
        by_when(c, *clock).map(|due| {
            Some(match route {
                Route::OwnForm => due.with([fact::body("body", *body)]),
                Route::WjecPortal => due,
            })
        })
    })
}

/// The last day that is surely before the deadline; today where that has gone by, and where it is to be told at once.
fn by_when(c: &Context<Answers>, clock: Clock) -> Answer<Due> {
    match clock.timing {
        Timing::AtOnce => return Ok(Due::by(c.as_of)),
        Timing::NotStated => return Ok(Due::undated()),
        Timing::SeriesDeadline | Timing::OwnDeadline => {}
    }
    consider(declaration(c)?.arose_later.get(), |later| {
        if later {
            return Ok(Due::by(c.as_of));
        }
        with_deadline(c, clock, |closing| match closing {
            Closing::On(day) => day.map(|day| Due::by(date::days_before(day, 1).max(c.as_of))),
            _ => Ok(Due::undated()),
        })
    })
}

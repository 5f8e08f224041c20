//! What to do next.

use super::duties::{
    Clock, Closing, Duty, LastResort, Route, Timing, Treatment, by_treatment, is_treated, while_untold, with_deadline,
};
use super::form::{Answers, EACH, declaration};
use crate::instant::Time;
use crate::prelude::*;

/// In the order to do them.
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
            "Tell WJEC of the conflict on its electronic form, in Portal under Centre Administration.",
            "Rhowch wybod i CBAC am y gwrthdaro ar ei ffurflen electronig, yn y Porth o dan Gweinyddu'r Ganolfan.",
        ),
        to: Some(&contacts::WJEC_PORTAL),
        each: EACH,
        due: |c| notify(c, Route::WjecPortal),
    },
    ActionRule {
        code: "notify-aqa",
        cites: &[
            &clauses::AQA_C8,
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell AQA of the conflict on its form for conflicts of interest.",
            "Rhowch wybod i AQA am y gwrthdaro ar ei ffurflen gwrthdaro buddiannau.",
        ),
        to: Some(&contacts::AQA_CONFLICTS),
        each: EACH,
        due: |c| notify(c, Route::AqaForm),
    },
    ActionRule {
        code: "notify-ncfe",
        cites: &[
            &clauses::NCFE_C2,
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell NCFE of the conflict on its form for conflicts of interest. Keep a copy: its annual review asks for evidence.",
            "Rhowch wybod i NCFE am y gwrthdaro ar ei ffurflen gwrthdaro buddiannau. Cadwch gopi: mae ei adolygiad blynyddol yn gofyn am dystiolaeth.",
        ),
        to: Some(&contacts::NCFE_CONFLICTS),
        each: EACH,
        due: |c| notify(c, Route::NcfeForm),
    },
    ActionRule {
        code: "notify-ocr",
        cites: &[
            &clauses::OCR_C5,
            &clauses::OCR_C6,
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::R_CONFLICT_OCR,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell OCR of the conflict on its declaration form. On teaching somebody close, one of OCR's pages has it always told. The other has it told only where the teacher makes assessment decisions; telling OCR is the safe side.",
            "Rhowch wybod i OCR am y gwrthdaro ar ei ffurflen ddatgan. O ran addysgu rhywun agos, yn ôl un o dudalennau OCR rhoddir gwybod iddo bob tro. Yn ôl y llall, dim ond lle mae'r athro'n gwneud penderfyniadau asesu; rhoi gwybod i OCR yw'r ochr ddiogel.",
        ),
        to: Some(&contacts::OCR_CONFLICTS),
        each: EACH,
        due: |c| notify(c, Route::OcrForm),
    },
    ActionRule {
        code: "notify-pearson",
        cites: &[
            &clauses::PEARSON_C4,
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::PEARSON_C2,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell Pearson of the conflict on its form for declarations of interest.",
            "Rhowch wybod i Pearson am y gwrthdaro ar ei ffurflen datgan buddiant.",
        ),
        to: Some(&contacts::PEARSON_CONFLICTS),
        each: EACH,
        due: |c| notify(c, Route::PearsonForm),
    },
    ActionRule {
        code: "notify-awarding-body",
        cites: &[
            &clauses::JCQ_C1,
            &clauses::JCQ_C2,
            &clauses::AQA_C5,
            &clauses::R_CONFLICT_TIMING,
        ],
        policies: &[],
        says: text(
            "Tell {body} of the conflict. Ask it first for its form or address: we found none that it publishes for this.",
            "Rhowch wybod i {body} am y gwrthdaro. Gofynnwch iddo yn gyntaf am ei ffurflen neu ei gyfeiriad: ni welsom un y mae'n ei gyhoeddi ar gyfer hyn.",
        ),
        to: None,
        each: EACH,
        due: |c| notify(c, Route::NotKnown),
    },
    ActionRule {
        code: "say-when-it-arose",
        cites: &[&clauses::R_CONFLICT_TIMING],
        policies: &["jcq-2019"],
        says: text(
            "Say when the conflict arose as you tell the awarding body of it: it arose after the deadline, so it is not late.",
            "Dywedwch pryd y cododd y gwrthdaro wrth roi gwybod amdano i'r corff dyfarnu: cododd ar ôl y dyddiad cau, felly nid yw'n hwyr.",
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
            "Tell {body} of the conflict, or ask whether it wants to be told: its own pages disagree.",
            "Rhowch wybod i {body} am y gwrthdaro, neu gofynnwch a yw am gael gwybod: mae ei dudalennau ei hun yn anghytuno.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            by_treatment(
                c,
                |t| t.sources_differ.then_some(t.body),
                |body| {
                    let Some(body) = body else { return Ok(None) };
                    let d = declaration(c)?;
                    // Where the answers on the telling disagree, that it was asked does not count either: they come first.
                    let agree = d.disagrees(c.as_of) == Ok(false);
                    let is_done = d.is_said_told(c.as_of) || agree && is_said(d.asked_body.get());
                    Ok((!is_done).then(|| Due::undated().with([fact::body("body", *body)])))
                },
            )
        },
    },
    ActionRule {
        code: "ask-for-deadline",
        cites: &[&clauses::JCQ_C1, &clauses::J12, &clauses::R_CONFLICT_USUAL],
        policies: &["jcq-2019"],
        says: text(
            "Ask {body} for its published deadline for the entries of this series, and check again with it.",
            "Gofynnwch i {body} am ei ddyddiad cau cyhoeddedig ar gyfer cofrestriadau'r gyfres hon, a gwiriwch eto gydag ef.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            by_treatment(
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
        code: "ask-whether-in-time",
        cites: &[&clauses::JCQ_C1, &clauses::JCQ_C2, &clauses::R_CONFLICT_TIMING],
        policies: &[],
        says: text(
            "Ask {body} whether it takes the day on which it was told of the conflict as in time.",
            "Gofynnwch i {body} a yw'n cymryd bod y diwrnod y rhoddwyd gwybod iddo am y gwrthdaro mewn pryd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            by_treatment(
                c,
                |t| t.clock(c).map(|clock| (clock, t.body)),
                |clock| {
                    let Some((clock, body)) = clock else { return Ok(None) };
                    let d = declaration(c)?;
                    let told = d.told_on(c.as_of);
                    let is_open = match clock.timing {
                        Timing::AtOnce => Ok(false),
                        Timing::NotStated => told.map(|told| told.is_some()),
                        Timing::SeriesDeadline | Timing::OwnDeadline => {
                            let on_the_day = with_deadline(c, *clock, |closing| match closing {
                                Closing::On(day) => both(day, told).map(|(day, told)| told == Some(day)),
                                _ => Ok(false),
                            });
                            all([on_the_day, not(d.arose_later.get())])
                        }
                    };
                    is_open.map(|open| open.then(|| Due::undated().with([fact::body("body", *body)])))
                },
            )
        },
    },
    ActionRule {
        code: "ask-whether-to-tell",
        cites: &[&clauses::AQA_C5],
        policies: &["jcq-2018"],
        says: text(
            "Find out whether the member of staff could open the secure storage. If in doubt, ask {body} whether it had to be told of the conflict.",
            "Canfyddwch a allai'r aelod o staff agor y storfa ddiogel. Os oes amheuaeth, gofynnwch i {body} a oedd yn rhaid rhoi gwybod iddo am y gwrthdaro.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            by_treatment(
                c,
                |t| (t.duty == Duty::DependsOnAccess).then_some(t.body),
                |body| Ok(body.map(|body| Due::undated().with([fact::body("body", body)]))),
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
            let own = is_treated(c, |t| t.last_resort != LastResort::No);
            Due::unless_done(own, declaration(c)?.tried_elsewhere.get())
        },
    },
    ActionRule {
        code: "record-measures",
        cites: &[&clauses::OCR_C1, &clauses::NCFE_C1, &clauses::R_CONFLICT_UNLISTED],
        policies: &[],
        says: text(
            "Record the conflict in the centre, with the measures taken to protect the qualification. The rules require that of the conflicts that they list, and advise it of others.",
            "Cofnodwch y gwrthdaro yn y ganolfan, gyda'r mesurau a gymerwyd i ddiogelu'r cymhwyster. Mae'r rheolau'n gofyn hynny ar gyfer y gwrthdaro y maent yn ei restru, ac fe'i cynghorir ar gyfer unrhyw un arall.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let covered = is_treated(c, |t| t.duty != Duty::NotCovered);
            Due::unless_done(covered, declaration(c)?.measures_recorded.get())
        },
    },
    ActionRule {
        code: "ask-awarding-body",
        cites: &[&clauses::J1],
        policies: &[],
        says: text(
            "Ask the awarding body what it wants to be told of conflicts of interest, and by when.",
            "Gofynnwch i'r corff dyfarnu beth y mae am ei wybod am wrthdaro buddiannau, ac erbyn pryd.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            by_treatment(
                c,
                |t| t.duty == Duty::NotCovered,
                |outside| Ok(outside.then(Due::undated)),
            )
        },
    },
    ActionRule {
        code: "ask-about-earlier-rule",
        cites: &[&clauses::R_CONFLICT_EDITION],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask each awarding body concerned what it had to be told about conflicts of interest for this series. The rules of that time are not known.",
            "Gofynnwch i bob corff dyfarnu dan sylw beth yr oedd rhaid rhoi gwybod iddo am wrthdaro buddiannau ar gyfer y gyfres hon. Ni wyddys beth oedd rheolau'r cyfnod hwnnw.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.declarations.get().map(|listed| !listed.is_empty())),
    },
];

/// Telling the awarding body, where it has to be told this way, until the answers say that it has been. The last day is given
/// as soon as it is known; the findings name what is still missing for it.
fn notify(c: &Context<Answers>, route: Route) -> Answer<Option<Due>> {
    let way = |t: &Treatment| (t.is_told() && t.route == route).then_some(t.body);
    while_untold(c, way, |body| {
        Ok(Some(match route {
            Route::NotKnown => Due::undated().with([fact::body("body", *body)]),
            _ => Due::undated(),
        }))
    })
    .map(|due| {
        let due = due?;
        let by = by_treatment(
            c,
            |t| t.clock(c),
            |clock| clock.map_or(Ok(None), |clock| by_when(c, clock)),
        );
        Some(Due {
            by: by.unwrap_or_default(),
            ..due
        })
    })
}

/// The last day that is certainly before the deadline; from the deadline on that day itself, which entries are still taken on,
/// also where it has passed. Today where the body has to be told at once.
fn by_when(c: &Context<Answers>, clock: Clock) -> Answer<Option<Time>> {
    match clock.timing {
        Timing::AtOnce => return Ok(Some(c.as_of.into())),
        Timing::NotStated => return Ok(None),
        Timing::SeriesDeadline | Timing::OwnDeadline => {}
    }
    consider(declaration(c)?.arose_later.get(), |later| {
        if later {
            return Ok(Some(c.as_of.into()));
        }
        with_deadline(c, clock, |closing| match closing {
            Closing::On(day) => day.map(|day| Some(if c.as_of < day { date::days_before(day, 1) } else { day }.into())),
            _ => Ok(None),
        })
    })
}

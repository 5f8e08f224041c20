//! Conflicts of interest: what is notified, what is recorded, and by when.

mod duties;
mod form;
mod rules;

use crate::form::Choice as _;
use crate::policy::dated::Dated;
use crate::policy::deadlines;
use crate::prelude::*;
use duties::{
    Change, Clock, Closing, Duties, Duty, LastResort, Route, Row, Timing, Treatment, Variant, deadline_from, treated,
    with_deadline,
};
use form::{Answers, EACH, QualificationType, Situation, declaration};

static JCQ_2018: Policy<Duties> = Policy {
    id: "jcq-2018",
    title: text(
        "JCQ regulations, September 2018 to August 2019",
        "Rheoliadau'r CGC, Medi 2018 i Awst 2019",
    ),
    scope: text(
        "JCQ's member awarding bodies, for series from November 2018 to June 2019, as an AQA notice of 18 February 2019 gives them. What was asked in earlier years is not known.",
        "Cyrff dyfarnu sy'n aelodau o'r CGC, ar gyfer cyfresi o Dachwedd 2018 i Fehefin 2019, fel y mae hysbysiad gan AQA ar 18 Chwefror 2019 yn eu rhoi. Ni wyddys beth a ofynnwyd mewn blynyddoedd cynt.",
    ),
    starts: Some(date::ymd(2018, 9, 1)),
    cites: &[
        &clauses::AQA_C4,
        &clauses::AQA_C5,
        &clauses::AQA_C6,
        &clauses::R_CONFLICT_EDITION,
    ],
    rests_on: &[
        all_of(&documents::AQA_CONFLICTS_2019),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::JCQ_PLAN),
        only(&clauses::R_CONFLICT_EDITION),
        only(&clauses::R_CONFLICT_UNLISTED),
        only(&clauses::R_CONFLICT_HEAD),
        only(&clauses::R_CONFLICT_TIMING),
        only(&clauses::R_CONFLICT_USUAL),
        all_of(&documents::JCQ_REGULATIONS).compared(),
        all_of(&documents::JCQ_COURSEWORK).compared(),
        all_of(&documents::AQA_ENTRIES).compared(),
        all_of(&documents::CBAC_DATES).compared(),
        all_of(&documents::OCR_VERIFIED).compared(),
        only(&clauses::R_CONFLICT_OCR).compared(),
        only(&clauses::R_CONFLICT_PEARSON).compared(),
    ],
    parameters: Duties {
        rows: &[
            Row {
                situation: Situation::OwnCandidate,
                internally_assessed: None,
                assesses: None,
                duty: Duty::AskPermission,
                last_resort: LastResort::No,
                clause: &clauses::AQA_C4,
            },
            row(Situation::Elsewhere, Duty::NoneListed, &clauses::R_CONFLICT_UNLISTED),
            Row {
                situation: Situation::Teaching,
                internally_assessed: None,
                assesses: Some(true),
                duty: Duty::TellWithMarks,
                last_resort: LastResort::No,
                clause: &clauses::AQA_C6,
            },
            row(Situation::Teaching, Duty::NoneListed, &clauses::R_CONFLICT_UNLISTED),
            row(Situation::Assessing, Duty::TellWithMarks, &clauses::AQA_C6),
            row(
                Situation::ExamsOffice,
                Duty::DependsOnAccess,
                &clauses::R_CONFLICT_EDITION,
            ),
            row(Situation::Storage, Duty::Notify, &clauses::AQA_C5),
        ],
        variants: &[NOT_COVERED, WJEC_PORTAL],
        general_timing: Timing::NotStated,
        vocational_timing: Timing::NotStated,
        records_required: false,
        published: &[],
    },
};

static JCQ_2019: Policy<Duties> = Policy {
    id: "jcq-2019",
    title: text(
        "JCQ regulations, from September 2019",
        "Rheoliadau'r CGC, o fis Medi 2019",
    ),
    scope: text(
        "JCQ's member awarding bodies, for series from November 2019 on: general and vocational qualifications.",
        "Cyrff dyfarnu sy'n aelodau o'r CGC, ar gyfer cyfresi o Dachwedd 2019 ymlaen: cymwysterau cyffredinol a galwedigaethol.",
    ),
    starts: Some(date::ymd(2019, 9, 1)),
    cites: &[
        &clauses::W15,
        &clauses::JCQ_C1,
        &clauses::JCQ_C2,
        &clauses::OCR_C2,
        &clauses::J12,
        &clauses::R_CONFLICT_EDITION,
    ],
    rests_on: &[
        all_of(&documents::JCQ_REGULATIONS),
        all_of(&documents::JCQ_COURSEWORK),
        all_of(&documents::JCQ_PLAN),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::AQA_CONFLICTS),
        all_of(&documents::NCFE_CONFLICTS),
        all_of(&documents::OCR_CONFLICTS_2019),
        all_of(&documents::OCR_VERIFIED),
        all_of(&documents::PEARSON_CONFLICTS),
        all_of(&documents::AQA_ENTRIES),
        all_of(&documents::CBAC_DATES),
        only(&clauses::R_CONFLICT_EDITION),
        only(&clauses::R_CONFLICT_UNLISTED),
        only(&clauses::R_CONFLICT_OCR),
        only(&clauses::R_CONFLICT_PEARSON),
        only(&clauses::R_CONFLICT_HEAD),
        only(&clauses::R_CONFLICT_TIMING),
        only(&clauses::R_CONFLICT_USUAL),
    ],
    parameters: Duties {
        rows: &[
            Row {
                situation: Situation::OwnCandidate,
                internally_assessed: Some(true),
                assesses: None,
                duty: Duty::Notify,
                last_resort: LastResort::Must,
                clause: &clauses::JCQ_C1,
            },
            Row {
                situation: Situation::OwnCandidate,
                internally_assessed: Some(false),
                assesses: None,
                duty: Duty::Record,
                last_resort: LastResort::Should,
                clause: &clauses::NCFE_C1,
            },
            row(Situation::Elsewhere, Duty::Record, &clauses::NCFE_C1),
            Row {
                situation: Situation::Teaching,
                internally_assessed: Some(true),
                assesses: None,
                duty: Duty::Notify,
                last_resort: LastResort::No,
                clause: &clauses::JCQ_C2,
            },
            // Whoever makes assessment decisions assesses internally, whatever is said of the qualification.
            Row {
                situation: Situation::Teaching,
                internally_assessed: Some(false),
                assesses: Some(true),
                duty: Duty::Notify,
                last_resort: LastResort::No,
                clause: &clauses::ICC_C1,
            },
            row(Situation::Teaching, Duty::NoneListed, &clauses::R_CONFLICT_UNLISTED),
            row(Situation::Assessing, Duty::Notify, &clauses::ICC_C1),
            row(Situation::ExamsOffice, Duty::Record, &clauses::NCFE_C1),
            row(Situation::Storage, Duty::NoneListed, &clauses::OCR_C2),
        ],
        variants: &[
            NOT_COVERED,
            WJEC_PORTAL,
            Variant {
                bodies: &[Body::Ocr],
                qualification_type: None,
                situation: Some(Situation::Teaching),
                internally_assessed: Some(true),
                change: Change::Duty(Duty::Notify),
                clause: &clauses::R_CONFLICT_OCR,
            },
            Variant {
                bodies: &[Body::Pearson],
                qualification_type: None,
                situation: Some(Situation::ExamsOffice),
                internally_assessed: None,
                change: Change::SourcesDiffer,
                clause: &clauses::R_CONFLICT_PEARSON,
            },
            Variant {
                bodies: &[Body::Pearson],
                qualification_type: Some(QualificationType::Vocational),
                situation: None,
                internally_assessed: None,
                change: Change::Timing(Timing::AtOnce),
                clause: &clauses::PEARSON_C2,
            },
            Variant {
                bodies: &[Body::Aqa],
                qualification_type: None,
                situation: Some(Situation::OwnCandidate),
                internally_assessed: Some(false),
                change: Change::LastResort(LastResort::Must),
                clause: &clauses::AQA_C1,
            },
        ],
        general_timing: Timing::SeriesDeadline,
        vocational_timing: Timing::OwnDeadline,
        records_required: true,
        published: deadlines::PUBLISHED,
    },
};

/// A row that no further answer changes.
const fn row(situation: Situation, duty: Duty, clause: &'static crate::cite::Clause) -> Row {
    Row {
        situation,
        internally_assessed: None,
        assesses: None,
        duty,
        last_resort: LastResort::No,
        clause,
    }
}

/// The regulations are JCQ's members'; whether an associate or another body takes them over is not known here.
const NOT_COVERED: Variant = Variant {
    bodies: &[Body::Ocnni, Body::Other],
    qualification_type: None,
    situation: None,
    internally_assessed: None,
    change: Change::Duty(Duty::NotCovered),
    clause: &clauses::J1,
};

const WJEC_PORTAL: Variant = Variant {
    bodies: &[Body::Wjec],
    qualification_type: None,
    situation: None,
    internally_assessed: None,
    change: Change::Route(Route::WjecPortal),
    clause: &clauses::W16,
};

static EDITIONS: Dated<&Policy<Duties>> = Dated::new(&[(2018, 9, 1, &JCQ_2018), (2019, 9, 1, &JCQ_2019)]);

fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.series.get().map(|series| {
        EDITIONS
            .on(series.first_day())
            .map_or(Choice::NoneKnown, |policy| Choice::Policy(policy))
    })
}

const DUTY: &str = "conflict-of-interest/duty-is-known";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "conflict-of-interest",
    title: text("Conflicts of interest", "Gwrthdaro buddiannau"),
    intro: text(
        "Find out which conflicts of interest the awarding body must be told of, which are only recorded, and by when.",
        "Cewch wybod am ba wrthdaro buddiannau y mae'n rhaid rhoi gwybod i'r corff dyfarnu, pa rai a gofnodir yn unig, ac erbyn pryd.",
    ),
    policies: &[&JCQ_2018, &JCQ_2019],
    choose,
    chooses_by: &["series"],
    reachable: &[Choice::Policy(&JCQ_2018), Choice::Policy(&JCQ_2019), Choice::NoneKnown],
    rules: rules::RULES,
    decisions: &[
        decision(
            "nothing-declared",
            Kind::None,
            text(
                "No conflict of interest is listed, so there is nothing to notify or record for this series.",
                "Nid oes gwrthdaro buddiannau wedi'i restru, felly nid oes dim i roi gwybod amdano na'i gofnodi ar gyfer y gyfres hon.",
            ),
            &[When::Says {
                rule: "conflict-of-interest/conflict-declared",
                codes: &["none-listed"],
            }],
        ),
        decision(
            "notify",
            Kind::Act,
            text(
                "At least one conflict must be notified to the awarding body and has not been. See below by when.",
                "Rhaid rhoi gwybod i'r corff dyfarnu am o leiaf un gwrthdaro, ac ni wnaed hynny. Gweler isod erbyn pryd.",
            ),
            &[When::Says {
                rule: "conflict-of-interest/notified",
                codes: &["not-yet", "still-to-tell", "date-to-come"],
            }],
        ),
        decision(
            "told-late",
            Kind::Late,
            text(
                "At least one conflict was told after the deadline. The notification still counts; that it was late cannot be undone. Put right whatever else is listed below.",
                "Rhoddwyd gwybod am o leiaf un gwrthdaro ar ôl y dyddiad cau. Mae'r hysbysiad yn cyfrif o hyd; ni ellir dadwneud ei fod yn hwyr. Cywirwch unrhyw beth arall a restrir isod.",
            ),
            &[When::Says {
                rule: "conflict-of-interest/notified-before-deadline",
                codes: &["late"],
            }],
        ),
        decision(
            "not-met",
            Kind::Fix,
            text(
                "At least one requirement is not met. Put right what is listed below.",
                "Mae o leiaf un gofyniad heb ei fodloni. Cywirwch yr hyn a restrir isod.",
            ),
            &[When::Report {
                outcome: Outcome::Failed,
            }],
        ),
        decision(
            "ask-awarding-body",
            Kind::Ask,
            text(
                "For at least one conflict the published rules held here do not settle what has to be done. See below whom to ask.",
                "Ar gyfer o leiaf un gwrthdaro nid yw'r rheolau cyhoeddedig sydd yma yn setlo beth y mae'n rhaid ei wneud. Gweler isod i bwy y dylid gofyn.",
            ),
            &[When::Says {
                rule: DUTY,
                codes: &["not-covered", "depends-on-storage-access"],
            }],
        ),
        decision(
            "timing-open",
            Kind::Ask,
            text(
                "Whether at least one notification is in time cannot be settled here. See below whom to ask.",
                "Ni ellir setlo yma a yw o leiaf un hysbysiad mewn pryd. Gweler isod i bwy y dylid gofyn.",
            ),
            &[When::Says {
                rule: "conflict-of-interest/notified-before-deadline",
                codes: &[
                    "on-the-day",
                    "deadline-not-known",
                    "own-deadline-not-known",
                    "deadline-out-of-range",
                    "dates-disagree",
                    "arises-in-future",
                    "told-for-another-series",
                    "time-not-stated",
                ],
            }],
        ),
        decision(
            "record-and-ask",
            Kind::Ask,
            text(
                "Keep the record in the centre. For at least one conflict the awarding body's own pages disagree on whether it must be told: tell it or ask it, and follow what it answers.",
                "Cadwch y cofnod yn y ganolfan. Ar gyfer o leiaf un gwrthdaro mae tudalennau'r corff dyfarnu ei hun yn anghytuno ynghylch a oes rhaid rhoi gwybod iddo: rhowch wybod iddo neu gofynnwch iddo, a dilynwch ei ateb.",
            ),
            &[
                When::Report {
                    outcome: Outcome::Passed,
                },
                When::Says {
                    rule: DUTY,
                    codes: &["record-sources-differ"],
                },
            ],
        ),
        decision(
            "complete",
            Kind::Done,
            text(
                "Every conflict that the awarding body must be told of has been dealt with as the rules ask.",
                "Mae pob gwrthdaro y mae'n rhaid rhoi gwybod i'r corff dyfarnu amdano wedi'i drin fel y mae'r rheolau'n gofyn.",
            ),
            &[
                When::Report {
                    outcome: Outcome::Passed,
                },
                When::Says {
                    rule: DUTY,
                    codes: &["notify", "ask-permission", "tell-with-marks"],
                },
            ],
        ),
        decision(
            "record-only",
            Kind::Done,
            text(
                "The awarding body need not be told. Keep the record in the centre.",
                "Nid oes rhaid rhoi gwybod i'r corff dyfarnu. Cadwch y cofnod yn y ganolfan.",
            ),
            &[
                When::Report {
                    outcome: Outcome::Passed,
                },
                When::Says {
                    rule: DUTY,
                    codes: &["record"],
                },
            ],
        ),
        decision(
            "no-listed-duty",
            Kind::None,
            text(
                "No list names these conflicts, so nothing has to be notified. Keeping a record is advised.",
                "Nid oes rhestr yn enwi'r gwrthdaro hwn, felly nid oes rhaid rhoi gwybod am ddim. Cynghorir cadw cofnod.",
            ),
            &[When::Report {
                outcome: Outcome::Passed,
            }],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet what has to be done.",
                "Ni ellir dweud eto beth y mae'n rhaid ei wneud.",
            ),
            &[],
        ),
    ],
    actions: &[
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
                            .map(|due| due.then(|| Due::undated().with([name("body", body.says())])))
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
                            .map(|due| due.then(|| Due::undated().with([name("body", body.says())])))
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
                let own = treated(c, |t| t.last_resort != LastResort::No, |own| Ok(*own));
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
                let covered = treated(c, |t| t.duty != Duty::NotCovered, |covered| Ok(*covered));
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
    ],
    dates: &[
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
                "Held here from the body's own page, for general qualifications of this series. It does not move off a weekend.",
                "Cedwir yma o dudalen y corff ei hun, ar gyfer cymwysterau cyffredinol y gyfres hon. Nid yw'n symud oddi ar benwythnos.",
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
                treated(
                    c,
                    // The years that the usual days are known from are none of SQA's.
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
    ],
};

/// The deadline, where the notification hangs on it: the one given, or the one held.
fn closing_day(c: &Context<Answers>, given: bool) -> Answer<Option<NaiveDate>> {
    treated(
        c,
        |t| t.clock(c).filter(|clock| clock.has_deadline()),
        |clock| clock.map_or(Ok(None), |clock| deadline_from(c, clock, given)),
    )
}

/// What follows for a conflict that has not been told, where `project` has it that it has to be.
fn while_untold<P: PartialEq, U: PartialEq>(
    c: &Context<Answers>,
    project: impl Fn(&Treatment) -> Option<P>,
    then: impl Fn(&P) -> Answer<Option<U>>,
) -> Answer<Option<U>> {
    treated(c, project, |wanted| {
        let Some(wanted) = wanted else { return Ok(None) };
        match (declaration(c)?.told_on(c.as_of), then(wanted)) {
            (Ok(Some(_)), _) | (Err(_), Ok(None)) => Ok(None),
            (Ok(None), due) => due,
            (Err(missing), Ok(Some(_))) => Err(missing),
            (Err(missing), Err(more)) => Err(missing.and(more)),
        }
    })
}

/// By when the awarding body is to be told, where it has not been and takes notifications this way.
fn notify(c: &Context<Answers>, route: Route) -> Answer<Option<Due>> {
    let way = |t: &Treatment| {
        let clock = t.clock(c)?;
        (t.route == route).then_some((clock, t.body))
    };
    while_untold(c, way, |(clock, body)| {
        by_when(c, *clock).map(|due| {
            Some(match route {
                Route::OwnForm => due.with([name("body", body.says())]),
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

//! JCQ's two editions, as rows of data.

use super::duties::{Change, Duties, Duty, LastResort, Route, Row, Timing, Variant};
use super::form::{Answers, QualificationType, Situation};
use crate::policy::dated::Dated;
use crate::policy::deadlines;
use crate::prelude::*;

pub static JCQ_2018: Policy<Duties> = policy! {
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

pub static JCQ_2019: Policy<Duties> = policy! {
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
        all_of(&documents::OCR_CONFLICTS),
        all_of(&documents::OCR_STAFF_FORM),
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
            // Anyone who makes assessment decisions assesses internally, whatever is answered about the qualification.
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
            form(&[Body::Aqa], Route::AqaForm, &clauses::AQA_C8),
            form(&[Body::Ncfe], Route::NcfeForm, &clauses::NCFE_C2),
            form(&[Body::Ocr], Route::OcrForm, &clauses::OCR_C6),
            form(&[Body::Pearson], Route::PearsonForm, &clauses::PEARSON_C4),
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

/// The regulations cover JCQ's members; whether an associate or another body follows them is not known here.
const NOT_COVERED: Variant = Variant {
    bodies: &[Body::Ocnni, Body::Other],
    qualification_type: None,
    situation: None,
    internally_assessed: None,
    change: Change::Duty(Duty::NotCovered),
    clause: &clauses::J1,
};

const WJEC_PORTAL: Variant = form(&[Body::Wjec], Route::WjecPortal, &clauses::W16);

/// A body that takes notifications on a form of its own.
const fn form(bodies: &'static [Body], route: Route, clause: &'static crate::cite::Clause) -> Variant {
    Variant {
        bodies,
        qualification_type: None,
        situation: None,
        internally_assessed: None,
        change: Change::Route(route),
        clause,
    }
}

pub static EDITIONS: Dated<&Policy<Duties>> = Dated::new(&[(2018, 9, 1, &JCQ_2018), (2019, 9, 1, &JCQ_2019)]);

pub static ALL: &[&Policy<Duties>] = &[&JCQ_2018, &JCQ_2019];

/// Which policy answers where the submission names none.
pub fn choose(form: &Answers) -> Answer<PolicyChoice<Answers>> {
    form.series.get().map(|series| {
        EDITIONS
            .on(series.first_day())
            .map_or(PolicyChoice::NoneKnown, |policy| PolicyChoice::Policy(policy))
    })
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &["series"];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[
    PolicyChoice::Policy(&JCQ_2018),
    PolicyChoice::Policy(&JCQ_2019),
    PolicyChoice::NoneKnown,
];

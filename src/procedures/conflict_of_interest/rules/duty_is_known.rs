use super::super::duties::{Duty, treated};
use super::super::form::{Answers, EACH};
use crate::prelude::*;

static NOTIFY: Say = passed(
    "notify",
    text(
        "The awarding body has to be told of it.",
        "Rhaid rhoi gwybod amdano i'r corff dyfarnu.",
    ),
)
.about(&[
    "declarations[].situation",
    "declarations[].internallyAssessed",
    "declarations[].makesAssessmentDecisions",
]);
static PERMISSION: Say = passed(
    "ask-permission",
    text(
        "The awarding body's permission has to be asked before the entry is made.",
        "Rhaid gofyn am ganiatâd y corff dyfarnu cyn cofrestru.",
    ),
)
.about(&["declarations[].situation"]);
static MARKS: Say = passed(
    "tell-with-marks",
    text(
        "The awarding body has to be told of it when the marks are sent.",
        "Rhaid rhoi gwybod amdano i'r corff dyfarnu wrth anfon y marciau.",
    ),
)
.about(&[
    "declarations[].situation",
    "declarations[].internallyAssessed",
    "declarations[].makesAssessmentDecisions",
]);
static RECORD: Say = passed(
    "record",
    text(
        "It has to be recorded in the centre. The awarding body need not be told.",
        "Rhaid ei gofnodi yn y ganolfan. Nid oes rhaid rhoi gwybod i'r corff dyfarnu.",
    ),
)
.about(&[
    "declarations[].situation",
    "declarations[].internallyAssessed",
    "declarations[].makesAssessmentDecisions",
]);
static DIFFER: Say = passed(
    "record-sources-differ",
    text(
        "It has to be recorded in the centre. The awarding body's own pages disagree on whether it must be told as well, so it should be told or asked.",
        "Rhaid ei gofnodi yn y ganolfan. Mae tudalennau'r corff dyfarnu ei hun yn anghytuno ynghylch a oes rhaid rhoi gwybod iddo hefyd, felly dylid rhoi gwybod iddo neu ofyn iddo.",
    ),
)
.about(&["declarations[].situation", "declarations[].internallyAssessed", "declarations[].makesAssessmentDecisions"]);
static NONE: Say = passed(
    "none-listed",
    text(
        "No list names it, so the awarding body need not be told. Recording it is advised.",
        "Nid oes rhestr yn ei enwi, felly nid oes rhaid rhoi gwybod i'r corff dyfarnu. Cynghorir ei gofnodi.",
    ),
)
.about(&[
    "declarations[].situation",
    "declarations[].internallyAssessed",
    "declarations[].makesAssessmentDecisions",
]);
static ACCESS: Say = cant_tell(
    "depends-on-storage-access",
    text(
        "For this series, what counts is not work in the exams office but access to secure storage.",
        "Ar gyfer y gyfres hon, nid gwaith yn y swyddfa arholiadau sy'n cyfrif ond mynediad at y storfa ddiogel.",
    ),
    text(
        "If the member of staff had access to secure storage, choose the situation about secure storage, whatever office they work in. If in doubt, ask the awarding body.",
        "Os oedd gan yr aelod o staff fynediad at y storfa ddiogel, dewiswch y sefyllfa am y storfa ddiogel, ym mha swyddfa bynnag y mae'n gweithio. Os oes amheuaeth, gofynnwch i'r corff dyfarnu.",
    ),
)
.about(&["declarations[].situation"]);
static OUTSIDE: Say = cant_tell(
    "not-covered",
    text(
        "The regulations are those of JCQ's member awarding bodies. What this body asks is not known here.",
        "Rheoliadau cyrff dyfarnu sy'n aelodau o'r CGC yw'r rhain. Ni wyddys yma beth y mae'r corff hwn yn ei ofyn.",
    ),
    text(
        "Ask the awarding body what it wants to be told, and by when.",
        "Gofynnwch i'r corff dyfarnu beth y mae am gael gwybod, ac erbyn pryd.",
    ),
)
.about(&["declarations[].awardingBody"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/duty-is-known",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::JCQ_C1,
        &clauses::JCQ_C2,
        &clauses::NCFE_C1,
        &clauses::ICC_C1,
        &clauses::OCR_C2,
        &clauses::OCR_C3,
        &clauses::PEARSON_C1,
        &clauses::AQA_C4,
        &clauses::AQA_C5,
        &clauses::AQA_C6,
        &clauses::J1,
        &clauses::R_CONFLICT_UNLISTED,
        &clauses::R_CONFLICT_OCR,
        &clauses::R_CONFLICT_PEARSON,
        &clauses::R_CONFLICT_EDITION,
    ],
    policies: &[],
    asks: text(
        "Is it known what has to be done about this conflict?",
        "A yw'n hysbys beth y mae'n rhaid ei wneud ynghylch y gwrthdaro hwn?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
    ],
    says: &[&NOTIFY, &PERMISSION, &MARKS, &RECORD, &DIFFER, &NONE, &ACCESS, &OUTSIDE],
    applies: always,
    check: |c| {
        treated(
            c,
            |t| (t.duty, t.sources_differ),
            |(duty, sources_differ)| {
                Ok(match duty {
                    Duty::Notify => NOTIFY.plain(),
                    Duty::AskPermission => PERMISSION.plain(),
                    Duty::TellWithMarks => MARKS.plain(),
                    Duty::Record if *sources_differ => DIFFER.plain(),
                    Duty::Record => RECORD.plain(),
                    Duty::NoneListed => NONE.plain(),
                    Duty::DependsOnAccess => ACCESS.plain(),
                    Duty::NotCovered => OUTSIDE.plain(),
                })
            },
        )
    },
    cases: cases![
        // Staff as candidates here: internal assessment makes the difference.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":true}]}"#, Expect::Says(&NOTIFY)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":false}]}"#, Expect::Says(&RECORD)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#, Expect::Missing(&["declarations[0].internallyAssessed"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"wjec","situation":"staff-candidate-elsewhere"}]}"#, Expect::Says(&RECORD)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ccea","situation":"teaching-related","internallyAssessed":true}]}"#, Expect::Says(&NOTIFY)),
        // For OCR too, teaching is enough: its wording of 2019 about assessment decisions takes nothing away.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false}]}"#, Expect::Says(&NOTIFY)),
        case("2026-11-22", r#"{"series":"2019-11","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false}]}"#, Expect::Says(&NOTIFY)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":false,"makesAssessmentDecisions":false}]}"#, Expect::Says(&NONE)),
        // Whoever makes assessment decisions assesses internally.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ncfe","situation":"teaching-related","makesAssessmentDecisions":true}]}"#, Expect::Says(&NOTIFY)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ncfe","situation":"teaching-related","internallyAssessed":false}]}"#, Expect::Missing(&["declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ncfe","situation":"teaching-related"}]}"#, Expect::Missing(&["declarations[0].internallyAssessed", "declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"sqa","situation":"assessing-related"}]}"#, Expect::Says(&NOTIFY)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"city-and-guilds","situation":"exams-office-related"}]}"#, Expect::Says(&RECORD)),
        // Pearson's two pages disagree: the record is the duty, telling or asking is advised.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related"}]}"#, Expect::Says(&DIFFER)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"situation":"exams-office-related"}]}"#, Expect::Missing(&["declarations[0].awardingBody"])),
        // Access to secure storage was listed until August 2019, and is no longer.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#, Expect::Says(&NONE)),
        case("2026-11-22", r#"{"series":"2019-11","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#, Expect::Says(&NONE)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#, Expect::Says(&NOTIFY)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":false}]}"#, Expect::Says(&PERMISSION)),
        case("2026-11-22", r#"{"series":"2018-11","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#, Expect::Says(&PERMISSION)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"assessing-related"}]}"#, Expect::Says(&MARKS)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","makesAssessmentDecisions":true}]}"#, Expect::Says(&MARKS)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false}]}"#, Expect::Says(&NONE)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related"}]}"#, Expect::Missing(&["declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related"}]}"#, Expect::Says(&ACCESS)),
        case("2026-11-22", r#"{"series":"2020-01","declarations":[{"awardingBody":"pearson","situation":"exams-office-related"}]}"#, Expect::Says(&DIFFER)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"other"}]}"#, Expect::Says(&OUTSIDE)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocnni"}]}"#, Expect::Says(&OUTSIDE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{}]}"#, Expect::Missing(&["declarations[0].awardingBody", "declarations[0].situation", "declarations[0].internallyAssessed", "declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#, Expect::Missing(&["series"])),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#, Expect::Says(&NOTIFY)).policy("jcq-2018"),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{},{"awardingBody":"aqa","situation":"staff-candidate-elsewhere"}]}"#, Expect::Says(&RECORD)).item(1),
    ],
};

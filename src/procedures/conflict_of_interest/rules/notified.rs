use super::super::duties::{Duty, Timing, Treatment, by_treatment};
use super::super::form::{Answers, DISAGREE, EACH, declaration};
use crate::prelude::*;

static TOLD: Say = passed(
    "notified",
    text("The awarding body has been told.", "Rhoddwyd gwybod i'r corff dyfarnu."),
)
.about(&["declarations[].notified", "declarations[].notifiedOn"]);
static NOT_YET: Say = failed(
    "not-yet",
    text(
        "The awarding body has to be told at once and has not been.",
        "Rhaid rhoi gwybod i'r corff dyfarnu ar unwaith, ac ni wnaed hynny.",
    ),
    text(
        "Tell the awarding body of the conflict today.",
        "Rhowch wybod i'r corff dyfarnu am y gwrthdaro heddiw.",
    ),
)
.about(&["declarations[].notified"])
.done_by(&[
    "notify-in-portal",
    "notify-aqa",
    "notify-ncfe",
    "notify-ocr",
    "notify-pearson",
    "notify-awarding-body",
]);
static STILL_TO_TELL: Say = cant_tell(
    "still-to-tell",
    text(
        "The awarding body has to be told and has not been.",
        "Rhaid rhoi gwybod i'r corff dyfarnu, ac ni wnaed hynny.",
    ),
    text(
        "Tell the awarding body of the conflict, even where the deadline has passed.",
        "Rhowch wybod i'r corff dyfarnu am y gwrthdaro, hyd yn oed lle mae'r dyddiad cau wedi mynd heibio.",
    ),
)
.about(&["declarations[].notified"])
.done_by(&[
    "notify-in-portal",
    "notify-aqa",
    "notify-ncfe",
    "notify-ocr",
    "notify-pearson",
    "notify-awarding-body",
]);
static TO_COME: Say = cant_tell(
    "date-to-come",
    text(
        "The date given for telling the awarding body is still to come, so it has not been told yet.",
        "Mae'r dyddiad a roddwyd ar gyfer rhoi gwybod i'r corff dyfarnu eto i ddod, felly ni roddwyd gwybod iddo eto.",
    ),
    text(
        "If the awarding body has been told already, correct the day on which it was told.",
        "Os yw'r corff dyfarnu eisoes wedi cael gwybod, cywirwch y diwrnod y cafodd wybod.",
    ),
)
.about(&["declarations[].notified", "declarations[].notifiedOn"]);
static ARISES: Say = cant_tell(
    "arises-in-future",
    text(
        "The day given for when the conflict arose is still to come.",
        "Mae'r diwrnod a roddwyd ar gyfer pryd y cododd y gwrthdaro eto i ddod.",
    ),
    text(
        "Correct the day on which the conflict arose.",
        "Cywirwch y diwrnod y cododd y gwrthdaro.",
    ),
)
.about(&["declarations[].aroseOn"]);
static PERMISSION: Say = inapplicable(
    "ask-permission",
    text(
        "The awarding body's permission has to be asked before the entry is made.",
        "Rhaid gofyn am ganiatâd y corff dyfarnu cyn cofrestru.",
    ),
);
static MARKS: Say = inapplicable(
    "tell-with-marks",
    text(
        "The awarding body has to be told of it when the marks are sent.",
        "Rhaid rhoi gwybod amdano i'r corff dyfarnu wrth anfon y marciau.",
    ),
);
static RECORD: Say = inapplicable(
    "record",
    text(
        "The awarding body need not be told. The conflict has to be recorded in the centre.",
        "Nid oes rhaid rhoi gwybod i'r corff dyfarnu. Rhaid cofnodi'r gwrthdaro yn y ganolfan.",
    ),
);
static DIFFER: Say = inapplicable(
    "record-sources-differ",
    text(
        "The conflict has to be recorded in the centre. The awarding body's own pages disagree on whether it must be told as well, so it should be told or asked.",
        "Rhaid cofnodi'r gwrthdaro yn y ganolfan. Mae tudalennau'r corff dyfarnu ei hun yn anghytuno ynghylch a oes rhaid rhoi gwybod iddo hefyd, felly dylid rhoi gwybod iddo neu ofyn iddo.",
    ),
);
static UNLISTED: Say = inapplicable(
    "none-listed",
    text(
        "No list names this conflict, so the awarding body need not be told. Recording it is advised.",
        "Nid oes rhestr yn enwi'r gwrthdaro hwn, felly nid oes rhaid rhoi gwybod i'r corff dyfarnu. Cynghorir ei gofnodi.",
    ),
);
static ACCESS: Say = cant_tell(
    "depends-on-storage-access",
    text(
        "For this series, what counts is not work in the exams office but access to secure storage.",
        "Ar gyfer y gyfres hon, nid gwaith yn y swyddfa arholiadau sy'n cyfrif ond mynediad at y storfa ddiogel.",
    ),
    text(
        "If the member of staff had access to secure storage, choose the situation about secure storage instead.",
        "Os oedd gan yr aelod o staff fynediad at y storfa ddiogel, dewiswch y sefyllfa am y storfa ddiogel yn lle hynny.",
    ),
)
.about(&["declarations[].situation"]);
static OUTSIDE: Say = cant_tell(
    "not-covered",
    text(
        "The regulations are those of JCQ's member awarding bodies. What this body asks is not known.",
        "Rheoliadau cyrff dyfarnu sy'n aelodau o'r CGC yw'r rhain. Ni wyddys beth y mae'r corff hwn yn ei ofyn.",
    ),
    text(
        "Ask the awarding body what it wants to be told of conflicts of interest, and by when.",
        "Gofynnwch i'r corff dyfarnu beth y mae am ei wybod am wrthdaro buddiannau, ac erbyn pryd.",
    ),
)
.about(&["declarations[].awardingBody"])
.done_by(&["ask-awarding-body"]);

/// The finding where the awarding body has to be told: at once, not at once, or depending on when the conflict arose.
fn told(c: &Context<Answers>, at_once: Option<bool>) -> Answer<Verdict> {
    let d = declaration(c)?;
    let arose = d.arose_on.get().ok();
    consider(d.disagrees(c.as_of), |disagrees| {
        if disagrees {
            return Ok(DISAGREE.plain());
        }
        consider(d.is_told_as_agreed(c.as_of), |notified| {
            if !notified {
                if arose.is_some_and(|arose| arose > c.as_of) {
                    return Ok(ARISES.plain());
                }
                return at_once
                    .map_or_else(|| d.arose_later.get(), Ok)
                    .says(&NOT_YET, &STILL_TO_TELL);
            }
            let on = d.notified_on.get()?;
            Ok(if on <= c.as_of { TOLD.plain() } else { TO_COME.plain() })
        })
    })
}

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/notified",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::W15,
        &clauses::W16,
        &clauses::JCQ_C1,
        &clauses::JCQ_C2,
        &clauses::NCFE_C1,
        &clauses::NCFE_C2,
        &clauses::ICC_C1,
        &clauses::OCR_C2,
        &clauses::OCR_C3,
        &clauses::OCR_C5,
        &clauses::OCR_C6,
        &clauses::AQA_C4,
        &clauses::AQA_C5,
        &clauses::AQA_C6,
        &clauses::AQA_C8,
        &clauses::PEARSON_C1,
        &clauses::PEARSON_C2,
        &clauses::PEARSON_C4,
        &clauses::J1,
        &clauses::R_CONFLICT_UNLISTED,
        &clauses::R_CONFLICT_OCR,
        &clauses::R_CONFLICT_PEARSON,
        &clauses::R_CONFLICT_TIMING,
        &clauses::R_CONFLICT_EDITION,
    ],
    policies: &[],
    asks: text(
        "Where the awarding body has to be told, has it been, for this series?",
        "Lle mae'n rhaid rhoi gwybod i'r corff dyfarnu, a wnaed hynny ar gyfer y gyfres hon?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].qualificationType",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].aroseAfterDeadline",
        "declarations[].notified",
        "declarations[].notifiedOn",
        "declarations[].aroseOn",
    ],
    says: &[
        &TOLD,
        &NOT_YET,
        &STILL_TO_TELL,
        &TO_COME,
        &DISAGREE,
        &ARISES,
        &PERMISSION,
        &MARKS,
        &RECORD,
        &DIFFER,
        &UNLISTED,
        &ACCESS,
        &OUTSIDE,
    ],
    applies: always,
    check: |c| {
        let settles = |t: &Treatment| {
            let at_once = match t.timing {
                _ if !t.is_told() => None,
                Timing::AtOnce => Some(true),
                Timing::NotStated => Some(false),
                Timing::SeriesDeadline | Timing::OwnDeadline => None,
            };
            (t.duty, t.sources_differ, at_once)
        };
        by_treatment(c, settles, |(duty, sources_differ, at_once)| {
            Ok(match duty {
                Duty::Notify => return told(c, *at_once),
                Duty::AskPermission => PERMISSION.plain(),
                Duty::TellWithMarks => MARKS.plain(),
                Duty::Record if *sources_differ => DIFFER.plain(),
                Duty::Record => RECORD.plain(),
                Duty::NoneListed => UNLISTED.plain(),
                Duty::DependsOnAccess => ACCESS.plain(),
                Duty::NotCovered => OUTSIDE.plain(),
            })
        })
    },
    cases: cases![
        // Not told, and yet a day on which it was; a day that is still to come can be a plan.
        case("2026-03-01", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"notifiedOn":"2026-02-20","aroseAfterDeadline":false}]}"#, Expect::Says(&DISAGREE)),
        case("2026-02-20", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"notifiedOn":"2026-02-20"}]}"#, Expect::Says(&DISAGREE)),
        case("2026-02-19", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"notifiedOn":"2026-02-20","aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        // What has not arisen yet is not owed at once; whether it can have been told is another rule's.
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-01","aroseOn":"2026-12-15"}]}"#, Expect::Says(&TOLD)),
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-01","aroseOn":"2026-02-02"}]}"#, Expect::Says(&TOLD)),
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-01","aroseOn":"2026-02-01"}]}"#, Expect::Says(&TOLD)),
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseOn":"2026-11-28"}]}"#, Expect::Says(&ARISES)),
        case("2026-11-27", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseOn":"2026-11-27"}]}"#, Expect::Says(&NOT_YET)),
        case(
            "2026-03-01",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-20"}]}"#,
            Expect::Says(&TOLD)
        ),
        // On the very day of the check.
        case(
            "2026-02-20",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-20"}]}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-20",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-21"}]}"#,
            Expect::Says(&TO_COME)
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        // It arose after the deadline: at once.
        case(
            "2026-03-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":true}]}"#,
            Expect::Says(&NOT_YET)
        ),
        // Pearson's vocational qualifications: as soon as it comes to light.
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":false}]}"#,
            Expect::Says(&NOT_YET)
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"general","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false}]}"#,
            Expect::Missing(&["declarations[0].aroseAfterDeadline"])
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Missing(&["declarations[0].qualificationType"])
        ),
        // OCR, although the teacher makes no assessment decisions.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":false,"makesAssessmentDecisions":false,"notified":false}]}"#,
            Expect::Says(&UNLISTED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false}]}"#,
            Expect::Says(&DIFFER)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","notified":false}]}"#,
            Expect::Says(&OUTSIDE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true}]}"#,
            Expect::Missing(&["declarations[0].notifiedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true}]}"#,
            Expect::Missing(&[
                "declarations[0].notified",
                "declarations[0].notifiedOn",
                "declarations[0].aroseAfterDeadline"
            ])
        ),
        // No date can be read from it.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-29"}]}"#,
            Expect::Missing(&["declarations[0].notifiedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","notified":false}]}"#,
            Expect::Missing(&[
                "declarations[0].internallyAssessed",
                "declarations[0].makesAssessmentDecisions",
                "declarations[0].aroseAfterDeadline"
            ])
        ),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[]}"#, Expect::Inapplicable),
        // Staff as candidates here: internal assessment makes the difference.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&RECORD)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["declarations[0].internallyAssessed"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"wjec","situation":"staff-candidate-elsewhere","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&RECORD)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ccea","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        // For OCR too, teaching is enough: its wording of 2019 about assessment decisions takes nothing away.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        case("2026-11-22", r#"{"series":"2019-11","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":false,"makesAssessmentDecisions":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&UNLISTED)),
        // Whoever makes assessment decisions assesses internally.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ncfe","situation":"teaching-related","makesAssessmentDecisions":true,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ncfe","situation":"teaching-related","internallyAssessed":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"ncfe","situation":"teaching-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["declarations[0].internallyAssessed", "declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"sqa","situation":"assessing-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"city-and-guilds","situation":"exams-office-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&RECORD)),
        // Pearson's two pages disagree: the record is the duty, telling or asking is advised.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&DIFFER)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"situation":"exams-office-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["declarations[0].awardingBody"])),
        // Access to secure storage was listed until August 2019, and no longer is.
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&UNLISTED)),
        case("2026-11-22", r#"{"series":"2019-11","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&UNLISTED)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&PERMISSION)),
        case("2026-11-22", r#"{"series":"2018-11","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&PERMISSION)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"assessing-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&MARKS)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","makesAssessmentDecisions":true,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&MARKS)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false,"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&UNLISTED)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&ACCESS)),
        case("2026-11-22", r#"{"series":"2020-01","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&DIFFER)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"awardingBody":"other","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&OUTSIDE)),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"ocnni","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&OUTSIDE)),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{"notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["declarations[0].awardingBody", "declarations[0].qualificationType", "declarations[0].situation", "declarations[0].internallyAssessed", "declarations[0].makesAssessmentDecisions"])),
        case("2026-11-22", r#"{"declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Missing(&["series"])),
        case("2026-11-22", r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&STILL_TO_TELL)).policy("jcq-2018"),
        case("2026-11-22", r#"{"series":"2026-06","declarations":[{},{"awardingBody":"aqa","situation":"staff-candidate-elsewhere","notified":false,"aroseAfterDeadline":false}]}"#, Expect::Says(&RECORD)).item(1),
    ],
};

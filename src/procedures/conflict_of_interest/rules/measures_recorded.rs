use super::super::duties::{Duty, is_treated};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static RECORDED: Say = passed(
    "recorded",
    text(
        "The conflict is recorded, with the measures taken.",
        "Mae'r gwrthdaro wedi'i gofnodi, gyda'r mesurau a gymerwyd.",
    ),
)
.about(&["declarations[].measuresRecorded"]);
static NOT_RECORDED: Say = failed(
    "not-recorded",
    text(
        "The conflict is not recorded with the measures taken. An inspector or the awarding body may ask to see that.",
        "Nid yw'r gwrthdaro wedi'i gofnodi gyda'r mesurau a gymerwyd. Gall arolygydd neu'r corff dyfarnu ofyn am gael gweld hynny.",
    ),
    text(
        "Record the conflict and what the centre does to protect the qualification.",
        "Cofnodwch y gwrthdaro a'r hyn y mae'r ganolfan yn ei wneud i ddiogelu'r cymhwyster.",
    ),
)
.about(&["declarations[].measuresRecorded"])
.done_by(&["record-measures"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/measures-recorded",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::OCR_C1, &clauses::NCFE_C1],
    policies: &["jcq-2019"],
    asks: text(
        "Is the conflict recorded, with the measures taken to protect the qualification?",
        "A yw'r gwrthdaro wedi'i gofnodi, gyda'r mesurau a gymerwyd i ddiogelu'r cymhwyster?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].measuresRecorded",
    ],
    says: &[&RECORDED, &NOT_RECORDED],
    applies: |c| is_treated(c, |t| matches!(t.duty, Duty::Notify | Duty::Record)),
    check: |c| declaration(c)?.measures_recorded.says(&RECORDED, &NOT_RECORDED),
    cases: cases![
        // Notified or not.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-elsewhere","measuresRecorded":true}]}"#,
            Expect::Says(&RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-elsewhere","measuresRecorded":false}]}"#,
            Expect::Says(&NOT_RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"measuresRecorded":false}]}"#,
            Expect::Says(&NOT_RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","measuresRecorded":false}]}"#,
            Expect::Says(&NOT_RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Missing(&["declarations[0].measuresRecorded"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","measuresRecorded":true}]}"#,
            Expect::Says(&RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","measuresRecorded":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","measuresRecorded":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Missing(&["declarations[0].awardingBody", "declarations[0].measuresRecorded"])
        ),
    ],
};

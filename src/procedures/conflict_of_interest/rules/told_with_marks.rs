use super::super::duties::{Duty, is_treated};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The awarding body was told when the marks were sent.",
        "Rhoddwyd gwybod i'r corff dyfarnu wrth anfon y marciau.",
    ),
)
.about(&["declarations[].toldWithMarks"]);
static NOT_TOLD: Say = failed(
    "not-told",
    text(
        "The awarding body was not told when the marks were sent.",
        "Ni roddwyd gwybod i'r corff dyfarnu wrth anfon y marciau.",
    ),
    text(
        "Tell the awarding body of the conflict now all the same.",
        "Rhowch wybod i'r corff dyfarnu am y gwrthdaro nawr serch hynny.",
    ),
)
.about(&["declarations[].toldWithMarks"])
.done_by(&[
    "notify-in-portal",
    "notify-aqa",
    "notify-ncfe",
    "notify-ocr",
    "notify-pearson",
    "notify-awarding-body",
]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/told-with-marks",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA_C6],
    policies: &["jcq-2018"],
    asks: text(
        "Was the awarding body told when the marks were sent?",
        "A roddwyd gwybod i'r corff dyfarnu wrth anfon y marciau?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].makesAssessmentDecisions",
        "declarations[].toldWithMarks",
    ],
    says: &[&TOLD, &NOT_TOLD],
    applies: |c| is_treated(c, |t| t.duty == Duty::TellWithMarks),
    check: |c| declaration(c)?.told_with_marks.says(&TOLD, &NOT_TOLD),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"assessing-related","toldWithMarks":true}]}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","makesAssessmentDecisions":true,"toldWithMarks":false}]}"#,
            Expect::Says(&NOT_TOLD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","makesAssessmentDecisions":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related"}]}"#,
            Expect::Missing(&[
                "declarations[0].makesAssessmentDecisions",
                "declarations[0].toldWithMarks"
            ])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

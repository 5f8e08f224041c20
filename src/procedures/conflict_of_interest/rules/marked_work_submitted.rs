use super::super::duties::is_treated;
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static SENT: Say = passed(
    "sent",
    text(
        "The marked work goes to the moderator, whether or not it is in the sample.",
        "Mae'r gwaith a farciwyd yn mynd at y cymedrolwr, p'un a yw yn y sampl ai peidio.",
    ),
)
.about(&["declarations[].markedWorkSubmitted"]);
static KEPT: Say = failed(
    "not-sent",
    text(
        "The marked work does not go to the moderator unless it is in the sample.",
        "Nid yw'r gwaith a farciwyd yn mynd at y cymedrolwr oni bai ei fod yn y sampl.",
    ),
    text(
        "Send the marked work of the person close to the assessor for moderation together with the sample.",
        "Anfonwch waith y sawl sy'n agos at yr aseswr, wedi'i farcio, i'w gymedroli gyda'r sampl.",
    ),
)
.about(&["declarations[].markedWorkSubmitted"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/marked-work-submitted",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::ICC_C1],
    policies: &["jcq-2019"],
    asks: text(
        "Does the marked work of somebody close go to the moderator, in the sample or not?",
        "A yw gwaith rhywun agos, wedi'i farcio, yn mynd at y cymedrolwr, yn y sampl neu beidio?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].makesAssessmentDecisions",
        "declarations[].markedWorkSubmitted",
    ],
    says: &[&SENT, &KEPT],
    applies: |c| is_treated(c, |t| t.assesses),
    check: |c| declaration(c)?.marked_work_sent.says(&SENT, &KEPT),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"assessing-related","markedWorkSubmitted":true}]}"#,
            Expect::Says(&SENT)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"assessing-related","markedWorkSubmitted":false}]}"#,
            Expect::Says(&KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","makesAssessmentDecisions":true,"markedWorkSubmitted":false}]}"#,
            Expect::Says(&KEPT)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","makesAssessmentDecisions":false,"markedWorkSubmitted":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related"}]}"#,
            Expect::Missing(&[
                "declarations[0].makesAssessmentDecisions",
                "declarations[0].markedWorkSubmitted"
            ])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"assessing-related"}]}"#,
            Expect::Missing(&["declarations[0].markedWorkSubmitted"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","situation":"assessing-related","markedWorkSubmitted":false}]}"#,
            Expect::Inapplicable
        ),
    ],
};

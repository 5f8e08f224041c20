use super::super::form::Answers;
use crate::prelude::*;

static GIVEN: Say = passed(
    "as-asked",
    text(
        "The subject of the email is the one that AQA asks for.",
        "Pwnc yr e-bost yw'r un y mae AQA yn gofyn amdano.",
    ),
)
.about(&["subjectAsAsked"]);
static MISSING: Say = failed(
    "another",
    text(
        "The subject of the email is not the one that AQA asks for.",
        "Nid pwnc yr e-bost yw'r un y mae AQA yn gofyn amdano.",
    ),
    text(
        "Write “Change of admin” as the subject of the email to AQA.",
        "Ysgrifennwch “Change of admin” yn bwnc yr e-bost at AQA.",
    ),
)
.about(&["subjectAsAsked"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/subject-as-asked",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Does the email have the subject that AQA asks for?",
        "A oes gan yr e-bost y pwnc y mae AQA yn gofyn amdano?",
    ),
    each: Each::Once,
    fields: &["changes", "subjectAsAsked"],
    says: &[&GIVEN, &MISSING],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.subject_as_asked.says(&GIVEN, &MISSING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","subjectAsAsked":true}"#,
            Expect::Says(&GIVEN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","subjectAsAsked":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["subjectAsAsked"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"both","subjectAsAsked":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","subjectAsAsked":true}"#,
            Expect::Missing(&["changes"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","subjectAsAsked":false}"#,
            Expect::Inapplicable
        ),
    ],
};

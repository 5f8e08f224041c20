use super::super::form::Answers;
use crate::prelude::*;

static THERE: Say = passed(
    "reviewed",
    text(
        "There is a written policy, reviewed in the past year.",
        "Mae polisi ysgrifenedig, a adolygwyd yn ystod y flwyddyn ddiwethaf.",
    ),
)
.about(&["writtenPolicy"]);
static LACKING: Say = failed(
    "lacking",
    text(
        "There is no written policy that was reviewed in the past year. An inspector may ask for it.",
        "Nid oes polisi ysgrifenedig a adolygwyd yn ystod y flwyddyn ddiwethaf. Gall arolygydd ofyn amdano.",
    ),
    text(
        "Write a policy on conflicts of interest or review the one there is, and date it.",
        "Ysgrifennwch bolisi ar wrthdaro buddiannau neu adolygwch yr un sydd gennych, a rhowch ddyddiad arno.",
    ),
)
.about(&["writtenPolicy"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/written-policy-reviewed",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::JCQ_C3],
    policies: &["jcq-2019"],
    asks: text(
        "Is there a written policy on conflicts of interest, reviewed in the past year?",
        "A oes polisi ysgrifenedig ar wrthdaro buddiannau, a adolygwyd yn ystod y flwyddyn ddiwethaf?",
    ),
    each: Each::Once,
    fields: &["writtenPolicy"],
    says: &[&THERE, &LACKING],
    applies: always,
    check: |c| c.form.written_policy.says(&THERE, &LACKING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","writtenPolicy":true}"#,
            Expect::Says(&THERE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","writtenPolicy":false}"#,
            Expect::Says(&LACKING)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06"}"#,
            Expect::Missing(&["writtenPolicy"])
        ),
    ],
};

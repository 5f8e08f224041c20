use super::super::form::Answers;
use crate::prelude::*;

static GIVEN: Say = passed(
    "said",
    text(
        "The email says whether administrators are added or changed.",
        "Mae'r e-bost yn dweud ai ychwanegu ynteu newid gweinyddwyr a wneir.",
    ),
)
.about(&["saysAddOrChange"]);
static MISSING: Say = failed(
    "not-said",
    text(
        "The email does not say whether administrators are added or changed.",
        "Nid yw'r e-bost yn dweud ai ychwanegu ynteu newid gweinyddwyr a wneir.",
    ),
    text(
        "Say in the email to AQA whether administrators are added or changed.",
        "Dywedwch yn yr e-bost at AQA ai ychwanegu ynteu newid gweinyddwyr a wneir.",
    ),
)
.about(&["saysAddOrChange"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/kind-of-change-said",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Does the email say whether administrators are added or changed?",
        "A yw'r e-bost yn dweud ai ychwanegu ynteu newid gweinyddwyr a wneir?",
    ),
    each: Each::Once,
    fields: &["changes", "saysAddOrChange"],
    says: &[&GIVEN, &MISSING],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.says_add_or_change.says(&GIVEN, &MISSING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","saysAddOrChange":true}"#,
            Expect::Says(&GIVEN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","saysAddOrChange":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["saysAddOrChange"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"both","saysAddOrChange":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","saysAddOrChange":true}"#,
            Expect::Missing(&["changes"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","saysAddOrChange":false}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static GIVEN: Say = passed(
    "given",
    text(
        "The email gives the centre number.",
        "Mae'r e-bost yn rhoi rhif y ganolfan.",
    ),
)
.about(&["givesCentreNumber"]);
static MISSING: Say = failed(
    "missing",
    text(
        "The email does not give the centre number.",
        "Nid yw'r e-bost yn rhoi rhif y ganolfan.",
    ),
    text(
        "Add the centre number to the email to AQA.",
        "Ychwanegwch rif y ganolfan at yr e-bost at AQA.",
    ),
)
.about(&["givesCentreNumber"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/centre-number-given",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Does the email give the centre number?",
        "A yw'r e-bost yn rhoi rhif y ganolfan?",
    ),
    each: Each::Once,
    fields: &["changes", "givesCentreNumber"],
    says: &[&GIVEN, &MISSING],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.gives_centre_number.says(&GIVEN, &MISSING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","givesCentreNumber":true}"#,
            Expect::Says(&GIVEN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","givesCentreNumber":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["givesCentreNumber"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"both","givesCentreNumber":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","givesCentreNumber":true}"#,
            Expect::Missing(&["changes"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","givesCentreNumber":false}"#,
            Expect::Inapplicable
        ),
    ],
};

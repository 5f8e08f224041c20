use super::super::form::Answers;
use crate::prelude::*;

static OWN: Say = passed(
    "own-account",
    text(
        "The centre makes the change in its own account, as Pearson has it.",
        "Mae'r ganolfan yn gwneud y newid yn ei chyfrif ei hun, fel y mae Pearson yn ei drefnu.",
    ),
)
.about(&["canUseAccount"]);
static NO_OTHER: Say = cant_tell(
    "no-other-way-published",
    text(
        "Pearson leaves exams officers' accounts to the centre itself. What is published for a centre that cannot use one is not known here.",
        "Mae Pearson yn gadael cyfrifon swyddogion arholiadau i'r ganolfan ei hun. Ni wyddys yma beth a gyhoeddwyd ar gyfer canolfan na all ddefnyddio un.",
    ),
    text(
        "Ask Pearson how the change is to be made.",
        "Gofynnwch i Pearson sut y dylid gwneud y newid.",
    ),
)
.about(&["canUseAccount"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/made-in-own-account",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::P3],
    policies: &["pearson-accounts"],
    asks: text(
        "Can the centre make the exams officer's change in its own account?",
        "A all y ganolfan wneud newid y swyddog arholiadau yn ei chyfrif ei hun?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount"],
    says: &[&OWN, &NO_OTHER],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.can_use_account.says(&OWN, &NO_OTHER),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Says(&OWN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Says(&NO_OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"both","canUseAccount":true}"#,
            Expect::Says(&OWN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer"}"#,
            Expect::Missing(&["canUseAccount"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","canUseAccount":true}"#,
            Expect::Missing(&["changes"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","canUseAccount":false}"#,
            Expect::Inapplicable
        ),
    ],
};

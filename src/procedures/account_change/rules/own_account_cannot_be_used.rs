use super::super::form::Answers;
use crate::prelude::*;

static CANNOT: Say = passed(
    "no-account",
    text(
        "Nobody at the centre can use an account that is able to make the change, so a written request is the way.",
        "Ni all neb yn y ganolfan ddefnyddio cyfrif sy'n gallu gwneud y newid, felly cais ysgrifenedig yw'r ffordd.",
    ),
)
.about(&["canUseAccount"]);
static CAN: Say = failed(
    "account-can-be-used",
    text(
        "The centre can make this change itself, so a written request is not the way.",
        "Gall y ganolfan wneud y newid hwn ei hun, felly nid cais ysgrifenedig yw'r ffordd.",
    ),
    text(
        "Make the change in the centre's own account.",
        "Gwnewch y newid yng nghyfrif y ganolfan ei hun.",
    ),
)
.about(&["canUseAccount"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/own-account-cannot-be-used",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W6, &clauses::W7, &clauses::WS1],
    policies: &["wjec-portal", "wjec-secure-website"],
    asks: text(
        "Is a written request the right way, because no account of the centre's can make the change?",
        "Ai cais ysgrifenedig yw'r ffordd gywir, am na all unrhyw gyfrif sydd gan y ganolfan wneud y newid?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount"],
    says: &[&CANNOT, &CAN],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.can_use_account.says(&CAN, &CANNOT),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Says(&CANNOT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Says(&CAN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"both","canUseAccount":true}"#,
            Expect::Says(&CAN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"head-of-centre","canUseAccount":true}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer"}"#,
            Expect::Missing(&["canUseAccount"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","canUseAccount":true}"#,
            Expect::Missing(&["changes"])
        ),
    ],
};

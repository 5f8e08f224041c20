use super::super::form::{Answers, Way};
use crate::prelude::*;

static CANNOT: Say = passed(
    "no-account",
    text(
        "Nobody at the centre can use an account that is able to make the change, so a written request is the way.",
        "Ni all neb yn y ganolfan ddefnyddio cyfrif sy'n gallu gwneud y newid, felly cais ysgrifenedig yw'r ffordd.",
    ),
);
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
);

static NO_OTHER: Say = cant_tell(
    "no-other-way-published",
    text(
        "Pearson leaves exams officers' accounts to the centre itself. What a centre does that cannot use one is not published here.",
        "Mae Pearson yn gadael cyfrifon swyddogion arholiadau i'r ganolfan ei hun. Ni wyddys yma beth a gyhoeddwyd ar gyfer canolfan na all ddefnyddio un.",
    ),
    text(
        "Ask Pearson how the change is to be made.",
        "Gofynnwch i Pearson sut y dylid gwneud y newid.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/own-account-cannot-be-used",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W6, &clauses::W7, &clauses::WS1, &clauses::P3],
    policies: &["wjec-portal", "wjec-secure-website", "pearson-accounts"],
    asks: text(
        "Is a written request the right way, because no account of the centre's can make the change?",
        "Ai cais ysgrifenedig yw'r ffordd gywir, am na all unrhyw gyfrif sydd gan y ganolfan wneud y newid?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount"],
    says: &[&CANNOT, &CAN, &NO_OTHER],
    applies: |c| c.form.officer_changes(),
    check: |c| {
        Ok(match (c.form.can_use_account.get()?, c.parameters().way) {
            (true, _) => CAN.plain(),
            (false, Way::AccountOnly) => NO_OTHER.plain(),
            (false, _) => CANNOT.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Says(&NO_OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Says(&CAN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer"}"#,
            Expect::Missing(&["canUseAccount"])
        ),
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

use super::super::form::{Answers, Way};
use crate::prelude::*;

static NAMED: Say = passed(
    "named",
    text(
        "The address looks like one person's own.",
        "Mae'r cyfeiriad yn edrych fel un sy'n perthyn i un person.",
    ),
)
.about(&["newAccountHolders"]);
static SHARED: Say = failed(
    "shared",
    text(
        "The address looks like a shared mailbox. WJEC does not forbid it, but AQA refuses one, and accounts that reach secure material belong to named people.",
        "Mae'r cyfeiriad yn edrych fel blwch post a rennir. Nid yw CBAC yn ei wahardd, ond mae AQA yn gwrthod un, ac mae cyfrifon sy'n cyrraedd deunydd diogel yn perthyn i bobl a enwir.",
    ),
    text(
        "Give the new exams officer's own work email address, if there is one.",
        "Rhowch gyfeiriad e-bost gwaith y swyddog arholiadau newydd ei hun, os oes un.",
    ),
)
.about(&["newAccountHolders"]);

static SHARED_SECURE: Say = failed(
    "shared-account",
    text(
        "The address looks like a shared mailbox. Accounts that reach secure material belong to named people.",
        "Mae'r cyfeiriad yn edrych fel blwch post a rennir. Mae cyfrifon sy'n cyrraedd deunydd diogel yn perthyn i bobl a enwir.",
    ),
    text(
        "Give the new exams officer's own work email address, if there is one.",
        "Rhowch gyfeiriad e-bost gwaith y swyddog arholiadau newydd ei hun, os oes un.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/mailbox-not-generic",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::AQA1, &clauses::ICE1],
    policies: &["wjec-portal", "wjec-secure-website", "pearson-accounts"],
    asks: text(
        "Is the new account holder's address one person's own, as far as can be seen?",
        "Ai cyfeiriad un person ei hun yw cyfeiriad deiliad newydd y cyfrif, cyn belled ag y gellir gweld?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "newAccountHolders"],
    says: &[&NAMED, &SHARED, &SHARED_SECURE],
    applies: |c| c.form.registers(c.parameters()),
    check: |c| {
        let shared = any(c
            .form
            .new_emails()?
            .iter()
            .map(|email| email.as_ref().map(Email::is_generic)));
        Ok(match (shared?, c.parameters().way) {
            (false, _) => NAMED.plain(),
            (true, Way::AccountOnly) => SHARED_SECURE.plain(),
            (true, _) => SHARED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","newAccountHolders":[{"email":"exams@ysgol.example.org"}]}"#,
            Expect::Says(&SHARED_SECURE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":true,"newAccountHolders":[{"email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&NAMED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","newAccountHolders":[{"email":"exams@ysgol.example.org"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&NAMED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"email":"exams@ysgol.example.org"}]}"#,
            Expect::Says(&SHARED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{},{"email":"Swyddfa@ysgol.example.org"}]}"#,
            Expect::Says(&SHARED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"}]}"#,
            Expect::Missing(&["newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Inapplicable
        ),
    ],
};

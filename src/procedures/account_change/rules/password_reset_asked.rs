use super::super::form::Answers;
use crate::prelude::*;

static ASKED: Say = passed(
    "asked",
    text(
        "The letter asks for the password to be reset.",
        "Mae'r llythyr yn gofyn am ailosod y cyfrinair.",
    ),
)
.about(&["asksPasswordReset"]);
static NOT_ASKED: Say = failed(
    "not-asked",
    text(
        "The letter does not ask for the password to be reset.",
        "Nid yw'r llythyr yn gofyn am ailosod y cyfrinair.",
    ),
    text(
        "Add the request for a password reset to the letter.",
        "Ychwanegwch y cais i ailosod y cyfrinair at y llythyr.",
    ),
)
.about(&["asksPasswordReset"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/password-reset-asked",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::WS2],
    policies: &["wjec-secure-website"],
    asks: text(
        "Does the letter ask for a password reset?",
        "A yw'r llythyr yn gofyn am ailosod cyfrinair?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "asksPasswordReset"],
    says: &[&ASKED, &NOT_ASKED],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| c.form.asks_password_reset.says(&ASKED, &NOT_ASKED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"asksPasswordReset":true}"#,
            Expect::Says(&ASKED)
        )
        .policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"asksPasswordReset":false}"#,
            Expect::Says(&NOT_ASKED)
        )
        .policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Missing(&["asksPasswordReset"])
        )
        .policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Inapplicable
        )
        .policy("wjec-secure-website"),
    ],
};

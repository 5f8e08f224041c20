use super::super::form::Answers;
use crate::prelude::*;

static NOT_FREE: Say = passed(
    "not-free-mail",
    text(
        "The address is not at a well-known free mail provider.",
        "Nid yw'r cyfeiriad gyda darparwr post am ddim adnabyddus.",
    ),
)
.about(&["newAccountHolders"]);
static FREE: Say = failed(
    "free-mail",
    text(
        "The address is at a free mail provider. WJEC does not forbid it. Pearson asks for the centre's own domain, and a personal mailbox stays with the person who leaves.",
        "Mae'r cyfeiriad gyda darparwr post am ddim. Nid yw CBAC yn ei wahardd. Mae Pearson yn gofyn am barth y ganolfan ei hun, ac mae blwch post personol yn aros gyda'r sawl sy'n gadael.",
    ),
    text(
        "Give the exams officer an email address at the centre's own domain, if the centre has one.",
        "Rhowch gyfeiriad e-bost ar barth y ganolfan ei hun i'r swyddog arholiadau, os oes gan y ganolfan un.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/address-not-at-free-mail",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::P1],
    policies: &["wjec-portal", "wjec-secure-website"],
    asks: text(
        "Is the new account holder's address at the centre's own domain, as far as can be seen?",
        "A yw cyfeiriad deiliad newydd y cyfrif ar barth y ganolfan ei hun, cyn belled ag y gellir gweld?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "newAccountHolders"],
    says: &[&NOT_FREE, &FREE],
    applies: |c| c.form.registers(c.parameters()),
    check: |c| {
        any(c
            .form
            .new_emails()?
            .iter()
            .map(|email| email.as_ref().map(Email::is_free_mail)))
        .says(&FREE, &NOT_FREE)
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&NOT_FREE)
        ),
        // Too short a name for that provider: nobody's address.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"email":"s.p@gmail.com"}]}"#,
            Expect::Says(&FREE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{}]}"#,
            Expect::Missing(&["newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
    ],
};

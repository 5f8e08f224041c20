use super::super::form::Answers;
use crate::prelude::*;

static NOT_FREE: Say = passed(
    "not-free-mail",
    text(
        "No address is at a well-known free mail provider.",
        "Nid oes yr un cyfeiriad gyda darparwr post am ddim adnabyddus.",
    ),
)
.about(&["newAccountHolders"]);
static FREE: Say = failed(
    "free-mail",
    text(
        "An address is at a free mail provider. Pearson asks for one at the centre's own domain.",
        "Mae cyfeiriad gyda darparwr post am ddim. Mae Pearson yn gofyn am un ar barth y ganolfan ei hun.",
    ),
    text(
        "Give the account an email address at the centre's own domain.",
        "Rhowch gyfeiriad e-bost ar barth y ganolfan ei hun ar gyfer y cyfrif.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/address-could-be-centres-own",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::P1],
    policies: &["pearson-accounts"],
    asks: text(
        "Is the new account holder's address at the centre's domain, as far as can be seen?",
        "A yw cyfeiriad deiliad newydd y cyfrif ar barth y ganolfan, cyn belled ag y gellir gweld?",
    ),
    each: Each::Once,
    fields: &["changes", "newAccountHolders"],
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
            r#"{"awardingBody":"pearson","changes":"exams-officer","newAccountHolders":[{"email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&NOT_FREE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","newAccountHolders":[{"email":"sian.p@gmail.com"}]}"#,
            Expect::Says(&FREE)
        ),
        // It is the same in the centre's own account.
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":true,"newAccountHolders":[{"email":"sian.p@yahoo.co.uk"}]}"#,
            Expect::Says(&FREE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","newAccountHolders":[{}]}"#,
            Expect::Missing(&["newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer"}"#,
            Expect::Missing(&["newAccountHolders"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","newAccountHolders":[{"email":"sian.p@gmail.com"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

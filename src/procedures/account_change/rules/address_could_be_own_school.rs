use super::super::form::Answers;
use crate::prelude::*;

static OWN: Say = passed(
    "own",
    text(
        "No address looks like a shared mailbox or like one of a free mail provider.",
        "Nid oes yr un cyfeiriad yn edrych fel blwch post a rennir nac fel un gan ddarparwr post am ddim.",
    ),
)
.about(&["newAccountHolders"]);
static SHARED: Say = failed(
    "shared",
    text(
        "An address looks like a shared mailbox. AQA does not accept one for an administrator.",
        "Mae cyfeiriad yn edrych fel blwch post a rennir. Nid yw AQA yn derbyn un ar gyfer gweinyddwr.",
    ),
    text(
        "In the email to AQA, give the new administrator's own school email address.",
        "Yn yr e-bost at AQA, rhowch gyfeiriad e-bost ysgol y gweinyddwr newydd ei hun.",
    ),
)
.about(&["newAccountHolders"]);
static FREE: Say = failed(
    "free-mail",
    text(
        "An address is at a free mail provider. AQA asks for the administrator's own school address.",
        "Mae cyfeiriad gyda darparwr post am ddim. Mae AQA yn gofyn am gyfeiriad ysgol y gweinyddwr ei hun.",
    ),
    text(
        "In the email to AQA, give the new administrator's own school email address.",
        "Yn yr e-bost at AQA, rhowch gyfeiriad e-bost ysgol y gweinyddwr newydd ei hun.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/address-could-be-own-school",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA1, &clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Is each new administrator's address their own at the school, as far as can be seen?",
        "Ai cyfeiriad ei hun yn yr ysgol yw cyfeiriad pob gweinyddwr newydd, cyn belled ag y gellir gweld?",
    ),
    each: Each::Once,
    fields: &["changes", "newAccountHolders"],
    says: &[&OWN, &SHARED, &FREE],
    applies: |c| c.form.registers(c.parameters()),
    check: |c| {
        let emails = c.form.new_emails()?;
        let are = |test: fn(&Email) -> bool| any(emails.iter().map(|email| email.as_ref().map(test)));
        Ok(if are(Email::is_generic)? {
            SHARED.plain()
        } else if are(Email::is_free_mail)? {
            FREE.plain()
        } else {
            OWN.plain()
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&OWN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"email":"exams@ysgol.example.org"}]}"#,
            Expect::Says(&SHARED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"email":"sian.p@gmail.com"}]}"#,
            Expect::Says(&FREE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"email":"sian.p@gmail.com"},{"email":"swyddfa@ysgol.example.org"}]}"#,
            Expect::Says(&SHARED)
        ),
        // One shared mailbox fails whatever the other address is.
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{},{"email":"swyddfa@ysgol.example.org"}]}"#,
            Expect::Says(&SHARED)
        ),
        // It fails either way, but for which reason is open.
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"email":"sian.p@gmail.com"},{}]}"#,
            Expect::Missing(&["newAccountHolders[1].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{}]}"#,
            Expect::Missing(&["newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","newAccountHolders":[{"email":"exams@ysgol.example.org"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

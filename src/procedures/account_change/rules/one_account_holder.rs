use super::super::form::Answers;
use crate::prelude::*;

static ONE: Say = passed(
    "one-pair",
    text(
        "It names one account holder, with one email address.",
        "Mae'n enwi un deiliad cyfrif, gydag un cyfeiriad e-bost.",
    ),
)
.about(&["newAccountHolders"]);
static NONE: Say = failed(
    "none",
    text(
        "It names no new account holder.",
        "Nid yw'n enwi deiliad newydd i'r cyfrif.",
    ),
    text(
        "In the request, give one account holder's name and email address.",
        "Yn y cais, rhowch enw a chyfeiriad e-bost un deiliad cyfrif.",
    ),
)
.about(&["newAccountHolders"]);
static SEVERAL: Say = failed(
    "several",
    text(
        "It names more than one account holder or email address.",
        "Mae'n enwi mwy nag un deiliad cyfrif neu gyfeiriad e-bost.",
    ),
    text(
        "In the request, choose one account holder and one email address, and leave out the others.",
        "Yn y cais, dewiswch un deiliad cyfrif ac un cyfeiriad e-bost, a hepgorwch y lleill.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/one-account-holder",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W9],
    policies: &["wjec-portal"],
    asks: text(
        "Does it give exactly one name and one email address for the new account holder?",
        "A yw'n rhoi un enw ac un cyfeiriad e-bost yn union ar gyfer deiliad newydd y cyfrif?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "newAccountHolders"],
    says: &[&ONE, &NONE, &SEVERAL],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| match c.form.new_account_holders.get()? {
        [] => Ok(NONE.plain()),
        [only] => both(only.name.is_given(), only.email.is_given()).map(|_| ONE.plain()),
        rows => {
            // A blank row is no account holder yet.
            let filled = rows
                .iter()
                .map(|holder| any([holder.name.is_given(), holder.email.is_given()]));
            if filled.clone().filter(Answer::is_ok).count() > 1 {
                return Ok(SEVERAL.plain());
            }
            every(filled).map(|_| SEVERAL.plain())
        }
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&ONE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[]}"#,
            Expect::Says(&NONE)
        ),
        // Two people.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"Owen Tudor","email":"o.tudor@ysgol.example.org"}]}"#,
            Expect::Says(&SEVERAL)
        ),
        // One person with two addresses is two pairs.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"Siân Prys","email":"sian@ysgol.example.org"}]}"#,
            Expect::Says(&SEVERAL)
        ),
        // A second pair fails whatever it still lacks.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"},{"email":"o.tudor@ysgol.example.org"}]}"#,
            Expect::Says(&SEVERAL)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"},{},{"name":"Owen Tudor"}]}"#,
            Expect::Says(&SEVERAL)
        ),
        // A blank row, or one of characters that cannot be seen, may or may not be meant as another holder.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{}]}"#,
            Expect::Missing(&["newAccountHolders[1].name", "newAccountHolders[1].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"\u200b","email":" "}]}"#,
            Expect::Missing(&["newAccountHolders[1].name", "newAccountHolders[1].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"}]}"#,
            Expect::Missing(&["newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"email":"two@example.org, three@example.org"}]}"#,
            Expect::Missing(&["newAccountHolders[0].name", "newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Missing(&["newAccountHolders"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true,"newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
    ],
};

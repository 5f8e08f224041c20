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
        "Give one name and one email address.",
        "Rhowch un enw ac un cyfeiriad e-bost.",
    ),
)
.about(&["newAccountHolders"]);
static SEVERAL: Say = failed(
    "several",
    text(
        "It names more than one account holder or email address. Number given: {given}.",
        "Mae'n enwi mwy nag un deiliad cyfrif neu gyfeiriad e-bost. Nifer a roddwyd: {given}.",
    ),
    text(
        "Choose one name and one email address, and leave out the others.",
        "Dewiswch un enw ac un cyfeiriad e-bost, a hepgorwch y lleill.",
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
        several => Ok(SEVERAL.with([count("given", several.len())])),
    },
    cases: cases![
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"}]}"#, Expect::Says(&ONE)),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[]}"#, Expect::Says(&NONE)),
        // Two people.
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"Owen Tudor","email":"o.tudor@ysgol.example.org"}]}"#, Expect::Says(&SEVERAL)).facts(&[("given", "2")]),
        // One person with two addresses is two pairs.
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"Siân Prys","email":"sian@ysgol.example.org"}]}"#, Expect::Says(&SEVERAL)).facts(&[("given", "2")]),
        // A second pair fails whatever it still lacks.
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"},{}]}"#, Expect::Says(&SEVERAL)),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"}]}"#, Expect::Missing(&["newAccountHolders[0].email"])),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"email":"two@example.org, three@example.org"}]}"#, Expect::Missing(&["newAccountHolders[0].name", "newAccountHolders[0].email"])),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#, Expect::Missing(&["newAccountHolders"])),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true,"newAccountHolders":[]}"#, Expect::Inapplicable),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static NAMED: Say = passed(
    "named",
    text(
        "The email gives the name and the address of each new administrator.",
        "Mae'r e-bost yn rhoi enw a chyfeiriad pob gweinyddwr newydd.",
    ),
)
.about(&["newAccountHolders"]);
static NONE: Say = failed(
    "none",
    text(
        "The email names no new administrator.",
        "Nid yw'r e-bost yn enwi gweinyddwr newydd.",
    ),
    text(
        "In the email to AQA, give the new administrator's name and own school email address.",
        "Yn yr e-bost at AQA, rhowch enw'r gweinyddwr newydd a'i gyfeiriad e-bost ysgol ei hun.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/new-administrators-named",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Does the email give the new administrator's name and email address?",
        "A yw'r e-bost yn rhoi enw a chyfeiriad e-bost y gweinyddwr newydd?",
    ),
    each: Each::Once,
    fields: &["changes", "newAccountHolders"],
    says: &[&NAMED, &NONE],
    applies: |c| c.form.officer_changes(),
    check: |c| {
        let holders = c.form.new_account_holders.get()?;
        if holders.is_empty() {
            return Ok(NONE.plain());
        }
        every(
            holders
                .iter()
                .flat_map(|holder| [holder.name.is_given(), holder.email.is_given()]),
        )
        .map(|_| NAMED.plain())
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Says(&NAMED)
        ),
        // Up to three may be.
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"Owen Tudor","email":"o.tudor@ysgol.example.org"}]}"#,
            Expect::Says(&NAMED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[]}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"name":"Siân Prys"}]}"#,
            Expect::Missing(&["newAccountHolders[0].email"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["newAccountHolders"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
    ],
};

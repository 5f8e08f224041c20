use super::super::form::Answers;
use crate::prelude::*;

static GIVEN: Say = passed(
    "given",
    text(
        "The letter gives the exams officer's details.",
        "Mae'r llythyr yn rhoi manylion y swyddog arholiadau.",
    ),
)
.about(&["newAccountHolders"]);
static NONE: Say = failed(
    "none",
    text(
        "The letter gives no exams officer's details.",
        "Nid yw'r llythyr yn rhoi manylion swyddog arholiadau.",
    ),
    text(
        "In the letter, give the exams officer's name and email address.",
        "Yn y llythyr, rhowch enw a chyfeiriad e-bost y swyddog arholiadau.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/officer-details-given",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::WS2],
    policies: &["wjec-secure-website"],
    asks: text(
        "Does the letter give the exams officer's details?",
        "A yw'r llythyr yn rhoi manylion y swyddog arholiadau?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "newAccountHolders"],
    says: &[&GIVEN, &NONE],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        let holders = c.form.new_account_holders.get()?;
        if holders.is_empty() {
            return Ok(NONE.plain());
        }
        every(holders.iter().flat_map(|holder| [holder.name.is_given(), holder.email.is_given()]))
            .map(|_| GIVEN.plain())
    },
    cases: cases![
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"}]}"#, Expect::Says(&GIVEN)).policy("wjec-secure-website"),
        // The older page sets no limit to one.
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"},{"name":"Owen Tudor","email":"o.tudor@ysgol.example.org"}]}"#, Expect::Says(&GIVEN)).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[]}"#, Expect::Says(&NONE)).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"newAccountHolders":[{"name":"Siân Prys"}]}"#, Expect::Missing(&["newAccountHolders[0].email"])).policy("wjec-secure-website"),
        case("2026-11-22", r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#, Expect::Inapplicable).policy("wjec-secure-website"),
    ],
};

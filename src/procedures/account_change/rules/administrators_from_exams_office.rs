use super::super::form::{Answers, Role};
use crate::prelude::*;

static OFFICE: Say = passed(
    "exams-office",
    text(
        "Each new administrator is the exams officer or works in the exams office.",
        "Mae pob gweinyddwr newydd yn swyddog arholiadau neu'n gweithio yn y swyddfa arholiadau.",
    ),
)
.about(&["newAccountHolders"]);
static HEAD: Say = failed(
    "head-of-centre",
    text(
        "The head of centre cannot be an administrator with AQA.",
        "Ni chaiff pennaeth y ganolfan fod yn weinyddwr gydag AQA.",
    ),
    text(
        "In the email to AQA, name the exams officer or somebody from the exams office as administrator.",
        "Yn yr e-bost at AQA, enwch y swyddog arholiadau neu rywun o'r swyddfa arholiadau yn weinyddwr.",
    ),
)
.about(&["newAccountHolders"]);
static OTHER: Say = failed(
    "other",
    text(
        "A new administrator neither is the exams officer nor works in the exams office.",
        "Mae gweinyddwr newydd nad yw'n swyddog arholiadau ac nad yw'n gweithio yn y swyddfa arholiadau.",
    ),
    text(
        "In the email to AQA, name the exams officer or somebody from the exams office as administrator.",
        "Yn yr e-bost at AQA, enwch y swyddog arholiadau neu rywun o'r swyddfa arholiadau yn weinyddwr.",
    ),
)
.about(&["newAccountHolders"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/administrators-from-exams-office",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA4],
    policies: &["aqa-administrators"],
    asks: text(
        "Is each new administrator the exams officer or one of the exams office?",
        "A yw pob gweinyddwr newydd yn swyddog arholiadau neu'n un o'r swyddfa arholiadau?",
    ),
    each: Each::Once,
    fields: &["changes", "newAccountHolders"],
    says: &[&OFFICE, &HEAD, &OTHER],
    applies: |c| c.form.registers(c.parameters()),
    check: |c| {
        let holders = c.form.new_account_holders.get()?;
        let is = |role| any(holders.iter().map(|holder| holder.role.is(&role)));
        Ok(if is(Role::Head)? {
            HEAD.plain()
        } else if is(Role::Other)? {
            OTHER.plain()
        } else {
            OFFICE.plain()
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"role":"exams-officer"},{"role":"exams-office"}]}"#,
            Expect::Says(&OFFICE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"role":"head-of-centre"}]}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"role":"other"}]}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"role":"other"},{"role":"head-of-centre"}]}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{},{"role":"head-of-centre"}]}"#,
            Expect::Says(&HEAD)
        ),
        // It fails either way, but for which reason is open.
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{},{"role":"other"}]}"#,
            Expect::Missing(&["newAccountHolders[0].role"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[]}"#,
            Expect::Inapplicable
        ),
    ],
};

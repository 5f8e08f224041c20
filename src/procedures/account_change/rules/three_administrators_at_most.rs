use super::super::form::Answers;
use crate::prelude::*;

static THREE: Say = passed(
    "three-at-most",
    text(
        "The centre will have at most {most} administrators with AQA.",
        "Bydd gan y ganolfan {most} o weinyddwyr gydag AQA ar y mwyaf.",
    ),
)
.about(&["newAccountHolders", "threeAdministratorsAtMost"]);
static MORE: Say = failed(
    "more",
    text(
        "The centre would have more than {most} administrators with AQA.",
        "Byddai gan y ganolfan fwy na {most} o weinyddwyr gydag AQA.",
    ),
    text(
        "In the email to AQA, have other administrators removed, or name fewer.",
        "Yn yr e-bost at AQA, gofynnwch am ddileu gweinyddwyr eraill, neu enwch lai.",
    ),
)
.about(&["newAccountHolders", "threeAdministratorsAtMost"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/three-administrators-at-most",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA4],
    policies: &["aqa-administrators"],
    asks: text(
        "Will the centre have at most three administrators?",
        "A fydd gan y ganolfan dri gweinyddwr ar y mwyaf?",
    ),
    each: Each::Once,
    fields: &["changes", "newAccountHolders", "threeAdministratorsAtMost"],
    says: &[&THREE, &MORE],
    applies: |c| c.form.officer_changes(),
    check: |c| {
        let most = c.parameters().most_account_holders.unwrap_or(u32::MAX);
        let more_are_named = c
            .form
            .new_account_holders
            .get()
            .map(|holders| holders.len() > most as usize);
        let found = any([more_are_named, not(c.form.three_at_most.get())]).says(&MORE, &THREE);
        found.map(|found| found.with([count("most", most)]))
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"}],"threeAdministratorsAtMost":true}"#,
            Expect::Says(&THREE)
        ),
        // Three is the most.
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{},{},{}],"threeAdministratorsAtMost":true}"#,
            Expect::Says(&THREE)
        ),
        // Four are named, whatever is answered.
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{},{},{},{}],"threeAdministratorsAtMost":true}"#,
            Expect::Says(&MORE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{},{},{},{}]}"#,
            Expect::Says(&MORE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","threeAdministratorsAtMost":false}"#,
            Expect::Says(&MORE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","newAccountHolders":[{"name":"Siân Prys","email":"s.prys@ysgol.example.org"}]}"#,
            Expect::Missing(&["threeAdministratorsAtMost"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","threeAdministratorsAtMost":true}"#,
            Expect::Missing(&["newAccountHolders"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","threeAdministratorsAtMost":false}"#,
            Expect::Inapplicable
        ),
    ],
};

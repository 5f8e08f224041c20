use super::super::form::{Answers, Sender};
use crate::prelude::*;

static HEAD: Say = passed(
    "head",
    text(
        "The head of centre sends it from the head's own address.",
        "Pennaeth y ganolfan sy'n ei anfon, o gyfeiriad y pennaeth ei hun.",
    ),
)
.about(&["sentFrom"]);
static ASSISTANT: Say = failed(
    "personal-assistant",
    text(
        "The email comes from a personal assistant's address. AQA does not accept that.",
        "Daw'r e-bost o gyfeiriad cynorthwyydd personol. Nid yw AQA yn derbyn hynny.",
    ),
    text(
        "Have the head of centre send the email to AQA from the head's own address.",
        "Gofynnwch i bennaeth y ganolfan anfon yr e-bost at AQA o'i gyfeiriad ei hun.",
    ),
)
.about(&["sentFrom"])
.done_by(&["send-administrator-email"]);
static OTHER: Say = failed(
    "other",
    text(
        "It does not come from the head of centre's own address.",
        "Nid yw'n dod o gyfeiriad pennaeth y ganolfan ei hun.",
    ),
    text(
        "Have the head of centre send the email to AQA from the head's own address.",
        "Gofynnwch i bennaeth y ganolfan anfon yr e-bost at AQA o'i gyfeiriad ei hun.",
    ),
)
.about(&["sentFrom"])
.done_by(&["send-administrator-email"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/sent-from-heads-own-address",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA2],
    policies: &["aqa-administrators"],
    asks: text(
        "Does the head of centre send the email, from the head's own address?",
        "Ai pennaeth y ganolfan sy'n anfon yr e-bost, o gyfeiriad y pennaeth ei hun?",
    ),
    each: Each::Once,
    fields: &["changes", "sentFrom"],
    says: &[&HEAD, &ASSISTANT, &OTHER],
    applies: |c| c.form.officer_changes(),
    check: |c| {
        Ok(match c.form.sent_from.get()? {
            Sender::Head => HEAD.plain(),
            Sender::Assistant => ASSISTANT.plain(),
            Sender::Other => OTHER.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"head-of-centre"}"#,
            Expect::Says(&HEAD)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"personal-assistant"}"#,
            Expect::Says(&ASSISTANT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","sentFrom":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["sentFrom"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","sentFrom":"other"}"#,
            Expect::Inapplicable
        ),
    ],
};

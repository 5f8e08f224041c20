use super::super::form::Answers;
use crate::prelude::*;

static GIVEN: Say = passed(
    "stated",
    text(
        "The email says that the new administrator consents.",
        "Mae'r e-bost yn dweud bod y gweinyddwr newydd yn cydsynio.",
    ),
)
.about(&["saysHolderConsents"]);
static MISSING: Say = failed(
    "not-stated",
    text(
        "The email does not say that the new administrator consents.",
        "Nid yw'r e-bost yn dweud bod y gweinyddwr newydd yn cydsynio.",
    ),
    text(
        "Ask the new administrator for consent, and say in the email to AQA that they consent.",
        "Gofynnwch am gydsyniad y gweinyddwr newydd, a dywedwch yn yr e-bost at AQA ei fod yn cydsynio.",
    ),
)
.about(&["saysHolderConsents"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/holders-consent-stated",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA3],
    policies: &["aqa-administrators"],
    asks: text(
        "Does the email say that the new administrator consents?",
        "A yw'r e-bost yn dweud bod y gweinyddwr newydd yn cydsynio?",
    ),
    each: Each::Once,
    fields: &["changes", "saysHolderConsents"],
    says: &[&GIVEN, &MISSING],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.consent.says(&GIVEN, &MISSING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","saysHolderConsents":true}"#,
            Expect::Says(&GIVEN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer","saysHolderConsents":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"exams-officer"}"#,
            Expect::Missing(&["saysHolderConsents"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"both","saysHolderConsents":false}"#,
            Expect::Says(&MISSING)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","saysHolderConsents":true}"#,
            Expect::Missing(&["changes"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"head-of-centre","saysHolderConsents":false}"#,
            Expect::Inapplicable
        ),
    ],
};

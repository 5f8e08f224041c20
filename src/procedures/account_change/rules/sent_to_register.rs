use super::super::form::Answers;
use crate::prelude::*;

static RIGHT: Say = passed(
    "right",
    text(
        "It goes to the Register's address.",
        "Mae'n mynd i gyfeiriad y Gofrestr.",
    ),
)
.about(&["sentTo"]);
static WRONG: Say = failed(
    "wrong",
    text(
        "It does not go to the Register's address.",
        "Nid yw'n mynd i gyfeiriad y Gofrestr.",
    ),
    text(
        "Send the amendment to ncn@ocr.org.uk.",
        "Anfonwch y diwygiad i ncn@ocr.org.uk.",
    ),
)
.about(&["sentTo"])
.done_by(&["send-amendment"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/sent-to-register",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::NCN7],
    policies: &["ncn-amendment"],
    asks: text(
        "Does the amendment go to the Register's address?",
        "A yw'r diwygiad yn mynd i gyfeiriad y Gofrestr?",
    ),
    each: Each::Once,
    fields: &["sentTo"],
    says: &[&RIGHT, &WRONG],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        let right = |sent_to: &Email| c.parameters().address.is_some_and(|address| sent_to.is(address));
        c.form.sent_to.as_ref().map(right).says(&RIGHT, &WRONG)
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","sentTo":"ncn@ocr.org.uk"}"#,
            Expect::Says(&RIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","sentTo":"NCN@ocr.org.uk"}"#,
            Expect::Says(&RIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","sentTo":"centres@wjec.co.uk"}"#,
            Expect::Says(&WRONG)
        ),
        // Whoever it is that changes.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","sentTo":"centres@wjec.co.uk"}"#,
            Expect::Says(&WRONG)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre"}"#,
            Expect::Missing(&["sentTo"])
        ),
    ],
};

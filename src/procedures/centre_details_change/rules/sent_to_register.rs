use super::super::form::Answers;
use crate::prelude::*;

static RIGHT: Say = passed(
    "right",
    text(
        "It goes to the Register's published address.",
        "Mae'n mynd i gyfeiriad cyhoeddedig y Gofrestr.",
    ),
)
.about(&["sentTo"]);
static WRONG: Say = failed(
    "wrong",
    text(
        "It does not go to the Register's published address. Telling an awarding body does not tell the Register.",
        "Nid yw'n mynd i gyfeiriad cyhoeddedig y Gofrestr. Nid yw rhoi gwybod i gorff dyfarnu yn rhoi gwybod i'r Gofrestr.",
    ),
    text(
        "Send the notice to the Register's published address, ncn@ocr.org.uk.",
        "Anfonwch yr hysbysiad i gyfeiriad cyhoeddedig y Gofrestr, ncn@ocr.org.uk.",
    ),
)
.about(&["sentTo"])
.done_by(&["tell-of-name", "tell-of-address-or-storage", "tell-of-other-detail", "tell-of-change"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-details-change/sent-to-register",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W12, &clauses::W13, &clauses::NCN1],
    policies: &[],
    asks: text(
        "Does the email go to the Register's address?",
        "A yw'r e-bost yn mynd i gyfeiriad y Gofrestr?",
    ),
    each: Each::Once,
    fields: &["changes", "sending", "sentTo"],
    says: &[&RIGHT, &WRONG],
    applies: |c| all([c.form.tells_something(), c.form.is_emailed()]),
    check: |c| {
        let right = |sent_to: &Email| sent_to.is(c.parameters().address);
        c.form.sent_to.as_ref().map(right).says(&RIGHT, &WRONG)
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"changes":[{}],"sending":"attached","sentTo":"ncn@ocr.org.uk"}"#,
            Expect::Says(&RIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"in-the-email","sentTo":"NCN@ocr.org.uk"}"#,
            Expect::Says(&RIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"name"}],"sending":"attached","sentTo":"centres@wjec.co.uk"}"#,
            Expect::Says(&WRONG)
        ),
        // Published for would-be inspectors only.
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"sending":"attached","sentTo":"jcqinspectionservice@wjec.co.uk"}"#,
            Expect::Says(&WRONG)
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"sending":"other","sentTo":"centres@wjec.co.uk"}"#,
            Expect::Inapplicable
        ),
        case("2026-11-22", r#"{"changes":[]}"#, Expect::Inapplicable),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"sending":"attached"}"#,
            Expect::Missing(&["sentTo"])
        ),
        case(
            "2026-11-22",
            r#"{"changes":[{"what":"address"}],"sentTo":"ncn@ocr.org.uk"}"#,
            Expect::Missing(&["sending"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["changes", "sending", "sentTo"])
        ),
    ],
};

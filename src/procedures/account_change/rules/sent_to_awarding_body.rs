use super::super::form::Answers;
use crate::prelude::*;

static RIGHT: Say = passed(
    "right",
    text(
        "It goes to the address that the body gives for such requests.",
        "Mae'n mynd i'r cyfeiriad y mae'r corff yn ei roi ar gyfer ceisiadau o'r fath.",
    ),
)
.about(&["sentTo"]);
static ALIAS: Say = passed(
    "body-address-for-approval",
    text(
        "It goes to an address of the body's own, though not to the one given for such requests.",
        "Mae'n mynd i un o gyfeiriadau'r corff ei hun, er nad i'r un a roddir ar gyfer ceisiadau o'r fath.",
    ),
)
.about(&["sentTo"]);
static WRONG: Say = failed(
    "wrong",
    text(
        "It does not go to the address that WJEC gives for such requests.",
        "Nid yw'n mynd i'r cyfeiriad y mae CBAC yn ei roi ar gyfer ceisiadau o'r fath.",
    ),
    text(
        "Send the request to centres@wjec.co.uk.",
        "Anfonwch y cais i centres@wjec.co.uk.",
    ),
)
.about(&["sentTo"])
.done_by(&["send-request"]);
static WRONG_OLDER: Say = failed(
    "wrong-for-letter",
    text(
        "It does not go to the address that the older page gives for the letter.",
        "Nid yw'n mynd i'r cyfeiriad y mae'r dudalen hŷn yn ei roi ar gyfer y llythyr.",
    ),
    text(
        "Send the letter to securewebsite@wjec.co.uk.",
        "Anfonwch y llythyr i securewebsite@wjec.co.uk.",
    ),
)
.about(&["sentTo"])
.done_by(&["send-letter"]);

/// The Welsh address for centre approval. It is the body's own, but not the one that the page gives for this request.
pub const APPROVAL_ALIAS: &str = "canolfannau@cbac.co.uk";

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/sent-to-awarding-body",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W11, &clauses::WS3],
    policies: &["wjec-portal", "wjec-secure-website"],
    asks: text(
        "Does the request go to the awarding body's address?",
        "A yw'r cais yn mynd i gyfeiriad y corff dyfarnu?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "sentTo"],
    says: &[&RIGHT, &ALIAS, &WRONG, &WRONG_OLDER],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        let sent_to = c.form.sent_to.get()?;
        Ok(if c.parameters().address.is_some_and(|address| sent_to.is(address)) {
            RIGHT.plain()
        } else if c.parameters().takes_approval_alias && sent_to.is(APPROVAL_ALIAS) {
            ALIAS.plain()
        } else if c.parameters().takes_approval_alias {
            WRONG.plain()
        } else {
            WRONG_OLDER.plain()
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"centres@wjec.co.uk"}"#,
            Expect::Says(&RIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"Centres@WJEC.co.uk"}"#,
            Expect::Says(&RIGHT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"canolfannau@cbac.co.uk"}"#,
            Expect::Says(&ALIAS)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"securewebsite@wjec.co.uk"}"#,
            Expect::Says(&WRONG)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"securewebsite@wjec.co.uk"}"#,
            Expect::Says(&RIGHT)
        )
        .policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"centres@wjec.co.uk"}"#,
            Expect::Says(&WRONG_OLDER)
        )
        .policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Missing(&["sentTo"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Inapplicable
        ),
    ],
};

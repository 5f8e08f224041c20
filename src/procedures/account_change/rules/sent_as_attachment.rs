use super::super::form::{Answers, Sending, Way};
use crate::prelude::*;

static ATTACHED: Say = passed(
    "attached",
    text("It is attached to an email.", "Mae ynghlwm wrth e-bost."),
)
.about(&["sending"]);
static NOT_ATTACHED: Say = failed(
    "not-attached",
    text(
        "It is not attached to an email, as WJEC asks.",
        "Nid yw ynghlwm wrth e-bost, fel y mae CBAC yn gofyn.",
    ),
    text(
        "Scan or save the signed letter, and attach it to the email.",
        "Sganiwch neu cadwch y llythyr wedi'i lofnodi, ac atodwch ef i'r e-bost.",
    ),
)
.about(&["sending"])
.done_by(&["send-request"]);

static LOOSE: Say = failed(
    "not-an-attachment",
    text(
        "It is not attached to an email, as the Register asks.",
        "Nid yw ynghlwm wrth e-bost, fel y mae'r Gofrestr yn gofyn.",
    ),
    text(
        "Scan or save the signed letter, and attach it to the email.",
        "Sganiwch neu cadwch y llythyr wedi'i lofnodi, ac atodwch ef i'r e-bost.",
    ),
)
.about(&["sending"])
.done_by(&["send-amendment"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/sent-as-attachment",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W11, &clauses::NCN7],
    policies: &["wjec-portal", "ncn-amendment"],
    asks: text(
        "Is the request sent as an attachment to an email?",
        "A anfonir y cais fel atodiad i e-bost?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "sending"],
    says: &[&ATTACHED, &NOT_ATTACHED, &LOOSE],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        Ok(match c.form.sending.get()? {
            Sending::Attached => ATTACHED.plain(),
            Sending::Body | Sending::AnotherWay if c.parameters().way == Way::Written => LOOSE.plain(),
            Sending::Body | Sending::AnotherWay => NOT_ATTACHED.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","sending":"attached"}"#,
            Expect::Says(&ATTACHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","sending":"in-the-email"}"#,
            Expect::Says(&LOOSE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","sending":"other"}"#,
            Expect::Says(&LOOSE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre"}"#,
            Expect::Missing(&["sending"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sending":"attached"}"#,
            Expect::Says(&ATTACHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sending":"in-the-email"}"#,
            Expect::Says(&NOT_ATTACHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sending":"other"}"#,
            Expect::Says(&NOT_ATTACHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Missing(&["sending"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Inapplicable
        ),
    ],
};

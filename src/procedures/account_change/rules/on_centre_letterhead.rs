use super::super::form::{Answers, Letterhead, Way};
use crate::prelude::*;

static CENTRE: Say = passed(
    "centre",
    text(
        "It is on the centre's own letterhead.",
        "Mae ar bapur â phennyn y ganolfan ei hun.",
    ),
)
.about(&["letterhead"]);
static TRUST: Say = cant_tell(
    "trust-or-authority",
    text(
        "It is on the letterhead of a trust, a group or an authority. The rule says the centre's.",
        "Mae ar bapur â phennyn ymddiriedolaeth, grŵp neu awdurdod. Papur y ganolfan a ddywed y rheol.",
    ),
    text(
        "To be sure, put the letter on the centre's own letterhead.",
        "I fod yn sicr, rhowch y llythyr ar bapur â phennyn y ganolfan ei hun.",
    ),
)
.about(&["letterhead"]);
static GROUP: Say = cant_tell(
    "group-letterhead",
    text(
        "It is on the letterhead of a trust, a group or an authority. The Register says the centre's.",
        "Mae ar bapur â phennyn ymddiriedolaeth, grŵp neu awdurdod. Papur y ganolfan a ddywed y Gofrestr.",
    ),
    text(
        "To be sure, put the amendment on the centre's own letterhead.",
        "I fod yn sicr, rhowch y diwygiad ar bapur â phennyn y ganolfan ei hun.",
    ),
)
.about(&["letterhead"]);
static NONE: Say = failed(
    "none",
    text("It is not on letterhead.", "Nid yw ar bapur â phennyn."),
    text(
        "Write the letter on the centre's letterhead.",
        "Ysgrifennwch y llythyr ar bapur â phennyn y ganolfan.",
    ),
)
.about(&["letterhead"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/on-centre-letterhead",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W8, &clauses::WS2, &clauses::NCN8],
    policies: &["wjec-portal", "wjec-secure-website", "ncn-amendment"],
    asks: text(
        "Is the request on the centre's letterhead?",
        "A yw'r cais ar bapur â phennyn y ganolfan?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "letterhead"],
    says: &[&CENTRE, &TRUST, &GROUP, &NONE],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        Ok(match c.form.letterhead.get()? {
            Letterhead::Centre => CENTRE.plain(),
            Letterhead::Trust if c.parameters().way == Way::Written => GROUP.plain(),
            Letterhead::Trust => TRUST.plain(),
            Letterhead::Plain => NONE.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"letterhead":"centre"}"#,
            Expect::Says(&CENTRE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"both","canUseAccount":false,"letterhead":"none"}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"letterhead":"trust-or-authority"}"#,
            Expect::Says(&TRUST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"letterhead":"none"}"#,
            Expect::Says(&NONE)
        )
        .policy("wjec-secure-website"),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Missing(&["letterhead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","letterhead":"trust-or-authority"}"#,
            Expect::Says(&GROUP)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre","letterhead":"centre"}"#,
            Expect::Says(&CENTRE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","letterhead":"none"}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre"}"#,
            Expect::Missing(&["letterhead"])
        ),
        // A possible Portal change makes the letter irrelevant, so nothing is found out about it yet.
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","letterhead":"none"}"#,
            Expect::Missing(&["canUseAccount"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true,"letterhead":"none"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"head-of-centre","letterhead":"none"}"#,
            Expect::Inapplicable
        ),
    ],
};

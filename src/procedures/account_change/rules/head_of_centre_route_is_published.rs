use super::super::form::{Answers, Changes};
use crate::prelude::*;

static NONE_PUBLISHED: Say = cant_tell(
    "no-rule-published",
    text(
        "The body's page names the head of centre in its heading, and gives no rule for changing the head's details.",
        "Mae tudalen y corff yn enwi pennaeth y ganolfan yn ei phennawd, ac nid yw'n rhoi rheol ar gyfer newid manylion y pennaeth.",
    ),
    text(
        "Ask WJEC how it wants the change made, and tell the NCN Register.",
        "Gofynnwch i CBAC sut y mae am i'r newid gael ei wneud, a rhowch wybod i Gofrestr yr NCN.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/head-of-centre-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W6A, &clauses::WS2],
    policies: &[],
    asks: text(
        "Is there a published rule for changing the head of centre's details?",
        "A oes rheol gyhoeddedig ar gyfer newid manylion pennaeth y ganolfan?",
    ),
    each: Each::Once,
    fields: &["changes"],
    says: &[&NONE_PUBLISHED],
    applies: |c| c.form.changes.get().map(|changes| changes != Changes::ExamsOfficer),
    check: |_| Ok(NONE_PUBLISHED.plain()),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"head-of-centre"}"#,
            Expect::Says(&NONE_PUBLISHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"both"}"#,
            Expect::Says(&NONE_PUBLISHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["changes"])
        ),
    ],
};

use super::super::form::{Answers, HeadRoute};
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

static NOT_ON_PAGE: Say = cant_tell(
    "not-on-page",
    text(
        "AQA's page is about administrators. It gives no rule for a change of the head of centre.",
        "Am weinyddwyr y mae tudalen AQA. Nid yw'n rhoi rheol ar gyfer newid pennaeth y ganolfan.",
    ),
    text(
        "Ask AQA how it wants the change made, and tell the NCN Register.",
        "Gofynnwch i AQA sut y mae am i'r newid gael ei wneud, a rhowch wybod i Gofrestr yr NCN.",
    ),
);
static ONLINE_FORM: Say = passed(
    "online-form",
    text(
        "Pearson takes a change of head of centre on its online form.",
        "Mae Pearson yn cymryd newid pennaeth canolfan ar ei ffurflen ar-lein.",
    ),
);
static AMENDMENT: Say = passed(
    "amendment",
    text(
        "The Register takes a change of head of centre as an amendment in writing.",
        "Mae'r Gofrestr yn cymryd newid pennaeth canolfan fel diwygiad ysgrifenedig.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/head-of-centre-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::W6A,
        &clauses::WS2,
        &clauses::AQA4,
        &clauses::P5,
        &clauses::NCN9,
    ],
    policies: &[],
    asks: text(
        "Is there a published rule for changing the head of centre's details?",
        "A oes rheol gyhoeddedig ar gyfer newid manylion pennaeth y ganolfan?",
    ),
    each: Each::Once,
    fields: &["changes"],
    says: &[&NONE_PUBLISHED, &NOT_ON_PAGE, &ONLINE_FORM, &AMENDMENT],
    applies: |c| c.form.head_changes(),
    check: |c| {
        Ok(match c.parameters().head {
            HeadRoute::HeadingOnly => NONE_PUBLISHED.plain(),
            HeadRoute::NotOnPage => NOT_ON_PAGE.plain(),
            HeadRoute::OnlineForm => ONLINE_FORM.plain(),
            HeadRoute::Amendment => AMENDMENT.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"aqa","changes":"both"}"#,
            Expect::Says(&NOT_ON_PAGE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre"}"#,
            Expect::Says(&ONLINE_FORM)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ncn-register","changes":"head-of-centre"}"#,
            Expect::Says(&AMENDMENT)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson"}"#,
            Expect::Missing(&["changes"])
        ),
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

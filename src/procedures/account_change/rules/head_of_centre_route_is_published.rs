use super::super::form::{Answers, HeadRoute};
use crate::prelude::*;

static NONE_PUBLISHED: Say = cant_tell(
    "no-rule-published",
    text(
        "WJEC's page names the head of centre in its heading, and gives no rule for changing the head's details.",
        "Mae tudalen CBAC yn enwi pennaeth y ganolfan yn ei phennawd, ac nid yw'n rhoi rheol ar gyfer newid manylion y pennaeth.",
    ),
    text(
        "Ask WJEC how the head of centre's details are to be changed.",
        "Gofynnwch i CBAC sut y dylid newid manylion pennaeth y ganolfan.",
    ),
)
.done_by(&["ask-about-head-of-centre"]);
static NOT_ON_PAGE: Say = cant_tell(
    "not-on-page",
    text(
        "AQA's page is about administrators. It gives no rule for a change of the head of centre.",
        "Am weinyddwyr y mae tudalen AQA. Nid yw'n rhoi rheol ar gyfer newid pennaeth y ganolfan.",
    ),
    text(
        "Ask AQA how the head of centre's details are to be changed.",
        "Gofynnwch i AQA sut y dylid newid manylion pennaeth y ganolfan.",
    ),
)
.done_by(&["ask-aqa-about-head-of-centre"]);
static COPIES_DIFFER: Say = cant_tell(
    "older-copies-differ",
    text(
        "A copy of the older English page has the head of centre changed as an exams officer is. The older Welsh page speaks of the exams officer only.",
        "Yn ôl copi o'r dudalen Saesneg hŷn newidir pennaeth y ganolfan fel swyddog arholiadau. Dim ond am y swyddog arholiadau y mae'r dudalen Gymraeg hŷn yn sôn.",
    ),
    text(
        "Ask WJEC whether the letter will do for the head of centre too.",
        "Gofynnwch i CBAC a wnaiff y llythyr y tro ar gyfer pennaeth y ganolfan hefyd.",
    ),
)
.done_by(&["ask-about-head-of-centre"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/head-of-centre-route-is-published",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W6A, &clauses::WS2, &clauses::WS4, &clauses::AQA4],
    policies: &["wjec-portal", "wjec-secure-website", "aqa-administrators"],
    asks: text(
        "Is there a published rule for changing the head of centre's details?",
        "A oes rheol gyhoeddedig ar gyfer newid manylion pennaeth y ganolfan?",
    ),
    each: Each::Once,
    fields: &["changes"],
    says: &[&NONE_PUBLISHED, &NOT_ON_PAGE, &COPIES_DIFFER],
    applies: |c| c.form.head_changes(),
    check: |c| {
        Ok(match c.parameters().head {
            HeadRoute::NotOnPage => NOT_ON_PAGE.plain(),
            HeadRoute::CopiesDiffer => COPIES_DIFFER.plain(),
            HeadRoute::HeadingOnly | HeadRoute::Published => NONE_PUBLISHED.plain(),
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
            r#"{"awardingBody":"wjec","changes":"head-of-centre"}"#,
            Expect::Says(&COPIES_DIFFER)
        )
        .policy("wjec-secure-website"),
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

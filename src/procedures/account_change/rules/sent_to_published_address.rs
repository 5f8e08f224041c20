use super::super::form::Answers;
use super::sent_to_awarding_body::APPROVAL_ALIAS;
use crate::prelude::*;

static AS_PUBLISHED: Say = passed(
    "as-published",
    text(
        "It does not go to the address for centre approval.",
        "Nid yw'n mynd i'r cyfeiriad ar gyfer cymeradwyo canolfannau.",
    ),
)
.about(&["sentTo"]);
static ALIAS: Say = failed(
    "approval-address",
    text(
        "The Welsh address for centre approval is not the one that either page gives for this request.",
        "Nid y cyfeiriad Cymraeg ar gyfer cymeradwyo canolfannau yw'r un y mae'r naill dudalen na'r llall yn ei roi ar gyfer y cais hwn.",
    ),
    text(
        "Send the request to centres@wjec.co.uk.",
        "Anfonwch y cais i centres@wjec.co.uk.",
    ),
)
.about(&["sentTo"])
.done_by(&["send-request"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/sent-to-published-address",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W11],
    policies: &["wjec-portal"],
    asks: text(
        "Is it the published address for this request, and not the one for centre approval?",
        "Ai'r cyfeiriad cyhoeddedig ar gyfer y cais hwn ydyw, ac nid yr un ar gyfer cymeradwyo canolfannau?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount", "sentTo"],
    says: &[&AS_PUBLISHED, &ALIAS],
    applies: |c| c.form.is_written(c.parameters()),
    check: |c| {
        let alias = |sent_to: &Email| sent_to.is(APPROVAL_ALIAS);
        c.form.sent_to.as_ref().map(alias).says(&ALIAS, &AS_PUBLISHED)
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"centres@wjec.co.uk"}"#,
            Expect::Says(&AS_PUBLISHED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":false,"sentTo":"canolfannau@cbac.co.uk"}"#,
            Expect::Says(&ALIAS)
        ),
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

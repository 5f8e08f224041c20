use super::super::duties::{Duty, is_treated};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static ASKED: Say = passed(
    "asked",
    text(
        "Permission was asked before the entry was made.",
        "Gofynnwyd am ganiatâd cyn cofrestru.",
    ),
)
.about(&["declarations[].permissionBeforeEntry"]);
static NOT_ASKED: Say = failed(
    "not-asked",
    text(
        "Permission was not asked before the entry was made.",
        "Ni ofynnwyd am ganiatâd cyn cofrestru.",
    ),
    text(
        "Tell the awarding body now that the member of staff is entered, and ask what it wants done.",
        "Rhowch wybod i'r corff dyfarnu nawr fod yr aelod o staff wedi'i gofrestru, a gofynnwch beth y mae am i chi ei wneud.",
    ),
)
.about(&["declarations[].permissionBeforeEntry"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/permission-before-entry",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA_C4],
    policies: &["jcq-2018"],
    asks: text(
        "Was permission asked before the member of staff was entered?",
        "A ofynnwyd am ganiatâd cyn cofrestru'r aelod o staff?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].permissionBeforeEntry",
    ],
    says: &[&ASKED, &NOT_ASKED],
    applies: |c| is_treated(c, |t| t.duty == Duty::AskPermission),
    check: |c| declaration(c)?.permission.says(&ASKED, &NOT_ASKED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","permissionBeforeEntry":true}]}"#,
            Expect::Says(&ASKED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-03","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","permissionBeforeEntry":false}]}"#,
            Expect::Says(&NOT_ASKED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#,
            Expect::Missing(&["declarations[0].permissionBeforeEntry"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"other","situation":"staff-candidate-here"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

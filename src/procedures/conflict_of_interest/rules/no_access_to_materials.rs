use super::super::duties::{LastResort, is_treated};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static GOOD: Say = passed(
    "no-access",
    text(
        "The member of staff cannot get at confidential examination materials.",
        "Ni all yr aelod o staff gael at ddeunyddiau arholiad cyfrinachol.",
    ),
)
.about(&["declarations[].noMaterialAccess"]);
static BAD: Say = failed(
    "access",
    text(
        "The member of staff can get at confidential examination materials.",
        "Gall yr aelod o staff gael at ddeunyddiau arholiad cyfrinachol.",
    ),
    text(
        "Take away the member of staff's access to confidential examination materials, and record how.",
        "Dilëwch fynediad yr aelod o staff at ddeunyddiau arholiad cyfrinachol, a chofnodwch sut.",
    ),
)
.about(&["declarations[].noMaterialAccess"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/no-access-to-materials",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA_C3],
    policies: &["jcq-2019"],
    asks: text(
        "Is the member of staff kept from all confidential examination materials?",
        "A yw'r aelod o staff yn cael ei gadw rhag pob deunydd arholiad cyfrinachol?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].noMaterialAccess",
    ],
    says: &[&GOOD, &BAD],
    applies: |c| is_treated(c, |t| t.last_resort != LastResort::No),
    check: |c| declaration(c)?.no_materials.says(&GOOD, &BAD),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"noMaterialAccess":true}]}"#,
            Expect::Says(&GOOD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"noMaterialAccess":false}]}"#,
            Expect::Says(&BAD)
        ),
        // With or without internal assessment.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","noMaterialAccess":false}]}"#,
            Expect::Says(&BAD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#,
            Expect::Missing(&["declarations[0].noMaterialAccess"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"staff-candidate-here"}]}"#,
            Expect::Missing(&["declarations[0].awardingBody", "declarations[0].noMaterialAccess"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","situation":"staff-candidate-here","noMaterialAccess":false}]}"#,
            Expect::Inapplicable
        ),
    ],
};

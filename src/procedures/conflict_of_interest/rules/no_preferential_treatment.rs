use super::super::duties::{LastResort, is_treated};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static GOOD: Say = passed(
    "treated-alike",
    text(
        "The member of staff is treated like every other candidate.",
        "Caiff yr aelod o staff ei drin fel pob ymgeisydd arall.",
    ),
)
.about(&["declarations[].noPreferentialTreatment"]);
static BAD: Say = failed(
    "treated-otherwise",
    text(
        "The member of staff is not treated like every other candidate.",
        "Ni chaiff yr aelod o staff ei drin fel pob ymgeisydd arall.",
    ),
    text(
        "Arrange that the member of staff has no advantage over other candidates.",
        "Trefnwch nad oes gan yr aelod o staff unrhyw fantais dros ymgeiswyr eraill.",
    ),
)
.about(&["declarations[].noPreferentialTreatment"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/no-preferential-treatment",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA_C2],
    policies: &["jcq-2019"],
    asks: text(
        "Is the member of staff treated like every other candidate?",
        "A gaiff yr aelod o staff ei drin fel pob ymgeisydd arall?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].noPreferentialTreatment",
    ],
    says: &[&GOOD, &BAD],
    applies: |c| is_treated(c, |t| t.last_resort != LastResort::No),
    check: |c| declaration(c)?.equal_treatment.says(&GOOD, &BAD),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"noPreferentialTreatment":true}]}"#,
            Expect::Says(&GOOD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"noPreferentialTreatment":false}]}"#,
            Expect::Says(&BAD)
        ),
        // With or without internal assessment.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","noPreferentialTreatment":false}]}"#,
            Expect::Says(&BAD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#,
            Expect::Missing(&["declarations[0].noPreferentialTreatment"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"staff-candidate-here"}]}"#,
            Expect::Missing(&[
                "declarations[0].awardingBody",
                "declarations[0].noPreferentialTreatment"
            ])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","situation":"staff-candidate-here","noPreferentialTreatment":false}]}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::duties::{LastResort, is_treated};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static TRIED: Say = passed(
    "attempts-recorded",
    text(
        "Attempts to find another centre are recorded.",
        "Mae ymdrechion i ddod o hyd i ganolfan arall wedi'u cofnodi.",
    ),
)
.about(&["declarations[].triedElsewhere"]);
static NOTHING: Say = failed(
    "nothing-tried",
    text(
        "No attempt to find another centre is recorded.",
        "Nid oes ymdrech i ddod o hyd i ganolfan arall wedi'i chofnodi.",
    ),
    text(
        "Try to find the candidate another centre, and record what was tried.",
        "Ceisiwch ddod o hyd i ganolfan arall i'r ymgeisydd, a chofnodwch yr hyn a geisiwyd.",
    ),
)
.about(&["declarations[].triedElsewhere"])
.done_by(&["find-another-centre"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/entered-as-last-resort",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::AQA_C1, &clauses::JCQ_C1],
    policies: &["jcq-2019"],
    asks: text(
        "Is the member of staff entered here only because no other centre could be found?",
        "A gaiff yr aelod o staff ei gofrestru yma dim ond am na ellid dod o hyd i ganolfan arall?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].triedElsewhere",
    ],
    says: &[&TRIED, &NOTHING],
    applies: |c| is_treated(c, |t| t.last_resort == LastResort::Must),
    check: |c| declaration(c)?.tried_elsewhere.says(&TRIED, &NOTHING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"triedElsewhere":true}]}"#,
            Expect::Says(&TRIED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"triedElsewhere":false}]}"#,
            Expect::Says(&NOTHING)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true}]}"#,
            Expect::Missing(&["declarations[0].triedElsewhere"])
        ),
        // Without internal assessment AQA asks the same; other bodies do not say so.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":false,"triedElsewhere":false}]}"#,
            Expect::Says(&NOTHING)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":false,"triedElsewhere":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"situation":"staff-candidate-here","internallyAssessed":false,"triedElsewhere":false}]}"#,
            Expect::Missing(&["declarations[0].awardingBody"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here"}]}"#,
            Expect::Missing(&["declarations[0].internallyAssessed", "declarations[0].triedElsewhere"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","triedElsewhere":true}]}"#,
            Expect::Says(&TRIED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","situation":"staff-candidate-here","internallyAssessed":true,"triedElsewhere":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

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
        "No attempt to find another centre is recorded. Nothing in the qualification is internally assessed, so only AQA is known to insist on it.",
        "Nid oes ymdrech i ddod o hyd i ganolfan arall wedi'i chofnodi. Nid oes dim yn y cymhwyster yn cael ei asesu'n fewnol, felly AQA yn unig y gwyddys ei fod yn mynnu hynny.",
    ),
    text(
        "Try to find the candidate another centre, and record what was tried.",
        "Ceisiwch ddod o hyd i ganolfan arall i'r ymgeisydd, a chofnodwch yr hyn a geisiwyd.",
    ),
)
.about(&["declarations[].triedElsewhere"])
.done_by(&["find-another-centre"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/other-centre-tried",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::AQA_C1],
    policies: &["jcq-2019"],
    asks: text(
        "Were attempts made to find the candidate another centre?",
        "A wnaed ymdrechion i ddod o hyd i ganolfan arall i'r ymgeisydd?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].triedElsewhere",
    ],
    says: &[&TRIED, &NOTHING],
    applies: |c| is_treated(c, |t| t.last_resort == LastResort::Should),
    check: |c| declaration(c)?.tried_elsewhere.says(&TRIED, &NOTHING),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":false,"triedElsewhere":true}]}"#,
            Expect::Says(&TRIED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":false,"triedElsewhere":false}]}"#,
            Expect::Says(&NOTHING)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":false}]}"#,
            Expect::Missing(&["declarations[0].triedElsewhere"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-here","internallyAssessed":true,"triedElsewhere":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here","internallyAssessed":false,"triedElsewhere":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"staff-candidate-here"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static SECOND: Say = passed(
    "second-signature",
    text(
        "Somebody besides the head of centre signs for how it is managed.",
        "Mae rhywun heblaw pennaeth y ganolfan yn llofnodi dros sut y caiff ei reoli.",
    ),
)
.about(&["declarations[].secondSignature"]);
static ALONE: Say = failed(
    "head-alone",
    text(
        "The head of centre alone manages their own conflict.",
        "Pennaeth y ganolfan yn unig sy'n rheoli ei wrthdaro ei hun.",
    ),
    text(
        "Have another senior member of staff or a governor sign for how the head of centre's own conflict is managed.",
        "Gofynnwch i uwch aelod arall o staff neu lywodraethwr lofnodi dros sut y caiff gwrthdaro pennaeth y ganolfan ei hun ei reoli.",
    ),
)
.about(&["declarations[].secondSignature"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/heads-own-conflict-managed-by-another",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_CONFLICT_HEAD, &clauses::PEARSON_C3],
    policies: &[],
    asks: text(
        "If it is the head of centre's own conflict, does somebody else sign for how it is managed?",
        "Os gwrthdaro pennaeth y ganolfan ei hun ydyw, a yw rhywun arall yn llofnodi dros sut y caiff ei reoli?",
    ),
    each: EACH,
    fields: &["declarations[].involvesHeadOfCentre", "declarations[].secondSignature"],
    says: &[&SECOND, &ALONE],
    applies: |c| declaration(c)?.involves_head.get(),
    check: |c| declaration(c)?.second_signature.says(&SECOND, &ALONE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"involvesHeadOfCentre":true,"secondSignature":true}]}"#,
            Expect::Says(&SECOND)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"involvesHeadOfCentre":true,"secondSignature":false}]}"#,
            Expect::Says(&ALONE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"involvesHeadOfCentre":true,"secondSignature":false}]}"#,
            Expect::Says(&ALONE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"involvesHeadOfCentre":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"involvesHeadOfCentre":true}]}"#,
            Expect::Missing(&["declarations[0].secondSignature"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{}]}"#,
            Expect::Missing(&[
                "declarations[0].involvesHeadOfCentre",
                "declarations[0].secondSignature"
            ])
        ),
    ],
};

use super::super::duties::{Duty, by_treatment};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static RECORDED: Say = passed(
    "recorded",
    text(
        "The conflict is recorded, as is advised.",
        "Mae'r gwrthdaro wedi'i gofnodi, fel y cynghorir.",
    ),
)
.about(&["declarations[].measuresRecorded"]);
static NOT_RECORDED: Say = failed(
    "not-recorded",
    text(
        "The conflict is not recorded. No rule that we have read asks for it, but recording it is advised.",
        "Nid yw'r gwrthdaro wedi'i gofnodi. Nid oes rheol a ddarllenwyd gennym yn gofyn am hynny, ond cynghorir ei gofnodi.",
    ),
    text(
        "Record the conflict and what the centre does to protect the qualification.",
        "Cofnodwch y gwrthdaro a'r hyn y mae'r ganolfan yn ei wneud i ddiogelu'r cymhwyster.",
    ),
)
.about(&["declarations[].measuresRecorded"])
.done_by(&["record-measures"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/recorded-where-advised",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::R_CONFLICT_UNLISTED, &clauses::W15],
    policies: &[],
    asks: text(
        "Where no published rule asks for a record, is the conflict recorded all the same?",
        "Lle nad oes rheol gyhoeddedig yn gofyn am gofnod, a yw'r gwrthdaro wedi'i gofnodi serch hynny?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].measuresRecorded",
    ],
    says: &[&RECORDED, &NOT_RECORDED],
    applies: |c| {
        let required = c.parameters().records_required;
        by_treatment(
            c,
            |t| match t.duty {
                Duty::NotCovered => false,
                Duty::Notify | Duty::Record => !required,
                _ => true,
            },
            |advised| Ok(*advised),
        )
    },
    check: |c| declaration(c)?.measures_recorded.says(&RECORDED, &NOT_RECORDED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":false,"makesAssessmentDecisions":false,"measuresRecorded":true}]}"#,
            Expect::Says(&RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","measuresRecorded":false}]}"#,
            Expect::Says(&NOT_RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","measuresRecorded":false}]}"#,
            Expect::Says(&NOT_RECORDED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related"}]}"#,
            Expect::Missing(&["declarations[0].measuresRecorded"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa"}]}"#,
            Expect::Missing(&["declarations[0].measuresRecorded"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"staff-candidate-elsewhere","measuresRecorded":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","measuresRecorded":false}]}"#,
            Expect::Inapplicable
        ),
    ],
};

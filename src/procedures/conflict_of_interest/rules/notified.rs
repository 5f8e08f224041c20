use super::super::duties::{Timing, treated, treated_as};
use super::super::form::{Answers, EACH, declaration};
use crate::prelude::*;

static TOLD: Say = passed(
    "notified",
    text("The awarding body has been told.", "Rhoddwyd gwybod i'r corff dyfarnu."),
)
.about(&["declarations[].notified", "declarations[].notifiedOn"]);
static NOT_YET: Say = failed(
    "not-yet",
    text(
        "The awarding body has to be told at once and has not been.",
        "Rhaid rhoi gwybod i'r corff dyfarnu ar unwaith, ac ni wnaed hynny.",
    ),
    text(
        "Tell the awarding body today.",
        "Rhowch wybod i'r corff dyfarnu heddiw.",
    ),
)
.about(&["declarations[].notified"]);
static STILL_TO_TELL: Say = cant_tell(
    "still-to-tell",
    text(
        "The awarding body has to be told and has not been. Whether there is still time is shown separately.",
        "Rhaid rhoi gwybod i'r corff dyfarnu, ac ni wnaed hynny. Dangosir ar wahân a oes amser o hyd.",
    ),
    text(
        "Tell the awarding body, as the steps say. It is owed even where the deadline has passed.",
        "Rhowch wybod i'r corff dyfarnu, fel y dywed y camau. Mae'n ddyledus hyd yn oed lle mae'r dyddiad cau wedi mynd heibio.",
    ),
)
.about(&["declarations[].notified"]);
static TO_COME: Say = cant_tell(
    "date-to-come",
    text(
        "The date given for telling the awarding body is still to come, so it has not been told yet.",
        "Mae'r dyddiad a roddwyd ar gyfer rhoi gwybod i'r corff dyfarnu eto i ddod, felly ni roddwyd gwybod iddo eto.",
    ),
    text(
        "Tell it, or correct the date.",
        "Rhowch wybod iddo, neu cywirwch y dyddiad.",
    ),
)
.about(&["declarations[].notified", "declarations[].notifiedOn"]);

pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/notified",
    since: "2026-11",
    force: Force::Must,
    cites: &[
        &clauses::W15,
        &clauses::W16,
        &clauses::JCQ_C1,
        &clauses::JCQ_C2,
        &clauses::ICC_C1,
        &clauses::AQA_C5,
        &clauses::PEARSON_C2,
        &clauses::R_CONFLICT_OCR,
        &clauses::R_CONFLICT_TIMING,
    ],
    policies: &[],
    asks: text(
        "Has the awarding body been told, for this series?",
        "A roddwyd gwybod i'r corff dyfarnu, ar gyfer y gyfres hon?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].qualificationType",
        "declarations[].situation",
        "declarations[].internallyAssessed",
        "declarations[].makesAssessmentDecisions",
        "declarations[].aroseAfterDeadline",
        "declarations[].notified",
        "declarations[].notifiedOn",
    ],
    says: &[&TOLD, &NOT_YET, &STILL_TO_TELL, &TO_COME],
    applies: |c| treated_as(c, |t| t.is_told()),
    check: |c| {
        let d = declaration(c)?;
        consider(d.notified.get(), |notified| {
            if !notified {
                let at_once = treated(
                    c,
                    |t| match t.timing {
                        Timing::AtOnce => Some(true),
                        Timing::NotStated => Some(false),
                        Timing::SeriesDeadline | Timing::OwnDeadline => None,
                    },
                    |by_timing| by_timing.map_or_else(|| d.arose_later.get(), Ok),
                );
                return at_once.says(&NOT_YET, &STILL_TO_TELL);
            }
            let on = d.notified_on.get()?;
            Ok(if on <= c.as_of { TOLD.plain() } else { TO_COME.plain() })
        })
    },
    cases: cases![
        case(
            "2026-03-01",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-20"}]}"#,
            Expect::Says(&TOLD)
        ),
        // On the very day of the check.
        case(
            "2026-02-20",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-20"}]}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-02-20",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-21"}]}"#,
            Expect::Says(&TO_COME)
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        // It arose after the deadline: at once.
        case(
            "2026-03-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":true}]}"#,
            Expect::Says(&NOT_YET)
        ),
        // Pearson's vocational qualifications: as soon as it comes to light.
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"vocational","situation":"teaching-related","internallyAssessed":true,"notified":false}]}"#,
            Expect::Says(&NOT_YET)
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","qualificationType":"general","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":false}]}"#,
            Expect::Missing(&["declarations[0].aroseAfterDeadline"])
        ),
        case(
            "2026-01-10",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"teaching-related","internallyAssessed":true,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Missing(&["declarations[0].qualificationType"])
        ),
        // OCR, although the teacher makes no assessment decisions.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"teaching-related","internallyAssessed":true,"makesAssessmentDecisions":false,"notified":false,"aroseAfterDeadline":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":false,"makesAssessmentDecisions":false,"notified":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"other","notified":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2019-06","declarations":[{"awardingBody":"aqa","situation":"secure-storage-related","notified":false}]}"#,
            Expect::Says(&STILL_TO_TELL)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true}]}"#,
            Expect::Missing(&["declarations[0].notifiedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true}]}"#,
            Expect::Missing(&[
                "declarations[0].notified",
                "declarations[0].notifiedOn",
                "declarations[0].aroseAfterDeadline"
            ])
        ),
        // No date can be read from it.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","internallyAssessed":true,"notified":true,"notifiedOn":"2026-02-29"}]}"#,
            Expect::Missing(&["declarations[0].notifiedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"aqa","situation":"teaching-related","notified":false}]}"#,
            Expect::Missing(&[
                "declarations[0].internallyAssessed",
                "declarations[0].makesAssessmentDecisions",
                "declarations[0].aroseAfterDeadline"
            ])
        ),
    ],
};

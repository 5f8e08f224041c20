use super::super::duties::is_treated;
use super::super::form::{Answers, DISAGREE, EACH, declaration};
use crate::prelude::*;

static TOLD: Say = passed(
    "told",
    text(
        "The awarding body has been told, whichever of its pages holds.",
        "Rhoddwyd gwybod i'r corff dyfarnu, pa un bynnag o'i dudalennau sy'n gymwys.",
    ),
)
.about(&["declarations[].notified", "declarations[].notifiedOn"]);
static ASKED: Say = passed(
    "asked",
    text(
        "The awarding body has been asked whether it has to be told. Its answer decides.",
        "Gofynnwyd i'r corff dyfarnu a oes rhaid rhoi gwybod iddo. Ei ateb sy'n penderfynu.",
    ),
)
.about(&["declarations[].askedAwardingBody"]);
static NEITHER: Say = failed(
    "neither",
    text(
        "The awarding body's own pages disagree on whether it has to be told, and it has been neither told nor asked.",
        "Mae tudalennau'r corff dyfarnu ei hun yn anghytuno ynghylch a oes rhaid rhoi gwybod iddo, ac ni roddwyd gwybod iddo ac ni ofynnwyd iddo.",
    ),
    text(
        "Tell the awarding body of the conflict, or ask whether it wants to be told.",
        "Rhowch wybod i'r corff dyfarnu am y gwrthdaro, neu gofynnwch a yw am gael gwybod.",
    ),
)
.about(&["declarations[].notified", "declarations[].askedAwardingBody"])
.done_by(&["tell-or-ask"]);
pub static RULE: Rule<Answers> = Rule {
    id: "conflict-of-interest/told-or-asked-where-sources-differ",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::PEARSON_C1, &clauses::R_CONFLICT_PEARSON],
    policies: &["jcq-2019"],
    asks: text(
        "Where the awarding body's own pages disagree, has it been told or asked?",
        "Lle mae tudalennau'r corff dyfarnu ei hun yn anghytuno, a roddwyd gwybod iddo neu a ofynnwyd iddo?",
    ),
    each: EACH,
    fields: &[
        "declarations[].awardingBody",
        "declarations[].situation",
        "declarations[].notified",
        "declarations[].notifiedOn",
        "declarations[].askedAwardingBody",
    ],
    says: &[&TOLD, &ASKED, &NEITHER, &DISAGREE],
    applies: |c| is_treated(c, |t| t.sources_differ),
    check: |c| {
        let d = declaration(c)?;
        consider(d.disagrees(c.as_of), |disagrees| {
            if disagrees {
                return Ok(DISAGREE.plain());
            }
            let told = d.told_on_as_agreed(c.as_of).map(|day| day.is_some());
            consider(told, |told| {
                if told {
                    return Ok(TOLD.plain());
                }
                d.asked_body.get().says(&ASKED, &NEITHER)
            })
        })
    },
    cases: cases![
        // Not told, and yet a day on which it was, whether or not it was asked; a day to come can be a plan.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"notifiedOn":"2026-11-22","askedAwardingBody":true}]}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"notifiedOn":"2026-02-01"}]}"#,
            Expect::Says(&DISAGREE)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"notifiedOn":"2026-11-23","askedAwardingBody":true}]}"#,
            Expect::Says(&ASKED)
        ),
        // Whether it was told as well decides what is still to come.
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","askedAwardingBody":true}]}"#,
            Expect::Missing(&["declarations[0].notified", "declarations[0].notifiedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":true,"notifiedOn":"2026-02-01"}]}"#,
            Expect::Says(&TOLD)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"askedAwardingBody":true}]}"#,
            Expect::Says(&ASKED)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false,"askedAwardingBody":false}]}"#,
            Expect::Says(&NEITHER)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":true,"notifiedOn":"2026-12-01","askedAwardingBody":false}]}"#,
            Expect::Says(&NEITHER)
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","notified":false}]}"#,
            Expect::Missing(&["declarations[0].askedAwardingBody"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"exams-office-related","askedAwardingBody":false}]}"#,
            Expect::Missing(&["declarations[0].notified", "declarations[0].notifiedOn"])
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"ocr","situation":"exams-office-related","notified":false,"askedAwardingBody":false}]}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"series":"2026-06","declarations":[{"awardingBody":"pearson","situation":"staff-candidate-elsewhere"}]}"#,
            Expect::Inapplicable
        ),
    ],
};

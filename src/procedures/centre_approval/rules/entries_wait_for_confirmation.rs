use super::super::form::{Answers, Confirmed};
use crate::prelude::*;

static WAITED: Say = passed(
    "none-before-confirmation",
    text(
        "No candidate has been entered without a letter that confirms approval for this.",
        "Nid oes ymgeisydd wedi'i gofrestru heb lythyr sy'n cadarnhau cymeradwyaeth ar gyfer hyn.",
    ),
)
.about(&["ocrConfirmed", "candidatesEntered"]);
static TOO_SOON: Say = failed(
    "entered-before-confirmation",
    text(
        "Candidates have been entered, and no letter confirms the approval yet.",
        "Cofrestrwyd ymgeiswyr, ac nid oes llythyr eto sy'n cadarnhau'r gymeradwyaeth.",
    ),
    text(
        "Ask OCR now what becomes of the entries that were made before its letter of confirmation.",
        "Gofynnwch i OCR yn awr beth a ddaw o'r cofrestriadau a wnaed cyn ei lythyr cadarnhau.",
    ),
)
.about(&["ocrConfirmed", "candidatesEntered"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/entries-wait-for-confirmation",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O15, &clauses::N6],
    policies: &["ocr"],
    asks: text(
        "Are candidates entered only once OCR has confirmed approval for this?",
        "A yw ymgeiswyr yn cael eu cofrestru dim ond ar ôl i OCR gadarnhau cymeradwyaeth ar gyfer hyn?",
    ),
    each: Each::Once,
    fields: &["ocrConfirmed", "candidatesEntered"],
    says: &[&WAITED, &TOO_SOON],
    applies: always,
    check: |c| {
        any([
            c.form.confirmed.is(&Confirmed::This),
            not(c.form.candidates_entered.get()),
        ])
        .says(&WAITED, &TOO_SOON)
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none","candidatesEntered":false}"#,
            Expect::Says(&WAITED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none","candidatesEntered":true}"#,
            Expect::Says(&TOO_SOON)
        ),
        // A letter for other qualifications does not cover this one.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"covers-others-only","candidatesEntered":true}"#,
            Expect::Says(&TOO_SOON)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"covers-this","candidatesEntered":true}"#,
            Expect::Says(&WAITED)
        ),
        // Confirmed: whether anybody has been entered makes no difference.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"covers-this"}"#,
            Expect::Says(&WAITED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","candidatesEntered":false}"#,
            Expect::Says(&WAITED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none"}"#,
            Expect::Missing(&["candidatesEntered"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","candidatesEntered":true}"#,
            Expect::Missing(&["ocrConfirmed"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["ocrConfirmed", "candidatesEntered"])
        ),
    ],
};

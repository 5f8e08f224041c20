use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static NOT_LISTED: Say = passed(
    "not-in-listed-cases",
    text(
        "Yours is not among the listed cases in which a visit is required. OCR may still arrange one.",
        "Nid yw eich achos chi ymhlith yr achosion a restrir lle mae angen ymweliad. Gall OCR drefnu un o hyd.",
    ),
)
.about(&["timetabledExamsApproved"]);
static NO_TIMETABLED: Say = passed(
    "required-for-timetabled-exams",
    text(
        "A visit is required, because the centre is not yet approved to run formal timetabled examinations.",
        "Mae angen ymweliad, am nad yw'r ganolfan wedi'i chymeradwyo eto i gynnal arholiadau ffurfiol wedi'u hamserlennu.",
    ),
)
.about(&["timetabledExamsApproved"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/general-visit-cases-are-published",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::O4, &clauses::O5, &clauses::ON4],
    policies: &["ocr"],
    asks: text(
        "For general qualifications and Cambridge Nationals, do the published cases tell whether OCR requires a visit?",
        "Ar gyfer cymwysterau cyffredinol a Cambridge Nationals, a yw'r achosion cyhoeddedig yn dweud a yw OCR yn gofyn am ymweliad?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed", "timetabledExamsApproved"],
    says: &[&NOT_LISTED, &NO_TIMETABLED],
    applies: |c| c.form.applies_for(Seeking::is_general),
    check: |c| c.form.timetabled_approval.says(&NOT_LISTED, &NO_TIMETABLED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Says(&NOT_LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none","timetabledExamsApproved":false}"#,
            Expect::Says(&NO_TIMETABLED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-nationals","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Says(&NOT_LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none"}"#,
            Expect::Missing(&["timetabledExamsApproved"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Missing(&["seeking"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none"}"#,
            Expect::Missing(&["seeking", "timetabledExamsApproved"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "ocrConfirmed", "timetabledExamsApproved"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"none","timetabledExamsApproved":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"covers-this","timetabledExamsApproved":false}"#,
            Expect::Inapplicable
        ),
    ],
};

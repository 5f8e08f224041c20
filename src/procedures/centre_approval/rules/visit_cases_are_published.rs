use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static NOT_LISTED: Say = passed(
    "not-in-listed-cases",
    text(
        "Yours is not among the listed cases in which a visit is required. OCR may still arrange one.",
        "Nid yw eich achos chi ymhlith yr achosion a restrir lle mae angen ymweliad. Gall OCR drefnu un o hyd.",
    ),
);
static NO_TIMETABLED: Say = passed(
    "required-for-timetabled-exams",
    text(
        "A visit is required, because the centre is not yet approved to run formal timetabled examinations.",
        "Mae angen ymweliad, am nad yw'r ganolfan wedi'i chymeradwyo eto i gynnal arholiadau ffurfiol wedi'u hamserlennu.",
    ),
);
static QUALIFICATION: Say = passed(
    "required-for-qualification",
    text(
        "A visit is required for this qualification.",
        "Mae angen ymweliad ar gyfer y cymhwyster hwn.",
    ),
);
static LOST: Say = cant_tell(
    "list-not-available",
    text(
        "Whether a visit is required is not known here: OCR's newer page lists the cases for vocational qualifications, and its list was lost.",
        "Ni wyddys yma a oes angen ymweliad: mae tudalen fwy newydd OCR yn rhestru'r achosion ar gyfer cymwysterau galwedigaethol, a chollwyd ei rhestr.",
    ),
    text(
        "Ask OCR whether it has to visit before it approves the centre for this.",
        "Gofynnwch i OCR a oes rhaid iddo ymweld cyn cymeradwyo'r ganolfan ar gyfer hyn.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/visit-cases-are-published",
    since: "2026-11",
    force: Force::Should,
    cites: &[
        &clauses::O4,
        &clauses::O5,
        &clauses::O6,
        &clauses::N7,
        &clauses::ON4,
        &clauses::OV1,
        &clauses::R_APPROVAL,
    ],
    policies: &["ocr"],
    asks: text(
        "Do the published cases tell whether OCR requires a visit?",
        "A yw'r achosion cyhoeddedig yn dweud a yw OCR yn gofyn am ymweliad?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed", "timetabledExamsApproved"],
    says: &[&NOT_LISTED, &NO_TIMETABLED, &QUALIFICATION, &LOST],
    applies: |c| c.form.is_applying(),
    check: |c| {
        consider(c.form.seeking.get(), |seeking| match seeking {
            Seeking::Technicals2016 | Seeking::TechnicalsEarlier => Ok(LOST.plain()),
            Seeking::Nvq | Seeking::Verified => Ok(QUALIFICATION.plain()),
            Seeking::General | Seeking::Nationals => Ok(if c.form.timetabled_approval.get()? {
                NOT_LISTED.plain()
            } else {
                NO_TIMETABLED.plain()
            }),
            Seeking::OtherVocational => Ok(if c.form.timetabled_approval.get()? {
                LOST.plain()
            } else {
                NO_TIMETABLED.plain()
            }),
        })
    },
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
        // For an NVQ whatever else is approved.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Says(&QUALIFICATION)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"none"}"#,
            Expect::Says(&QUALIFICATION)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"verified","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Says(&QUALIFICATION)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Says(&LOST)
        ),
        // The list for these is lost: neither required nor not.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-earlier","ocrConfirmed":"none","timetabledExamsApproved":false}"#,
            Expect::Says(&LOST)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"other-vocational","ocrConfirmed":"none","timetabledExamsApproved":false}"#,
            Expect::Says(&NO_TIMETABLED)
        ),
        // The older list does not name it; the newer one is lost.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"other-vocational","ocrConfirmed":"none","timetabledExamsApproved":true}"#,
            Expect::Says(&LOST)
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
            r#"{"awardingBody":"ocr","seeking":"nvq"}"#,
            Expect::Missing(&["ocrConfirmed"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "ocrConfirmed", "timetabledExamsApproved"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"covers-this","timetabledExamsApproved":false}"#,
            Expect::Inapplicable
        ),
    ],
};

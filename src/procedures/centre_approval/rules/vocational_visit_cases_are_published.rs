use super::super::form::{Answers, Seeking};
use crate::prelude::*;

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
static NO_TIMETABLED: Say = passed(
    "required-for-timetabled-exams",
    text(
        "A visit is required, because the centre is not yet approved to run formal timetabled examinations.",
        "Mae angen ymweliad, am nad yw'r ganolfan wedi'i chymeradwyo eto i gynnal arholiadau ffurfiol wedi'u hamserlennu.",
    ),
)
.about(&["timetabledExamsApproved"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/vocational-visit-cases-are-published",
    since: "2026-11",
    force: Force::Should,
    cites: &[
        &clauses::O4,
        &clauses::O5,
        &clauses::O6,
        &clauses::N7,
        &clauses::OV1,
        &clauses::R_APPROVAL,
    ],
    policies: &["ocr"],
    asks: text(
        "For a vocational qualification, do the published cases tell whether OCR requires a visit?",
        "Ar gyfer cymhwyster galwedigaethol, a yw'r achosion cyhoeddedig yn dweud a yw OCR yn gofyn am ymweliad?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed", "timetabledExamsApproved"],
    says: &[&QUALIFICATION, &LOST, &NO_TIMETABLED],
    applies: |c| c.form.applies_for(|seeking| !seeking.is_general()),
    check: |c| {
        consider(c.form.seeking.get(), |seeking| match seeking {
            Seeking::Nvq | Seeking::Verified => Ok(QUALIFICATION.plain()),
            Seeking::OtherVocational if !c.form.timetabled_approval.get()? => Ok(NO_TIMETABLED.plain()),
            _ => Ok(LOST.plain()),
        })
    },
    cases: cases![
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
            r#"{"awardingBody":"ocr","seeking":"other-vocational","ocrConfirmed":"none"}"#,
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
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none","timetabledExamsApproved":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","ocrConfirmed":"covers-this","timetabledExamsApproved":false}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static TEN: Say = passed(
    "ten-or-more",
    text(
        "The centre expects {least} candidates a year or more.",
        "Mae'r ganolfan yn disgwyl {least} o ymgeiswyr y flwyddyn neu ragor.",
    ),
)
.about(&["tenCandidatesAYear"]);
static FEWER: Say = failed(
    "fewer-than-ten",
    text(
        "The centre expects fewer than {least} candidates a year. OCR's newer page asks for {least} for general qualifications and Cambridge Nationals.",
        "Mae'r ganolfan yn disgwyl llai na {least} o ymgeiswyr y flwyddyn. Mae tudalen fwy newydd OCR yn gofyn am {least} ar gyfer cymwysterau cyffredinol a Cambridge Nationals.",
    ),
    text(
        "Ask OCR whether it approves a centre with fewer candidates before you apply, or find a centre that would enter your candidates.",
        "Gofynnwch i OCR cyn gwneud cais a yw'n cymeradwyo canolfan â llai o ymgeiswyr, neu dewch o hyd i ganolfan a fyddai'n cofrestru eich ymgeiswyr.",
    ),
)
.about(&["tenCandidatesAYear"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/ten-candidates-a-year",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::ON1],
    policies: &["ocr"],
    asks: text(
        "Will the centre have ten candidates a year or more?",
        "A fydd gan y ganolfan ddeg ymgeisydd y flwyddyn neu ragor?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed", "tenCandidatesAYear"],
    says: &[&TEN, &FEWER],
    applies: |c| c.form.applies_for(Seeking::is_general),
    check: |c| {
        let least = c.parameters().least_candidates.unwrap_or_default();
        let found = c.form.ten_candidates.says(&TEN, &FEWER);
        found.map(|found| found.with([count("least", least)]))
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none","tenCandidatesAYear":true}"#,
            Expect::Says(&TEN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-nationals","ocrConfirmed":"none","tenCandidatesAYear":false}"#,
            Expect::Says(&FEWER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none"}"#,
            Expect::Missing(&["tenCandidatesAYear"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none","tenCandidatesAYear":false}"#,
            Expect::Missing(&["seeking"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "ocrConfirmed", "tenCandidatesAYear"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none","tenCandidatesAYear":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"covers-this","tenCandidatesAYear":false}"#,
            Expect::Inapplicable
        ),
    ],
};

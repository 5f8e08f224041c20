use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static READ: Say =
    passed("read", text("The guidance has been read.", "Darllenwyd y canllawiau.")).about(&["guidanceRead"]);
static NOT_READ: Say = failed(
    "not-read",
    text("The guidance has not been read.", "Nid yw'r canllawiau wedi'u darllen."),
    text(
        "Read the guidance that OCR's Cambridge Technicals page lists before you apply.",
        "Darllenwch y canllawiau y mae tudalen Cambridge Technicals OCR yn eu rhestru cyn gwneud cais.",
    ),
)
.about(&["guidanceRead"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/guidance-read",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::N3],
    policies: &["ocr"],
    asks: text(
        "Has the guidance that the Cambridge Technicals page lists been read before applying?",
        "A ddarllenwyd y canllawiau y mae tudalen Cambridge Technicals yn eu rhestru cyn gwneud cais?",
    ),
    each: Each::Once,
    fields: &["seeking", "ocrConfirmed", "guidanceRead"],
    says: &[&READ, &NOT_READ],
    applies: |c| c.form.applies_for(Seeking::is_technical),
    check: |c| c.form.guidance_read.says(&READ, &NOT_READ),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none","guidanceRead":true}"#,
            Expect::Says(&READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-earlier","ocrConfirmed":"none","guidanceRead":false}"#,
            Expect::Says(&NOT_READ)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"none"}"#,
            Expect::Missing(&["guidanceRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","ocrConfirmed":"none","guidanceRead":false}"#,
            Expect::Missing(&["seeking"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "ocrConfirmed", "guidanceRead"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","ocrConfirmed":"none","guidanceRead":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","ocrConfirmed":"covers-this","guidanceRead":false}"#,
            Expect::Inapplicable
        ),
    ],
};

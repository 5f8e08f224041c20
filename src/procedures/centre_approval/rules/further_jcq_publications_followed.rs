use super::super::form::{Answers, Seeking};
use crate::prelude::*;

static FOLLOWED: Say = passed(
    "followed",
    text(
        "The centre undertakes to follow the further JCQ publications that OCR's page lists.",
        "Mae'r ganolfan yn ymrwymo i ddilyn y cyhoeddiadau CGC pellach y mae tudalen OCR yn eu rhestru.",
    ),
)
.about(&["followsFurtherPublications"]);
static NOT_FOLLOWED: Say = failed(
    "not-followed",
    text(
        "The centre does not undertake to follow the further JCQ publications. The 2016 suite has external assessment, and they are part of it.",
        "Nid yw'r ganolfan yn ymrwymo i ddilyn y cyhoeddiadau CGC pellach. Mae gan gyfres 2016 asesiad allanol, ac maent yn rhan ohono.",
    ),
    text(
        "Read the further JCQ publications that OCR's page lists with the head of centre before going on.",
        "Darllenwch y cyhoeddiadau CGC pellach y mae tudalen OCR yn eu rhestru gyda phennaeth y ganolfan cyn mynd ymlaen.",
    ),
)
.about(&["followsFurtherPublications"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/further-jcq-publications-followed",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::N3],
    policies: &["ocr"],
    asks: text(
        "For the 2016 suite, will the centre follow the further JCQ publications too?",
        "Ar gyfer cyfres 2016, a fydd y ganolfan yn dilyn y cyhoeddiadau CGC pellach hefyd?",
    ),
    each: Each::Once,
    fields: &["seeking", "followsFurtherPublications"],
    says: &[&FOLLOWED, &NOT_FOLLOWED],
    applies: |c| c.form.seeking.is(&Seeking::Technicals2016),
    check: |c| c.form.follows_publications.says(&FOLLOWED, &NOT_FOLLOWED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","followsFurtherPublications":true}"#,
            Expect::Says(&FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","followsFurtherPublications":false}"#,
            Expect::Says(&NOT_FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016"}"#,
            Expect::Missing(&["followsFurtherPublications"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","followsFurtherPublications":false}"#,
            Expect::Missing(&["seeking"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "followsFurtherPublications"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-earlier","followsFurtherPublications":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general"}"#,
            Expect::Inapplicable
        ),
    ],
};

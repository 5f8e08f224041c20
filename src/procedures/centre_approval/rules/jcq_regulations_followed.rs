use super::super::form::Answers;
use crate::prelude::*;

static FOLLOWED: Say = passed(
    "followed",
    text(
        "The centre undertakes to follow the JCQ General Regulations.",
        "Mae'r ganolfan yn ymrwymo i ddilyn Rheoliadau Cyffredinol y CGC.",
    ),
)
.about(&["followsJcqRegulations"]);
static NOT_FOLLOWED: Say = failed(
    "not-followed",
    text(
        "The centre does not undertake to follow the JCQ General Regulations. An approved centre must.",
        "Nid yw'r ganolfan yn ymrwymo i ddilyn Rheoliadau Cyffredinol y CGC. Rhaid i ganolfan gymeradwy wneud hynny.",
    ),
    text(
        "Read the JCQ General Regulations with the head of centre. Without this undertaking there is no point in applying.",
        "Darllenwch Reoliadau Cyffredinol y CGC gyda phennaeth y ganolfan. Heb yr ymrwymiad hwn nid oes diben gwneud cais.",
    ),
)
.about(&["followsJcqRegulations"]);

pub static RULE: Rule<Answers> = Rule {
    id: "centre-approval/jcq-regulations-followed",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W4, &clauses::N3, &clauses::ON5],
    policies: &["wjec", "ocr"],
    asks: text(
        "Will the centre follow the JCQ General Regulations?",
        "A fydd y ganolfan yn dilyn Rheoliadau Cyffredinol y CGC?",
    ),
    each: Each::Once,
    fields: &["seeking", "followsJcqRegulations"],
    says: &[&FOLLOWED, &NOT_FOLLOWED],
    applies: |c| {
        if c.parameters().depends_on_qualification {
            c.form.seeks(|seeking| !seeking.is_other())
        } else {
            Ok(true)
        }
    },
    check: |c| c.form.follows_regulations.says(&FOLLOWED, &NOT_FOLLOWED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","followsJcqRegulations":true}"#,
            Expect::Says(&FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec","followsJcqRegulations":false}"#,
            Expect::Says(&NOT_FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-2016","followsJcqRegulations":true}"#,
            Expect::Says(&FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-technicals-earlier","followsJcqRegulations":false}"#,
            Expect::Says(&NOT_FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general","followsJcqRegulations":false}"#,
            Expect::Says(&NOT_FOLLOWED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"cambridge-nationals","followsJcqRegulations":true}"#,
            Expect::Says(&FOLLOWED)
        ),
        // The text for other vocational qualifications is lost: nothing is asserted.
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"nvq","followsJcqRegulations":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"other-vocational"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"wjec"}"#,
            Expect::Missing(&["followsJcqRegulations"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","seeking":"general"}"#,
            Expect::Missing(&["followsJcqRegulations"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr","followsJcqRegulations":false}"#,
            Expect::Missing(&["seeking"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"ocr"}"#,
            Expect::Missing(&["seeking", "followsJcqRegulations"])
        ),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static USED: Say = passed(
    "used",
    text(
        "The accounts ask for a second factor.",
        "Mae'r cyfrifon yn gofyn am ail ffactor.",
    ),
)
.about(&["multiFactorUsed"]);
static NOT_USED: Say = failed(
    "not-used",
    text(
        "Not every account asks for a second factor. What staff are trained in is there to be used.",
        "Nid yw pob cyfrif yn gofyn am ail ffactor. Mae'r hyn y caiff staff eu hyfforddi ynddo yno i'w ddefnyddio.",
    ),
    text(
        "Turn multi-factor authentication on, in the centre's own systems and in the awarding bodies'.",
        "Trowch ddilysu aml-ffactor ymlaen, yn systemau'r ganolfan ei hun ac yn rhai'r cyrff dyfarnu.",
    ),
)
.about(&["multiFactorUsed"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/second-factor-used",
    since: "2026-11",
    force: Force::Should,
    cites: &[&clauses::W28, &clauses::JCQ_CY7],
    policies: &[],
    asks: text(
        "Do the accounts used for examinations ask for a second factor when somebody signs in?",
        "A yw'r cyfrifon a ddefnyddir ar gyfer arholiadau'n gofyn am ail ffactor pan fydd rhywun yn mewngofnodi?",
    ),
    each: Each::Once,
    fields: &["multiFactorUsed"],
    says: &[&USED, &NOT_USED],
    applies: always,
    check: |c| c.form.multi_factor.says(&USED, &NOT_USED),
    cases: cases![
        // With an incident or without one.
        case("2026-02-16", r#"{"multiFactorUsed":true}"#, Expect::Says(&USED)),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false,"multiFactorUsed":false}"#,
            Expect::Says(&NOT_USED)
        ),
        case(
            "2026-02-16T16:30Z",
            r#"{"incidentHappened":true,"multiFactorUsed":false}"#,
            Expect::Says(&NOT_USED)
        ),
        case(
            "2026-02-16",
            r#"{"incidentHappened":false}"#,
            Expect::Missing(&["multiFactorUsed"])
        ),
    ],
};

use super::super::form::{Answers, Completer};
use crate::prelude::*;

static LISTED: Say = passed(
    "listed",
    text(
        "The head of centre, the chief executive of the trust or a deputy completes the form.",
        "Pennaeth y ganolfan, prif weithredwr yr ymddiriedolaeth neu ddirprwy sy'n llenwi'r ffurflen.",
    ),
)
.about(&["formCompletedBy"]);
static OTHER: Say = failed(
    "other",
    text(
        "Somebody completes the form whom Pearson does not name for it.",
        "Mae rhywun nad yw Pearson yn ei enwi ar gyfer hynny yn llenwi'r ffurflen.",
    ),
    text(
        "Have the head of centre, the chief executive of the trust or a deputy complete Pearson's form.",
        "Gofynnwch i bennaeth y ganolfan, prif weithredwr yr ymddiriedolaeth neu ddirprwy lenwi ffurflen Pearson.",
    ),
)
.about(&["formCompletedBy"])
.done_by(&["complete-online-form"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/form-completed-by-listed-person",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::P5, &clauses::R_SIGNATORY],
    policies: &["pearson-accounts"],
    asks: text(
        "Does the head of centre, the chief executive of the trust or a deputy complete the form?",
        "Ai pennaeth y ganolfan, prif weithredwr yr ymddiriedolaeth neu ddirprwy sy'n llenwi'r ffurflen?",
    ),
    each: Each::Once,
    fields: &["changes", "formCompletedBy"],
    says: &[&LISTED, &OTHER],
    applies: |c| c.form.head_changes(),
    check: |c| {
        Ok(match c.form.completed_by.get()? {
            Completer::Head | Completer::TrustChief | Completer::Deputy => LISTED.plain(),
            Completer::Other => OTHER.plain(),
        })
    },
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","formCompletedBy":"head-of-centre"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","formCompletedBy":"trust-chief-executive"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","formCompletedBy":"deputy"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","formCompletedBy":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"both","formCompletedBy":"other"}"#,
            Expect::Says(&OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre"}"#,
            Expect::Missing(&["formCompletedBy"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","formCompletedBy":"other"}"#,
            Expect::Inapplicable
        ),
    ],
};

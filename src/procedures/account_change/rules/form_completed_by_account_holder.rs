use super::super::form::Answers;
use crate::prelude::*;

static HOLDER: Say = passed(
    "account-holder",
    text(
        "Whoever completes the form already has a Pearson account.",
        "Mae gan y sawl sy'n llenwi'r ffurflen gyfrif Pearson eisoes.",
    ),
)
.about(&["completerHasAccount"]);
static NONE: Say = failed(
    "no-account",
    text(
        "Whoever completes the form has no Pearson account yet. Pearson takes it from existing users.",
        "Nid oes gan y sawl sy'n llenwi'r ffurflen gyfrif Pearson eto. Gan ddefnyddwyr presennol y mae Pearson yn ei chymryd.",
    ),
    text(
        "Have somebody complete Pearson's form who is named for it and has an account.",
        "Gofynnwch i rywun a enwir ar gyfer hynny ac sydd â chyfrif lenwi ffurflen Pearson.",
    ),
)
.about(&["completerHasAccount"])
.done_by(&["complete-online-form"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/form-completed-by-account-holder",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::P5],
    policies: &["pearson-accounts"],
    asks: text(
        "Does somebody complete the form who already has an account?",
        "Ai rhywun sydd â chyfrif eisoes sy'n llenwi'r ffurflen?",
    ),
    each: Each::Once,
    fields: &["changes", "completerHasAccount"],
    says: &[&HOLDER, &NONE],
    applies: |c| c.form.head_changes(),
    check: |c| c.form.completer_has_account.says(&HOLDER, &NONE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","completerHasAccount":true}"#,
            Expect::Says(&HOLDER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","completerHasAccount":false}"#,
            Expect::Says(&NONE)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre"}"#,
            Expect::Missing(&["completerHasAccount"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","completerHasAccount":false}"#,
            Expect::Inapplicable
        ),
    ],
};

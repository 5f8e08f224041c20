use super::super::form::Answers;
use crate::prelude::*;

static OWN: Say = inapplicable(
    "own-account",
    text(
        "The centre makes the change in its own account, so no other way is looked for.",
        "Mae'r ganolfan yn gwneud y newid yn ei chyfrif ei hun, felly ni chwilir am ffordd arall.",
    ),
);
static NO_OTHER: Say = cant_tell(
    "offline-form-only",
    text(
        "Pearson leaves exams officers' accounts to the centre itself. For a centre that can use none it names an offline form; we have not read what that asks.",
        "Mae Pearson yn gadael cyfrifon swyddogion arholiadau i'r ganolfan ei hun. Ar gyfer canolfan na all ddefnyddio un mae'n enwi ffurflen all-lein; nid ydym wedi darllen beth y mae honno'n ei ofyn.",
    ),
    text(
        "Open a case with Pearson for its offline form for changed details, and ask what the form has to say.",
        "Agorwch achos gyda Pearson ar gyfer ei ffurflen all-lein ar gyfer newid manylion, a gofynnwch beth sydd i'w ddweud arni.",
    ),
)
.about(&["canUseAccount"])
.done_by(&["ask-pearson-about-account"]);

pub static RULE: Rule<Answers> = Rule {
    id: "account-change/own-account-can-be-used",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::P3, &clauses::P8],
    policies: &["pearson-accounts"],
    asks: text(
        "Can the centre make the exams officer's change in its own account?",
        "A all y ganolfan wneud newid y swyddog arholiadau yn ei chyfrif ei hun?",
    ),
    each: Each::Once,
    fields: &["changes", "canUseAccount"],
    says: &[&OWN, &NO_OTHER],
    applies: |c| c.form.officer_changes(),
    check: |c| c.form.can_use_account.says(&OWN, &NO_OTHER),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":true}"#,
            Expect::Says(&OWN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer","canUseAccount":false}"#,
            Expect::Says(&NO_OTHER)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"both","canUseAccount":true}"#,
            Expect::Says(&OWN)
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"exams-officer"}"#,
            Expect::Missing(&["canUseAccount"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","canUseAccount":true}"#,
            Expect::Missing(&["changes"])
        ),
        case(
            "2026-11-22",
            r#"{"awardingBody":"pearson","changes":"head-of-centre","canUseAccount":false}"#,
            Expect::Inapplicable
        ),
    ],
};

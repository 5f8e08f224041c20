use super::super::form::Answers;
use crate::prelude::*;

static THERE: Say = passed(
    "registered-address",
    text(
        "The secure room is at the centre's registered address.",
        "Mae'r ystafell ddiogel yng nghyfeiriad cofrestredig y ganolfan.",
    ),
)
.about(&["storageAtRegisteredAddress"]);
static ELSEWHERE: Say = failed(
    "another-address",
    text(
        "The secure room is not at the centre's registered address.",
        "Nid yw'r ystafell ddiogel yng nghyfeiriad cofrestredig y ganolfan.",
    ),
    text(
        "Keep secure material at the registered address. If that address is out of date, tell the NCN Register at once.",
        "Cadwch ddeunydd diogel yn y cyfeiriad cofrestredig. Os nad yw'r cyfeiriad hwnnw'n gyfredol, rhowch wybod i Gofrestr yr NCN ar unwaith.",
    ),
)
.about(&["storageAtRegisteredAddress"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/storage-at-registered-address",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::SS1],
    policies: &[],
    asks: text(
        "Is the secure room at the registered address?",
        "A yw'r ystafell ddiogel yn y cyfeiriad cofrestredig?",
    ),
    each: Each::Once,
    fields: &["nation", "storageAtRegisteredAddress"],
    says: &[&THERE, &ELSEWHERE],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.at_registered_address.says(&THERE, &ELSEWHERE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","storageAtRegisteredAddress":true}"#,
            Expect::Says(&THERE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","storageAtRegisteredAddress":false}"#,
            Expect::Says(&ELSEWHERE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","storageAtRegisteredAddress":true}"#,
            Expect::Says(&THERE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","storageAtRegisteredAddress":false}"#,
            Expect::Says(&ELSEWHERE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["storageAtRegisteredAddress"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"storageAtRegisteredAddress":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "storageAtRegisteredAddress"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","storageAtRegisteredAddress":false}"#,
            Expect::Inapplicable
        ),
    ],
};

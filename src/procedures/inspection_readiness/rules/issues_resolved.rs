use super::super::form::Answers;
use crate::prelude::*;

static RESOLVED: Say = passed(
    "none-open",
    text(
        "No issue from an inspection is unresolved.",
        "Nid oes mater o arolygiad heb ei ddatrys.",
    ),
)
.about(&["issuesUnresolved"]);
static UNRESOLVED: Say = failed(
    "issue-open",
    text(
        "An issue from an inspection is unresolved. Where a centre fails to resolve it, awarding bodies send no secure assessment materials and reserve the right to withdraw approval.",
        "Mae mater o arolygiad heb ei ddatrys. Lle mae canolfan yn methu â'i ddatrys, nid yw cyrff dyfarnu'n anfon deunyddiau asesu diogel ac maent yn cadw'r hawl i dynnu cymeradwyaeth yn ôl.",
    ),
    text(
        "Resolve the open issue, and tell the inspection service so at the address that its report gives.",
        "Datryswch y mater sydd ar agor, a rhowch wybod i'r gwasanaeth arolygu i'r cyfeiriad y mae ei adroddiad yn ei roi.",
    ),
)
.about(&["issuesUnresolved"])
.done_by(&["resolve-issues"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/issues-resolved",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W21],
    policies: &[],
    asks: text(
        "Has every issue from an inspection been resolved?",
        "A ddatryswyd pob mater o arolygiad?",
    ),
    each: Each::Once,
    fields: &["nation", "issuesUnresolved"],
    says: &[&RESOLVED, &UNRESOLVED],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.issues_open.says(&UNRESOLVED, &RESOLVED),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","issuesUnresolved":false}"#,
            Expect::Says(&RESOLVED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","issuesUnresolved":true}"#,
            Expect::Says(&UNRESOLVED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","issuesUnresolved":false}"#,
            Expect::Says(&RESOLVED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","issuesUnresolved":true}"#,
            Expect::Says(&UNRESOLVED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["issuesUnresolved"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"issuesUnresolved":true}"#,
            Expect::Missing(&["nation"])
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["nation", "issuesUnresolved"])),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","issuesUnresolved":true}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::Answers;
use crate::prelude::*;

static ACCOMPANIED: Say = passed(
    "throughout",
    text(
        "Somebody goes with the inspector throughout.",
        "Mae rhywun yn mynd gyda'r arolygydd drwy gydol yr ymweliad.",
    ),
)
.about(&["inspectorAccompanied"]);
static ALONE: Say = failed(
    "not-throughout",
    text(
        "The inspector would be alone for some or all of the visit.",
        "Byddai'r arolygydd ar ei ben ei hun am ran o'r ymweliad neu'r cyfan ohono.",
    ),
    text(
        "Name somebody, and a stand-in, who goes with the inspector from arrival to departure.",
        "Enwch rywun, a dirprwy, i fynd gyda'r arolygydd o'r dechrau i'r diwedd.",
    ),
)
.about(&["inspectorAccompanied"]);

pub static RULE: Rule<Answers> = Rule {
    id: "inspection-readiness/inspector-accompanied",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::W20],
    policies: &[],
    asks: text(
        "Is an inspector accompanied for the whole of the visit?",
        "A oes rhywun yn mynd gyda'r arolygydd drwy gydol yr ymweliad?",
    ),
    each: Each::Once,
    fields: &["nation", "inspectorAccompanied"],
    says: &[&ACCOMPANIED, &ALONE],
    applies: |c| c.form.may_be_inspected(),
    check: |c| c.form.accompanied.says(&ACCOMPANIED, &ALONE),
    cases: cases![
        case(
            "2026-11-22",
            r#"{"nation":"wales","inspectorAccompanied":true}"#,
            Expect::Says(&ACCOMPANIED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales","inspectorAccompanied":false}"#,
            Expect::Says(&ALONE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"england","inspectorAccompanied":true}"#,
            Expect::Says(&ACCOMPANIED)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"elsewhere","inspectorAccompanied":false}"#,
            Expect::Says(&ALONE)
        ),
        case(
            "2026-11-22",
            r#"{"nation":"wales"}"#,
            Expect::Missing(&["inspectorAccompanied"])
        ),
        // In Scotland there would be nothing to be ready for.
        case(
            "2026-11-22",
            r#"{"inspectorAccompanied":false}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-11-22",
            r#"{}"#,
            Expect::Missing(&["nation", "inspectorAccompanied"])
        ),
        case(
            "2026-11-22",
            r#"{"nation":"scotland","inspectorAccompanied":false}"#,
            Expect::Inapplicable
        ),
    ],
};

use super::super::form::{Answers, Risk};
use crate::prelude::*;

static RECORDED: Say = passed(
    "recorded",
    text(
        "The decision not to tell the ICO is recorded, with its reasons.",
        "Mae'r penderfyniad i beidio â rhoi gwybod i'r ICO wedi'i gofnodi, gyda'i resymau.",
    ),
)
.about(&["decisionRecorded"]);
static NOT_RECORDED: Say = failed(
    "not-recorded",
    text(
        "A risk to people is unlikely, so the ICO need not be told, but the decision is not recorded.",
        "Mae risg i bobl yn annhebygol, felly nid oes rhaid rhoi gwybod i'r ICO, ond nid yw'r penderfyniad wedi'i gofnodi.",
    ),
    text(
        "Record what happened, that the ICO is not told, and why a risk to people is unlikely.",
        "Cofnodwch beth a ddigwyddodd, na roddir gwybod i'r ICO, a pham mae risg i bobl yn annhebygol.",
    ),
)
.about(&["decisionRecorded"])
.done_by(&["record-decision"]);

pub static RULE: Rule<Answers> = Rule {
    id: "cyber-incident/decision-recorded",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::ICO2],
    policies: &[],
    asks: text(
        "Where the ICO need not be told, is that decision recorded?",
        "Lle nad oes rhaid rhoi gwybod i'r ICO, a yw'r penderfyniad hwnnw wedi'i gofnodi?",
    ),
    each: Each::Once,
    fields: &["incidentHappened", "nation", "riskToPeople", "decisionRecorded"],
    says: &[&RECORDED, &NOT_RECORDED],
    applies: |c| all([c.form.happened_in_uk(), c.form.risk.is(&Risk::Unlikely)]),
    check: |c| c.form.decision_recorded.says(&RECORDED, &NOT_RECORDED),
    cases: cases![
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk-unlikely","decisionRecorded":true}"#,
            Expect::Says(&RECORDED)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"scotland","riskToPeople":"risk-unlikely","decisionRecorded":false}"#,
            Expect::Says(&NOT_RECORDED)
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk-unlikely"}"#,
            Expect::Missing(&["decisionRecorded"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","decisionRecorded":true}"#,
            Expect::Missing(&["riskToPeople"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"riskToPeople":"risk-unlikely","decisionRecorded":true}"#,
            Expect::Missing(&["nation"])
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"wales","riskToPeople":"risk","decisionRecorded":false}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"riskToPeople":"no-personal-data"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":true,"nation":"elsewhere","riskToPeople":"risk-unlikely"}"#,
            Expect::Inapplicable
        ),
        case(
            "2026-02-14",
            r#"{"incidentHappened":false,"riskToPeople":"risk-unlikely"}"#,
            Expect::Inapplicable
        ),
    ],
};

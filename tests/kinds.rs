//! What a decision's kind promises: *go* and *done* never go with a report that is failed or cannot be told.

mod support;

use std::collections::BTreeSet;

use centre_checks::{Kind, Outcome, Report, catalogue};
use serde_json::{Value, json};
use support::{goldens, leaves, with};

/// Procedures in which neither stands with an open question, or with an answer that cannot be read.
const ANSWERED_FIRST: [&str; 4] = [
    "account-change",
    "centre-approval",
    "credit-check",
    "inspection-readiness",
];

fn holds(report: &Report, place: &str) {
    let questions = report.missing.len() + report.unreadable.len();
    let is_open = ANSWERED_FIRST.contains(&report.procedure) && questions > 0;
    let promises = matches!(report.decision.kind, Kind::Go | Kind::Done);
    let open = matches!(report.outcome, Outcome::Failed | Outcome::CantTell);
    assert!(
        !(promises && open),
        "{place}: {} is {:?} and the report {:?}",
        report.decision.code,
        report.decision.kind,
        report.outcome
    );
    assert!(
        !(promises && is_open),
        "{place}: {} is {:?} and {questions} are open",
        report.decision.code,
        report.decision.kind,
    );
}

#[test]
fn go_and_done_never_stand_with_a_requirement_that_is_failed_or_cannot_be_told() {
    let faults = [Value::Null, json!({ "$odd": "function" }), json!("\u{1}?")];
    let mut promised = 0;
    let mut spoiled = 0;
    for golden in goldens() {
        let report = golden.run(&golden.answers);
        holds(&report, &golden.name);
        promised += usize::from(matches!(report.decision.kind, Kind::Go | Kind::Done));
        for leaf in leaves(&golden.answers) {
            for fault in &faults {
                let report = golden.run(&with(&golden.answers, &leaf, fault.clone()));
                holds(&report, &format!("{} with {fault} at {leaf}", golden.name));
                spoiled += 1;
            }
        }
    }
    assert!(
        promised > 10 && spoiled > 1_000,
        "{promised} of them, {spoiled} spoiled"
    );
}

#[test]
fn every_kind_is_met_in_a_submission_or_stands_in_a_table() {
    let said: BTreeSet<String> = goldens()
        .iter()
        .map(|golden| format!("{:?}", golden.run(&golden.answers).decision.kind))
        .collect();
    let kinds = ["Act", "Answer", "Ask", "Done", "Fix", "Go", "Late", "None", "Wait"];
    assert_eq!(said.iter().map(String::as_str).collect::<Vec<_>>(), kinds);
    // What is of another kind once everything is answered is a row that waits for answers.
    for procedure in catalogue().procedures {
        for row in procedure.decisions.iter().filter(|row| row.when_answered.is_some()) {
            assert_eq!(row.kind, Kind::Answer, "{} {}", procedure.id, row.code);
        }
    }
}

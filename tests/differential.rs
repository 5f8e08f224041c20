//! Ten thousand made-up submissions through the rules natively. What they come to is kept as one sum for each hundred, and the
//! package's tests make the same submissions in Node and in a browser (`pkg/tests/differential.js`).
//! The sums say nothing about right and wrong: only that no platform gives another report. Stale sums are rewritten, and then the
//! test fails.

use std::fs;
use std::path::Path;

use centre_checks::catalogue::{ProcedureEntry, catalogue};
use centre_checks::{Options, Submission, check};
use serde_json::{Map, Value, json};

#[path = "support/made_up.rs"]
mod made_up;

use made_up::{IN_A_ROUND, ROUNDS, Sum};

/// The sum of the reports of one round.
fn sum(procedure: &ProcedureEntry, place: u32, round: u32) -> u32 {
    let mut sum = Sum::default();
    for (policy, as_of, answers) in made_up::round(procedure, place, round) {
        let mut submission = json!({ "procedure": procedure.id, "answers": answers });
        if let Some(policy) = policy {
            submission["policy"] = json!(policy);
        }
        let submission: Submission = serde_json::from_value(submission).expect("a submission");
        let report = check(&submission, &Options::as_of(as_of)).expect("a right call");
        sum.add(serde_json::to_value(report).expect("plain data"));
    }
    sum.0
}

#[test]
fn made_up_submissions_come_to_what_they_came_to() {
    let sums: Map<String, Value> = (catalogue().procedures.iter().zip(0..))
        .map(|(procedure, place)| {
            let sums = (0..ROUNDS).map(|number| sum(procedure, place, number));
            (procedure.id.to_owned(), sums.collect())
        })
        .collect();
    assert!(sums.len() as u32 * ROUNDS * IN_A_ROUND >= 10_000);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/differential.json");
    let text = serde_json::to_string_pretty(&sums).expect("JSON") + "\n";
    if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
        fs::write(&path, text).expect("written");
        panic!("tests/differential.json was stale and has been rewritten");
    }
}

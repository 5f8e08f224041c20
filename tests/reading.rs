//! What people type, and how it is read: `tests/reading/inputs.json`, worked by hand. The package runs the same table in
//! Node and in a browser (`pkg/tests/reading.test.js`).
//!
//! A row is a kind of field, a text, and `= answer`, `-` for no answer, or `! why ~ likely` for what cannot be read, both as
//! far as they can be told.
#![cfg(not(target_family = "wasm"))]

use centre_checks::typed::{Typed, read};
use centre_checks::{Options, Report, Submission, check, identify};
use serde_json::{Value, json};

fn rows() -> Vec<[String; 3]> {
    let table = include_str!("reading/inputs.json");
    let rows: Vec<[String; 3]> = serde_json::from_str(table).expect("rows of three");
    assert!(rows.len() > 300, "{}", rows.len());
    rows
}

fn said(typed: Typed) -> String {
    match typed {
        Typed::Nothing => "-".to_owned(),
        Typed::Answer(answer) => format!("= {answer}"),
        Typed::Unreadable { why, likely } => {
            let why = why.map(|why| format!(" {why}")).unwrap_or_default();
            let likely = likely.map(|likely| format!(" ~ {likely}")).unwrap_or_default();
            format!("!{why}{likely}")
        }
    }
}

#[test]
fn each_text_is_read_as_the_table_has_it() {
    let wrong: Vec<String> = rows()
        .into_iter()
        .filter_map(|[kind, text, expected]| {
            let found = said(read(&kind, &text));
            (found != expected).then(|| format!("{kind} {text:?}: {found}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A procedure that asks for an answer of this kind, and answers that hold it.
fn asked(kind: &str, answer: &str) -> Option<(&'static str, Value)> {
    Some(match kind {
        "line" => ("credit-check", json!({ "references": [{ "name": answer }] })),
        "yes-no" => ("credit-check", json!({ "tradesOnCredit": answer })),
        "date" => ("credit-check", json!({ "establishedOn": answer })),
        "moment" => ("cyber-incident", json!({ "awareAt": answer })),
        "series" => ("conflict-of-interest", json!({ "series": answer })),
        "year" => ("annual-update", json!({ "year": answer })),
        "centre-number" => ("approval-lapse", json!({ "centreNumber": answer })),
        "qualification-number" => ("approval-lapse", json!({ "qualifications": [{ "number": answer }] })),
        "email" => ("account-change", json!({ "newAccountHolders": [{ "email": answer }] })),
        _ => return None,
    })
}

fn report(procedure: &str, answers: Value) -> Report {
    let submission = Submission {
        procedure: procedure.to_owned(),
        policy: None,
        answers: serde_json::from_value(answers).expect("plain data"),
    };
    check(&submission, &Options::as_of("2026-11-22")).expect("a report")
}

#[test]
fn a_check_takes_what_was_read_and_says_of_the_rest_why_not() {
    let mut tried = 0;
    for [kind, text, expected] in rows() {
        let Some((procedure, typed)) = asked(&kind, &text) else {
            continue;
        };
        tried += 1;
        let unreadable = report(procedure, typed).unreadable;
        if let Some(answer) = expected.strip_prefix("= ") {
            let (_, answers) = asked(&kind, answer).expect("a procedure");
            assert!(report(procedure, answers).unreadable.is_empty(), "{kind} {answer:?}");
        } else if expected == "-" {
            assert!(unreadable.is_empty(), "{kind} {text:?}");
        } else {
            let [one] = unreadable.as_slice() else {
                panic!("{kind} {text:?} is {unreadable:?}");
            };
            assert_eq!(one.kind, kind);
            // A check does not say what only the reader of words can know.
            let why = expected[1..].split(" ~ ").next().unwrap_or_default().trim();
            assert!(
                one.why.is_none_or(|found| found == why),
                "{kind} {text:?}: {:?}, not {why}",
                one.why
            );
            let is_of_words = matches!(kind.as_str(), "date" | "moment" | "series");
            assert!(
                is_of_words || one.why.unwrap_or_default() == why,
                "{kind} {text:?}: {:?}, not {why}",
                one.why
            );
        }
    }
    assert!(tried > 300, "{tried}");
}

#[test]
fn identify_sees_the_same_numbers_and_the_same_slips() {
    for [kind, text, expected] in rows() {
        let number = matches!(
            kind.as_str(),
            "centre-number" | "candidate-number" | "uci" | "uln" | "qualification-number" | "dfe-number"
        );
        if !number {
            continue;
        }
        let found = identify(&text);
        let reading = found.could_be.iter().find(|reading| reading.kind == kind);
        if let Some(answer) = expected.strip_prefix("= ") {
            let reading = reading.unwrap_or_else(|| panic!("{kind} {text:?}"));
            let compact: String = answer.chars().filter(|letter| *letter != '/').collect();
            assert_eq!(
                (reading.compact.as_str(), reading.slip),
                (compact.as_str(), None),
                "{text:?}"
            );
        } else if let Some((why, likely)) = expected.strip_prefix("! ").and_then(|rest| rest.split_once(" ~ ")) {
            // A number of another kind is taken as that kind.
            let is_another = found
                .could_be
                .iter()
                .any(|other| other.kind != kind && other.slip.is_none());
            assert!(reading.is_some() || is_another, "{kind} {text:?}");
            if let Some(reading) = reading.filter(|_| !is_another) {
                assert_eq!(
                    (reading.slip, reading.likely.as_deref()),
                    (Some(why), Some(likely)),
                    "{kind} {text:?}"
                );
            }
        } else if expected == "-" {
            assert_eq!(found.got, "nothing");
        }
    }
}

#[test]
fn an_address_that_is_too_long_says_what_the_most_is() {
    let long = format!("name@{}", "x".repeat(250));
    let [one] = &report("account-change", json!({ "newAccountHolders": [{ "email": long }] })).unreadable[..] else {
        panic!("one address");
    };
    assert_eq!(one.why, Some("too-long"));
    assert_eq!(
        serde_json::to_value(&one.facts).expect("facts"),
        json!([{ "name": "limit", "value": 254 }])
    );
}

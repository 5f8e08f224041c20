//! What the tests share.
#![allow(dead_code, reason = "each test uses its own part")]

use centre_checks::{Options, Report, Submission, check};
use serde_json::Value;

/// A report as JSON; objects are sorted by key, and every number is whole, so that its text is canonical (RFC 8785).
pub fn report(procedure: &str, policy: Option<&str>, answers: &Value, as_of: &str) -> Value {
    report_with(procedure, policy, answers, &Options::as_of(as_of))
}

/// A report under given options.
pub fn report_with(procedure: &str, policy: Option<&str>, answers: &Value, options: &Options) -> Value {
    serde_json::to_value(run(procedure, policy, answers, options)).expect("plain data")
}

/// A report as the crate gives it.
pub fn run(procedure: &str, policy: Option<&str>, answers: &Value, options: &Options) -> Report {
    let submission = Submission {
        procedure: procedure.to_owned(),
        policy: policy.map(str::to_owned),
        answers: serde_json::from_value(answers.clone()).expect("plain data"),
    };
    check(&submission, options).expect("a right call")
}

/// The findings of one rule.
pub fn findings<'a>(report: &'a Value, rule: &str) -> Vec<&'a Value> {
    list(&report["findings"])
        .iter()
        .filter(|finding| finding["rule"] == rule)
        .collect()
}

/// A JSON list.
pub fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

/// The strings of a JSON list.
pub fn strings(value: &Value) -> Vec<&str> {
    list(value)
        .iter()
        .map(|item| item.as_str().expect("a string"))
        .collect()
}

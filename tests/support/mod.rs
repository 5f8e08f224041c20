//! What the tests share.
#![allow(dead_code, reason = "each test uses its own part")]

use std::fs;
use std::path::PathBuf;

use centre_checks::{Language, Options, Report, Submission, check};
use serde_json::Value;

/// A whole submission of `tests/submissions/`.
#[derive(Clone)]
pub struct Golden {
    pub name: String,
    pub procedure: String,
    pub policy: Option<String>,
    pub answers: Value,
    pub as_of: String,
}

impl Golden {
    /// Its report, with other answers.
    pub fn run(&self, answers: &Value) -> Report {
        run(
            &self.procedure,
            self.policy.as_deref(),
            answers,
            &Options::as_of(&self.as_of),
        )
    }
}

/// The files of the whole submissions: what is recorded of `name.json` stands beside it as `name.kind.json`.
pub fn submission_files() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/submissions");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("submissions")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            !path
                .file_stem()
                .is_some_and(|stem| stem.to_string_lossy().contains('.'))
        })
        .collect();
    files.sort();
    files
}

/// Every whole submission, by name.
pub fn goldens() -> Vec<Golden> {
    submission_files()
        .iter()
        .map(|path: &PathBuf| {
            let text = fs::read_to_string(path).expect("a file");
            let submission: Value = serde_json::from_str(&text).expect("JSON");
            let text = |name: &str| submission[name].as_str().map(str::to_owned);
            Golden {
                name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                procedure: text("procedure").expect("a procedure"),
                policy: text("policy"),
                answers: submission["answers"].clone(),
                as_of: text("asOf").expect("a date"),
            }
        })
        .collect()
}

/// Every answer in some answers that holds no other, as a JSON pointer.
pub fn leaves(answers: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                for (name, value) in fields {
                    walk(value, &format!("{at}/{name}"), out);
                }
            }
            Value::Array(items) if !items.is_empty() => {
                for (index, value) in items.iter().enumerate() {
                    walk(value, &format!("{at}/{index}"), out);
                }
            }
            _ if !at.is_empty() => out.push(at.to_owned()),
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(answers, "", &mut out);
    out
}

/// The answers with another value at a JSON pointer.
pub fn with(answers: &Value, pointer: &str, value: Value) -> Value {
    let mut answers = answers.clone();
    *answers.pointer_mut(pointer).expect("an answer") = value;
    answers
}

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

/// A report with its sentences in one language.
pub fn said(report: &Report, language: Language) -> Value {
    serde_json::to_value(report.said(language)).expect("plain data")
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

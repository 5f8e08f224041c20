//! A check kept for the file: made again it is equal, or it says what has changed.

use std::fs;
use std::path::Path;

use centre_checks::record::{record, verify};
use centre_checks::{CallErrorCode, Options, Submission, check};
use serde_json::{Value, json};

/// Each submission of the tests, with its day.
fn submissions() -> Vec<(String, Value, Options)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/submissions");
    let mut found: Vec<_> = fs::read_dir(folder)
        .expect("submissions")
        .map(|entry| entry.expect("a submission").path())
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().matches('.').count() == 1)
        })
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a text");
            let mut value: Value = serde_json::from_str(&text).expect("JSON");
            let options = Options::as_of(value["asOf"].as_str().expect("a day"));
            let members = value.as_object_mut().expect("an object");
            members.retain(|name, _| ["procedure", "policy", "answers"].contains(&name.as_str()));
            (path.display().to_string(), value, options)
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

fn kept(submission: &Value, options: &Options) -> Value {
    let read: Submission = serde_json::from_value(submission.clone()).expect("a submission");
    let report = check(&read, options).expect("a right call");
    record(submission, &report, options).expect("a record")
}

#[test]
fn every_record_is_verified_after_it_was_written_and_read() {
    let all = submissions();
    assert!(all.len() > 100);
    for (name, submission, options) in all {
        let text = kept(&submission, &options).to_string();
        let verified = verify(&serde_json::from_str(&text).expect("JSON")).expect("a record");
        assert_eq!(
            serde_json::to_value(&verified).expect("JSON"),
            json!({ "equal": true, "rules": {}, "parameters": {}, "differs": [] }),
            "{name}"
        );
    }
}

fn ready() -> (Value, Options) {
    let (_, submission, options) = submissions()
        .into_iter()
        .find(|(name, ..)| name.ends_with("account-change-ready.json"))
        .expect("the submission");
    (submission, options)
}

#[test]
fn what_has_changed_is_named() {
    let (submission, options) = ready();
    let mut other = kept(&submission, &options);
    other["rulebook"] = json!("2025-01");
    other["report"]["decision"]["code"] = json!("not-ready");
    other["fingerprints"]["rules"]["account-change/signed"] = json!("0");
    other["fingerprints"]["rules"]["account-change/gone"] = json!("1");
    other["fingerprints"]["parameters"]["wjec-portal"] = json!("2");
    let verified = serde_json::to_value(verify(&other).expect("a record")).expect("JSON");
    assert_eq!(verified["equal"], json!(false));
    assert_eq!(verified["differs"], json!(["decision"]));
    assert_eq!(verified["edition"]["kept"], json!("2025-01"));
    assert_eq!(verified["rules"]["account-change/gone"], json!({ "kept": "1" }));
    assert_eq!(verified["rules"]["account-change/signed"]["kept"], json!("0"));
    assert_eq!(verified["rules"].as_object().map(serde_json::Map::len), Some(2));
    assert_eq!(verified["parameters"]["wjec-portal"]["kept"], json!("2"));
}

#[test]
fn another_version_of_the_software_is_no_difference_where_the_report_is_the_same() {
    let (submission, options) = ready();
    let mut other = kept(&submission, &options);
    other["report"]["engine"]["version"] = json!("0.0.1");
    assert!(verify(&other).expect("a record").equal);
}

#[test]
fn a_changed_answer_shows() {
    let (submission, options) = ready();
    let mut other = kept(&submission, &options);
    other["submission"]["answers"]["signature"] = json!("none");
    let verified = verify(&other).expect("a record");
    assert!(!verified.equal && verified.rules.is_empty() && verified.edition.is_none());
    assert!(verified.differs.contains(&"decision".to_owned()), "{verified:?}");
}

#[test]
fn what_is_no_record_is_refused() {
    let (submission, options) = ready();
    let whole = kept(&submission, &options);
    for name in ["submission", "options", "rulebook", "fingerprints", "report"] {
        let mut part = whole.clone();
        part.as_object_mut().expect("an object").remove(name);
        assert_eq!(verify(&part).expect_err(name).code, CallErrorCode::NoRecord, "{name}");
    }
    for other in [json!(null), json!([]), json!("record"), json!({})] {
        assert_eq!(verify(&other).expect_err("no record").code, CallErrorCode::NoRecord);
    }
    let read: Submission = serde_json::from_value(submission.clone()).expect("a submission");
    let report = check(&read, &options).expect("a right call");
    let mut another = submission;
    another["answers"]["signature"] = json!("none");
    assert_eq!(
        record(&another, &report, &options).expect_err("not its report").code,
        CallErrorCode::NoRecord
    );
}

#[test]
fn the_warning_time_is_kept() {
    let (submission, _) = ready();
    let mut options = Options::as_of("2026-11-22");
    options.at_risk_days = 30;
    assert_eq!(kept(&submission, &options)["options"]["atRiskDays"], json!(30));
}

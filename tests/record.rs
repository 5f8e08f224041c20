//! A check kept for the file: made again it is equal, or it says what has changed.

use std::collections::BTreeMap;
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

/// FNV-1a, as in `pkg/tests/records.js`.
fn sum(text: &str, before: u32) -> u32 {
    text.bytes()
        .fold(before, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The package's tests make the same records in Node and in a browser. Stale sums are rewritten, and then the test fails.
#[test]
fn records_are_the_same_natively_in_node_and_in_a_browser() {
    let mut sums: BTreeMap<String, u32> = BTreeMap::new();
    for (_, submission, options) in submissions() {
        let mut made = kept(&submission, &options);
        // Which version made it is no part of what it says.
        made["report"].as_object_mut().expect("a report").remove("engine");
        let procedure = submission["procedure"].as_str().expect("a procedure").to_owned();
        let one = sums.entry(procedure).or_insert(0x811c_9dc5);
        *one = sum(&made.to_string(), *one);
    }
    assert_eq!(sums.len(), 9);
    let made = format!("{}\n", serde_json::to_string_pretty(&sums).expect("JSON"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records.json");
    if fs::read_to_string(&path).unwrap_or_default() != made {
        fs::write(&path, made).expect("a folder to write to");
        panic!("tests/records.json was stale and has been rewritten");
    }
}

#[test]
fn the_moment_is_kept_in_one_form() {
    let (submission, _) = ready();
    let written = ["2026-11-22T10:00Z", "2026-11-22T10:00+00:00", "2026-11-22T11:00+01:00"];
    let made = written.map(|moment| kept(&submission, &Options::as_of(moment)));
    assert_eq!(made[0]["options"]["asOf"], json!("2026-11-22T10:00+00:00"));
    assert!(made.iter().all(|one| *one == made[0]));
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
    other["fingerprints"]["parameters"]["account-change/wjec-portal"] = json!("2");
    let verified = serde_json::to_value(verify(&other).expect("a record")).expect("JSON");
    assert_eq!(verified["equal"], json!(false));
    assert_eq!(verified["differs"], json!(["decision"]));
    assert_eq!(verified["edition"]["kept"], json!("2025-01"));
    assert_eq!(verified["rules"]["account-change/gone"], json!({ "kept": "1" }));
    assert_eq!(verified["rules"]["account-change/signed"]["kept"], json!("0"));
    assert_eq!(verified["rules"].as_object().map(serde_json::Map::len), Some(2));
    assert_eq!(verified["parameters"]["account-change/wjec-portal"]["kept"], json!("2"));
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

/// Two procedures have a policy of the same name, with numbers of its own.
#[test]
fn parameters_are_those_of_the_procedure() {
    let made = |name: &str| {
        let all = submissions();
        let (_, submission, options) = all
            .iter()
            .find(|(file, ..)| file.ends_with(name))
            .expect("a submission");
        kept(submission, options)["fingerprints"]["parameters"].clone()
    };
    let (credit, approval) = (
        made("credit-check-meets-all.json"),
        made("centre-approval-ocr-nvq.json"),
    );
    assert!(credit["credit-check/ocr"].is_string(), "{credit}");
    assert!(approval["centre-approval/ocr"].is_string(), "{approval}");
    assert_ne!(credit["credit-check/ocr"], approval["centre-approval/ocr"]);
}

#[test]
fn the_warning_time_is_kept() {
    let (submission, _) = ready();
    let mut options = Options::as_of("2026-11-22");
    options.at_risk_days = 30;
    assert_eq!(kept(&submission, &options)["options"]["atRiskDays"], json!(30));
}

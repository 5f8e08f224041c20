//! Whole submissions (`tests/submissions/*.json`): what is expected of each is written by hand, from the clauses; the whole
//! report is next to it (`*.report.json`), codes and facts, and must be the same byte for byte, natively here and through the
//! module in the package's tests. One of each procedure is also recorded in words (`*.said.en.json`, `*.said.cy.json`). All leave
//! `engine` out. A stale file is rewritten, and then the test fails.

mod support;

use std::fs;
use std::path::PathBuf;

use centre_checks::catalogue::COMMON;
use centre_checks::{Language, Options, Submission, catalogue, check};
use serde_json::{Map, Value, json};
use support::{findings, goldens, list, report, said, strings, submission_files};

fn read(path: &PathBuf) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a file")).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn run(submission: &Value) -> Value {
    report(
        submission["procedure"].as_str().expect("a procedure"),
        submission["policy"].as_str(),
        &submission["answers"],
        submission["asOf"].as_str().expect("a date"),
    )
}

#[test]
fn every_submission_comes_to_what_its_clauses_say() {
    // All are checked, so that one run names every submission to think about again after a change of the rules.
    let mut files = submission_files();
    files.retain(|path| std::panic::catch_unwind(|| expect(path)).is_err());
    assert!(files.is_empty(), "not as expected: {files:?}");
}

fn expect(path: &PathBuf) {
    let submission = read(path);
    let report = run(&submission);
    let expect = &submission["expect"];
    let shown = || {
        let told: Vec<String> = list(&report["findings"])
            .iter()
            .map(|f| format!("{} {} {} {}", f["rule"], f["at"], f["code"], f["missing"]))
            .collect();
        format!(
            "{path:?} came to {} {}\n{}\nmissing {}",
            report["outcome"],
            report["decision"]["code"],
            told.join("\n"),
            report["missing"]
        )
    };
    assert!(submission["about"].is_string(), "{path:?} says what it is about");
    assert_eq!(report["outcome"], expect["outcome"], "{}", shown());
    assert_eq!(report["decision"]["code"], expect["decision"], "{}", shown());
    let says = expect["says"].as_object().expect("what the rules say");
    // Steps that no rule asks for are expected too.
    let no_findings = list(&report["findings"]).is_empty();
    assert_eq!(says.is_empty(), no_findings, "{path:?} expects something of the rules");
    assert!(
        !no_findings || expect["toDo"].is_array(),
        "{path:?} says what is to be done"
    );
    for (rule, codes) in says {
        let found = findings(&report, rule);
        let found: Vec<&Value> = found.iter().map(|finding| &finding["code"]).collect();
        let expected: Vec<&Value> = codes
            .as_array()
            .map_or_else(|| vec![codes], |codes| codes.iter().collect());
        assert_eq!(found, expected, "{rule}\n{}", shown());
    }
    if let Some(missing) = expect["missing"].as_array() {
        assert_eq!(list(&report["missing"]), missing, "{}", shown());
    }
    // Every step, in order.
    if let Some(to_do) = expect["toDo"].as_array() {
        let found: Vec<&Value> = list(&report["actions"]).iter().map(|action| &action["code"]).collect();
        assert_eq!(found, to_do.iter().collect::<Vec<_>>(), "{}", shown());
    }
    for (code, by) in expect["actions"].as_object().into_iter().flatten() {
        let found: Vec<&Value> = list(&report["actions"])
            .iter()
            .filter(|action| action["code"] == *code)
            .map(|action| &action["by"])
            .collect();
        // A step that is not to be listed at all is written as an empty list.
        let expected: Vec<&Value> = by.as_array().map_or_else(|| vec![by], |each| each.iter().collect());
        assert_eq!(found, expected, "{code}\n{}", shown());
    }
    for (code, on) in expect["dates"].as_object().into_iter().flatten() {
        let found: Vec<&Value> = list(&report["dates"])
            .iter()
            .filter(|date| date["code"] == *code)
            .map(|d| &d["on"])
            .collect();
        // One day is every item's.
        let expected: Vec<&Value> = match on.as_array() {
            Some(days) => days.iter().collect(),
            None => vec![on; found.len().max(1)],
        };
        assert_eq!(found, expected, "{code}\n{}", shown());
    }
}

/// Adds a file to the stale ones where what is recorded in it is not this report, and rewrites it.
fn settle(recorded: PathBuf, mut report: Value, stale: &mut Vec<PathBuf>) {
    report.as_object_mut().expect("a report").remove("engine");
    let text = serde_json::to_string_pretty(&report).expect("JSON") + "\n";
    if fs::read_to_string(&recorded).is_ok_and(|found| found == text) {
        return;
    }
    fs::write(&recorded, text).expect("a file to write to");
    stale.push(recorded);
}

#[test]
fn every_report_is_the_recorded_one_byte_for_byte() {
    let mut stale = Vec::new();
    for path in submission_files() {
        settle(path.with_extension("report.json"), run(&read(&path)), &mut stale);
    }
    assert!(stale.is_empty(), "these were stale and have been rewritten: {stale:?}");
}

/// A telling submission of each procedure: one with many failures, open questions, steps and dates.
const SAID: [&str; 9] = [
    "account-change-wrong-throughout",
    "annual-update-update-overdue",
    "approval-lapse-edition-open-and-urgent",
    "centre-approval-ocr-entered-too-soon",
    "centre-details-change-storage-moved-untold",
    "conflict-of-interest-incomplete",
    "credit-check-wrong-referees",
    "cyber-incident-overdue",
    "inspection-readiness-weak-storage",
];

#[test]
fn one_report_of_each_procedure_is_said_as_recorded() {
    let mut stale = Vec::new();
    let mut procedures = Vec::new();
    let mut files = submission_files();
    files.retain(|path| {
        path.file_stem()
            .is_some_and(|stem| SAID.iter().any(|name| stem == *name))
    });
    for (path, golden) in files
        .into_iter()
        .zip(goldens().into_iter().filter(|golden| SAID.contains(&&*golden.name)))
    {
        let report = golden.run(&golden.answers);
        for language in Language::ALL {
            let recorded = path.with_extension(format!("said.{}.json", language.code()));
            settle(recorded, said(&report, language), &mut stale);
        }
        procedures.push(golden.procedure);
    }
    let mut known: Vec<&str> = catalogue().procedures.iter().map(|procedure| procedure.id).collect();
    known.sort_unstable();
    assert_eq!(procedures, known);
    assert!(stale.is_empty(), "these were stale and have been rewritten: {stale:?}");
}

/// In `tests/headlines.json`, by submission; the package's tests compare theirs.
#[test]
fn every_headline_is_the_recorded_one() {
    let headlines: Map<String, Value> = submission_files()
        .iter()
        .map(|path| {
            let written = read(path);
            let options = Options::as_of(written["asOf"].as_str().expect("a date"));
            let submission: Submission = serde_json::from_value(written).expect("a submission");
            let report = check(&submission, &options).expect("a right call");
            let said = |language| report.said(language).headline(&submission.answers);
            let name = path
                .file_stem()
                .expect("a name")
                .to_str()
                .expect("plain letters")
                .to_owned();
            (
                name,
                json!({ "en": said(Language::English), "cy": said(Language::Welsh) }),
            )
        })
        .collect();
    let mut stale = Vec::new();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/headlines.json");
    settle(path, Value::Object(headlines), &mut stale);
    assert!(stale.is_empty(), "these were stale and have been rewritten: {stale:?}");
}

/// A request that is ready is sent; one that is not says that it waits.
#[test]
fn a_step_that_sends_something_waits_only_as_long_as_a_requirement_is_not_met() {
    let golden = |name: &str| {
        goldens()
            .into_iter()
            .find(|golden| golden.name == name)
            .expect("a submission")
    };
    for (name, waits) in [
        ("account-change-ready", false),
        ("account-change-wrong-throughout", true),
    ] {
        let golden = golden(name);
        for language in Language::ALL {
            let said = said(&golden.run(&golden.answers), language);
            let sent = list(&said["actions"])
                .iter()
                .find(|action| action["code"] == "send-request");
            let says = sent.expect("the step")["says"].as_str().expect("a sentence");
            assert_eq!(says.ends_with(COMMON.waits.within(language)), waits, "{says}");
        }
    }
}

#[test]
fn there_are_at_least_six_submissions_of_each_procedure() {
    let procedures: Vec<String> = submission_files()
        .iter()
        .map(|path| read(path)["procedure"].as_str().expect("a procedure").to_owned())
        .collect();
    for procedure in catalogue().procedures {
        let count = procedures.iter().filter(|id| *id == procedure.id).count();
        assert!(count >= 6, "{} has {count}", procedure.id);
    }
}

#[test]
fn a_report_repeats_nothing_that_a_person_typed() {
    for path in submission_files() {
        let submission = read(&path);
        let text = run(&submission).to_string();
        let mut typed = Vec::new();
        free_text(&submission["answers"], &mut typed);
        for words in typed {
            assert!(!text.contains(&words), "{path:?}: the report repeats {words}");
        }
    }
}

/// Names and addresses: answers with a space or an `@` in them, but for addresses that the library itself gives.
fn free_text(answers: &Value, out: &mut Vec<String>) {
    match answers {
        Value::String(text) if (text.contains(' ') || text.contains('@')) && !own(text) => {
            out.push(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| free_text(item, out)),
        Value::Object(fields) => fields.values().for_each(|value| free_text(value, out)),
        _ => {}
    }
}

/// An address that the library gives.
fn own(text: &str) -> bool {
    ["@wjec.co.uk", "ncn@ocr.org.uk"]
        .iter()
        .any(|address| text.contains(address))
}

#[test]
fn the_same_input_gives_the_same_bytes_with_citations_and_declared_paths() {
    for path in submission_files() {
        let submission = read(&path);
        let report = run(&submission);
        assert_eq!(report.to_string(), run(&submission).to_string());
        for part in ["findings", "actions", "dates"] {
            for told in list(&report[part]) {
                assert!(!list(&told["cites"]).is_empty(), "{path:?}: nothing is cited by {told}");
            }
        }
        for missing in strings(&report["missing"]) {
            assert!(!missing.is_empty() && !missing.contains("[]"), "{path:?}: {missing}");
        }
    }
}

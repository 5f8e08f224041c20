//! `docs/walks.md`: submissions and what their reports say.

use std::fs;
use std::path::Path;

use centre_checks::{Language, Options, Submission, check, key_dates};
use serde_json::Value;

/// Submissions of `tests/submissions/`, a telling one of each of a few procedures.
const WALKS: [&str; 4] = [
    "account-change-wrong-throughout",
    "credit-check-not-yet",
    "approval-lapse-may-have-lapsed-on-the-day-after",
    "conflict-of-interest-to-notify",
];

pub fn file(root: &Path) -> String {
    let mut out = String::from(
        "# From answers to report\n\n\
         Generated from the running rules by `tests/generated_files.rs`. A few submissions of `tests/submissions/`, each with what its\n\
         report says in English, and a year of key dates.\n",
    );
    for name in WALKS {
        out += &format!("\n{}", walk(root, name));
    }
    out + "\n## key dates\n\n" + &year(root)
}

fn walk(root: &Path, name: &str) -> String {
    let path = root.join(format!("tests/submissions/{name}.json"));
    let mut submission: Value = serde_json::from_str(&fs::read_to_string(path).expect("a submission")).expect("JSON");
    let fields = submission.as_object_mut().expect("a submission");
    let about = fields.remove("about").expect("what it is about");
    fields.remove("expect");
    let as_of = fields.remove("asOf").expect("a day");
    let as_of = as_of.as_str().expect("a day");
    let call: Submission = serde_json::from_value(submission.clone()).expect("a submission");
    let report = check(&call, &Options::as_of(as_of)).expect("a report");
    let report = serde_json::to_value(report.said(Language::English)).expect("plain data");
    format!(
        "## {}\n\n{} As of {as_of}:\n\n```json\n{}\n```\n\n```text\n{}```\n",
        report["procedure"].as_str().expect("a procedure"),
        about.as_str().expect("a sentence"),
        serde_json::to_string_pretty(&submission).expect("JSON"),
        told(&report),
    )
}

/// A request for the key dates, and what comes back.
fn year(root: &Path) -> String {
    let path = root.join("tests/key_dates/school.json");
    let call: Value = serde_json::from_str(&fs::read_to_string(path).expect("a request")).expect("JSON");
    let request = serde_json::from_value(call["request"].clone()).expect("a request");
    let as_of = call["asOf"].as_str().expect("a day");
    let found = key_dates(&request, &Options::as_of(as_of)).expect("dates");
    let found = serde_json::to_value(found.said(Language::English)).expect("plain data");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let items = |name: &str| found[name].as_array().cloned().unwrap_or_default();
    let mut out = String::new();
    for name in ["dates", "later"] {
        for date in items(name) {
            let when = if name == "later" { "later, " } else { "" };
            let on = text(&date["on"]);
            out += &format!("{when}{on} ({}) {}\n", text(&date["standing"]), text(&date["title"]));
        }
    }
    for (name, why) in [
        ("undated", "no fixed day"),
        ("unknown", "not known here"),
        ("signposts", "see also"),
    ] {
        for note in items(name) {
            out += &format!("{why}: {}\n", text(&note["title"]));
        }
    }
    format!(
        "{} As of {as_of}:\n\n```json\n{}\n```\n\n```text\n{out}```\n",
        text(&call["about"]),
        serde_json::to_string_pretty(&call["request"]).expect("JSON"),
    )
}

fn told(report: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let items = |name: &str| report[name].as_array().cloned().unwrap_or_default();
    let at = |value: &Value| value["at"].as_str().map(|at| format!(" {at}")).unwrap_or_default();
    let mut out = format!(
        "outcome: {}\ndecision: {}\n  {}\n",
        text(&report["outcome"]),
        text(&report["decision"]["code"]),
        text(&report["decision"]["says"])
    );
    let mut quiet = 0;
    for finding in items("findings") {
        let outcome = text(&finding["outcome"]);
        if outcome == "passed" || outcome == "inapplicable" {
            quiet += 1;
            continue;
        }
        let clauses: Vec<String> = finding["cites"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|cite| text(&cite["clause"]))
            .collect();
        let warning = if finding["force"] == "should" {
            ", a warning"
        } else {
            ""
        };
        out += &format!(
            "{outcome}{warning}: {}{} ({}) [{}]\n  {}\n  -> {}\n",
            text(&finding["rule"]),
            at(&finding),
            text(&finding["code"]),
            clauses.join(", "),
            text(&finding["says"]),
            text(&finding["next"])
        );
    }
    out += &format!("and {quiet} findings that are passed or do not apply\n");
    for action in items("actions") {
        let to = &action["to"];
        let way: Vec<String> = [&to["name"], &to["email"], &to["phone"]]
            .into_iter()
            .filter_map(|part| part.as_str().map(str::to_owned))
            .collect();
        let way = if way.is_empty() {
            String::new()
        } else {
            format!(" ({})", way.join(", "))
        };
        let by = action["by"].as_str().map(|by| format!(", by {by}")).unwrap_or_default();
        out += &format!("to do{}{by}: {}{way}\n", at(&action), text(&action["says"]));
    }
    for date in items("dates") {
        out += &format!(
            "{}{}: {} {}\n",
            text(&date["on"]),
            at(&date),
            text(&date["says"]),
            text(&date["reckoned"])
        );
    }
    for path in items("missing") {
        out += &format!("still to be answered: {}\n", text(&path));
    }
    out
}

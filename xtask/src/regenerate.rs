//! Rewrites what is generated from the rules until nothing is stale, then says what changed and what is left to do by hand.
//!
//! The tests that rewrite files are the generator. A new rule takes a few rounds: the first puts it into its list, so that the
//! next can compile it and print what it says.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::run;

const ROUNDS: usize = 5;

const GENERATE: [&str; 22] = [
    "test",
    "--package",
    "centre-checks",
    "--no-fail-fast",
    "--test",
    "generated_files",
    "--test",
    "submissions",
    "--test",
    "differential",
    "--test",
    "record",
    "--package",
    "centre-checks-cli",
    "--test",
    "package_words",
    "--test",
    "commands",
    "--package",
    "centre-checks-axum",
    "--test",
    "server",
];

const ANSWER: &str = "--answer PROCEDURE/FIELD=VALUE, for instance --answer credit-check/tradesOnCredit=true";

pub fn run(args: &[String]) -> Result<()> {
    let before = files()?;
    for pair in args.chunks(2) {
        let [option, answer] = pair else {
            bail!("expected {ANSWER}")
        };
        if option != "--answer" {
            bail!("there is no option `{option}`; expected {ANSWER}");
        }
        add_answer(answer)?;
    }
    let mut last = files()?;
    let mut is_fresh = false;
    for round in 1..=ROUNDS {
        run::heading(&format!("Round {round}"));
        let succeeded = run::cargo(GENERATE).status()?.success();
        let now = files()?;
        let has_changed = now != last;
        last = now;
        is_fresh = succeeded;
        if succeeded || !has_changed {
            break;
        }
    }
    let mut changed: Vec<&String> = last
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(*text))
        .map(|(path, _)| path)
        .collect();
    changed.extend(before.keys().filter(|path| !last.contains_key(*path)));
    run::heading("Rewritten");
    for path in &changed {
        println!("{path}");
    }
    if changed.is_empty() {
        println!("nothing: every generated file was fresh");
    }
    for line in by_hand()? {
        println!("\nBy hand: {line}");
    }
    if !is_fresh {
        bail!("what is red above is not put right by writing files anew: it wants a hand");
    }
    println!("\nEvery generated file is fresh. Look at what changed, then run `cargo xtask test`.");
    Ok(())
}

/// Every file of the repository as it is, without `target` and `node_modules`.
fn files() -> Result<BTreeMap<String, Vec<u8>>> {
    let list = git(&["ls-files", "--cached", "--others", "--exclude-standard"])?;
    let found = list
        .lines()
        .filter_map(|path| Some((path.to_owned(), fs::read(run::root().join(path)).ok()?)));
    Ok(found.collect())
}

fn git(args: &[&str]) -> Result<String> {
    run::output(&mut run::program("git", args))
}

/// Answers a new question in every whole submission of its procedure: those that were complete until now.
fn add_answer(written: &str) -> Result<()> {
    let parts = written
        .split_once('=')
        .and_then(|(place, value)| Some((place.split_once('/')?, value)));
    let ((procedure, field), value) = parts.with_context(|| format!("expected {ANSWER}"))?;
    if field.contains(['[', '.']) {
        bail!("{field} stands in a list: answer it by hand in tests/submissions/{procedure}-*.json");
    }
    // A value that is not JSON is a text.
    let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
    let mut answered = 0;
    for path in submissions()? {
        let text = fs::read_to_string(&path)?;
        let submission: Value = serde_json::from_str(&text)?;
        let is_whole = submission["expect"]["missing"].as_array().is_some_and(Vec::is_empty);
        let is_open = submission["answers"][field].is_null();
        if submission["procedure"] == procedure && is_whole && is_open {
            fs::write(
                &path,
                insert(&text, field, &value).with_context(|| format!("{} has no answers", path.display()))?,
            )?;
            answered += 1;
        }
    }
    println!("{field} is answered with {value} in {answered} submissions");
    Ok(())
}

/// The submissions that were written by hand, without their recorded reports.
fn submissions() -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(run::root().join("tests/submissions"))? {
        let path = entry?.path();
        if path
            .file_stem()
            .is_some_and(|stem| !stem.to_string_lossy().contains('.'))
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Puts an answer before the others, and keeps the layout of the rest.
fn insert(text: &str, field: &str, value: &Value) -> Option<String> {
    let start = "\"answers\": {\n";
    let (before, after) = text.split_once(start)?;
    let indent = &after[..after.len() - after.trim_start().len()];
    Some(format!("{before}{start}{indent}\"{field}\": {value},\n{after}"))
}

/// What no test can write: a line in the changelog, and what a whole submission expects of a new rule.
fn by_hand() -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut is_changed = false;
    let mut new = Vec::new();
    for path in git(&[
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "docs/editions",
    ])?
    .lines()
    {
        let now: BTreeMap<String, Value> = serde_json::from_str(&fs::read_to_string(run::root().join(path))?)?;
        let committed = git_show(path)?;
        is_changed |= now
            .iter()
            .any(|(rule, prints)| committed.get(rule).map(|old| &old["requirement"]) != Some(&prints["requirement"]))
            || committed.keys().any(|rule| !now.contains_key(rule));
        new.extend(now.into_keys().filter(|rule| !committed.contains_key(rule)));
    }
    if is_changed && git(&["diff", "--name-only", "HEAD", "--", "CHANGELOG.md"])?.is_empty() {
        found.push("CHANGELOG.md, under Policy: what a rule asks for has changed".to_owned());
    }
    let mut expected = String::new();
    for path in submissions()? {
        expected += &fs::read_to_string(path)?;
    }
    new.retain(|rule| !expected.contains(&format!("\"{rule}\"")));
    for rule in new {
        found.push(format!(
            "if it can change a decision, let a submission in tests/submissions/ expect something of {rule}"
        ));
    }
    Ok(found)
}

/// An edition's record as it was last committed; empty for one that is new.
fn git_show(path: &str) -> Result<BTreeMap<String, Value>> {
    let output = run::program("git", ["show", &format!("HEAD:{path}")]).output()?;
    if !output.status.success() {
        return Ok(BTreeMap::new());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

//! The walls of the house, each held by reading the sources.

use std::fs;
use std::path::{Path, PathBuf};

use centre_checks::catalogue;

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

/// The paths that a file names after `crate::`, and its `super::` paths.
fn uses(text: &str) -> Vec<&str> {
    ["crate::", "super::"]
        .iter()
        .flat_map(|start| text.match_indices(start).map(|(at, _)| &text[at..]))
        .map(|rest| rest.split([';', ' ', ',', ')', '\n']).next().unwrap_or_default())
        .collect()
}

#[test]
fn rules_forms_and_policies_know_neither_javascript_nor_the_report() {
    for (path, text) in sources("src/procedures")
        .into_iter()
        .chain(sources("src/policy"))
        .chain(sources("src/identifiers"))
    {
        let is_list = path.ends_with("src/procedures/mod.rs");
        for used in uses(&text) {
            let forbidden = ["crate::wasm", "crate::catalogue", "crate::report"]
                .iter()
                .any(|module| used.starts_with(module) && !(is_list && used == "crate::report::AnyProcedure"));
            assert!(!forbidden, "{path:?} uses {used}");
        }
        for word in ["wasm_bindgen", "js_sys", "JsValue", "serde_wasm_bindgen"] {
            assert!(!text.contains(word), "{path:?} knows {word}");
        }
    }
}

#[test]
fn no_procedure_names_another() {
    for procedure in catalogue().procedures {
        let folder = procedure.id.replace('-', "_");
        for (path, text) in sources(&format!("src/procedures/{folder}")) {
            for used in uses(&text) {
                assert!(!used.starts_with("crate::procedures"), "{path:?} uses {used}");
                assert!(!used.starts_with("super::super::super"), "{path:?} uses {used}");
            }
        }
    }
}

#[test]
fn report_catalogue_and_binding_name_no_rule_and_no_procedure() {
    let catalogue = catalogue();
    for file in ["report.rs", "catalogue.rs", "wasm.rs", "rule.rs", "form.rs"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
        let text = fs::read_to_string(path).expect("a source file");
        for procedure in &catalogue.procedures {
            let module = procedure.id.replace('-', "_");
            assert!(!text.contains(procedure.id), "{file} names {}", procedure.id);
            assert!(!text.contains(&module), "{file} names {module}");
            for policy in procedure.policies.iter().filter(|policy| policy.id.len() > 4) {
                assert!(!text.contains(policy.id), "{file} names {}", policy.id);
            }
        }
    }
}

#[test]
fn nothing_reads_a_clock_and_dates_are_added_in_one_place() {
    for (path, text) in sources("src") {
        for word in [
            "SystemTime",
            "Instant::now",
            "Utc::now",
            "Local::now",
            "std::fs",
            "std::net",
            "std::env",
            "thread_local",
        ] {
            assert!(!text.contains(word), "{path:?} uses {word}");
        }
        if !path.ends_with("src/date.rs") {
            for word in [
                "Months::",
                "checked_add",
                "checked_sub",
                "Duration",
                "TimeDelta",
                "Days::new",
                "with_year",
                "with_month",
                "succ_opt",
                "pred_opt",
            ] {
                assert!(!text.contains(word), "{path:?} reckons dates by {word}");
            }
        }
    }
}

#[test]
fn hours_are_added_and_the_clocks_changed_in_one_place() {
    for (path, text) in sources("src") {
        if path.ends_with("src/instant.rs") {
            continue;
        }
        for word in [
            "days_from_ce",
            "NaiveDateTime",
            "NaiveTime",
            "24 * ",
            "60 * ",
            "* 60",
            "* 24",
        ] {
            assert!(!text.contains(word), "{path:?} reckons time by {word}");
        }
        let asks = text.contains("clock_changes::");
        assert!(!asks, "{path:?} asks when the clocks change");
    }
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).expect("the lock file");
    assert!(!lock.contains("chrono-tz"), "there is no time-zone database");
}

#[test]
fn chrono_has_no_clock() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("the manifest");
    assert!(
        manifest.contains(r#"chrono = { version = "0.4.45", default-features = false }"#),
        "{manifest}"
    );
}

#[test]
fn a_rule_stands_in_a_file_of_its_own_that_bears_its_name() {
    for procedure in catalogue().procedures {
        let folder = procedure.id.replace('-', "_");
        for rule in procedure.rules {
            let name = rule
                .id
                .split_once('/')
                .expect("procedure/requirement")
                .1
                .replace('-', "_");
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/procedures/{folder}/rules/{name}.rs"));
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} has no {path:?}", rule.id));
            assert!(text.contains(rule.id), "{path:?} is not {}", rule.id);
        }
    }
}

#[test]
fn every_clause_is_cited() {
    for entry in catalogue().clauses {
        assert!(!entry.cited_by.is_empty(), "nothing cites {}", entry.clause.id);
    }
}

#[test]
fn decision_tables_are_total_and_name_what_exists() {
    use centre_checks::When;
    for procedure in catalogue().procedures {
        let last = procedure.decisions.last().expect("a row");
        assert!(last.when.is_empty(), "{}: the last row has a condition", procedure.id);
        for row in &procedure.decisions[..procedure.decisions.len() - 1] {
            assert!(
                !row.when.is_empty(),
                "{}: {} hides the rows after it",
                procedure.id,
                row.code
            );
            for when in row.when {
                let (rule, codes): (&str, &[&str]) = match when {
                    When::Says { rule, codes } => (rule, codes),
                    When::Finds { rule, .. } => (rule, &[]),
                    When::Report { .. } => continue,
                };
                let rule = procedure
                    .rules
                    .iter()
                    .find(|entry| entry.id == rule)
                    .unwrap_or_else(|| panic!("no {rule}"));
                for code in codes {
                    let common = ["unanswered", "does-not-apply"].contains(code);
                    assert!(
                        common || rule.says.iter().any(|say| say.code == *code),
                        "{} never says {code}",
                        rule.id
                    );
                }
            }
        }
    }
}

//! Breaks every rule on purpose, in a copy, and sees its table of worked cases go red.
//!
//! A rule's cases test that rule only, so one build can hold one fault in each of them. Two rounds: in the first, two of a
//! rule's sayings change places in its check; in the second, it applies exactly where it should not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::run;

/// What is done to the text of a rule's file; `None` where there is nothing to do it to.
type Fault = fn(&str) -> Option<String>;

const ROUNDS: [(&str, Fault); 2] = [
    ("two sayings change places", swap_sayings),
    ("it applies where it should not", negate_applicability),
];

pub fn run() -> Result<()> {
    let copy = run::target_dir()?.join("mutants");
    let tree = copy.join("tree");
    let mut rules = 0;
    for (about, fault) in ROUNDS {
        run::heading(&format!("Every rule broken: {about}"));
        if tree.exists() {
            fs::remove_dir_all(&tree)?;
        }
        for part in [
            "Cargo.toml",
            "Cargo.lock",
            "README.md",
            "modules",
            "src",
            "tests",
            "xtask",
        ] {
            copy_to(&run::root().join(part), &tree.join(part))?;
        }
        let mut broken = Vec::new();
        for path in rule_files(&tree.join("src/procedures"))? {
            let source = fs::read_to_string(&path)?;
            let id = rule_id(&source).with_context(|| format!("{} has no id", path.display()))?;
            if let Some(mutant) = fault(&source) {
                fs::write(&path, mutant)?;
                broken.push(id);
            }
        }
        let red = red_rules(&tree, &copy.join("target"))?;
        let unseen: Vec<&String> = broken.iter().filter(|id| !red.contains(id)).collect();
        if !unseen.is_empty() {
            bail!("these were broken and no case of theirs went red: {unseen:?}");
        }
        rules += broken.len();
        println!("{} rules broken, {} tables red", broken.len(), broken.len());
    }
    if rules == 0 {
        bail!("no rule was found to break");
    }
    Ok(())
}

/// The rules whose worked cases fail in the copy.
fn red_rules(tree: &Path, target: &Path) -> Result<Vec<String>> {
    let case = "every_worked_case_comes_out_as_its_clause_has_it";
    let output = run::cargo([
        "test",
        "--locked",
        "--package",
        "centre-checks",
        "--test",
        "cases",
        case,
    ])
    .current_dir(tree)
    .env("CARGO_TARGET_DIR", target)
    .env("RUSTFLAGS", "--cap-lints allow")
    .stdin(Stdio::null())
    .output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    if !text.contains("test result: FAILED. 0 passed; 1 failed") {
        bail!("the broken rules should have been tested and found broken, but:\n{text}");
    }
    let id = |line: &str| {
        line.split_whitespace()
            .next()
            .filter(|word| word.contains('/'))
            .map(str::to_owned)
    };
    Ok(text
        .lines()
        .filter(|line| line.contains(" as of "))
        .filter_map(id)
        .collect())
}

fn rule_files(procedures: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for procedure in fs::read_dir(procedures)? {
        let rules = procedure?.path().join("rules");
        if rules.is_dir() {
            for file in fs::read_dir(rules)? {
                let path = file?.path();
                if path.file_name().is_some_and(|name| name != "mod.rs") {
                    files.push(path);
                }
            }
        }
    }
    files.sort();
    Ok(files)
}

fn rule_id(source: &str) -> Option<String> {
    let rest = source.split_once("pub static RULE")?.1.split_once("id: \"")?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

/// The first two sayings that the rule lists change places wherever its code names them; its cases stay as they are.
fn swap_sayings(source: &str) -> Option<String> {
    let (code, cases) = source.split_at(source.find("cases: cases!")?);
    let (cases, below) = cases.split_at(cases.find("\n};")?);
    let listed = code.split_once("says: &[")?.1.split_once(']')?.0;
    let mut names = listed.split(',').map(|name| name.trim().trim_start_matches('&'));
    let (first, second) = (names.next()?, names.next().filter(|name| !name.is_empty())?);
    let declaration = |name: &str| format!("static {name}: Say");
    let code = swap_words(code, first, second);
    // The declarations have changed places too: back with them.
    let code = code
        .replace(&declaration(first), "\0")
        .replace(&declaration(second), &declaration(first))
        .replace('\0', &declaration(second));
    Some(code + cases + &swap_words(below, first, second))
}

fn swap_words(text: &str, first: &str, second: &str) -> String {
    text.split_inclusive(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .map(|part| {
            let word = part.trim_end_matches(|letter: char| !letter.is_alphanumeric() && letter != '_');
            let other = match word {
                _ if word == first => second,
                _ if word == second => first,
                _ => word,
            };
            other.to_owned() + &part[word.len()..]
        })
        .collect()
}

/// The rule applies exactly where it did not.
fn negate_applicability(source: &str) -> Option<String> {
    let start = source.find("    applies: ")? + "    applies: ".len();
    let end = start + source[start..].find(",\n    check:")?;
    let applies = &source[start..end];
    Some(format!(
        "{}|c| crate::answer::not((({applies}) as fn(&Context<Answers>) -> Answer<bool>)(c)){}",
        &source[..start],
        &source[end..]
    ))
}

fn copy_to(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy_to(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else {
        fs::create_dir_all(to.parent().context("a folder")?)?;
        fs::copy(from, to)?;
    }
    Ok(())
}

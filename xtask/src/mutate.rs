//! Breaks every rule on purpose, in a copy, and checks that its worked cases fail.
//!
//! A rule's cases test that rule only, so one build can hold one fault in each of them. Two rounds: in the first, two of a
//! rule's sayings are swapped in its check; in the second, it applies exactly where it should not.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, anyhow, bail};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, FieldValue, Item, Lit};

use crate::run;

/// What replaces what in a rule's file; nothing where there is nothing to break.
type Fault = fn(&RuleFile) -> Vec<(Range<usize>, String)>;

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
        let files = ["Cargo.toml", "Cargo.lock", "README.md", "src", "tests"].map(PathBuf::from);
        for part in files.iter().chain(&run::members()?) {
            copy_to(&run::root().join(part), &tree.join(part))?;
        }
        let mut broken = Vec::new();
        for path in rule_files(&tree.join("src/procedures"))? {
            let source = fs::read_to_string(&path)?;
            let rule = RuleFile::read(&source).with_context(|| format!("{} holds no rule", path.display()))?;
            let changes = fault(&rule);
            if !changes.is_empty() {
                fs::write(&path, changed(&source, changes))?;
                broken.push(rule.id());
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

/// A file of a rule, as the compiler sees it.
struct RuleFile {
    tokens: TokenStream,
    /// The parts of `RULE`, by name.
    parts: Vec<(String, Expr)>,
}

impl RuleFile {
    fn read(source: &str) -> Result<Self> {
        let file = syn::parse_file(source)?;
        let parts = file.items.iter().find_map(|item| match item {
            Item::Static(item) if item.ident == "RULE" => match &*item.expr {
                Expr::Struct(rule) => Some(&rule.fields),
                _ => None,
            },
            _ => None,
        });
        let parts = parts.context("there is no `static RULE: Rule<_> = Rule { .. }`")?;
        let named = |part: &FieldValue| (part.member.to_token_stream().to_string(), part.expr.clone());
        let parts = parts.iter().map(named).collect();
        Ok(Self {
            tokens: source.parse().map_err(|error| anyhow!("{error}"))?,
            parts,
        })
    }

    /// # Panics
    /// If the rule has no such part: the compiler asks for each of them.
    fn part(&self, name: &str) -> &Expr {
        let found = self.parts.iter().find(|(own, _)| own == name);
        &found.unwrap_or_else(|| panic!("a rule has `{name}`")).1
    }

    fn id(&self) -> String {
        match self.part("id") {
            Expr::Lit(ExprLit { lit: Lit::Str(id), .. }) => id.value(),
            other => panic!("the id of a rule is a text, and not {}", other.to_token_stream()),
        }
    }

    /// The names of what the rule can say, in its order.
    fn says(&self) -> Vec<String> {
        let mut names = Vec::new();
        walk(self.part("says").to_token_stream(), &mut |_, ident| {
            names.push(ident.to_string())
        });
        names
    }
}

/// Swaps the first two sayings that the rule lists wherever its code names them; its cases and the sayings themselves stay as
/// they are.
fn swap_sayings(rule: &RuleFile) -> Vec<(Range<usize>, String)> {
    let says = rule.says();
    let [first, second, ..] = &says[..] else {
        return Vec::new();
    };
    let cases = rule.part("cases").span().byte_range();
    let mut changes = Vec::new();
    walk(rule.tokens.clone(), &mut |before, ident| {
        let at = ident.span().byte_range();
        if cases.contains(&at.start) || before == Some("static".to_owned()) {
            return;
        }
        if ident == first {
            changes.push((at, second.clone()));
        } else if ident == second {
            changes.push((at, first.clone()));
        }
    });
    changes
}

/// The rule applies exactly where it did not.
fn negate_applicability(rule: &RuleFile) -> Vec<(Range<usize>, String)> {
    let applies = rule.part("applies").span().byte_range();
    let before = "|c| crate::answer::not(((".to_owned();
    let after = ") as fn(&Context<Answers>) -> Answer<bool>)(c))".to_owned();
    vec![
        (applies.start..applies.start, before),
        (applies.end..applies.end, after),
    ]
}

/// Each name of a stream, with the name directly before it, if there is one.
fn walk(tokens: TokenStream, visit: &mut impl FnMut(Option<String>, &Ident)) {
    let mut before = None;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                visit(before.take(), &ident);
                before = Some(ident.to_string());
            }
            TokenTree::Group(group) => {
                before = None;
                walk(group.stream(), visit);
            }
            _ => before = None,
        }
    }
}

fn changed(source: &str, changes: Vec<(Range<usize>, String)>) -> String {
    let mut out = source.to_owned();
    for (range, text) in changes.into_iter().rev() {
        out.replace_range(range, &text);
    }
    out
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

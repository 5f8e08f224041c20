//! Unknown answers, by brute force over reduced domains (`tests/domains/`).
//!
//! For many partial forms, every completion is checked:
//! - `missing` is exactly the unanswered fields for which two completions that differ only there lead to different reports;
//! - a passed or failed finding, and a passed or failed report, holds in every completion;
//! - a fault hides nothing: an answer made absent or unreadable changes only the findings that list its field, and turns
//!   nothing failed or untold into passed.
//!
//! Where a rule asks only whether something is given, such as a name, a domain holds `null`: left blank is then one of the
//! things that can become of the field.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use centre_checks::catalogue;
use serde_json::{Map, Value, json};
use support::{list, report, strings};

/// A field's reduced domain.
enum Domain {
    Values(Vec<Value>),
    List { lengths: Vec<u64>, item: Fields },
}

type Fields = Vec<(String, Domain)>;

struct Reduced {
    procedure: String,
    as_of: Vec<String>,
    policies: Vec<Option<String>>,
    fields: Fields,
}

fn reduced() -> Vec<Reduced> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/domains");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("domains")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let domain: Value = serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
            Reduced {
                procedure: path.file_stem().unwrap().to_str().unwrap().to_owned(),
                as_of: strings(&domain["asOf"]).into_iter().map(str::to_owned).collect(),
                policies: list(&domain["policies"])
                    .iter()
                    .map(|policy| policy.as_str().map(str::to_owned))
                    .collect(),
                fields: fields(&domain["fields"]),
            }
        })
        .collect()
}

fn fields(domain: &Value) -> Fields {
    domain
        .as_object()
        .expect("fields")
        .iter()
        .map(|(name, domain)| (name.clone(), field(domain)))
        .collect()
}

fn field(domain: &Value) -> Domain {
    match domain {
        Value::Array(values) => Domain::Values(values.clone()),
        _ => Domain::List {
            lengths: list(&domain["lengths"])
                .iter()
                .map(|length| length.as_u64().expect("a length"))
                .collect(),
            item: fields(&domain["item"]),
        },
    }
}

/// Knuth's 64-bit linear congruential generator: the same forms in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// A form with some fields left out, and each of those with everything it could have been.
struct Partial {
    answers: Value,
    unknown: Vec<(String, Vec<Value>)>,
}

fn partial(fields: &Fields, percent_absent: usize, dice: &mut Dice) -> Partial {
    let mut partial = Partial {
        answers: json!({}),
        unknown: Vec::new(),
    };
    let mut answers = Map::new();
    fill(fields, "", percent_absent, dice, &mut answers, &mut partial.unknown);
    partial.answers = Value::Object(answers);
    partial
}

fn fill(
    fields: &Fields,
    prefix: &str,
    percent_absent: usize,
    dice: &mut Dice,
    answers: &mut Map<String, Value>,
    unknown: &mut Vec<(String, Vec<Value>)>,
) {
    for (name, domain) in fields {
        let path = format!("{prefix}{name}");
        match domain {
            Domain::Values(values) => {
                let value = dice.pick(values);
                if value.is_null() || dice.chance(percent_absent) {
                    unknown.push((path, values.clone()));
                } else {
                    answers.insert(name.clone(), value.clone());
                }
            }
            Domain::List { lengths, item } => {
                // A list that is wholly unknown has many completions: rarer.
                if dice.chance(percent_absent / 3) {
                    unknown.push((path, every_list(lengths, item)));
                    continue;
                }
                let mut items = Vec::new();
                for index in 0..*dice.pick(lengths) {
                    let mut one = Map::new();
                    fill(
                        item,
                        &format!("{path}[{index}]."),
                        percent_absent,
                        dice,
                        &mut one,
                        unknown,
                    );
                    items.push(Value::Object(one));
                }
                answers.insert(name.clone(), Value::Array(items));
            }
        }
    }
}

fn every_list(lengths: &[u64], item: &Fields) -> Vec<Value> {
    let items = every_object(item);
    lengths
        .iter()
        .flat_map(|length| (0..*length).fold(vec![vec![]], |lists, _| extend(&lists, &items)))
        .map(Value::Array)
        .collect()
}

fn every_object(fields: &Fields) -> Vec<Value> {
    let mut objects = vec![Map::new()];
    for (name, domain) in fields {
        let values = match domain {
            Domain::Values(values) => values.clone(),
            Domain::List { lengths, item } => every_list(lengths, item),
        };
        objects = objects
            .iter()
            .flat_map(|object| {
                values.iter().map(|value| {
                    let mut object = object.clone();
                    object.insert(name.clone(), value.clone());
                    object
                })
            })
            .collect();
    }
    objects.into_iter().map(Value::Object).collect()
}

fn extend(lists: &[Vec<Value>], items: &[Value]) -> Vec<Vec<Value>> {
    lists
        .iter()
        .flat_map(|list| items.iter().map(|item| [list.clone(), vec![item.clone()]].concat()))
        .collect()
}

/// Sets `a[1].b` in an object.
fn set(answers: &mut Value, path: &str, value: Value) {
    let mut at = answers;
    for step in path.split('.') {
        let (name, index) = match step.split_once('[') {
            Some((name, index)) => (name, Some(index.trim_end_matches(']').parse::<usize>().unwrap())),
            None => (step, None),
        };
        at = &mut at[name];
        if let Some(index) = index {
            at = &mut at[index];
        }
    }
    *at = value;
}

/// Findings by rule and item, as `(outcome, everything but what is missing)`.
fn by_rule(report: &Value) -> BTreeMap<(String, String), (String, String)> {
    list(&report["findings"])
        .iter()
        .map(|finding| {
            let mut rest = finding.clone();
            rest.as_object_mut().unwrap().remove("missing");
            let key = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
            ((key("rule"), key("at")), (key("outcome"), rest.to_string()))
        })
        .collect()
}

const REPORTS: usize = 40_000;

#[test]
fn what_is_missing_is_exactly_what_could_make_a_difference() {
    for reduced in reduced() {
        let mut dice = Dice(1);
        let mut made = 0;
        let mut tried = 0;
        let mut with_unknowns = 0;
        let mut told = BTreeSet::new();
        while made < REPORTS {
            tried += 1;
            assert!(tried < 20 * REPORTS, "{}: the domain is too large", reduced.procedure);
            let percent = *dice.pick(&[5, 15, 30, 50]);
            let form = partial(&reduced.fields, percent, &mut dice);
            let total: usize = form
                .unknown
                .iter()
                .fold(1, |n, (_, values)| n.saturating_mul(values.len()));
            if total > 1_500 {
                continue;
            }
            with_unknowns += usize::from(total > 1);
            let as_of = dice.pick(&reduced.as_of).clone();
            let policy = dice.pick(&reduced.policies).clone();
            let run = |answers: &Value| report(&reduced.procedure, policy.as_deref(), answers, &as_of);
            let place = format!("{} {policy:?} as of {as_of}: {}", reduced.procedure, form.answers);
            let partial = run(&form.answers);
            let completions: Vec<Value> = (0..total)
                .map(|number| {
                    let mut answers = form.answers.clone();
                    let mut rest = number;
                    for (path, values) in &form.unknown {
                        set(&mut answers, path, values[rest % values.len()].clone());
                        rest /= values.len();
                    }
                    run(&answers)
                })
                .collect();
            made += total + 1;
            let texts: Vec<String> = completions.iter().map(Value::to_string).collect();
            let mut expected = BTreeSet::new();
            let mut stride = 1;
            for (path, values) in &form.unknown {
                let differs = (0..total).any(|number| {
                    let base = number - (number / stride % values.len()) * stride;
                    texts[number] != texts[base]
                });
                if differs {
                    expected.insert(path.as_str());
                }
                stride *= values.len();
            }
            let missing: BTreeSet<&str> = strings(&partial["missing"]).into_iter().collect();
            assert_eq!(missing, expected, "{place}");
            for ((rule, at), (outcome, _)) in by_rule(&partial) {
                if outcome == "passed" || outcome == "failed" {
                    told.insert((rule.clone(), outcome.clone()));
                    for completion in &completions {
                        let held = by_rule(completion)
                            .get(&(rule.clone(), at.clone()))
                            .is_some_and(|(o, _)| *o == outcome);
                        assert!(held, "{rule} {at} was {outcome} and does not stay so\n{place}");
                    }
                }
            }
            if partial["outcome"] == "passed" || partial["outcome"] == "failed" {
                for completion in &completions {
                    assert_eq!(completion["outcome"], partial["outcome"], "{place}");
                }
            }
        }
        assert!(
            with_unknowns > 20,
            "{}: hardly any partial form was tried",
            reduced.procedure
        );
        let rules = catalogue()
            .procedures
            .into_iter()
            .find(|p| p.id == reduced.procedure)
            .expect("a procedure")
            .rules;
        for rule in rules {
            let seen = told.iter().any(|(id, _)| id == rule.id);
            let never = rule.says.iter().all(|say| {
                !matches!(
                    say.outcome,
                    centre_checks::Outcome::Passed | centre_checks::Outcome::Failed
                )
            });
            assert!(seen || never, "{} is never told in the reduced domain", rule.id);
        }
    }
}

#[test]
fn adding_a_fault_hides_nothing() {
    let faults = [
        Value::Null,
        json!({ "$odd": "function" }),
        json!({ "$odd": "unreadable" }),
    ];
    for reduced in reduced() {
        let entry = catalogue()
            .procedures
            .into_iter()
            .find(|p| p.id == reduced.procedure)
            .expect("a procedure");
        let mut dice = Dice(2);
        for _ in 0..REPORTS / 40 {
            let percent = *dice.pick(&[0, 0, 10, 30]);
            let form = partial(&reduced.fields, percent, &mut dice);
            let as_of = dice.pick(&reduced.as_of).clone();
            let policy = dice.pick(&reduced.policies).clone();
            let run = |answers: &Value| report(&reduced.procedure, policy.as_deref(), answers, &as_of);
            let before = run(&form.answers);
            let mut answered = Vec::new();
            paths(&form.answers, "", &mut answered);
            if answered.is_empty() {
                continue;
            }
            let path = dice.pick(&answered).clone();
            let mut answers = form.answers.clone();
            set(&mut answers, &path, dice.pick(&faults).clone());
            let after = run(&answers);
            let place = format!(
                "{} {policy:?} as of {as_of}, {path} of {}",
                reduced.procedure, form.answers
            );
            let chooses = entry
                .chooses_by
                .iter()
                .any(|pattern| policy.is_none() && covers(pattern, &path));
            let (was, is) = (by_rule(&before), by_rule(&after));
            for (key, (outcome, whole)) in &was {
                let fields: Vec<String> = list(&before["findings"])
                    .iter()
                    .filter(|f| f["rule"] == key.0 && f["at"].as_str().unwrap_or_default() == key.1)
                    .flat_map(|f| strings(&f["fields"]).into_iter().map(str::to_owned).collect::<Vec<_>>())
                    .collect();
                let reads = chooses || fields.iter().any(|field| covers(field, &path) || covers(&path, field));
                let now = is.get(key);
                if !reads {
                    assert_eq!(
                        now.map(|(_, whole)| whole),
                        Some(whole),
                        "{key:?} changed and does not list the field\n{place}"
                    );
                }
                if outcome == "failed" || outcome == "cantTell" {
                    assert!(
                        now.is_none_or(|(now, _)| now != "passed"),
                        "{key:?} was {outcome} and passes\n{place}"
                    );
                }
            }
            if before["outcome"] == "failed" || before["outcome"] == "cantTell" {
                assert_ne!(after["outcome"], "passed", "{place}");
            }
        }
    }
}

/// Whether a path is the other, or holds it.
fn covers(outer: &str, inner: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn paths(answers: &Value, prefix: &str, out: &mut Vec<String>) {
    for (name, value) in answers.as_object().into_iter().flatten() {
        let path = format!("{prefix}{name}");
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            paths(item, &format!("{path}[{index}]."), out);
        }
        out.push(path);
    }
}

#[test]
fn every_procedure_has_a_reduced_domain() {
    let domains: Vec<String> = reduced().into_iter().map(|reduced| reduced.procedure).collect();
    for procedure in catalogue().procedures {
        assert!(
            domains.iter().any(|domain| domain == procedure.id),
            "{} has none",
            procedure.id
        );
    }
}

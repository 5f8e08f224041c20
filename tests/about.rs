//! What each saying is about: the answers that a person would change to get another finding.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use centre_checks::catalogue::{ProcedureEntry, RuleEntry};
use centre_checks::{FieldKind, FieldSpec, Finding, Options, Outcome, Path, Report, Say, Section, catalogue};
use serde_json::{Map, Value, json};
use support::{goldens, run};

/// Sayings that are failed or cannot be told and that no answer of the person's can change, and why.
const NO_ANSWER_CHANGES: [(&str, &str, &str); 5] = [
    (
        "account-change/head-of-centre-route-is-published",
        "no-rule-published",
        "the body's page is silent, whatever is answered",
    ),
    (
        "account-change/head-of-centre-route-is-published",
        "not-on-page",
        "the body's page is silent, whatever is answered",
    ),
    (
        "account-change/head-of-centre-route-is-published",
        "older-copies-differ",
        "two copies of the page differ, whatever is answered",
    ),
    (
        "centre-approval/vocational-route-is-published",
        "route-not-available",
        "the page's text was lost, whatever is answered",
    ),
    (
        "conflict-of-interest/notified-before-deadline",
        "time-not-stated",
        "no text gives a time, whatever day is answered",
    ),
];

/// Rules whose only saying is that answers contradict each other: those answers are what makes the rule apply, and what a
/// person would change, after which it applies no more.
const CONTRADICTIONS: [&str; 3] = [
    "account-change/answers-agree-on-sender",
    "account-change/answers-agree-on-signatory",
    "inspection-readiness/answers-agree-on-coverage",
];

fn needs_a_remedy(say: &Say) -> bool {
    matches!(say.outcome, Outcome::Failed | Outcome::CantTell)
}

/// Whether a path is the other, or holds it.
fn covers(outer: &str, inner: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[test]
fn what_a_saying_is_about_is_declared_and_read_by_its_rule() {
    for procedure in catalogue().procedures {
        let declared = declared(procedure.form);
        for rule in procedure.rules {
            for say in rule.says {
                for about in say.about {
                    let place = format!("{} {} is about {about}", rule.id, say.code);
                    assert!(declared.contains_key(about), "{place}: there is no such field");
                    let read = rule.fields.iter().any(|field| covers(field, about));
                    assert!(read, "{place} and the rule does not read it");
                    assert!(rule.each.is_some() || !about.contains("[]"), "{place}: of which item?");
                }
            }
        }
    }
}

#[test]
fn what_has_to_be_put_right_is_about_an_answer() {
    let mut silent = Vec::new();
    for rule in catalogue().procedures.into_iter().flat_map(|procedure| procedure.rules) {
        for say in rule
            .says
            .iter()
            .filter(|say| needs_a_remedy(say) && say.about.is_empty())
        {
            silent.push((rule.id, say.code));
        }
    }
    silent.sort_unstable();
    let excused: Vec<_> = NO_ANSWER_CHANGES.iter().map(|(rule, code, _)| (*rule, *code)).collect();
    assert_eq!(silent, excused);
}

#[test]
fn changing_what_a_saying_is_about_changes_the_finding() {
    let mut stuck = Vec::new();
    let mut tried = 0;
    for procedure in catalogue().procedures {
        let declared = declared(procedure.form);
        let bases = bases(&procedure);
        let mut seen: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
        for base in &bases {
            gather(&base.answers, procedure.form, &mut seen);
        }
        for rule in &procedure.rules {
            for say in rule.says.iter().filter(|say| needs_a_remedy(say)) {
                for about in say.about {
                    tried += 1;
                    let field = declared[about];
                    let changes = bases.iter().any(|base| base.changes(rule, say, field, &seen));
                    if !changes {
                        stuck.push(format!("{} {}: {about}", rule.id, say.code));
                    }
                }
            }
        }
    }
    assert!(tried > 200, "{tried}");
    assert!(stuck.is_empty(), "no other answer changes these:\n{}", stuck.join("\n"));
}

/// Every field of a form by its declared path.
fn declared(form: &'static [Section]) -> BTreeMap<&'static str, &'static FieldSpec> {
    let mut found = BTreeMap::new();
    for field in form.iter().flat_map(|section| section.fields) {
        found.insert(field.path, field);
        if let FieldKind::List { sections, .. } = &field.kind {
            found.extend(declared(sections));
        }
    }
    found
}

/// Answers to start from, and the report they give.
struct Base {
    procedure: &'static str,
    policy: Option<String>,
    as_of: String,
    answers: Value,
    report: Report,
}

/// The worked cases of a procedure's rules, and its whole submissions.
fn bases(procedure: &ProcedureEntry) -> Vec<Base> {
    let cases = procedure.rules.iter().flat_map(|rule| rule.cases).map(|case| {
        let answers: Value = serde_json::from_str(case.answers).expect(case.answers);
        let policy = (!case.policy.is_empty()).then(|| case.policy.to_owned());
        (policy, case.as_of.to_owned(), answers)
    });
    let whole = goldens().into_iter().filter(|golden| golden.procedure == procedure.id);
    cases
        .chain(whole.map(|golden| (golden.policy, golden.as_of, golden.answers)))
        .map(|(policy, as_of, answers)| Base {
            report: run(procedure.id, policy.as_deref(), &answers, &Options::as_of(&as_of)),
            procedure: procedure.id,
            policy,
            as_of,
            answers,
        })
        .collect()
}

fn found<'a>(report: &'a Report, rule: &str, at: Option<Path>) -> Option<&'a Finding> {
    report
        .findings
        .iter()
        .find(|finding| finding.rule == rule && finding.at == at)
}

impl Base {
    /// Whether some other answer to the field leads to another finding of the rule, wherever it says this.
    fn changes(&self, rule: &RuleEntry, say: &Say, field: &FieldSpec, seen: &BTreeMap<&str, Vec<Value>>) -> bool {
        self.report
            .findings
            .iter()
            .filter(|finding| finding.rule == rule.id && finding.code == say.code)
            .any(|before| {
                let path = match &before.at {
                    Some(item) => field.path.replacen("[]", &index(&item.to_string()), 1),
                    None => field.path.to_owned(),
                };
                let about: Vec<String> = before.about.iter().map(ToString::to_string).collect();
                assert!(about.contains(&path), "{} {about:?} {path}", rule.id);
                let now = get(&self.answers, &path).cloned().unwrap_or(Value::Null);
                alternatives(field, &now, seen)
                    .into_iter()
                    .filter(|value| *value != now)
                    .any(|value| {
                        let mut answers = self.answers.clone();
                        set(&mut answers, &path, value);
                        let after = run(
                            self.procedure,
                            self.policy.as_deref(),
                            &answers,
                            &Options::as_of(&self.as_of),
                        );
                        let Some(after) = found(&after, rule.id, before.at) else {
                            return false;
                        };
                        // Another answer, not none; and one to the rule itself, not to whether it applies.
                        let open = after.code == "unanswered"
                            && after.missing.iter().any(|one| covers(&path, &one.to_string()));
                        let off = after.code == "does-not-apply" && !CONTRADICTIONS.contains(&rule.id);
                        let facts = |finding: &Finding| serde_json::to_value(&finding.facts).expect("plain data");
                        !open && !off && (after.code != before.code || facts(after) != facts(before))
                    })
            })
    }
}

/// The index of `declarations[2]`, in its brackets.
fn index(item: &str) -> String {
    item[item.find('[').expect("an index")..].to_owned()
}

/// A path as a JSON pointer.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace("[", "/").replace(']', "").replace('.', "/"))
}

fn get<'a>(answers: &'a Value, path: &str) -> Option<&'a Value> {
    answers.pointer(&pointer(path))
}

fn set(answers: &mut Value, path: &str, value: Value) {
    let pointer = pointer(path);
    let (parent, name) = pointer.rsplit_once('/').expect("a slash");
    let parent = answers.pointer_mut(parent).expect("what the field lies in");
    parent.as_object_mut().expect("fields").insert(name.to_owned(), value);
}

/// Every value that is given for each field, by its declared path.
fn gather<'a>(answers: &Value, form: &'a [Section], seen: &mut BTreeMap<&'a str, Vec<Value>>) {
    for field in form.iter().flat_map(|section| section.fields) {
        let Some(value) = answers.get(field.name) else { continue };
        let values = seen.entry(field.path).or_default();
        if !values.contains(value) {
            values.push(value.clone());
        }
        if let FieldKind::List { sections, .. } = &field.kind {
            for item in value.as_array().into_iter().flatten() {
                gather(item, sections, seen);
            }
        }
    }
}

/// What else the answer to a field could be: everything a choice offers, days and moments on either side, and whatever is
/// answered there elsewhere.
fn alternatives(field: &FieldSpec, now: &Value, seen: &BTreeMap<&str, Vec<Value>>) -> Vec<Value> {
    let mut values = match &field.kind {
        FieldKind::YesNo => vec![json!(true), json!(false)],
        FieldKind::Choice { options } => options.iter().map(|option| json!(option.code)).collect(),
        FieldKind::Date => vec![json!("1990-01-01"), json!("2100-01-01")],
        FieldKind::Moment => vec![json!("2003-01-01T00:00"), json!("2090-01-01T00:00")],
        FieldKind::List { sections, .. } => lists(sections, now, seen.get(field.path).map_or(&[], Vec::as_slice), seen),
        _ => Vec::new(),
    };
    values.extend(seen.get(field.path).into_iter().flatten().cloned());
    values
}

/// A list without one of its items, with one more, and with another answer in one of them.
fn lists(sections: &[Section], now: &Value, others: &[Value], seen: &BTreeMap<&str, Vec<Value>>) -> Vec<Value> {
    let items = now.as_array().cloned().unwrap_or_default();
    let mut found = vec![json!([])];
    for at in 0..items.len() {
        let mut fewer = items.clone();
        fewer.remove(at);
        found.push(Value::Array(fewer));
        for field in sections.iter().flat_map(|section| section.fields) {
            let was = items[at].get(field.name).cloned().unwrap_or(Value::Null);
            for value in alternatives(field, &was, seen) {
                let mut changed: Map<String, Value> = items[at].as_object().cloned().unwrap_or_default();
                changed.insert(field.name.to_owned(), value);
                let mut others = items.clone();
                others[at] = Value::Object(changed);
                found.push(Value::Array(others));
            }
        }
    }
    let more: BTreeSet<String> = others
        .iter()
        .flat_map(|list| list.as_array().into_iter().flatten())
        .map(Value::to_string)
        .collect();
    for item in more {
        let mut longer = items.clone();
        longer.push(serde_json::from_str(&item).expect("JSON"));
        found.push(Value::Array(longer));
    }
    found
}

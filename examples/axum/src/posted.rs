//! What a form posts, as answers; the package's `readAnswers` and `asRead` do the same.
//!
//! `holders[0].email`, `holders.0.email` and `holders[0][email]` name the same answer. A date may come in three boxes, `.day`,
//! `.month` and `.year`, and a date and time with `.hour`, `.minute` and `.offset` too. A ticked box named `holders[]` says that
//! there are none. What people type is read as the page reads it: `1 March 2026` is `2026-03-01`.

use std::collections::BTreeMap;
use std::mem::take;

use centre_checks::typed::{self, Typed};
use centre_checks::{FieldKind, Section};
use serde_json::{Map, Value, json};

pub struct Posted {
    pub answers: Value,
    /// Names that belong to no answer, each once.
    pub unknown: Vec<String>,
}

/// The answers to a procedure's questions, as the catalogue has them.
pub fn read(pairs: &[(String, String)], form: &[Section]) -> Posted {
    let mut root = Node::default();
    for (name, value) in pairs {
        let dotted = name.replace('[', ".").replace(']', "");
        let node = dotted
            .split('.')
            .fold(&mut root, |node, step| node.inner.entry(step.to_owned()).or_default());
        if !node.names.contains(name) {
            node.names.push(name.clone());
        }
        if !typed::clean(value).is_empty() && !node.values.contains(value) {
            node.values.push(value.clone());
        }
    }
    let answers = Value::Object(root.group(form));
    let mut unknown = Vec::new();
    root.left(&mut unknown);
    unknown.sort();
    Posted { answers, unknown }
}

/// What came under the beginning of a name.
#[derive(Default)]
struct Node {
    /// The whole names that end here, as they were posted, until an answer takes them.
    names: Vec<String>,
    values: Vec<String>,
    inner: BTreeMap<String, Node>,
}

impl Node {
    fn group(&mut self, sections: &[Section]) -> Map<String, Value> {
        let mut group = Map::new();
        for field in sections.iter().flat_map(|section| section.fields) {
            let answer = self.inner.get_mut(field.name).and_then(|node| node.answer(&field.kind));
            group.extend(answer.map(|answer| (field.name.to_owned(), answer)));
        }
        group
    }

    /// The one value, as it is read; different values for one name stay together in a list, which no rule reads.
    fn value(&mut self, kind: &str) -> Option<Value> {
        self.names.clear();
        let values = take(&mut self.values);
        match values.as_slice() {
            [] => None,
            [typed] => Some(read_as(kind, typed)),
            several => Some(json!(several)),
        }
    }

    fn part(&mut self, name: &str, kind: &str) -> Option<Value> {
        self.inner.get_mut(name).and_then(|node| node.value(kind))
    }

    fn answer(&mut self, kind: &FieldKind) -> Option<Value> {
        let parts: &[&str] = match kind {
            FieldKind::List { sections, .. } => return self.list(sections),
            FieldKind::Date => &["day", "month", "year"],
            FieldKind::Moment => &["day", "month", "year", "hour", "minute", "offset"],
            _ => &[],
        };
        if parts.is_empty() || !self.names.is_empty() {
            return self.value(kind.id());
        }
        let typed: Vec<Value> = parts
            .iter()
            .map(|part| self.part(part, "line").unwrap_or(json!("")))
            .collect();
        let texts: Option<Vec<&str>> = typed.iter().map(Value::as_str).collect();
        match texts {
            Some(texts) => joined(&texts).map(|text| read_as(kind.id(), &text)),
            None => typed.into_iter().find(Value::is_array),
        }
    }

    /// The items in their order, whatever their numbers. One item left wholly blank is a list that is not answered yet.
    fn list(&mut self, sections: &[Section]) -> Option<Value> {
        let none = self.part("", "line");
        let mut rows: Vec<(u32, &mut Node)> = (self.inner.iter_mut())
            .filter_map(|(step, node)| Some((step.parse().ok()?, node)))
            .collect();
        rows.sort_by_key(|(number, _)| *number);
        let mut items: Vec<Value> = rows
            .into_iter()
            .map(|(_, node)| Value::Object(node.group(sections)))
            .collect();
        let is_blank = items.iter().all(|item| item == &json!({}));
        match none {
            Some(_) if is_blank => Some(json!([])),
            // Both that there are none and which there are: no rule reads that.
            Some(none) => {
                items.push(none);
                Some(Value::Array(items))
            }
            None if is_blank && items.len() < 2 => None,
            None => Some(Value::Array(items)),
        }
    }

    fn left(self, unknown: &mut Vec<String>) {
        unknown.extend(self.names);
        self.inner.into_values().for_each(|node| node.left(unknown));
    }
}

/// What cannot be read stays as it is, for the report to say.
fn read_as(kind: &str, text: &str) -> Value {
    match typed::read(kind, text) {
        Typed::Answer(answer) => json!(answer),
        Typed::Nothing | Typed::Unreadable { .. } => json!(text),
    }
}

/// Boxes as one text. Nothing is rolled over or made up: with a box left empty it is no date. An offset alone is no answer.
fn joined(boxes: &[&str]) -> Option<String> {
    let needed: Vec<&str> = boxes.iter().copied().take(5).collect();
    let filled: Vec<&str> = needed.iter().copied().filter(|text| !text.is_empty()).collect();
    match filled.as_slice() {
        [] => return None,
        // A whole date typed into one box.
        [whole] => return Some((*whole).to_owned()),
        _ if filled.len() < needed.len() => return Some(boxes.join("|")),
        _ => {}
    }
    let (date, time) = boxes.split_at(3);
    let is_digits = date.iter().all(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let day = match date {
        [day, month, year] if is_digits => format!("{year}-{month:0>2}-{day:0>2}"),
        words => words.join(" "),
    };
    Some(match time {
        [hour, minute, offset] => format!("{day} {hour:0>2}:{minute:0>2}{offset}"),
        _ => day,
    })
}

//! A stand-in with the shape of the real exports, so that the tools can be built and tested before the rules arrive.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

const PROCEDURES: [&str; 2] = ["account-change", "credit-check"];

#[derive(Deserialize, Serialize, Clone, Debug)]
#[serde(untagged)]
enum Plain {
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Plain>),
    Group(BTreeMap<String, Plain>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Call {
    procedure: String,
    policy: Option<String>,
    answers: Plain,
    as_of: String,
    at_risk_days: Option<f64>,
}

#[derive(Serialize)]
struct Unreadable {
    path: String,
    got: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    procedure: String,
    policy: String,
    as_of: String,
    outcome: &'static str,
    answered: Vec<String>,
    unreadable: Vec<Unreadable>,
}

#[derive(Serialize)]
struct Wrong {
    code: &'static str,
    expected: Vec<&'static str>,
    message: String,
}

fn wrong(code: &'static str, expected: &[&'static str], message: &str) -> JsValue {
    let wrong = Wrong {
        code,
        expected: expected.to_vec(),
        message: message.to_owned(),
    };
    serde_wasm_bindgen::to_value(&wrong).unwrap_or(JsValue::NULL)
}

fn walk(path: &str, plain: &Plain, report: &mut Report) {
    match plain {
        Plain::Group(group) => {
            if let Some(Plain::Text(kind)) = group.get("$odd") {
                report.unreadable.push(Unreadable {
                    path: path.to_owned(),
                    got: kind.clone(),
                });
                return;
            }
            for (key, value) in group {
                let dot = if path.is_empty() { "" } else { "." };
                walk(&format!("{path}{dot}{key}"), value, report);
            }
        }
        Plain::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(&format!("{path}[{index}]"), item, report);
            }
        }
        Plain::Flag(_) | Plain::Number(_) | Plain::Text(_) => report.answered.push(path.to_owned()),
    }
}

/// Checks one submission.
#[wasm_bindgen]
pub fn check(call: JsValue) -> Result<JsValue, JsValue> {
    let call: Call = serde_wasm_bindgen::from_value(call)?;
    if !PROCEDURES.contains(&call.procedure.as_str()) {
        return Err(wrong(
            "unknown-procedure",
            &PROCEDURES,
            &format!("No procedure is called \"{}\".", call.procedure),
        ));
    }
    if call
        .policy
        .as_deref()
        .is_some_and(|policy| policy != "stub-1")
    {
        return Err(wrong("unknown-policy", &["stub-1"], "No such policy."));
    }
    if call.as_of.len() != 10 {
        return Err(wrong("bad-as-of", &["YYYY-MM-DD"], "asOf is not a date."));
    }
    if call.at_risk_days.is_some_and(|days| days < 0.0) {
        return Err(wrong(
            "bad-option",
            &["0 or more"],
            "atRiskDays is below 0.",
        ));
    }
    let mut report = Report {
        procedure: call.procedure,
        policy: "stub-1".to_owned(),
        as_of: call.as_of,
        outcome: "cantTell",
        answered: vec![],
        unreadable: vec![],
    };
    walk("", &call.answers, &mut report);
    Ok(serde_wasm_bindgen::to_value(&report)?)
}

/// What there is to check.
#[wasm_bindgen]
pub fn catalogue() -> Result<JsValue, JsValue> {
    let catalogue = BTreeMap::from([("procedures", PROCEDURES)]);
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    Ok(catalogue.serialize(&serializer)?)
}

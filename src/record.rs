//! A check kept for the file: the submission, the report, and fingerprints of the rules by which it was made, so that anyone can
//! make the report again, and sees what has changed where it is another one.
//!
//! A record is reproducible, not tamper-proof: whoever can write one can write another. Where that matters, sign it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::edition::ENGINE;
use crate::fingerprints::{FINGERPRINTS, PARAMETERS};
use crate::report::{CallError, CallErrorCode, Options, Report, Submission, check};

/// Members of a report that say which software made it, and so may differ.
const SOFTWARE: &str = "engine";

/// What a record says when its check is made again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// The report that is made now is the one that was kept.
    pub equal: bool,
    /// The rulebook's edition, where it is another one now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Changed>,
    /// Rules of the kept report that ask for something else now, or are gone.
    pub rules: BTreeMap<String, Changed>,
    /// Policies whose numbers and days are others now, each after its procedure.
    pub parameters: BTreeMap<String, Changed>,
    /// Members of the report that differ. With none of the three above the record itself was changed.
    pub differs: Vec<String>,
}

/// A name or a fingerprint, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    pub kept: String,
    /// Left out where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

/// Keeps a check. The submission is the JSON that was checked.
///
/// # Errors
/// A [`CallError`] where the report is not the one of this submission with these options.
pub fn record(submission: &Value, report: &Report, options: &Options) -> Result<Value, CallError> {
    let report = plain(report)?;
    let kept = json!({
        "submission": submission,
        // As the report has it, which is the same however it was written.
        "options": { "asOf": report["asOf"], "atRiskDays": options.at_risk_days },
        "rulebook": ENGINE.rulebook,
        "fingerprints": fingerprints(&report),
        "report": report,
    });
    if !verify(&kept)?.equal {
        return Err(no_record("the report is not that of the submission"));
    }
    Ok(kept)
}

/// Makes the check of a record again.
///
/// # Errors
/// A [`CallError`] for what is no record, or names a procedure or a policy that is not known here.
pub fn verify(record: &Value) -> Result<Verified, CallError> {
    let object = |name: &str| {
        let found = record.get(name).and_then(Value::as_object);
        found.ok_or_else(|| no_record(&format!("it has no {name}")))
    };
    let rulebook = record.get("rulebook").and_then(Value::as_str);
    let rulebook = rulebook.ok_or_else(|| no_record("it has no rulebook"))?;
    let (kept, fingerprints) = (object("report")?, object("fingerprints")?);
    let submission: Submission = read(object("submission")?)?;
    let options: Options = read(object("options")?)?;
    let made = plain(&check(&submission, &options)?)?;
    let made = made.as_object().ok_or_else(|| no_record("no report"))?;

    let mut differs: Vec<String> = (kept.keys().chain(made.keys().filter(|name| !kept.contains_key(*name))))
        .filter(|name| *name != SOFTWARE && kept.get(*name) != made.get(*name))
        .cloned()
        .collect();
    differs.sort();
    let changes = |name: &str, now: &dyn Fn(&str) -> Option<&'static str>| {
        let kept = fingerprints.get(name).and_then(Value::as_object);
        let kept = kept.ok_or_else(|| no_record(&format!("it has no fingerprints of {name}")))?;
        Ok::<_, CallError>(
            kept.iter()
                .map(|(id, kept)| (id, kept.as_str().unwrap_or_default(), now(id)))
                .filter(|(_, kept, now)| *now != Some(kept))
                .map(|(id, kept, now)| (id.clone(), changed(kept, now)))
                .collect(),
        )
    };
    Ok(Verified {
        equal: differs.is_empty(),
        edition: (rulebook != ENGINE.rulebook).then(|| changed(rulebook, Some(ENGINE.rulebook))),
        rules: changes("rules", &of_rule)?,
        parameters: changes("parameters", &of_policy)?,
        differs,
    })
}

/// Of the rules that the report has findings of, and of its policy's numbers and days.
fn fingerprints(report: &Value) -> Value {
    let findings = report["findings"].as_array().into_iter().flatten();
    let rules: Map<String, Value> = findings
        .filter_map(|finding| finding["rule"].as_str())
        .filter_map(|id| Some((id.to_owned(), json!(of_rule(id)?))))
        .collect();
    let policy = (report["procedure"].as_str().zip(report["policy"].as_str()))
        .map(|(procedure, policy)| format!("{procedure}/{policy}"))
        .and_then(|id| Some((id.clone(), json!(of_policy(&id)?))));
    let parameters: Map<String, Value> = policy.into_iter().collect();
    json!({ "rules": rules, "parameters": parameters })
}

fn of_rule(id: &str) -> Option<&'static str> {
    let (_, requirement, _) = FINGERPRINTS.iter().find(|(rule, ..)| *rule == id)?;
    Some(requirement)
}

fn of_policy(id: &str) -> Option<&'static str> {
    PARAMETERS
        .iter()
        .find(|(policy, _)| *policy == id)
        .map(|(_, hash)| *hash)
}

fn changed(kept: &str, now: Option<&str>) -> Changed {
    Changed {
        kept: kept.to_owned(),
        now: now.map(str::to_owned),
    }
}

fn plain(report: &Report) -> Result<Value, CallError> {
    serde_json::to_value(report).map_err(|error| no_record(&error.to_string()))
}

fn read<T: serde::de::DeserializeOwned>(object: &Map<String, Value>) -> Result<T, CallError> {
    serde_json::from_value(Value::Object(object.clone())).map_err(|error| no_record(&error.to_string()))
}

fn no_record(why: &str) -> CallError {
    CallError {
        code: CallErrorCode::NoRecord,
        message: format!("this is no record: {why}"),
        expected: vec!["what record made".to_owned()],
    }
}

//! The dates of a year, each expectation reckoned by hand from the published words, and the calendar file read back by
//! other libraries.
#![cfg(not(target_family = "wasm"))]

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod approvals;
mod calendar;
mod cycle;
mod missed;
mod series;
mod yearly;

use centre_checks::{CalendarOptions, CallError, Language, Options, Raw, key_dates};
use serde_json::{Value, json};
use support::{list, strings};

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).expect("plain data")
}

fn dates(request: &Value, as_of: &str) -> Value {
    let found = key_dates(&raw(request), &Options::as_of(as_of)).expect("a right call");
    serde_json::to_value(found).expect("plain data")
}

fn said(request: &Value, as_of: &str, language: Language) -> Value {
    let found = key_dates(&raw(request), &Options::as_of(as_of)).expect("a right call");
    serde_json::to_value(found.said(language)).expect("plain data")
}

const CALENDAR: &str = "3f0c8a52-7d1e-4b96-9a34-c5e2d8f71b60";

/// A file that is made at an instant.
fn made(at: &str) -> CalendarOptions {
    CalendarOptions {
        made_at: at.to_owned(),
        calendar_id: CALENDAR.to_owned(),
        alarm_days: None,
    }
}

fn calendar(request: &Raw, as_of: &str, language: Language, how: &CalendarOptions) -> Result<String, CallError> {
    key_dates(request, &Options::as_of(as_of))?.said(language).calendar(how)
}

/// `day id standing` of each date of a list.
fn lines(found: &Value, name: &str) -> Vec<String> {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    list(&found[name])
        .iter()
        .map(|date| {
            format!(
                "{} {} {}",
                text(&date["on"]),
                text(&date["id"]),
                text(&date["standing"])
            )
        })
        .collect()
}

fn ids(found: &Value, name: &str) -> Vec<String> {
    let id = |note: &Value| note["id"].as_str().expect("an id").to_owned();
    list(&found[name]).iter().map(id).collect()
}

fn one<'a>(found: &'a Value, name: &str, id: &str) -> &'a Value {
    let notes = list(&found[name]);
    notes
        .iter()
        .find(|note| note["id"] == id)
        .unwrap_or_else(|| panic!("no {id} in {notes:#?}"))
}

fn clauses(date: &Value) -> Vec<&str> {
    strings(&date["cites"])
}

fn entry(body: &str, qualification_type: &str, series: &str) -> Value {
    json!({ "awardingBody": body, "qualificationType": qualification_type, "series": series })
}

/// A school in Wales with general and vocational entries and one Cambridge Technical.
fn school() -> Value {
    json!({
        "academicYear": "2026-27",
        "nation": "wales",
        "hasCentreNumber": true,
        "entries": [
            entry("aqa", "general", "November 2026"),
            entry("wjec", "general", "Mehefin 2027"),
            entry("ocr", "general", "2027-01"),
            entry("pearson", "vocational", "2027-06"),
            entry("ocr", "vocational", "2027-06"),
        ],
        "approvals": {
            "qualifications": [{
                "number": "601/1234/7",
                "family": "cambridge-technicals",
                "approvedOn": "2024-09-10",
                "events": [{ "kind": "entry", "date": "2025-01-15" }],
            }],
        },
    })
}

/// A Cambridge Technical with one entry.
fn technical(year: &str, entered: &str) -> Value {
    json!({
        "academicYear": year, "nation": "england", "hasCentreNumber": false, "entries": [],
        "approvals": { "qualifications": [{
            "family": "cambridge-technicals", "approvedOn": "2019-09-01",
            "events": [
                { "kind": "entry", "date": "2021-01-10" }, { "kind": "claim", "date": "2022-06-20" },
                { "kind": "claim", "date": "2024-03-20" }, { "kind": "entry", "date": entered },
            ],
        }] },
    })
}

/// Requests that between them say everything there is to say.
fn requests() -> Vec<Value> {
    let mut all = vec![
        json!({}),
        json!({ "academicYear": 2026 }),
        school(),
        technical("2027-28", "2026-02-28"),
    ];
    let bodies = ["aqa", "ocr", "pearson", "sqa", "wjec", "other"];
    for (year, series) in [
        (2018, "2019-06"),
        (2023, "2023-11"),
        (2025, "2025-11"),
        (2019, "2020-06"),
        (2022, "2023-06"),
        (2025, "2026-06"),
        (2026, "2027-06"),
    ] {
        for kind in ["general", "vocational"] {
            let entries: Vec<Value> = bodies.iter().map(|body| entry(body, kind, series)).collect();
            all.push(json!({ "academicYear": year, "nation": "england", "entries": entries, "approvals": {}, "creditCheck": {} }));
        }
    }
    all.push(json!({ "academicYear": 2026, "entries": [
        { "awardingBody": "wjec", "qualificationType": "general", "series": "2027-06", "deadline": "2027-03-01" },
        { "awardingBody": "wjec", "qualificationType": "general", "series": "2027-06", "deadline": "2027-03-02" },
        { "awardingBody": "ccea", "qualificationType": "general", "series": "2027-06", "deadline": "2020-03-02" },
    ] }));
    all
}

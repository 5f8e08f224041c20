//! The plain exports: the same answers as natively, in Node and in a browser.
#![cfg(all(target_arch = "wasm32", feature = "js"))]

mod submissions;

use centre_checks::wasm::{calendar, check, identify, key_dates};
use serde_json::{Value, json};
use submissions::SUBMISSIONS;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

fn to_js(value: &Value) -> JsValue {
    js_sys::JSON::parse(&value.to_string()).expect("JSON")
}

/// As `JSON.stringify` has it, so that anything but plain data would show.
fn from_js(value: &JsValue) -> Value {
    let text = js_sys::JSON::stringify(value).expect("plain data");
    serde_json::from_str(&String::from(text)).expect("JSON")
}

fn call(submission: &Value) -> Value {
    let mut call = submission.clone();
    let fields = call.as_object_mut().expect("a submission");
    fields.remove("about");
    fields.remove("expect");
    call
}

#[wasm_bindgen_test]
fn every_submission_has_the_report_that_it_has_natively() {
    assert!(SUBMISSIONS.len() >= 24);
    for (name, submission, recorded) in SUBMISSIONS {
        let submission: Value = serde_json::from_str(submission).expect("JSON");
        let mut report = from_js(&check(to_js(&call(&submission))).expect("a report"));
        assert!(report.as_object_mut().expect("a report").remove("engine").is_some());
        let recorded: Value = serde_json::from_str(recorded).expect("JSON");
        assert_eq!(report.to_string(), recorded.to_string(), "{name}");
    }
}

#[wasm_bindgen_test]
fn a_wrong_call_is_thrown_as_plain_data() {
    let codes = [
        (
            json!({ "procedure": "tea-making", "answers": {}, "asOf": "2026-11-22" }),
            "unknown-procedure",
        ),
        (
            json!({ "procedure": "account-change", "policy": "none", "answers": {}, "asOf": "2026-11-22" }),
            "unknown-policy",
        ),
        (
            json!({ "procedure": "account-change", "answers": {}, "asOf": "2026-02-30" }),
            "bad-as-of",
        ),
        (
            json!({ "procedure": "account-change", "answers": {}, "asOf": "2026-11-22", "atRiskDays": 0.5 }),
            "bad-option",
        ),
    ];
    for (call, code) in codes {
        let thrown = from_js(&check(to_js(&call)).expect_err("a wrong call"));
        assert_eq!(thrown["code"], code);
        assert!(!thrown["expected"].as_array().expect("what was expected").is_empty());
    }
}

#[wasm_bindgen_test]
fn an_instant_is_taken_and_told_as_clocks_in_the_united_kingdom_show_it() {
    let answers = json!({
        "incidentHappened": true,
        "nation": "wales",
        "riskToPeople": "risk",
        "toldCommissioner": false,
        "awareAt": "2026-03-27T16:30",
    });
    let call = json!({ "procedure": "cyber-incident", "answers": answers, "asOf": "2026-03-30T16:30:00.000Z" });
    let report = from_js(&check(to_js(&call)).expect("a report"));
    assert_eq!(report["asOf"], "2026-03-30T17:30+01:00");
    assert_eq!(report["dates"][0]["on"], "2026-03-30T17:30+01:00");
    assert_eq!(report["decision"]["code"], "tell-commissioner");
    let local = json!({ "procedure": "cyber-incident", "answers": {}, "asOf": "2026-03-30T17:30" });
    let thrown = from_js(&check(to_js(&local)).expect_err("a wrong call"));
    assert_eq!(thrown["code"], "bad-as-of");
}

#[wasm_bindgen_test]
fn the_dates_of_a_year_and_their_calendar_file_are_the_recorded_ones() {
    let recorded = include_str!("../key_dates/school.dates.json");
    let recorded: Value = serde_json::from_str(recorded).expect("JSON");
    let mut call: Value = serde_json::from_str(include_str!("../key_dates/school.json")).expect("JSON");
    let found = from_js(&key_dates(to_js(&call)).expect("dates"));
    assert_eq!(found.to_string(), recorded.to_string());
    for (language, recorded) in [
        ("en", include_str!("../key_dates/school.en.ics")),
        ("cy", include_str!("../key_dates/school.cy.ics")),
    ] {
        call["language"] = json!(language);
        let file = calendar(to_js(&call)).expect("a calendar file");
        assert_eq!(file.as_string().as_deref(), Some(recorded), "{language}");
    }
    let mut wrong = call.clone();
    wrong["calendar"]["madeAt"] = json!("2026-09-01");
    assert_eq!(
        from_js(&calendar(to_js(&wrong)).expect_err("a wrong call"))["code"],
        "bad-option"
    );
    call["language"] = json!("fr");
    let thrown = from_js(&calendar(to_js(&call)).expect_err("a wrong call"));
    assert_eq!(thrown["code"], "bad-option");
    assert_eq!(thrown["expected"], json!(["en", "cy"]));
}

#[wasm_bindgen_test]
fn a_number_is_identified_as_it_is_natively_and_anything_else_is_answered() {
    for number in ["681990012058G", "68199Q012058G", "9276308687", "MZ040", "0000", ""] {
        let there = from_js(&identify(JsValue::from_str(number)).expect("an answer"));
        let here = serde_json::to_value(centre_checks::identify(number)).expect("plain data");
        assert_eq!(there.to_string(), here.to_string(), "{number}");
    }
    for value in [
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::from_f64(68199.0),
        JsValue::TRUE,
    ] {
        let there = from_js(&identify(value).expect("an answer"));
        assert!(there["couldBe"].as_array().expect("a list").is_empty(), "{there}");
    }
}

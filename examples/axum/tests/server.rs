//! The same answers, posted as JSON and as a form, come to the report that the rules give natively.

use std::fs;
use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use centre_checks::catalogue::{catalogue, procedure};
use centre_checks_axum::{read, server};
use http_body_util::BodyExt;
use serde_json::{Map, Value, json};
use tower::ServiceExt;

#[path = "../../../tests/support/made_up.rs"]
mod made_up;

async fn post(now: &str, path: &str, kind: &str, body: String) -> (StatusCode, Value) {
    let now = now.to_owned();
    let request = Request::post(path)
        .header("content-type", kind)
        .body(Body::from(body))
        .expect("a request");
    let response = server(move || now.clone()).oneshot(request).await.expect("a response");
    let status = response.status();
    let bytes = response.into_body().collect().await.expect("a body").to_bytes();
    (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
}

const FORM: &str = "application/x-www-form-urlencoded";

fn encoded(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}

/// The answers as a browser posts them. A row that is wholly blank leaves nothing.
fn sent(value: &Value, name: &str, out: &mut Vec<String>) {
    let mut put = |name: &str, value: &str| out.push(format!("{}={}", encoded(name), encoded(value)));
    match value {
        Value::Null => {}
        Value::Bool(flag) => put(name, if *flag { "yes" } else { "no" }),
        Value::Number(number) => put(name, &number.to_string()),
        Value::String(text) => put(name, text),
        Value::Array(items) if items.is_empty() => put(&format!("{name}[]"), "none"),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                sent(item, &format!("{name}[{at}]"), out);
            }
        }
        Value::Object(members) => {
            for (member, inner) in members {
                let path = if name.is_empty() {
                    member.clone()
                } else {
                    format!("{name}.{member}")
                };
                sent(inner, &path, out);
            }
        }
    }
}

/// Whether a form can post this list of answers as it is.
fn has_blank_rows(answers: &Value) -> bool {
    match answers {
        Value::Array(items) => items
            .iter()
            .any(|item| item.as_object().is_none_or(Map::is_empty) || has_blank_rows(item)),
        Value::Object(members) => members.values().any(has_blank_rows),
        _ => false,
    }
}

fn form_body(answers: &Value) -> String {
    let mut pairs = Vec::new();
    sent(answers, "", &mut pairs);
    pairs.join("&")
}

#[tokio::test]
async fn every_submission_comes_to_its_recorded_report_as_json_and_as_a_form() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/submissions");
    let json_of = |name: &str| -> Value {
        let text = fs::read_to_string(folder.join(name)).expect("a file");
        serde_json::from_str(&text).expect("JSON")
    };
    let (mut as_json, mut as_form) = (0, 0);
    for entry in fs::read_dir(&folder).expect("submissions") {
        let file = entry.expect("a file").file_name().into_string().expect("a name");
        let Some(name) = file.strip_suffix(".json").filter(|name| !name.contains('.')) else {
            continue;
        };
        let submission = json_of(&file);
        // Whoever posts does not choose the policy.
        if !submission["policy"].is_null() {
            continue;
        }
        let recorded = json_of(&format!("{name}.report.json"));
        let id = submission["procedure"].as_str().expect("a procedure");
        let day = submission["asOf"].as_str().expect("a day");
        let is_go = recorded["decision"]["kind"] == "go";
        let expected = if is_go {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let check = |way: &str, (status, mut response): (StatusCode, Value)| {
            assert_eq!(status, expected, "{name} {way}");
            response["report"].as_object_mut().expect("a report").remove("engine");
            assert_eq!(response["report"], recorded, "{name} {way}");
            assert_eq!(response["unknown"], json!([]), "{name} {way}");
        };

        let answers = &submission["answers"];
        check(
            "json",
            post(day, &format!("/json/{id}"), "application/json", answers.to_string()).await,
        );
        as_json += 1;
        if !has_blank_rows(answers) {
            check(
                "form",
                post(day, &format!("/form/{id}"), FORM, form_body(answers)).await,
            );
            as_form += 1;
        }
    }
    assert!(as_json > 150 && as_form > 100, "{as_json} as JSON, {as_form} as a form");
}

/// One as JSON, the next as a form. Node and a browser have to come to the same (`pkg/tests/differential.js`). Stale sums are rewritten, and then the test fails.
#[tokio::test]
async fn made_up_submissions_are_answered_as_they_were() {
    let mut sums = Map::new();
    for (procedure, place) in catalogue().procedures.iter().zip(0..) {
        let mut of = Vec::new();
        for number in 0..made_up::ROUNDS {
            let mut sum = made_up::Sum::default();
            for ((_, day, answers), is_json) in
                made_up::round(procedure, place, number).zip([true, false].into_iter().cycle())
            {
                let (way, kind, body) = if is_json {
                    ("json", "application/json", answers.to_string())
                } else {
                    ("form", FORM, form_body(&answers))
                };
                let path = format!("/{way}/{}", procedure.id);
                let (status, mut response) = post(day, &path, kind, body).await;
                let is_go = response["report"]["decision"]["kind"] == "go";
                assert_eq!(status == StatusCode::OK, is_go, "{path} {}", answers);
                assert_eq!(response["unknown"], json!([]), "{path} {}", answers);
                sum.add(response["report"].take());
            }
            of.push(sum.0);
        }
        sums.insert(procedure.id.to_owned(), json!(of));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/posted.json");
    let text = serde_json::to_string_pretty(&sums).expect("JSON") + "\n";
    if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
        fs::write(&path, text).expect("written");
        panic!("tests/posted.json was stale and has been rewritten");
    }
}

#[tokio::test]
async fn a_wrong_call_is_refused() {
    let json = |day, path, body: &str| post(day, path, "application/json", body.to_owned());
    assert_eq!(json("2026-11-22", "/json/gone", "{}").await.0, StatusCode::BAD_REQUEST);
    assert_eq!(
        json("yesterday", "/json/account-change", "{}").await.0,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        json("2026-11-22", "/json/account-change", "{").await.0,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        post("2026-11-22", "/form/gone", FORM, String::new()).await.0,
        StatusCode::NOT_FOUND
    );
}

/// The answers of account-change, and the names that belong to none.
fn posted(pairs: &[(&str, &str)]) -> (Value, Vec<String>) {
    posted_to("account-change", pairs)
}

fn posted_to(id: &str, pairs: &[(&str, &str)]) -> (Value, Vec<String>) {
    let owned: Vec<(String, String)> = (pairs.iter())
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let read = read(&owned, procedure(id).expect("a procedure").form);
    (read.answers, read.unknown)
}

#[test]
fn names_are_read_alike() {
    let expected = json!({ "newAccountHolders": [{ "name": "Ann" }, { "name": "Gwen" }], "signature": "typed" });
    for (first, second) in [
        ("newAccountHolders[0].name", "newAccountHolders[1].name"),
        ("newAccountHolders.9.name", "newAccountHolders.10.name"),
        ("newAccountHolders[2][name]", "newAccountHolders[9][name]"),
    ] {
        let given = [
            (first, "Ann"),
            (second, "Gwen"),
            ("signature", "typed"),
            ("sentTo", " \u{200b}"),
        ];
        assert_eq!(posted(&given), (expected.clone(), vec![]));
    }
    assert_eq!(posted(&[("newAccountHolders[0].name", "")]).0, json!({}));
    let several = [("signature", "typed"), ("signature", "none"), ("signature", "typed")];
    assert_eq!(posted(&several).0, json!({ "signature": ["typed", "none"] }));
}

#[test]
fn what_belongs_to_no_answer_is_named() {
    let given = [
        ("token", "t"),
        ("token", "u"),
        ("newAccountHolders[0].shoe", "43"),
        ("signature.week", "2"),
        ("signature", ""),
    ];
    let unknown = ["newAccountHolders[0].shoe", "signature.week", "token"].map(str::to_owned);
    assert_eq!(posted(&given), (json!({}), unknown.to_vec()));
}

#[test]
fn that_there_are_none_and_which_there_are_is_no_answer() {
    assert_eq!(
        posted(&[("newAccountHolders[]", "none")]).0,
        json!({ "newAccountHolders": [] })
    );
    let blank = [("newAccountHolders[]", "none"), ("newAccountHolders[0].name", " ")];
    assert_eq!(posted(&blank).0, json!({ "newAccountHolders": [] }));
    let both = [("newAccountHolders[]", "none"), ("newAccountHolders[0].name", "Ann")];
    assert_eq!(
        posted(&both).0,
        json!({ "newAccountHolders": [{ "name": "Ann" }, "none"] })
    );
}

#[test]
fn what_people_type_is_read_as_in_the_page() {
    let since = |parts: &[(&str, &str)]| posted_to("credit-check", parts).0["tradingSince"].clone();
    assert_eq!(since(&[("tradingSince", "1af o Fawrth 2026")]), "2026-03-01");
    let boxes = |day, month, year| {
        since(&[
            ("tradingSince.day", day),
            ("tradingSince.month", month),
            ("tradingSince.year", year),
        ])
    };
    assert_eq!(boxes("1", "3", "2026"), "2026-03-01");
    assert_eq!(boxes("1", "March", "2026"), "2026-03-01");
    assert_eq!(boxes("27/3/2026", "", ""), "2026-03-27");
    // Nothing is rolled over, and what is left out is not made up.
    assert_eq!(boxes("30", "2", "2026"), "2026-02-30");
    assert_eq!(boxes("1", "", "2026"), "1||2026");
    assert_eq!(boxes("", "", ""), Value::Null);

    let aware = |hour, offset| {
        let [day, month, year, minute] = [("day", "25"), ("month", "10"), ("year", "2026"), ("minute", "30")];
        let parts = [day, month, year, ("hour", hour), minute, ("offset", offset)];
        let named = parts.map(|(part, typed)| (format!("awareAt.{part}"), typed));
        let pairs: Vec<(&str, &str)> = named.iter().map(|(name, typed)| (name.as_str(), *typed)).collect();
        posted_to("cyber-incident", &pairs).0["awareAt"].clone()
    };
    assert_eq!(aware("9", ""), "2026-10-25T09:30");
    assert_eq!(aware("1", "+01:00"), "2026-10-25T01:30+01:00");
    assert_eq!(aware("", ""), "25|10|2026||30|");
    assert_eq!(
        posted_to("cyber-incident", &[("awareAt.offset", "+01:00")]).0,
        json!({})
    );
}

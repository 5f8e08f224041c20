//! What is asked, what is missing, and what is said of any answers.

use centre_checks::{KeyDates, catalogue, key_dates};
use serde_json::{Value, json};

use crate::*;

#[test]
fn what_is_not_answered_stays_unknown() {
    let found = dates(&json!({}), "2026-09-01");
    assert_eq!(found.get("academicYear"), None);
    assert_eq!(lines(&found, "dates"), [""; 0]);
    assert_eq!(ids(&found, "unknown"), ["entries", "approvals"]);
    assert_eq!(
        strings(&found["missing"]),
        ["academicYear", "nation", "hasCentreNumber", "entries", "approvals"]
    );
    // No bodies answered: the year's own dates stand, no deadline is guessed.
    let found = dates(
        &json!({ "academicYear": "2026-27", "entries": [{ "series": "2027-06" }] }),
        "2026-09-01",
    );
    assert_eq!(
        ids(&found, "dates"),
        ["head-of-centre-declaration/2026-27", "annual-update/2026-27"]
    );
    assert_eq!(ids(&found, "unknown"), ["entries/1", "approvals"]);
    assert!(strings(&found["missing"]).contains(&"entries[0].awardingBody"));
    assert!(!strings(&found["missing"]).contains(&"entries[0].series"));
    // An answer that there are none is an answer.
    let found = dates(&json!({ "academicYear": "2026-27", "entries": [] }), "2026-09-01");
    assert_eq!(ids(&found, "unknown"), [""; 0]);
    // Entries of another year have no dates in this one; what they were may still tell whether the centre has approvals.
    let found = dates(
        &json!({ "academicYear": "2026-27", "entries": [{ "series": "2026-06" }] }),
        "2026-09-01",
    );
    assert_eq!(ids(&found, "unknown"), ["approvals"]);
    assert_eq!(
        strings(&found["missing"]),
        [
            "nation",
            "hasCentreNumber",
            "entries[0].awardingBody",
            "entries[0].qualificationType",
            "approvals"
        ]
    );
    let request = json!({ "academicYear": "2026-27", "entries": [entry("aqa", "general", "2026-06")] });
    let found = dates(&request, "2026-09-01");
    assert_eq!(ids(&found, "unknown"), [""; 0]);
    assert_eq!(strings(&found["missing"]), ["nation", "hasCentreNumber"]);
    // Approvals that are answered in part may lack a date, and that is said.
    let request = json!({ "academicYear": "2026-27", "entries": [], "approvals": { "qualifications": [{ "family": "cambridge-technicals" }] } });
    let found = dates(&request, "2026-09-01");
    assert_eq!(ids(&found, "unknown"), ["approvals"]);
    assert!(strings(&found["missing"]).contains(&"approvals.qualifications[0].approvedOn"));
}

/// The result, without what is said about the answers themselves.
fn told(request: &Value) -> Value {
    let mut found = dates(request, "2026-11-22");
    let parts = found.as_object_mut().expect("an object");
    for name in ["missing", "unreadable"] {
        parts.remove(name);
    }
    found
}

#[test]
fn a_field_is_missing_where_two_answers_lead_to_different_dates_and_nowhere_else() {
    let domain = |name: &str| match name {
        "academicYear" => vec![json!(2025), json!(2026)],
        "nation" => ["england", "wales", "scotland", "elsewhere"].map(Value::from).to_vec(),
        "hasCentreNumber" => vec![json!(true), json!(false)],
        "awardingBody" => ["aqa", "pearson", "sqa", "ocr", "other"].map(Value::from).to_vec(),
        "qualificationType" => ["general", "vocational"].map(Value::from).to_vec(),
        "series" => ["2025-11", "2026-11", "2027-06"].map(Value::from).to_vec(),
        "deadline" => ["2026-10-10", "2026-09-20", "2025-10-10"].map(Value::from).to_vec(),
        _ => unreachable!("{name}"),
    };
    const TOP: [&str; 3] = ["academicYear", "nation", "hasCentreNumber"];
    const INSIDE: [&str; 3] = ["awardingBody", "qualificationType", "series"];
    let mut whole: Vec<Value> = vec![json!({ "approvals": { "qualifications": [] }, "entries": [{}] })];
    for name in TOP.into_iter().chain(INSIDE) {
        whole = whole
            .iter()
            .flat_map(|request| domain(name).into_iter().map(|value| with(request, name, Some(value))))
            .collect();
    }
    let given = |request: &Value| with(request, "deadline", Some(json!("2026-10-10")));
    let not_given = |request: &Value| with(request, "hasDeadline", Some(json!(false)));
    let whole: Vec<Value> = whole
        .iter()
        .flat_map(|request| [given(request), not_given(request)])
        .collect();
    let mut asked = 0;
    for request in &whole {
        let found = dates(request, "2026-11-22");
        assert_eq!(strings(&found["missing"]), [""; 0], "{request}");
        let mut names = [TOP, INSIDE].concat();
        if request["entries"][0].get("deadline").is_some() {
            names.push("deadline");
        }
        for name in names {
            let open = with(request, name, None);
            let missing = dates(&open, "2026-11-22");
            let path = if TOP.contains(&name) {
                name.to_owned()
            } else {
                format!("entries[0].{name}")
            };
            let is_missing = strings(&missing["missing"]).contains(&path.as_str());
            let outcomes: Vec<Value> = domain(name)
                .into_iter()
                .map(|value| told(&with(request, name, Some(value))))
                .collect();
            let differ = outcomes.iter().any(|outcome| *outcome != outcomes[0]);
            assert_eq!(is_missing, differ, "{name} in {request}");
            asked += usize::from(is_missing);
        }
    }
    assert!(asked > 1000, "{asked}");
}

/// The request with one answer put in its place or taken away.
fn with(request: &Value, name: &str, value: Option<Value>) -> Value {
    let mut request = request.clone();
    let is_top = ["academicYear", "nation", "hasCentreNumber"].contains(&name);
    let place = if is_top {
        &mut request
    } else {
        &mut request["entries"][0]
    };
    let place = place.as_object_mut().expect("an object");
    match value {
        Some(value) => place.insert(name.to_owned(), value),
        None => place.remove(name),
    };
    request
}

#[test]
fn what_is_cited_is_listed_and_both_languages_are_whole() {
    let catalogue = catalogue();
    let listed = &catalogue.key_dates.cites;
    let mut met: Vec<String> = Vec::new();
    for request in requests() {
        let found = dates(&request, "2026-11-22");
        for name in ["dates", "earlier", "later", "undated", "unknown", "signposts"] {
            let mut ids = ids(&found, name);
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), list(&found[name]).len(), "two of one id in {name}");
            for date in list(&found[name]) {
                let own = !["approval-lapse/", "credit-check/"]
                    .iter()
                    .any(|other| date["id"].as_str().is_some_and(|id| id.starts_with(other)));
                assert!(!clauses(date).is_empty(), "{date}");
                if own {
                    met.extend(clauses(date).into_iter().map(str::to_owned));
                }
            }
            let [english, welsh] = Language::ALL.map(|language| said(&request, "2026-11-22", language));
            for (one, other) in list(&english[name]).iter().zip(list(&welsh[name])) {
                for part in ["title", "says"] {
                    assert_ne!(one[part], other[part]);
                    for text in [&one[part], &other[part]].map(|text| text.as_str().expect("text")) {
                        assert!(
                            !text.is_empty() && !text.contains(['{', '}']) && text == text.trim(),
                            "{text:?}"
                        );
                        assert!(!text.contains("  "), "{text:?}");
                    }
                }
            }
        }
    }
    for clause in &met {
        assert!(listed.contains(&clause.as_str()), "{clause} is not listed");
    }
    for clause in listed {
        assert!(
            met.iter().any(|one| one == clause) || *clause == "O12",
            "{clause} is not cited"
        );
    }
}

#[test]
fn any_data_gets_an_answer_and_a_wrong_call_does_not() {
    for request in [
        json!(null),
        json!(7),
        json!("x"),
        json!([[]]),
        json!({ "academicYear": 2026.5, "nation": {}, "entries": "x", "approvals": 3, "creditCheck": [] }),
        json!({ "academicYear": "2026-28", "entries": [1, null, { "series": "May 2027" }], "approvals": { "$odd": "function" } }),
    ] {
        let found = dates(&request, "2026-11-22");
        assert_eq!(found.get("academicYear"), None);
        assert_eq!(list(&found["unreadable"]).is_empty(), request.is_null(), "{request}");
        let how = made("2026-11-22T10:00Z");
        calendar(&raw(&request), "2026-11-22", Language::Welsh, &how).expect("a calendar");
    }
    let found = dates(&json!({ "approvals": 3, "creditCheck": [] }), "2026-11-22");
    let paths: Vec<&Value> = list(&found["unreadable"])
        .iter()
        .map(|unreadable| &unreadable["path"])
        .collect();
    assert_eq!(paths, ["approvals", "creditCheck"]);
    for as_of in ["", "2026-02-30", "today"] {
        assert!(key_dates(&Raw::Absent, &Options::as_of(as_of)).is_err());
    }
    let options = Options {
        as_of: "2026-11-22".to_owned(),
        at_risk_days: 3651,
    };
    assert!(key_dates(&Raw::Absent, &options).is_err());
}

#[test]
fn the_days_before_a_warning_change_no_date() {
    let request = raw(&school());
    let found = |at_risk_days| {
        let options = Options {
            as_of: "2026-11-22".to_owned(),
            at_risk_days,
        };
        let found: KeyDates = key_dates(&request, &options).expect("a right call");
        serde_json::to_string(&found).expect("JSON")
    };
    assert_eq!(found(0), found(365));
}

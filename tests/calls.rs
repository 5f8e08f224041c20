//! Wrong calls are errors that say what was expected; wrong data never is.

mod support;

use centre_checks::{CallErrorCode, Options, Submission, check};
use serde_json::{Value, json};
use support::{list, report};

fn call(procedure: &str, policy: Option<&str>, options: &Options) -> Result<(), (CallErrorCode, Vec<String>)> {
    let submission = Submission {
        procedure: procedure.to_owned(),
        policy: policy.map(str::to_owned),
        ..Submission::default()
    };
    check(&submission, options)
        .map(|_| ())
        .map_err(|error| (error.code, error.expected))
}

#[test]
fn a_wrong_call_names_what_is_known() {
    let today = Options::as_of("2026-11-22");
    let (code, expected) = call("tea-making", None, &today).unwrap_err();
    assert_eq!(code, CallErrorCode::UnknownProcedure);
    assert!(expected.contains(&"account-change".to_owned()), "{expected:?}");
    let (code, expected) = call("account-change", Some("ocr"), &today).unwrap_err();
    assert_eq!(code, CallErrorCode::UnknownPolicy);
    assert_eq!(
        expected,
        [
            "wjec-portal",
            "wjec-secure-website",
            "aqa-administrators",
            "pearson-accounts",
            "ncn-amendment"
        ]
    );
    for bad in ["", "2026-02-30", "22/11/2026", "2026-11-22T00:00:00Z", "today"] {
        let (code, _) = call("account-change", None, &Options::as_of(bad)).unwrap_err();
        assert_eq!(code, CallErrorCode::BadAsOf, "{bad}");
    }
    let long = Options {
        at_risk_days: 3651,
        ..today
    };
    assert_eq!(
        call("account-change", None, &long).unwrap_err().0,
        CallErrorCode::BadOption
    );
}

#[test]
fn the_longest_lists_of_gaps_give_a_report() {
    let qualifications = |count: usize, events: usize, event: Value| json!({ "qualifications": vec![json!({ "events": vec![event; events] }); count] });
    let unreadable = |answers: &Value| {
        let report = report("approval-lapse", None, answers, "2026-11-22");
        assert_eq!(report["outcome"], "cantTell");
        let found = list(&report["unreadable"]);
        found.iter().map(|field| field["path"].clone()).collect::<Vec<_>>()
    };
    // As many as the form takes, all blank or half blank: none of it is read, and that is said.
    assert_eq!(unreadable(&qualifications(60, 400, json!({}))), ["qualifications"]);
    assert_eq!(
        unreadable(&qualifications(60, 400, json!({ "kind": "claim" }))),
        ["qualifications"]
    );
    // Just as many gaps as are read.
    assert_eq!(unreadable(&qualifications(50, 18, json!({}))), Vec::<Value>::new());
}

#[test]
fn any_data_gives_a_report() {
    let deep = (0..100).fold(json!(1), |inner, _| json!({ "newAccountHolders": [inner] }));
    let answers = [
        Value::Null,
        json!(7),
        json!("text"),
        json!([]),
        json!({ "changes": 1, "newAccountHolders": "nobody" }),
        json!({ "newAccountHolders": [1, null, [], { "name": {}, "email": [] }] }),
        json!({ "newAccountHolders": vec![json!({}); 21] }),
        json!({ "changes": "x".repeat(1_000_000) }),
        json!({ "sentTo": "two@example.org\u{0}three@example.org" }),
        deep,
    ];
    for answers in answers {
        let report = report("account-change", None, &answers, "2026-11-22");
        assert_ne!(report["outcome"], "passed", "{answers:.100}");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_what_was_expected_and_never_repeated() {
    let answers = json!({
        "changes": "everything",
        "canUseAccount": "perhaps",
        "newAccountHolders": [{ "name": "Siân Prys", "email": "nowhere" }, 5],
        "sentTo": 12,
    });
    let report = report("account-change", None, &answers, "2026-11-22");
    let found: Vec<(&str, &str)> = list(&report["unreadable"])
        .iter()
        .map(|field| (field["path"].as_str().unwrap(), field["got"].as_str().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            ("changes", "text"),
            ("canUseAccount", "text"),
            ("newAccountHolders[0].email", "text"),
            ("newAccountHolders[1]", "number"),
            ("sentTo", "number"),
        ]
    );
    let text = report["unreadable"].to_string();
    for typed in ["everything", "perhaps", "nowhere", "12"] {
        assert!(!text.contains(typed), "{text}");
    }
    for field in list(&report["unreadable"]) {
        assert!(field["expected"]["en"].as_str().is_some_and(|en| !en.is_empty()));
        assert!(field["expected"]["cy"].as_str().is_some_and(|cy| !cy.is_empty()));
    }
}

#[test]
fn a_field_of_blanks_is_unanswered_and_nothing_is_wrong_with_it() {
    let report = report(
        "account-change",
        None,
        &json!({ "awardingBody": "  ", "changes": "" }),
        "2026-11-22",
    );
    assert_eq!(list(&report["unreadable"]).len(), 0);
    assert_eq!(report["missing"][0], "awardingBody");
}

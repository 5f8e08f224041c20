//! Wrong calls are errors that say what was expected; wrong data never is.

mod support;

use centre_checks::{CallErrorCode, Language, Options, Submission, catalogue, check};
use serde_json::{Value, json};
use support::{findings, list, report, run, said};

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
    let procedures = catalogue().procedures;
    let procedure = procedures
        .iter()
        .find(|entry| entry.id == "account-change")
        .expect("it");
    let policies: Vec<&str> = procedure.policies.iter().map(|policy| policy.id).collect();
    assert!(policies.contains(&"wjec-portal"));
    assert_eq!(expected, policies);
    for bad in [
        "",
        "2026-02-30",
        "22/11/2026",
        "today",
        // A local time without its offset, even where it could mean only one moment.
        "2026-11-22T09:00",
        "2026-11-22T09:00:00",
        "2026-10-25T01:30",
        "2026-02-30T09:00Z",
        "2026-11-22T24:00Z",
        "2026-11-22T09Z",
        "2026-11-22 09:00Z",
        "2026-11-22T09:00+15:00",
        // Before the first rule for the clocks that is known.
        "2002-03-10T12:00Z",
    ] {
        let (code, expected) = call("account-change", None, &Options::as_of(bad)).unwrap_err();
        assert_eq!(code, CallErrorCode::BadAsOf, "{bad}");
        assert!(
            expected[0].contains("YYYY-MM-DD") && expected[1].contains("2026-02-13T16:30Z"),
            "{expected:?}"
        );
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
fn every_procedure_takes_a_date_or_an_instant_and_repeats_it_in_one_form() {
    for procedure in catalogue().procedures {
        let at = |as_of: &str| report(procedure.id, None, &json!({}), as_of);
        for (given, repeated) in [
            ("2026-02-13", "2026-02-13"),
            ("2026-02-13T16:30Z", "2026-02-13T16:30+00:00"),
            ("2026-02-13T16:30:00.123Z", "2026-02-13T16:30+00:00"),
            ("2026-02-13T18:30:05+02:00", "2026-02-13T16:30:05+00:00"),
            ("2026-07-01T12:00+00:00", "2026-07-01T13:00+01:00"),
            ("2026-10-25T00:30Z", "2026-10-25T01:30+01:00"),
            ("2026-10-25T01:30Z", "2026-10-25T01:30+00:00"),
        ] {
            assert_eq!(at(given)["asOf"], repeated, "{}", procedure.id);
        }
    }
}

#[test]
fn a_procedure_of_days_takes_an_instants_date_in_the_united_kingdom() {
    let answers = json!({
        "legalForm": "company",
        "establishedOn": "2020-01-06",
        "tradesOnCredit": true,
        "creditTradingSince": "2026-01-01",
    });
    let on_credit = |as_of: &str| {
        let report = report("credit-check", None, &answers, as_of);
        let found = findings(&report, "credit-check/on-credit-terms-for-six-months");
        found[0]["outcome"].clone()
    };
    // Six months are complete on 1 July, which begins at 23:00 universal time.
    assert_eq!(on_credit("2026-06-30T22:59:59Z"), "failed");
    assert_eq!(on_credit("2026-06-30T23:00Z"), "passed");
    assert_eq!(on_credit("2026-07-01T00:00+14:00"), "failed");
    let needing: Vec<&str> = (catalogue().procedures.iter().filter(|p| p.needs_instant))
        .map(|p| p.id)
        .collect();
    assert_eq!(needing, ["cyber-incident"]);
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
    let came = run("account-change", None, &answers, &Options::as_of("2026-11-22"));
    let report = serde_json::to_value(&came).expect("plain data");
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
    let kinds: Vec<&Value> = list(&report["unreadable"]).iter().map(|field| &field["kind"]).collect();
    assert_eq!(kinds, ["choice", "yes-no", "email", "item", "email"]);
    for language in Language::ALL {
        for field in list(&said(&came, language)["unreadable"]) {
            assert!(field["expected"].as_str().is_some_and(|text| !text.is_empty()));
        }
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

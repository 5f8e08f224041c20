//! The lapse of an approval, through `check`, against the independent oracle: every 97th day of a 400-year cycle.

mod support;

use std::collections::BTreeMap;

use centre_checks::{Options, Submission, check};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use support::{findings, list};

const ORACLE: &str = include_str!("oracle/dates.txt");

const POLICIES: [&str; 2] = ["ocr-two-years", "ocr-three-years"];

/// A report on one qualification, approved on a day and idle since.
fn report(policy: &str, approved_on: &str, as_of: &str) -> Value {
    let answers = json!({ "qualifications": [
        { "number": "601/1234/7", "family": "cambridge-technicals", "approvedOn": approved_on, "events": [] },
    ] });
    let submission = Submission {
        procedure: "approval-lapse".to_owned(),
        policy: Some(policy.to_owned()),
        answers: serde_json::from_value(answers).expect("plain data"),
    };
    serde_json::to_value(check(&submission, &Options::as_of(as_of)).expect("a right call")).expect("JSON")
}

fn date(report: &Value, code: &str) -> String {
    let dates: Vec<&str> = list(&report["dates"])
        .iter()
        .filter(|date| date["code"] == code)
        .map(|date| date["on"].as_str().expect("a day"))
        .collect();
    let [only] = dates.as_slice() else {
        panic!("{code}: {dates:?}")
    };
    (*only).to_owned()
}

fn code(report: &Value) -> String {
    let found = findings(report, "approval-lapse/qualification-approval-in-force");
    found[0]["code"].as_str().expect("a code").to_owned()
}

/// Every 97th day from 2000-01-01 on.
fn sample() -> impl Iterator<Item = chrono::NaiveDate> {
    let first = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day");
    (0..146_097u64).step_by(97).map(move |n| first + chrono::Days::new(n))
}

/// The rows of the oracle's readable days, by day.
fn readable() -> impl Iterator<Item = Vec<&'static str>> {
    ORACLE
        .lines()
        .filter_map(|row| row.strip_prefix("day "))
        .map(|row| row.split(' ').collect())
}

#[test]
fn on_days_that_are_easy_to_get_wrong_the_dates_and_the_statuses_around_them_are_the_oracles() {
    let mut rows = 0;
    for row in readable() {
        rows += 1;
        // day, six months, and then for rolling, academic and calendar years: two, the day after, three, the day after.
        for (n, policy) in POLICIES.into_iter().enumerate() {
            let column = |reading: usize, after: usize| row[2 + 4 * reading + 2 * n + after];
            let latest = (0..3).map(|reading| column(reading, 1)).max().expect("three readings");
            let last = (0..3).map(|reading| column(reading, 0)).max().expect("three readings");
            let on_last_safe_day = report(policy, row[0], column(0, 0));
            assert_eq!(date(&on_last_safe_day, "last-safe-day"), column(0, 0), "{row:?}");
            assert_eq!(date(&on_last_safe_day, "lapses-on"), column(0, 1), "{row:?}");
            assert_eq!(date(&on_last_safe_day, "latest-reading-lapses-on"), latest, "{row:?}");
            assert_eq!(code(&on_last_safe_day), "at-risk", "{row:?}");
            assert_eq!(
                code(&report(policy, row[0], column(0, 1))),
                "may-have-lapsed",
                "{row:?}"
            );
            assert_eq!(code(&report(policy, row[0], last)), "may-have-lapsed", "{row:?}");
            assert_eq!(code(&report(policy, row[0], latest)), "lapsed", "{row:?}");
        }
    }
    assert!(rows > 100, "{rows}");
}

#[test]
fn every_97th_day_comes_out_as_the_oracle_has_it() {
    let mut decades: BTreeMap<String, Sha256> = BTreeMap::new();
    for day in sample() {
        let day = day.to_string();
        let mut columns = vec![day.clone()];
        // The two counts by blocks of years are shown by the dates that they end on: the later of them is told as such.
        let reports = POLICIES.map(|policy| report(policy, &day, &day));
        let rolling = reports
            .each_ref()
            .map(|report| [date(report, "last-safe-day"), date(report, "lapses-on")]);
        columns.extend(rolling.into_iter().flatten());
        columns.push(
            reports
                .each_ref()
                .map(|report| date(report, "latest-reading-lapses-on"))
                .join(" "),
        );
        let decade = format!("{}0", &day[..3]);
        decades.entry(decade).or_default().update(columns.join(" ") + "\n");
    }
    let found: Vec<String> = decades
        .into_iter()
        .map(|(decade, hash)| {
            let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{decade} {hash}")
        })
        .collect();
    let expected: Vec<&str> = ORACLE.lines().filter_map(|row| row.strip_prefix("sample ")).collect();
    assert_eq!(found, expected);
}

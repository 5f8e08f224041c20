//! The lapse of approvals of 100,000 random centres, through `check`, against an implementation by another hand
//! (`tests/oracle/lapse.rs`).
#![cfg(not(target_family = "wasm"))]

#[path = "oracle/lapse.rs"]
mod oracle;

#[path = "support/dice.rs"]
mod dice;

use std::num::NonZero;
use std::thread;

use centre_checks::{Finding, Options, Report, Submission, Value as Told, check};
use dice::Dice;
use oracle::{Day, Family, Qualification, Verdict, What};
use serde_json::{Value, json};

const CENTRES: u64 = 100_000;

struct Centre {
    listed: Vec<Qualification>,
    named: Option<i32>,
    as_of: Day,
}

fn centre(seed: u64) -> Centre {
    let mut dice = Dice(seed);
    let mut days = Vec::new();
    let mut listed = Vec::new();
    let families = dice.pick(&[
        &[Family::Technical][..],
        &[Family::Other],
        &[Family::Technical, Family::Other],
        &[Family::Technical, Family::Technical, Family::Other, Family::General],
    ]);
    for _ in 0..=dice.below(6) {
        let approved_on = dice.day(&days);
        days.push(approved_on);
        let mut events = Vec::new();
        for _ in 0..dice.below(6) {
            let what = dice.pick(&[
                What::Approval,
                What::Activity,
                What::Activity,
                What::Activity,
                What::Withdrawn,
            ]);
            let on = dice.day(&days);
            days.push(on);
            events.push((what, on));
        }
        listed.push(Qualification {
            family: dice.pick(families),
            approved_on,
            events,
        });
    }
    Centre {
        named: dice.pick(&[None, Some(2), Some(3)]),
        as_of: dice.day(&days),
        listed,
    }
}

fn iso((year, month, day): Day) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn answers(listed: &[Qualification]) -> Value {
    let listed: Vec<Value> = listed
        .iter()
        .map(|one| {
            let family = match one.family {
                Family::Technical => "cambridge-technicals",
                Family::Other => "other-vocational",
                Family::General => "general",
            };
            let events: Vec<Value> = one
                .events
                .iter()
                .map(|(what, on)| {
                    let kind = match what {
                        What::Approval => "re-approval",
                        What::Activity => "entry",
                        What::Withdrawn => "withdrawn-entry",
                    };
                    json!({ "kind": kind, "date": iso(*on) })
                })
                .collect();
            json!({ "family": family, "approvedOn": iso(one.approved_on), "events": events })
        })
        .collect();
    json!({ "qualifications": listed })
}

fn text(on: &impl serde::Serialize) -> String {
    let Ok(Value::String(text)) = serde_json::to_value(on) else {
        panic!("a day is a text")
    };
    text
}

/// What the report says of an item, or of the centre, in the oracle's words.
fn told(report: &Report, item: Option<usize>) -> (&'static str, Vec<(String, String)>, usize) {
    let at = item.map(|item| format!("qualifications[{item}]"));
    let is_it = |path: Option<String>| path == at;
    let finding = |rule: &str| -> &Finding {
        let mut found = report.findings.iter().filter(|finding| finding.rule == rule);
        found
            .find(|finding| is_it(finding.at.map(|at| at.to_string())))
            .expect("a finding")
    };
    let (status, activity) = match item {
        Some(_) => (
            "approval-lapse/qualification-approval-in-force",
            "approval-lapse/no-activity-after-lapse",
        ),
        None => (
            "approval-lapse/vocational-approval-in-force",
            "approval-lapse/no-activity-after-centre-lapse",
        ),
    };
    let late = finding(activity).facts.iter().find_map(|fact| match fact.value {
        Told::Count(found) => Some(found as usize),
        _ => None,
    });
    let mut dates: Vec<(String, String)> = report
        .dates
        .iter()
        .filter(|date| is_it(date.at.map(|at| at.to_string())))
        .map(|date| (date.code.trim_start_matches("centre-").to_owned(), text(&date.on)))
        .filter(|(code, _)| code != "warn-from")
        .collect();
    dates.sort_unstable();
    (finding(status).code, dates, late.unwrap_or(0))
}

fn expected(verdict: &Verdict) -> (&'static str, Vec<(String, String)>, usize) {
    let dates = verdict.dates.iter().map(|(code, on)| ((*code).to_owned(), iso(*on)));
    (verdict.code, dates.collect(), verdict.late)
}

/// Checks one centre, and says what was said.
fn try_out(seed: u64) -> Vec<&'static str> {
    let Centre { listed, named, as_of } = centre(seed);
    let policy = named.map(|years| if years == 2 { "ocr-two-years" } else { "ocr-three-years" });
    let answers = answers(&listed);
    let submission = Submission {
        procedure: "approval-lapse".to_owned(),
        policy: policy.map(str::to_owned),
        answers: serde_json::from_value(answers.clone()).expect("plain data"),
    };
    let report = check(&submission, &Options::as_of(&iso(as_of))).expect("a right call");
    let place = || format!("centre {seed}, {policy:?} as of {}: {answers}", iso(as_of));
    let (each, whole) = oracle::verdicts(&listed, named, as_of);
    let mut codes = Vec::new();
    for (item, verdict) in each.iter().map(Some).chain([None]).enumerate() {
        let item = verdict.map(|_| item);
        let verdict = verdict.unwrap_or(&whole);
        let found = told(&report, item);
        assert_eq!(found, expected(verdict), "{item:?} of {}", place());
        codes.push(found.0);
        // No date before an approval is a last safe day of what it approved: the qualification, and the centre.
        let granted = listed.iter().enumerate().filter(|(at, one)| {
            one.family != Family::General && one.approved_on <= as_of && item.is_none_or(|item| item == *at)
        });
        let days = granted.flat_map(|(_, one)| {
            let again = one
                .events
                .iter()
                .filter(|(what, on)| *what == What::Approval && *on >= one.approved_on);
            again
                .map(|(_, on)| *on)
                .chain([one.approved_on])
                .filter(|on| *on <= as_of)
        });
        if let Some(granted) = days.max() {
            let safe = found.1.iter().filter(|(code, _)| code.starts_with("last-safe-day"));
            assert!(
                safe.clone().all(|(_, on)| *on >= iso(granted)),
                "{item:?} of {}",
                place()
            );
        }
    }
    codes
}

#[test]
fn a_hundred_thousand_centres_come_out_as_by_another_hand() {
    let threads = thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let codes: Vec<&'static str> = thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || {
                    (first..CENTRES)
                        .step_by(threads as usize)
                        .flat_map(try_out)
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        parts
            .into_iter()
            .flat_map(|part| part.join().expect("every centre comes out so"))
            .collect()
    });
    // Everything there is to say is said often.
    for code in [
        "in-force",
        "at-risk",
        "may-have-lapsed",
        "re-approval-unclear",
        "edition-not-chosen",
        "entered-since",
        "lapsed",
        "general",
        "general-only",
        "not-yet-approved",
    ] {
        let said = codes.iter().filter(|found| **found == code).count();
        assert!(said > 500, "{code}: {said}");
    }
}

//! What must hold of the lapse of approvals whatever happened when.
#![cfg(not(target_family = "wasm"))]

mod support;

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{findings, list};

const RULE: &str = "approval-lapse/qualification-approval-in-force";
const KEPT: [&str; 2] = ["in-force", "at-risk"];

#[derive(Clone, Debug)]
struct Qualification {
    family: &'static str,
    approved_on: NaiveDate,
    events: Vec<(&'static str, NaiveDate)>,
}

fn day() -> impl Strategy<Value = NaiveDate> {
    // From 1 January 2015 on for eleven years, with the days on which counts end more often than others.
    prop_oneof![
        3 => (0u64..4_018).prop_map(|n| NaiveDate::from_ymd_opt(2015, 1, 1).unwrap() + Days::new(n)),
        1 => (2015..2026, prop_oneof![Just((2, 28)), Just((8, 31)), Just((9, 1)), Just((12, 31)), Just((1, 1))])
            .prop_map(|(year, (month, day))| NaiveDate::from_ymd_opt(year, month, day).unwrap()),
        1 => prop_oneof![Just(2016), Just(2020), Just(2024)]
            .prop_map(|year| NaiveDate::from_ymd_opt(year, 2, 29).unwrap()),
    ]
}

fn events(kinds: &'static [&'static str]) -> impl Strategy<Value = Vec<(&'static str, NaiveDate)>> {
    prop::collection::vec((prop::sample::select(kinds), day()), 0..8)
}

const ACTIVITY: &[&str] = &["entry", "claim", "withdrawn-entry"];
const EVERYTHING: &[&str] = &["entry", "claim", "withdrawn-entry", "re-approval"];

fn qualification(kinds: &'static [&'static str]) -> impl Strategy<Value = Qualification> {
    let family = prop::sample::select(&["cambridge-technicals", "other-vocational", "general"][..]);
    (family, day(), events(kinds)).prop_map(|(family, approved_on, events)| Qualification {
        family,
        approved_on,
        events,
    })
}

fn centre(kinds: &'static [&'static str]) -> impl Strategy<Value = Vec<Qualification>> {
    prop::collection::vec(qualification(kinds), 1..4)
}

fn policy() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["ocr-two-years", "ocr-three-years"][..])
}

fn report(policy: Option<&str>, listed: &[Qualification], as_of: NaiveDate) -> Value {
    let listed: Vec<Value> = listed
        .iter()
        .map(|one| {
            let events: Vec<Value> = one
                .events
                .iter()
                .map(|(kind, on)| json!({ "kind": kind, "date": on.to_string() }))
                .collect();
            json!({ "family": one.family, "approvedOn": one.approved_on.to_string(), "events": events })
        })
        .collect();
    support::report(
        "approval-lapse",
        policy,
        &json!({ "qualifications": listed }),
        &as_of.to_string(),
    )
}

fn codes(report: &Value) -> Vec<String> {
    findings(report, RULE)
        .into_iter()
        .map(|finding| finding["code"].as_str().expect("a code").to_owned())
        .collect()
}

fn date<'a>(report: &'a Value, code: &str, item: usize) -> Option<&'a str> {
    list(&report["dates"])
        .iter()
        .find(|date| date["code"] == code && date["at"] == format!("qualifications[{item}]"))
        .map(|date| date["on"].as_str().expect("a day"))
}

/// How bad a status is; the reasons for not being able to tell are alike.
fn rank(code: &str) -> u8 {
    match code {
        "in-force" => 0,
        "at-risk" => 1,
        "may-have-lapsed" | "re-approval-unclear" | "edition-not-chosen" => 2,
        "lapsed" => 3,
        other => panic!("{other} is no status"),
    }
}

fn has_status(code: &str) -> bool {
    !["approved-once", "not-yet-approved"].contains(&code)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_has_lapsed_stays_lapsed_without_a_new_approval(
        listed in centre(EVERYTHING), edition in prop::option::of(policy()), one in day(), other in day(),
    ) {
        let (a, b) = (one.min(other), one.max(other));
        let (before, after) = (report(edition, &listed, a), report(edition, &listed, b));
        for (item, (was, is)) in codes(&before).iter().zip(codes(&after)).enumerate() {
            let new = listed[item].events.iter().any(|(kind, on)| *kind == "re-approval" && *on > a && *on <= b);
            if was == "lapsed" && !new {
                prop_assert_eq!(is, "lapsed");
            }
        }
    }

    #[test]
    fn the_planning_date_is_the_earliest_and_the_statuses_follow_the_dates(
        listed in centre(EVERYTHING), edition in policy(), as_of in day(),
    ) {
        let report = report(Some(edition), &listed, as_of);
        let today = as_of.to_string();
        for (item, code) in codes(&report).iter().enumerate().filter(|(_, code)| has_status(code)) {
            let planning = date(&report, "lapses-on", item).expect("a planning date");
            let latest = date(&report, "latest-reading-lapses-on", item).expect("a latest date");
            prop_assert!(planning <= latest);
            prop_assert_eq!(KEPT.contains(&code.as_str()), today.as_str() < planning, "{} {}", code, planning);
            prop_assert_eq!(code == "lapsed", today.as_str() >= latest, "{} {}", code, latest);
        }
    }

    /// The rolling count told in another way: lapsed where some approval or activity is followed by nothing for the whole
    /// of its years, and those years are over.
    #[test]
    fn a_gap_lapses_and_nothing_else_does(
        mut one in qualification(ACTIVITY), edition in policy(), as_of in day(),
    ) {
        one.family = "other-vocational";
        prop_assume!(one.approved_on <= as_of);
        let years = if edition == "ocr-two-years" { 2 } else { 3 };
        let activity: Vec<NaiveDate> = one
            .events
            .iter()
            .filter(|(kind, on)| *kind != "withdrawn-entry" && *on >= one.approved_on && *on <= as_of)
            .map(|(_, on)| *on)
            .collect();
        let has_gap = activity.iter().chain([&one.approved_on]).any(|from| {
            let end = *from + Months::new(12 * years);
            end < as_of && !activity.iter().any(|on| on > from && *on <= end)
        });
        let code = &codes(&report(Some(edition), &[one], as_of))[0];
        prop_assert_eq!(!KEPT.contains(&code.as_str()), has_gap, "{}", code);
    }

    /// Without a new approval: with one, an entry can keep a clock running that would otherwise have run out and been
    /// started again, and whether a running clock is restarted is not stated.
    #[test]
    fn an_entry_more_never_makes_a_status_worse(
        listed in centre(ACTIVITY), edition in policy(), as_of in day(), on in day(), which in any::<prop::sample::Index>(),
    ) {
        let mut more = listed.clone();
        which.get_mut(&mut more).events.push(("entry", on));
        let (without, with) = (report(Some(edition), &listed, as_of), report(Some(edition), &more, as_of));
        for (was, is) in codes(&without).iter().zip(codes(&with)).filter(|(was, _)| has_status(was)) {
            prop_assert!(rank(&is) <= rank(was), "{} became {}", was, is);
        }
    }

    #[test]
    fn the_order_of_events_does_not_matter(
        listed in centre(EVERYTHING), edition in prop::option::of(policy()), as_of in day(), turn in 0usize..8,
    ) {
        let mut turned = listed.clone();
        for one in &mut turned {
            one.events.reverse();
            let by = turn.min(one.events.len());
            one.events.rotate_left(by);
        }
        prop_assert_eq!(report(edition, &listed, as_of), report(edition, &turned, as_of));
    }

    #[test]
    fn the_order_of_qualifications_does_not_matter(
        listed in centre(EVERYTHING), edition in prop::option::of(policy()), as_of in day(),
    ) {
        let turned: Vec<Qualification> = listed.iter().rev().cloned().collect();
        let (one, other) = (report(edition, &listed, as_of), report(edition, &turned, as_of));
        let told = |report: &Value| -> Vec<Value> {
            findings(report, RULE).into_iter().map(|finding| json!([finding["code"], finding["facts"]])).collect()
        };
        let mut found = told(&other);
        found.reverse();
        prop_assert_eq!(told(&one), found);
        // Its facts are those of the first qualification that leads to it.
        for part in ["code", "kind", "by"] {
            prop_assert_eq!(&one["decision"][part], &other["decision"][part]);
        }
    }

    #[test]
    fn what_comes_after_the_day_of_the_check_changes_no_status(
        listed in centre(EVERYTHING), edition in prop::option::of(policy()), as_of in day(),
    ) {
        let mut past = listed.clone();
        for one in &mut past {
            one.events.retain(|(_, on)| *on <= as_of);
        }
        let told = |listed: &[Qualification]| {
            let report = report(edition, listed, as_of);
            (codes(&report), report["dates"].clone(), report["decision"].clone(), report["actions"].clone())
        };
        prop_assert_eq!(told(&listed), told(&past));
    }
}

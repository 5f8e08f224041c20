//! What must be true of the lapse of approvals, whatever happened when.
#![cfg(not(target_family = "wasm"))]

mod support;

use centre_checks::{Options, key_dates};
use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{findings, list};

const RULE: &str = "approval-lapse/qualification-approval-in-force";
const KEPT: [&str; 2] = ["in-force", "at-risk"];
const OVER: [&str; 2] = ["lapsed", "entered-since"];

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

fn answers(listed: &[Qualification]) -> Value {
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
    json!({ "qualifications": listed })
}

fn report(policy: Option<&str>, listed: &[Qualification], as_of: NaiveDate) -> Value {
    support::report("approval-lapse", policy, &answers(listed), &as_of.to_string())
}

/// The key dates of approvals, as `lapses-on/item-1 2026-11-22`, in order.
fn of_key_dates(listed: &[Qualification], as_of: NaiveDate) -> Vec<String> {
    let request = json!({ "academicYear": "2026-27", "entries": [], "approvals": answers(listed) });
    let request = serde_json::from_value(request).expect("plain data");
    let found = key_dates(&request, &Options::as_of(&as_of.to_string())).expect("a right call");
    let found = serde_json::to_value(found).expect("plain data");
    let all = ["dates", "earlier", "later"]
        .into_iter()
        .flat_map(|name| list(&found[name]));
    let mut lines: Vec<String> = all
        .filter_map(|date| {
            let id = date["id"].as_str().and_then(|id| id.strip_prefix("approval-lapse/"))?;
            Some(format!("{id} {}", date["on"].as_str().expect("a day")))
        })
        .collect();
    lines.sort_unstable();
    lines
}

/// The same of a report.
fn of_report(report: &Value) -> Vec<String> {
    let mut lines: Vec<String> = list(&report["dates"])
        .iter()
        .filter(|date| date["code"] != "warn-from" && date["code"] != "centre-warn-from")
        .map(|date| {
            let code = date["code"].as_str().expect("a code").trim_start_matches("centre-");
            let place = date["at"]
                .as_str()
                .map(|at| at.trim_matches(|sign: char| !sign.is_ascii_digit()));
            let place = place.map_or("all".to_owned(), |at| {
                format!("item-{}", at.parse::<u32>().expect("a place") + 1)
            });
            format!("{code}/{place} {}", date["on"].as_str().expect("a day"))
        })
        .collect();
    lines.sort_unstable();
    lines
}

#[test]
fn no_key_date_is_a_last_safe_day_before_the_approval() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let technical = |approved_on, events| Qualification {
        family: "cambridge-technicals",
        approved_on,
        events,
    };
    // Lapsed in 2019 and approved again in 2023; and one first approved in 2022, beside one that was dropped in 2017.
    let again = [technical(
        day(2016, 9, 1),
        vec![("entry", day(2017, 5, 1)), ("re-approval", day(2023, 1, 15))],
    )];
    assert_eq!(
        of_key_dates(&again, day(2024, 12, 1)),
        [
            "lapses-on/all 2025-01-16",
            "lapses-on/item-1 2025-01-16",
            "last-safe-day/all 2025-01-15",
            "last-safe-day/item-1 2025-01-15",
            "latest-reading-lapses-on/all 2026-01-01",
            "latest-reading-lapses-on/item-1 2026-01-01",
        ]
    );
    let beside = [
        technical(day(2016, 9, 1), vec![("entry", day(2017, 5, 1))]),
        technical(
            day(2022, 9, 1),
            vec![("entry", day(2023, 10, 13)), ("entry", day(2024, 10, 11))],
        ),
    ];
    let found = of_key_dates(&beside, day(2024, 12, 1));
    for line in [
        "last-safe-day/all 2026-10-11",
        "last-safe-day/item-1 2019-05-01",
        "last-safe-day/item-2 2026-10-11",
    ] {
        assert!(found.contains(&line.to_owned()), "{line} is not in {found:?}");
    }
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
        "may-have-lapsed" | "re-approval-unclear" | "edition-not-chosen" | "entered-since" => 2,
        "lapsed" => 3,
        other => panic!("{other} is no status"),
    }
}

fn has_status(code: &str) -> bool {
    !["general", "not-yet-approved"].contains(&code)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_has_lapsed_stays_lapsed_without_a_new_approval_of_its_own(
        listed in centre(EVERYTHING), edition in prop::option::of(policy()), one in day(), other in day(),
    ) {
        let (a, b) = (one.min(other), one.max(other));
        let (before, after) = (report(edition, &listed, a), report(edition, &listed, b));
        for (item, (was, is)) in codes(&before).iter().zip(codes(&after)).enumerate() {
            let new = listed[item].events.iter().any(|(kind, on)| *kind == "re-approval" && *on > a && *on <= b);
            if OVER.contains(&was.as_str()) && !new {
                prop_assert!(OVER.contains(&is.as_str()), "{} became {}", was, is);
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
            prop_assert_eq!(OVER.contains(&code.as_str()), today.as_str() >= latest, "{} {}", code, latest);
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

    /// An approval on a day presupposes that the centre is approved on it, whatever came before.
    #[test]
    fn on_the_day_of_an_approval_it_is_in_force_and_no_last_safe_day_lies_before(
        listed in centre(EVERYTHING), edition in policy(), later in 0u64..400, which in any::<prop::sample::Index>(),
    ) {
        let one = which.index(listed.len());
        let granted = listed[one].events.iter().filter(|(kind, _)| *kind == "re-approval").map(|(_, on)| *on);
        let granted = granted.filter(|on| *on >= listed[one].approved_on).chain([listed[one].approved_on]).max().unwrap();
        prop_assume!(listed[one].family != "general");
        let on_the_day = report(Some(edition), &listed, granted);
        prop_assert!(KEPT.contains(&codes(&on_the_day)[one].as_str()), "{}", granted);
        let after = report(Some(edition), &listed, granted + Days::new(later));
        prop_assert!(date(&after, "last-safe-day", one).expect("a day") >= granted.to_string().as_str());
    }

    /// All are approved on one day: with a later approval, an entry can keep a clock running that would otherwise have run out
    /// and been started again, and whether a running clock is restarted is not stated. Where OCR took entries after a gap, one
    /// that fills the gap leaves nothing that speaks against the count.
    #[test]
    fn an_entry_more_never_makes_a_status_worse(
        mut listed in centre(ACTIVITY), edition in policy(), as_of in day(), on in day(), which in any::<prop::sample::Index>(),
    ) {
        let approved_on = listed[0].approved_on;
        for one in &mut listed {
            one.approved_on = approved_on;
        }
        let mut more = listed.clone();
        which.get_mut(&mut more).events.push(("entry", on));
        let (without, with) = (report(Some(edition), &listed, as_of), report(Some(edition), &more, as_of));
        for (was, is) in codes(&without).iter().zip(codes(&with)).filter(|(was, _)| has_status(was)) {
            prop_assert!(rank(&is) <= rank(was) || was == "entered-since", "{} became {}", was, is);
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
    fn key_dates_are_those_of_the_report(listed in centre(EVERYTHING), as_of in day()) {
        prop_assert_eq!(of_key_dates(&listed, as_of), of_report(&report(None, &listed, as_of)));
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

//! The sweep over random centres says of every approval what `check` says of all the centre's approvals together.
//!
//! `CENTRE_CHECKS_ROWS` sets how many rows there are at least; `cargo xtask prove` takes a million.
#![cfg(not(target_family = "wasm"))]

#[allow(dead_code, reason = "only its days are used here")]
#[path = "oracle/lapse.rs"]
mod oracle;

#[path = "support/dice.rs"]
mod dice;

use std::collections::HashMap;
use std::num::NonZero;
use std::thread;

use centre_checks::sweep::{self, Asked, Code, Column, Columns, Found, NO_DAY, SweepError, edition, event, family};
use centre_checks::{Options, Outcome, Report, Submission, check};
use dice::Dice;
use serde_json::{Map, Value, json};

/// What is found of rows.
type Told = Vec<(Code, i32, i32)>;

/// What the sweep says of the rows and of their centres.
fn swept(columns: &Columns, asked: &Asked) -> [Told; 2] {
    let rows = columns.centre.len();
    let mut room = [0; 2].map(|_| (vec![Code::CannotTell; rows], vec![0; rows], vec![0; rows]));
    let [mut found, mut centres] = room
        .each_mut()
        .map(|(code, earliest, latest)| Found { code, earliest, latest });
    let totals = sweep::sweep(&columns.approvals(), asked, &mut found, &mut centres).expect("a right call");
    let all = [
        totals.in_force,
        totals.at_risk,
        totals.may_have_lapsed,
        totals.lapsed,
        totals.cannot_tell,
        totals.not_concerned,
    ];
    assert_eq!(all.iter().sum::<usize>(), rows);
    let counted = room[0]
        .0
        .iter()
        .filter(|code| code.status() == sweep::Status::CannotTell);
    assert_eq!(counted.count(), totals.cannot_tell);
    room.map(|(code, earliest, latest)| {
        let days = earliest.into_iter().zip(latest);
        code.into_iter()
            .zip(days)
            .map(|(code, (from, to))| (code, from, to))
            .collect()
    })
}

/// A few centres after one another, each with so many approvals at most, with answers missing now and then, on one day.
fn centres(seed: u64, first: u32, most: u64) -> (Columns, Asked) {
    let mut dice = Dice(seed);
    let mut days = Vec::new();
    let mut columns = Columns::default();
    let number =
        |(year, month, day): oracle::Day| sweep::day(&format!("{year:04}-{month:02}-{day:02}")).expect("a day");
    for centre in 0..3 {
        let families = dice.pick(&[
            &[family::CAMBRIDGE_TECHNICALS][..],
            &[family::OTHER_VOCATIONAL],
            &[family::CAMBRIDGE_TECHNICALS, family::OTHER_VOCATIONAL],
            &[family::CAMBRIDGE_TECHNICALS, family::OTHER_VOCATIONAL, family::GENERAL],
        ]);
        let editions = dice.pick(&[
            &[edition::NOT_CHOSEN][..],
            &[edition::TWO_YEARS],
            &[edition::THREE_YEARS],
            &[edition::NOT_CHOSEN, edition::TWO_YEARS, edition::THREE_YEARS],
        ]);
        // One centre in three has gaps.
        let holes = if dice.below(3) == 0 { 12 } else { u64::MAX };
        for _ in 0..=dice.below(most) {
            let approved = dice.day(&days);
            days.push(approved);
            columns.centre.push(first + centre);
            columns.family.push(match dice.below(holes) {
                0 => family::NOT_GIVEN,
                _ => dice.pick(families),
            });
            columns.edition.push(dice.pick(editions));
            columns.approved.push(match dice.below(holes) {
                0 => NO_DAY,
                _ => number(approved),
            });
            for _ in 0..dice.below(6) {
                let on = dice.day(&days);
                days.push(on);
                columns.event_kind.push(match dice.below(holes) {
                    0 => event::NOT_GIVEN,
                    _ => dice.pick(&[
                        event::ENTRY,
                        event::ENTRY,
                        event::CLAIM,
                        event::GRANT,
                        event::WITHDRAWN_ENTRY,
                    ]),
                });
                columns.event_day.push(match dice.below(holes) {
                    0 => NO_DAY,
                    _ => number(on),
                });
            }
            columns.end_row();
        }
    }
    let asked = Asked {
        as_of: number(dice.day(&days)),
        at_risk_days: dice.pick(&[0, 30, sweep::AT_RISK_DAYS]),
    };
    (columns, asked)
}

/// The answers to the form, with nothing for what is not given.
fn answers(columns: &Columns, rows: std::ops::Range<usize>) -> Value {
    let day = |into: &mut Map<String, Value>, name: &str, day: i32| {
        if let Some(written) = sweep::iso(day) {
            into.insert(name.to_owned(), json!(written));
        }
    };
    let code = |into: &mut Map<String, Value>, name: &str, codes: &[&str], number: u8| {
        if number > 0 {
            into.insert(name.to_owned(), json!(codes[usize::from(number) - 1]));
        }
    };
    let list = rows.map(|row| {
        let mut one = Map::new();
        let families = ["cambridge-technicals", "other-vocational", "general"];
        code(&mut one, "family", &families, columns.family[row]);
        day(&mut one, "approvedOn", columns.approved[row]);
        let events = columns.event_offsets[row] as usize..columns.event_offsets[row + 1] as usize;
        let events: Vec<Value> = events
            .map(|at| {
                let mut told = Map::new();
                let kinds = ["entry", "withdrawn-entry", "claim", "re-approval"];
                code(&mut told, "kind", &kinds, columns.event_kind[at]);
                day(&mut told, "date", columns.event_day[at]);
                Value::Object(told)
            })
            .collect();
        one.insert("events".to_owned(), json!(events));
        Value::Object(one)
    });
    json!({ "qualifications": list.collect::<Vec<_>>() })
}

/// What `check` says of an item or of the centre: the code, the earliest and the latest day.
fn told(report: &Report, item: Option<usize>) -> (String, i32, i32) {
    let at = item.map(|item| format!("qualifications[{item}]"));
    let (rule, prefix) = match item {
        Some(_) => ("approval-lapse/qualification-approval-in-force", ""),
        None => ("approval-lapse/vocational-approval-in-force", "centre-"),
    };
    let finding = report
        .findings
        .iter()
        .find(|found| found.rule == rule && found.at.map(|at| at.to_string()) == at)
        .expect("a finding");
    let days = |codes: &[&str]| -> Vec<i32> {
        let is_it = |code: &str| code.strip_prefix(prefix).is_some_and(|code| codes.contains(&code));
        report
            .dates
            .iter()
            .filter(|date| date.at.map(|at| at.to_string()) == at && is_it(date.code))
            .map(|date| serde_json::to_value(date.on).expect("a text"))
            .map(|day| sweep::day(day.as_str().expect("a text")).expect("a day"))
            .collect()
    };
    let earliest = days(&["lapses-on", "lapses-on-two-years", "lapses-on-three-years"]);
    let latest = days(&["latest-reading-lapses-on"]);
    let code = match finding.outcome {
        Outcome::CantTell if !finding.missing.is_empty() => "cannot-tell",
        _ => finding.code,
    };
    // No clock runs over general qualifications alone.
    let code = if code == "general-only" { "general" } else { code };
    (
        code.to_owned(),
        earliest.into_iter().min().unwrap_or(NO_DAY),
        latest.into_iter().max().unwrap_or(NO_DAY),
    )
}

/// Compares what is said of a few centres, and returns what was said.
fn compare(seed: u64) -> Vec<Code> {
    let (columns, asked) = centres(seed, 7, 6);
    compared(&columns, &asked, seed)
}

fn compared(columns: &Columns, asked: &Asked, seed: u64) -> Vec<Code> {
    let [found, centres] = swept(columns, asked);
    let mut options = Options::as_of(&sweep::iso(asked.as_of).expect("a day"));
    options.at_risk_days = asked.at_risk_days;
    let mut reports = HashMap::new();
    for row in 0..columns.centre.len() {
        let of = |row: &usize| columns.centre[*row];
        let from = (0..row).find(|other| of(other) == of(&row)).unwrap_or(row);
        let to = (row..columns.centre.len()).find(|other| of(other) != of(&row));
        let rows = from..to.unwrap_or(columns.centre.len());
        let report = reports.entry((from, columns.edition[row])).or_insert_with(|| {
            let policy = match columns.edition[row] {
                edition::TWO_YEARS => Some("ocr-two-years"),
                edition::THREE_YEARS => Some("ocr-three-years"),
                _ => None,
            };
            let submission = Submission {
                procedure: "approval-lapse".to_owned(),
                policy: policy.map(str::to_owned),
                answers: serde_json::from_value(answers(columns, rows.clone())).expect("plain data"),
            };
            check(&submission, &options).expect("a right call")
        });
        for (swept, item) in [(found[row], Some(row - from)), (centres[row], None)] {
            let (code, earliest, latest) = swept;
            let place = || format!("row {row} of {seed}, {item:?}: {}", answers(columns, rows.clone()));
            assert_eq!(
                (code.as_str().to_owned(), earliest, latest),
                told(report, item),
                "{}",
                place()
            );
        }
    }
    found.into_iter().map(|(code, ..)| code).collect()
}

#[test]
fn every_row_is_told_as_check_tells_it() {
    let wanted: usize = std::env::var("CENTRE_CHECKS_ROWS").map_or(20_000, |rows| rows.parse().expect("a number"));
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let said = thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || {
                    let mut said = [0; Code::ALL.len()];
                    let mut seed = first as u64;
                    while said.iter().sum::<usize>() < wanted.div_ceil(threads) {
                        for code in compare(seed) {
                            said[code as usize] += 1;
                        }
                        seed += threads as u64;
                    }
                    said
                })
            })
            .collect();
        let parts = parts.into_iter().map(|part| part.join().expect("every row is told so"));
        parts.fold([0; Code::ALL.len()], |sum, part| {
            std::array::from_fn(|code| sum[code] + part[code])
        })
    });
    for (code, said) in Code::ALL.iter().zip(said) {
        assert!(said > 100, "{code:?}: {said}");
    }
}

#[test]
fn centres_with_many_approvals_are_told_so_too() {
    for seed in 0..60 {
        // As many as the form takes.
        let (columns, asked) = centres(seed, 7, 60);
        compared(&columns, &asked, seed);
    }
}

#[test]
fn a_sole_approval_is_told_so_on_the_days_that_decide() {
    let day = |written| sweep::day(written).expect("a day");
    let mut said = [0; Code::ALL.len()];
    for approved in [
        "2021-06-15",
        "2024-02-29",
        "2023-02-28",
        "2022-08-31",
        "2022-09-01",
        "2021-12-31",
    ]
    .map(day)
    {
        let mut columns = Columns::default();
        for family in [family::CAMBRIDGE_TECHNICALS, family::OTHER_VOCATIONAL, family::GENERAL] {
            for edition in [edition::NOT_CHOSEN, edition::TWO_YEARS, edition::THREE_YEARS] {
                for kind in [event::ENTRY, event::CLAIM, event::WITHDRAWN_ENTRY, event::GRANT] {
                    // About the approval, and about two and three years after it.
                    for after in [-1, 0, 1, 400, 729, 730, 731, 732, 1094, 1095, 1096, 1097] {
                        columns.centre.push(u32::try_from(columns.centre.len()).expect("few"));
                        columns.family.push(family);
                        columns.edition.push(edition);
                        columns.approved.push(approved);
                        columns.event_kind.push(kind);
                        columns.event_day.push(approved + after);
                        columns.end_row();
                    }
                }
            }
        }
        // Before anything, when the event is new, in the warning time, and when one count or all are over.
        for after in [-1, 0, 400, 640, 641, 731, 1097, 1250, 1500, 2600] {
            let asked = Asked {
                as_of: approved + after,
                at_risk_days: sweep::AT_RISK_DAYS,
            };
            for code in compared(&columns, &asked, 0) {
                said[code as usize] += 1;
            }
        }
    }
    let never: Vec<_> = Code::ALL.iter().filter(|code| said[**code as usize] == 0).collect();
    assert_eq!(never, [&Code::CannotTell]);
}

#[test]
fn what_centres_say_does_not_depend_on_where_they_stand() {
    // Many centres in one call, and each of them alone.
    let mut together = Columns::default();
    let mut alone = [Vec::new(), Vec::new()];
    let (_, asked) = centres(0, 0, 6);
    for seed in 0..200 {
        let (columns, _) = centres(seed, u32::try_from(seed).expect("few") * 3, 6);
        let told = swept(&columns, &asked);
        for (all, found) in alone.iter_mut().zip(told) {
            all.extend(found);
        }
        let events = *together.event_offsets.last().expect("one");
        together.centre.extend(columns.centre);
        together.family.extend(columns.family);
        together.edition.extend(columns.edition);
        together.approved.extend(columns.approved);
        together
            .event_offsets
            .extend(columns.event_offsets[1..].iter().map(|offset| offset + events));
        together.event_kind.extend(columns.event_kind);
        together.event_day.extend(columns.event_day);
    }
    assert_eq!(swept(&together, &asked), alone);
}

/// One centre with two approvals and three events.
fn small() -> Columns {
    Columns {
        centre: vec![1, 1],
        family: vec![family::CAMBRIDGE_TECHNICALS; 2],
        edition: vec![edition::NOT_CHOSEN; 2],
        approved: vec![19_000; 2],
        event_offsets: vec![0, 1, 3],
        event_kind: vec![event::ENTRY; 3],
        event_day: vec![19_100, 19_200, 19_300],
    }
}

#[test]
fn a_wrong_call_is_told_and_nothing_is_written() {
    let value = |column, at| SweepError::Value { column, at };
    let order = |column, at| SweepError::Order { column, at };
    let length = |column, got, expected| SweepError::Length { column, got, expected };
    type Break = fn(&mut Columns);
    let breaks: [(Break, SweepError); 16] = [
        (|columns| columns.family.truncate(1), length(Column::Family, 1, 2)),
        (|columns| columns.edition.clear(), length(Column::Edition, 0, 2)),
        (|columns| columns.approved.push(0), length(Column::Approved, 3, 2)),
        (
            |columns| columns.event_offsets.truncate(2),
            length(Column::EventOffsets, 2, 3),
        ),
        (
            |columns| columns.event_kind.truncate(2),
            length(Column::EventKind, 2, 3),
        ),
        (|columns| columns.centre = vec![2, 1], order(Column::Centre, 1)),
        (
            |columns| columns.event_offsets = vec![0, 2, 1],
            order(Column::EventOffsets, 2),
        ),
        (
            |columns| columns.event_offsets = vec![1, 1, 3],
            order(Column::EventOffsets, 0),
        ),
        (
            |columns| columns.event_offsets = vec![0, 1, 2],
            order(Column::EventOffsets, 2),
        ),
        (
            |columns| columns.event_offsets = vec![0, 1, 4],
            order(Column::EventOffsets, 2),
        ),
        (|columns| columns.family[1] = 4, value(Column::Family, 1)),
        (|columns| columns.edition[1] = 1, value(Column::Edition, 1)),
        (|columns| columns.event_kind[2] = 5, value(Column::EventKind, 2)),
        (|columns| columns.approved[0] = i32::MAX, value(Column::Approved, 0)),
        // 31 December 999.
        (|columns| columns.event_day[1] = -354_286, value(Column::EventDay, 1)),
        (
            |columns| columns.event_day[1] = i32::MIN + 1,
            value(Column::EventDay, 1),
        ),
    ];
    for (spoil, expected) in breaks {
        let mut columns = small();
        spoil(&mut columns);
        assert_untouched(&columns, 20_000, 90, 2, expected);
    }
    assert_untouched(&small(), 20_000, 90, 3, length(Column::Code, 3, 2));
    assert_untouched(&small(), NO_DAY, 90, 2, SweepError::AsOf);
    assert_untouched(&small(), 20_000, 3651, 2, SweepError::AtRiskDays);
    let asked = Asked {
        as_of: -354_285,
        at_risk_days: 3650,
    };
    swept(&small(), &asked);
}

fn assert_untouched(columns: &Columns, as_of: i32, at_risk_days: u32, rows: usize, expected: SweepError) {
    let (mut code, mut earliest, mut latest) = (vec![Code::General; rows], vec![5; rows], vec![6; rows]);
    let mut found = Found {
        code: &mut code,
        earliest: &mut earliest,
        latest: &mut latest,
    };
    let asked = Asked { as_of, at_risk_days };
    let told = sweep::sweep(&columns.approvals(), &asked, &mut found, &mut Found::none());
    assert_eq!(told, Err(expected));
    assert!(!expected.to_string().is_empty());
    assert_eq!(
        (code, earliest, latest),
        (vec![Code::General; rows], vec![5; rows], vec![6; rows])
    );
}

#[test]
fn nothing_at_all_is_swept_too() {
    let columns = Columns::default();
    let asked = Asked {
        as_of: 0,
        at_risk_days: 90,
    };
    assert_eq!(swept(&columns, &asked), [vec![], vec![]]);
    assert_eq!(sweep::day("1970-01-01"), Some(0));
    assert_eq!(sweep::day("1969-12-31"), Some(-1));
    assert_eq!(sweep::iso(11_016).as_deref(), Some("2000-02-29"));
    assert_eq!(sweep::iso(NO_DAY), None);
}

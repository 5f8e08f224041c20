//! Ten thousand made-up submissions through the rules natively. What they come to is kept as one sum for each hundred, and the
//! package's tests make the same submissions in Node and in a browser (`pkg/tests/differential.js` is the other half of this file).
//! The sums say nothing about right and wrong: only that no platform gives another report. Stale sums are rewritten, and then the
//! test fails.

use std::fs;
use std::path::Path;

use centre_checks::catalogue::{ProcedureEntry, catalogue};
use centre_checks::{FieldKind, FieldSpec, Options, Section, Submission, check};
use serde_json::{Map, Value, json};

const ROUNDS: u32 = 12;
const IN_A_ROUND: u32 = 100;

/// The same numbers on every platform (Numerical Recipes' generator).
struct Dice(u32);

impl Dice {
    fn pick(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) as usize % count
    }

    fn one(&mut self, of: &[Value]) -> Value {
        of[self.pick(of.len())].clone()
    }
}

fn value(kind: &FieldKind, dice: &mut Dice) -> Value {
    let of: &[Value] = match kind {
        FieldKind::YesNo => &[
            json!(true),
            json!(false),
            json!("yes"),
            json!("no"),
            json!("ie"),
            json!("maybe"),
        ],
        FieldKind::Choice { options } => {
            let codes = options.iter().map(|option| json!(option.code));
            return dice.one(&codes.chain([json!("no-such-choice")]).collect::<Vec<_>>());
        }
        FieldKind::Date => &[
            json!("2016-09-01"),
            json!("2023-01-15"),
            json!("2025-08-31"),
            json!("2026-02-28"),
            json!("2026-10-25"),
            json!("2026-11-20"),
            json!("2027-02-29"),
            json!("soon"),
        ],
        FieldKind::Moment => &[
            json!("2026-11-20T09:30"),
            json!("2026-11-21T23:59"),
            json!("2026-10-25T01:30"),
            json!("2026-10-25T01:30+00:00"),
            json!("2026-03-29T01:30"),
            json!("2026-11-23T08:00"),
        ],
        FieldKind::Line { .. } => &[
            json!("Siân Prys"),
            json!("Si\u{61}\u{302}n  Prys\u{200b}"),
            json!("Ann Lloyd"),
            json!("TBC"),
            json!(""),
        ],
        FieldKind::Email => &[
            json!("centres@wjec.co.uk"),
            json!("s.prys@ysgol.example.org"),
            json!("exams@gmail.com"),
            json!("exams@ysgol.example.org"),
            json!("nowhere"),
        ],
        FieldKind::Year => &[json!("2026"), json!(2026), json!("26")],
        FieldKind::Series => &[json!("2027-06"), json!("2026-11"), json!("June 2027"), json!("2026-02")],
        FieldKind::AcademicYear => &[json!("2026-27"), json!(2026), json!("2026-28")],
        FieldKind::List { sections, .. } => {
            let count = dice.pick(4);
            return (0..count).map(|_| Value::Object(group(sections, dice))).collect();
        }
        _ => &[json!("68199"), json!("600 12340"), json!("603/1234/5"), json!("1")],
    };
    dice.one(of)
}

fn group(sections: &'static [Section], dice: &mut Dice) -> Map<String, Value> {
    let fields = sections.iter().flat_map(|section| section.fields);
    let answered = |field: &'static FieldSpec| {
        let answer = if dice.pick(8) == 0 {
            None
        } else {
            Some(value(&field.kind, dice))
        };
        answer.map(|answer| (field.name.to_owned(), answer))
    };
    fields.filter_map(answered).collect()
}

/// The sum of the reports of one round.
fn round(procedure: &ProcedureEntry, place: u32, round: u32) -> u32 {
    let days = ["2026-11-22", "2026-11-22T10:00Z", "2027-01-31", "2024-12-01"].map(|day| json!(day));
    // FNV-1a.
    let mut sum: u32 = 0x811c_9dc5;
    for index in 0..IN_A_ROUND {
        let mut dice = Dice((place * ROUNDS + round) * IN_A_ROUND + index);
        let mut submission = json!({ "procedure": procedure.id });
        if dice.pick(4) == 0 {
            submission["policy"] = json!(procedure.policies[dice.pick(procedure.policies.len())].id);
        }
        let day = dice.one(&days);
        submission["answers"] = Value::Object(group(procedure.form, &mut dice));
        let submission: Submission = serde_json::from_value(submission).expect("a submission");
        let report = check(&submission, &Options::as_of(day.as_str().expect("a day"))).expect("a right call");
        let mut report = serde_json::to_value(report).expect("plain data");
        report.as_object_mut().expect("a report").remove("engine");
        for byte in report.to_string().bytes() {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    sum
}

#[test]
fn made_up_submissions_come_to_what_they_came_to() {
    let sums: Map<String, Value> = (catalogue().procedures.iter().zip(0..))
        .map(|(procedure, place)| {
            let sums = (0..ROUNDS).map(|number| round(procedure, place, number));
            (procedure.id.to_owned(), sums.collect())
        })
        .collect();
    assert!(sums.len() as u32 * ROUNDS * IN_A_ROUND >= 10_000);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/differential.json");
    let text = serde_json::to_string_pretty(&sums).expect("JSON") + "\n";
    if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
        fs::write(&path, text).expect("written");
        panic!("tests/differential.json was stale and has been rewritten");
    }
}

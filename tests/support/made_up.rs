//! Made-up submissions, the same on every platform: `pkg/tests/differential.js` makes them too.

use centre_checks::catalogue::ProcedureEntry;
use centre_checks::{FieldKind, FieldSpec, Section};
use serde_json::{Map, Value, json};

pub const ROUNDS: u32 = 12;
pub const IN_A_ROUND: u32 = 100;

const DAYS: [&str; 4] = ["2026-11-22", "2026-11-22T10:00Z", "2027-01-31", "2024-12-01"];

/// The policy, the day and the answers of each submission of one round. `place` is that of the procedure in the catalogue.
pub fn round(
    procedure: &ProcedureEntry,
    place: u32,
    round: u32,
) -> impl Iterator<Item = (Option<&'static str>, &'static str, Value)> {
    (0..IN_A_ROUND).map(move |index| {
        let mut dice = Dice((place * ROUNDS + round) * IN_A_ROUND + index);
        let has_policy = dice.pick(4) == 0;
        let policy = has_policy.then(|| procedure.policies[dice.pick(procedure.policies.len())].id);
        let as_of = DAYS[dice.pick(DAYS.len())];
        (policy, as_of, Value::Object(group(procedure.form, &mut dice)))
    })
}

/// The sum of what stands in them (FNV-1a), each report without the version that made it.
#[derive(Clone, Copy)]
pub struct Sum(pub u32);

impl Default for Sum {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Sum {
    pub fn add(&mut self, mut report: Value) {
        report.as_object_mut().expect("a report").remove("engine");
        for byte in report.to_string().bytes() {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
}

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
            json!("No"),
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
            json!("20 November 2026"),
            json!("soon"),
        ],
        FieldKind::Moment => &[
            json!("2026-11-20T09:30"),
            json!("2026-11-21T23:59"),
            json!("2026-10-25T01:30"),
            json!("2026-10-25T01:30+00:00"),
            json!("2026-03-29T01:30"),
            json!("2026-11-23T08:00"),
            json!("20 Tachwedd 2026 9.30"),
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
        FieldKind::AcademicYear => &[json!("2026-27"), json!(2026), json!("2026 i 2027"), json!("2026-28")],
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

//! Approvals of made-up centres, the same on every run, in no order.

use std::ops::Range;
use std::sync::Arc;

use centre_checks::sweep::{Asked, Code, Columns, Found, NO_DAY, SweepError, edition, event, family, sweep};
use datafusion::arrow::array::{ArrayRef, Date32Array, ListArray, RecordBatch, StructArray, UInt8Array, UInt32Array};
use datafusion::arrow::buffer::OffsetBuffer;
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::error::Result;

use centre_checks_warehouse::events_type;

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// A day of the years 2013 to 2026.
    fn day(&mut self) -> i32 {
        15_706 + self.below(5113) as i32
    }
}

/// So many approvals. Nine rows in ten are of centres with some 1,800 of them, the others of centres with a handful. One centre in
/// ten has gaps.
pub fn approvals(rows: usize) -> Columns {
    let mut dice = Dice(12);
    let (large, small) = (rows as u64 / 2000 + 1, rows as u64 / 50 + 1);
    let mut made = Columns::with_room(rows, 2 * rows);
    for _ in 0..rows {
        let centre = match dice.below(10) {
            0 => large + dice.below(small),
            _ => dice.below(large),
        };
        // What a centre offers, and which edition it goes by, comes from its number.
        let mut own = Dice(centre);
        let families = own.pick(&[
            &[family::CAMBRIDGE_TECHNICALS][..],
            &[family::OTHER_VOCATIONAL],
            &[family::CAMBRIDGE_TECHNICALS, family::OTHER_VOCATIONAL, family::GENERAL],
        ]);
        let editions = own.pick(&[
            &[edition::NOT_CHOSEN][..],
            &[edition::TWO_YEARS],
            &[edition::THREE_YEARS],
            &[edition::NOT_CHOSEN, edition::TWO_YEARS, edition::THREE_YEARS],
        ]);
        let gaps = if own.below(10) == 0 { 200 } else { u64::MAX };
        let is_gap = |dice: &mut Dice| dice.below(gaps) == 0;
        made.centre.push(centre as u32);
        let family = dice.pick(families);
        made.family
            .push(if is_gap(&mut dice) { family::NOT_GIVEN } else { family });
        made.edition.push(dice.pick(editions));
        let approved = dice.day();
        made.approved.push(if is_gap(&mut dice) { NO_DAY } else { approved });
        for _ in 0..dice.below(4) {
            let kind = dice.pick(&[
                event::ENTRY,
                event::ENTRY,
                event::CLAIM,
                event::GRANT,
                event::WITHDRAWN_ENTRY,
            ]);
            made.event_kind
                .push(if is_gap(&mut dice) { event::NOT_GIVEN } else { kind });
            let day = dice.day();
            made.event_day.push(if is_gap(&mut dice) { NO_DAY } else { day });
        }
        made.end_row();
    }
    made
}

/// What is found of approvals, or of their centres.
#[derive(Debug)]
pub struct Told {
    pub code: Vec<Code>,
    pub earliest: Vec<i32>,
    pub latest: Vec<i32>,
}

impl Told {
    fn new(rows: usize) -> Self {
        Told {
            code: vec![Code::CannotTell; rows],
            earliest: vec![NO_DAY; rows],
            latest: vec![NO_DAY; rows],
        }
    }

    /// What is found of one, in words.
    pub fn of(&self, approval: usize) -> (&'static str, Option<i32>, Option<i32>) {
        let day = |days: &[i32]| Some(days[approval]).filter(|day| *day != NO_DAY);
        (self.code[approval].as_str(), day(&self.earliest), day(&self.latest))
    }
}

pub fn schema() -> Schema {
    Schema::new(vec![
        Field::new("approval", DataType::UInt32, false),
        Field::new("centre", DataType::UInt32, false),
        Field::new("family", DataType::UInt8, true),
        Field::new("edition", DataType::UInt8, true),
        Field::new("approved", DataType::Date32, true),
        Field::new("events", events_type(), false),
    ])
}

/// Some of the rows, with nulls for what is not given.
pub fn batch(made: &Columns, rows: Range<usize>) -> Result<RecordBatch> {
    let numbers = |column: &[u8]| {
        column
            .iter()
            .map(|one| (*one != 0).then_some(*one))
            .collect::<UInt8Array>()
    };
    let days = |column: &[i32]| {
        column
            .iter()
            .map(|day| (*day != NO_DAY).then_some(*day))
            .collect::<Date32Array>()
    };
    let offsets = &made.event_offsets[rows.start..=rows.end];
    let events = offsets[0] as usize..offsets[offsets.len() - 1] as usize;
    let lengths = offsets.windows(2).map(|pair| (pair[1] - pair[0]) as usize);
    let DataType::List(item) = events_type() else {
        unreachable!("events are a list")
    };
    let DataType::Struct(fields) = item.data_type().clone() else {
        unreachable!("of structs")
    };
    let each: Vec<ArrayRef> = vec![
        Arc::new(numbers(&made.event_kind[events.clone()])),
        Arc::new(days(&made.event_day[events])),
    ];
    let each = StructArray::try_new(fields, each, None)?;
    let list = ListArray::try_new(item, OffsetBuffer::from_lengths(lengths), Arc::new(each), None)?;
    let columns: Vec<ArrayRef> = vec![
        Arc::new(rows.clone().map(|row| row as u32).collect::<UInt32Array>()),
        Arc::new(UInt32Array::from(made.centre[rows.clone()].to_vec())),
        Arc::new(numbers(&made.family[rows.clone()])),
        Arc::new(numbers(&made.edition[rows.clone()])),
        Arc::new(days(&made.approved[rows])),
        Arc::new(list),
    ];
    Ok(RecordBatch::try_new(Arc::new(schema()), columns)?)
}

/// What the sweep says of each approval and of its centre, over slices and without an engine.
///
/// # Errors
/// For what the sweep takes for a wrong call.
pub fn told(made: &Columns, asked: &Asked) -> Result<[Told; 2], SweepError> {
    let mut order: Vec<usize> = (0..made.centre.len()).collect();
    order.sort_by_key(|row| made.centre[*row]);
    let mut sorted = Columns::with_room(order.len(), made.event_day.len());
    for row in &order {
        let events = made.event_offsets[*row] as usize..made.event_offsets[*row + 1] as usize;
        sorted.centre.push(made.centre[*row]);
        sorted.family.push(made.family[*row]);
        sorted.edition.push(made.edition[*row]);
        sorted.approved.push(made.approved[*row]);
        sorted.event_kind.extend(&made.event_kind[events.clone()]);
        sorted.event_day.extend(&made.event_day[events]);
        sorted.end_row();
    }
    let mut found = [Told::new(made.centre.len()), Told::new(made.centre.len())];
    let [mut each, mut centres] = found.each_mut().map(|told| Found {
        code: &mut told.code,
        earliest: &mut told.earliest,
        latest: &mut told.latest,
    });
    sweep(&sorted.approvals(), asked, &mut each, &mut centres)?;
    Ok(found.map(|found| {
        let mut told = Told::new(made.centre.len());
        for (at, row) in order.iter().enumerate() {
            told.code[*row] = found.code[at];
            told.earliest[*row] = found.earliest[at];
            told.latest[*row] = found.latest[at];
        }
        told
    }))
}

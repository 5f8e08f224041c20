//! The lapse of approvals as a window function of DataFusion's SQL, over Parquet or whatever else a session reads.
//!
//! A row is the approval of one centre for one qualification, and what is said of it depends on all rows of its centre. So the
//! function has the centre as its window:
//!
//! ```sql
//! SELECT centre, qualification, lapse['code'] AS code, lapse['earliest'] AS earliest
//! FROM (
//!     SELECT *, approval_lapse(centre, family, edition, approved, events, DATE '2026-11-22', 90)
//!         OVER (PARTITION BY centre) AS lapse
//!     FROM approvals
//! )
//! WHERE lapse['code'] IN ('at-risk', 'may-have-lapsed')
//! ORDER BY earliest;
//! ```
//!
//! | argument | type | what it is |
//! |---|---|---|
//! | `centre` | whole number | any number for the centre, never null |
//! | `family` | whole number | a number of [`sweep::family`]; null is not given |
//! | `edition` | whole number | a number of [`sweep::edition`]; null is not chosen |
//! | `approved` | date | the day of the first approval; null is not given |
//! | `events` | list of structs | each with `kind`, a number of [`sweep::event`], and `day`; null in either is not given. The list is empty where there were none, and never null |
//! | `as_of` | date | the day of the check, one for the whole query |
//! | `at_risk_days` | whole number | how many days before its last safe day an approval is at risk; 90 where it is left out |
//!
//! The answer is a struct: `code`, a word of [`Code`], with `earliest` and `latest`, the days of [`sweep::Found`]; and the same of
//! the centre's full vocational approval in `centre_code`, `centre_earliest` and `centre_latest`. What the sweep takes for a wrong
//! call ends the query with a sentence.
//!
//! A session knows the function after `session.register_udwf(centre_checks_warehouse::approval_lapse())`.

use std::sync::{Arc, LazyLock};

use arrow::array::{
    Array, ArrayRef, ArrowPrimitiveType, AsArray, DictionaryArray, PrimitiveArray, StringArray, StructArray,
};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Date32Type, Field, FieldRef, Fields, UInt8Type, UInt32Type};
use centre_checks::sweep::arrow::{Arrays, FoundArrays, sweep};
use centre_checks::sweep::{self, Asked, Code, SweepError};
use datafusion_common::{DataFusionError, Result, exec_err, plan_err};
use datafusion_expr::function::{PartitionEvaluatorArgs, WindowUDFFieldArgs};
use datafusion_expr::{PartitionEvaluator, Signature, Volatility, WindowUDF, WindowUDFImpl};

pub const NAME: &str = "approval_lapse";

/// The function, for a session's `register_udwf`.
pub fn approval_lapse() -> WindowUDF {
    WindowUDF::new_from_impl(ApprovalLapse::default())
}

/// The function.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct ApprovalLapse {
    signature: Signature,
}

impl Default for ApprovalLapse {
    fn default() -> Self {
        ApprovalLapse {
            signature: Signature::user_defined(Volatility::Immutable),
        }
    }
}

/// The type of a list of events.
pub fn events_type() -> DataType {
    let event = Fields::from(vec![
        Field::new("kind", DataType::UInt8, true),
        Field::new("day", DataType::Date32, true),
    ]);
    DataType::List(Arc::new(Field::new_list_field(DataType::Struct(event), true)))
}

fn told_fields() -> Fields {
    let code = DataType::Dictionary(Box::new(DataType::UInt8), Box::new(DataType::Utf8));
    let days = |name| Field::new(name, DataType::Date32, true);
    Fields::from(vec![
        Field::new("code", code.clone(), false),
        days("earliest"),
        days("latest"),
        Field::new("centre_code", code, false),
        days("centre_earliest"),
        days("centre_latest"),
    ])
}

impl WindowUDFImpl for ApprovalLapse {
    fn name(&self) -> &str {
        NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        let mut types = vec![
            DataType::UInt32,
            DataType::UInt8,
            DataType::UInt8,
            DataType::Date32,
            events_type(),
            DataType::Date32,
        ];
        match given.len() {
            6 => {}
            7 => types.push(DataType::UInt32),
            count => {
                return plan_err!(
                    "{NAME} takes centre, family, edition, approved, events, as_of and at_risk_days, which may be left out; \
                     here are {count} arguments"
                );
            }
        }
        Ok(types)
    }

    fn field(&self, asked: WindowUDFFieldArgs) -> Result<FieldRef> {
        let told = DataType::Struct(told_fields());
        Ok(Arc::new(Field::new(asked.name(), told, false)))
    }

    fn partition_evaluator(&self, _: PartitionEvaluatorArgs) -> Result<Box<dyn PartitionEvaluator>> {
        Ok(Box::new(Centre))
    }
}

/// The rows of a window, which is a centre's.
#[derive(Debug)]
struct Centre;

impl PartitionEvaluator for Centre {
    fn evaluate_all(&mut self, given: &[ArrayRef], _: usize) -> Result<ArrayRef> {
        let [centre, family, edition, approved, events, as_of, rest @ ..] = given else {
            return exec_err!("{NAME} has too few arguments");
        };
        let events = events.as_list::<i32>();
        if events.null_count() > 0 {
            return exec_err!("{NAME}: a list of events is null; an approval without events has an empty one");
        }
        let each = events.values().as_struct();
        let arrays = Arrays {
            centre: centre.as_primitive(),
            family: family.as_primitive(),
            edition: edition.as_primitive(),
            approved: approved.as_primitive(),
            event_offsets: events.offsets(),
            event_kind: &within::<UInt8Type>(each, "kind")?,
            event_day: &within::<Date32Type>(each, "day")?,
        };
        let asked = Asked {
            as_of: one_value::<Date32Type>(as_of, "as_of")?,
            at_risk_days: match rest {
                [days, ..] => one_value::<UInt32Type>(days, "at_risk_days")?,
                [] => sweep::AT_RISK_DAYS,
            },
        };
        let ([one, whole], _) = sweep(&arrays, &asked).map_err(|wrong| {
            let window = match wrong {
                SweepError::Order { .. } => "; it needs the window OVER (PARTITION BY centre)",
                _ => "",
            };
            DataFusionError::Execution(format!("{NAME}: {wrong}{window}"))
        })?;
        let columns = [one, whole].into_iter().flat_map(columns_of).collect();
        Ok(Arc::new(StructArray::try_new(told_fields(), columns, None)?))
    }
}

/// A field of structs, null where the struct is.
fn within<T: ArrowPrimitiveType>(structs: &StructArray, name: &str) -> Result<PrimitiveArray<T>> {
    let Some(field) = structs.column_by_name(name) else {
        return exec_err!("{NAME}: an event has no {name}");
    };
    let field = field.as_primitive::<T>();
    let nulls = NullBuffer::union(field.nulls(), structs.nulls());
    Ok(PrimitiveArray::new(field.values().clone(), nulls))
}

/// The value that all rows have.
fn one_value<T: ArrowPrimitiveType>(array: &ArrayRef, name: &str) -> Result<T::Native> {
    let values = array.as_primitive::<T>();
    match values.values().first() {
        Some(first) if values.null_count() == 0 && values.values().iter().all(|one| one == first) => Ok(*first),
        _ => exec_err!("{NAME}: {name} has to be one value for the whole query"),
    }
}

static WORDS: LazyLock<ArrayRef> = LazyLock::new(|| Arc::new(StringArray::from(Code::ALL.map(Code::as_str).to_vec())));

fn columns_of(found: FoundArrays) -> [ArrayRef; 3] {
    let words = DictionaryArray::new(found.code, WORDS.clone());
    [Arc::new(words), Arc::new(found.earliest), Arc::new(found.latest)]
}

#[cfg(test)]
mod tests {
    use arrow::array::{Date32Array, ListArray, UInt8Array, UInt32Array};
    use arrow::buffer::OffsetBuffer;
    use centre_checks::sweep::{Columns, Found, NO_DAY, edition, event, family};

    use super::*;

    const AS_OF: i32 = 20_779;
    const AT_RISK_DAYS: u32 = 90;

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
            from[usize::try_from(self.below(from.len() as u64)).expect("a place")]
        }
    }

    /// The approvals of one centre, with something missing in one centre of four.
    fn made_up(centre: u32) -> Columns {
        let mut dice = Dice(u64::from(centre));
        let gaps = if centre.is_multiple_of(4) { 20 } else { u64::MAX };
        let mut made = Columns::default();
        for _ in 0..=dice.below(40) {
            let family = dice.pick(&[
                family::CAMBRIDGE_TECHNICALS,
                family::CAMBRIDGE_TECHNICALS,
                family::OTHER_VOCATIONAL,
                family::GENERAL,
            ]);
            let mut day = AS_OF - 2900 + i32::try_from(dice.below(2930)).expect("a day");
            let unless_gap = |dice: &mut Dice, value: i32, gap: i32| if dice.below(gaps) == 0 { gap } else { value };
            made.centre.push(centre);
            made.family.push(unless_gap(&mut dice, family.into(), 0) as u8);
            made.edition
                .push(dice.pick(&[edition::NOT_CHOSEN, edition::TWO_YEARS, edition::THREE_YEARS]));
            made.approved.push(unless_gap(&mut dice, day, NO_DAY));
            for _ in 0..dice.below(4) {
                day += i32::try_from(dice.below(900)).expect("a day");
                let kind = dice.pick(&[event::ENTRY, event::CLAIM, event::WITHDRAWN_ENTRY, event::GRANT]);
                made.event_kind.push(unless_gap(&mut dice, kind.into(), 0) as u8);
                made.event_day.push(unless_gap(&mut dice, day, NO_DAY));
            }
            made.end_row();
        }
        made
    }

    /// The arguments as an engine gives them, with nulls for what is not given.
    fn arguments(of: &Columns) -> Vec<ArrayRef> {
        let numbers = |column: &[u8]| -> UInt8Array { column.iter().map(|one| (*one != 0).then_some(*one)).collect() };
        let days =
            |column: &[i32]| -> Date32Array { column.iter().map(|day| (*day != NO_DAY).then_some(*day)).collect() };
        let DataType::List(item) = events_type() else {
            panic!("events are a list")
        };
        let DataType::Struct(fields) = item.data_type().clone() else {
            panic!("of structs")
        };
        let each: Vec<ArrayRef> = vec![Arc::new(numbers(&of.event_kind)), Arc::new(days(&of.event_day))];
        let lengths = of.event_offsets.windows(2).map(|pair| (pair[1] - pair[0]) as usize);
        let lengths = OffsetBuffer::from_lengths(lengths);
        let events = ListArray::new(item, lengths, Arc::new(StructArray::new(fields, each, None)), None);
        let rows = of.centre.len();
        vec![
            Arc::new(UInt32Array::from(of.centre.clone())),
            Arc::new(numbers(&of.family)),
            Arc::new(numbers(&of.edition)),
            Arc::new(days(&of.approved)),
            Arc::new(events),
            Arc::new(Date32Array::from(vec![AS_OF; rows])),
            Arc::new(UInt32Array::from(vec![AT_RISK_DAYS; rows])),
        ]
    }

    fn evaluated(arguments: &[ArrayRef]) -> Result<ArrayRef> {
        let args = PartitionEvaluatorArgs::new(&[], &[], false, false);
        let mut evaluator = approval_lapse().partition_evaluator_factory(args)?;
        evaluator.evaluate_all(arguments, arguments[0].len())
    }

    /// What is said of rows and of their centre, in words.
    type Said = [(String, Option<i32>, Option<i32>); 2];

    fn said(told: &ArrayRef, row: usize) -> Said {
        let told = told.as_struct();
        let day = |at: usize| {
            let days = told.column(at).as_primitive::<Date32Type>();
            days.is_valid(row).then(|| days.value(row))
        };
        [0, 3].map(|at| {
            let code = told.column(at).as_dictionary::<UInt8Type>();
            let word = code
                .values()
                .as_string::<i32>()
                .value(usize::from(code.keys().value(row)));
            (word.to_owned(), day(at + 1), day(at + 2))
        })
    }

    #[test]
    fn every_row_is_told_as_the_sweep_tells_it() {
        let wanted: usize = std::env::var("CENTRE_CHECKS_ROWS").map_or(10_000, |rows| rows.parse().expect("a number"));
        let mut codes = std::collections::HashSet::new();
        let mut compared = 0;
        for centre in 0.. {
            if compared >= wanted {
                break;
            }
            let made = made_up(centre);
            let rows = made.centre.len();
            compared += rows;
            let mut found = [0; 2].map(|_| (vec![Code::CannotTell; rows], vec![NO_DAY; rows], vec![NO_DAY; rows]));
            let [mut each, mut centres] =
                found
                    .each_mut()
                    .map(|(code, earliest, latest)| Found { code, earliest, latest });
            let asked = Asked {
                as_of: AS_OF,
                at_risk_days: AT_RISK_DAYS,
            };
            sweep::sweep(&made.approvals(), &asked, &mut each, &mut centres).expect("a right call");
            let told = evaluated(&arguments(&made)).expect("an answer");
            assert_eq!(*told.data_type(), DataType::Struct(told_fields()));
            for row in 0..rows {
                let expected = found.each_ref().map(|(code, earliest, latest)| {
                    let day = |day: i32| (day != NO_DAY).then_some(day);
                    (code[row].as_str().to_owned(), day(earliest[row]), day(latest[row]))
                });
                assert_eq!(said(&told, row), expected, "row {row} of centre {centre}");
            }
            codes.extend(found[0].0.iter().copied());
        }
        assert_eq!(codes.len(), Code::ALL.len(), "{codes:?}");
    }

    #[test]
    fn a_warning_time_that_is_left_out_is_the_usual_one() {
        let arguments = arguments(&made_up(1));
        let (with, without) = (evaluated(&arguments), evaluated(&arguments[..6]));
        assert_eq!(&with.expect("an answer"), &without.expect("an answer"));
        let function = approval_lapse();
        let types: Vec<DataType> = arguments.iter().map(|one| one.data_type().clone()).collect();
        assert_eq!(function.coerce_types(&types).expect("types"), types);
        assert_eq!(function.coerce_types(&types[..6]).expect("types"), types[..6]);
        let error = function
            .coerce_types(&types[..5])
            .expect_err("a wrong call")
            .to_string();
        assert!(error.contains("here are 5 arguments"), "{error}");
    }

    #[test]
    fn of_a_null_event_nothing_is_known() {
        // The entry keeps the approval in force for two years.
        let mut made = Columns::default();
        made.centre.push(1);
        made.family.push(family::CAMBRIDGE_TECHNICALS);
        made.edition.push(edition::TWO_YEARS);
        made.approved.push(AS_OF - 1000);
        made.event_kind.push(event::ENTRY);
        made.event_day.push(AS_OF - 300);
        made.end_row();
        let mut given = arguments(&made);
        let code = |given: &[ArrayRef]| said(&evaluated(given).expect("an answer"), 0)[0].0.clone();
        assert_eq!(code(&given), "in-force");
        let events = given[4].as_list::<i32>();
        let each = events.values().as_struct();
        let nulls = Some(NullBuffer::new_null(each.len()));
        let each = StructArray::new(each.fields().clone(), each.columns().to_vec(), nulls);
        let DataType::List(item) = events_type() else {
            panic!("events are a list")
        };
        given[4] = Arc::new(ListArray::new(item, events.offsets().clone(), Arc::new(each), None));
        assert_eq!(code(&given), "cannot-tell");
    }

    #[test]
    fn a_wrong_call_is_told_in_a_sentence() {
        let wrong = |at: usize, with: ArrayRef| {
            let mut given = arguments(&made_up(1));
            given[at] = with;
            evaluated(&given).expect_err("a wrong call").to_string()
        };
        let rows = made_up(1).centre.len();
        assert!(rows > 2);
        let centres = |last: Option<u32>| {
            let mut centres = vec![Some(1); rows];
            centres[rows - 1] = last;
            Arc::new(UInt32Array::from(centres))
        };
        let mut days = vec![AS_OF; rows];
        days[1] += 1;
        let nulls = Some(NullBuffer::new_null(rows));
        let events = arguments(&made_up(1))[4].as_list::<i32>().clone();
        let DataType::List(item) = events_type() else {
            panic!("events are a list")
        };
        let events = ListArray::new(item, events.offsets().clone(), events.values().clone(), nulls);
        let cases = [
            (wrong(0, centres(Some(0))), "PARTITION BY centre"),
            (wrong(0, centres(None)), "Centre has no such value"),
            (
                wrong(1, Arc::new(UInt8Array::from(vec![4; rows]))),
                "Family has no such value",
            ),
            (
                wrong(4, Arc::new(events)),
                "an approval without events has an empty one",
            ),
            (wrong(5, Arc::new(Date32Array::from(days))), "as_of has to be one value"),
            (
                wrong(5, Arc::new(Date32Array::from(vec![None; rows]))),
                "as_of has to be one value",
            ),
            (
                wrong(6, Arc::new(UInt32Array::from(vec![3651; rows]))),
                "at_risk_days is more than 3,650",
            ),
        ];
        for (told, expected) in cases {
            assert!(told.contains(expected), "{told}");
        }
    }
}

#![doc = include_str!("../README.md")]

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

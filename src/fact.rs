//! Facts: what a verdict, an action or a decision rests on, without a sentence.

use chrono::NaiveDate;

use crate::identifiers::{QualificationNumber, Series};
use crate::instant::Moment;
#[cfg(feature = "words")]
use crate::instant::Time;
use crate::policy::bodies::Body;
use crate::text::Saying;

/// A value that a verdict rests on. Never free text that a person typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A civil date.
    Day(NaiveDate),
    /// A moment, in the time of the United Kingdom.
    Moment(Moment),
    /// A whole number.
    Count(u32),
    /// An awarding body.
    Body(Body),
    /// An examination series.
    Series(Series),
    /// A qualification's number, well formed.
    Qualification(QualificationNumber),
    /// Something that has a code and a text of its own.
    Name(&'static Saying),
}

/// A named value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    pub name: &'static str,
    pub value: Value,
}

/// A fact whose value is a day.
pub fn day(name: &'static str, value: NaiveDate) -> Fact {
    Fact {
        name,
        value: Value::Day(value),
    }
}

/// A fact whose value is a moment.
pub fn moment(name: &'static str, value: Moment) -> Fact {
    Fact {
        name,
        value: Value::Moment(value),
    }
}

/// A fact whose value is a day or a moment.
#[cfg(feature = "words")]
pub fn time(name: &'static str, value: Time) -> Fact {
    match value {
        Time::Day(value) => day(name, value),
        Time::Moment(value) => moment(name, value),
    }
}

/// A fact whose value is a whole number.
pub fn count(name: &'static str, value: impl TryInto<u32>) -> Fact {
    Fact {
        name,
        value: Value::Count(value.try_into().unwrap_or(u32::MAX)),
    }
}

/// A fact whose value is an awarding body.
pub fn body(name: &'static str, value: Body) -> Fact {
    Fact {
        name,
        value: Value::Body(value),
    }
}

/// A fact whose value is an examination series.
pub fn series(name: &'static str, value: Series) -> Fact {
    Fact {
        name,
        value: Value::Series(value),
    }
}

/// A fact whose value is a qualification's number.
pub fn qualification(name: &'static str, value: QualificationNumber) -> Fact {
    Fact {
        name,
        value: Value::Qualification(value),
    }
}

/// A fact whose value has a text of its own.
pub fn named(name: &'static str, value: &'static Saying) -> Fact {
    Fact {
        name,
        value: Value::Name(value),
    }
}

#[cfg(feature = "std")]
mod serialize {
    use serde::ser::SerializeStruct;
    use serde::{Serialize, Serializer};

    use super::{Fact, Value};
    use crate::date;
    use crate::form::Choice as _;

    impl Serialize for Fact {
        /// `{ name, value }`; a day as `YYYY-MM-DD`, a moment as `YYYY-MM-DDTHH:MM+00:00`, a series as `YYYY-MM`, what has a
        /// name as its code.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut fact = serializer.serialize_struct("Fact", 2)?;
            fact.serialize_field("name", self.name)?;
            match &self.value {
                Value::Day(day) => fact.serialize_field("value", &date::iso(*day))?,
                Value::Moment(moment) => fact.serialize_field("value", &moment.iso())?,
                Value::Count(n) => fact.serialize_field("value", n)?,
                Value::Body(body) => fact.serialize_field("value", body.code())?,
                Value::Series(series) => fact.serialize_field("value", &series.code())?,
                Value::Qualification(number) => fact.serialize_field("value", &number.written())?,
                Value::Name(name) => fact.serialize_field("value", name.code)?,
            }
            fact.end()
        }
    }
}

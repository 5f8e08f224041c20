//! The plain exports, objects both ways: for WebAssembly apps in Rust that include this crate. The npm package uses numbers
//! ([`crate::packed`]); the tests check that both say the same.

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::calendar::CalendarOptions;
use crate::form::Raw;
use crate::report::{self, AT_RISK_DAYS, CallError, CallErrorCode, Options, Submission};
use crate::text::Language;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Call {
    procedure: String,
    policy: Option<String>,
    #[serde(default)]
    answers: Raw,
    as_of: String,
    #[serde(default)]
    at_risk_days: Raw,
}

/// `{ procedure, policy?, answers, asOf, atRiskDays? }` to a report.
///
/// # Errors
/// Throws `{ code, message, expected }` for a wrong call.
#[wasm_bindgen]
pub fn check(call: JsValue) -> Result<JsValue, JsValue> {
    let call: Call = serde_wasm_bindgen::from_value(call)?;
    let submission = Submission {
        procedure: call.procedure,
        policy: call.policy,
        answers: call.answers,
    };
    answered(options(call.as_of, &call.at_risk_days).and_then(|options| report::check(&submission, &options)))
}

/// What a value could be as a number. Any value gets a result.
///
/// # Errors
/// Throws for a value that is not plain data.
#[wasm_bindgen]
pub fn identify(value: JsValue) -> Result<JsValue, JsValue> {
    let value: Raw = serde_wasm_bindgen::from_value(value)?;
    plain(&crate::identify::identify_raw(&value))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DatesCall {
    #[serde(default)]
    request: Raw,
    as_of: String,
    #[serde(default)]
    at_risk_days: Raw,
    #[serde(default)]
    language: Raw,
    /// For a calendar file.
    calendar: Option<CalendarOptions>,
}

impl DatesCall {
    fn language(&self) -> Result<Language, CallError> {
        match &self.language {
            Raw::Text(code) => Language::parse(code),
            _ => None,
        }
        .ok_or_else(|| CallError {
            code: CallErrorCode::BadOption,
            message: "language is not one that the texts are in".to_owned(),
            expected: Language::ALL.map(|language| language.code().to_owned()).to_vec(),
        })
    }
}

/// `{ request, asOf, atRiskDays? }` to the key dates.
///
/// # Errors
/// Throws `{ code, message, expected }` for a wrong call.
#[wasm_bindgen(js_name = keyDates)]
pub fn key_dates(call: JsValue) -> Result<JsValue, JsValue> {
    let call: DatesCall = serde_wasm_bindgen::from_value(call)?;
    answered(options(call.as_of, &call.at_risk_days).and_then(|options| crate::key_dates(&call.request, &options)))
}

/// `{ request, asOf, atRiskDays?, language, calendar: { madeAt, calendarId, alarmDays? } }` to the text of an iCalendar file.
///
/// # Errors
/// Throws `{ code, message, expected }` for a wrong call.
#[wasm_bindgen]
pub fn calendar(call: JsValue) -> Result<JsValue, JsValue> {
    let call: DatesCall = serde_wasm_bindgen::from_value(call)?;
    let language = call.language();
    let how = call.calendar.ok_or_else(CallError::bad_option);
    answered(options(call.as_of, &call.at_risk_days).and_then(|options| {
        let found = crate::key_dates(&call.request, &options)?;
        found.said(language?).calendar(&how?)
    }))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the guard leaves whole numbers from 0 to 3650"
)]
fn at_risk_days(given: &Raw) -> Result<u32, CallError> {
    match given {
        Raw::Absent => Ok(AT_RISK_DAYS),
        Raw::Number(days) if days.fract() == 0.0 && (0.0..=3650.0).contains(days) => Ok(*days as u32),
        _ => Err(CallError::bad_option()),
    }
}

fn options(as_of: String, days: &Raw) -> Result<Options, CallError> {
    at_risk_days(days).map(|at_risk_days| Options { as_of, at_risk_days })
}

/// The result of a call, or what was wrong with it, to be thrown.
fn answered<T: Serialize>(answer: Result<T, CallError>) -> Result<JsValue, JsValue> {
    match answer {
        Ok(answer) => plain(&answer),
        Err(error) => Err(plain(&error)?),
    }
}

fn plain<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

//! The compliance rules that UK exam centres meet when they write to awarding bodies: dated, cited, in English and Welsh.
//!
//! ```text
//! answers -> answer.rs, form.rs -> procedures/* -> report.rs -> wasm.rs -> pkg/ -> www/
//!            typed answers         rules (pure)    plain data    binding    npm     portal
//!                                      ^
//!                                  policy/  dated, cited documents, clauses and parameters
//! ```
//!
//! What always holds, each kept by the compiler or by a test:
//! - no clock, no I/O, no global state: the same submission and options give the same bytes;
//! - data never fails: any answers give a report; only a wrong call is an error ([`CallError`]);
//! - unknown never becomes a pass;
//! - a rule is one value in one file, with its citation, its words in both languages and its worked cases;
//! - rules, forms and policies know nothing of JavaScript, of the report, or of each other's procedures.

mod answer;
mod calendar;
pub mod catalogue;
mod cite;
mod date;
mod fingerprints;
mod form;
pub mod identifiers;
mod identify;
mod instant;
mod key_dates;
mod policy;
mod prelude;
mod procedures;
mod report;
mod rule;
mod text;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
#[doc(hidden)]
pub mod wasm;

pub use answer::Path;
pub use calendar::calendar;
pub use catalogue::catalogue;
pub use cite::{Citation, Clause, ClauseKind, Contact, Document, Standing};
pub use form::{Ask, FieldSpec, Kind, Odd, OptionSpec, Raw, Section};
pub use identify::{Formed, Identified, Identifier, Part, Reading, Remark, identify};
pub use key_dates::{DateStanding, KeyDate, KeyDates, KeyDatesEntry, Note, Uses, YearSpan, key_dates};
pub use policy::bodies::{Membership, OtherName};
#[doc(hidden)]
pub use policy::dated::Dated;
pub use report::{
    AT_RISK_DAYS, Action, CallError, CallErrorCode, Decided, Finding, Milestone, Options, Report, Submission,
    Unreadable, check,
};
pub use rule::Kind as DecisionKind;
pub use rule::{Case, Decision, Expect, Force, Of, Outcome, Say, Source, When};
pub use text::{Fact, Language, Said, Text, Value};

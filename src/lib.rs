//! The compliance rules that UK exam centres meet when they write to awarding bodies: dated, cited, in English and Welsh.
//!
//! ```text
//! answers -> form/ -> engine/ -> report.rs -> said.rs        in Rust
//!               ^        ^    '-> packed.rs -> pkg/ -> www/   in JavaScript
//!               |   procedures/*  rules (pure)
//!               '------ ^
//!                    policy/  dated, cited documents, clauses and parameters
//! ```
//!
//! What always holds, each kept by the compiler or by a test:
//! - no clock, no I/O, no global state: the same submission and options give the same bytes;
//! - data never fails: any answers give a report; only a wrong call is an error ([`CallError`]);
//! - unknown never becomes a pass;
//! - a rule is one value in one file, with its citation, its words in both languages and its worked cases;
//! - rules, forms and policies know nothing of JavaScript, of the report, or of each other's procedures.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
    not(feature = "words"),
    allow(
        dead_code,
        reason = "much of what is declared serves only what says it, and is not compiled into a module"
    )
)]

extern crate alloc;

mod answer;
mod calendar;
#[cfg(feature = "words")]
pub mod catalogue;
mod cite;
mod date;
#[cfg(feature = "std")]
mod edition;
mod engine;
mod fact;
mod fingerprints;
mod form;
pub mod identifiers;
mod identify;
mod instant;
mod key_dates;
#[doc(hidden)]
pub mod packed;
#[cfg(feature = "std")]
mod path;
mod policy;
mod prelude;
mod procedures;
#[cfg(feature = "record")]
pub mod record;
#[cfg(feature = "std")]
mod report;
mod rule;
#[cfg(feature = "words")]
mod said;
pub mod sweep;
mod text;
#[cfg(feature = "std")]
pub mod typed;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
#[doc(hidden)]
pub mod wasm;

#[cfg(feature = "words")]
pub use calendar::CalendarOptions;
#[cfg(feature = "words")]
pub use catalogue::catalogue;
pub use cite::{Clause, ClauseKind, Contact, Document, Standing};
#[cfg(feature = "std")]
pub use edition::Engine;
pub use fact::{Fact, Value};
#[cfg(feature = "std")]
pub use form::Raw;
pub use form::{Ask, FieldSpec, Kind as FieldKind, Odd, OptionSpec, Section};
#[cfg(feature = "std")]
pub use identify::identify;
pub use identify::{Formed, Identified, Identifier, Part, Reading, Remark};
#[cfg(feature = "words")]
pub use key_dates::KeyDatesEntry;
pub use key_dates::{DateStanding, KeyDate, Note, Uses};
#[cfg(feature = "std")]
pub use key_dates::{KeyDates, YearSpan, key_dates};
#[cfg(feature = "std")]
pub use path::Path;
pub use policy::bodies::{Membership, OtherName};
#[doc(hidden)]
pub use policy::dated::Dated;
#[cfg(feature = "std")]
pub use report::{
    AT_RISK_DAYS, Action, CallError, CallErrorCode, Decided, Finding, Milestone, Options, Report, Submission,
    Unreadable, check,
};
pub use rule::{Case, Decision, Expect, Force, Kind, Of, Outcome, Say, Source, When};
#[cfg(feature = "words")]
pub use said::{
    Citation, SaidAction, SaidContact, SaidDate, SaidDecision, SaidFinding, SaidIdentified, SaidKeyDates,
    SaidMilestone, SaidNote, SaidPart, SaidReading, SaidReport, SaidUnreadable,
};
#[cfg(feature = "words")]
pub use text::Language;
pub use text::{Saying, Text};

/// The README's example in Rust, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

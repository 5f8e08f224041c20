//! What a rule's file needs, in one line: `use crate::prelude::*;`.
#![allow(
    unused_imports,
    reason = "the WebAssembly build has no worked cases, and so no use for their names"
)]

pub(crate) use alloc::borrow::ToOwned;
pub(crate) use alloc::string::{String, ToString};
pub(crate) use alloc::vec;
pub(crate) use alloc::vec::Vec;

pub(crate) use chrono::NaiveDate;

pub(crate) use crate::answer::{Answer, Unknown, all, any, both, consider, every, in_turn, is_said, not};
pub(crate) use crate::cite::Clause;
pub(crate) use crate::date;
pub(crate) use crate::fact::{self, Fact, count, day, moment};
pub(crate) use crate::form::{Field, Line, List, Year, ask, choice, form};
pub(crate) use crate::identifiers::{
    AcademicYear, CandidateNumber, CentreNumber, DfeNumber, Email, QualificationNumber, Series, Uci, Uln,
};
pub(crate) use crate::instant::Moment;
pub(crate) use crate::policy::bodies::Body;
pub(crate) use crate::policy::clauses;
pub(crate) use crate::policy::contacts;
pub(crate) use crate::policy::documents;
pub(crate) use crate::policy::nations::Nation;
pub(crate) use crate::rule::{
    ActionRule, Context, DateRule, Decision, Due, Each, Expect, Force, Form, Kind, NO_RULE_KNOWN, Outcome, Policy,
    PolicyChoice, Procedure, Rule, Say, Verdict, When, YesNo, all_of, always, cant_tell, case, cases, decision, failed,
    inapplicable, only, passed, policy, to_do,
};
pub(crate) use crate::text::{Text, text};

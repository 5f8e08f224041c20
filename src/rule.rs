//! What a rule is: one value in one file. Its `check` returns what it found as one of its own sayings plus facts, never a
//! sentence; its worked cases are at once its test and the rulebook's examples, and are left out of the WebAssembly build.

use core::cell::OnceCell;
use core::cmp::Ordering;

use chrono::NaiveDate;
use serde::Serialize;

use crate::answer::{Answer, Facts, all, not};
use crate::cite::{Clause, Contact, Document};
use crate::fact::Fact;
use crate::form::{Field, Part};
use crate::instant::{Moment, Time};
use crate::text::Text;

/// W3C EARL's four outcomes, in axe-core's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    Passed,
    Failed,
    CantTell,
    Inapplicable,
}

/// What to do with a decision, in any procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It can be sent or made now, and nothing stands in the way.
    Go,
    /// Nothing is left to do: told, completed, in force.
    Done,
    /// A duty, a step or another way is open; also when its day has passed.
    Act,
    /// Time brings it.
    Wait,
    /// Something is wrong and can be put right.
    Fix,
    /// It was late, and nothing can still be done about that.
    Late,
    /// Only the body can say.
    Ask,
    /// More must be answered.
    Answer,
    /// Nothing to do here: the case is not concerned.
    None,
}

/// Whether a failed rule decides the outcome or only warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Force {
    Must,
    Should,
}

/// One thing that a rule can say. In a WebAssembly module it is only its outcome and its own place in memory.
#[derive(Debug)]
#[cfg_attr(feature = "words", derive(Serialize))]
pub struct Say {
    /// Unique within its rule; never changed.
    #[cfg(feature = "std")]
    pub code: &'static str,
    pub outcome: Outcome,
    #[cfg(feature = "words")]
    pub text: Text,
    /// What to do about it. Always there where the outcome is failed or cannot be told.
    #[cfg(feature = "words")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Text>,
    /// The answers that a person would change to get another finding, as declared field paths: never those that only
    /// made the rule apply. Empty where no answer can change it. The report carries them, the catalogue does not.
    #[cfg(feature = "std")]
    #[cfg_attr(feature = "words", serde(skip))]
    pub about: &'static [&'static str],
    /// The codes of the actions that do what `next` says. Where one of them is in a report, that is the step, and the
    /// finding does not say it again.
    #[cfg(feature = "std")]
    #[cfg_attr(feature = "words", serde(skip))]
    pub done_by: &'static [&'static str],
}

impl PartialEq for Say {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

#[cfg_attr(not(feature = "words"), expect(unused_variables, reason = "left out without words"))]
const fn say(code: &'static str, outcome: Outcome, text: Text, next: Option<Text>) -> Say {
    Say {
        #[cfg(feature = "std")]
        code,
        outcome,
        #[cfg(feature = "words")]
        text,
        #[cfg(feature = "words")]
        next,
        #[cfg(feature = "std")]
        about: &[],
        #[cfg(feature = "std")]
        done_by: &[],
    }
}

/// The requirement is met.
pub const fn passed(code: &'static str, text: Text) -> Say {
    say(code, Outcome::Passed, text, None)
}

/// The requirement is not met, and what to do next.
pub const fn failed(code: &'static str, text: Text, next: Text) -> Say {
    say(code, Outcome::Failed, text, Some(next))
}

/// Everything is answered and it still cannot be told; who to ask.
pub const fn cant_tell(code: &'static str, text: Text, next: Text) -> Say {
    say(code, Outcome::CantTell, text, Some(next))
}

/// The requirement does not concern this case, and the reason is worth saying.
pub const fn inapplicable(code: &'static str, text: Text) -> Say {
    say(code, Outcome::Inapplicable, text, None)
}

impl Say {
    /// The same, with a next step.
    #[must_use]
    #[cfg_attr(
        not(feature = "words"),
        expect(unused_mut, unused_variables, reason = "left out without words")
    )]
    pub const fn next(mut self, next: Text) -> Self {
        #[cfg(feature = "words")]
        {
            self.next = Some(next);
        }
        self
    }

    /// The same, about these answers ([`Say::about`]).
    #[must_use]
    #[cfg_attr(
        not(feature = "std"),
        expect(unused_mut, unused_variables, reason = "left out of the module that checks")
    )]
    pub const fn about(mut self, about: &'static [&'static str]) -> Self {
        #[cfg(feature = "std")]
        {
            self.about = about;
        }
        self
    }

    /// The same, done by these actions ([`Say::done_by`]).
    #[must_use]
    #[cfg_attr(
        not(feature = "std"),
        expect(unused_mut, unused_variables, reason = "left out of the module that checks")
    )]
    pub const fn done_by(mut self, actions: &'static [&'static str]) -> Self {
        #[cfg(feature = "std")]
        {
            self.done_by = actions;
        }
        self
    }

    /// A verdict without facts.
    pub fn plain(&'static self) -> Verdict {
        Verdict {
            say: self,
            facts: Facts::default(),
        }
    }

    /// A verdict with the facts that its sentence or its reader needs.
    pub fn with(&'static self, facts: impl AsRef<[Fact]>) -> Verdict {
        Verdict {
            say: self,
            facts: Facts::of(facts.as_ref()),
        }
    }
}

/// What a check found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    pub say: &'static Say,
    pub facts: Facts,
}

impl Verdict {
    /// With more facts for its sentence or its reader.
    #[must_use]
    pub fn with(mut self, facts: impl AsRef<[Fact]>) -> Self {
        self.facts = self.facts.and(facts.as_ref());
        self
    }
}

/// What a yes and a no to one question say.
pub trait YesNo {
    /// The first saying for a yes, the second for a no, without facts.
    ///
    /// # Errors
    /// The gaps, where it is not known.
    fn says(self, yes: &'static Say, no: &'static Say) -> Answer<Verdict>;
}

impl YesNo for Answer<bool> {
    fn says(self, yes: &'static Say, no: &'static Say) -> Answer<Verdict> {
        self.map(|is| if is { yes } else { no }.plain())
    }
}

impl YesNo for &Field<bool> {
    fn says(self, yes: &'static Say, no: &'static Say) -> Answer<Verdict> {
        self.get().says(yes, no)
    }
}

/// A form together with what its policies hold.
pub trait Form: Part {
    /// The parameters of one policy.
    type Parameters: core::fmt::Debug + Sync + 'static;
    /// What many rules of one report use, worked out at most once ([`Context::once`]); `()` where there is nothing.
    type Remembered: 'static;
    /// Moments that are worked out to the minute, in addition to the procedure's dates. A form that has any takes the moment of the check.
    const MOMENTS: &'static [DateRule<Self, Moment>] = &[];
}

/// A dated, cited edition of a body's rules.
#[cfg_attr(feature = "words", derive(Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub struct Policy<P: 'static> {
    pub id: &'static str,
    #[cfg(feature = "std")]
    pub title: Text,
    /// What it covers, and what it does not.
    #[cfg(feature = "std")]
    pub scope: Text,
    /// The first day on which it is known to have been in force, where there is one.
    #[cfg_attr(
        feature = "words",
        serde(skip_serializing_if = "Option::is_none", serialize_with = "starts")
    )]
    #[cfg(feature = "std")]
    pub starts: Option<NaiveDate>,
    #[cfg_attr(feature = "words", serde(skip))]
    #[cfg(feature = "std")]
    pub cites: &'static [&'static Clause],
    /// All that a report under this policy may cite. A rule, an action or a date cites its own clauses within that.
    #[cfg_attr(feature = "words", serde(skip))]
    #[cfg(feature = "std")]
    pub rests_on: &'static [Source],
    #[cfg_attr(feature = "words", serde(skip))]
    pub parameters: P,
}

/// Something that a policy rests on.
#[cfg_attr(feature = "words", derive(Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub struct Source {
    #[cfg_attr(feature = "words", serde(flatten))]
    pub of: Of,
    /// It belongs to another body or another edition, and is cited only for comparison.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub compared: bool,
}

/// What is relied on: every clause that we hold of a document, or one clause of it.
#[cfg_attr(feature = "words", derive(Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub enum Of {
    #[cfg_attr(feature = "words", serde(serialize_with = "id_of_document"))]
    Document(&'static Document),
    #[cfg_attr(feature = "words", serde(serialize_with = "id_of_clause"))]
    Clause(&'static Clause),
}

/// Every clause of a document.
pub const fn all_of(document: &'static Document) -> Source {
    Source {
        of: Of::Document(document),
        compared: false,
    }
}

/// This clause: one reading of our own, or the only one of its document.
pub const fn only(clause: &'static Clause) -> Source {
    Source {
        of: Of::Clause(clause),
        compared: false,
    }
}

impl Source {
    /// The same, for comparison only.
    #[must_use]
    pub const fn compared(mut self) -> Self {
        self.compared = true;
        self
    }

    /// Whether the clause is in it.
    #[cfg(feature = "std")]
    pub fn covers(&self, clause: &Clause) -> bool {
        match self.of {
            Of::Document(document) => document.id == clause.document.id,
            Of::Clause(only) => only.id == clause.id,
        }
    }
}

#[cfg(feature = "words")]
fn id_of_document<S: serde::Serializer>(document: &&Document, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(document.id)
}

#[cfg(feature = "words")]
fn id_of_clause<S: serde::Serializer>(clause: &&Clause, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(clause.id)
}

#[cfg(feature = "words")]
fn starts<S: serde::Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(crate::date::iso).serialize(serializer)
}

/// Declares a policy. A WebAssembly module keeps only its id and its parameters.
macro_rules! policy {
    (
        id: $id:expr,
        title: $title:expr,
        scope: $scope:expr,
        starts: $starts:expr,
        cites: $cites:expr,
        rests_on: $rests_on:expr,
        parameters: $parameters:expr $(,)?
    ) => {
        $crate::rule::Policy {
            id: $id,
            #[cfg(feature = "std")]
            title: $title,
            #[cfg(feature = "std")]
            scope: $scope,
            #[cfg(feature = "std")]
            starts: $starts,
            #[cfg(feature = "std")]
            cites: $cites,
            #[cfg(feature = "std")]
            rests_on: $rests_on,
            parameters: $parameters,
        }
    };
}

pub(crate) use policy;

/// Which policy answers a submission that names none.
pub enum PolicyChoice<F: Form> {
    /// This one.
    Policy(&'static Policy<F::Parameters>),
    /// No policy is known for this case: never the nearest one instead.
    NoneKnown,
    /// Several could apply and nothing says which; every rule considers all of them.
    Open,
}

impl<F: Form> Clone for PolicyChoice<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Form> Copy for PolicyChoice<F> {}

/// What a rule gets: the answers, the policy, the day, and, for a rule over a list, which item.
pub struct Context<'a, F: Form> {
    pub form: &'a F,
    /// The policy; `None` where several could apply ([`PolicyChoice::Open`]).
    pub policy: Option<&'static Policy<F::Parameters>>,
    pub as_of: NaiveDate,
    /// The day, or the very moment where the check was given one.
    pub time: Time,
    /// How many days before a date a warning begins.
    pub at_risk_days: u32,
    /// The item's index, for a rule over a list.
    pub item: usize,
    /// What [`Context::once`] has worked out for this report.
    pub memo: &'a OnceCell<F::Remembered>,
}

impl<F: Form> Clone for Context<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Form> Copy for Context<'_, F> {}

impl<'a, F: Form> Context<'a, F> {
    /// The result of `work`, worked out at most once in a report. It may read the form, the policy and the day, never the
    /// item.
    pub fn once(&self, work: impl FnOnce() -> F::Remembered) -> &'a F::Remembered {
        self.memo.get_or_init(work)
    }
}

impl<F: Form> Context<'_, F> {
    /// Whether the check is made before, at or after a moment; unknown where only a day is given and the moment is in it.
    pub fn against(&self, moment: Moment) -> Option<Ordering> {
        self.time.against(moment)
    }

    /// The policy's parameters.
    ///
    /// # Panics
    /// In a procedure whose choice of policy can be open: there, read [`Context::policy`].
    pub fn parameters(&self) -> &'static F::Parameters {
        &self.policy.expect("a policy was chosen").parameters
    }
}

/// Whether a rule, an action or a date is worked out once or for every item of a list.
pub enum Each<F: Form> {
    Once,
    /// The list's path and how many items it has.
    Item(&'static str, fn(&F) -> Answer<usize>),
}

impl<F: Form> Clone for Each<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Form> Copy for Each<F> {}

/// A requirement.
pub struct Rule<F: Form> {
    /// `procedure/requirement`, named so that "passed" reads true. Never reused, never renamed.
    pub id: &'static str,
    /// The rulebook edition in which it first appeared.
    pub since: &'static str,
    pub force: Force,
    pub cites: &'static [&'static Clause],
    /// The policies that have this requirement; empty for all.
    pub policies: &'static [&'static str],
    pub asks: Text,
    pub each: Each<F>,
    /// Every field or list that the rule or its applicability reads; a list stands for all that is in it.
    pub fields: &'static [&'static str],
    pub says: &'static [&'static Say],
    pub applies: fn(&Context<F>) -> Answer<bool>,
    pub check: fn(&Context<F>) -> Answer<Verdict>,
    /// Empty in the WebAssembly build.
    pub cases: &'static [Case],
}

/// For rules that apply to every submission.
pub fn always<F: Form>(_: &Context<F>) -> Answer<bool> {
    Ok(true)
}

/// A worked case: what the clause says about these answers, written before the rule and never taken from its output.
pub struct Case {
    /// The policy it names, or empty where the procedure chooses.
    pub policy: &'static str,
    /// A civil date or an instant.
    pub as_of: &'static str,
    /// JSON. Only the answers that the rule reads.
    pub answers: &'static str,
    /// Which item, for a rule over a list.
    pub item: usize,
    pub expect: Expect,
    /// Facts that the verdict must carry, as the report writes them.
    pub facts: &'static [(&'static str, &'static str)],
}

/// What a worked case leads to.
pub enum Expect {
    Says(&'static Say),
    /// The rule does not apply.
    Inapplicable,
    /// It cannot be told before these are answered.
    Missing(&'static [&'static str]),
}

/// A worked case.
#[cfg_attr(target_family = "wasm", allow(dead_code, reason = "worked cases are left out there"))]
pub const fn case(as_of: &'static str, answers: &'static str, expect: Expect) -> Case {
    Case {
        policy: "",
        as_of,
        answers,
        item: 0,
        expect,
        facts: &[],
    }
}

impl Case {
    #[must_use]
    pub const fn policy(mut self, policy: &'static str) -> Self {
        self.policy = policy;
        self
    }

    #[must_use]
    pub const fn item(mut self, item: usize) -> Self {
        self.item = item;
        self
    }

    #[must_use]
    pub const fn facts(mut self, facts: &'static [(&'static str, &'static str)]) -> Self {
        self.facts = facts;
        self
    }
}

/// A rule's worked cases; nothing in the WebAssembly build.
macro_rules! cases {
    ($($case:expr,)*) => {{
        #[cfg(not(target_family = "wasm"))]
        { &[$($case,)*] }
        #[cfg(target_family = "wasm")]
        { &[] }
    }};
}

pub(crate) use cases;

/// Something to do next.
pub struct ActionRule<F: Form> {
    /// Unique within its procedure; never changed.
    pub code: &'static str,
    pub cites: &'static [&'static Clause],
    pub policies: &'static [&'static str],
    pub says: Text,
    pub to: Option<&'static Contact>,
    pub each: Each<F>,
    /// `Ok(None)`: not called for.
    pub due: fn(&Context<F>) -> Answer<Option<Due>>,
}

/// By when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Due {
    /// The last day or moment, where there is one; the day of the check where the duty is immediate.
    pub by: Option<Time>,
    pub facts: Facts,
}

impl Due {
    /// No date is published.
    pub fn undated() -> Self {
        Due {
            by: None,
            facts: Facts::default(),
        }
    }

    /// No date is published, where it is called for at all.
    ///
    /// # Errors
    /// The fields that decide whether it is called for, where they are unanswered.
    pub fn undated_if(called_for: Answer<bool>) -> Answer<Option<Self>> {
        called_for.map(|yes| yes.then(Due::undated))
    }

    /// A step without a date, where it is called for: it is listed until the answers say that it is done. The rule that asks
    /// whether it is done has the gap.
    ///
    /// # Errors
    /// The fields that decide whether it is called for, where they are unanswered.
    pub fn unless_done(called_for: Answer<bool>, done: Answer<bool>) -> Answer<Option<Self>> {
        Due::undated_if(to_do(called_for, done))
    }

    /// On this day, or at this moment, at the latest.
    pub fn by(time: impl Into<Time>) -> Self {
        Due {
            by: Some(time.into()),
            facts: Facts::default(),
        }
    }

    /// With facts for its sentence.
    #[must_use]
    pub fn with(mut self, facts: impl AsRef<[Fact]>) -> Self {
        self.facts = self.facts.and(facts.as_ref());
        self
    }
}

/// Whether a step is still to be done: it is called for, and the answers do not say that it is done.
///
/// # Errors
/// The fields that decide whether it is called for, where they are unanswered.
pub fn to_do(called_for: Answer<bool>, done: Answer<bool>) -> Answer<bool> {
    match (&called_for, &done) {
        (Ok(true), Err(_)) => Ok(true),
        _ => all([called_for, not(done)]),
    }
}

/// A computed date, or a moment ([`Form::MOMENTS`]).
pub struct DateRule<F: Form, T = NaiveDate> {
    /// Unique within its procedure; never changed.
    pub code: &'static str,
    pub cites: &'static [&'static Clause],
    pub policies: &'static [&'static str],
    pub says: Text,
    /// How it was worked out.
    pub reckoned: Text,
    pub each: Each<F>,
    /// `Ok(None)`: there is no such date.
    pub on: fn(&Context<F>) -> Answer<Option<T>>,
}

/// One row of a procedure's table from findings and actions to decision. The first row whose conditions all hold decides; the last
/// row has none, so the table is total.
#[cfg_attr(feature = "words", derive(Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub struct Decision {
    /// Unique within its procedure; never changed.
    pub code: &'static str,
    pub kind: Kind,
    /// The kind once every answer that could still change the report is given, where that is a different one.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub when_answered: Option<Kind>,
    pub says: Text,
    /// What it says where a last day or moment is known, which is its fact `by`.
    #[cfg(feature = "words")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says_by: Option<Text>,
    pub when: &'static [When],
}

/// A row of the table.
pub const fn decision(code: &'static str, kind: Kind, says: Text, when: &'static [When]) -> Decision {
    Decision {
        code,
        kind,
        when_answered: None,
        says,
        #[cfg(feature = "words")]
        says_by: None,
        when,
    }
}

impl Decision {
    /// The same, with what it says where a last day or moment is known.
    #[must_use]
    #[cfg_attr(
        not(feature = "words"),
        expect(unused_mut, unused_variables, reason = "left out without words")
    )]
    pub const fn by(mut self, says: Text) -> Self {
        #[cfg(feature = "words")]
        {
            self.says_by = Some(says);
        }
        self
    }

    /// The same, with another kind once everything is answered.
    #[must_use]
    pub const fn when_answered(mut self, kind: Kind) -> Self {
        self.when_answered = Some(kind);
        self
    }

    /// The kind in a report: `is_answered` where no answer is missing or unreadable.
    pub fn kind(&self, is_answered: bool) -> Kind {
        match self.when_answered {
            Some(kind) if is_answered => kind,
            _ => self.kind,
        }
    }
}

/// A condition on findings and on what has to be done.
#[cfg_attr(feature = "words", derive(Serialize))]
#[cfg_attr(feature = "words", serde(tag = "is", rename_all = "camelCase"))]
pub enum When {
    /// At least one finding of the rule says one of these codes.
    Says {
        rule: &'static str,
        codes: &'static [&'static str],
    },
    /// At least one finding of the rule has this outcome.
    Finds { rule: &'static str, outcome: Outcome },
    /// The report's outcome.
    Report { outcome: Outcome },
    /// At least one thing to do has one of these codes.
    Does { codes: &'static [&'static str] },
}

/// A procedure: everything that its report is made from.
pub struct Procedure<F: Form> {
    pub id: &'static str,
    pub title: Text,
    /// What it answers, for whom.
    pub intro: Text,
    pub policies: &'static [&'static Policy<F::Parameters>],
    /// Which policy answers where the submission names none.
    pub choose: fn(&F) -> Answer<PolicyChoice<F>>,
    /// The fields that [`Procedure::choose`] reads.
    pub chooses_by: &'static [&'static str],
    /// What [`Procedure::choose`] can still choose while those are unanswered.
    pub reachable: &'static [PolicyChoice<F>],
    /// In rulebook order.
    pub rules: &'static [&'static Rule<F>],
    pub decisions: &'static [Decision],
    pub actions: &'static [ActionRule<F>],
    pub dates: &'static [DateRule<F>],
}

/// Listed among an action's policies where the action is also for cases where no rule is known.
pub const NO_RULE_KNOWN: &str = "no-rule-known";

/// What every rule can say.
pub static COMMON: &[&Say] = &[&UNANSWERED, &DOES_NOT_APPLY];

/// The saying of a finding that lacks answers.
pub static UNANSWERED: Say = cant_tell(
    "unanswered",
    crate::text::text(
        "This cannot be told before more is answered.",
        "Ni ellir dweud hyn cyn i ragor gael ei ateb.",
    ),
    crate::text::text(
        "Answer the questions that are still open.",
        "Atebwch y cwestiynau sy'n dal ar agor.",
    ),
);

/// The saying of a finding whose rule does not concern the case.
pub static DOES_NOT_APPLY: Say = inapplicable(
    "does-not-apply",
    crate::text::text(
        "This does not concern your case.",
        "Nid yw hyn yn berthnasol i'ch achos chi.",
    ),
);

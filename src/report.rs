//! From answers to a report: plain data, the same bytes for the same input, naming no rule and no procedure.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Path, Unknown};
use crate::catalogue::{self, Engine};
use crate::cite::{Citation, Clause, Contact};
use crate::form::{self, Raw, Reading, UnreadableField};
use crate::instant::Time;
use crate::rule::{
    self, Choice, Context, DateRule, Decision, Each, Force, Form, Kind, Memo, Outcome, Policy, Procedure, Rule,
    Verdict, When, decision,
};
use crate::text::{Fact, Said, Text, text};

/// What a person or a program hands in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Submission {
    pub procedure: String,
    /// The policy to check against; left out, the procedure's own choice.
    #[serde(default)]
    pub policy: Option<String>,
    /// Partial is normal; what is not declared is not read.
    #[serde(default)]
    pub answers: Raw,
}

/// How a submission is checked.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Options {
    /// When the check is made: the civil date, `YYYY-MM-DD`, or an instant with its offset, `2026-02-13T16:30+00:00` or
    /// `2026-02-13T16:30Z`, for the procedures that say they need one; the others take its civil date in the United Kingdom.
    pub as_of: String,
    /// How many days before a date a warning begins.
    #[serde(default = "default_at_risk_days")]
    pub at_risk_days: u32,
}

/// The warning time where a caller gives none: about a term's notice, and our choice, not a body's.
pub const AT_RISK_DAYS: u32 = 90;

fn default_at_risk_days() -> u32 {
    AT_RISK_DAYS
}

impl Options {
    /// On this day or at this instant, with the default warning time.
    pub fn as_of(time: &str) -> Self {
        Options {
            as_of: time.to_owned(),
            at_risk_days: AT_RISK_DAYS,
        }
    }

    /// When the check is made, where the options can be used.
    pub(crate) fn time(&self) -> Result<Time, CallError> {
        let as_of = Time::parse(&self.as_of).ok_or_else(|| CallError {
            code: CallErrorCode::BadAsOf,
            message: "asOf is neither a date nor an instant in the range that is known".to_owned(),
            expected: vec![
                "a real date, YYYY-MM-DD, from 1000-01-01 to 9900-12-31".to_owned(),
                "a real instant with its offset, such as 2026-02-13T16:30+00:00 or 2026-02-13T16:30Z, from 2002-03-11 on"
                    .to_owned(),
            ],
        })?;
        if self.at_risk_days > 3650 {
            return Err(CallError::bad_option());
        }
        Ok(as_of)
    }
}

/// A call that cannot be answered: the caller's mistake, never the data's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallError {
    pub code: CallErrorCode,
    pub message: String,
    /// What was expected: the known ids, or the form of the value.
    pub expected: Vec<String>,
}

/// What was wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallErrorCode {
    UnknownProcedure,
    UnknownPolicy,
    BadAsOf,
    BadOption,
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; expected {}", self.message, self.expected.join(", "))
    }
}

impl std::error::Error for CallError {}

impl CallError {
    pub(crate) fn bad_option() -> Self {
        CallError {
            code: CallErrorCode::BadOption,
            message: "atRiskDays is no number of days".to_owned(),
            expected: vec!["a whole number from 0 to 3650".to_owned()],
        }
    }

    #[cfg_attr(
        not(all(feature = "js", target_arch = "wasm32", target_os = "unknown")),
        expect(dead_code, reason = "in Rust a language is a value of a type")
    )]
    pub(crate) fn bad_language() -> Self {
        CallError {
            code: CallErrorCode::BadOption,
            message: "language is none that the texts are in".to_owned(),
            expected: vec!["en".to_owned(), "cy".to_owned()],
        }
    }
}

/// Everything there is to say about a submission.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub procedure: &'static str,
    /// Left out where no single policy was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<&'static str>,
    /// `YYYY-MM-DD`, or an instant as clocks in the United Kingdom show it, with their offset: `2026-02-13T16:30+00:00`.
    pub as_of: String,
    pub engine: &'static Engine,
    /// Over the rules that must be met: failed, then cannot tell, then passed, then inapplicable.
    pub outcome: Outcome,
    pub decision: Decided,
    /// Every rule of the policy, in rulebook order.
    pub findings: Vec<Finding>,
    pub actions: Vec<Action>,
    pub dates: Vec<Milestone>,
    /// Unanswered fields for which two answers would lead to different reports, in form order.
    pub missing: Vec<String>,
    pub unreadable: Vec<Unreadable>,
}

/// The decision: a row of the procedure's table.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
    pub code: &'static str,
    /// What is to be done with it.
    pub kind: Kind,
    pub says: Text,
}

/// What one rule found, for the form or for one item of a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    pub rule: &'static str,
    /// The item of a list that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    pub outcome: Outcome,
    /// Which of the rule's sayings this is.
    pub code: &'static str,
    pub force: Force,
    pub asks: Text,
    pub says: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Said>,
    pub cites: Vec<Citation>,
    pub facts: Vec<Fact>,
    /// The answers that a person would change to come to another finding; empty where no answer can change it.
    pub about: Vec<String>,
    /// The fields that the rule reads; a list stands for all that is in it.
    pub fields: Vec<String>,
    pub missing: Vec<String>,
}

/// Something to do next.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    pub says: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<&'static Contact>,
    /// The last day or moment for it, where one is known, written as [`Report::as_of`] is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub cites: Vec<Citation>,
    pub facts: Vec<Fact>,
}

/// A computed date.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// A day or a moment, written as [`Report::as_of`] is.
    pub on: String,
    pub says: Text,
    pub reckoned: Text,
    pub cites: Vec<Citation>,
}

/// An answer that could not be read. The value itself is never repeated.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unreadable {
    pub path: String,
    pub expected: Text,
    pub got: &'static str,
}

impl From<&UnreadableField> for Unreadable {
    fn from(field: &UnreadableField) -> Self {
        Unreadable {
            path: field.path.to_string(),
            expected: field.expected,
            got: field.got,
        }
    }
}

/// Checks a submission. Any answers give a report.
///
/// # Errors
/// A [`CallError`] for an unknown procedure or policy, or an `as_of` that is neither a date nor an instant.
pub fn check(submission: &Submission, options: &Options) -> Result<Report, CallError> {
    let procedures = crate::procedures::ALL;
    let procedure = procedures
        .iter()
        .find(|procedure| procedure.id() == submission.procedure)
        .ok_or_else(|| CallError {
            code: CallErrorCode::UnknownProcedure,
            message: "no such procedure".to_owned(),
            expected: procedures.iter().map(|p| p.id().to_owned()).collect(),
        })?;
    procedure.check(submission, options.time()?, options.at_risk_days)
}

/// A procedure without its types.
pub trait AnyProcedure: Sync {
    fn id(&self) -> &'static str;
    /// # Errors
    /// A [`CallError`] for an unknown policy.
    fn check(&self, submission: &Submission, as_of: Time, at_risk_days: u32) -> Result<Report, CallError>;
    /// Its entry in the catalogue.
    fn entry(&self) -> catalogue::ProcedureEntry;
}

impl<F: Form> AnyProcedure for Procedure<F> {
    fn id(&self) -> &'static str {
        self.id
    }

    fn check(&self, submission: &Submission, as_of: Time, at_risk_days: u32) -> Result<Report, CallError> {
        let (form, reading) = form::read::<F>(&submission.answers);
        let (candidates, undecided) = match &submission.policy {
            Some(id) => self.asked_for(self.named(id)?, &form),
            None => match (self.choose)(&form) {
                Ok(choice) => (vec![choice], Unknown::default()),
                Err(unknown) => (self.reachable.to_vec(), unknown),
            },
        };
        let run = Run {
            answers: &submission.answers,
            form: &form,
            reading: &reading,
            memos: candidates.iter().map(|_| Memo::default()).collect(),
            candidates,
            undecided,
            as_of,
            at_risk_days,
        };
        Ok(run.report(self))
    }

    fn entry(&self) -> catalogue::ProcedureEntry {
        catalogue::ProcedureEntry::of(self)
    }
}

impl<F: Form> Procedure<F> {
    /// A caller's policy stands, but not for a case for which no rule is known: naming one does not make it known.
    fn asked_for(&self, policy: &'static Policy<F::Parameters>, form: &F) -> (Vec<Choice<F>>, Unknown) {
        let unknown = self.reachable.iter().any(|choice| matches!(choice, Choice::NoneKnown));
        match (self.choose)(form) {
            Ok(Choice::NoneKnown) => (vec![Choice::NoneKnown], Unknown::default()),
            Err(missing) if unknown => (vec![Choice::Policy(policy), Choice::NoneKnown], missing),
            _ => (vec![Choice::Policy(policy)], Unknown::default()),
        }
    }

    fn named(&self, id: &str) -> Result<&'static Policy<F::Parameters>, CallError> {
        self.policies
            .iter()
            .copied()
            .find(|policy| policy.id == id)
            .ok_or_else(|| CallError {
                code: CallErrorCode::UnknownPolicy,
                message: format!("{} has no such policy", self.id),
                expected: self.policies.iter().map(|p| p.id.to_owned()).collect(),
            })
    }
}

/// One submission being checked.
struct Run<'a, F: Form> {
    answers: &'a Raw,
    form: &'a F,
    reading: &'a Reading,
    /// What the choice of policy can come to; one, unless `undecided` names fields.
    candidates: Vec<Choice<F>>,
    /// One for each candidate.
    memos: Vec<Memo>,
    undecided: Unknown,
    as_of: Time,
    at_risk_days: u32,
}

static NO_RULE_KNOWN_DECISION: Decision = decision(
    "no-rule-known",
    Kind::Ask,
    text(
        "No published rule for this case is held here. Ask the awarding body.",
        "Nid oes rheol gyhoeddedig ar gyfer yr achos hwn yma. Gofynnwch i'r corff dyfarnu.",
    ),
    &[],
);

impl<F: Form> Run<'_, F> {
    fn report(&self, procedure: &Procedure<F>) -> Report {
        let mut unknown = Unknown::default();
        let mut findings = Vec::new();
        for rule in procedure.rules {
            let mut results = self.results(&rule.each, rule.policies, rule_in(rule));
            if results.is_empty() && self.has(rule.policies) {
                // A list without items: there is nothing that the rule could concern.
                results.push((None, Ok(rule::DOES_NOT_APPLY.plain())));
            }
            for (item, result) in results {
                let (verdict, missing) = match result {
                    Ok(verdict) => (verdict, Unknown::default()),
                    Err(missing) => (rule::UNANSWERED.plain(), missing),
                };
                findings.push(self.finding(rule, item, verdict, &missing));
                unknown = unknown.and(missing);
            }
        }
        let mut actions = Vec::new();
        for action in procedure.actions {
            let results = self.results(&action.each, action.policies, |choice, context| match choice {
                Choice::NoneKnown => Ok(None),
                _ => (action.due)(context),
            });
            for (item, result) in results {
                match result {
                    Ok(Some(due)) => actions.push(Action {
                        code: action.code,
                        at: at(&action.each, item),
                        says: action.says.fill(&due.facts),
                        to: action.to,
                        by: due.by.map(Time::iso),
                        cites: self.citations(action.cites),
                        facts: due.facts,
                    }),
                    Ok(None) => {}
                    Err(missing) => unknown = unknown.and(missing),
                }
            }
        }
        let (mut dates, missing) = self.milestones(procedure.dates);
        unknown = unknown.and(missing);
        let (moments, missing) = self.milestones(F::MOMENTS);
        unknown = unknown.and(missing);
        dates.extend(moments);
        let outcome = overall(&findings);
        let decision = match self.candidates.as_slice() {
            [Choice::NoneKnown] => &NO_RULE_KNOWN_DECISION,
            _ => decide(procedure.decisions, &findings, outcome),
        };
        let missing = self.in_form_order(&unknown);
        Report {
            procedure: procedure.id,
            policy: match self.candidates.as_slice() {
                [Choice::Policy(policy)] => Some(policy.id),
                _ => None,
            },
            as_of: self.as_of.iso(),
            engine: &catalogue::ENGINE,
            outcome,
            decision: Decided {
                code: decision.code,
                kind: decision.kind(missing.is_empty()),
                says: decision.says,
            },
            findings,
            actions,
            dates,
            missing,
            unreadable: self.reading.unreadable.iter().map(Unreadable::from).collect(),
        }
    }

    /// The dates or moments that can be worked out, and the fields that the others still need.
    fn milestones<T: PartialEq + Clone + Into<Time>>(&self, rules: &[DateRule<F, T>]) -> (Vec<Milestone>, Unknown) {
        let mut found = Vec::new();
        let mut unknown = Unknown::default();
        for rule in rules {
            let results = self.results(&rule.each, rule.policies, |choice, context| match choice {
                Choice::NoneKnown => Ok(None),
                _ => (rule.on)(context),
            });
            for (item, result) in results {
                match result {
                    Ok(Some(time)) => found.push(Milestone {
                        code: rule.code,
                        at: at(&rule.each, item),
                        on: time.into().iso(),
                        says: rule.says,
                        reckoned: rule.reckoned,
                        cites: self.citations(rule.cites),
                    }),
                    Ok(None) => {}
                    Err(missing) => unknown = unknown.and(missing),
                }
            }
        }
        (found, unknown)
    }

    /// What `work` comes to for each item, over every policy that the choice can still come to. Where they differ, the
    /// fields that the choice hangs on are missing.
    fn results<T: PartialEq + Clone>(
        &self,
        each: &Each<F>,
        policies: &[&str],
        work: impl Fn(&Choice<F>, &Context<F>) -> Answer<T>,
    ) -> Vec<(Option<usize>, Answer<T>)> {
        if !self.has(policies) {
            return Vec::new();
        }
        let one = |item: Option<usize>| (item, self.result(item, policies, &work));
        match each {
            Each::Once => vec![one(None)],
            Each::Item(..) if matches!(self.candidates.as_slice(), [Choice::NoneKnown]) => vec![one(None)],
            Each::Item(list, count) => match count(self.form) {
                Ok(count) => (0..count).map(|item| one(Some(item))).collect(),
                Err(missing) => {
                    let beside = self.beside(list, policies, &work);
                    vec![(None, Err(missing.and(beside).and(self.undecided.clone())))]
                }
            },
        }
    }

    /// Whether any policy that the choice can still come to is one of these; none named stands for all.
    fn has(&self, policies: &[&str]) -> bool {
        self.candidates.iter().any(|choice| match choice {
            Choice::Policy(policy) => policies.is_empty() || policies.contains(&policy.id),
            Choice::NoneKnown | Choice::Open => true,
        })
    }

    /// What `work` needs besides a list that is unanswered: what it would need for an item of which nothing is known. The
    /// item's own fields are not asked for before there is an item.
    fn beside<T: PartialEq + Clone>(
        &self,
        list: &str,
        policies: &[&str],
        work: impl Fn(&Choice<F>, &Context<F>) -> Answer<T>,
    ) -> Unknown {
        let answers = self.answers.with(list, Raw::List(vec![Raw::default()]));
        let (form, reading) = form::read::<F>(&answers);
        let one_item = Run {
            answers: &answers,
            form: &form,
            reading: &reading,
            candidates: self.candidates.clone(),
            memos: self.candidates.iter().map(|_| Memo::default()).collect(),
            undecided: self.undecided.clone(),
            as_of: self.as_of,
            at_risk_days: self.at_risk_days,
        };
        one_item.result(Some(0), policies, work).err().unwrap_or_default()
    }

    fn result<T: PartialEq + Clone>(
        &self,
        item: Option<usize>,
        policies: &[&str],
        work: impl Fn(&Choice<F>, &Context<F>) -> Answer<T>,
    ) -> Answer<T> {
        let mut branches = self.candidates.iter().zip(&self.memos).map(|(choice, memo)| {
            let policy = match choice {
                Choice::Policy(policy) if policies.is_empty() || policies.contains(&policy.id) => Some(*policy),
                Choice::Policy(_) => return None,
                Choice::NoneKnown | Choice::Open => None,
            };
            let context = Context {
                form: self.form,
                policy,
                as_of: self.as_of.day(),
                time: self.as_of,
                at_risk_days: self.at_risk_days,
                item: item.unwrap_or(0),
                memo,
            };
            Some(work(choice, &context))
        });
        if let [_] = self.candidates.as_slice() {
            return branches.next().flatten().unwrap_or_else(|| Err(Unknown::default()));
        }
        let branches: Vec<Option<Answer<T>>> = branches.collect();
        if let [Some(Ok(first)), rest @ ..] = branches.as_slice()
            && rest
                .iter()
                .all(|branch| matches!(branch, Some(Ok(value)) if value == first))
        {
            return Ok(first.clone());
        }
        let mut unknown = self.undecided.clone();
        for branch in branches {
            if let Some(Err(missing)) = branch {
                unknown = unknown.and(missing);
            }
        }
        Err(unknown)
    }

    fn finding(&self, rule: &Rule<F>, item: Option<usize>, verdict: Verdict, missing: &Unknown) -> Finding {
        Finding {
            rule: rule.id,
            at: at(&rule.each, item),
            outcome: verdict.say.outcome,
            code: verdict.say.code,
            force: rule.force,
            asks: rule.asks,
            says: verdict.say.text.fill(&verdict.facts),
            next: verdict.say.next.map(|next| next.fill(&verdict.facts)),
            cites: self.citations(rule.cites),
            facts: verdict.facts,
            about: concrete_paths(verdict.say.about, item),
            fields: concrete_paths(rule.fields, item),
            missing: self.in_form_order(missing),
        }
    }

    /// Of these, what the policy rests on, where one was chosen.
    fn citations(&self, clauses: &'static [&'static Clause]) -> Vec<Citation> {
        let cited = |clause: &Clause| match self.candidates.as_slice() {
            [Choice::Policy(policy)] => policy.rests_on.iter().any(|source| source.covers(clause)),
            _ => true,
        };
        clauses
            .iter()
            .filter(|clause| cited(clause))
            .map(|clause| Citation::from(*clause))
            .collect()
    }

    fn in_form_order(&self, unknown: &Unknown) -> Vec<String> {
        self.reading
            .unanswered
            .iter()
            .filter(|path| unknown.holds(path))
            .map(Path::to_string)
            .collect()
    }
}

/// A rule's verdict under one choice of policy: its applicability first, then its check.
fn rule_in<F: Form>(rule: &Rule<F>) -> impl Fn(&Choice<F>, &Context<F>) -> Answer<Verdict> {
    move |choice, context| {
        if matches!(choice, Choice::NoneKnown) {
            return Ok(rule::NO_RULE_KNOWN.plain());
        }
        match (rule.applies)(context) {
            Ok(true) => (rule.check)(context),
            Ok(false) => Ok(rule::DOES_NOT_APPLY.plain()),
            Err(unknown) => Err(match (rule.check)(context) {
                Ok(_) => unknown,
                Err(missing) => unknown.and(missing),
            }),
        }
    }
}

fn overall(findings: &[Finding]) -> Outcome {
    let has = |outcome| {
        findings
            .iter()
            .any(|finding| finding.force == Force::Must && finding.outcome == outcome)
    };
    [Outcome::Failed, Outcome::CantTell, Outcome::Passed]
        .into_iter()
        .find(|outcome| has(*outcome))
        .unwrap_or(Outcome::Inapplicable)
}

fn decide<'a>(table: &'a [Decision], findings: &[Finding], outcome: Outcome) -> &'a Decision {
    let holds = |when: &When| match when {
        When::Says { rule, codes } => findings
            .iter()
            .any(|finding| finding.rule == *rule && codes.contains(&finding.code)),
        When::Finds { rule, outcome } => findings
            .iter()
            .any(|finding| finding.rule == *rule && finding.outcome == *outcome),
        When::Report { outcome: wanted } => outcome == *wanted,
    };
    table
        .iter()
        .find(|row| row.when.iter().all(holds))
        .unwrap_or(&NO_RULE_KNOWN_DECISION)
}

fn at<F: Form>(each: &Each<F>, item: Option<usize>) -> Option<String> {
    match (each, item) {
        (Each::Item(list, _), Some(item)) => Some(format!("{list}[{item}]")),
        _ => None,
    }
}

/// Each once: of no item, several paths into a list are one.
fn concrete_paths(patterns: &[&str], item: Option<usize>) -> Vec<String> {
    patterns.iter().fold(Vec::new(), |mut paths, pattern| {
        let path = concrete(pattern, item);
        if !paths.contains(&path) {
            paths.push(path);
        }
        paths
    })
}

fn concrete(pattern: &str, item: Option<usize>) -> String {
    match item {
        Some(item) => pattern.replacen("[]", &format!("[{item}]"), 1),
        // Of no item: the list stands for what is in it.
        None => pattern.split("[]").next().unwrap_or(pattern).to_owned(),
    }
}

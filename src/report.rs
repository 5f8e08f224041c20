//! The report: the result of a check, in codes and facts, the same in every language. Written out it is plain data; in Rust,
//! paths and times keep their types. [`Report::said`] puts it into words.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::answer;
use crate::cite::Clause;
use crate::edition::{ENGINE, Engine};
pub use crate::engine::AT_RISK_DAYS;
use crate::engine::{self, Bound, CheckTime, Checked, Core, MOST_AT_RISK_DAYS, Read};
use crate::fact::{self, Fact};
use crate::form::{self, FieldSpec, LONGEST_TEXT, Odd, Part, Raw, Source, UnreadableField};
use crate::identifiers::{Email, why};
use crate::instant::Time;
use crate::path::Path;
use crate::rule::{Decision, Each, Force, Form, Kind, Outcome, Procedure, Say, When};
use crate::typed::{clean, near};

/// What a person or a program submits.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Submission {
    pub procedure: String,
    /// The policy to check against; left out, the procedure chooses.
    #[serde(default)]
    pub policy: Option<String>,
    /// May be incomplete; fields that are not declared are not read.
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

    /// When the check is made.
    ///
    /// # Errors
    /// A [`CallError`] where the options cannot be used.
    pub(crate) fn check_time(&self) -> Result<CheckTime, CallError> {
        let time = Time::parse(&self.as_of).ok_or_else(|| CallError {
            code: CallErrorCode::BadAsOf,
            message: if self.as_of.ends_with(']') {
                "asOf has a time zone in brackets, which has to be left out".to_owned()
            } else {
                "asOf is not a date or an instant in the supported range".to_owned()
            },
            expected: vec![
                "a real date, YYYY-MM-DD, from 1000-01-01 to 9900-12-31".to_owned(),
                "a real instant with its offset, such as 2026-02-13T16:30+00:00 or 2026-02-13T16:30Z, from 2002-03-11 on"
                    .to_owned(),
            ],
        })?;
        if self.at_risk_days > MOST_AT_RISK_DAYS {
            return Err(CallError::bad_option());
        }
        Ok(CheckTime {
            time,
            day: time.day(),
            at_risk_days: self.at_risk_days,
        })
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
    /// What was to be verified is no record of a check.
    NoRecord,
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; expected: {}.", self.message, self.expected.join(", "))
    }
}

impl std::error::Error for CallError {}

impl CallError {
    pub(crate) fn bad_option() -> Self {
        CallError {
            code: CallErrorCode::BadOption,
            message: "atRiskDays is not a number of days".to_owned(),
            expected: vec!["a whole number from 0 to 3650".to_owned()],
        }
    }
}

/// The whole result for a submission.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub procedure: &'static str,
    /// Left out where no single policy was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<&'static str>,
    /// `YYYY-MM-DD`, or an instant as clocks in the United Kingdom show it, with their offset: `2026-02-13T16:30+00:00`.
    pub as_of: Time,
    pub engine: &'static Engine,
    /// Over the rules that must be met: failed, then cannot tell, then passed, then inapplicable.
    pub outcome: Outcome,
    pub decision: Decided,
    /// Every rule of the policy, in rulebook order; none where no rule is known for the case.
    pub findings: Vec<Finding>,
    /// In the order to do them.
    pub actions: Vec<Action>,
    pub dates: Vec<Milestone>,
    /// Unanswered fields for which two answers would lead to different reports, in form order.
    pub missing: Vec<Path>,
    /// Those that no earlier one can make irrelevant: what to ask now.
    pub next: Vec<Path>,
    pub unreadable: Vec<Unreadable>,
}

/// The decision: a row of the procedure's table.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
    pub code: &'static str,
    /// What to do with the verdict, whatever the procedure.
    pub kind: Kind,
    /// The last day or moment for what has to be done, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Time>,
    pub facts: Vec<Fact>,
}

/// What one rule found, for the form or for one item of a list.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    pub rule: &'static str,
    /// The item of a list that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Path>,
    /// What the person would change; empty where no answer can change it.
    pub about: Vec<Path>,
    pub outcome: Outcome,
    /// Which of the rule's sayings this is.
    pub code: &'static str,
    pub force: Force,
    /// Clause ids.
    pub cites: Vec<&'static str>,
    pub facts: Vec<Fact>,
    pub missing: Vec<Path>,
    /// The code of the action in this report that is the step for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_by: Option<&'static str>,
}

/// Something to do next.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Path>,
    /// The last day or moment for it, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Time>,
    /// A contact's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<&'static str>,
    pub cites: Vec<&'static str>,
    pub facts: Vec<Fact>,
}

/// A computed date.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Path>,
    /// A day or a moment.
    pub on: Time,
    pub cites: Vec<&'static str>,
}

/// An answer that could not be read. The value itself is never repeated.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unreadable<P = Path> {
    pub path: P,
    /// What was declared there: the kind of field, `form` for the whole form, `item` for an item of a list.
    pub kind: &'static str,
    /// The kind of value that was given instead.
    pub got: &'static str,
    /// Why it could not be read, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    /// The limit that was exceeded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
}

impl Unreadable {
    pub(crate) fn of(field: &UnreadableField, declared: &[&'static FieldSpec], answers: &Raw) -> Self {
        let path = Path::of(field.spot, declared);
        let spec = declared.get(usize::from(field.spot.field));
        let kind = match spec {
            None => "form",
            Some(field) if usize::from(path.depth) > field.path.matches("[]").count() => "item",
            Some(field) => field.kind.id(),
        };
        let slip = || match answers.at(field.spot, path.pattern) {
            Raw::Text(typed) if field.got == Odd::Text => near(kind, &clean(typed)).map(|near| near.why.code),
            _ => None,
        };
        let why = Odd::why(field.got).or_else(slip);
        let limit = match (field.got, spec.map(|field| &field.kind)) {
            (Odd::LongText, Some(form::Kind::Line { max })) | (Odd::LongList, Some(form::Kind::List { max, .. })) => {
                Some(*max)
            }
            (Odd::LongText, _) => Some(LONGEST_TEXT),
            (Odd::Text, Some(form::Kind::Email)) if why == Some(why::TOO_LONG.code) => Some(Email::LONGEST),
            _ => None,
        };
        let limit = limit.and_then(|limit| u32::try_from(limit).ok());
        Unreadable {
            path,
            kind,
            got: field.got.name(),
            why,
            facts: limit.map(|limit| fact::count("limit", limit)).into_iter().collect(),
        }
    }

    /// The same, as part of something larger.
    pub(crate) fn within(self, path: impl Fn(&str) -> String) -> Unreadable<String> {
        Unreadable {
            path: path(&self.path.to_string()),
            kind: self.kind,
            got: self.got,
            why: self.why,
            facts: self.facts,
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
            message: ["procedure is \"", &submission.procedure, "\""].concat(),
            expected: procedures.iter().map(|p| p.id().to_owned()).collect(),
        })?;
    procedure.check(submission, options.check_time()?)
}

/// A procedure without its types.
pub trait AnyProcedure: Sync {
    fn id(&self) -> &'static str;
    /// # Errors
    /// A [`CallError`] for an unknown policy.
    fn check(&self, submission: &Submission, check_time: CheckTime) -> Result<Report, CallError>;
    /// Its entry in the catalogue.
    #[cfg(feature = "words")]
    fn entry(&self) -> crate::catalogue::ProcedureEntry;
}

/// A procedure's declaration and its core.
pub struct Both<F: Form>(pub &'static Procedure<F>, pub &'static Core<F>);

impl<F: Form> AnyProcedure for Both<F> {
    fn id(&self) -> &'static str {
        self.0.id
    }

    fn check(&self, submission: &Submission, check_time: CheckTime) -> Result<Report, CallError> {
        let named = match &submission.policy {
            Some(id) => Some(self.0.named(id)?),
            None => None,
        };
        let mut flat = String::new();
        submission.answers.flatten(F::SECTIONS, &mut flat);
        Ok(answer::scratch(|| {
            let read = Read::new(self.1, &mut Source::new(&flat));
            let checked = engine::check(&read, named, check_time);
            self.0.report(&read, &checked, check_time, &submission.answers)
        }))
    }

    #[cfg(feature = "words")]
    fn entry(&self) -> crate::catalogue::ProcedureEntry {
        crate::catalogue::ProcedureEntry::of(self.0)
    }
}

/// The decision where no rule is known for the case.
pub static NO_RULE_KNOWN_DECISION: Decision = Decision {
    code: "no-rule-known",
    kind: Kind::Ask,
    when_answered: None,
    says: crate::text::text(
        "We know of no published rule for this case. Ask the awarding body.",
        "Ni wyddom am reol gyhoeddedig ar gyfer yr achos hwn. Gofynnwch i'r corff dyfarnu.",
    ),
    #[cfg(feature = "words")]
    says_by: None,
    when: &[],
};

impl<F: Form> Procedure<F> {
    fn named(&self, id: &str) -> Result<usize, CallError> {
        self.policies
            .iter()
            .position(|policy| policy.id == id)
            .ok_or_else(|| CallError {
                code: CallErrorCode::UnknownPolicy,
                message: format!("{} has no such policy", self.id),
                expected: self.policies.iter().map(|p| p.id.to_owned()).collect(),
            })
    }

    /// Adds codes and paths to the result of a check.
    fn report(&self, bound: &dyn Bound, checked: &Checked, check_time: CheckTime, answers: &Raw) -> Report {
        let declared = form::declared(<F as Part>::SECTIONS);
        let reading = bound.reading();
        let paths = |gaps: Vec<u16>| -> Vec<Path> {
            let known = gaps.iter().filter_map(|gap| reading.unanswered.get(usize::from(*gap)));
            known.map(|spot| Path::of(*spot, &declared)).collect()
        };
        let policy = checked.policy.map(|place| self.policies[place]);
        let cited = |clauses: &'static [&'static Clause]| -> Vec<&'static str> {
            let cited = clauses.iter().filter(|clause| {
                policy.is_none_or(|policy| policy.rests_on.iter().any(|source| source.covers(clause)))
            });
            cited.map(|clause| clause.id).collect()
        };
        let actions: Vec<Action> = checked
            .actions
            .iter()
            .map(|found| {
                let action = &self.actions[found.action];
                Action {
                    code: action.code,
                    at: at(&action.each, found.item),
                    by: found.due.by,
                    to: action.to.map(|contact| contact.id),
                    cites: cited(action.cites),
                    facts: found.due.facts.list(),
                }
            })
            .collect();
        let findings: Vec<Finding> = checked
            .findings
            .iter()
            .map(|found| {
                let rule = self.rules[found.rule];
                let place = at(&rule.each, found.item);
                let say: &'static Say = found.verdict.say;
                let mut about: Vec<Path> = Vec::new();
                for pattern in say.about {
                    let path = Path::within(pattern, found.item);
                    if !about.contains(&path) {
                        about.push(path);
                    }
                }
                Finding {
                    rule: rule.id,
                    at: place,
                    about,
                    outcome: say.outcome,
                    code: say.code,
                    force: rule.force,
                    cites: cited(rule.cites),
                    facts: found.verdict.facts.list(),
                    missing: paths(found.missing.gaps()),
                    done_by: done_by(say, place, &actions),
                }
            })
            .collect();
        let dates = checked
            .dates
            .iter()
            .map(|found| {
                let (code, each, cites) = match self.dates.get(found.date) {
                    Some(date) => (date.code, &date.each, date.cites),
                    None => {
                        let moment = &F::MOMENTS[found.date - self.dates.len()];
                        (moment.code, &moment.each, moment.cites)
                    }
                };
                Milestone {
                    code,
                    at: at(each, found.item),
                    on: found.on,
                    cites: cited(cites),
                }
            })
            .collect();
        // Where no rule is known, no rule can be met.
        let (outcome, row) = match checked.no_rule_known {
            true => (Outcome::CantTell, &NO_RULE_KNOWN_DECISION),
            false => {
                let outcome = overall(&findings);
                (outcome, decide(self.decisions, &findings, &actions, outcome))
            }
        };
        Report {
            procedure: self.id,
            policy: policy.map(|policy| policy.id),
            as_of: check_time.time,
            engine: &ENGINE,
            outcome,
            decision: decided(
                row,
                checked.unknown.is_empty() && reading.unreadable.is_empty(),
                &findings,
                &actions,
            ),
            findings,
            actions,
            dates,
            missing: paths(checked.unknown.gaps()),
            next: paths(checked.unknown.next()),
            unreadable: reading
                .unreadable
                .iter()
                .map(|field| Unreadable::of(field, &declared, answers))
                .collect(),
        }
    }
}

/// Which action does what a finding says is to be done next, of those that are listed for the same place.
fn done_by(say: &Say, place: Option<Path>, actions: &[Action]) -> Option<&'static str> {
    let is_there = |code: &str| {
        let mut there = actions.iter().filter(|action| action.code == code);
        there.any(|action| place.is_none() || action.at.is_none() || action.at == place)
    };
    say.done_by.iter().copied().find(|code| is_there(code))
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

/// The first row whose conditions all hold.
fn decide<'a>(table: &'a [Decision], findings: &[Finding], actions: &[Action], outcome: Outcome) -> &'a Decision {
    let holds = |when: &When| match when {
        When::Report { outcome: wanted } => outcome == *wanted,
        When::Does { codes } => actions.iter().any(|action| codes.contains(&action.code)),
        other => findings.iter().any(|finding| finding.meets(other)),
    };
    let row = table.iter().find(|row| row.when.iter().all(holds));
    row.unwrap_or(&NO_RULE_KNOWN_DECISION)
}

impl Finding {
    /// Whether a condition names it.
    fn meets(&self, when: &When) -> bool {
        match when {
            When::Says { rule, codes } => self.rule == *rule && codes.contains(&self.code),
            When::Finds { rule, outcome } => self.rule == *rule && self.outcome == *outcome,
            When::Report { .. } | When::Does { .. } => false,
        }
    }
}

/// A row, with the facts that are the same in all findings, or all steps, that one of its conditions names, and the earliest
/// last day of what has to be done.
fn decided(row: &Decision, is_answered: bool, findings: &[Finding], actions: &[Action]) -> Decided {
    let mut facts: Vec<Fact> = Vec::new();
    for when in row.when {
        let named: Vec<&Vec<Fact>> = match when {
            When::Does { codes } => (actions.iter().filter(|action| codes.contains(&action.code)))
                .map(|action| &action.facts)
                .collect(),
            _ => (findings.iter().filter(|finding| finding.meets(when)))
                .map(|finding| &finding.facts)
                .collect(),
        };
        for fact in named.iter().copied().take(1).flatten() {
            let is_of_all = named.iter().all(|facts| facts.contains(fact));
            if is_of_all && !facts.iter().any(|known| known.name == fact.name) {
                facts.push(*fact);
            }
        }
    }
    let days = actions.iter().filter_map(|action| action.by);
    Decided {
        code: row.code,
        kind: row.kind(is_answered),
        by: days.reduce(|one, other| if other.is_before(one) { other } else { one }),
        facts,
    }
}

fn at<F: Form>(each: &Each<F>, item: Option<u16>) -> Option<Path> {
    match (each, item) {
        (Each::Item(list, _), Some(item)) => Some(Path {
            pattern: list,
            at: [item, 0],
            depth: 1,
        }),
        _ => None,
    }
}

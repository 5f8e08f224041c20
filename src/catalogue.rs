//! What the library knows, as data: procedures, policies, forms, rules, clauses. The portal and the rulebook are made
//! from this and from nothing else.

use core::ops::Not;

use serde::Serialize;

use crate::cite::{Clause, Contact, Document};
use crate::date;
use crate::edition::{ENGINE, Engine};
use crate::fingerprints::FINGERPRINTS;
use crate::form::{self, Choice, FieldSpec, Kind as FieldKind, OptionSpec, Section};
use crate::identifiers::why;
use crate::identify::{self, Remark};
use crate::instant;
use crate::key_dates::{self, KeyDatesEntry};
use crate::policy;
use crate::policy::bodies::{About, Body, Membership, OtherName, Reached};
use crate::policy::nations::Nation;
pub use crate::procedures::{Means, Register};
use crate::report::NO_RULE_KNOWN_DECISION;
use crate::rule::{self, Case, DateRule, Decision, Each, Force, Form, Policy, Procedure, Say, Source};
use crate::text::{Saying, Text, text};

/// The words that reports of every procedure can need.
pub struct Common {
    /// From January on.
    pub months: [Text; 12],
    /// The names of winter time and of summer time.
    pub zones: [&'static str; 2],
    /// How a moment is written in a sentence.
    pub moment: Text,
    /// What any rule can say in addition to its own sayings.
    pub says: [&'static Say; 2],
    /// What is decided where no policy is known for the case.
    pub decision: &'static Decision,
    /// What is said after a step that waits, as long as a requirement is not met.
    pub waits: Text,
    /// What a fact can name: the awarding bodies.
    pub bodies: &'static [OptionSpec],
    /// What is expected where the place is not a single field.
    pub places: [OptionSpec; 2],
}

/// The words that reports of every procedure can need.
pub static COMMON: Common = Common {
    months: date::MONTHS,
    zones: instant::ZONES,
    moment: instant::SAID,
    says: [&rule::UNANSWERED, &rule::DOES_NOT_APPLY],
    decision: &NO_RULE_KNOWN_DECISION,
    waits: text(
        "Do not go ahead until every requirement is met.",
        "Peidiwch â bwrw ymlaen nes bod pob gofyniad wedi'i fodloni.",
    ),
    bodies: Body::OPTIONS,
    places: [form::WHOLE, form::ITEM],
};

/// Everything.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    pub engine: &'static Engine,
    pub procedures: Vec<ProcedureEntry>,
    /// JCQ's members and its associate.
    pub bodies: Vec<BodyEntry>,
    /// The kinds of number that `identify` knows.
    pub identifiers: Vec<IdentifierEntry>,
    /// What is said about a value as a whole.
    #[serde(skip)]
    pub of_values: &'static [&'static Saying],
    /// The names of the parts of numbers.
    #[serde(skip)]
    pub parts: &'static [&'static Saying],
    /// Why something that was typed could not be read.
    #[serde(skip)]
    pub whys: &'static [&'static Saying],
    pub key_dates: KeyDatesEntry,
    pub documents: &'static [&'static Document],
    pub clauses: Vec<ClauseEntry>,
}

/// A procedure as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcedureEntry {
    pub id: &'static str,
    pub title: Text,
    pub intro: Text,
    pub policies: Vec<PolicyEntry>,
    /// The fields that pick the policy where the submission names none.
    pub chooses_by: &'static [&'static str],
    /// The form's sections, in order.
    pub form: &'static [Section],
    /// In rulebook order.
    pub rules: Vec<RuleEntry>,
    /// The first row whose conditions all hold decides.
    pub decisions: &'static [Decision],
    pub actions: Vec<ActionEntry>,
    /// Days first, then moments.
    pub dates: Vec<DateEntry>,
    /// Whether a check of it takes an instant as `asOf`. Given only a civil date, whatever depends on the time of that day
    /// cannot be told.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub needs_instant: bool,
    /// Other procedures that it belongs with.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub related: &'static [&'static str],
    /// Its place among what a new exams officer goes through, from 1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_officer: Option<usize>,
    /// What a register of the items of a list has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<&'static Register>,
    /// The question which awarding body it is about: of the form, or of the list that a register can be kept of.
    #[serde(skip)]
    pub body: Option<&'static str>,
}

/// Whether a question offers every awarding body.
fn offers_bodies(field: &FieldSpec) -> bool {
    let FieldKind::Choice { options } = &field.kind else {
        return false;
    };
    Body::OPTIONS
        .iter()
        .all(|body| options.iter().any(|option| option.code == body.code))
}

/// A policy as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyEntry {
    pub id: &'static str,
    pub title: Text,
    pub scope: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<String>,
    pub cites: Vec<&'static str>,
    /// All that a report under it may cite.
    pub rests_on: &'static [Source],
    /// The parameters, for the fingerprints; empty in the WebAssembly build.
    #[serde(skip)]
    pub parameters: String,
}

/// A rule as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleEntry {
    pub id: &'static str,
    pub since: &'static str,
    pub force: Force,
    pub asks: Text,
    pub cites: Vec<&'static str>,
    /// Left out where every policy has it.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub policies: &'static [&'static str],
    /// The list whose items it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<&'static str>,
    pub fields: &'static [&'static str],
    pub says: &'static [&'static Say],
    /// Fingerprint of id, force, citations, policies and worked cases; changes whenever the requirement does.
    pub fingerprint: &'static str,
    /// Fingerprint of the words in both languages.
    pub words: &'static str,
    #[serde(skip)]
    pub cases: &'static [Case],
}

/// A kind of action as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ActionEntry {
    pub code: &'static str,
    pub says: Text,
    /// The list whose items it is about.
    #[serde(skip)]
    pub each: Option<&'static str>,
    #[serde(skip)]
    pub to: Option<&'static Contact>,
    /// Whether it waits until every requirement is met.
    #[serde(skip_serializing_if = "Not::not")]
    pub waits: bool,
    pub cites: Vec<&'static str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub policies: &'static [&'static str],
}

/// A kind of date as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DateEntry {
    pub code: &'static str,
    pub says: Text,
    pub reckoned: Text,
    /// The list whose items it is about.
    #[serde(skip)]
    pub each: Option<&'static str>,
    pub cites: Vec<&'static str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub policies: &'static [&'static str],
}

/// An awarding body as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BodyEntry {
    /// Its code in forms.
    pub id: &'static str,
    pub name: Text,
    pub membership: Membership,
    /// Where it is based, as far as that is reported; it may award elsewhere too.
    pub nations: Vec<&'static OptionSpec>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub other_names: &'static [OtherName],
    /// Published addresses only.
    pub contacts: &'static [Reached],
    /// What was looked for and not found.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub not_found: &'static [Text],
    pub cites: Vec<&'static str>,
}

/// A kind of number as the catalogue shows it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IdentifierEntry {
    pub kind: &'static str,
    pub name: Text,
    /// What such a number is made of.
    pub form: Text,
    /// Everything that can be said about one.
    #[serde(skip)]
    pub says: &'static [&'static Remark],
    #[serde(skip)]
    pub notes: &'static [&'static identify::Note],
    pub cites: Vec<&'static str>,
}

/// A clause and what cites it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ClauseEntry {
    #[serde(flatten)]
    pub clause: &'static Clause,
    /// Ids of rules, `procedure#code` of actions, dates and policies, `identify#kind`, `bodies#id`, `documents#id`, and the id
    /// of the key dates.
    pub cited_by: Vec<String>,
}

impl ProcedureEntry {
    /// A procedure's entry.
    pub fn of<F: Form>(procedure: &Procedure<F>) -> Self {
        let mut registers = crate::procedures::REGISTERS.iter();
        let register = registers.find(|register| register.procedure == procedure.id);
        let fields = F::SECTIONS.iter().flat_map(|section| section.fields);
        let mut asked = fields.flat_map(|field| match &field.kind {
            FieldKind::List { sections, .. } if register.is_some_and(|register| register.list == field.path) => {
                sections.iter().flat_map(|section| section.fields).collect()
            }
            _ => vec![field],
        });
        ProcedureEntry {
            id: procedure.id,
            title: procedure.title,
            intro: procedure.intro,
            policies: procedure
                .policies
                .iter()
                .map(|policy| PolicyEntry::of(policy))
                .collect(),
            chooses_by: procedure.chooses_by,
            form: F::SECTIONS,
            rules: procedure.rules.iter().map(|rule| RuleEntry::of(rule)).collect(),
            decisions: procedure.decisions,
            actions: procedure
                .actions
                .iter()
                .map(|action| ActionEntry {
                    code: action.code,
                    says: action.says,
                    each: list(&action.each),
                    to: action.to,
                    waits: (crate::procedures::WAITING.iter())
                        .any(|(id, codes)| *id == procedure.id && codes.contains(&action.code)),
                    cites: ids(action.cites),
                    policies: action.policies,
                })
                .collect(),
            dates: (procedure.dates.iter().map(DateEntry::of))
                .chain(F::MOMENTS.iter().map(DateEntry::of))
                .collect(),
            needs_instant: !F::MOMENTS.is_empty(),
            related: (crate::procedures::RELATED.iter())
                .find(|(id, _)| *id == procedure.id)
                .map_or(&[], |(_, related)| related),
            new_officer: (crate::procedures::NEW_OFFICER.iter())
                .position(|id| *id == procedure.id)
                .map(|place| place + 1),
            register,
            body: asked.find(|field| offers_bodies(field)).map(|field| field.path),
        }
    }
}

/// What is said of the body itself, then where its contacts are published, each once.
fn cited_by_body(about: &About) -> Vec<&'static str> {
    let mut cites = ids(about.cites);
    for contact in about.contacts {
        if !cites.contains(&contact.by.id) {
            cites.push(contact.by.id);
        }
    }
    cites
}

impl BodyEntry {
    fn of(about: &About) -> Self {
        BodyEntry {
            id: about.body.code(),
            name: about.name,
            membership: about.membership,
            nations: about
                .nations
                .iter()
                .map(|nation| &Nation::OPTIONS[nation.index()])
                .collect(),
            other_names: about.other_names,
            contacts: about.contacts,
            not_found: about.not_found,
            cites: cited_by_body(about),
        }
    }
}

impl PolicyEntry {
    fn of<P: core::fmt::Debug>(policy: &Policy<P>) -> Self {
        PolicyEntry {
            id: policy.id,
            title: policy.title,
            scope: policy.scope,
            starts: policy.starts.map(date::iso),
            cites: ids(policy.cites),
            rests_on: policy.rests_on,
            parameters: if cfg!(target_family = "wasm") {
                String::new()
            } else {
                format!("{:?}", policy.parameters)
            },
        }
    }
}

impl DateEntry {
    fn of<F: Form, T>(date: &DateRule<F, T>) -> Self {
        DateEntry {
            code: date.code,
            says: date.says,
            reckoned: date.reckoned,
            each: list(&date.each),
            cites: ids(date.cites),
            policies: date.policies,
        }
    }
}

impl RuleEntry {
    fn of<F: Form>(rule: &rule::Rule<F>) -> Self {
        let (_, fingerprint, words) = FINGERPRINTS
            .iter()
            .find(|(id, ..)| *id == rule.id)
            .unwrap_or(&("", "", ""));
        RuleEntry {
            id: rule.id,
            since: rule.since,
            force: rule.force,
            asks: rule.asks,
            cites: ids(rule.cites),
            policies: rule.policies,
            each: list(&rule.each),
            fields: rule.fields,
            says: rule.says,
            fingerprint,
            words,
            cases: rule.cases,
        }
    }
}

fn list<F: Form>(each: &Each<F>) -> Option<&'static str> {
    match each {
        Each::Once => None,
        Each::Item(list, _) => Some(list),
    }
}

fn ids(clauses: &[&'static Clause]) -> Vec<&'static str> {
    clauses.iter().map(|clause| clause.id).collect()
}

/// One procedure's entry.
pub fn procedure(id: &str) -> Option<ProcedureEntry> {
    let known = crate::procedures::ALL.iter().find(|procedure| procedure.id() == id);
    known.map(|procedure| procedure.entry())
}

/// The catalogue.
pub fn catalogue() -> Catalogue {
    let procedures: Vec<ProcedureEntry> = crate::procedures::ALL
        .iter()
        .map(|procedure| procedure.entry())
        .collect();
    let key_dates = key_dates::entry();
    let bodies: Vec<BodyEntry> = policy::bodies::ALL.iter().map(BodyEntry::of).collect();
    let identifiers: Vec<IdentifierEntry> = identify::ALL
        .iter()
        .map(|identifier| IdentifierEntry {
            kind: identifier.kind,
            name: identifier.name,
            form: identifier.form,
            says: identifier.says,
            notes: identifier.notes,
            cites: identifier.cites(),
        })
        .collect();
    let citers = citers(&procedures, &identifiers, &key_dates, &bodies);
    let clauses = policy::clauses::ALL
        .iter()
        .map(|clause| ClauseEntry {
            clause,
            cited_by: citers
                .iter()
                .filter(|(_, cites)| cites.contains(&clause.id))
                .map(|(citer, _)| citer.clone())
                .collect(),
        })
        .collect();
    Catalogue {
        engine: &ENGINE,
        procedures,
        bodies,
        documents: policy::documents::ALL,
        identifiers,
        of_values: identify::WHOLE,
        parts: identify::PARTS,
        whys: why::ALL,
        key_dates,
        clauses,
    }
}

/// Everything that cites clauses, and the ids of those clauses.
fn citers(
    procedures: &[ProcedureEntry],
    identifiers: &[IdentifierEntry],
    key_dates: &KeyDatesEntry,
    bodies: &[BodyEntry],
) -> Vec<(String, Vec<&'static str>)> {
    let mut citers = Vec::new();
    for procedure in procedures {
        citers.extend(
            procedure
                .rules
                .iter()
                .map(|rule| (rule.id.to_owned(), rule.cites.clone())),
        );
        let actions = procedure.actions.iter().map(|a| (a.code, &a.cites));
        let dates = procedure.dates.iter().map(|d| (d.code, &d.cites));
        let policies = procedure.policies.iter().map(|p| (p.id, &p.cites));
        let coded = actions.chain(dates).chain(policies);
        citers.extend(coded.map(|(code, cites)| (format!("{}#{code}", procedure.id), cites.clone())));
    }
    citers.extend(
        identifiers
            .iter()
            .map(|one| (format!("identify#{}", one.kind), one.cites.clone())),
    );
    citers.push((key_dates.id.to_owned(), key_dates.cites.clone()));
    citers.extend(
        bodies
            .iter()
            .map(|body| (format!("bodies#{}", body.id), body.cites.clone())),
    );
    let terms = |document: &&Document| Some((format!("documents#{}", document.id), vec![document.terms?.id]));
    citers.extend(policy::documents::ALL.iter().filter_map(terms));
    citers
}

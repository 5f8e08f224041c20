//! Adds the sentences of one language to a report, to key dates or to what a number could be. The same as `say` in the
//! JavaScript package, byte for byte.

use serde::Serialize;

use crate::catalogue::{self, ActionEntry, COMMON, DateEntry, ProcedureEntry};
use crate::cite::{Clause, Contact, Standing};
use crate::edition::Engine;
use crate::fact::{self, Fact};
use crate::form::{self, Kind as FieldKind, Raw, declared};
use crate::identifiers::why;
use crate::identify::{self, Formed, Identified};
use crate::instant::Time;
use crate::key_dates::{self, DateStanding, KeyDate, KeyDates, Note, Sentence, YearSpan};
use crate::path::Path;
use crate::policy;
use crate::report::{self, Report};
use crate::rule::{self, Decision, Force, Kind, Outcome, Say};
use crate::text::{Language, Text, text};
use crate::typed::clean;

/// A clause as a reader meets it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    pub clause: &'static str,
    /// The document's title.
    pub document: &'static str,
    /// Where in the document.
    pub section: &'static str,
    pub standing: Standing,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'static str>,
    /// The day on which the document was last read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<&'static str>,
    /// What it says, in our own words, where the caller asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<&'static str>,
}

/// Which language, and whether to say clauses too.
#[derive(Clone, Copy)]
struct Way {
    language: Language,
    clauses: bool,
}

impl Way {
    fn text(self, text: Text) -> &'static str {
        text.within(self.language)
    }

    fn fill(self, text: Text, facts: &[Fact]) -> String {
        text.fill(facts, self.language)
    }

    /// Why something could not be read.
    fn because(self, code: &str, facts: &[Fact]) -> String {
        let known = why::ALL.iter().find(|saying| saying.code == code);
        self.fill(known.expect("a known reason").text, facts)
    }

    fn cites(self, ids: &[&str]) -> Vec<Citation> {
        ids.iter()
            .filter_map(|id| clause(id))
            .map(|clause| self.citation(clause))
            .collect()
    }

    fn citation(self, clause: &'static Clause) -> Citation {
        Citation {
            clause: clause.id,
            document: self.text(clause.document.title),
            section: self.text(clause.section),
            standing: clause.standing,
            address: clause.document.address,
            read: clause.document.read,
            says: self.clauses.then(|| self.text(clause.says)),
        }
    }
}

fn clause(id: &str) -> Option<&'static Clause> {
    policy::clauses::ALL.iter().copied().find(|clause| clause.id == id)
}

/// A report with its sentences.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidReport {
    /// `en` or `cy`.
    pub language: &'static str,
    pub procedure: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<&'static str>,
    pub as_of: Time,
    pub engine: &'static Engine,
    pub outcome: Outcome,
    pub decision: SaidDecision,
    pub findings: Vec<SaidFinding>,
    pub actions: Vec<SaidAction>,
    pub dates: Vec<SaidMilestone>,
    pub missing: Vec<Path>,
    pub next: Vec<Path>,
    pub unreadable: Vec<SaidUnreadable<Path>>,
}

/// The decision, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidDecision {
    pub code: &'static str,
    pub kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Time>,
    pub facts: Vec<Fact>,
    pub says: String,
}

/// A finding, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidFinding {
    pub rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Path>,
    pub about: Vec<Path>,
    pub outcome: Outcome,
    pub code: &'static str,
    pub force: Force,
    /// The requirement, as a question.
    pub asks: &'static str,
    pub says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    pub cites: Vec<Citation>,
    pub facts: Vec<Fact>,
    pub missing: Vec<Path>,
    /// The code of the action that is the step for it, which says what would be said in `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_by: Option<&'static str>,
}

/// Something to do next, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidAction {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Path>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Time>,
    pub says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<SaidContact>,
    pub cites: Vec<Citation>,
    pub facts: Vec<Fact>,
}

/// Who to write to or call.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidContact {
    pub id: &'static str,
    pub name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'static str>,
}

impl SaidContact {
    fn of(contact: &'static Contact, way: Way) -> Self {
        SaidContact {
            id: contact.id,
            name: way.text(contact.name),
            email: contact.email,
            phone: contact.phone,
            address: contact.address,
        }
    }
}

/// A computed date, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidMilestone {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Path>,
    pub on: Time,
    pub says: &'static str,
    /// How it was worked out.
    pub reckoned: &'static str,
    pub cites: Vec<Citation>,
}

/// An answer that could not be read, with what was expected.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidUnreadable<P> {
    pub path: P,
    pub kind: &'static str,
    pub got: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    pub expected: &'static str,
    /// Why it could not be read, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

fn unreadable<P: Clone>(field: &report::Unreadable<P>, kinds: &[&FieldKind], way: Way) -> SaidUnreadable<P> {
    let expected = match field.kind {
        "form" => form::WHOLE.says,
        "item" => form::ITEM.says,
        id => {
            let kind = kinds.iter().find(|kind| kind.id() == id);
            kind.map_or(form::WHOLE.says, |kind| kind.expected())
        }
    };
    SaidUnreadable {
        path: field.path.clone(),
        kind: field.kind,
        got: field.got,
        why: field.why,
        facts: field.facts.clone(),
        expected: way.text(expected),
        because: field.why.map(|code| way.because(code, &field.facts)),
    }
}

impl Report {
    /// The same report with its sentences in one language.
    pub fn said(&self, language: Language) -> SaidReport {
        self.say(Way {
            language,
            clauses: false,
        })
    }

    /// The same report with its sentences in one language, and with what each clause says.
    pub fn said_with_clauses(&self, language: Language) -> SaidReport {
        self.say(Way {
            language,
            clauses: true,
        })
    }

    /// # Panics
    /// Never: a report is made only from what the catalogue holds.
    fn say(&self, way: Way) -> SaidReport {
        let entry = catalogue::procedure(self.procedure).expect("a report's procedure is known");
        let fields = declared(entry.form);
        let kinds: Vec<&FieldKind> = fields.iter().map(|field| &field.kind).collect();
        SaidReport {
            language: way.language.code(),
            procedure: self.procedure,
            policy: self.policy,
            as_of: self.as_of,
            engine: self.engine,
            outcome: self.outcome,
            decision: decision(&self.decision, entry.decision(self.decision.code), way),
            findings: self.findings.iter().map(|found| finding(found, &entry, way)).collect(),
            actions: (self.actions.iter())
                .map(|found| action(found, &entry, self.outcome, way))
                .collect(),
            dates: self.dates.iter().map(|found| milestone(found, &entry, way)).collect(),
            missing: self.missing.clone(),
            next: self.next.clone(),
            unreadable: self
                .unreadable
                .iter()
                .map(|field| unreadable(field, &kinds, way))
                .collect(),
        }
    }
}

/// More bodies than this are counted.
const MOST_NAMED: usize = 3;

impl SaidReport {
    /// What was decided, after the awarding bodies that it is about, unless it names the only one itself. `answers` are those that
    /// were checked. Of a list they are those with a step for the headline's day, or with any step where it has no day; all where
    /// there is no such step.
    ///
    /// # Panics
    /// Never: a report is made only from what the catalogue holds.
    pub fn headline(&self, answers: &Raw) -> String {
        let entry = catalogue::procedure(self.procedure).expect("a report's procedure is known");
        let language = match self.language {
            "cy" => Language::Welsh,
            _ => Language::English,
        };
        let SaidDecision { by, says, .. } = &self.decision;
        let is_due = |action: &&SaidAction| by.is_none() || action.by == *by;
        let steps = self.actions.iter().filter(is_due).filter_map(|action| action.at);
        let due: Vec<String> = steps.map(|at| at.to_string()).collect();
        let given: Vec<(String, &Raw)> = match entry.body.map(|path| path.split_once("[].").ok_or(path)) {
            Some(Ok((list, name))) => match answers.field(list) {
                Raw::List(items) => (items.iter().enumerate())
                    .map(|(index, item)| (format!("{list}[{index}]"), item.field(name)))
                    .collect(),
                _ => Vec::new(),
            },
            Some(Err(name)) => Vec::from([(String::new(), answers.field(name))]),
            None => Vec::new(),
        };
        let mut names: Vec<&str> = Vec::new();
        for (at, body) in given {
            let Raw::Text(code) = body else { continue };
            let code = clean(code);
            let known = COMMON.bodies.iter().find(|body| *body.code == *code);
            let name = known.map(|body| body.says.within(language));
            if let Some(name) = name.filter(|name| !names.contains(name) && (due.is_empty() || due.contains(&at))) {
                names.push(name);
            }
        }
        match names.as_slice() {
            [] => says.clone(),
            [name] if is_named(name, says) => says.clone(),
            many if many.len() > MOST_NAMED => {
                let counted = text("awarding bodies", "corff dyfarnu").within(language);
                format!("{} {counted}: {says}", many.len())
            }
            few => format!("{}: {says}", few.join(", ")),
        }
    }
}

/// Whether a sentence has a name in it, or the letters that it is known by.
fn is_named(name: &str, says: &str) -> bool {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut letters = words.filter(|word| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase()));
    says.contains(name) || letters.any(|word| says.contains(word))
}

impl ProcedureEntry {
    fn decision(&self, code: &str) -> &'static Decision {
        let row = self.decisions.iter().find(|row| row.code == code);
        row.unwrap_or(&report::NO_RULE_KNOWN_DECISION)
    }
}

fn decision(found: &report::Decided, row: &Decision, way: Way) -> SaidDecision {
    let last = found.by.map(|time| fact::time("by", time));
    let says = row.says_by.filter(|_| last.is_some()).unwrap_or(row.says);
    let facts: Vec<Fact> = found.facts.iter().copied().chain(last).collect();
    SaidDecision {
        code: found.code,
        kind: found.kind,
        by: found.by,
        facts: found.facts.clone(),
        says: way.fill(says, &facts),
    }
}

fn finding(found: &report::Finding, entry: &ProcedureEntry, way: Way) -> SaidFinding {
    let rule = entry
        .rules
        .iter()
        .find(|rule| rule.id == found.rule)
        .expect("a rule of the procedure");
    let mut says = rule::COMMON.iter().chain(rule.says);
    let say: &'static Say = says.find(|say| say.code == found.code).expect("a saying of the rule");
    SaidFinding {
        rule: found.rule,
        at: found.at,
        about: found.about.clone(),
        outcome: found.outcome,
        code: found.code,
        force: found.force,
        asks: way.text(rule.asks),
        says: way.fill(say.text, &found.facts),
        next: (say.next.filter(|_| found.done_by.is_none())).map(|next| way.fill(next, &found.facts)),
        cites: way.cites(&found.cites),
        facts: found.facts.clone(),
        missing: found.missing.clone(),
        done_by: found.done_by,
    }
}

fn action(found: &report::Action, entry: &ProcedureEntry, outcome: Outcome, way: Way) -> SaidAction {
    let action: &ActionEntry = entry
        .actions
        .iter()
        .find(|action| action.code == found.code)
        .expect("an action of the procedure");
    let mut says = way.fill(action.says, &found.facts);
    if action.waits && outcome != Outcome::Passed {
        says += " ";
        says += way.text(COMMON.waits);
    }
    SaidAction {
        code: found.code,
        at: found.at,
        by: found.by,
        says,
        to: action.to.map(|contact| SaidContact::of(contact, way)),
        cites: way.cites(&found.cites),
        facts: found.facts.clone(),
    }
}

fn milestone(found: &report::Milestone, entry: &ProcedureEntry, way: Way) -> SaidMilestone {
    let date: &DateEntry = entry
        .dates
        .iter()
        .find(|date| date.code == found.code)
        .expect("a date of the procedure");
    SaidMilestone {
        code: found.code,
        at: found.at,
        on: found.on,
        says: way.text(date.says),
        reckoned: way.text(date.reckoned),
        cites: way.cites(&found.cites),
    }
}

/// Key dates with their sentences.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidKeyDates<'a> {
    /// `en` or `cy`.
    pub language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub academic_year: Option<&'a YearSpan>,
    pub as_of: &'a str,
    pub engine: &'static Engine,
    pub dates: Vec<SaidDate<'a>>,
    pub earlier: Vec<SaidDate<'a>>,
    pub later: Vec<SaidDate<'a>>,
    pub undated: Vec<SaidNote<'a>>,
    pub unknown: Vec<SaidNote<'a>>,
    pub signposts: Vec<SaidNote<'a>>,
    pub missing: &'a [String],
    pub unreadable: Vec<SaidUnreadable<String>>,
}

/// One date, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidDate<'a> {
    /// `YYYY-MM-DD`.
    pub on: String,
    pub past: bool,
    pub standing: DateStanding,
    #[serde(flatten)]
    pub note: SaidNote<'a>,
}

/// Something without a date, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidNote<'a> {
    pub id: &'a str,
    pub title: String,
    pub says: String,
    pub facts: &'a [Fact],
    /// Its title as typed, in place of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<policy::bodies::Body>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<crate::identifiers::Series>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<&'a str>,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<SaidContact>,
    pub cites: Vec<Citation>,
}

fn sentences(says: &[Sentence], facts: &[Fact], way: Way) -> String {
    let said = says.iter().map(|sentence| match sentence {
        Sentence::Own(saying) => way.fill(saying.text, facts),
        Sentence::Date(_, name) => [way.text(name.says), way.text(name.reckoned)].join(" "),
    });
    said.collect::<Vec<_>>().join(" ")
}

fn said_date(date: &KeyDate<String>, way: Way) -> SaidDate<'_> {
    SaidDate {
        on: crate::date::iso(date.on),
        past: date.past,
        standing: date.standing,
        note: said_note(&date.note, way),
    }
}

/// A title that was typed is put in last, as it is: no fact is filled in within it.
fn titled(note: &Note<String>, way: Way) -> String {
    let Some(called) = &note.called else {
        return way.fill(note.title.text, &note.facts);
    };
    let others: Vec<Fact> = note.facts.iter().copied().filter(|fact| fact.name != "which").collect();
    way.fill(note.title.text, &others).replace("{which}", called)
}

fn said_note(note: &Note<String>, way: Way) -> SaidNote<'_> {
    SaidNote {
        id: &note.id,
        title: titled(note, way),
        says: sentences(&note.says, &note.facts, way),
        facts: &note.facts,
        called: note.called.as_deref(),
        body: note.body,
        series: note.series,
        at: note.at.as_deref(),
        to: note.whom.map(|whom| SaidContact::of(whom.contact(), way)),
        cites: way.cites(&note.cites),
    }
}

impl KeyDates {
    /// The same dates with their sentences in one language.
    pub fn said(&self, language: Language) -> SaidKeyDates<'_> {
        let way = Way {
            language,
            clauses: false,
        };
        let fields = key_dates::fields();
        let kinds: Vec<&FieldKind> = fields.iter().map(|field| &field.kind).collect();
        SaidKeyDates {
            language: language.code(),
            academic_year: self.academic_year.as_ref(),
            as_of: &self.as_of,
            engine: self.engine,
            dates: self.dates.iter().map(|date| said_date(date, way)).collect(),
            earlier: self.earlier.iter().map(|date| said_date(date, way)).collect(),
            later: self.later.iter().map(|date| said_date(date, way)).collect(),
            undated: self.undated.iter().map(|note| said_note(note, way)).collect(),
            unknown: self.unknown.iter().map(|note| said_note(note, way)).collect(),
            signposts: self.signposts.iter().map(|note| said_note(note, way)).collect(),
            missing: &self.missing,
            unreadable: self
                .unreadable
                .iter()
                .map(|field| unreadable(field, &kinds, way))
                .collect(),
        }
    }
}

/// What a value could be, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidIdentified<'a> {
    /// `en` or `cy`.
    pub language: &'static str,
    pub got: &'static str,
    pub code: &'static str,
    pub says: &'static str,
    pub could_be: Vec<SaidReading<'a>>,
}

/// What was given, taken as a number of one kind, said.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SaidReading<'a> {
    pub kind: &'static str,
    pub name: &'static str,
    pub outcome: Formed,
    pub code: &'static str,
    pub compact: &'a str,
    pub written: &'a str,
    pub parts: Vec<SaidPart<'a>>,
    pub says: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slip: Option<&'static str>,
    /// The slip, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely: Option<&'a str>,
    pub cites: Vec<Citation>,
}

/// A part of a number, said.
#[derive(Debug, Serialize)]
pub struct SaidPart<'a> {
    pub code: &'static str,
    pub name: &'static str,
    pub value: &'a str,
}

impl Identified {
    /// The same with its sentences in one language.
    ///
    /// # Panics
    /// Never: it is made only from what the catalogue holds.
    pub fn said(&self, language: Language) -> SaidIdentified<'_> {
        let way = Way {
            language,
            clauses: false,
        };
        let whole = identify::WHOLE
            .iter()
            .find(|saying| saying.code == self.code)
            .expect("a known saying");
        SaidIdentified {
            language: language.code(),
            got: self.got,
            code: self.code,
            says: way.text(whole.text),
            could_be: self.could_be.iter().map(|reading| said_reading(reading, way)).collect(),
        }
    }
}

fn said_reading(reading: &identify::Reading, way: Way) -> SaidReading<'_> {
    let kind = identify::ALL
        .iter()
        .find(|kind| kind.kind == reading.kind)
        .expect("a known kind");
    let remark = kind
        .says
        .iter()
        .find(|remark| remark.code == reading.code)
        .expect("a remark of the kind");
    let note = reading
        .note
        .and_then(|code| kind.notes.iter().find(|note| note.says.code == code));
    let name = |code: &str| {
        identify::PARTS
            .iter()
            .find(|part| part.code == code)
            .map_or("", |part| way.text(part.text))
    };
    SaidReading {
        kind: reading.kind,
        name: way.text(kind.name),
        outcome: reading.outcome,
        code: reading.code,
        compact: &reading.compact,
        written: &reading.written,
        parts: reading
            .parts
            .iter()
            .map(|part| SaidPart {
                code: part.code,
                name: name(part.code),
                value: &part.value,
            })
            .collect(),
        says: way.text(remark.text),
        next: remark.next.map(|next| way.text(next)),
        note: note.map(|note| way.text(note.says.text)),
        slip: reading.slip,
        because: reading.slip.map(|code| way.because(code, &[])),
        likely: reading.likely.as_deref(),
        cites: way.cites(&reading.cites),
    }
}

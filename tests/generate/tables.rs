//! `pkg/generated/tables/*.js`: the facts of each procedure in arrays, without a sentence. Words are in the same order, and
//! the package's decoder uses the same places.

use centre_checks::catalogue::{ActionEntry, COMMON, Catalogue, PolicyEntry, ProcedureEntry};
use centre_checks::typed::{self, HIDDEN, SPACES};
use centre_checks::{Clause, Contact, Decision, Document, FieldKind, FieldSpec, Say, Saying, Section, Text, When};
use serde_json::{Value, json};

use super::fields;
use super::js::{Member, module};

/// A procedure's table, and what words need to follow its order.
pub struct Table {
    pub fingerprint: u32,
    /// In the order of the catalogue: what its rules, actions and dates cite.
    pub clauses: Vec<&'static Clause>,
    pub documents: Vec<&'static Document>,
    /// The contacts of its actions.
    pub contacts: Vec<&'static Contact>,
    /// The module.
    pub text: String,
}

impl Table {
    pub fn of(catalogue: &Catalogue, procedure: &ProcedureEntry) -> Self {
        let rules = procedure.rules.iter().map(|rule| &rule.cites);
        let actions = procedure.actions.iter().map(|action| &action.cites);
        let dates = procedure.dates.iter().map(|date| &date.cites);
        let cited = Cited::of(catalogue, rules.chain(actions).chain(dates).flatten().copied());
        let contacts = unique(procedure.actions.iter().filter_map(|action| action.to), |to| to.id);
        let fields = all_fields(procedure.form);
        let rules = procedure.rules.iter().map(|rule| {
            let says = rule.says.iter().map(|say| saying(say, &fields, &procedure.actions));
            let says: Vec<Value> = says.collect();
            json!([rule.id, rule.force, or_0(rule.each), cited.places(&rule.cites), says])
        });
        let actions = procedure.actions.iter().map(|action| {
            let to = or_0(action.to.map(|contact| contact.id));
            let mut row = vec![
                json!(action.code),
                or_0(action.each),
                to,
                json!(cited.places(&action.cites)),
            ];
            row.extend(action.waits.then(|| json!(1)));
            Value::Array(row)
        });
        let dates = (procedure.dates.iter()).map(|date| json!([date.code, or_0(date.each), cited.places(&date.cites)]));
        let policies = (procedure.policies.iter()).map(|policy| json!([policy.id, rests_on(policy, &cited.clauses)]));
        let mut members = form(&fields);
        // The question which awarding body it is about.
        members.extend(procedure.body.map(|path| ("body", vec![json!(path)])));
        members.extend([
            ("policies", policies.collect()),
            ("rules", rules.collect()),
            ("decisions", decisions(procedure)),
            ("actions", actions.collect()),
            ("dates", dates.collect()),
        ]);
        members.extend(cited.members());
        members.push(("contacts", contacts.iter().map(|one| contact(one)).collect()));
        cited.table(catalogue, Some(procedure.id), contacts, members)
    }

    /// The codes of the key dates: for its own sayings, and for dates of procedures as `procedure#code`.
    pub fn key_dates(catalogue: &Catalogue) -> Self {
        let entry = &catalogue.key_dates;
        let named = entry
            .dates
            .iter()
            .flat_map(|(_, date)| date.cites)
            .map(|clause| clause.id);
        let cited = Cited::of(catalogue, entry.cites.iter().copied().chain(named));
        let mut members = form(&all_fields(entry.form));
        let dates = entry
            .dates
            .iter()
            .map(|(procedure, date)| json!(format!("{procedure}#{}", date.code)));
        members.extend([("says", codes(&entry.says)), ("dates", dates.collect())]);
        members.push(("contacts", entry.contacts.iter().map(|one| contact(one)).collect()));
        members.extend(cited.members());
        cited.table(catalogue, None, Vec::new(), members)
    }

    /// The codes of what can be said about a number: about the whole, about its parts, and for each kind its remarks and notes.
    pub fn identify(catalogue: &Catalogue) -> Self {
        let kinds = &catalogue.identifiers;
        let cited = Cited::of(catalogue, kinds.iter().flat_map(|kind| &kind.cites).copied());
        let numbers = kinds.iter().map(|kind| {
            let remarks: Vec<Value> = kind
                .says
                .iter()
                .map(|remark| json!([remark.code, remark.outcome]))
                .collect();
            let notes: Vec<&str> = kind.notes.iter().map(|note| note.says.code).collect();
            json!([kind.kind, remarks, notes])
        });
        let mut members = vec![
            ("whole", codes(catalogue.of_values)),
            ("parts", codes(catalogue.parts)),
            ("numbers", numbers.collect()),
        ];
        members.extend(cited.members());
        cited.table(catalogue, None, Vec::new(), members)
    }
}

/// The clauses that are cited somewhere, in the order of the catalogue, and their documents.
struct Cited {
    clauses: Vec<&'static Clause>,
    documents: Vec<&'static Document>,
}

impl Cited {
    fn of<'a>(catalogue: &Catalogue, cites: impl Iterator<Item = &'a str>) -> Self {
        let cites: Vec<&str> = cites.collect();
        let clauses = catalogue.clauses.iter().map(|entry| entry.clause);
        let clauses: Vec<&Clause> = clauses.filter(|clause| cites.contains(&clause.id)).collect();
        let documents = unique(clauses.iter().map(|clause| clause.document), |document| document.id);
        Cited { clauses, documents }
    }

    fn places(&self, cites: &[&str]) -> Vec<usize> {
        let place = |id: &&str| {
            self.clauses
                .iter()
                .position(|clause| clause.id == *id)
                .expect("a clause")
        };
        cites.iter().map(place).collect()
    }

    fn members(&self) -> [(&'static str, Vec<Value>); 3] {
        let sources = self.clauses.iter().map(|clause| {
            let document = self
                .documents
                .iter()
                .position(|document| document.id == clause.document.id);
            json!([document, clause.standing])
        });
        [
            ("clauses", self.clauses.iter().map(|clause| json!(clause.id)).collect()),
            ("sources", sources.collect()),
            ("documents", self.documents.iter().map(|one| document(one)).collect()),
        ]
    }

    fn table(
        self,
        catalogue: &Catalogue,
        procedure: Option<&str>,
        contacts: Vec<&'static Contact>,
        members: Vec<(&'static str, Vec<Value>)>,
    ) -> Table {
        let (fingerprint, text) = table(catalogue, procedure, members);
        Table {
            fingerprint,
            clauses: self.clauses,
            documents: self.documents,
            contacts,
            text,
        }
    }
}

/// What every procedure shares: the common sayings and decision, the kinds of answers, the bodies that facts name.
pub fn common(catalogue: &Catalogue) -> (u32, String) {
    let members = vec![
        ("says", COMMON.says.iter().map(|say| saying(say, &[], &[])).collect()),
        ("decisions", vec![decision(COMMON.decision, &[])]),
        ("kinds", kinds(catalogue).iter().map(|(code, _)| json!(code)).collect()),
        ("bodies", COMMON.bodies.iter().map(|body| json!(body.code)).collect()),
    ];
    table(catalogue, None, members)
}

/// Every document, with the clause on its terms, and every clause, in the order of the catalogue.
pub fn clauses(catalogue: &Catalogue) -> (u32, String) {
    let documents = catalogue.documents.iter().map(|document| {
        let terms = document.terms.map(|clause| clause.id);
        json!([document.id, or_0(document.address), or_0(terms), or_0(document.read)])
    });
    let clauses = catalogue.clauses.iter().map(|entry| {
        let clause = entry.clause;
        let document = (catalogue.documents.iter()).position(|document| document.id == clause.document.id);
        json!([clause.id, document, clause.kind, clause.standing])
    });
    let members = vec![("documents", documents.collect()), ("clauses", clauses.collect())];
    table(catalogue, None, members)
}

/// The declared paths of a form's fields, each with the kind of its answer, the most items of a list, and the most characters
/// of a line.
fn form(fields: &[&'static FieldSpec]) -> Vec<(&'static str, Vec<Value>)> {
    let lists = fields.iter().filter_map(|field| match field.kind {
        FieldKind::List { max, .. } => Some(json!([field.path, max])),
        _ => None,
    });
    let lines = fields.iter().filter_map(|field| match field.kind {
        FieldKind::Line { max } => Some(json!([field.path, max])),
        _ => None,
    });
    vec![
        ("fields", fields.iter().map(|field| json!(field.path)).collect()),
        ("kinds", fields.iter().map(|field| json!(field.kind.id())).collect()),
        ("lists", lists.collect()),
        ("lines", lines.collect()),
    ]
}

fn codes(says: &[&Saying]) -> Vec<Value> {
    says.iter().map(|saying| json!(saying.code)).collect()
}

/// The places of the clauses that a report under a policy may cite.
fn rests_on(policy: &PolicyEntry, clauses: &[&Clause]) -> Vec<usize> {
    let may_cite = |clause: &Clause| policy.rests_on.iter().any(|source| source.covers(clause));
    (0..clauses.len()).filter(|place| may_cite(clauses[*place])).collect()
}

/// The kinds of answers and what is expected for an unreadable one of each, in the order in which forms ask for them.
pub fn kinds(catalogue: &Catalogue) -> Vec<(&'static str, Text)> {
    let forms = catalogue.procedures.iter().map(|procedure| procedure.form);
    let mut found: Vec<(&'static str, Text)> = Vec::new();
    for form in forms.chain([catalogue.key_dates.form]) {
        for field in all_fields(form) {
            let code = field.kind.id();
            if !found.iter().any(|(known, _)| *known == code) {
                found.push((code, field.kind.expected()));
            }
        }
    }
    let places = COMMON.places.iter().map(|place| (place.code, place.says));
    found.extend(places);
    found
}

/// Every declared field, a list first and then its item's.
pub fn all_fields(sections: &'static [Section]) -> Vec<&'static FieldSpec> {
    let mut found = Vec::new();
    for field in fields(sections) {
        found.push(field);
        if let FieldKind::List { sections, .. } = &field.kind {
            found.extend(all_fields(sections));
        }
    }
    found
}

fn unique<T>(all: impl Iterator<Item = &'static T>, id: fn(&T) -> &str) -> Vec<&'static T> {
    let mut found: Vec<&T> = Vec::new();
    for one in all {
        if !found.iter().any(|known| id(known) == id(one)) {
            found.push(one);
        }
    }
    found
}

/// The code, the outcome, as places in `fields` what it is about, and as places in `actions` what does it.
fn saying(say: &Say, fields: &[&FieldSpec], actions: &[ActionEntry]) -> Value {
    let place = |path: &&str| fields.iter().position(|field| field.path == *path).expect("a field");
    let about: Vec<usize> = say.about.iter().map(place).collect();
    let step = |code: &&str| {
        actions
            .iter()
            .position(|action| action.code == *code)
            .expect("an action")
    };
    let steps: Vec<usize> = say.done_by.iter().map(step).collect();
    let mut found = vec![json!(say.code), json!(say.outcome), json!(about)];
    found.extend((!steps.is_empty()).then(|| json!(steps)));
    Value::Array(found)
}

fn decisions(procedure: &ProcedureEntry) -> Vec<Value> {
    let rules: Vec<&str> = procedure.rules.iter().map(|rule| rule.id).collect();
    (procedure.decisions.iter()).map(|row| decision(row, &rules)).collect()
}

fn decision(row: &Decision, rules: &[&str]) -> Value {
    let place = |id: &str| rules.iter().position(|rule| *rule == id).expect("a rule");
    let when = row.when.iter().map(|when| match when {
        When::Says { rule, codes } => json!(["says", place(rule), codes]),
        When::Finds { rule, outcome } => json!(["finds", place(rule), outcome]),
        When::Report { outcome } => json!(["report", outcome]),
        When::Does { codes } => json!(["does", codes]),
    });
    let mut found = vec![json!(row.code), json!(row.kind), when.collect()];
    found.extend(row.when_answered.map(|kind| json!(kind)));
    Value::Array(found)
}

/// The words of what people type into one box.
pub fn typed() -> String {
    let members = [
        (
            "months",
            Member::Rows(typed::MONTHS.iter().map(|names| json!(names)).collect()),
        ),
        ("summer", Member::Line(json!(typed::SUMMER))),
        ("series", Member::Line(json!(typed::SERIES))),
        ("ordinals", Member::Line(json!(typed::ORDINALS))),
        ("between", Member::Line(json!(typed::BETWEEN))),
        ("until", Member::Line(json!(typed::UNTIL))),
        ("yes", Member::Line(json!(typed::YES))),
        ("no", Member::Line(json!(typed::NO))),
    ];
    module(&[], &members)
}

/// What is left out of a typed text, and what is a space, as patterns.
pub fn characters() -> String {
    let class = |ranges: &[(char, char)]| -> String {
        let point = |letter: char| format!("\\u{{{:X}}}", u32::from(letter));
        let range = |(first, last): &(char, char)| match first == last {
            true => point(*first),
            false => format!("{}-{}", point(*first), point(*last)),
        };
        ranges.iter().map(range).collect()
    };
    format!(
        "// Generated by tests/generated_files.rs. Do not edit.\n\nexport const HIDDEN = /[{}]+/gu;\nexport const SPACES = /[{}]+/gu;\n",
        class(HIDDEN),
        class(SPACES),
    )
}

fn document(document: &Document) -> Value {
    json!([document.id, or_0(document.address), or_0(document.read)])
}

fn contact(contact: &Contact) -> Value {
    json!([
        contact.id,
        or_0(contact.email),
        or_0(contact.phone),
        or_0(contact.address)
    ])
}

fn or_0(value: Option<&str>) -> Value {
    value.map_or(json!(0), |text| json!(text))
}

/// A table's fingerprint, and its module.
fn table(catalogue: &Catalogue, procedure: Option<&str>, members: Vec<(&'static str, Vec<Value>)>) -> (u32, String) {
    let edition = catalogue.engine.rulebook;
    let held: serde_json::Map<String, Value> = members
        .iter()
        .map(|(name, rows)| ((*name).to_owned(), json!(rows)))
        .collect();
    let fingerprint = fnv_1a(&json!([edition, procedure, held]).to_string());
    let mut head = vec![
        ("edition", Member::Line(json!(edition))),
        ("fingerprint", Member::Line(json!(fingerprint))),
    ];
    head.splice(0..0, procedure.map(|id| ("procedure", Member::Line(json!(id)))));
    head.extend(members.into_iter().map(|(name, rows)| (name, Member::Rows(rows))));
    (fingerprint, module(&[], &head))
}

fn fnv_1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::fnv_1a;

    #[test]
    fn the_fingerprint_is_the_published_function() {
        assert_eq!(
            [fnv_1a(""), fnv_1a("a"), fnv_1a("foobar")],
            [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]
        );
    }
}

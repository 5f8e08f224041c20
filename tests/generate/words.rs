//! `pkg/generated/words/`: the sentences of one language as data, in the order of the tables.

use centre_checks::catalogue::{COMMON, Catalogue, ProcedureEntry};
use centre_checks::{Decision, FieldKind, Language, Say, Section, Text};
use serde_json::{Value, json};

use super::js::{Member, module};
use super::tables::{self, Table};
use super::{camel, fields};

pub const LANGUAGES: [Language; 2] = [Language::English, Language::Welsh];

/// What a report of the procedure needs.
pub fn procedure(catalogue: &Catalogue, procedure: &ProcedureEntry, table: &Table, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let rules = procedure.rules.iter().map(|rule| {
        let mut row = vec![words.say(rule.asks)];
        row.extend(rule.says.iter().map(|say| words.saying(say)));
        Value::Array(row)
    });
    let dates = (procedure.dates.iter()).map(|date| json!([words.say(date.says), words.say(date.reckoned)]));
    let imports = [
        ("table", &*format!("../../tables/{}.js", procedure.id)),
        ("common", "./common.js"),
    ];
    let mut members = words.head(table.fingerprint);
    members.push(("common", Member::Import));
    members.extend([
        (
            "decisions",
            Member::Rows(procedure.decisions.iter().map(|row| words.decision(row)).collect()),
        ),
        ("rules", Member::Rows(rules.collect())),
        (
            "actions",
            words.rows(procedure.actions.iter().map(|action| action.says)),
        ),
        ("dates", Member::Rows(dates.collect())),
    ]);
    members.extend(words.cited(table));
    members.push(("contacts", words.rows(table.contacts.iter().map(|one| one.name))));
    module(&imports, &members)
}

/// What the key dates need, and a calendar file of them.
pub fn key_dates(catalogue: &Catalogue, table: &Table, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let entry = &catalogue.key_dates;
    let dates = entry
        .dates
        .iter()
        .map(|(_, date)| json!([words.say(date.says), words.say(date.reckoned)]));
    let mut members = words.head(table.fingerprint);
    members.push(("common", Member::Import));
    members.extend([
        ("says", words.rows(entry.says.iter().map(|saying| saying.text))),
        ("dates", Member::Rows(dates.collect())),
        ("contacts", words.rows(entry.contacts.iter().map(|one| one.name))),
        ("calendar", words.rows(entry.calendar.iter().map(|saying| saying.text))),
    ]);
    members.extend(words.cited(table));
    module(
        &[("table", "../../tables/key-dates.js"), ("common", "./common.js")],
        &members,
    )
}

/// What a number could be: for each kind its name, everything that can be said about one, notes, and what it is made of.
pub fn identify(catalogue: &Catalogue, table: &Table, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let numbers = catalogue.identifiers.iter().map(|kind| {
        let remarks: Vec<Value> = kind
            .says
            .iter()
            .map(|remark| words.with_next(remark.text, remark.next))
            .collect();
        let notes: Vec<Value> = kind.notes.iter().map(|note| words.say(note.says.text)).collect();
        json!([words.say(kind.name), remarks, notes, words.say(kind.form)])
    });
    let mut members = words.head(table.fingerprint);
    members.extend([
        (
            "whole",
            words.rows(catalogue.of_values.iter().map(|saying| saying.text)),
        ),
        ("parts", words.rows(catalogue.parts.iter().map(|saying| saying.text))),
        ("numbers", Member::Rows(numbers.collect())),
    ]);
    members.extend(words.cited(table));
    members.push(("whys", Member::Import));
    module(
        &[("table", "../../tables/identify.js"), ("whys", "./whys.js")],
        &members,
    )
}

/// What a report of any procedure can need.
pub fn common(catalogue: &Catalogue, fingerprint: u32, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let months: Vec<Value> = COMMON.months.iter().map(|name| words.say(*name)).collect();
    let mut members = words.head(fingerprint);
    members.extend([
        ("months", Member::Line(json!(months))),
        ("zones", Member::Line(json!(COMMON.zones))),
        ("moment", Member::Line(words.say(COMMON.moment))),
        (
            "says",
            Member::Rows(COMMON.says.iter().map(|say| words.saying(say)).collect()),
        ),
        ("decisions", words.rows([COMMON.decision.says].into_iter())),
        ("waits", Member::Line(words.say(COMMON.waits))),
        (
            "kinds",
            words.rows(tables::kinds(catalogue).iter().map(|(_, expected)| *expected)),
        ),
        ("bodies", words.rows(COMMON.bodies.iter().map(|body| body.says))),
        ("whys", Member::Import),
    ]);
    module(&[("table", "../../tables/common.js"), ("whys", "./whys.js")], &members)
}

/// Why something could not be read, by code.
pub fn whys(catalogue: &Catalogue, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let whys: Vec<Value> = catalogue.whys.iter().map(|why| words.say(why.text)).collect();
    let members: Vec<(String, Value)> = catalogue
        .whys
        .iter()
        .map(|why| format!("{:?}", why.code))
        .zip(whys)
        .collect();
    let members: Vec<(&str, Member)> = members
        .iter()
        .map(|(code, says)| (code.as_str(), Member::Line(says.clone())))
        .collect();
    module(&[], &members)
}

/// The words of every procedure.
pub fn all(catalogue: &Catalogue, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let mut out =
        String::from("// Generated by tests/generated_files.rs. Do not edit.\n\nimport common from \"./common.js\";\n");
    let mut procedures = String::new();
    for procedure in &catalogue.procedures {
        let name = camel(procedure.id);
        out += &format!("import {name} from \"./{}.js\";\n", procedure.id);
        procedures += &format!("    {:?}: {name},\n", procedure.id);
    }
    out + &format!(
        "\nexport default {{\n  language: {},\n  edition: {:?},\n  common,\n  procedures: {{\n{procedures}  }},\n}};\n",
        json!(words.language.code()),
        words.edition
    )
}

/// Every clause in our own words, and what is said about the documents.
pub fn clauses(catalogue: &Catalogue, fingerprint: u32, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let documents = catalogue.documents.iter().map(|document| {
        json!([
            words.say(document.title),
            words.say(document.publisher),
            words.or_0(document.note)
        ])
    });
    let clauses =
        (catalogue.clauses.iter()).map(|entry| json!([words.say(entry.clause.section), words.say(entry.clause.says)]));
    let mut members = words.head(fingerprint);
    members.push(("documents", Member::Rows(documents.collect())));
    members.push(("clauses", Member::Rows(clauses.collect())));
    module(&[("table", "../../tables/clauses.js")], &members)
}

/// The names of the awarding bodies, of where they are based and of their contacts, and what is said about their other names;
/// in the order of the catalogue.
pub fn bodies(catalogue: &Catalogue, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let bodies = catalogue.bodies.iter().map(|body| {
        let nations: Vec<Value> = body.nations.iter().map(|nation| words.say(nation.says)).collect();
        let others: Vec<Value> = body.other_names.iter().map(|other| words.say(other.says)).collect();
        let contacts: Vec<Value> = body.contacts.iter().map(|contact| words.say(contact.to.name)).collect();
        let not_found: Vec<Value> = body.not_found.iter().map(|text| words.say(*text)).collect();
        json!([words.say(body.name), nations, others, contacts, not_found])
    });
    let mut members = words.made_for();
    members.push(("bodies", Member::Rows(bodies.collect())));
    module(&[], &members)
}

/// What the form of a procedure needs.
pub fn form(catalogue: &Catalogue, procedure: &ProcedureEntry, table: &Table, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let policies = (procedure.policies.iter()).map(|policy| json!([words.say(policy.title), words.say(policy.scope)]));
    let mut members = words.form_head(procedure.title, procedure.intro, table);
    members.push(("policies", Member::Rows(policies.collect())));
    members.extend(words.questions(procedure.form));
    module(&[("table", &format!("../../../tables/{}.js", procedure.id))], &members)
}

/// What the form of the key dates needs.
pub fn key_dates_form(catalogue: &Catalogue, table: &Table, language: Language) -> String {
    let words = Words {
        language,
        edition: catalogue.engine.rulebook,
    };
    let entry = &catalogue.key_dates;
    let mut members = words.form_head(entry.title, entry.intro, table);
    members.extend(words.questions(entry.form));
    module(&[("table", &format!("../../../tables/{}.js", entry.id))], &members)
}

/// Every section, followed by those of the lists in it.
fn sections(all: &'static [Section]) -> Vec<&'static Section> {
    let mut found = Vec::new();
    for section in all {
        found.push(section);
        for field in fields(std::slice::from_ref(section)) {
            if let FieldKind::List { sections, .. } = &field.kind {
                found.extend(self::sections(sections));
            }
        }
    }
    found
}

/// One language.
struct Words {
    language: Language,
    edition: &'static str,
}

impl Words {
    fn say(&self, text: Text) -> Value {
        json!(match self.language {
            Language::English => text.en,
            Language::Welsh => text.cy,
        })
    }

    fn or_0(&self, text: Option<Text>) -> Value {
        text.map_or(json!(0), |text| self.say(text))
    }

    /// The text, and the next step where there is one.
    fn saying(&self, say: &Say) -> Value {
        self.with_next(say.text, say.next)
    }

    /// What it says; where it says something else when a last day is known, both.
    fn decision(&self, row: &Decision) -> Value {
        match row.says_by {
            None => self.say(row.says),
            Some(by) => json!([self.say(row.says), self.say(by)]),
        }
    }

    fn with_next(&self, text: Text, next: Option<Text>) -> Value {
        [Some(text), next]
            .into_iter()
            .flatten()
            .map(|text| self.say(text))
            .collect()
    }

    /// Where in their documents the clauses of a table are, and the titles of the documents.
    fn cited(&self, table: &Table) -> [(&'static str, Member); 2] {
        [
            ("sections", self.rows(table.clauses.iter().map(|clause| clause.section))),
            ("documents", self.rows(table.documents.iter().map(|one| one.title))),
        ]
    }

    fn rows(&self, texts: impl Iterator<Item = Text>) -> Member {
        Member::Rows(texts.map(|text| self.say(text)).collect())
    }

    fn form_head(&self, title: Text, intro: Text, table: &Table) -> Vec<(&'static str, Member)> {
        let mut members = self.head(table.fingerprint);
        members.push(("title", Member::Line(self.say(title))));
        members.push(("intro", Member::Line(self.say(intro))));
        members
    }

    /// The titles of a form's sections and its questions, a list first and then its item's.
    fn questions(&self, form: &'static [Section]) -> [(&'static str, Member); 2] {
        let questions = tables::all_fields(form).into_iter().map(|field| {
            let mut row = vec![self.say(field.ask.asks), self.or_0(field.ask.hint)];
            if let FieldKind::Choice { options } = &field.kind {
                row.push(options.iter().map(|option| self.say(option.says)).collect());
            }
            if let Some(column) = field.ask.column {
                row.resize(3, json!(0));
                row.push(self.say(column));
            }
            Value::Array(row)
        });
        [
            (
                "sections",
                self.rows(sections(form).into_iter().map(|section| section.title)),
            ),
            ("fields", Member::Rows(questions.collect())),
        ]
    }

    /// The beginning of a module of words in the order of a table; the fingerprint is the table's.
    fn head(&self, fingerprint: u32) -> Vec<(&'static str, Member)> {
        let mut members = self.made_for();
        members.push(("fingerprint", Member::Line(json!(fingerprint))));
        members.push(("table", Member::Import));
        members
    }

    /// The language and the edition.
    fn made_for(&self) -> Vec<(&'static str, Member)> {
        vec![
            ("language", Member::Line(json!(self.language.code()))),
            ("edition", Member::Line(json!(self.edition))),
        ]
    }
}

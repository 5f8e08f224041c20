//! `pkg/generated/types.d.ts`.

use std::collections::BTreeSet;

use centre_checks::catalogue::{Catalogue, ProcedureEntry, RuleEntry};
use centre_checks::{FieldKind, FieldSpec, KeyDatesEntry};

use serde::Serialize;

use super::{fields, pascal};

const HEAD: &str = include_str!("types_head.d.ts");

pub fn file(catalogue: &Catalogue) -> String {
    let mut out = HEAD.to_owned();
    let documents = catalogue.documents.iter().map(|document| document.id);
    out += &union("DocumentId", documents);
    out += &union("BodyId", catalogue.bodies.iter().map(|body| body.id));
    let actions = catalogue.procedures.iter().flat_map(|procedure| &procedure.actions);
    let asked = catalogue.key_dates.contacts.iter().copied();
    let contacts = actions
        .filter_map(|action| action.to)
        .chain(asked)
        .map(|contact| contact.id);
    out += &union("ContactId", contacts.collect::<BTreeSet<_>>().into_iter());
    out += &union("ClauseId", catalogue.clauses.iter().map(|entry| entry.clause.id));
    out += &union("ProcedureId", catalogue.procedures.iter().map(|procedure| procedure.id));
    out += "\n/** What belongs to each procedure. */\nexport interface Procedures {\n";
    for procedure in &catalogue.procedures {
        out += &format!("  {:?}: {{\n", procedure.id);
        let name = pascal(procedure.id);
        out += &format!("    answers: {name}Answers;\n");
        out += &member("policy", procedure.policies.iter().map(|policy| policy.id));
        out += &member("action", procedure.actions.iter().map(|action| action.code));
        out += &member("date", procedure.dates.iter().map(|date| date.code));
        out += &format!("    field: {name}Field;\n");
        out += &member("chooses", procedure.chooses_by.iter().copied());
        out += "    /** Each decision, and what is to be done with it. */\n    decisions: {\n";
        for row in procedure.decisions {
            let kinds = [Some(row.kind), row.when_answered];
            let kinds: Vec<String> = kinds.into_iter().flatten().map(literal).collect();
            out += &format!("      {:?}: {};\n", row.code, kinds.join(" | "));
        }
        let mut procedure_paths = Vec::new();
        for field in fields(procedure.form) {
            self::paths(field, &mut procedure_paths);
        }
        out += "    };\n    /** Each rule: the codes of what it can say with their outcomes, the answers it reads, and its facts. */\n    rules: {\n";
        for rule in &procedure.rules {
            let says = rule
                .says
                .iter()
                .map(|say| format!("          {:?}: {};\n", say.code, literal(say.outcome)));
            out += &format!(
                "      {:?}: {{\n        says: {{\n{}        }};\n",
                rule.id,
                says.collect::<String>()
            );
            // A rule that reads a list reads what is in it, and one about its items whether there are any.
            let reads = |pattern: &str| {
                let covers = |field: &&str| pattern == *field || pattern.starts_with(&format!("{field}[]"));
                rule.each == Some(pattern) || rule.fields.iter().any(covers)
            };
            let fields = procedure_paths.iter().filter(|(pattern, _)| reads(pattern));
            out += &format!("        fields: {};\n", one_of(fields.map(|(_, path)| path.clone())));
            out += &format!(
                "        facts: {};\n      }};\n",
                one_of(facts(rule).into_iter().map(|name| format!("{name:?}")))
            );
        }
        out += "    };\n  };\n";
    }
    out += "}\n";
    for procedure in &catalogue.procedures {
        out += &answers(procedure);
    }
    out += "\n/** Each kind of number: what can be said of one, and how far it has its form then. */\nexport interface Identifiers {\n";
    for identifier in &catalogue.identifiers {
        out += &format!("  {:?}: {{\n    says: {{\n", identifier.kind);
        for remark in identifier.says {
            out += &format!("      {:?}: {};\n", remark.code, literal(remark.outcome));
        }
        let notes = identifier.notes.iter().map(|note| note.says.code);
        out += &format!("    }};\n    note: {};\n  }};\n", literals(notes));
    }
    out += "}\n";
    out += &union("IdentifiedCode", catalogue.of_values.iter().map(|saying| saying.code));
    out += &union("IdentifierPart", catalogue.parts.iter().map(|saying| saying.code));
    out += &union("Why", catalogue.whys.iter().map(|saying| saying.code));
    out + &request(&catalogue.key_dates)
}

fn literal(code: impl Serialize) -> String {
    serde_json::to_string(&code).expect("a code")
}

fn union(name: &str, members: impl Iterator<Item = &'static str>) -> String {
    let members: String = members.map(|member| format!("\n  | {member:?}")).collect();
    format!("\nexport type {name} ={members};\n")
}

fn member(name: &str, members: impl Iterator<Item = &'static str>) -> String {
    format!("    {name}: {};\n", literals(members))
}

fn literals(members: impl Iterator<Item = &'static str>) -> String {
    let members: Vec<String> = members.map(|member| format!("{member:?}")).collect();
    if members.is_empty() {
        "never".to_owned()
    } else {
        members.join(" | ")
    }
}

/// The request for the key dates: its own fields, and the answers to the procedures it uses.
fn request(entry: &KeyDatesEntry) -> String {
    let own: Vec<_> = fields(entry.form).collect();
    let mut interfaces = Vec::new();
    let about = "What decides the key dates of a year. Partial is normal.";
    interface("KeyDatesRequest", "KeyDates", about, &own, &mut interfaces);
    let mut paths = Vec::new();
    for field in own {
        self::paths(field, &mut paths);
    }
    let mut parts = String::new();
    for part in entry.uses {
        let name = pascal(part.procedure);
        parts += &format!("  /** Answers for {:?}. */\n", part.procedure);
        parts += &format!("  {}?: {name}Answers | null | undefined;\n", part.field);
        paths.push((part.field.to_owned(), format!("{:?}", part.field)));
        paths.push((part.field.to_owned(), format!("`{}.${{{name}Field}}`", part.field)));
    }
    let end = interfaces[0].rfind('}').expect("an interface");
    interfaces[0].insert_str(end, &parts);
    let paths: String = paths.iter().map(|(_, path)| format!("\n  | {path}")).collect();
    let dates = entry
        .dates
        .iter()
        .map(|(procedure, date)| format!("{procedure}#{}", date.code));
    let codes = entry.says.iter().map(|saying| saying.code.to_owned()).chain(dates);
    let codes: String = codes.map(|code| format!("\n  | {code:?}")).collect();
    let codes = format!("\n/** What is said of the key dates. */\nexport type KeyDatesCode ={codes};\n");
    format!(
        "{codes}\n{}\n/** Where a field of the key dates stands. */\nexport type KeyDatesField ={paths};\n",
        interfaces.join("\n")
    )
}

fn answers(procedure: &ProcedureEntry) -> String {
    let name = pascal(procedure.id);
    let mut interfaces = Vec::new();
    interface(
        &format!("{name}Answers"),
        &name,
        &format!("Answers for {:?}. Partial is normal.", procedure.id),
        &fields(procedure.form).collect::<Vec<_>>(),
        &mut interfaces,
    );
    let mut paths = Vec::new();
    for field in fields(procedure.form) {
        self::paths(field, &mut paths);
    }
    let paths: String = paths.iter().map(|(_, path)| format!("\n  | {path}")).collect();
    format!(
        "\n{}\n/** Where a field of {:?} stands. */\nexport type {name}Field ={paths};\n",
        interfaces.join("\n"),
        procedure.id
    )
}

fn interface(name: &str, prefix: &str, about: &str, fields: &[&'static FieldSpec], out: &mut Vec<String>) {
    let mut body = format!("/** {about} */\nexport interface {name} {{\n");
    let mut inner = Vec::new();
    for field in fields {
        body += &format!(
            "  /** {} */\n  {}?: {} | null | undefined;\n",
            field.ask.asks.en,
            field.name,
            kind(field, prefix)
        );
        if let FieldKind::List { sections, .. } = &field.kind {
            inner.push((field, *sections));
        }
    }
    body += "}\n";
    out.push(body);
    for (field, sections) in inner {
        let item = format!("{prefix}{}Item", pascal(field.name));
        let fields: Vec<_> = super::fields(sections).collect();
        interface(&item, prefix, &format!("One of `{}`.", field.path), &fields, out);
    }
}

fn kind(field: &FieldSpec, prefix: &str) -> String {
    match &field.kind {
        FieldKind::YesNo => "boolean | \"yes\" | \"no\"".to_owned(),
        FieldKind::Choice { options } => literals(options.iter().map(|option| option.code)),
        FieldKind::Year => "string | number".to_owned(),
        FieldKind::List { .. } => format!("readonly {prefix}{}Item[]", pascal(field.name)),
        FieldKind::AcademicYear => "string | number".to_owned(),
        _ => "string".to_owned(),
    }
}

/// The names of the facts that a rule's sentences have.
fn facts(rule: &RuleEntry) -> BTreeSet<&'static str> {
    let texts = rule.says.iter().flat_map(|say| [Some(say.text), say.next]).flatten();
    texts
        .flat_map(|text| text.en.split('{').skip(1))
        .filter_map(|rest| rest.split('}').next())
        .collect()
}

fn one_of(members: impl Iterator<Item = String>) -> String {
    let members: Vec<String> = members.collect();
    if members.is_empty() {
        "never".to_owned()
    } else {
        members.join(" | ")
    }
}

/// Each place of a field, as it is declared and as a type.
fn paths(field: &'static FieldSpec, out: &mut Vec<(String, String)>) {
    let path = |pattern: &str| {
        let written = if pattern.contains("[]") {
            format!("`{}`", pattern.replace("[]", "[${number}]"))
        } else {
            format!("{pattern:?}")
        };
        (pattern.to_owned(), written)
    };
    out.push(path(field.path));
    if let FieldKind::List { sections, .. } = &field.kind {
        out.push(path(&format!("{}[]", field.path)));
        for inner in fields(sections) {
            paths(inner, out);
        }
    }
}

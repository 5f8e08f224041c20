//! `pkg/generated/types.d.ts` and `pkg/generated/shapes.js`.

use centre_checks::catalogue::{Catalogue, ProcedureEntry};
use centre_checks::{FieldSpec, KeyDatesEntry, Kind};

use super::{fields, pascal};

const HEAD: &str = include_str!("types_head.d.ts");

pub fn file(catalogue: &Catalogue) -> String {
    let mut out = HEAD.to_owned();
    let documents = catalogue.documents.iter().map(|document| document.id);
    out += &union("DocumentId", documents);
    out += &union("BodyId", catalogue.bodies.iter().map(|body| body.id));
    out += &union("ClauseId", catalogue.clauses.iter().map(|entry| entry.clause.id));
    out += &union("ProcedureId", catalogue.procedures.iter().map(|procedure| procedure.id));
    out += "\n/** What belongs to each procedure. */\nexport interface Procedures {\n";
    for procedure in &catalogue.procedures {
        out += &format!("  {:?}: {{\n", procedure.id);
        let name = pascal(procedure.id);
        out += &format!("    answers: {name}Answers;\n");
        out += &member("policy", procedure.policies.iter().map(|policy| policy.id));
        let decisions = procedure.decisions.iter().map(|row| row.code).chain(["no-rule-known"]);
        out += &member("decision", decisions);
        out += &member("action", procedure.actions.iter().map(|action| action.code));
        out += &member("date", procedure.dates.iter().map(|date| date.code));
        out += &format!("    field: {name}Field;\n");
        out += "    /** Each rule, and the codes of what it can say. */\n    rules: {\n";
        for rule in &procedure.rules {
            out += &format!(
                "      {:?}: {};\n",
                rule.id,
                literals(rule.says.iter().map(|say| say.code))
            );
        }
        out += "    };\n  };\n";
    }
    out += "}\n";
    for procedure in &catalogue.procedures {
        out += &answers(procedure);
    }
    out += "\n/** Each kind of number, and how far a value can have its form. */\nexport interface Identifiers {\n";
    for identifier in &catalogue.identifiers {
        let outcomes = identifier
            .says
            .iter()
            .map(|remark| serde_json::to_string(&remark.outcome).expect("a code"));
        let outcomes: Vec<String> = outcomes.collect();
        out += &format!("  {:?}: {};\n", identifier.kind, outcomes.join(" | "));
    }
    out += "}\n";
    out + &request(&catalogue.key_dates)
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
        paths.push(format!("{:?}", part.field));
        paths.push(format!("`{}.${{{name}Field}}`", part.field));
    }
    let end = interfaces[0].rfind('}').expect("an interface");
    interfaces[0].insert_str(end, &parts);
    let paths: String = paths.iter().map(|path| format!("\n  | {path}")).collect();
    format!(
        "\n{}\n/** Where a field of the key dates stands. */\nexport type KeyDatesField ={paths};\n",
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
    let paths: String = paths.iter().map(|path| format!("\n  | {path}")).collect();
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
        if let Kind::List { sections, .. } = &field.kind {
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
        Kind::YesNo => "boolean | \"yes\" | \"no\"".to_owned(),
        Kind::Choice { options } => literals(options.iter().map(|option| option.code)),
        Kind::Year => "string | number".to_owned(),
        Kind::List { .. } => format!("readonly {prefix}{}Item[]", pascal(field.name)),
        Kind::AcademicYear => "string | number".to_owned(),
        _ => "string".to_owned(),
    }
}

fn paths(field: &'static FieldSpec, out: &mut Vec<String>) {
    let path = |pattern: &str| {
        if pattern.contains("[]") {
            format!("`{}`", pattern.replace("[]", "[${number}]"))
        } else {
            format!("{pattern:?}")
        }
    };
    out.push(path(field.path));
    if let Kind::List { sections, .. } = &field.kind {
        out.push(path(&format!("{}[]", field.path)));
        for inner in fields(sections) {
            paths(inner, out);
        }
    }
}

/// Which fields the package's reader reads: `[name]`, or `[name, most items, fields]` for a list.
pub fn shapes(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "// Generated by tests/generated_files.rs. Do not edit.\n\n\
         /** The declared fields of each procedure: `[name]`, or `[name, most items, fields]` for a list. */\n\
         export const shapes = {\n",
    );
    for procedure in &catalogue.procedures {
        out += &format!("  {:?}: [", procedure.id);
        out += &shape(&fields(procedure.form).collect::<Vec<_>>());
        out += "],\n";
    }
    out += "};\n\n/** The same for the request for key dates; `null` in the place of a number marks the answers to a procedure. */\n";
    let mut own = shape(&fields(catalogue.key_dates.form).collect::<Vec<_>>());
    for part in catalogue.key_dates.uses {
        own += &format!(", [{:?}, null, shapes[{:?}]]", part.field, part.procedure);
    }
    out + &format!("export const keyDatesShape = [{own}];\n")
}

fn shape(fields: &[&'static FieldSpec]) -> String {
    let shapes: Vec<String> = fields
        .iter()
        .map(|field| match &field.kind {
            Kind::List { max, sections } => {
                format!(
                    "[{:?}, {max}, [{}]]",
                    field.name,
                    shape(&super::fields(sections).collect::<Vec<_>>())
                )
            }
            _ => format!("[{:?}]", field.name),
        })
        .collect();
    shapes.join(", ")
}

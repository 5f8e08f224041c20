//! `pkg/generated/schemas/*.json`: the answers of each procedure as JSON Schema (2020-12).

use centre_checks::catalogue::ProcedureEntry;
use centre_checks::{FieldKind, FieldSpec, KeyDatesEntry, Section};
use serde_json::{Map, Value, json};

use super::js::{Member, module};
use super::{camel, fields};

pub fn file(procedure: &ProcedureEntry) -> String {
    let mut schema = object(procedure.form);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(procedure.title.en);
    schema["description"] = json!(procedure.intro.en);
    serde_json::to_string_pretty(&schema).expect("JSON") + "\n"
}

/// `pkg/generated/shapes/*.js`: the same without sentences, for the package's own schema objects.
pub fn shape(procedure: &ProcedureEntry) -> String {
    let mut schema = object(procedure.form);
    bare(&mut schema);
    let members = ["type", "properties"].map(|name| (name, Member::Line(schema[name].take())));
    module(&[], &members)
}

/// The shapes of all procedures, by id.
pub fn shapes(procedures: &[ProcedureEntry]) -> String {
    let ids: Vec<&str> = procedures.iter().map(|procedure| procedure.id).collect();
    let names: Vec<String> = ids.iter().map(|id| camel(id)).collect();
    let addresses: Vec<String> = ids.iter().map(|id| format!("./{id}.js")).collect();
    let imports: Vec<_> = (names.iter().zip(&addresses))
        .map(|(name, address)| (name.as_str(), address.as_str()))
        .collect();
    let members: String = ids
        .iter()
        .zip(&names)
        .map(|(id, name)| format!("  {id:?}: {name},\n"))
        .collect();
    module(&imports, &[]).replace("{\n}", &format!("{{\n{members}}}"))
}

fn bare(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else { return };
    members.retain(|name, _| name != "title" && name != "description");
    if let Some(fields) = members.get_mut("properties").and_then(Value::as_object_mut) {
        fields.values_mut().for_each(bare);
    }
    members.get_mut("items").into_iter().for_each(bare);
}

/// The request for the key dates; the answers of other procedures have places of their own.
pub fn key_dates(entry: &KeyDatesEntry) -> String {
    let mut schema = object(entry.form);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(entry.title.en);
    schema["description"] = json!(entry.intro.en);
    for part in entry.uses {
        schema["properties"][part.field] = json!({ "$ref": format!("{}.json", part.procedure) });
    }
    serde_json::to_string_pretty(&schema).expect("JSON") + "\n"
}

/// No property is required, and others are allowed: partial answers and a caller's own fields are normal.
fn object(sections: &'static [Section]) -> Value {
    let properties: Map<String, Value> = fields(sections)
        .map(|field| (field.name.to_owned(), property(field)))
        .collect();
    json!({ "type": "object", "properties": properties })
}

fn property(field: &'static FieldSpec) -> Value {
    let mut property = match &field.kind {
        FieldKind::YesNo => json!({ "enum": [true, false, "yes", "no"] }),
        FieldKind::Choice { options } => {
            json!({ "enum": options.iter().map(|option| option.code).collect::<Vec<_>>() })
        }
        FieldKind::Date => json!({ "type": "string", "format": "date" }),
        FieldKind::Moment => {
            let time = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?";
            json!({ "type": "string", "pattern": format!("^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{time}(Z|\\+0[01]:00)?$") })
        }
        FieldKind::Line { max } => {
            json!({ "type": "string", "maxLength": max, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$" })
        }
        FieldKind::Year => {
            json!({ "type": ["string", "integer"], "pattern": "^20[0-9]{2}$", "minimum": 2000, "maximum": 2099 })
        }
        FieldKind::Email => json!({ "type": "string", "format": "idn-email", "maxLength": 254 }),
        FieldKind::CentreNumber => json!({ "type": "string", "pattern": "^[0-9]{5}$" }),
        FieldKind::CandidateNumber => json!({ "type": "string", "pattern": "^(?!0000)[0-9]{4}$" }),
        FieldKind::QualificationNumber => {
            json!({ "type": "string", "pattern": "^([0-9]{3}/[0-9]{4}/[0-9Xx]|[0-9]{7}[0-9Xx])$" })
        }
        FieldKind::Uci => {
            json!({ "type": "string", "pattern": "^[0-9]{5}[0-9A-Za-z][0-9]{6}[A-HKLMRTVWXYa-hklmrtvwxy]$" })
        }
        FieldKind::Uln => json!({ "type": "string", "pattern": "^[1-9][0-9]{9}$" }),
        FieldKind::DfeNumber => json!({ "type": "string", "pattern": "^[0-9]{3}/?[0-9]{4}$" }),
        FieldKind::Series => {
            let months = "January|March|June|November|Ionawr|Mawrth|Mehefin|Tachwedd";
            json!({ "type": "string", "pattern": format!("^(20[0-9]{{2}}-(01|03|06|11)|({months}) 20[0-9]{{2}})$") })
        }
        FieldKind::AcademicYear => json!({
            "anyOf": [
                { "type": "string", "pattern": "^20[0-9]{2}([-/](20)?[0-9]{2})?$" },
                { "type": "integer", "minimum": 2000, "maximum": 2098 },
            ]
        }),
        FieldKind::List { max, sections } => json!({ "type": "array", "maxItems": max, "items": object(sections) }),
    };
    property["title"] = json!(field.ask.asks.en);
    if let Some(hint) = field.ask.hint {
        property["description"] = json!(hint.en);
    }
    property
}

#[cfg(not(target_family = "wasm"))]
mod tests {
    use centre_checks::Ask;
    use centre_checks::Text;
    use centre_checks::identifiers::{DfeNumber, Uci, Uln};
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::string::string_regex;
    use proptest::test_runner::TestRunner;

    use super::*;

    type Reads = fn(&str) -> bool;

    const ASK: Ask = Ask {
        asks: Text { en: "?", cy: "?" },
        hint: None,
        column: None,
        shared: false,
    };
    const fn field(kind: FieldKind) -> FieldSpec {
        FieldSpec {
            name: "number",
            path: "number",
            kind,
            ask: ASK,
        }
    }
    static UCI: FieldSpec = field(FieldKind::Uci);
    static ULN: FieldSpec = field(FieldKind::Uln);
    static DFE_NUMBER: FieldSpec = field(FieldKind::DfeNumber);

    /// No form asks for these yet.
    #[test]
    fn what_the_schema_of_a_number_lets_by_can_be_read() {
        let reads: [(&'static FieldSpec, Reads); 3] = [
            (&UCI, |written| Uci::parse(written).is_some()),
            (&ULN, |written| Uln::parse(written).is_some()),
            (&DFE_NUMBER, |written| DfeNumber::parse(written).is_some()),
        ];
        for (field, is_read) in reads {
            let schema = property(field);
            let pattern = schema["pattern"].as_str().expect("a pattern");
            let inner = pattern
                .strip_prefix('^')
                .and_then(|rest| rest.strip_suffix('$'))
                .expect("anchors");
            let strategy = string_regex(inner).expect("a pattern");
            let mut runner = TestRunner::deterministic();
            for _ in 0..500 {
                let written = strategy.new_tree(&mut runner).expect("a text").current();
                assert!(is_read(&written), "{pattern} lets {written} by");
            }
        }
    }
}

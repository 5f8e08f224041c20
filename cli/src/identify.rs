//! `identify`: a column of numbers.

use std::collections::HashMap;
use std::path::PathBuf;

use centre_checks::{Formed, Language, identify};
use centre_checks_sheets::{Records, Unusable, push_record, restored};
use clap::Args;
use serde_json::{Value, json};

use crate::{End, Refused, files};
use centre_checks_cli::words;

/// Look at a column of numbers: what each could be, by its form and check character.
#[derive(Args)]
pub struct Identify {
    /// The CSV file; `-` for standard input.
    file: PathBuf,
    /// The name of the column; left out, the first one.
    #[arg(long, conflicts_with = "no_header")]
    column: Option<String>,
    /// The first line is a number already.
    #[arg(long)]
    no_header: bool,
    /// What the numbers are meant to be.
    #[arg(long, value_parser = KINDS)]
    kind: Option<String>,
    /// Give the result as JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Give the result as CSV.
    #[arg(long)]
    csv: bool,
}

const KINDS: [&str; 6] = [
    "candidate-number",
    "centre-number",
    "dfe-number",
    "qualification-number",
    "uci",
    "uln",
];

/// What is said of a value.
struct Told {
    line: u64,
    value: String,
    kind: &'static str,
    outcome: &'static str,
    likely: String,
    says: String,
    is_well_formed: bool,
    /// The line on which it is listed already.
    listed: Option<u64>,
}

/// What separates the fields, by the first line that has any: whichever it holds most of, outside of quotation marks.
fn delimiter_of(text: &str) -> u8 {
    let blank = text.len() - text.trim_start().len();
    let start = text[..blank].rfind(['\r', '\n']).map_or(0, |end| end + 1);
    // Every other part is outside of quotation marks, one that is doubled within them included.
    let outside = text[start..].split('"').step_by(2).flat_map(str::bytes);
    let line: Vec<u8> = outside.take_while(|byte| !matches!(byte, b'\r' | b'\n')).collect();
    let often = |sign: &u8| line.iter().filter(|byte| *byte == sign).count();
    b"\t;,".iter().copied().max_by_key(often).unwrap_or(b',')
}

impl Identify {
    pub fn run(&self, language: Language) -> Result<End, Refused> {
        let refused = |why: Unusable| Refused(words::unusable(&why, language));
        let text = files::text(&self.file, language)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        if text.contains('\0') || text.starts_with("PK\u{3}\u{4}") {
            return Err(refused(Unusable::NotText));
        }
        if text.trim().is_empty() {
            return Err(refused(Unusable::Empty));
        }
        let mut records = Records::new(text, delimiter_of(text));
        let mut place = 0;
        if !self.no_header {
            records.advance().map_err(refused)?;
            if let Some(column) = &self.column {
                let is_it = |name: &str| name.trim().to_lowercase() == column.trim().to_lowercase();
                place = records.fields().position(is_it).ok_or_else(|| {
                    let columns: Vec<&str> = records.fields().map(str::trim).collect();
                    let values = [("column", &**column), ("columns", &columns.join(", "))];
                    Refused(words::NO_SUCH_COLUMN.with(language, &values))
                })?;
            }
        }
        let mut all = Vec::new();
        let mut lines = HashMap::new();
        while records.advance().map_err(refused)? {
            let value = restored(records.field(place)).trim();
            if !value.is_empty() {
                all.push(self.told(records.line(), value, &mut lines, language));
            }
        }
        files::print(
            &match (self.json, self.csv) {
                (true, _) => format!("{:#}\n", as_json(&all)),
                (_, true) => as_csv(&all, language),
                _ => as_text(&all, language),
            },
            language,
        )?;
        Ok(
            match all.iter().all(|told| told.is_well_formed && told.listed.is_none()) {
                true => End::Fine,
                false => End::Attention,
            },
        )
    }

    fn told(&self, line: u64, value: &str, lines: &mut HashMap<String, u64>, language: Language) -> Told {
        let identified = identify(value);
        let said = identified.said(language);
        let wanted = |kind: &str| self.kind.as_deref().is_none_or(|wanted| wanted == kind);
        let reading = said.could_be.iter().find(|reading| wanted(reading.kind));
        // The same number in another spelling is the same number.
        let key = reading.map_or(value, |reading| reading.compact).to_owned();
        let before = *lines.entry(key).or_insert(line);
        Told {
            line,
            value: value.to_owned(),
            kind: reading.map_or("", |reading| reading.kind),
            outcome: reading.map_or("no-kind", |reading| reading.outcome.id()),
            likely: reading.and_then(|reading| reading.likely).unwrap_or("").to_owned(),
            says: reading.map_or_else(
                || words::NO_KIND.of(language).to_owned(),
                |reading| match &reading.because {
                    Some(because) => format!("{} {because}", reading.says),
                    None => reading.says.to_owned(),
                },
            ),
            is_well_formed: reading.is_some_and(|reading| reading.outcome == Formed::WellFormed),
            listed: (before != line).then_some(before),
        }
    }
}

fn as_json(all: &[Told]) -> Value {
    let values = all.iter().map(|told| {
        json!({
            "line": told.line,
            "value": told.value,
            "kind": (!told.kind.is_empty()).then_some(told.kind),
            "outcome": told.outcome,
            "likely": (!told.likely.is_empty()).then_some(&told.likely),
            "says": told.says,
            "listedOnLine": told.listed,
        })
    });
    Value::Array(values.collect())
}

fn as_csv(all: &[Told], language: Language) -> String {
    let mut out = String::from("\u{feff}");
    push_record(&mut out, words::NUMBER_HEADINGS.map(|heading| heading.of(language)));
    for told in all {
        let listed = told.listed.map(|line| line.to_string()).unwrap_or_default();
        let fields = [
            &told.line.to_string(),
            &told.value,
            told.kind,
            told.outcome,
            &told.likely,
            &told.says,
            &listed,
        ];
        push_record(&mut out, fields);
    }
    out
}

fn as_text(all: &[Told], language: Language) -> String {
    let count = |is_it: fn(&&Told) -> bool| all.iter().filter(is_it).count().to_string();
    let counts = [
        words::WELL_FORMED.with(language, &[("count", &count(|told| told.is_well_formed))]),
        words::NOT_WELL_FORMED.with(language, &[("count", &count(|told| !told.is_well_formed))]),
        words::DUPLICATES.with(language, &[("count", &count(|told| told.listed.is_some()))]),
    ];
    let values = [("count", &*all.len().to_string()), ("counts", &counts.join(" "))];
    let mut out = words::NUMBERS.with(language, &values) + "\n";
    for told in all.iter().filter(|told| !told.is_well_formed || told.listed.is_some()) {
        let mut says = format!("{}. {}", told.value, told.says);
        if let Some(listed) = told.listed {
            says += &format!(" {}", words::LISTED_ON.with(language, &[("line", &listed.to_string())]));
        }
        let values = [("line", &*told.line.to_string()), ("says", &says)];
        out += &format!("{}\n", words::LINE.with(language, &values));
    }
    out
}

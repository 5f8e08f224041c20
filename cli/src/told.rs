//! What is said of a file of approvals: as a text, as CSV or as JSON, written as it is found.

use std::io::Write;
use std::path::Path;

use centre_checks::Language;
use centre_checks::sweep::{self, Asked, Code, NO_DAY, Status, Totals};
use centre_checks_sheets::{Column, Finding, Lines, Swept, field, push_record};
use serde_json::{Value, json};

use crate::End;
use crate::approvals::{Error, Looked, Reject, Rows, Settled};
use centre_checks_cli::words;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Text,
    Csv,
    Json,
}

/// How many approvals are listed on a terminal.
const SHOWN: usize = 40;

/// Everything that there is to say.
pub struct Told<'a> {
    pub asked: Asked,
    pub looked: &'a Looked,
    pub settled: &'a [Settled],
    pub language: Language,
    pub form: Form,
    pub tally: Counted,
}

/// What is counted and kept on the way.
#[derive(Default)]
pub struct Counted {
    totals: Totals,
    approvals: usize,
    /// Those that need attention: how many there are, and the soonest of them.
    open: usize,
    soonest: Vec<Swept>,
    /// With the place of the approval among all, then its centre and number.
    findings: Vec<(Finding, u32, u32)>,
    /// As JSON has them; for other forms they are in their own file.
    rejects: Vec<Value>,
}

fn iso(day: i32) -> String {
    sweep::iso(day).unwrap_or_default()
}

/// The day before.
fn last_safe_day(earliest: i32) -> String {
    match earliest {
        NO_DAY => String::new(),
        earliest => iso(earliest - 1),
    }
}

fn counts(totals: &Totals) -> [(Status, usize); 6] {
    [
        (Status::Lapsed, totals.lapsed),
        (Status::MayHaveLapsed, totals.may_have_lapsed),
        (Status::AtRisk, totals.at_risk),
        (Status::CannotTell, totals.cannot_tell),
        (Status::InForce, totals.in_force),
        (Status::NotConcerned, totals.not_concerned),
    ]
}

fn centre(number: u32) -> String {
    format!("{number:05}")
}

impl Told<'_> {
    /// Works out every approval, and writes it.
    pub fn write(&mut self, rows: &mut Rows, out: &mut dyn Write) -> Result<(), Error> {
        let (form, language, asked) = (self.form, self.language, self.asked);
        let counted = &mut self.tally;
        let says = Code::ALL.map(|code| {
            let status = words::status(code.status()).of(language);
            let fields = |fields: &[&str]| fields.iter().map(|text| field(text)).collect::<Vec<_>>().join(",");
            [fields(&[status, words::why(code).of(language)]), fields(&[status])]
        });
        let lines = Lines {
            says: says.each_ref().map(|both| both.each_ref().map(String::as_str)),
            has_last_safe_day: true,
        };
        match form {
            Form::Text => {}
            Form::Csv => {
                let mut head = String::from("\u{feff}");
                push_record(&mut head, words::HEADINGS.map(|heading| heading.of(language)));
                out.write_all(head.as_bytes())?;
            }
            Form::Json => out.write_all(b"{\n  \"approvals\": [")?,
        }
        rows.tell(&asked, words::TELLING.of(language), |swept, findings| {
            let before = counted.approvals;
            for finding in findings {
                let one = &swept[finding.qualification];
                let mut finding = *finding;
                finding.qualification += before;
                counted.findings.push((finding, one.centre, one.number));
            }
            for one in swept {
                counted.take(one);
                match form {
                    Form::Text => {}
                    Form::Csv => {
                        let mut line = String::new();
                        lines.push(&mut line, one, &field(&rows.numbers[one.number as usize]));
                        out.write_all(line.as_bytes())?;
                    }
                    Form::Json => {
                        let comma = if counted.approvals > 1 { "," } else { "" };
                        let text = format!("{:#}", approval(one, rows)).replace('\n', "\n    ");
                        write!(out, "{comma}\n    {text}")?;
                    }
                }
            }
            Ok(())
        })?;
        counted.findings.sort_unstable();
        match form {
            Form::Text => out.write_all(self.text(rows).as_bytes())?,
            Form::Csv => {}
            Form::Json => {
                let end = if self.tally.approvals > 0 { "\n  " } else { "" };
                let rest = format!("{:#}", self.json(rows));
                // Its first line is the brace that stands already.
                writeln!(out, "{end}],{}", rest.trim_start_matches('{'))?;
            }
        }
        Ok(())
    }

    /// How it ends, for scripts.
    pub fn end(&self, rows: &Rows) -> End {
        let Totals {
            in_force,
            not_concerned,
            ..
        } = self.tally.totals;
        match in_force + not_concerned == self.tally.approvals {
            _ if rows.rejected > 0 => End::Rejects,
            true if self.tally.findings.is_empty() => End::Fine,
            _ => End::Attention,
        }
    }

    fn text(&self, rows: &Rows) -> String {
        let (language, counted) = (self.language, &self.tally);
        let name = |number: u32| rows.numbers[number as usize].as_str();
        let count = counted.approvals.to_string();
        let day = iso(self.asked.as_of);
        let mut out = words::SUMMARY.with(language, &[("day", &day), ("count", &count)]) + "\n";
        for (status, count) in counts(&counted.totals) {
            out += &format!("  {count:>8}  {}\n", words::status(status).of(language));
        }
        if counted.open > 0 {
            out += &format!("\n{}\n", words::SOONEST.of(language));
        }
        let more = |all: usize| words::MORE.with(language, &[("count", &(all - SHOWN).to_string())]);
        for swept in &counted.soonest {
            let centre = words::CENTRE.with(language, &[("number", &centre(swept.centre))]);
            let status = words::status(swept.code.status()).of(language);
            let day = match swept.earliest {
                NO_DAY => String::new(),
                earliest => format!(
                    ", {}",
                    words::LAST_SAFE_DAY.with(language, &[("day", &last_safe_day(earliest))])
                ),
            };
            let why = words::why(swept.code).of(language);
            out += &format!("  {centre}, {}: {status}{day}. {why}\n", name(swept.number));
        }
        if counted.open > SHOWN {
            out += &format!("  {}\n", more(counted.open));
        }
        if !counted.findings.is_empty() {
            out.push('\n');
        }
        for (finding, at, number) in counted.findings.iter().take(SHOWN) {
            let centre = words::CENTRE.with(language, &[("number", &centre(*at))]);
            let says = format!("{centre}, {}. {}", name(*number), words::odd(finding.odd).of(language));
            let line = finding.line.to_string();
            out += &format!("{}\n", words::LINE.with(language, &[("line", &line), ("says", &says)]));
        }
        if counted.findings.len() > SHOWN {
            out += &format!("{}\n", more(counted.findings.len()));
        }
        out
    }

    /// All but the approvals, which come first.
    fn json(&self, rows: &Rows) -> Value {
        let counted = &self.tally;
        let totals: serde_json::Map<String, Value> = counts(&counted.totals)
            .into_iter()
            .map(|(status, count)| (status.as_str().to_owned(), json!(count)))
            .collect();
        let findings = counted.findings.iter().map(|(finding, at, number)| {
            json!({
                "line": finding.line,
                "code": finding.odd.id(),
                "centre": centre(*at),
                "qualification": rows.numbers[*number as usize],
            })
        });
        let dates = self.settled.iter().map(|(column, reading)| {
            let examples = reading.examples.iter();
            let examples = examples.map(|example| json!({ "written": example.written, "read": example.read }));
            json!({
                "column": column.id(),
                "style": reading.style.id(),
                "examples": examples.collect::<Vec<_>>(),
            })
        });
        json!({
            "asOf": iso(self.asked.as_of),
            "atRiskDays": self.asked.at_risk_days,
            "records": rows.records,
            "totals": totals,
            "findings": findings.collect::<Vec<_>>(),
            "rejects": counted.rejects,
            "rejectsWithoutCentre": rows.unplaced,
            "dates": dates.collect::<Vec<_>>(),
            "columnsNotRead": self.looked.layout.unread,
        })
    }

    /// The first line of the file of rejects. Corrected, the file can be read itself.
    pub fn reject_headings(&self) -> String {
        let mut out = String::from("\u{feff}");
        let headings = words::REJECT_HEADINGS.map(|heading| heading.of(self.language));
        let header = self.looked.layout.header.iter().map(String::as_str);
        push_record(&mut out, headings.into_iter().chain(header));
        out
    }

    /// A record that could not be read, with why.
    pub fn reject(&self, reject: &Reject) -> String {
        let language = self.language;
        let mut out = String::new();
        let (line, expected) = (reject.line.to_string(), words::expected(reject.expected, language));
        let column = reject.column.map_or("", |column| words::column(column, language));
        let why = [&line, column, &reject.value, &expected];
        push_record(
            &mut out,
            why.into_iter().chain(reject.record.iter().map(String::as_str)),
        );
        out
    }

    pub fn take_reject(&mut self, reject: Reject) {
        if self.form == Form::Json {
            self.tally.rejects.push(json!({
                "line": reject.line,
                "column": reject.column.map(Column::id),
                "value": reject.value,
                "expected": reject.expected.id(),
            }));
        }
    }

    pub fn rejected(&self, rows: &Rows, place: &Path) -> String {
        let [count, all, unplaced] = [rows.rejected, rows.records, rows.unplaced].map(|count| count.to_string());
        let values = [("count", &*count), ("all", &all), ("file", &place.to_string_lossy())];
        let said = words::REJECTED.with(self.language, &values);
        match rows.unplaced {
            0 => said,
            _ => format!(
                "{said} {}",
                words::UNPLACED.with(self.language, &[("count", &unplaced)])
            ),
        }
    }
}

impl Counted {
    fn take(&mut self, one: &Swept) {
        self.approvals += 1;
        self.totals.count(one.code);
        if matches!(one.code.status(), Status::InForce | Status::NotConcerned) {
            return;
        }
        self.open += 1;
        // Without a day it cannot be told how soon: those first.
        let at = self.soonest.partition_point(|before| before.earliest <= one.earliest);
        if at < SHOWN {
            self.soonest.truncate(SHOWN - 1);
            self.soonest.insert(at, *one);
        }
    }
}

fn approval(one: &Swept, rows: &Rows) -> Value {
    let day = |day: i32| sweep::iso(day).map_or(Value::Null, Value::from);
    json!({
        "centre": centre(one.centre),
        "qualification": rows.numbers[one.number as usize],
        "line": one.line,
        "approvedOn": day(one.approved),
        "status": one.code.status().as_str(),
        "code": one.code.as_str(),
        "lapsesOn": day(one.earliest),
        "latestLapsesOn": day(one.latest),
        "centreStatus": one.whole.status().as_str(),
        "centreCode": one.whole.as_str(),
        "centreLapsesOn": day(one.whole_earliest),
    })
}

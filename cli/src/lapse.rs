//! `lapse`: a sweep over a file of approvals.

use std::path::{Path, PathBuf};

use centre_checks::Language;
use centre_checks::sweep::{self, AT_RISK_DAYS, Asked, NO_DAY, Status, SweepError, Totals, edition, family};
use centre_checks_sheets::{Choice, Column, Gathered, Settled, Sheet, Style, Swept, push_record};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::words::{self, Words};
use crate::{End, Refused, files};

const EXAMPLES: &str = "\
The file is a CSV with a line of column names, in English or Welsh. A row tells of an approval, an entry, a claim, a
withdrawn entry or a new approval, and of its day. `--template` prints one.

Examples:
  centre-checks lapse approvals.csv --as-of 2026-11-22
  centre-checks lapse approvals.csv --as-of 2026-11-22 --dates uk --csv --out result.csv
  centre-checks lapse approvals.csv --as-of 2026-11-22 --json | jq .totals
  centre-checks lapse --template --lang cy > cymeradwyaethau.csv

Exit codes:
  0  every approval is in force or not concerned
  1  at least one approval needs attention
  2  nothing was done: the call is wrong, or the file cannot be used
  3  at least one row could not be read; it is in the file of rejects";

/// Sweep over a file of approvals, entries and claims: what is in force, at risk, lapsed.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Lapse {
    /// The CSV file; `-` for standard input.
    #[arg(required_unless_present = "template")]
    file: Option<PathBuf>,
    /// The day of the check, such as 2026-11-22.
    #[arg(long, required_unless_present = "template")]
    as_of: Option<String>,
    /// How many days before its last safe day an approval is at risk.
    #[arg(long, default_value_t = AT_RISK_DAYS)]
    at_risk_days: u32,
    /// How dates are written, where a column can be read in more than one way.
    #[arg(long, value_enum)]
    dates: Option<DateStyle>,
    /// The kind of qualification of rows that do not say.
    #[arg(long, value_enum)]
    family: Option<Family>,
    /// The edition, two years or three, of rows that do not say.
    #[arg(long, value_enum)]
    edition: Option<Edition>,
    /// A correction to make: centre numbers have lost zeros at their beginning.
    #[arg(long, value_enum)]
    accept: Vec<Accept>,
    /// Give the result as JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Give the result as CSV.
    #[arg(long)]
    csv: bool,
    /// Write the result to this file, whole or not at all.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Where rows that cannot be read are written; left out, beside the file.
    #[arg(long)]
    rejects: Option<PathBuf>,
    /// Print a file with the columns and a few rows, and do nothing else.
    #[arg(long)]
    template: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum DateStyle {
    Uk,
    Iso,
    #[value(name = "excel-1900")]
    Excel1900,
    #[value(name = "excel-1904")]
    Excel1904,
}

#[derive(Clone, Copy, ValueEnum)]
enum Family {
    CambridgeTechnicals,
    OtherVocational,
    General,
}

#[derive(Clone, Copy, ValueEnum)]
enum Edition {
    #[value(name = "2")]
    Two,
    #[value(name = "3")]
    Three,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Accept {
    StrippedZeros,
}

/// How many approvals are listed on a terminal.
const SHOWN: usize = 40;

impl Lapse {
    pub fn run(&self, language: Language) -> Result<End, Refused> {
        if self.template {
            files::print(&template(language));
            return Ok(End::Fine);
        }
        let file = self.file.as_deref().unwrap_or(Path::new("-"));
        let as_of = self.as_of.as_deref().and_then(sweep::day);
        let asked = Asked {
            as_of: as_of.ok_or_else(|| Refused(words::NO_DAY.of(language).to_owned()))?,
            at_risk_days: self.at_risk_days,
        };
        let refused = |why| Refused(words::unusable(&why, language));
        let text = files::text(file, language)?;
        let sheet = Sheet::open(&text).map_err(refused)?;
        let settled = sheet.settle(self.style()).map_err(refused)?;
        for one in &settled {
            eprintln!("{}", read_as(one, language));
        }
        if !sheet.unread.is_empty() {
            let columns = sheet.unread.join(", ");
            eprintln!("{}", words::NOT_READ.with(language, &[("columns", &columns)]));
        }
        let gathered = sheet.gather(&settled, self.choice(), asked.as_of).map_err(refused)?;
        let (swept, totals) = gathered.sweep(&asked).map_err(|error| {
            Refused(match error {
                SweepError::AtRiskDays => words::TOO_MANY_DAYS.of(language).to_owned(),
                other => other.to_string(),
            })
        })?;
        let result = Answer {
            asked,
            sheet: &sheet,
            settled: &settled,
            gathered: &gathered,
            swept: &swept,
            totals,
            language,
        };
        // The rejects first: a result is never there without them.
        if !gathered.rejects.is_empty() {
            let place = self
                .rejects
                .clone()
                .unwrap_or_else(|| files::beside(file, "rejects.csv"));
            files::write(&place, &result.rejects(), language)?;
            eprintln!("{}", result.rejected(&place));
        }
        let said = match (self.json, self.csv) {
            (true, _) => format!("{:#}\n", result.json()),
            (_, true) => result.csv(),
            _ => result.text(),
        };
        match &self.out {
            Some(out) => {
                files::write(out, &said, language)?;
                eprintln!("{}", words::WRITTEN.with(language, &[("file", &out.to_string_lossy())]));
            }
            None => files::print(&said),
        }
        Ok(match totals.in_force + totals.not_concerned == swept.len() {
            _ if !gathered.rejects.is_empty() => End::Rejects,
            true if gathered.findings.is_empty() => End::Fine,
            _ => End::Attention,
        })
    }

    fn style(&self) -> Option<Style> {
        Some(match self.dates? {
            DateStyle::Uk => Style::Uk,
            DateStyle::Iso => Style::Iso,
            DateStyle::Excel1900 => Style::Excel1900,
            DateStyle::Excel1904 => Style::Excel1904,
        })
    }

    fn choice(&self) -> Choice {
        Choice {
            family: match self.family {
                None => family::NOT_GIVEN,
                Some(Family::CambridgeTechnicals) => family::CAMBRIDGE_TECHNICALS,
                Some(Family::OtherVocational) => family::OTHER_VOCATIONAL,
                Some(Family::General) => family::GENERAL,
            },
            edition: match self.edition {
                None => edition::NOT_CHOSEN,
                Some(Edition::Two) => edition::TWO_YEARS,
                Some(Edition::Three) => edition::THREE_YEARS,
            },
            accept_stripped_zeros: self.accept.contains(&Accept::StrippedZeros),
        }
    }
}

fn read_as(settled: &Settled, language: Language) -> String {
    let examples: Vec<String> = settled
        .examples
        .iter()
        .map(|example| format!("{} = {}", example.written, example.read))
        .collect();
    words::READ_AS.with(
        language,
        &[
            ("column", words::column(settled.column, language)),
            ("style", words::style(settled.style).of(language)),
            ("examples", &examples.join("; ")),
        ],
    )
}

/// The columns, and an approval with what can happen to one.
fn template(language: Language) -> String {
    let mut out = String::new();
    let columns = [
        Column::Centre,
        Column::Qualification,
        Column::Family,
        Column::Edition,
        Column::Event,
        Column::Date,
    ];
    push_record(&mut out, columns.map(|column| words::column(column, language)));
    for (event, date) in [
        (Words("approval", "cymeradwyaeth"), "2024-09-01"),
        (Words("entry", "cofrestriad"), "2025-03-01"),
        (Words("claim", "hawliad"), "2025-07-01"),
        (Words("withdrawn entry", "cofrestriad a dynnwyd yn ôl"), "2026-03-01"),
        (Words("new approval", "cymeradwyaeth newydd"), "2026-09-01"),
    ] {
        let fields = [
            "00000",
            "601/1234/7",
            "Cambridge Technicals",
            "",
            event.of(language),
            date,
        ];
        push_record(&mut out, fields);
    }
    out
}

/// Everything that there is to say.
struct Answer<'a> {
    asked: Asked,
    sheet: &'a Sheet<'a>,
    settled: &'a [Settled],
    gathered: &'a Gathered,
    swept: &'a [Swept],
    totals: Totals,
    language: Language,
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

impl Answer<'_> {
    fn text(&self) -> String {
        let language = self.language;
        let count = self.swept.len().to_string();
        let day = iso(self.asked.as_of);
        let mut out = words::SUMMARY.with(language, &[("day", &day), ("count", &count)]) + "\n";
        for (status, count) in counts(&self.totals) {
            out += &format!("  {count:>8}  {}\n", words::status(status).of(language));
        }
        let mut open: Vec<usize> = (0..self.swept.len())
            .filter(|at| !matches!(self.swept[*at].code.status(), Status::InForce | Status::NotConcerned))
            .collect();
        // Without a day it cannot be told how soon: those first.
        open.sort_by_key(|at| self.swept[*at].earliest);
        if !open.is_empty() {
            out += &format!("\n{}\n", words::SOONEST.of(language));
        }
        for at in open.iter().take(SHOWN) {
            let (one, swept) = (&self.gathered.qualifications[*at], &self.swept[*at]);
            let centre = words::CENTRE.with(language, &[("number", &format!("{:05}", one.centre))]);
            let status = words::status(swept.code.status()).of(language);
            let day = match swept.earliest {
                NO_DAY => String::new(),
                earliest => format!(
                    ", {}",
                    words::LAST_SAFE_DAY.with(language, &[("day", &last_safe_day(earliest))])
                ),
            };
            let why = words::why(swept.code).of(language);
            out += &format!("  {centre}, {}: {status}{day}. {why}\n", one.number);
        }
        if open.len() > SHOWN {
            let count = (open.len() - SHOWN).to_string();
            out += &format!("  {}\n", words::MORE.with(language, &[("count", &count)]));
        }
        if !self.gathered.findings.is_empty() {
            out.push('\n');
        }
        for finding in self.gathered.findings.iter().take(SHOWN) {
            let one = &self.gathered.qualifications[finding.qualification];
            let centre = words::CENTRE.with(language, &[("number", &format!("{:05}", one.centre))]);
            let says = format!("{centre}, {}. {}", one.number, words::odd(finding.odd).of(language));
            let line = finding.line.to_string();
            out += &format!("{}\n", words::LINE.with(language, &[("line", &line), ("says", &says)]));
        }
        if self.gathered.findings.len() > SHOWN {
            let count = (self.gathered.findings.len() - SHOWN).to_string();
            out += &format!("{}\n", words::MORE.with(language, &[("count", &count)]));
        }
        out
    }

    fn csv(&self) -> String {
        let mut out = String::from("\u{feff}");
        push_record(&mut out, words::HEADINGS.map(|heading| heading.of(self.language)));
        for (one, swept) in self.gathered.qualifications.iter().zip(self.swept) {
            let status = |status| words::status(status).of(self.language);
            let fields = [
                &format!("{:05}", one.centre),
                &one.number,
                status(swept.code.status()),
                words::why(swept.code).of(self.language),
                &last_safe_day(swept.earliest),
                &iso(swept.earliest),
                &iso(swept.latest),
                status(swept.centre.status()),
            ];
            push_record(&mut out, fields);
        }
        out
    }

    fn json(&self) -> Value {
        let day = |day: i32| sweep::iso(day).map_or(Value::Null, Value::from);
        let approvals = self.gathered.qualifications.iter().zip(self.swept).map(|(one, swept)| {
            json!({
                "centre": format!("{:05}", one.centre),
                "qualification": one.number,
                "line": one.line,
                "approvedOn": one.approved_on().map_or(Value::Null, day),
                "status": swept.code.status().as_str(),
                "code": swept.code.as_str(),
                "lapsesOn": day(swept.earliest),
                "latestLapsesOn": day(swept.latest),
                "centreStatus": swept.centre.status().as_str(),
                "centreCode": swept.centre.as_str(),
                "centreLapsesOn": day(swept.centre_earliest),
            })
        });
        let totals: serde_json::Map<String, Value> = counts(&self.totals)
            .into_iter()
            .map(|(status, count)| (status.as_str().to_owned(), json!(count)))
            .collect();
        let findings = self.gathered.findings.iter().map(|finding| {
            let one = &self.gathered.qualifications[finding.qualification];
            json!({
                "line": finding.line,
                "code": finding.odd.id(),
                "centre": format!("{:05}", one.centre),
                "qualification": one.number,
            })
        });
        let rejects = self.gathered.rejects.iter().map(|reject| {
            json!({
                "line": reject.line,
                "column": reject.column.map(Column::id),
                "value": reject.value,
                "expected": reject.expected.id(),
            })
        });
        let dates = self.settled.iter().map(|settled| {
            let examples = settled.examples.iter();
            let examples = examples.map(|example| json!({ "written": example.written, "read": example.read }));
            json!({
                "column": settled.column.id(),
                "style": settled.style.id(),
                "examples": examples.collect::<Vec<_>>(),
            })
        });
        json!({
            "asOf": iso(self.asked.as_of),
            "atRiskDays": self.asked.at_risk_days,
            "records": self.gathered.records,
            "totals": totals,
            "approvals": approvals.collect::<Vec<_>>(),
            "findings": findings.collect::<Vec<_>>(),
            "rejects": rejects.collect::<Vec<_>>(),
            "rejectsWithoutCentre": self.gathered.unplaced,
            "dates": dates.collect::<Vec<_>>(),
            "columnsNotRead": self.sheet.unread,
        })
    }

    /// The records that could not be read, with why. Corrected, the file can be read itself.
    fn rejects(&self) -> String {
        let language = self.language;
        let mut out = String::from("\u{feff}");
        let headings = words::REJECT_HEADINGS.map(|heading| heading.of(language));
        push_record(
            &mut out,
            headings.into_iter().chain(self.sheet.header.iter().map(String::as_str)),
        );
        for reject in &self.gathered.rejects {
            let (line, expected) = (reject.line.to_string(), words::expected(reject.expected, language));
            let column = reject.column.map_or("", |column| words::column(column, language));
            let why = [&line, column, &reject.value, &expected];
            push_record(
                &mut out,
                why.into_iter().chain(reject.record.iter().map(String::as_str)),
            );
        }
        out
    }

    fn rejected(&self, place: &Path) -> String {
        let [count, all, unplaced] = [
            self.gathered.rejects.len(),
            self.gathered.records,
            self.gathered.unplaced,
        ]
        .map(|count| count.to_string());
        let values = [("count", &*count), ("all", &all), ("file", &place.to_string_lossy())];
        let said = words::REJECTED.with(self.language, &values);
        match self.gathered.unplaced {
            0 => said,
            _ => format!(
                "{said} {}",
                words::UNPLACED.with(self.language, &[("count", &unplaced)])
            ),
        }
    }
}

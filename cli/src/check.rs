//! `check`: the answers to one procedure.

use std::path::PathBuf;

use centre_checks::{AT_RISK_DAYS, Language, Options, Outcome, Submission, check};
use clap::Args;

use crate::{End, Refused, files};
use centre_checks_cli::words;

/// Check the answers to one procedure.
#[derive(Args)]
pub struct Check {
    /// The JSON file; `-` for standard input.
    file: PathBuf,
    /// The day or the instant of the check, such as 2026-11-22.
    #[arg(long)]
    as_of: String,
    /// How many days before a date a warning begins.
    #[arg(long, default_value_t = AT_RISK_DAYS)]
    at_risk_days: u32,
    /// Give the whole report as JSON.
    #[arg(long)]
    json: bool,
}

impl Check {
    pub fn run(&self, language: Language) -> Result<End, Refused> {
        let submission: Submission = files::json(&self.file, language)?;
        let mut options = Options::as_of(&self.as_of);
        options.at_risk_days = self.at_risk_days;
        let report = check(&submission, &options).map_err(|error| Refused(error.to_string()))?;
        let said = report.said(language);
        if self.json {
            let report = serde_json::to_string_pretty(&said).map_err(|error| Refused(error.to_string()))?;
            files::print(&(report + "\n"), language)?;
        } else {
            let mut out = said.headline(&submission.answers) + "\n";
            if !said.actions.is_empty() {
                out += &format!("\n{}\n", words::WHAT_TO_DO.of(language));
            }
            for action in &said.actions {
                out += &format!("  - {}\n", action.says);
            }
            let failed = said.findings.iter().filter(|found| found.outcome == Outcome::Failed);
            for finding in failed {
                out += &format!("\n{}\n", finding.says);
            }
            for field in &said.unreadable {
                let why = field.because.as_deref().unwrap_or(words::OTHER_FORM.of(language));
                let values = [("field", &*field.path.to_string()), ("why", why)];
                out += &format!("\n{}\n", words::UNREADABLE.with(language, &values));
            }
            if !said.missing.is_empty() {
                let fields: Vec<String> = said.missing.iter().map(ToString::to_string).collect();
                let fields = fields.join(", ");
                out += &format!("\n{}\n", words::TO_ANSWER.with(language, &[("fields", &fields)]));
            }
            files::print(&out, language)?;
        }
        Ok(match report.outcome {
            Outcome::Passed | Outcome::Inapplicable => End::Fine,
            Outcome::Failed => End::Attention,
            Outcome::CantTell => End::Rejects,
        })
    }
}

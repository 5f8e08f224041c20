//! `dates`: the key dates of an academic year.

use std::path::PathBuf;

use centre_checks::{CalendarOptions, Language, Options, Raw, key_dates};
use clap::Args;

use crate::{End, Refused, files};
use centre_checks_cli::words;

/// Find the key dates of an academic year.
#[derive(Args)]
pub struct Dates {
    /// The JSON file; `-` for standard input.
    file: PathBuf,
    /// The day of the check, such as 2026-11-22.
    #[arg(long)]
    as_of: String,
    /// Give the dates as JSON.
    #[arg(long, conflicts_with = "ics")]
    json: bool,
    /// Give the dates as an iCalendar file.
    #[arg(long, requires = "made_at", requires = "calendar_id")]
    ics: bool,
    /// When the calendar is made, such as 2026-11-22T10:30:00Z.
    #[arg(long)]
    made_at: Option<String>,
    /// Which calendar it is: 16 to 64 letters, digits and hyphens. A newer file of the same calendar replaces an older one.
    #[arg(long)]
    calendar_id: Option<String>,
    /// A reminder this many days before each date.
    #[arg(long)]
    alarm_days: Option<u32>,
}

impl Dates {
    pub fn run(&self, language: Language) -> Result<End, Refused> {
        let request: Raw = files::json(&self.file, language)?;
        let found = key_dates(&request, &Options::as_of(&self.as_of)).map_err(|error| Refused(error.to_string()))?;
        let said = found.said(language);
        let out = if self.ics {
            let options = CalendarOptions {
                made_at: self.made_at.clone().unwrap_or_default(),
                calendar_id: self.calendar_id.clone().unwrap_or_default(),
                alarm_days: self.alarm_days,
            };
            said.calendar(&options).map_err(|error| Refused(error.to_string()))?
        } else if self.json {
            serde_json::to_string_pretty(&said).map_err(|error| Refused(error.to_string()))? + "\n"
        } else {
            let mut out = String::new();
            for date in said.earlier.iter().chain(&said.dates).chain(&said.later) {
                out += &format!("{}  {}\n", date.on, date.note.title);
            }
            let open = || said.undated.iter().chain(&said.unknown);
            if open().next().is_some() {
                out += &format!("\n{}\n", words::UNKNOWN.of(language));
            }
            for note in open() {
                out += &format!("  - {}: {}\n", note.title, note.says);
            }
            if !said.missing.is_empty() {
                let fields = said.missing.join(", ");
                out += &format!("\n{}\n", words::TO_ANSWER.with(language, &[("fields", &fields)]));
            }
            out
        };
        files::print(&out, language)?;
        Ok(match found.missing.is_empty() && found.unreadable.is_empty() {
            true => End::Fine,
            false => End::Attention,
        })
    }
}

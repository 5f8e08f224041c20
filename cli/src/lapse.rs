//! `lapse`: a sweep over a file of approvals.

use std::io::{self, BufRead, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use centre_checks::Language;
use centre_checks::sweep::{self, AT_RISK_DAYS, Asked, edition, family};
use centre_checks_sheets::{Choice, Reading, Style, Unusable, sweep_rows};
use clap::{Args, ValueEnum};

use crate::approvals::{self, Looked};
use crate::files::{self, Source, Whole};
use crate::told::{Form, Told};
use crate::{End, Refused};
use centre_checks_cli::words;

/// Sweep over a file of approvals, entries and claims: what is in force, at risk, lapsed.
#[derive(Args)]
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
    /// A correction to make: centre numbers have lost zeros at their beginning, or numbers among dates are a spreadsheet's counts
    /// of days from 1900 or 1904. Can be given more than once.
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
    #[value(name = "serials-1900")]
    Serials1900,
    #[value(name = "serials-1904")]
    Serials1904,
}

impl Lapse {
    pub fn run(&self, language: Language) -> Result<End, Refused> {
        if self.template {
            files::print(&words::template(language), language)?;
            return Ok(End::Fine);
        }
        let file = self.file.as_deref().unwrap_or(Path::new("-"));
        let as_of = self.as_of.as_deref().and_then(sweep::day);
        let asked = Asked {
            as_of: as_of.ok_or_else(|| Refused(words::NO_DAY.of(language).to_owned()))?,
            at_risk_days: self.at_risk_days,
        };
        if sweep_rows(&[], true, &asked).is_err() {
            return Err(Refused(words::TOO_MANY_DAYS.of(language).to_owned()));
        }
        let choice = self.choice(language)?;
        let mut source = Source::open(file, language)?;
        let looked = approvals::look(&mut source, language)?;
        let settled = self.settled(file, &looked, language)?;
        for (column, reading) in &settled {
            let values = [
                ("column", words::column(*column, language)),
                ("style", words::style(reading.style).of(language)),
                ("examples", &words::examples(&reading.examples)),
            ];
            eprintln!("{}", words::READ_AS.with(language, &values));
        }
        let unread = &looked.layout.unread;
        if !unread.is_empty() {
            let columns = unread.join(", ");
            eprintln!("{}", words::NOT_READ.with(language, &[("columns", &columns)]));
        }
        let mut told = Told {
            asked,
            looked: &looked,
            settled: &settled,
            language,
            form: match (self.json, self.csv) {
                (true, _) => Form::Json,
                (_, true) => Form::Csv,
                _ => Form::Text,
            },
            tally: Default::default(),
        };
        // The rejects first: a result is never there without them.
        let place = self
            .rejects
            .clone()
            .unwrap_or_else(|| files::beside(file, "rejects.csv"));
        let not_written = |error: io::Error| files::not_written(&place, &error, language);
        let mut rejects: Option<Whole> = None;
        let mut rows = approvals::read(&mut source, &looked, &settled, choice, language, |reject| {
            if rejects.is_none() {
                let mut begun = Whole::begin(&place)?;
                begun.write_all(told.reject_headings().as_bytes())?;
                rejects = Some(begun);
            }
            if let Some(rejects) = &mut rejects {
                rejects.write_all(told.reject(&reject).as_bytes())?;
            }
            told.take_reject(reject);
            Ok(())
        })
        .map_err(|error| error.said(&not_written))?;
        if let Some(rejects) = rejects {
            rejects.end().map_err(not_written)?;
            eprintln!("{}", told.rejected(&rows, &place));
        }
        match &self.out {
            Some(out) => {
                let not_written = |error: io::Error| files::not_written(out, &error, language);
                let mut whole = Whole::begin(out).map_err(not_written)?;
                told.write(&mut rows, &mut whole)
                    .map_err(|error| error.said(&not_written))?;
                whole.end().map_err(not_written)?;
                eprintln!("{}", words::WRITTEN.with(language, &[("file", &out.to_string_lossy())]));
            }
            None => {
                let mut out = io::BufWriter::new(io::stdout().lock());
                let written = told.write(&mut rows, &mut out);
                match written {
                    Err(approvals::Error::Refused(why)) => return Err(why),
                    Err(approvals::Error::Output(error)) => files::printed(Err(error), language)?,
                    Ok(()) => files::printed(out.flush(), language)?,
                }
            }
        }
        Ok(told.end(&rows))
    }

    /// How each column of dates is read: as the caller says, as only one way can be, or as somebody at a terminal says.
    fn settled(&self, file: &Path, looked: &Looked, language: Language) -> Result<Vec<approvals::Settled>, Refused> {
        let mut chosen = self.style();
        loop {
            match looked.settle(chosen) {
                Ok(settled) => return Ok(settled),
                Err(why @ Unusable::DatesOpen { .. })
                    if file.as_os_str() != "-" && io::stdin().is_terminal() && io::stderr().is_terminal() =>
                {
                    let Unusable::DatesOpen { readings, .. } = &why else {
                        continue;
                    };
                    let says = words::unusable(&why, language);
                    let asked = ask(&says, readings, &mut io::stdin().lock(), &mut io::stderr(), language);
                    chosen = Some(asked.ok_or_else(|| Refused(words::NOT_CONFIRMED.of(language).to_owned()))?);
                }
                Err(why) => return Err(Refused(words::unusable(&why, language))),
            }
        }
    }

    fn style(&self) -> Option<Style> {
        Some(match self.dates? {
            DateStyle::Uk => Style::Uk,
            DateStyle::Iso => Style::Iso,
            DateStyle::Excel1900 => Style::Excel1900,
            DateStyle::Excel1904 => Style::Excel1904,
        })
    }

    fn choice(&self, language: Language) -> Result<Choice, Refused> {
        let accepts = |accept| self.accept.contains(&accept);
        Ok(Choice {
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
            accept_stripped_zeros: accepts(Accept::StrippedZeros),
            accept_serials: match (accepts(Accept::Serials1900), accepts(Accept::Serials1904)) {
                (true, true) => return Err(Refused(words::ONE_SERIALS.of(language).to_owned())),
                (true, false) => Some(Style::Excel1900),
                (false, true) => Some(Style::Excel1904),
                (false, false) => None,
            },
        })
    }
}

/// Asks somebody at a terminal which of these readings to use.
fn ask(
    says: &str,
    readings: &[Reading],
    from: &mut dyn BufRead,
    to: &mut dyn Write,
    language: Language,
) -> Option<Style> {
    let choices = words::choices(readings, language);
    writeln!(to, "{says}").ok()?;
    write!(to, "{}", words::WHICH_DATES.with(language, &[("choices", &choices)])).ok()?;
    to.flush().ok()?;
    let mut typed = String::new();
    from.read_line(&mut typed).ok()?;
    let styles = readings.iter().map(|reading| reading.style);
    styles
        .filter(|style| Style::CHOICES.contains(style))
        .find(|style| style.id() == typed.trim())
}

#[cfg(test)]
mod tests {
    use centre_checks_sheets::{Column, Layout, Records, Tally};

    use super::*;

    #[test]
    fn at_a_terminal_only_a_choice_that_was_offered_is_taken() {
        let text = "centre,qualification,event,date\n,,,03/04/2025\n";
        let layout = Layout::of(text).expect("columns");
        let mut records = Records::new(text, b',');
        assert!(records.advance().and_then(|_| records.advance()).expect("whole"));
        let mut tally = Tally::new(Column::Date);
        tally.add(&layout.record(&records));
        let Err(Unusable::DatesOpen { readings, .. }) = tally.settle(None) else {
            panic!("two readings");
        };
        for (typed, taken) in [
            ("uk\n", Some(Style::Uk)),
            (" uk \r\n", Some(Style::Uk)),
            ("\n", None),
            ("", None),
            ("month-first\n", None),
            ("iso\n", None),
        ] {
            let mut shown = Vec::new();
            let asked = ask(
                "Dates.",
                &readings,
                &mut typed.as_bytes(),
                &mut shown,
                Language::English,
            );
            assert_eq!(asked, taken, "{typed:?}");
            let shown = String::from_utf8(shown).expect("a text");
            assert_eq!(shown, "Dates.\nType uk to read them so, or nothing to stop: ");
        }
    }
}

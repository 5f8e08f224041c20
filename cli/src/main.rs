//! The commands: `lapse`, `check`, `identify`, `dates`.
//!
//! They read no clock: every command that depends on a day is told which. Results go to standard output, what is said about the
//! reading to standard error, and a file is written whole or not at all.

mod approvals;
mod check;
mod dates;
mod files;
mod identify;
mod lapse;
mod progress;
mod told;

use std::process::ExitCode;

use centre_checks::Language;
use centre_checks_cli::words;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

/// How a command ends, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Everything was read, and nothing needs attention.
    Fine = 0,
    /// Everything was read, and something needs attention.
    Attention = 1,
    /// Part of a file could not be read.
    Rejects = 3,
}

/// Nothing was done, and why.
pub struct Refused(pub String);

/// Check the compliance rules that UK exam centres meet: dated, cited, in English and Welsh.
#[derive(Parser)]
#[command(name = "centre-checks", version)]
struct Call {
    #[command(subcommand)]
    command: Command,
    /// The language of what is said.
    #[arg(long, global = true, value_enum, default_value = "en")]
    lang: Lang,
}

#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    En,
    Cy,
}

#[derive(Subcommand)]
enum Command {
    /// Sweep over a file of approvals, entries and claims: what is in force, at risk, lapsed.
    Lapse(lapse::Lapse),
    /// Check the answers to one procedure.
    Check(check::Check),
    /// Look at a column of numbers: what each could be, by its form and check character.
    Identify(identify::Identify),
    /// Find the key dates of an academic year.
    Dates(dates::Dates),
}

/// The call, with help in the language that it names.
fn call() -> Call {
    let arguments: Vec<String> = std::env::args().collect();
    let is_welsh = arguments.windows(2).any(|pair| pair[0] == "--lang" && pair[1] == "cy")
        || arguments.iter().any(|argument| argument == "--lang=cy");
    let language = if is_welsh { Language::Welsh } else { Language::English };
    let mut command = Call::command().override_help(words::help("", language));
    for name in words::COMMANDS {
        command = command.mut_subcommand(name, |command| command.override_help(words::help(name, language)));
    }
    Call::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit())
}

fn main() -> ExitCode {
    let call = call();
    let language = match call.lang {
        Lang::En => Language::English,
        Lang::Cy => Language::Welsh,
    };
    let end = match &call.command {
        Command::Lapse(lapse) => lapse.run(language),
        Command::Check(check) => check.run(language),
        Command::Identify(identify) => identify.run(language),
        Command::Dates(dates) => dates.run(language),
    };
    match end {
        Ok(end) => ExitCode::from(end as u8),
        Err(Refused(why)) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

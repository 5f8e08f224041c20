//! The function for engines of warehouses. It is a workspace of its own, so that nobody builds such an engine unasked.

use anyhow::{Result, bail};

use crate::run;

const MANIFEST: &str = "warehouse/Cargo.toml";
const ROWS: &str = "10000000";

/// Lets clippy look at the function, tests it, and compares what it answers by SQL with the sweep's own, over a Parquet file of so many generated rows.
pub fn run(args: &[String]) -> Result<()> {
    let rows = match args {
        [] => ROWS,
        [rows] if rows.parse::<usize>().is_ok() => rows,
        _ => bail!("`cargo xtask warehouse` takes nothing, or how many rows"),
    };
    let args = ["clippy", "--all-targets", "--locked", "--manifest-path", MANIFEST];
    run::wait(&mut run::cargo(args.iter().chain(&["--", "--deny", "warnings"])))?;
    let args = ["test", "--locked", "--manifest-path", MANIFEST, "--", "--nocapture"];
    run::wait(run::cargo(args).env("CENTRE_CHECKS_ROWS", rows))
}

/// What of it is quick: that it is formatted, and so can be read at all.
pub fn fmt() -> Result<()> {
    run::wait(&mut run::cargo(["fmt", "--manifest-path", MANIFEST, "--check"]))
}

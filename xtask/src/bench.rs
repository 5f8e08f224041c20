//! The measurements: how fast and how large the package is, compared with others that do part of its work.

use anyhow::{Result, bail};

use crate::setup::Browser;
use crate::{build_portal, package, run};

/// Builds what is measured and measures it, in Node and in Chromium: single checks and the portal, or a sweep over many approvals.
pub fn run(args: &[String]) -> Result<()> {
    match args {
        [] => {
            let browser = Browser::find_or_install()?;
            package::run()?;
            build_portal()?;
            measure(&browser, &["bench/run.mjs"])
        }
        [large, rest @ ..] if large == "--large" => {
            let browser = Browser::find_or_install()?;
            package::run()?;
            run::heading("Fetching the peers");
            run::npm(["ci", "--ignore-scripts", "--prefix", "bench/large"])?;
            let script = std::iter::once("bench/large/run.mjs").chain(rest.iter().map(String::as_str));
            measure(&browser, &script.collect::<Vec<_>>())
        }
        _ => bail!("`cargo xtask bench` takes nothing, or `--large` and perhaps `--centres N`"),
    }
}

fn measure(browser: &Browser, script: &[&str]) -> Result<()> {
    run::heading("Measuring");
    run::wait(
        run::program("node", script)
            .env("CHROMIUM", &browser.chromium)
            .env("CHROMEDRIVER", &browser.chromedriver),
    )
}

//! The measurements: how fast and how large the package is, compared with others that do part of its work.

use anyhow::Result;

use crate::setup::Browser;
use crate::{build_portal, package, run};

/// Builds the package and the portal and measures them, in Node and in Chromium.
pub fn run() -> Result<()> {
    let browser = Browser::find_or_install()?;
    package::run()?;
    build_portal()?;
    run::heading("Measuring");
    run::wait(
        run::program("node", ["bench/run.mjs"])
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver),
    )
}

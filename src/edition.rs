//! Which software and which rulebook this is.

use serde::Serialize;

use crate::fingerprints::EDITION;

/// Which software and which rulebook made a report.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Engine {
    pub name: &'static str,
    pub version: &'static str,
    /// The rulebook's edition.
    pub rulebook: &'static str,
}

/// This software and this rulebook.
pub static ENGINE: Engine = Engine {
    name: "centre-checks",
    version: env!("CARGO_PKG_VERSION"),
    rulebook: EDITION,
};

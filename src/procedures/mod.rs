//! The procedures, one folder each: its form, its policies' parameters, its rules one to a file, and the table from
//! findings to decision.

mod account_change;
mod annual_update;
mod centre_details_change;

use crate::report::AnyProcedure;

/// Every procedure, in the order in which they are shown.
pub static ALL: &[&dyn AnyProcedure] = &[
    &account_change::PROCEDURE,
    &centre_details_change::PROCEDURE,
    &annual_update::PROCEDURE,
];

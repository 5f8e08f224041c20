//! The procedures, one folder each: its form, its policies' parameters, its rules one to a file, and the table from
//! findings to decision.

mod account_change;
mod annual_update;
mod approval_lapse;
mod centre_approval;
mod centre_details_change;
mod conflict_of_interest;
mod credit_check;
mod inspection_readiness;

use crate::report::AnyProcedure;

/// Every procedure, in the order in which they are shown.
pub static ALL: &[&dyn AnyProcedure] = &[
    &account_change::PROCEDURE,
    &credit_check::PROCEDURE,
    &approval_lapse::PROCEDURE,
    &conflict_of_interest::PROCEDURE,
    &centre_details_change::PROCEDURE,
    &annual_update::PROCEDURE,
    &centre_approval::PROCEDURE,
    &inspection_readiness::PROCEDURE,
];

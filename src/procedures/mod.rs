//! The procedures, one folder each, all alike: the form, the policies (one file a body where there are several), the rules
//! one to a file, the table from findings to decision, the actions, the dates, and what those share.

mod account_change;
mod annual_update;
mod approval_lapse;
mod centre_approval;
mod centre_details_change;
mod conflict_of_interest;
mod credit_check;
mod cyber_incident;
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
    &cyber_incident::PROCEDURE,
];

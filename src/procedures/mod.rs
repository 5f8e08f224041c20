//! The procedures, one folder each, all alike: the form, the policies (one file a body where there are several), the rules
//! one to a file, the table from findings to decision, the actions, the dates, and what those share.

pub mod account_change;
pub mod annual_update;
pub mod approval_lapse;
pub mod centre_approval;
pub mod centre_details_change;
pub mod conflict_of_interest;
pub mod credit_check;
pub mod cyber_incident;
pub mod inspection_readiness;

#[cfg(feature = "std")]
use crate::report::{AnyProcedure, Both};

/// Every procedure, in the order in which they are shown.
#[cfg(feature = "std")]
pub static ALL: &[&dyn AnyProcedure] = &[
    &Both(&account_change::PROCEDURE, &account_change::CORE),
    &Both(&credit_check::PROCEDURE, &credit_check::CORE),
    &Both(&approval_lapse::PROCEDURE, &approval_lapse::CORE),
    &Both(&conflict_of_interest::PROCEDURE, &conflict_of_interest::CORE),
    &Both(&centre_details_change::PROCEDURE, &centre_details_change::CORE),
    &Both(&annual_update::PROCEDURE, &annual_update::CORE),
    &Both(&centre_approval::PROCEDURE, &centre_approval::CORE),
    &Both(&inspection_readiness::PROCEDURE, &inspection_readiness::CORE),
    &Both(&cyber_incident::PROCEDURE, &cyber_incident::CORE),
];

/// Checks that belong together, each with those that what it is about often leads to.
#[cfg(feature = "std")]
pub static RELATED: &[(&str, &[&str])] = &[
    ("account-change", &["centre-details-change", "annual-update"]),
    ("credit-check", &["centre-approval"]),
    ("approval-lapse", &["centre-approval"]),
    (
        "centre-details-change",
        &["account-change", "annual-update", "inspection-readiness"],
    ),
    ("annual-update", &["centre-details-change", "account-change"]),
    ("centre-approval", &["credit-check", "inspection-readiness"]),
    ("inspection-readiness", &["centre-details-change"]),
    ("cyber-incident", &["account-change"]),
];

/// What a new exams officer goes through, in this order: the account, the Register, the approvals, the conflicts.
#[cfg(feature = "std")]
pub static NEW_OFFICER: &[&str] = &[
    "account-change",
    "centre-details-change",
    "annual-update",
    "approval-lapse",
    "conflict-of-interest",
];

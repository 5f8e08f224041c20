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

/// Steps that send something off, by procedure: as long as a requirement is not met, each says that it waits for that.
#[cfg(feature = "std")]
pub static WAITING: &[(&str, &[&str])] = &[
    (
        "account-change",
        &[
            "send-request",
            "send-letter",
            "send-administrator-email",
            "send-amendment",
        ],
    ),
    (
        "centre-approval",
        &[
            "ask-wjec-for-form",
            "contact-wjec",
            "ask-ocr-for-form",
            "email-technicals-form",
        ],
    ),
];

/// A list whose items a centre keeps a register of, and what stands in it for each.
#[cfg(feature = "std")]
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Register {
    #[serde(skip)]
    pub procedure: &'static str,
    pub list: &'static str,
    /// The fields of an item that say which body it is about, whether that was told, and when.
    pub body: &'static str,
    pub told: &'static str,
    pub told_on: &'static str,
    /// The rule that says what has to be done about an item.
    pub rule: &'static str,
    /// Each of that rule's codes, by what it means for the register. Where the rule says another one, that is still open.
    pub means: Means,
}

/// The codes of a rule by what they mean for a register.
#[cfg(feature = "std")]
#[derive(serde::Serialize)]
pub struct Means {
    /// The body has to be told, and no answer shows that it has been.
    pub tell: &'static [&'static str],
    /// It has to be told, and has been.
    pub told: &'static [&'static str],
    /// The answers contradict each other.
    pub fix: &'static [&'static str],
    /// What has to be done is a question for the body.
    pub ask: &'static [&'static str],
    /// It is only recorded.
    pub record: &'static [&'static str],
}

#[cfg(feature = "std")]
pub static REGISTERS: &[Register] = &[Register {
    procedure: "conflict-of-interest",
    list: "declarations",
    body: "awardingBody",
    told: "notified",
    told_on: "notifiedOn",
    rule: "conflict-of-interest/notified",
    means: Means {
        tell: &[
            "not-yet",
            "still-to-tell",
            "date-to-come",
            "ask-permission",
            "tell-with-marks",
        ],
        told: &["notified"],
        fix: &["answers-disagree", "arises-in-future"],
        ask: &["depends-on-storage-access", "not-covered"],
        record: &["record", "record-sources-differ", "none-listed"],
    },
}];

/// What a new exams officer goes through, in this order: the account, the Register, the approvals, the conflicts.
#[cfg(feature = "std")]
pub static NEW_OFFICER: &[&str] = &[
    "account-change",
    "centre-details-change",
    "annual-update",
    "approval-lapse",
    "conflict-of-interest",
];

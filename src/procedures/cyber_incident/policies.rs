//! What is asked after an incident.

use super::clock::Clock;
use super::form::Answers;
use crate::policy::dated::Known;
use crate::prelude::*;

pub static AFTER_INCIDENT: Policy<Clock> = policy! {
    id: "steps-after-incident",
    title: text("Steps after a cyber incident", "Camau ar ôl digwyddiad seiber"),
    scope: text(
        "WJEC's four steps, the duty to tell the ICO as its guidance stands, and JCQ's guidance as revised in August 2025. The ICO says that its guidance is under review.",
        "Pedwar cam CBAC, y ddyletswydd i roi gwybod i'r ICO fel y mae ei chanllawiau ar hyn o bryd, a chanllawiau'r CGC fel y'u diwygiwyd ym mis Awst 2025. Mae'r ICO yn dweud bod ei chanllawiau'n cael eu hadolygu.",
    ),
    starts: None,
    cites: &[
        &clauses::W24,
        &clauses::W28,
        &clauses::ICO1,
        &clauses::ICO4,
        &clauses::R_CYBER_NAMES,
        &clauses::R_CYBER_CLOCK,
    ],
    rests_on: &[
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::ICO_BREACHES),
        all_of(&documents::NCSC_REPORTS),
        all_of(&documents::REPORT_FRAUD),
        all_of(&documents::DFE_CYBER),
        all_of(&documents::HWB_CYBER),
        all_of(&documents::JCQ_CYBER),
        all_of(&documents::JCQ_REGULATIONS),
        all_of(&documents::TEO_POLICIES),
        all_of(&documents::SUMMER_TIME_ACT),
        only(&clauses::R_CYBER_NAMES),
        only(&clauses::R_CYBER_CLOCK),
    ],
    parameters: Clock {
        // ICO1.
        hours: Known::new(72, &[]),
    },
};

pub static ALL: &[&Policy<Clock>] = &[&AFTER_INCIDENT];

/// Which policy answers where the submission names none.
pub fn choose(_: &Answers) -> Answer<PolicyChoice<Answers>> {
    Ok(PolicyChoice::Policy(&AFTER_INCIDENT))
}

/// The fields that the choice reads.
pub const CHOOSES_BY: &[&str] = &[];

/// The policies that can be chosen.
pub static REACHABLE: &[PolicyChoice<Answers>] = &[PolicyChoice::Policy(&AFTER_INCIDENT)];

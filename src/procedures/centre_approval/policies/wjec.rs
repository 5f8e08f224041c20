//! WJEC.

use super::super::form::Terms;
use crate::prelude::*;

pub static WJEC: Policy<Terms> = policy! {
    id: "wjec",
    title: text("WJEC: centre approval", "CBAC: cymeradwyo canolfannau"),
    scope: text(
        "Approval as a WJEC or Eduqas centre.",
        "Cymeradwyaeth fel canolfan CBAC neu Eduqas.",
    ),
    starts: None,
    cites: &[&clauses::W1, &clauses::W4],
    rests_on: &[
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::JCQ_PLAN),
        only(&clauses::R_APPROVAL),
    ],
    parameters: Terms {
        depends_on_qualification: false,
        least_candidates: None,
        evidence_hours: None,
    },
};

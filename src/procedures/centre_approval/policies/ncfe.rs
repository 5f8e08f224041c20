//! NCFE.

use super::super::form::Terms;
use crate::prelude::*;

pub static NCFE: Policy<Terms> = policy! {
    id: "ncfe",
    title: text("NCFE: centre approval", "NCFE: cymeradwyo canolfannau"),
    scope: text(
        "Approval as a new centre of NCFE. Only the way to apply was read: what NCFE asks of a centre is not checked.",
        "Cymeradwyaeth fel canolfan newydd NCFE. Dim ond y ffordd o wneud cais a ddarllenwyd: ni wirir yr hyn y mae NCFE yn ei ofyn gan ganolfan.",
    ),
    starts: None,
    cites: &[&clauses::NCFE_A1],
    rests_on: &[all_of(&documents::NCFE_REVIEW)],
    parameters: Terms {
        depends_on_qualification: false,
        least_candidates: None,
        // NCFE_A1.
        evidence_hours: Some(48),
    },
};

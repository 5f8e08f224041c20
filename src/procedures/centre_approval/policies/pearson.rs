//! Pearson.

use super::super::form::Terms;
use crate::prelude::*;

pub static PEARSON: Policy<Terms> = policy! {
    id: "pearson",
    title: text("Pearson: centre approval", "Pearson: cymeradwyo canolfannau"),
    scope: text(
        "Approval as a new centre of Pearson. Only the way to apply was read: what Pearson asks of a centre is not checked.",
        "Cymeradwyaeth fel canolfan newydd Pearson. Dim ond y ffordd o wneud cais a ddarllenwyd: ni wirir yr hyn y mae Pearson yn ei ofyn gan ganolfan.",
    ),
    starts: None,
    cites: &[&clauses::PEARSON_A1],
    rests_on: &[all_of(&documents::PEARSON_BECOMING)],
    parameters: Terms {
        depends_on_qualification: false,
        least_candidates: None,
        evidence_hours: None,
    },
};

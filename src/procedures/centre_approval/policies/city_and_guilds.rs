//! City & Guilds.

use super::super::form::Terms;
use crate::prelude::*;

pub static CITY_AND_GUILDS: Policy<Terms> = policy! {
    id: "city-and-guilds",
    title: text("City & Guilds: centre approval", "City & Guilds: cymeradwyo canolfannau"),
    scope: text(
        "Approval as a new centre of City & Guilds. Only the way to apply was read: what City & Guilds asks of a centre is not checked.",
        "Cymeradwyaeth fel canolfan newydd City & Guilds. Dim ond y ffordd o wneud cais a ddarllenwyd: ni wirir yr hyn y mae City & Guilds yn ei ofyn gan ganolfan.",
    ),
    starts: None,
    cites: &[&clauses::CG_A1],
    rests_on: &[all_of(&documents::CITY_AND_GUILDS_CENTRES)],
    parameters: Terms {
        depends_on_qualification: false,
        least_candidates: None,
        evidence_hours: None,
    },
};

//! OCR.

use super::super::form::Terms;
use crate::prelude::*;

pub static OCR: Policy<Terms> = policy! {
    id: "ocr",
    title: text("OCR: centre approval", "OCR: cymeradwyo canolfannau"),
    scope: text(
        "Approval as an OCR centre. What the newer pages say is used for the qualifications that they name; the older, general page for everything else. Where a page's text was lost, nothing is assumed.",
        "Cymeradwyaeth fel canolfan OCR. Defnyddir yr hyn a ddywed y tudalennau mwy newydd ar gyfer y cymwysterau a enwir arnynt; y dudalen hŷn, gyffredinol ar gyfer popeth arall. Lle collwyd testun tudalen, ni thybir dim.",
    ),
    starts: None,
    cites: &[&clauses::O1, &clauses::O2, &clauses::N2, &clauses::ON2, &clauses::OV1],
    rests_on: &[
        all_of(&documents::OCR_BECOME),
        all_of(&documents::OCR_TECHNICALS),
        all_of(&documents::OCR_TECHNICALS_2016),
        all_of(&documents::OCR_NATIONALS),
        all_of(&documents::OCR_VERIFIED),
        all_of(&documents::JCQ_PLAN),
        only(&clauses::R_APPROVAL),
        only(&clauses::R_TECHNICALS_2016),
    ],
    parameters: Terms {
        depends_on_qualification: true,
        // ON1.
        least_candidates: Some(10),
        evidence_hours: None,
    },
};

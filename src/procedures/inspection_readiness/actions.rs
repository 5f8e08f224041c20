//! What to do next.

use super::form::Answers;
use crate::prelude::*;

/// In the order to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "answer-requests",
        cites: &[&clauses::W21],
        policies: &[],
        says: text(
            "Answer the inspection service's request now, at the address that the request gives. Where a centre fails to, awarding bodies send no secure assessment materials and may withdraw approval.",
            "Atebwch gais y gwasanaeth arolygu yn awr, i'r cyfeiriad y mae'r cais yn ei roi. Lle mae canolfan yn methu â gwneud hynny, nid yw cyrff dyfarnu'n anfon deunyddiau asesu diogel a gallant dynnu cymeradwyaeth yn ôl.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(all([c.form.may_be_inspected(), c.form.requests_unanswered.get()])),
    },
    ActionRule {
        code: "resolve-issues",
        cites: &[&clauses::W21],
        policies: &[],
        says: text(
            "Resolve what an inspection has left open, and tell the inspection service so at the address in its report. Where a centre fails to, awarding bodies send no secure assessment materials and may withdraw approval.",
            "Datryswch yr hyn y mae arolygiad wedi'i adael ar agor, a rhowch wybod i'r gwasanaeth arolygu i'r cyfeiriad yn ei adroddiad. Lle mae canolfan yn methu â gwneud hynny, nid yw cyrff dyfarnu'n anfon deunyddiau asesu diogel a gallant dynnu cymeradwyaeth yn ôl.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(all([c.form.may_be_inspected(), c.form.issues_open.get()])),
    },
    ActionRule {
        code: "ask-whether-inspected",
        cites: &[&clauses::J3, &clauses::J4, &clauses::J16, &clauses::R_INSPECTION],
        policies: &[],
        says: text(
            "Ask your awarding bodies whether the inspection service inspects your centre.",
            "Gofynnwch i'ch cyrff dyfarnu a yw'r gwasanaeth arolygu'n arolygu eich canolfan.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(all([c.form.may_be_inspected(), not(c.form.is_inspected())])),
    },
    ActionRule {
        code: "expect-visit",
        cites: &[&clauses::W18, &clauses::CIS1],
        policies: &[],
        says: text(
            "Be ready for an inspector on every day of the year's examinations and assessments: expect at least one visit a year, unannounced.",
            "Byddwch yn barod am arolygydd ar bob diwrnod o arholiadau ac asesiadau'r flwyddyn: disgwyliwch o leiaf un ymweliad y flwyddyn, heb rybudd.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_inspected()),
    },
];

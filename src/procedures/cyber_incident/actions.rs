//! What to do next.

use core::cmp::Ordering;

use super::clock::{hours, was_told_late, while_untold};
use super::form::{Answers, EACH, Risk, listed};
use crate::prelude::*;

/// In the order in which to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "put-plan-into-action",
        cites: &[&clauses::W24],
        policies: &[],
        says: text(
            "Put the centre's incident plan into action.",
            "Rhowch gynllun digwyddiadau'r ganolfan ar waith.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(all([c.form.happened.get(), not(c.form.plan_in_action.get())])),
    },
    ActionRule {
        code: "tell-security-centre",
        cites: &[&clauses::W25, &clauses::NCSC1, &clauses::HWB1, &clauses::R_CYBER_NAMES],
        policies: &[],
        says: text(
            "Report the incident to the National Cyber Security Centre, on its form. It concerns itself with the graver incidents; one in a single school may go no further.",
            "Rhowch wybod i'r Ganolfan Seiberddiogelwch Genedlaethol am y digwyddiad, ar ei ffurflen. Mae'n ymwneud â'r digwyddiadau mwyaf difrifol; efallai nad aiff un mewn un ysgol ymhellach.",
        ),
        to: Some(&contacts::NCSC),
        each: Each::Once,
        due: |c| Due::undated_if(all([c.form.happened_in_uk(), not(c.form.told_ncsc.get())])),
    },
    ActionRule {
        code: "tell-local-police",
        cites: &[&clauses::W26],
        policies: &[],
        says: text("Tell the local police.", "Rhowch wybod i'r heddlu lleol."),
        to: Some(&contacts::LOCAL_POLICE),
        each: Each::Once,
        due: |c| {
            Due::undated_if(all([
                c.form.happened.get(),
                not(c.form.told_police.get()),
                not(c.form.nation.is(&Nation::Scotland)),
            ]))
        },
    },
    ActionRule {
        code: "tell-police-scotland",
        cites: &[&clauses::W26, &clauses::RF2],
        policies: &[],
        says: text(
            "Tell Police Scotland. In Scotland cyber crime is reported there, and not to Report Fraud.",
            "Rhowch wybod i Police Scotland. Yn yr Alban rhoddir gwybod yno am seiberdroseddu, ac nid i Report Fraud.",
        ),
        to: Some(&contacts::POLICE_SCOTLAND),
        each: Each::Once,
        due: |c| {
            Due::undated_if(all([
                c.form.happened.get(),
                not(c.form.told_police.get()),
                c.form.nation.is(&Nation::Scotland),
            ]))
        },
    },
    ActionRule {
        code: "tell-report-fraud",
        cites: &[&clauses::W26, &clauses::RF1, &clauses::R_CYBER_NAMES],
        policies: &[],
        says: text(
            "Tell Report Fraud, which took the place of Action Fraud on 4 December 2025.",
            "Rhowch wybod i Report Fraud, a gymerodd le Action Fraud ar 4 Rhagfyr 2025.",
        ),
        to: Some(&contacts::REPORT_FRAUD),
        each: Each::Once,
        due: |c| {
            let covered = c
                .form
                .nation
                .get()
                .map(|nation| matches!(nation, Nation::England | Nation::Wales | Nation::NorthernIreland));
            Due::undated_if(all([c.form.happened.get(), not(c.form.told_fraud.get()), covered]))
        },
    },
    ActionRule {
        code: "tell-wjec",
        cites: &[&clauses::W27],
        policies: &[],
        says: text("Tell WJEC of the incident.", "Rhowch wybod i CBAC am y digwyddiad."),
        to: Some(&contacts::WJEC_INCIDENTS),
        each: EACH,
        due: |c| {
            let one = listed(c)?;
            Due::undated_if(all([
                c.form.happened.get(),
                not(one.told.get()),
                one.body.is(&Body::Wjec),
            ]))
        },
    },
    ActionRule {
        code: "tell-awarding-body",
        cites: &[&clauses::W27, &clauses::R_CYBER_NAMES],
        policies: &[],
        says: text(
            "Tell the awarding body ({body}) by its own route for incidents. Its address for them is not held here.",
            "Rhowch wybod i'r corff dyfarnu ({body}) drwy ei lwybr ei hun ar gyfer digwyddiadau. Ni chedwir ei gyfeiriad ar eu cyfer yma.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let one = listed(c)?;
            let owed = all([
                c.form.happened.get(),
                not(one.told.get()),
                not(one.body.is(&Body::Wjec)),
            ]);
            match (owed, one.body.get()) {
                (Ok(true), body) => Ok(Some(Due::undated().with([fact::body("body", body?)]))),
                (Ok(false), _) => Ok(None),
                (Err(missing), _) => Err(missing),
            }
        },
    },
    ActionRule {
        code: "tell-education-department",
        cites: &[&clauses::DFE1],
        policies: &[],
        says: text(
            "Tell the sector cyber team of the Department for Education.",
            "Rhowch wybod i dîm seiber y sector yn yr Adran Addysg.",
        ),
        to: Some(&contacts::DFE_CYBER_TEAM),
        each: Each::Once,
        due: |c| {
            Due::undated_if(all([
                c.form.happened.get(),
                c.form.nation.is(&Nation::England),
                not(c.form.told_department.get()),
            ]))
        },
    },
    ActionRule {
        code: "assess-risk",
        cites: &[&clauses::ICO1, &clauses::ICO2],
        policies: &[],
        says: text(
            "Assess at once whether personal data is involved and what risk it means for people. Until you know, go by the {hours} hours.",
            "Aseswch ar unwaith a oes data personol yn gysylltiedig a pha risg y mae'n ei golygu i bobl. Hyd nes y gwyddoch, cadwch at y {hours} awr.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            let to_assess = all([c.form.happened_in_uk(), c.form.risk.is(&Risk::NotKnown)]);
            to_assess.map(|assess| assess.then(|| Due::undated().with([hours(c)])))
        },
    },
    ActionRule {
        code: "tell-commissioner",
        cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::ICO5],
        policies: &[],
        says: text(
            "Tell the ICO, online if you can still use your systems. What you do not know yet can follow.",
            "Rhowch wybod i'r ICO, ar-lein os gallwch ddefnyddio eich systemau o hyd. Gall yr hyn na wyddoch eto ddilyn.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| while_untold(c, |deadline| (!is_over(c, deadline)).then(|| Due::by(deadline))),
    },
    ActionRule {
        code: "tell-commissioner-late",
        cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::ICO5],
        policies: &[],
        says: text(
            "The {hours} hours are over: tell the ICO now, online if you can still use your systems, and give the reasons for the delay.",
            "Mae'r {hours} awr ar ben: rhowch wybod i'r ICO nawr, ar-lein os gallwch ddefnyddio eich systemau o hyd, a rhowch y rhesymau dros yr oedi.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| {
            while_untold(c, |deadline| {
                is_over(c, deadline).then(|| Due::by(c.as_of).with([hours(c)]))
            })
        },
    },
    ActionRule {
        code: "explain-delay",
        cites: &[&clauses::ICO1, &clauses::ICO5],
        policies: &[],
        says: text(
            "Give the ICO the reasons for the delay.",
            "Rhowch i'r ICO y rhesymau dros yr oedi.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| Due::undated_if(all([was_told_late(c), not(c.form.reasons_given.get())])),
    },
    ActionRule {
        code: "tell-people",
        cites: &[&clauses::ICO3],
        policies: &[],
        says: text(
            "Tell the people whose data it is, without undue delay: what happened, what it can mean for them and what they can do.",
            "Rhowch wybod i'r bobl y mae'r data'n perthyn iddynt, heb oedi diangen: beth a ddigwyddodd, beth y gall ei olygu iddynt a beth y gallant ei wneud.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            Due::undated_if(all([
                c.form.happened_in_uk(),
                c.form.risk.is(&Risk::High),
                not(c.form.people_told.get()),
            ]))
        },
    },
    ActionRule {
        code: "record-decision",
        cites: &[&clauses::ICO2],
        policies: &[],
        says: text(
            "Record that the ICO is not told, and why a risk to people is unlikely.",
            "Cofnodwch na roddir gwybod i'r ICO, a pham mae risg i bobl yn annhebygol.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            Due::undated_if(all([
                c.form.happened_in_uk(),
                c.form.risk.is(&Risk::Unlikely),
                not(c.form.decision_recorded.get()),
            ]))
        },
    },
];

/// Whether a moment has surely gone by.
fn is_over(c: &Context<Answers>, moment: Moment) -> bool {
    c.against(moment) == Some(Ordering::Greater)
}

//! What to do next.

use super::clock::{hours, is_over, is_told, is_untold, known_deadline, was_told_late};
use super::form::{Answers, EACH, Risk, listed};
use crate::prelude::*;

/// In the order to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "put-plan-into-action",
        cites: &[&clauses::W24],
        policies: &[],
        says: text(
            "Put the centre's plan for cyber incidents into action. Without a plan, let the head of centre and whoever runs the systems decide what is shut off and who is told.",
            "Rhowch gynllun y ganolfan ar gyfer digwyddiadau seiber ar waith. Heb gynllun, gadewch i bennaeth y ganolfan a'r sawl sy'n rhedeg y systemau benderfynu beth a gaiff ei ddiffodd ac i bwy y rhoddir gwybod.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::unless_done(c.form.happened.get(), c.form.plan_in_action.get()),
    },
    ActionRule {
        code: "tell-security-centre",
        cites: &[&clauses::W25, &clauses::NCSC1, &clauses::HWB1, &clauses::R_CYBER_NAMES],
        policies: &[],
        says: text(
            "Report the cyber incident to the National Cyber Security Centre, on its form. The NCSC deals with the graver incidents; one in a single school may go no further.",
            "Rhowch wybod i'r Ganolfan Seiberddiogelwch Genedlaethol am y digwyddiad seiber, ar ei ffurflen. Mae'r Ganolfan yn ymwneud â'r digwyddiadau mwyaf difrifol; efallai nad aiff un mewn un ysgol ymhellach.",
        ),
        to: Some(&contacts::NCSC),
        each: Each::Once,
        due: |c| Due::unless_done(c.form.happened_in_uk(), c.form.told_ncsc.get()),
    },
    ActionRule {
        code: "tell-local-police",
        cites: &[&clauses::W26],
        policies: &[],
        says: text(
            "Tell the local police of the cyber incident.",
            "Rhowch wybod i'r heddlu lleol am y digwyddiad seiber.",
        ),
        to: Some(&contacts::LOCAL_POLICE),
        each: Each::Once,
        due: |c| {
            let elsewhere = all([c.form.happened.get(), not(c.form.nation.is(&Nation::Scotland))]);
            Due::unless_done(elsewhere, c.form.told_police.get())
        },
    },
    ActionRule {
        code: "tell-police-scotland",
        cites: &[&clauses::W26, &clauses::RF2],
        policies: &[],
        says: text(
            "Tell Police Scotland of the cyber incident. In Scotland cyber crime is reported there, and not to Report Fraud.",
            "Rhowch wybod i Police Scotland am y digwyddiad seiber. Yn yr Alban rhoddir gwybod yno am seiberdroseddu, ac nid i Report Fraud.",
        ),
        to: Some(&contacts::POLICE_SCOTLAND),
        each: Each::Once,
        due: |c| {
            let there = all([c.form.happened.get(), c.form.nation.is(&Nation::Scotland)]);
            Due::unless_done(there, c.form.told_police.get())
        },
    },
    ActionRule {
        code: "tell-police",
        cites: &[&clauses::W26, &clauses::RF2],
        policies: &[],
        says: text(
            "Report the cyber incident to the police. Which force depends on where your centre is: in Scotland Police Scotland, elsewhere the local police.",
            "Rhowch wybod i'r heddlu am y digwyddiad seiber. Mae pa heddlu yn dibynnu ar ble mae eich canolfan: yn yr Alban Police Scotland, mewn mannau eraill yr heddlu lleol.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::unless_done(c.form.happened_somewhere(), c.form.told_police.get()),
    },
    ActionRule {
        code: "tell-report-fraud",
        cites: &[&clauses::W26, &clauses::RF1, &clauses::R_CYBER_NAMES],
        policies: &[],
        says: text(
            "Tell Report Fraud of the cyber incident. Report Fraud took the place of Action Fraud on 4 December 2025.",
            "Rhowch wybod i Report Fraud am y digwyddiad seiber. Cymerodd Report Fraud le Action Fraud ar 4 Rhagfyr 2025.",
        ),
        to: Some(&contacts::REPORT_FRAUD),
        each: Each::Once,
        due: |c| {
            let covered = c
                .form
                .nation
                .get()
                .map(|nation| matches!(nation, Nation::England | Nation::Wales | Nation::NorthernIreland));
            Due::unless_done(all([c.form.happened.get(), covered]), c.form.told_fraud.get())
        },
    },
    ActionRule {
        code: "tell-wjec",
        cites: &[&clauses::W27],
        policies: &[],
        says: text(
            "Tell WJEC of the cyber incident.",
            "Rhowch wybod i CBAC am y digwyddiad seiber.",
        ),
        to: Some(&contacts::WJEC_INCIDENTS),
        each: EACH,
        due: |c| {
            let one = listed(c)?;
            Due::unless_done(all([c.form.happened.get(), one.body.is(&Body::Wjec)]), one.told.get())
        },
    },
    ActionRule {
        code: "tell-awarding-body",
        cites: &[&clauses::W27, &clauses::R_CYBER_NAMES],
        policies: &[],
        says: text(
            "Tell the awarding body ({body}) of the cyber incident. Ask it first where it takes such news: we know of no address that it publishes.",
            "Rhowch wybod i'r corff dyfarnu ({body}) am y digwyddiad seiber. Gofynnwch iddo yn gyntaf ymhle y mae'n derbyn gwybodaeth o'r fath: ni wyddom am gyfeiriad y mae'n ei gyhoeddi.",
        ),
        to: None,
        each: EACH,
        due: |c| {
            let one = listed(c)?;
            let owed = all([c.form.happened.get(), not(one.body.is(&Body::Wjec))]);
            let due = Due::unless_done(owed, one.told.get())?;
            due.map_or(Ok(None), |due| {
                Ok(Some(due.with([fact::body("body", one.body.get()?)])))
            })
        },
    },
    ActionRule {
        code: "tell-education-department",
        cites: &[&clauses::DFE1],
        policies: &[],
        says: text(
            "If the cyber incident broke the security of a school or college, or did damage, tell the sector cyber team of the Department for Education.",
            "Os torrodd y digwyddiad seiber ddiogelwch ysgol neu goleg, neu os gwnaeth ddifrod, rhowch wybod i dîm seiber y sector yn yr Adran Addysg.",
        ),
        to: Some(&contacts::DFE_CYBER_TEAM),
        each: Each::Once,
        due: |c| {
            let england = all([c.form.happened.get(), c.form.nation.is(&Nation::England)]);
            Due::unless_done(england, c.form.told_department.get())
        },
    },
    ActionRule {
        code: "assess-risk",
        cites: &[&clauses::ICO1, &clauses::ICO2],
        policies: &[],
        says: text(
            "Assess at once whether personal data is involved in the cyber incident, and what risk it means for people. If the risk is high, they have to be told. If the ICO has to be told and has not been, there are {hours} hours for that from the moment the centre became aware. If you cannot assess the risk in time, ask the ICO on 0303 123 1113, or report to it what you know.",
            "Aseswch ar unwaith a oes data personol yn gysylltiedig â'r digwyddiad seiber, a pha risg y mae'n ei golygu i bobl. Os yw'r risg yn uchel, rhaid rhoi gwybod iddynt. Os oes rhaid rhoi gwybod i'r ICO ac na wnaed hynny, mae {hours} awr ar gyfer hynny o'r eiliad y daeth y ganolfan yn ymwybodol. Os na allwch asesu'r risg mewn pryd, gofynnwch i'r ICO ar 0303 123 1113, neu rhowch wybod iddi am yr hyn a wyddoch.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            let may_concern = any([c.form.happened_somewhere(), c.form.happened_in_uk()]);
            let owed = to_do(may_concern, not(c.form.risk.is(&Risk::NotKnown)))?;
            // Once the ICO has been told, its hours run no more.
            let end = known_deadline(c).filter(|_| is_told(c) != Ok(true));
            let due = end.map_or_else(Due::undated, Due::by);
            Ok(owed.then(|| due.with([hours(c)])))
        },
    },
    ActionRule {
        code: "tell-commissioner",
        cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::ICO5],
        policies: &[],
        says: text(
            "Tell the ICO of the personal data breach, online if you can still use your systems. What you do not know yet can follow.",
            "Rhowch wybod i'r ICO fod diogelwch data personol wedi'i dorri, ar-lein os gallwch ddefnyddio eich systemau o hyd. Gall yr hyn na wyddoch eto ddilyn.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| {
            let deadline = known_deadline(c);
            let untold = is_untold(c)?;
            Ok((untold && !deadline.is_some_and(|end| is_over(c, end)))
                .then(|| deadline.map_or_else(Due::undated, Due::by)))
        },
    },
    ActionRule {
        code: "tell-commissioner-late",
        cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::ICO5],
        policies: &[],
        says: text(
            "The {hours} hours are over: tell the ICO of the personal data breach now, online if you can still use your systems. Give the reasons for the delay.",
            "Mae'r {hours} awr ar ben: rhowch wybod i'r ICO nawr fod diogelwch data personol wedi'i dorri, ar-lein os gallwch ddefnyddio eich systemau o hyd. Rhowch y rhesymau dros yr oedi.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| {
            let over = known_deadline(c).filter(|end| is_over(c, *end));
            let untold = is_untold(c)?;
            Ok(over.filter(|_| untold).map(|end| Due::by(end).with([hours(c)])))
        },
    },
    ActionRule {
        code: "tell-data-protection-authority",
        cites: &[&clauses::ICO1, &clauses::ICO4, &clauses::ICO5],
        policies: &[],
        says: text(
            "If your centre is in the United Kingdom, tell the ICO of the personal data breach. Do so without undue delay, within {hours} hours of becoming aware. Elsewhere, ask the data protection authority where you are.",
            "Os yw eich canolfan yn y Deyrnas Unedig, rhowch wybod i'r ICO fod diogelwch data personol wedi'i dorri. Gwnewch hynny heb oedi diangen, o fewn {hours} awr i ddod yn ymwybodol. Mewn mannau eraill, gofynnwch i'r awdurdod diogelu data lle'r ydych chi.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| {
            let owed = all([c.form.happened_somewhere(), c.form.is_at_risk()]);
            let due = known_deadline(c).map_or_else(Due::undated, Due::by);
            Ok(to_do(owed, is_told(c))?.then(|| due.with([hours(c)])))
        },
    },
    ActionRule {
        code: "ask-data-protection-authority",
        cites: &[&clauses::ICO1, &clauses::ICO4],
        policies: &[],
        says: text(
            "Ask the data protection authority where you are whether it has to be told of the cyber incident, and by when. Ask the ICO too if people in the United Kingdom are affected.",
            "Gofynnwch i'r awdurdod diogelu data lle'r ydych chi a oes rhaid rhoi gwybod iddo am y digwyddiad seiber, ac erbyn pryd. Gofynnwch i'r ICO hefyd os effeithir ar bobl yn y Deyrnas Unedig.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            let abroad = all([c.form.happened.get(), c.form.nation.is(&Nation::Elsewhere)]);
            Due::unless_done(abroad, c.form.risk.is(&Risk::NoPersonalData))
        },
    },
    ActionRule {
        code: "explain-delay",
        cites: &[&clauses::ICO1, &clauses::ICO5],
        policies: &[],
        says: text(
            "Give the ICO the reasons why it was told of the personal data breach late.",
            "Rhowch i'r ICO y rhesymau pam y rhoddwyd gwybod iddi'n hwyr fod diogelwch data personol wedi'i dorri.",
        ),
        to: Some(&contacts::ICO),
        each: Each::Once,
        due: |c| Due::unless_done(was_told_late(c), c.form.reasons_given.get()),
    },
    ActionRule {
        code: "tell-people",
        cites: &[&clauses::ICO3],
        policies: &[],
        says: text(
            "Tell the people whose personal data the cyber incident concerns, without undue delay. Say what happened, what it can mean for them and what they can do.",
            "Rhowch wybod i'r bobl y mae'r digwyddiad seiber yn ymwneud â'u data personol, heb oedi diangen. Dywedwch beth a ddigwyddodd, beth y gall ei olygu iddynt a beth y gallant ei wneud.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            let high = all([c.form.happened_in_uk(), c.form.risk.is(&Risk::High)]);
            Due::unless_done(high, c.form.people_told.get())
        },
    },
    ActionRule {
        code: "record-decision",
        cites: &[&clauses::ICO2],
        policies: &[],
        says: text(
            "Record what happened, that the ICO is not told of the personal data breach, and why a risk to people is unlikely.",
            "Cofnodwch beth a ddigwyddodd, na roddir gwybod i'r ICO fod diogelwch data personol wedi'i dorri, a pham mae risg i bobl yn annhebygol.",
        ),
        to: None,
        each: Each::Once,
        due: |c| {
            let unlikely = all([c.form.happened_in_uk(), c.form.risk.is(&Risk::Unlikely)]);
            Due::unless_done(unlikely, c.form.decision_recorded.get())
        },
    },
];

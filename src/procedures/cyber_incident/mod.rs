//! After a cyber incident: whom to tell, in which order, and until when; and what a centre does against the next one.

mod clock;
mod form;
mod rules;

use std::cmp::Ordering;

use crate::form::Choice as _;
use crate::prelude::*;
use clock::{Clock, was_told_late, while_untold};
use form::{Answers, EACH, Risk, listed};

static AFTER_INCIDENT: Policy<Clock> = Policy {
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
    parameters: Clock { hours: 72 },
};

const TOLD: &str = "cyber-incident/commissioner-told";
const IN_TIME: &str = "cyber-incident/commissioner-told-within-72-hours";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "cyber-incident",
    title: text("Cyber incidents", "Digwyddiadau seiber"),
    intro: text(
        "After a cyber incident: whom to tell, in which order and until when. Without one: whether your centre takes the measures that JCQ's guidance lists.",
        "Ar ôl digwyddiad seiber: i bwy i roi gwybod, ym mha drefn a hyd pryd. Heb ddigwyddiad: a yw eich canolfan yn cymryd y mesurau y mae canllawiau'r CGC yn eu rhestru.",
    ),
    policies: &[&AFTER_INCIDENT],
    choose: |_| Ok(Choice::Policy(&AFTER_INCIDENT)),
    chooses_by: &[],
    reachable: &[Choice::Policy(&AFTER_INCIDENT)],
    rules: rules::RULES,
    decisions: &[
        decision(
            "no-incident",
            Kind::None,
            text(
                "There is no incident to report. Any warnings below concern what protects your centre from one.",
                "Nid oes digwyddiad i roi gwybod amdano. Mae unrhyw rybuddion isod yn ymwneud â'r hyn sy'n diogelu eich canolfan rhag un.",
            ),
            &[When::Says {
                rule: "cyber-incident/plan-in-action",
                codes: &["no-incident"],
            }],
        ),
        decision(
            "report-overdue",
            Kind::Act,
            text(
                "The 72 hours are over and the ICO has not been told. Tell it now, and say why it is late.",
                "Mae'r 72 awr ar ben ac ni roddwyd gwybod i'r ICO. Rhowch wybod iddo nawr, gan ddweud pam mae'n hwyr.",
            ),
            &[When::Says {
                rule: IN_TIME,
                codes: &["overdue"],
            }],
        ),
        decision(
            "tell-commissioner",
            Kind::Act,
            text(
                "The ICO has to be told and has not been. See below until when, and what else is to be done.",
                "Rhaid rhoi gwybod i'r ICO ac ni wnaed hynny. Gweler isod hyd pryd, a beth arall sydd i'w wneud.",
            ),
            &[When::Says {
                rule: TOLD,
                codes: &["still-to-tell"],
            }],
        ),
        decision(
            "steps-to-take",
            Kind::Act,
            text(
                "At least one thing that is owed after an incident is not in order. Take the steps below in their order.",
                "Mae o leiaf un peth sy'n ddyledus ar ôl digwyddiad heb fod mewn trefn. Cymerwch y camau isod yn eu trefn.",
            ),
            &[When::Report {
                outcome: Outcome::Failed,
            }],
        ),
        decision(
            "times-disagree",
            Kind::Fix,
            text(
                "The times given cannot all be right. Correct them; until then it cannot be told whether the ICO was told in time.",
                "Ni all yr holl amserau a roddwyd fod yn gywir. Cywirwch hwy; tan hynny ni ellir dweud a roddwyd gwybod i'r ICO mewn pryd.",
            ),
            &[When::Says {
                rule: IN_TIME,
                codes: &["told-before-aware", "told-to-come", "aware-to-come"],
            }],
        ),
        decision(
            "assess-risk",
            Kind::Act,
            text(
                "Whether the ICO has to be told hangs on the risk to people. Assess it at once: the 72 hours run from the moment the centre became aware.",
                "Mae p'un a oes rhaid rhoi gwybod i'r ICO yn dibynnu ar y risg i bobl. Aseswch hi ar unwaith: mae'r 72 awr yn rhedeg o'r eiliad y daeth y ganolfan yn ymwybodol.",
            ),
            &[When::Says {
                rule: TOLD,
                codes: &["risk-not-known"],
            }],
        ),
        decision(
            "steps-taken",
            Kind::Done,
            text(
                "Every step that is listed here as owed after an incident has been taken.",
                "Mae pob cam a restrir yma fel un sy'n ddyledus ar ôl digwyddiad wedi'i gymryd.",
            ),
            &[When::Report {
                outcome: Outcome::Passed,
            }],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet whether everything that is owed after the incident has been done.",
                "Ni ellir dweud eto a yw popeth sy'n ddyledus ar ôl y digwyddiad wedi'i wneud.",
            ),
            &[],
        )
        .when_answered(Kind::Act),
    ],
    // In the order in which to act.
    actions: &[
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
                    (Ok(true), body) => Ok(Some(Due::undated().with([name("body", body?.says())]))),
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
                "Assess at once whether personal data is involved and what risk it means for people. Until you know, go by the 72 hours.",
                "Aseswch ar unwaith a oes data personol yn gysylltiedig a pha risg y mae'n ei golygu i bobl. Hyd nes y gwyddoch, cadwch at y 72 awr.",
            ),
            to: None,
            each: Each::Once,
            due: |c| Due::undated_if(all([c.form.happened_in_uk(), c.form.risk.is(&Risk::NotKnown)])),
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
                "The 72 hours are over: tell the ICO now, online if you can still use your systems, and give the reasons for the delay.",
                "Mae'r 72 awr ar ben: rhowch wybod i'r ICO nawr, ar-lein os gallwch ddefnyddio eich systemau o hyd, a rhowch y rhesymau dros yr oedi.",
            ),
            to: Some(&contacts::ICO),
            each: Each::Once,
            due: |c| while_untold(c, |deadline| is_over(c, deadline).then(|| Due::by(c.as_of))),
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
    ],
    dates: &[],
};

/// Whether a moment has surely gone by.
fn is_over(c: &Context<Answers>, moment: Moment) -> bool {
    c.against(moment) == Some(Ordering::Greater)
}

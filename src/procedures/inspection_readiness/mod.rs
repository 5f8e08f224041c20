//! Being ready, on any day, for an unannounced visit of the JCQ Centre Inspection Service.

mod form;
mod rules;

use crate::prelude::*;
use form::{Answers, Edition, NEWER, OLDER, RegisterSection};

static TWO_TO_FOUR: Policy<Edition> = Policy {
    id: "two-to-four-key-holders",
    title: text(
        "Older instructions: two to four key holders",
        "Cyfarwyddiadau hŷn: rhwng dau a phedwar deiliad allweddi",
    ),
    scope: text(
        "Editions of the Instructions for conducting examinations that allow two to four key holders; to be chosen by name, as the day of the change is not known.",
        "Argraffiadau o'r Cyfarwyddiadau ar gyfer cynnal arholiadau sy'n caniatáu rhwng dau a phedwar deiliad allweddi; i'w dewis yn ôl enw, gan na wyddys pryd y newidiwyd.",
    ),
    starts: None,
    cites: &[&clauses::KH1],
    rests_on: &[
        all_of(&documents::JCQ_PLAN),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::NAEO_INSPECTIONS),
        all_of(&documents::JCQ_ICE),
        all_of(&documents::OCR_CPC),
        all_of(&documents::TEO_POLICIES),
        only(&clauses::R_INSPECTION),
        all_of(&documents::NCFE_REGULATIONS).compared(),
    ],
    parameters: OLDER,
};

static TWO_TO_SIX: Policy<Edition> = Policy {
    id: "two-to-six-key-holders",
    title: text(
        "Newer instructions: two to six key holders",
        "Cyfarwyddiadau mwy newydd: rhwng dau a chwe deiliad allweddi",
    ),
    scope: text(
        "Editions of the Instructions for conducting examinations that allow two to six key holders; to be chosen by name, as the day of the change is not known.",
        "Argraffiadau o'r Cyfarwyddiadau ar gyfer cynnal arholiadau sy'n caniatáu rhwng dau a chwe deiliad allweddi; i'w dewis yn ôl enw, gan na wyddys pryd y newidiwyd.",
    ),
    starts: None,
    cites: &[&clauses::KH2, &clauses::KH3],
    rests_on: &[
        all_of(&documents::JCQ_PLAN),
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::NAEO_INSPECTIONS),
        all_of(&documents::JCQ_ICE),
        all_of(&documents::NCFE_REGULATIONS),
        all_of(&documents::OCR_CPC),
        all_of(&documents::TEO_POLICIES),
        only(&clauses::R_INSPECTION),
    ],
    parameters: NEWER,
};

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "inspection-readiness",
    title: text("Ready for an inspection", "Yn barod am arolygiad"),
    intro: text(
        "Check whether your centre would be ready if a JCQ inspector came today. Visits are unannounced, so no date is worked out. This is a check of your own; the inspector decides.",
        "Gwiriwch a fyddai eich canolfan yn barod pe bai arolygydd y CGC yn dod heddiw. Nid oes rhybudd o ymweliadau, felly ni chyfrifir dyddiad. Gwiriad i chi eich hun yw hwn; yr arolygydd sy'n penderfynu.",
    ),
    policies: &[&TWO_TO_FOUR, &TWO_TO_SIX],
    choose: |_| Ok(Choice::Open),
    chooses_by: &[],
    reachable: &[Choice::Open],
    rules: rules::RULES,
    decisions: &[
        decision(
            "answers-disagree",
            Kind::Fix,
            text(
                "Your answers do not agree: the inspection service is not said to work in Scotland, and yet you have had to do with it.",
                "Nid yw eich atebion yn cytuno: ni ddywedir bod y gwasanaeth arolygu'n gweithio yn yr Alban, ac eto rydych wedi cael ymwneud ag ef.",
            ),
            &[When::Says {
                rule: "inspection-readiness/answers-agree-on-coverage",
                codes: &["visited-although-not-covered"],
            }],
        ),
        decision(
            "not-covered",
            Kind::None,
            text(
                "The JCQ inspection service is not said to cover your centre.",
                "Ni ddywedir bod gwasanaeth arolygu'r CGC yn cynnwys eich canolfan.",
            ),
            &[When::Says {
                rule: "inspection-readiness/service-covers-centre",
                codes: &["scotland"],
            }],
        ),
        decision(
            "not-ready",
            Kind::Fix,
            text(
                "Your centre is not ready for an inspection. Put right what is listed below.",
                "Nid yw eich canolfan yn barod am arolygiad. Cywirwch yr hyn a restrir isod.",
            ),
            &[When::Report {
                outcome: Outcome::Failed,
            }],
        ),
        decision(
            "ready",
            Kind::Done,
            text(
                "Your centre meets every requirement listed here. An inspector may look at more.",
                "Mae eich canolfan yn bodloni pob gofyniad a restrir yma. Gall arolygydd edrych ar ragor.",
            ),
            &[When::Report {
                outcome: Outcome::Passed,
            }],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet whether your centre is ready for an inspection.",
                "Ni ellir dweud eto a yw eich canolfan yn barod am arolygiad.",
            ),
            &[],
        )
        .when_answered(Kind::Ask),
    ],
    actions: &[
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
                "Resolve what an inspection has left open. Where a centre fails to, awarding bodies send no secure assessment materials and may withdraw approval.",
                "Datryswch yr hyn y mae arolygiad wedi'i adael ar agor. Lle mae canolfan yn methu â gwneud hynny, nid yw cyrff dyfarnu'n anfon deunyddiau asesu diogel a gallant dynnu cymeradwyaeth yn ôl.",
            ),
            to: None,
            each: Each::Once,
            due: |c| Due::undated_if(all([c.form.may_be_inspected(), c.form.issues_open.get()])),
        },
        ActionRule {
            code: "ask-whether-inspected",
            cites: &[&clauses::J3, &clauses::J4, &clauses::R_INSPECTION],
            policies: &[],
            says: text(
                "Ask your awarding bodies whether the inspection service inspects your centre.",
                "Gofynnwch i'ch cyrff dyfarnu a yw'r gwasanaeth arolygu'n arolygu eich canolfan.",
            ),
            to: None,
            each: Each::Once,
            due: |c| Due::undated_if(coverage_is_open(c.form)),
        },
        ActionRule {
            code: "expect-visit",
            cites: &[&clauses::W18, &clauses::CIS1],
            policies: &[],
            says: text(
                "Be ready on every day of the year's examinations and assessments: expect at least one visit a year, unannounced.",
                "Byddwch yn barod ar bob diwrnod o arholiadau ac asesiadau'r flwyddyn: disgwyliwch o leiaf un ymweliad y flwyddyn, heb rybudd.",
            ),
            to: None,
            each: Each::Once,
            due: |c| Due::undated_if(c.form.may_be_inspected()),
        },
    ],
    dates: &[],
};

/// Whether the published texts leave open that the centre is inspected.
fn coverage_is_open(form: &Answers) -> Answer<bool> {
    consider(form.nation.get(), |nation| match nation {
        Nation::Scotland => Ok(false),
        Nation::Elsewhere => not(form.told_covered.get()),
        Nation::England | Nation::Wales | Nation::NorthernIreland => {
            not(form.register_section.is(&RegisterSection::Standard))
        }
    })
}

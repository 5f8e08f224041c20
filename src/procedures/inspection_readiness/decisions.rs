//! From findings to what to do.

use crate::prelude::*;

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
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
            "Your centre is not ready for an inspection: at least one requirement is not met.",
            "Nid yw eich canolfan yn barod am arolygiad: mae o leiaf un gofyniad heb ei fodloni.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "ready",
        Kind::Answer,
        text(
            "Your centre meets every listed requirement. An inspector may look at more.",
            "Mae eich canolfan yn bodloni pob gofyniad a restrir. Gall arolygydd edrych ar ragor.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    )
    .when_answered(Kind::Done),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "Whether your centre is ready for an inspection cannot be told yet.",
            "Ni ellir dweud eto a yw eich canolfan yn barod am arolygiad.",
        ),
        &[],
    )
    .when_answered(Kind::Ask),
];

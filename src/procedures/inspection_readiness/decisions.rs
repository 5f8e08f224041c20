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
            "Your centre is not ready for an inspection. Put right what is listed below.",
            "Nid yw eich canolfan yn barod am arolygiad. Cywirwch yr hyn a restrir isod.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "ready",
        Kind::Answer,
        text(
            "Your centre meets every requirement listed here. An inspector may look at more.",
            "Mae eich canolfan yn bodloni pob gofyniad a restrir yma. Gall arolygydd edrych ar ragor.",
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
            "It cannot be told yet whether your centre is ready for an inspection.",
            "Ni ellir dweud eto a yw eich canolfan yn barod am arolygiad.",
        ),
        &[],
    )
    .when_answered(Kind::Ask),
];

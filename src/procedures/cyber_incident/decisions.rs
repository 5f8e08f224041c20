//! From what the rules found to what to do.

use crate::prelude::*;

const TOLD: &str = "cyber-incident/commissioner-told";

const IN_TIME: &str = "cyber-incident/commissioner-told-within-72-hours";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
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
            "The {hours} hours are over and the ICO has not been told. Tell it now, and say why it is late.",
            "Mae'r {hours} awr ar ben ac ni roddwyd gwybod i'r ICO. Rhowch wybod iddo nawr, gan ddweud pam mae'n hwyr.",
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
            "Whether the ICO has to be told hangs on the risk to people. Assess it at once: the {hours} hours run from the moment the centre became aware.",
            "Mae p'un a oes rhaid rhoi gwybod i'r ICO yn dibynnu ar y risg i bobl. Aseswch hi ar unwaith: mae'r {hours} awr yn rhedeg o'r eiliad y daeth y ganolfan yn ymwybodol.",
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
];

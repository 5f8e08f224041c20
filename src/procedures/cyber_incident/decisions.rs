//! From findings to what to do.

use crate::prelude::*;

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
        "times-disagree",
        Kind::Fix,
        text(
            "What is said of the ICO, and the times that go with it, cannot all be right. Correct that. Any step shown below is to be taken all the same.",
            "Ni all yr hyn a ddywedir am yr ICO, a'r amserau sy'n mynd gydag ef, i gyd fod yn gywir. Cywirwch hynny. Rhaid cymryd unrhyw gam a ddangosir isod serch hynny.",
        ),
        &[When::Says {
            rule: IN_TIME,
            codes: &[
                "told-before-aware",
                "told-to-come",
                "aware-to-come",
                "not-told-but-when",
            ],
        }],
    ),
    decision(
        "report-overdue",
        Kind::Act,
        text(
            "The {hours} hours are over and the ICO is not said to have been told. If it has not, tell it now, and say why it is late.",
            "Mae'r {hours} awr ar ben ac ni ddywedir bod yr ICO wedi cael gwybod. Os nad yw, rhowch wybod iddi nawr, gan ddweud pam mae'n hwyr.",
        ),
        &[When::Does {
            codes: &["tell-commissioner-late"],
        }],
    ),
    decision(
        "tell-commissioner",
        Kind::Act,
        text(
            "The ICO has to be told, and is not said to have been.",
            "Rhaid rhoi gwybod i'r ICO, ac ni ddywedir bod hynny wedi'i wneud.",
        ),
        &[When::Does {
            codes: &["tell-commissioner"],
        }],
    ),
    decision(
        "steps-to-take",
        Kind::Act,
        text(
            "At least one thing that is owed after an incident is not said to be done. Take the steps below in their order.",
            "Mae o leiaf un peth sy'n ddyledus ar ôl digwyddiad na ddywedir ei fod wedi'i wneud. Cymerwch y camau isod yn eu trefn.",
        ),
        &[When::Does {
            codes: &[
                "put-plan-into-action",
                "tell-security-centre",
                "tell-local-police",
                "tell-police-scotland",
                "tell-police",
                "tell-report-fraud",
                "tell-wjec",
                "tell-awarding-body",
                "tell-data-protection-authority",
                "explain-delay",
                "tell-people",
                "record-decision",
            ],
        }],
    ),
    decision(
        "assess-risk-to-people",
        Kind::Act,
        text(
            "The ICO has been told. Whether the people whose data it is have to be told depends on the risk to them: assess it at once.",
            "Mae'r ICO wedi cael gwybod. Mae p'un a oes rhaid rhoi gwybod i'r bobl y mae'r data'n perthyn iddynt yn dibynnu ar y risg iddynt: aseswch hi ar unwaith.",
        ),
        &[
            When::Does {
                codes: &["assess-risk"],
            },
            When::Says {
                rule: "cyber-incident/commissioner-told",
                codes: &["told"],
            },
        ],
    ),
    decision(
        "assess-risk",
        Kind::Act,
        text(
            "Whether the ICO has to be told depends on the risk to people. Assess it at once: the {hours} hours run from the moment the centre became aware.",
            "Mae p'un a oes rhaid rhoi gwybod i'r ICO yn dibynnu ar y risg i bobl. Aseswch hi ar unwaith: mae'r {hours} awr yn rhedeg o'r eiliad y daeth y ganolfan yn ymwybodol.",
        ),
        &[When::Does {
            codes: &["assess-risk"],
        }],
    ),
    decision(
        "told-late",
        Kind::Late,
        text(
            "The ICO was told after the {hours} hours. The report counts all the same, and its lateness cannot be undone.",
            "Rhoddwyd gwybod i'r ICO ar ôl y {hours} awr. Mae'r adroddiad yn cyfrif serch hynny, ac ni ellir dadwneud yr oedi.",
        ),
        &[When::Says {
            rule: IN_TIME,
            codes: &["late"],
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

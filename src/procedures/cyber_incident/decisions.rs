//! From findings to what to do.

use crate::prelude::*;

const IN_TIME: &str = "cyber-incident/commissioner-told-within-72-hours";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "no-incident",
        Kind::None,
        text(
            "There is no cyber incident to report. Any warnings concern what protects your centre from one.",
            "Nid oes digwyddiad seiber i roi gwybod amdano. Mae unrhyw rybuddion yn ymwneud â'r hyn sy'n diogelu eich canolfan rhag un.",
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
            "Correct what you said about the ICO and its times: they cannot all be right. Take every step all the same.",
            "Cywirwch yr hyn a ddywedwyd am yr ICO a'r amserau: ni allant i gyd fod yn gywir. Cymerwch bob cam serch hynny.",
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
            "The {hours} hours are over. If the ICO has not been told of the personal data breach, tell it now and say why it is late.",
            "Mae'r {hours} awr ar ben. Os nad yw'r ICO wedi cael gwybod fod diogelwch data personol wedi'i dorri, rhowch wybod iddi nawr, gan ddweud pam mae'n hwyr.",
        ),
        &[When::Does {
            codes: &["tell-commissioner-late"],
        }],
    )
    .by(text(
        "The {hours} hours ended at {by}. If the ICO has not been told of the personal data breach, tell it now and say why it is late.",
        "Daeth y {hours} awr i ben am {by}. Os nad yw'r ICO wedi cael gwybod fod diogelwch data personol wedi'i dorri, rhowch wybod iddi nawr, gan ddweud pam.",
    )),
    decision(
        "tell-commissioner",
        Kind::Act,
        text(
            "Tell the ICO of the personal data breach at once.",
            "Rhowch wybod i'r ICO ar unwaith fod diogelwch data personol wedi'i dorri.",
        ),
        &[When::Does {
            codes: &["tell-commissioner"],
        }],
    )
    .by(text(
        "Tell the ICO of the personal data breach at once, and by {by} at the latest.",
        "Rhowch wybod i'r ICO ar unwaith, ac erbyn {by} fan bellaf, fod diogelwch data personol wedi'i dorri.",
    )),
    decision(
        "steps-to-take",
        Kind::Act,
        text(
            "Take the steps that are owed after a cyber incident: no answer shows that all of them are done.",
            "Cymerwch y camau sy'n ddyledus ar ôl digwyddiad seiber: nid oes ateb sy'n dangos bod pob un wedi'i gymryd.",
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
    )
    .by(text(
        "Take the steps that are owed after a cyber incident at once. If the ICO has to be told, the last moment for that is {by}.",
        "Cymerwch y camau sy'n ddyledus ar ôl digwyddiad seiber ar unwaith. Os oes rhaid rhoi gwybod i'r ICO, {by} yw'r eiliad olaf ar gyfer hynny.",
    )),
    decision(
        "assess-risk-to-people",
        Kind::Act,
        text(
            "The ICO has been told. Assess the risk to people at once: if it is high, they have to be told too.",
            "Mae'r ICO wedi cael gwybod. Aseswch y risg i bobl ar unwaith: os yw'n uchel, rhaid rhoi gwybod iddynt hwythau.",
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
            "Assess the risk to people at once: whether the ICO has to be told, within {hours} hours of becoming aware, depends on it.",
            "Aseswch y risg i bobl ar unwaith: hi sy'n penderfynu a oes rhaid rhoi gwybod i'r ICO, o fewn {hours} awr i ddod yn ymwybodol.",
        ),
        &[When::Does {
            codes: &["assess-risk"],
        }],
    )
    .by(text(
        "Assess the risk to people at once. If the ICO has to be told, the last moment for that is {by}.",
        "Aseswch y risg i bobl ar unwaith. Os oes rhaid rhoi gwybod i'r ICO, {by} yw'r eiliad olaf ar gyfer hynny.",
    )),
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
            "Every listed step after a cyber incident has been taken.",
            "Mae pob cam a restrir ar ôl digwyddiad seiber wedi'i gymryd.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "Whether everything that is owed after the cyber incident has been done cannot be told yet.",
            "Ni ellir dweud eto a yw popeth sy'n ddyledus ar ôl y digwyddiad seiber wedi'i wneud.",
        ),
        &[],
    )
    .when_answered(Kind::Act),
];

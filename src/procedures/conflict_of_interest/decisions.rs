//! From findings to what to do.

use crate::prelude::*;

const NOTIFIED: &str = "conflict-of-interest/notified";

const DIFFER: &str = "conflict-of-interest/told-or-asked-where-sources-differ";

const TIMING: &str = "conflict-of-interest/notified-before-deadline";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "nothing-declared",
        Kind::None,
        text(
            "No conflict of interest is listed, so there is nothing to notify or record for this series.",
            "Nid oes gwrthdaro buddiannau wedi'i restru, felly nid oes dim i roi gwybod amdano na'i gofnodi ar gyfer y gyfres hon.",
        ),
        &[When::Says {
            rule: NOTIFIED,
            codes: &["does-not-apply"],
        }],
    ),
    decision(
        "notify-overdue",
        Kind::Act,
        text(
            "Telling an awarding body of at least one conflict is overdue: its deadline was {deadline}, and no answer shows that it has been told. Tell it now all the same.",
            "Mae'n hwyr rhoi gwybod i gorff dyfarnu am o leiaf un gwrthdaro: {deadline} oedd ei ddyddiad cau, ac nid oes ateb sy'n dangos iddo gael gwybod. Rhowch wybod iddo nawr serch hynny.",
        ),
        &[When::Says {
            rule: TIMING,
            codes: &["overdue"],
        }],
    ),
    decision(
        "answers-disagree",
        Kind::Fix,
        text(
            "The answers on whether and when an awarding body was told, or when the conflict arose, do not fit together. Correct them.",
            "Nid yw'r atebion ynghylch a roddwyd gwybod i gorff dyfarnu, a phryd, neu pryd y cododd y gwrthdaro, yn gyson â'i gilydd. Cywirwch hwy.",
        ),
        &[When::Says {
            rule: NOTIFIED,
            codes: &["answers-disagree", "arises-in-future"],
        }],
    ),
    decision(
        "days-disagree",
        Kind::Fix,
        text(
            "For at least one conflict the day on which it arose comes after the day on which the awarding body was told. Correct them.",
            "Ar gyfer o leiaf un gwrthdaro mae'r diwrnod y cododd ar ôl y diwrnod y rhoddwyd gwybod i'r corff dyfarnu. Cywirwch hwy.",
        ),
        &[When::Says {
            rule: "conflict-of-interest/told-at-once",
            codes: &["arose-after-telling"],
        }],
    ),
    decision(
        "notify",
        Kind::Act,
        text(
            "An awarding body must be told of at least one conflict, and no answer shows that it has been told yet. The steps name the body and, where it is known, the last day.",
            "Rhaid rhoi gwybod i gorff dyfarnu am o leiaf un gwrthdaro, ac nid oes ateb sy'n dangos bod hynny wedi'i wneud eto. Mae'r camau'n enwi'r corff a, lle mae'n hysbys, y diwrnod olaf.",
        ),
        &[When::Does {
            codes: &[
                "notify-in-portal",
                "notify-aqa",
                "notify-ncfe",
                "notify-ocr",
                "notify-pearson",
                "notify-awarding-body",
            ],
        }],
    ),
    decision(
        "told-late-steps-open",
        Kind::Fix,
        text(
            "At least one conflict was told after the deadline, which cannot be undone. Something else is still to be put right.",
            "Rhoddwyd gwybod am o leiaf un gwrthdaro ar ôl y dyddiad cau, ac ni ellir dadwneud hynny. Mae rhywbeth arall i'w gywiro o hyd.",
        ),
        &[
            When::Says {
                rule: TIMING,
                codes: &["late"],
            },
            When::Does {
                codes: &["record-measures", "find-another-centre", "tell-or-ask"],
            },
        ],
    ),
    decision(
        "told-late",
        Kind::Late,
        text(
            "At least one conflict was told after the deadline. The notification still counts; that it was late cannot be undone. Put right whatever else is listed below.",
            "Rhoddwyd gwybod am o leiaf un gwrthdaro ar ôl y dyddiad cau. Mae'r hysbysiad yn cyfrif o hyd; ni ellir dadwneud ei fod yn hwyr. Cywirwch unrhyw beth arall a restrir isod.",
        ),
        &[When::Says {
            rule: TIMING,
            codes: &["late"],
        }],
    ),
    decision(
        "not-met",
        Kind::Fix,
        text(
            "At least one requirement is not met. Put right what is listed below.",
            "Mae o leiaf un gofyniad heb ei fodloni. Cywirwch yr hyn a restrir isod.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "ask-awarding-body",
        Kind::Ask,
        text(
            "For at least one conflict the published rules that we have read do not settle what has to be done. Ask the awarding body.",
            "Ar gyfer o leiaf un gwrthdaro nid yw'r rheolau cyhoeddedig a ddarllenwyd gennym yn setlo beth y mae'n rhaid ei wneud. Gofynnwch i'r corff dyfarnu.",
        ),
        &[When::Says {
            rule: NOTIFIED,
            codes: &["not-covered", "depends-on-storage-access"],
        }],
    ),
    decision(
        "timing-open",
        Kind::Ask,
        text(
            "Whether at least one notification is in time cannot be told. Ask the awarding body, or check the dates given.",
            "Ni ellir dweud a yw o leiaf un hysbysiad mewn pryd. Gofynnwch i'r corff dyfarnu, neu gwiriwch y dyddiadau a roddwyd.",
        ),
        &[When::Says {
            rule: TIMING,
            codes: &[
                "on-the-day",
                "deadline-not-known",
                "own-deadline-not-known",
                "deadline-out-of-range",
                "dates-disagree",
                "arises-in-future",
                "told-for-another-series",
                "time-not-stated",
            ],
        }],
    ),
    decision(
        "record-and-ask",
        Kind::Ask,
        text(
            "Keep the record in the centre. For at least one conflict the awarding body's own pages disagree on whether it must be told: tell it or ask it, and follow what it answers.",
            "Cadwch y cofnod yn y ganolfan. Ar gyfer o leiaf un gwrthdaro mae tudalennau'r corff dyfarnu ei hun yn anghytuno ynghylch a oes rhaid rhoi gwybod iddo: rhowch wybod iddo neu gofynnwch iddo, a dilynwch ei ateb.",
        ),
        &[
            When::Report {
                outcome: Outcome::Passed,
            },
            When::Does {
                codes: &["tell-or-ask"],
            },
        ],
    ),
    decision(
        "told-or-asked",
        Kind::Wait,
        text(
            "Keep the record in the centre. For at least one conflict the awarding body has been told, or asked whether it must be: follow its answer.",
            "Cadwch y cofnod yn y ganolfan. Ar gyfer o leiaf un gwrthdaro rhoddwyd gwybod i'r corff dyfarnu, neu gofynnwyd iddo a oes rhaid: dilynwch ei ateb.",
        ),
        &[
            When::Report {
                outcome: Outcome::Passed,
            },
            When::Says {
                rule: DIFFER,
                codes: &["asked", "unanswered"],
            },
        ],
    ),
    decision(
        "complete",
        Kind::Done,
        text(
            "Every conflict that the awarding body must be told of has been dealt with as the rules ask.",
            "Mae pob gwrthdaro y mae'n rhaid rhoi gwybod i'r corff dyfarnu amdano wedi'i drin fel y mae'r rheolau'n gofyn.",
        ),
        &[
            When::Report {
                outcome: Outcome::Passed,
            },
            When::Says {
                rule: NOTIFIED,
                codes: &["notified", "ask-permission", "tell-with-marks"],
            },
        ],
    ),
    decision(
        "record-only",
        Kind::Done,
        text(
            "Nothing more has to be told to the awarding body. Keep the record in the centre.",
            "Nid oes rhaid rhoi gwybod am ddim arall i'r corff dyfarnu. Cadwch y cofnod yn y ganolfan.",
        ),
        &[
            When::Report {
                outcome: Outcome::Passed,
            },
            When::Says {
                rule: NOTIFIED,
                codes: &["record", "record-sources-differ"],
            },
        ],
    ),
    decision(
        "record",
        Kind::Act,
        text(
            "At least one conflict is not said to be recorded in the centre. Record it: where the rules list it that is required, elsewhere advised. More is still to be answered.",
            "Ni ddywedir bod o leiaf un gwrthdaro wedi'i gofnodi yn y ganolfan. Cofnodwch ef: lle mae'r rheolau'n ei restru mae'n ofynnol, fel arall fe'i cynghorir. Mae rhagor i'w ateb o hyd.",
        ),
        &[
            When::Does {
                codes: &["record-measures"],
            },
            When::Finds {
                rule: "conflict-of-interest/measures-recorded",
                outcome: Outcome::CantTell,
            },
        ],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "It cannot be told yet what has to be done.",
            "Ni ellir dweud eto beth y mae'n rhaid ei wneud.",
        ),
        &[When::Report {
            outcome: Outcome::CantTell,
        }],
    ),
    decision(
        "no-listed-duty",
        Kind::None,
        text(
            "No list names these conflicts, so nothing has to be notified. Keeping a record is advised.",
            "Nid oes rhestr yn enwi'r gwrthdaro hwn, felly nid oes rhaid rhoi gwybod am ddim. Cynghorir cadw cofnod.",
        ),
        &[],
    ),
];

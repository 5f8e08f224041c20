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
            "Report at least one conflict now: the deadline has passed, and no answer shows that it has been reported.",
            "Rhowch wybod nawr am o leiaf un gwrthdaro: aeth y dyddiad cau heibio, ac nid oes ateb sy'n dangos i hynny gael ei wneud.",
        ),
        &[When::Says {
            rule: TIMING,
            codes: &["overdue"],
        }],
    )
    .by(text(
        "Report at least one conflict now. The last day was {by}, and no answer shows that it has been reported.",
        "Rhowch wybod nawr am o leiaf un gwrthdaro. {by} oedd y diwrnod olaf, ac nid oes ateb sy'n dangos i hynny gael ei wneud.",
    )),
    decision(
        "answers-disagree",
        Kind::Fix,
        text(
            "Correct the answers on whether and when an awarding body was told, or when the conflict arose: they do not agree.",
            "Cywirwch yr atebion ynghylch a roddwyd gwybod i gorff dyfarnu, a phryd, neu pryd y cododd y gwrthdaro: nid ydynt yn cytuno.",
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
            "Correct the days of at least one conflict: it arose after the day on which the awarding body was told.",
            "Cywirwch ddiwrnodau o leiaf un gwrthdaro: cododd ar ôl y diwrnod y rhoddwyd gwybod i'r corff dyfarnu.",
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
            "Report at least one conflict: no answer shows that it has been reported.",
            "Rhowch wybod am o leiaf un gwrthdaro: nid oes ateb sy'n dangos i hynny gael ei wneud.",
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
    )
    .by(text(
        "Report at least one conflict by {by}: no answer shows that it has been reported.",
        "Rhowch wybod am o leiaf un gwrthdaro erbyn {by}: nid oes ateb sy'n dangos i hynny gael ei wneud.",
    )),
    decision(
        "told-late-steps-open",
        Kind::Fix,
        text(
            "At least one conflict was told after the deadline, which cannot be undone. Other steps are still open.",
            "Rhoddwyd gwybod am o leiaf un gwrthdaro ar ôl y dyddiad cau, ac ni ellir dadwneud hynny. Mae camau eraill ar agor o hyd.",
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
            "At least one conflict was told after the deadline, which cannot be undone. The notification still counts.",
            "Rhoddwyd gwybod am o leiaf un gwrthdaro ar ôl y dyddiad cau, ac ni ellir dadwneud hynny. Mae'r hysbysiad yn cyfrif o hyd.",
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
            "At least one conflict is not dealt with as the rules ask.",
            "Nid yw o leiaf un gwrthdaro wedi'i drin fel y mae'r rheolau'n gofyn.",
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
            "Keep the record in the centre. For at least one conflict, tell the awarding body or ask it: its own pages disagree on whether it must be told.",
            "Cadwch y cofnod yn y ganolfan. Am o leiaf un gwrthdaro, rhowch wybod i'r corff dyfarnu neu gofynnwch iddo: mae ei dudalennau ei hun yn anghytuno.",
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
            "Record at least one conflict in the centre: no answer shows that it has been recorded. Other questions are still open.",
            "Cofnodwch o leiaf un gwrthdaro yn y ganolfan: nid oes ateb sy'n dangos iddo gael ei gofnodi. Mae cwestiynau eraill ar agor o hyd.",
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
            "What has to be done about these conflicts cannot be told yet.",
            "Ni ellir dweud eto beth y mae'n rhaid ei wneud ynghylch y gwrthdaro hwn.",
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

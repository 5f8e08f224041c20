//! From findings to what to do.

use crate::prelude::*;

const UPDATE: &str = "annual-update/update-completed-in-time";

const DECLARATION: &str = "annual-update/declaration-completed-in-time";

const BY_HEAD: &str = "annual-update/declaration-made-by-head";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "not-on-register",
        Kind::None,
        text(
            "A centre without a National Centre Number is asked for neither the annual update nor the declaration.",
            "Ni ofynnir am y diweddariad blynyddol na'r datganiad gan ganolfan heb Rif Canolfan Cenedlaethol.",
        ),
        &[When::Says {
            rule: UPDATE,
            codes: &["does-not-apply"],
        }],
    ),
    decision(
        "declaration-overdue",
        Kind::Act,
        text(
            "The last day for the head of centre's declaration was {last}. Have the head complete it today: the published consequence is that the centre's status will be suspended.",
            "{last} oedd y diwrnod olaf ar gyfer datganiad pennaeth y ganolfan. Gofynnwch i'r pennaeth ei gwblhau heddiw: y canlyniad a gyhoeddwyd yw y caiff statws y ganolfan ei atal.",
        ),
        &[When::Says {
            rule: DECLARATION,
            codes: &["overdue"],
        }],
    ),
    decision(
        "invalid-delegate",
        Kind::Fix,
        text(
            "Have the head of centre or an acting head make the declaration: nobody else can.",
            "Gofynnwch i bennaeth y ganolfan neu bennaeth dros dro wneud y datganiad: ni all neb arall ei wneud.",
        ),
        &[When::Says {
            rule: BY_HEAD,
            codes: &["delegated"],
        }],
    ),
    decision(
        "update-overdue",
        Kind::Act,
        text(
            "The last day for the annual update was {last}. Complete the update today: the centre's status may be suspended.",
            "{last} oedd y diwrnod olaf ar gyfer y diweddariad blynyddol. Cwblhewch y diweddariad heddiw: gellir atal statws y ganolfan.",
        ),
        &[When::Says {
            rule: UPDATE,
            codes: &["overdue"],
        }],
    ),
    decision(
        "declaration-late",
        Kind::Late,
        text(
            "The declaration was completed after the last day, {last}. Ask the Register whether the centre's status stands.",
            "Cwblhawyd y datganiad ar ôl y diwrnod olaf, {last}. Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal.",
        ),
        &[When::Says {
            rule: DECLARATION,
            codes: &["late"],
        }],
    ),
    decision(
        "update-late",
        Kind::Late,
        text(
            "The annual update was completed after the last day, {last}. Ask the Register whether the centre's status stands.",
            "Cwblhawyd y diweddariad blynyddol ar ôl y diwrnod olaf, {last}. Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal.",
        ),
        &[When::Says {
            rule: UPDATE,
            codes: &["late"],
        }],
    ),
    decision(
        "answers-disagree",
        Kind::Fix,
        text(
            "Correct the answers on whether and when the annual update was completed: they do not agree.",
            "Cywirwch yr atebion ynghylch a gwblhawyd y diweddariad blynyddol, a phryd: nid ydynt yn cytuno.",
        ),
        &[When::Says {
            rule: UPDATE,
            codes: &["answers-disagree", "day-to-come"],
        }],
    ),
    decision(
        "declaration-answers-disagree",
        Kind::Fix,
        text(
            "Correct the answers on whether and when the declaration was completed: they do not agree.",
            "Cywirwch yr atebion ynghylch a gwblhawyd y datganiad, a phryd: nid ydynt yn cytuno.",
        ),
        &[When::Says {
            rule: DECLARATION,
            codes: &["answers-disagree", "day-to-come"],
        }],
    ),
    decision(
        "both-due",
        Kind::Act,
        text(
            "Complete the annual update, and have the head of centre complete the declaration, by {last}.",
            "Cwblhewch y diweddariad blynyddol, a gofynnwch i bennaeth y ganolfan gwblhau'r datganiad, erbyn {last}.",
        ),
        &[
            When::Says {
                rule: UPDATE,
                codes: &["due"],
            },
            When::Says {
                rule: DECLARATION,
                codes: &["due"],
            },
        ],
    ),
    decision(
        "declaration-due",
        Kind::Act,
        text(
            "Have the head of centre complete the declaration by {last}.",
            "Gofynnwch i bennaeth y ganolfan gwblhau'r datganiad erbyn {last}.",
        ),
        &[When::Says {
            rule: DECLARATION,
            codes: &["due"],
        }],
    ),
    decision(
        "update-due",
        Kind::Act,
        text(
            "Complete the annual update by {last}.",
            "Cwblhewch y diweddariad blynyddol erbyn {last}.",
        ),
        &[When::Says {
            rule: UPDATE,
            codes: &["due"],
        }],
    ),
    decision(
        "not-open-yet",
        Kind::Wait,
        text(
            "The autumn term of that year has not begun, so neither the annual update nor the declaration is asked for yet.",
            "Nid yw tymor hydref y flwyddyn honno wedi dechrau, felly ni ofynnir am y diweddariad blynyddol na'r datganiad eto.",
        ),
        &[
            When::Says {
                rule: UPDATE,
                codes: &["not-open-yet"],
            },
            When::Says {
                rule: DECLARATION,
                codes: &["not-open-yet"],
            },
        ],
    ),
    decision(
        "ask-register",
        Kind::Ask,
        text(
            "Ask the Register whether a centre on the higher section must return the annual update. Complete the update if that is still to be done.",
            "Gofynnwch i'r Gofrestr a oes rhaid i ganolfan ar yr adran uwch ddychwelyd y diweddariad blynyddol. Cwblhewch y diweddariad os yw'n dal heb ei wneud.",
        ),
        &[When::Says {
            rule: UPDATE,
            codes: &["higher-due", "higher-late"],
        }],
    ),
    decision(
        "not-said-to-be-done-in-time",
        Kind::Act,
        text(
            "The last day was {last}. Complete the annual update and the declaration today, unless both are done.",
            "{last} oedd y diwrnod olaf. Cwblhewch y diweddariad blynyddol a'r datganiad heddiw, oni bai fod y ddau wedi'u gwneud.",
        ),
        &[When::Does {
            codes: &["ask-after-last-day"],
        }],
    ),
    decision(
        "not-said-to-be-done",
        Kind::Act,
        text(
            "Complete the annual update and the declaration by {last}, unless both are done.",
            "Cwblhewch y diweddariad blynyddol a'r datganiad erbyn {last}, oni bai fod y ddau wedi'u gwneud.",
        ),
        &[When::Does {
            codes: &["complete-update", "complete-declaration"],
        }],
    ),
    decision(
        "both-done",
        Kind::Done,
        text(
            "The annual update and the declaration were both completed in time, the declaration by the head of centre.",
            "Cwblhawyd y diweddariad blynyddol a'r datganiad ill dau mewn pryd, y datganiad gan bennaeth y ganolfan.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "Whether the annual update and the declaration have both been done cannot be told yet.",
            "Ni ellir dweud eto a yw'r diweddariad blynyddol a'r datganiad ill dau wedi'u gwneud.",
        ),
        &[],
    )
    .when_answered(Kind::Fix),
];

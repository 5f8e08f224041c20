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
            "A centre without a National Centre Number is asked for neither.",
            "Ni ofynnir am y naill na'r llall gan ganolfan heb Rif Canolfan Cenedlaethol.",
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
            "The head of centre's declaration is overdue. The published consequence is that the centre's status will be suspended: have the head complete it today.",
            "Mae datganiad pennaeth y ganolfan yn hwyr. Y canlyniad a gyhoeddwyd yw y caiff statws y ganolfan ei atal: gofynnwch i'r pennaeth ei gwblhau heddiw.",
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
            "The declaration cannot be made by the person named. The head of centre makes it, or an acting head.",
            "Ni all y sawl a enwir wneud y datganiad. Pennaeth y ganolfan sy'n ei wneud, neu bennaeth dros dro.",
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
            "The annual update is overdue. The centre's status may be suspended for it: complete it today.",
            "Mae'r diweddariad blynyddol yn hwyr. Gellir atal statws y ganolfan o'i herwydd: cwblhewch ef heddiw.",
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
            "The declaration was completed after the last day. Ask the Register whether the centre's status stands.",
            "Cwblhawyd y datganiad ar ôl y diwrnod olaf. Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal.",
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
            "The annual update was completed after the last day. Ask the Register whether the centre's status stands.",
            "Cwblhawyd y diweddariad blynyddol ar ôl y diwrnod olaf. Gofynnwch i'r Gofrestr a yw statws y ganolfan yn dal.",
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
            "The answers on whether the annual update is completed, and when, do not fit together. Correct them.",
            "Nid yw'r atebion ynghylch a yw'r diweddariad blynyddol wedi'i gwblhau, a phryd, yn gyson â'i gilydd. Cywirwch hwy.",
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
            "The answers on whether the declaration is completed, and when, do not fit together. Correct them.",
            "Nid yw'r atebion ynghylch a yw'r datganiad wedi'i gwblhau, a phryd, yn gyson â'i gilydd. Cywirwch hwy.",
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
            "Neither the annual update nor the declaration is completed yet, and there is still time: {last} is the last day for both.",
            "Nid yw'r diweddariad blynyddol na'r datganiad wedi'i gwblhau eto, ac mae amser o hyd: {last} yw'r diwrnod olaf ar gyfer y ddau.",
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
            "The head of centre's declaration is not completed yet, and there is still time: {last} is the last day.",
            "Nid yw datganiad pennaeth y ganolfan wedi'i gwblhau eto, ac mae amser o hyd: {last} yw'r diwrnod olaf.",
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
            "The annual update is not completed yet, and there is still time: {last} is the last day.",
            "Nid yw'r diweddariad blynyddol wedi'i gwblhau eto, ac mae amser o hyd: {last} yw'r diwrnod olaf.",
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
            "The autumn term of that year has not begun, so neither is asked for yet.",
            "Nid yw tymor hydref y flwyddyn honno wedi dechrau, felly ni ofynnir am y naill na'r llall eto.",
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
            "The update is not completed yet, or was not completed in time, and whether a centre on the higher section must return it is not stated. Complete it if that is still to be done, and ask the Register.",
            "Nid yw'r diweddariad wedi'i gwblhau eto, neu ni chwblhawyd ef mewn pryd, ac ni ddywedir a oes rhaid i ganolfan ar yr adran uwch ei ddychwelyd. Cwblhewch ef os yw'n dal heb ei wneud, a gofynnwch i'r Gofrestr.",
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
            "The last day has passed: {last}. It is not said that the annual update and the declaration are both completed. Complete whichever is not, today.",
            "Mae'r diwrnod olaf wedi bod: {last}. Ni ddywedir bod y diweddariad blynyddol a'r datganiad ill dau wedi'u cwblhau. Cwblhewch yr un nad yw wedi'i gwblhau, heddiw.",
        ),
        &[When::Does {
            codes: &["ask-after-last-day"],
        }],
    ),
    decision(
        "not-said-to-be-done",
        Kind::Act,
        text(
            "It is not said that the annual update and the declaration are both completed. Complete whichever is not. Last day: {last}.",
            "Ni ddywedir bod y diweddariad blynyddol a'r datganiad ill dau wedi'u cwblhau. Cwblhewch yr un nad yw wedi'i gwblhau. Diwrnod olaf: {last}.",
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
            "It cannot be told yet whether both have been done.",
            "Ni ellir dweud eto a yw'r ddau wedi'u gwneud.",
        ),
        &[],
    )
    .when_answered(Kind::Fix),
];

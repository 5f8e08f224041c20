//! From findings to what to do.

use crate::prelude::*;

const TOLD: &str = "centre-details-change/register-told";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "nothing-changed",
        Kind::None,
        text(
            "Nothing has changed, so there is nothing to tell the Register now. The Register's updates still have to be completed when they come.",
            "Nid oes dim wedi newid, felly nid oes dim i'w ddweud wrth y Gofrestr yn awr. Rhaid cwblhau diweddariadau'r Gofrestr o hyd pan ddônt.",
        ),
        &[When::Report {
            outcome: Outcome::Inapplicable,
        }],
    ),
    decision(
        "notify-now",
        Kind::Act,
        text(
            "Tell the Register now of the change that has happened. Put right first whatever the notice lacks.",
            "Rhowch wybod i'r Gofrestr nawr am y newid sydd wedi digwydd. Cywirwch yn gyntaf unrhyw beth sydd ar goll o'r hysbysiad.",
        ),
        &[When::Says {
            rule: TOLD,
            codes: &["not-told"],
        }],
    ),
    decision(
        "answers-disagree",
        Kind::Fix,
        text(
            "Correct the answers on whether and when the notice was sent: they do not agree.",
            "Cywirwch yr atebion ynghylch a anfonwyd yr hysbysiad, a phryd: nid ydynt yn cytuno.",
        ),
        &[When::Says {
            rule: TOLD,
            codes: &["answers-disagree", "day-to-come"],
        }],
    ),
    decision(
        "put-right",
        Kind::Fix,
        text(
            "The Register has been told, but not everything that is asked has been done. Where the notice itself was at fault, send it again.",
            "Mae'r Gofrestr wedi cael gwybod, ond nid yw popeth y gofynnir amdano wedi'i wneud. Lle'r oedd bai ar yr hysbysiad ei hun, anfonwch ef eto.",
        ),
        &[
            When::Says {
                rule: TOLD,
                codes: &["told"],
            },
            When::Report {
                outcome: Outcome::Failed,
            },
        ],
    ),
    decision(
        "not-ready",
        Kind::Fix,
        text(
            "Do not send the notice yet: at least one requirement is not met.",
            "Peidiwch ag anfon yr hysbysiad eto: mae o leiaf un gofyniad heb ei fodloni.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "notified",
        Kind::Done,
        text(
            "The Register has been told, and the notice meets every listed requirement.",
            "Mae'r Gofrestr wedi cael gwybod, ac mae'r hysbysiad yn bodloni pob gofyniad a restrir.",
        ),
        &[
            When::Says {
                rule: TOLD,
                codes: &["told"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "ready-to-send",
        Kind::Go,
        text(
            "The notice meets every listed requirement and is ready to be sent. Nothing has changed yet, so it is in good time.",
            "Mae'r hysbysiad yn bodloni pob gofyniad a restrir ac yn barod i'w anfon. Nid oes dim wedi newid eto, felly mae mewn da bryd.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    ),
    decision(
        "tell-register",
        Kind::Act,
        text(
            "Tell the Register of the change, with a notice that meets every requirement. If the change has happened, tell it now.",
            "Rhowch wybod i'r Gofrestr am y newid, gyda hysbysiad sy'n bodloni pob gofyniad. Os yw'r newid wedi digwydd, rhowch wybod iddi nawr.",
        ),
        &[
            When::Does {
                codes: &[
                    "tell-of-name",
                    "tell-of-address-or-storage",
                    "tell-of-other-detail",
                    "tell-of-change",
                ],
            },
            When::Says {
                rule: TOLD,
                codes: &["unanswered"],
            },
        ],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "Whether the notice meets every requirement cannot be told yet.",
            "Ni ellir dweud eto a yw'r hysbysiad yn bodloni pob gofyniad.",
        ),
        &[],
    )
    .when_answered(Kind::Ask),
];

//! From findings to what to do.

use crate::prelude::*;

const TOLD: &str = "centre-details-change/register-told";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "nothing-changed",
        Kind::None,
        text(
            "Nothing has changed, so there is nothing to tell the Register now. Its updates still have to be completed when they come.",
            "Nid oes dim wedi newid, felly nid oes dim i'w ddweud wrth y Gofrestr yn awr. Rhaid cwblhau ei diweddariadau o hyd pan ddônt.",
        ),
        &[When::Report {
            outcome: Outcome::Inapplicable,
        }],
    ),
    decision(
        "notify-now",
        Kind::Act,
        text(
            "A change has happened and the Register has not been told. Tell it now, and put right first whatever else is listed below.",
            "Mae newid wedi digwydd ac nid yw'r Gofrestr wedi cael gwybod. Rhowch wybod iddi nawr, gan gywiro'n gyntaf unrhyw beth arall a restrir isod.",
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
            "The answers on whether the notice has been sent, and when, do not fit together. Correct them.",
            "Nid yw'r atebion ynghylch a yw'r hysbysiad wedi'i anfon, a phryd, yn gyson â'i gilydd. Cywirwch hwy.",
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
            "The Register has been told, but not everything that is asked has been done. Put right what is listed below; where the notice itself was at fault, send it again.",
            "Mae'r Gofrestr wedi cael gwybod, ond nid yw popeth y gofynnir amdano wedi'i wneud. Cywirwch yr hyn a restrir isod; lle'r oedd bai ar yr hysbysiad ei hun, anfonwch ef eto.",
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
            "The notice is not ready to be sent. Put right what is listed below.",
            "Nid yw'r hysbysiad yn barod i'w anfon. Cywirwch yr hyn a restrir isod.",
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
            "The Register has to hear of this, and is not said to have been told. Send the notice once it meets what is listed below; of a change that has happened, tell it now.",
            "Rhaid i'r Gofrestr gael gwybod am hyn, ac ni ddywedir ei bod wedi cael gwybod. Anfonwch yr hysbysiad ar ôl iddo fodloni'r hyn a restrir isod; am newid sydd wedi digwydd, rhowch wybod iddi nawr.",
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
            "It cannot be told yet whether the notice meets every requirement.",
            "Ni ellir dweud eto a yw'r hysbysiad yn bodloni pob gofyniad.",
        ),
        &[],
    )
    .when_answered(Kind::Ask),
];

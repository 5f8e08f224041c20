//! From what the rules found to what to do.

use crate::prelude::*;

const HEAD_ROUTE: &str = "account-change/head-of-centre-route-is-published";

const OWN_ACCOUNT: &str = "account-change/own-account-cannot-be-used";

const MADE_IN_OWN_ACCOUNT: &str = "account-change/made-in-own-account";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "use-own-account-and-ask",
        Kind::Act,
        text(
            "Make the exams officer's change yourself, in the centre's own account. For the head of centre's details no rule is published: ask the awarding body.",
            "Gwnewch newid y swyddog arholiadau eich hun, yng nghyfrif y ganolfan. Ar gyfer manylion pennaeth y ganolfan nid oes rheol wedi'i chyhoeddi: gofynnwch i'r corff dyfarnu.",
        ),
        &[
            When::Says {
                rule: OWN_ACCOUNT,
                codes: &["account-can-be-used"],
            },
            When::Says {
                rule: HEAD_ROUTE,
                codes: &["no-rule-published"],
            },
        ],
    ),
    decision(
        "use-own-account",
        Kind::Act,
        text(
            "Make the change yourself, in the centre's own account. No written request is needed for the exams officer.",
            "Gwnewch y newid eich hun, yng nghyfrif y ganolfan. Nid oes angen cais ysgrifenedig ar gyfer y swyddog arholiadau.",
        ),
        &[When::Says {
            rule: OWN_ACCOUNT,
            codes: &["account-can-be-used"],
        }],
    ),
    decision(
        "not-ready",
        Kind::Fix,
        text(
            "The request is not ready to be sent. Put right what is listed below.",
            "Nid yw'r cais yn barod i'w anfon. Cywirwch yr hyn a restrir isod.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "ask-awarding-body",
        Kind::Ask,
        text(
            "Ask the awarding body first: no rule is published for changing the head of centre's details.",
            "Gofynnwch i'r corff dyfarnu yn gyntaf: nid oes rheol wedi'i chyhoeddi ar gyfer newid manylion pennaeth y ganolfan.",
        ),
        &[When::Says {
            rule: HEAD_ROUTE,
            codes: &["no-rule-published", "not-on-page"],
        }],
    ),
    decision(
        "use-own-account-and-form",
        Kind::Go,
        text(
            "Make the exams officer's change yourself, in the centre's own account, and the head of centre's on the online form.",
            "Gwnewch newid y swyddog arholiadau eich hun, yng nghyfrif y ganolfan, a newid pennaeth y ganolfan ar y ffurflen ar-lein.",
        ),
        &[
            When::Says {
                rule: MADE_IN_OWN_ACCOUNT,
                codes: &["own-account"],
            },
            When::Says {
                rule: HEAD_ROUTE,
                codes: &["online-form"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "make-in-own-account",
        Kind::Go,
        text(
            "Make the change yourself, in the centre's own account: every listed requirement is met.",
            "Gwnewch y newid eich hun, yng nghyfrif y ganolfan: bodlonir pob gofyniad a restrir.",
        ),
        &[
            When::Says {
                rule: MADE_IN_OWN_ACCOUNT,
                codes: &["own-account"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    ),
    decision(
        "complete-form",
        Kind::Go,
        text(
            "The head of centre's change can be made on the online form: every listed requirement is met.",
            "Gellir gwneud newid pennaeth y ganolfan ar y ffurflen ar-lein: bodlonir pob gofyniad a restrir.",
        ),
        &[
            When::Says {
                rule: HEAD_ROUTE,
                codes: &["online-form"],
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
            "The request meets every listed requirement and is ready to be sent.",
            "Mae'r cais yn bodloni pob gofyniad a restrir ac yn barod i'w anfon.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    ),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "It cannot be told yet whether the request would be accepted.",
            "Ni ellir dweud eto a fyddai'r cais yn cael ei dderbyn.",
        ),
        &[],
    )
    .when_answered(Kind::Ask),
];

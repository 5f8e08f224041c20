//! From findings to what to do.

use crate::prelude::*;

const HEAD_ROUTE: &str = "account-change/head-of-centre-route-is-published";

/// The first row whose conditions all hold decides.
pub static DECISIONS: &[Decision] = &[
    decision(
        "not-ready",
        Kind::Fix,
        text(
            "Do not make the change yet: at least one requirement is not met.",
            "Peidiwch â gwneud y newid eto: mae o leiaf un gofyniad heb ei fodloni.",
        ),
        &[When::Report {
            outcome: Outcome::Failed,
        }],
    ),
    decision(
        "answers-disagree",
        Kind::Fix,
        text(
            "Your answers do not agree: the head of centre signs, and yet the head's post is vacant.",
            "Nid yw eich atebion yn cytuno: pennaeth y ganolfan sy'n llofnodi, ac eto mae swydd y pennaeth yn wag.",
        ),
        &[When::Says {
            rule: "account-change/answers-agree-on-signatory",
            codes: &["head-although-post-vacant"],
        }],
    ),
    decision(
        "sender-answers-disagree",
        Kind::Fix,
        text(
            "Your answers do not agree: the head of centre sends the email, and yet the head's post is vacant.",
            "Nid yw eich atebion yn cytuno: pennaeth y ganolfan sy'n anfon yr e-bost, ac eto mae swydd y pennaeth yn wag.",
        ),
        &[When::Says {
            rule: "account-change/answers-agree-on-sender",
            codes: &["head-although-post-vacant"],
        }],
    ),
    decision(
        "use-own-account-and-ask",
        Kind::Act,
        text(
            "Make the exams officer's change yourself, in the centre's own WJEC account. Ask WJEC about the head of centre's details: what is published does not settle it.",
            "Gwnewch newid y swyddog arholiadau eich hun, yng nghyfrif CBAC y ganolfan. Gofynnwch i CBAC am fanylion pennaeth y ganolfan: nid yw'r hyn a gyhoeddwyd yn setlo hynny.",
        ),
        &[
            When::Does {
                codes: &["change-in-own-account"],
            },
            When::Says {
                rule: HEAD_ROUTE,
                codes: &["no-rule-published", "older-copies-differ"],
            },
        ],
    ),
    decision(
        "ask-awarding-body",
        Kind::Ask,
        text(
            "Ask the awarding body first: what is published does not settle how the head of centre's details are changed.",
            "Gofynnwch i'r corff dyfarnu yn gyntaf: nid yw'r hyn a gyhoeddwyd yn setlo sut y newidir manylion pennaeth y ganolfan.",
        ),
        &[When::Says {
            rule: HEAD_ROUTE,
            codes: &["no-rule-published", "older-copies-differ", "not-on-page"],
        }],
    ),
    decision(
        "use-own-account-and-form",
        Kind::Answer,
        text(
            "Make the exams officer's change yourself, in the centre's own Pearson account, and the head of centre's on Pearson's online form.",
            "Gwnewch newid y swyddog arholiadau eich hun, yng nghyfrif Pearson y ganolfan, a newid pennaeth y ganolfan ar ffurflen ar-lein Pearson.",
        ),
        &[
            When::Does {
                codes: &["change-in-pearson-account"],
            },
            When::Does {
                codes: &["complete-online-form"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "make-in-own-account",
        Kind::Answer,
        text(
            "Make the change yourself, in the centre's own Pearson account: every listed requirement is met.",
            "Gwnewch y newid eich hun, yng nghyfrif Pearson y ganolfan: bodlonir pob gofyniad a restrir.",
        ),
        &[
            When::Does {
                codes: &["change-in-pearson-account"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "complete-form",
        Kind::Answer,
        text(
            "The head of centre's change can be made on Pearson's online form: every listed requirement is met.",
            "Gellir gwneud newid pennaeth y ganolfan ar ffurflen ar-lein Pearson: bodlonir pob gofyniad a restrir.",
        ),
        &[
            When::Does {
                codes: &["complete-online-form"],
            },
            When::Report {
                outcome: Outcome::Passed,
            },
        ],
    )
    .when_answered(Kind::Go),
    decision(
        "use-own-account",
        Kind::Act,
        text(
            "Make the change yourself, in the centre's own account. No written request is needed for the exams officer.",
            "Gwnewch y newid eich hun, yng nghyfrif y ganolfan. Nid oes angen cais ysgrifenedig ar gyfer y swyddog arholiadau.",
        ),
        &[
            When::Does {
                codes: &["change-in-own-account", "change-in-pearson-account"],
            },
            When::Report {
                outcome: Outcome::Inapplicable,
            },
        ],
    ),
    decision(
        "complete-body-form",
        Kind::Act,
        text(
            "Make the change on NCFE's own form, as soon as possible. We have not read what else the form asks for.",
            "Gwnewch y newid ar ffurflen NCFE ei hun, cyn gynted â phosibl. Nid ydym wedi darllen beth arall y mae'r ffurflen yn gofyn amdano.",
        ),
        &[When::Does {
            codes: &["complete-ncfe-form"],
        }],
    ),
    decision(
        "ready-to-send",
        Kind::Answer,
        text(
            "The request meets every listed requirement and is ready to be sent.",
            "Mae'r cais yn bodloni pob gofyniad a restrir ac yn barod i'w anfon.",
        ),
        &[When::Report {
            outcome: Outcome::Passed,
        }],
    )
    .when_answered(Kind::Go),
    decision(
        "cannot-tell",
        Kind::Answer,
        text(
            "Whether the request would be accepted cannot be told yet.",
            "Ni ellir dweud eto a fyddai'r cais yn cael ei dderbyn.",
        ),
        &[],
    )
    .when_answered(Kind::Ask),
];

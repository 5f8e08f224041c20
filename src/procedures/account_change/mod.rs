//! The written request to change the exams officer or the head of centre.

mod form;
mod rules;

use crate::prelude::*;
use form::{Answers, Edition, HeadRoute, Recipient, Way};

static PORTAL: Policy<Edition> = Policy {
    id: "wjec-portal",
    title: text(
        "WJEC: Portal, or a written request",
        "CBAC: y Porth, neu gais ysgrifenedig",
    ),
    scope: text(
        "WJEC and Eduqas, since Portal took over from the secure website; the day is not known.",
        "CBAC ac Eduqas, ers i'r Porth gymryd lle'r wefan ddiogel; ni wyddys y dyddiad.",
    ),
    starts: None,
    cites: &[&clauses::W6, &clauses::W7],
    rests_on: &[
        all_of(&documents::WJEC_CENTRE),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::R_SIGNATORY),
        only(&clauses::AQA1).compared(),
        only(&clauses::P1).compared(),
    ],
    parameters: Edition {
        way: Way::AccountOrLetter,
        head: HeadRoute::HeadingOnly,
        address: Some("centres@wjec.co.uk"),
        takes_approval_alias: true,
    },
};

static SECURE_WEBSITE: Policy<Edition> = Policy {
    id: "wjec-secure-website",
    title: text("WJEC: secure website (older)", "CBAC: gwefan ddiogel (hŷn)"),
    scope: text(
        "WJEC and Eduqas, before Portal; to be chosen by name only, for requests of that time.",
        "CBAC ac Eduqas, cyn y Porth; i'w ddewis yn ôl enw yn unig, ar gyfer ceisiadau o'r cyfnod hwnnw.",
    ),
    starts: None,
    cites: &[&clauses::WS1, &clauses::WS2],
    rests_on: &[
        all_of(&documents::WJEC_CENTRE_OLD),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::R_SIGNATORY),
        only(&clauses::AQA1).compared(),
        only(&clauses::P1).compared(),
    ],
    parameters: Edition {
        way: Way::AccountOrLetter,
        head: HeadRoute::HeadingOnly,
        address: Some("securewebsite@wjec.co.uk"),
        takes_approval_alias: false,
    },
};

static AQA: Policy<Edition> = Policy {
    id: "aqa-administrators",
    title: text(
        "AQA: an email from the head of centre",
        "AQA: e-bost gan bennaeth y ganolfan",
    ),
    scope: text(
        "AQA, for those who administer the centre's access to its services. Since when is not known.",
        "AQA, ar gyfer y rhai sy'n gweinyddu mynediad y ganolfan at ei wasanaethau. Ni wyddys ers pryd.",
    ),
    starts: None,
    cites: &[&clauses::AQA1, &clauses::AQA2, &clauses::AQA3, &clauses::AQA4],
    rests_on: &[all_of(&documents::AQA_ADMINISTRATORS), only(&clauses::NCN1)],
    parameters: Edition {
        way: Way::Written,
        head: HeadRoute::NotOnPage,
        address: None,
        takes_approval_alias: false,
    },
};

static PEARSON: Policy<Edition> = Policy {
    id: "pearson-accounts",
    title: text(
        "Pearson: the centre's own accounts, and a form for the head of centre",
        "Pearson: cyfrifon y ganolfan ei hun, a ffurflen ar gyfer pennaeth y ganolfan",
    ),
    scope: text(
        "Pearson, since centres look after their exams officers' accounts themselves; the day is not known.",
        "Pearson, ers i ganolfannau ofalu am gyfrifon eu swyddogion arholiadau eu hunain; ni wyddys y dyddiad.",
    ),
    starts: None,
    cites: &[&clauses::P1, &clauses::P5, &clauses::P3, &clauses::P4],
    rests_on: &[
        all_of(&documents::PEARSON_ACCOUNTS),
        all_of(&documents::JCQ_ICE),
        only(&clauses::NCN1),
        only(&clauses::R_SIGNATORY),
    ],
    parameters: Edition {
        way: Way::AccountOnly,
        head: HeadRoute::OnlineForm,
        address: None,
        takes_approval_alias: false,
    },
};

static REGISTER: Policy<Edition> = Policy {
    id: "ncn-amendment",
    title: text(
        "National Centre Number Register: an amendment in writing",
        "Cofrestr Rhifau Canolfan Cenedlaethol: diwygiad ysgrifenedig",
    ),
    scope: text(
        "Changes of head of centre or exams officer that the Register is told of. It does not take the place of telling an awarding body.",
        "Newidiadau i bennaeth y ganolfan neu'r swyddog arholiadau y rhoddir gwybod i'r Gofrestr amdanynt. Nid yw'n cymryd lle rhoi gwybod i gorff dyfarnu.",
    ),
    starts: None,
    cites: &[
        &clauses::NCN1,
        &clauses::NCN5,
        &clauses::NCN7,
        &clauses::NCN8,
        &clauses::NCN9,
    ],
    rests_on: &[all_of(&documents::JCQ_REGISTER), only(&clauses::R_SIGNATORY)],
    parameters: Edition {
        way: Way::Written,
        head: HeadRoute::Amendment,
        address: Some("ncn@ocr.org.uk"),
        takes_approval_alias: false,
    },
};

fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Recipient::Wjec => Choice::Policy(&PORTAL),
        Recipient::Aqa => Choice::Policy(&AQA),
        Recipient::Pearson => Choice::Policy(&PEARSON),
        Recipient::Register => Choice::Policy(&REGISTER),
        Recipient::Ccea
        | Recipient::CityAndGuilds
        | Recipient::Ncfe
        | Recipient::Ocr
        | Recipient::Sqa
        | Recipient::Ocnni
        | Recipient::Other => Choice::NoneKnown,
    })
}

const HEAD_ROUTE: &str = "account-change/head-of-centre-route-is-published";
const OWN_ACCOUNT: &str = "account-change/own-account-cannot-be-used";
const MADE_IN_OWN_ACCOUNT: &str = "account-change/made-in-own-account";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "account-change",
    title: text(
        "Change of exams officer or head of centre",
        "Newid swyddog arholiadau neu bennaeth y ganolfan",
    ),
    intro: text(
        "Check a request to change your exams officer or head of centre before you send it to WJEC, AQA, Pearson or the NCN Register: will it be accepted?",
        "Gwiriwch gais i newid swyddog arholiadau neu bennaeth eich canolfan cyn ei anfon at CBAC, AQA, Pearson neu'r Gofrestr NCN: a gaiff ei dderbyn?",
    ),
    policies: &[&PORTAL, &SECURE_WEBSITE, &AQA, &PEARSON, &REGISTER],
    choose,
    chooses_by: &["awardingBody"],
    reachable: &[
        Choice::Policy(&PORTAL),
        Choice::Policy(&AQA),
        Choice::Policy(&PEARSON),
        Choice::Policy(&REGISTER),
        Choice::NoneKnown,
    ],
    rules: rules::RULES,
    decisions: &[
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
    ],
    actions: &[
        ActionRule {
            code: "change-in-own-account",
            cites: &[&clauses::W6, &clauses::WS1, &clauses::P3],
            policies: &["wjec-portal", "wjec-secure-website", "pearson-accounts"],
            says: text(
                "Change the exams officer's details in the centre's own account.",
                "Newidiwch fanylion y swyddog arholiadau yng nghyfrif y ganolfan ei hun.",
            ),
            to: None,
            each: Each::Once,
            due: |c| all([c.form.officer_changes(), c.form.can_use_account.get()]).map(|own| own.then(Due::undated)),
        },
        ActionRule {
            code: "send-request",
            cites: &[&clauses::W11],
            policies: &["wjec-portal"],
            says: text(
                "Once it meets every requirement, attach the request to an email and send it.",
                "Ar ôl iddo fodloni pob gofyniad, atodwch y cais i e-bost a'i anfon.",
            ),
            to: Some(&contacts::WJEC_CENTRES),
            each: Each::Once,
            due: |c| {
                c.form
                    .is_written(c.parameters())
                    .map(|written| written.then(Due::undated))
            },
        },
        ActionRule {
            code: "send-letter",
            cites: &[&clauses::WS3],
            policies: &["wjec-secure-website"],
            says: text(
                "Once it meets every requirement, email the letter.",
                "Ar ôl iddo fodloni pob gofyniad, e-bostiwch y llythyr.",
            ),
            to: Some(&contacts::WJEC_SECURE_WEBSITE),
            each: Each::Once,
            due: |c| {
                c.form
                    .is_written(c.parameters())
                    .map(|written| written.then(Due::undated))
            },
        },
        ActionRule {
            code: "ask-about-head-of-centre",
            cites: &[&clauses::W6A, &clauses::WS2],
            policies: &["wjec-portal", "wjec-secure-website"],
            says: text(
                "Ask how the head of centre's details are to be changed.",
                "Gofynnwch sut y dylid newid manylion pennaeth y ganolfan.",
            ),
            to: Some(&contacts::WJEC_CENTRES),
            each: Each::Once,
            due: head_changes,
        },
        ActionRule {
            code: "tell-ncn-register",
            cites: &[&clauses::NCN1, &clauses::W5, &clauses::W6A],
            policies: &[
                "wjec-portal",
                "wjec-secure-website",
                "aqa-administrators",
                "pearson-accounts",
            ],
            says: text(
                "Tell the NCN Register of the new head of centre: an attachment on the centre's headed paper, signed by the head of centre. The annual declaration is sent to the head of centre that the Register holds.",
                "Rhowch wybod i Gofrestr yr NCN am bennaeth newydd y ganolfan: atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. Anfonir y datganiad blynyddol at y pennaeth sydd ar y Gofrestr.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: head_changes,
        },
        ActionRule {
            code: "send-administrator-email",
            cites: &[&clauses::AQA2, &clauses::AQA3],
            policies: &["aqa-administrators"],
            says: text(
                "Once it meets every requirement, have the head of centre send the email.",
                "Ar ôl iddo fodloni pob gofyniad, gofynnwch i bennaeth y ganolfan anfon yr e-bost.",
            ),
            to: Some(&contacts::AQA),
            each: Each::Once,
            due: |c| Due::undated_if(c.form.officer_changes()),
        },
        ActionRule {
            code: "ask-aqa-about-head-of-centre",
            cites: &[&clauses::AQA4],
            policies: &["aqa-administrators"],
            says: text(
                "Ask AQA how the head of centre's details are to be changed. Its page on administrators does not say.",
                "Gofynnwch i AQA sut y dylid newid manylion pennaeth y ganolfan. Nid yw ei dudalen ar weinyddwyr yn dweud.",
            ),
            to: None,
            each: Each::Once,
            due: head_changes,
        },
        ActionRule {
            code: "ask-pearson-about-account",
            cites: &[&clauses::P3, &clauses::P4],
            policies: &["pearson-accounts"],
            says: text(
                "Ask Pearson how to get to an account that can make the change. Pearson deletes accounts that have not been used for more than two years.",
                "Gofynnwch i Pearson sut i gyrraedd cyfrif sy'n gallu gwneud y newid. Mae Pearson yn dileu cyfrifon nas defnyddiwyd ers mwy na dwy flynedd.",
            ),
            to: Some(&contacts::PEARSON),
            each: Each::Once,
            due: |c| Due::undated_if(all([c.form.officer_changes(), not(c.form.can_use_account.get())])),
        },
        ActionRule {
            code: "complete-online-form",
            cites: &[&clauses::P5],
            policies: &["pearson-accounts"],
            says: text(
                "Have the head of centre's change made on Pearson's online form, by somebody named for it who has an account.",
                "Trefnwch i newid pennaeth y ganolfan gael ei wneud ar ffurflen ar-lein Pearson, gan rywun a enwir ar gyfer hynny ac sydd â chyfrif.",
            ),
            to: Some(&contacts::PEARSON),
            each: Each::Once,
            due: head_changes,
        },
        ActionRule {
            code: "send-amendment",
            cites: &[&clauses::NCN1, &clauses::NCN7],
            policies: &["ncn-amendment"],
            says: text(
                "Once it meets every requirement, attach the amendment to an email and send it.",
                "Ar ôl iddo fodloni pob gofyniad, atodwch y diwygiad i e-bost a'i anfon.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: |_| Ok(Some(Due::undated())),
        },
    ],
    dates: &[],
};

fn head_changes(c: &Context<Answers>) -> Answer<Option<Due>> {
    Due::undated_if(c.form.head_changes())
}

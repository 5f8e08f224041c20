//! The written request to change the exams officer or the head of centre.

mod form;
mod rules;

use crate::prelude::*;
use form::{Answers, Changes, Edition};

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
    sets_aside: &[&documents::WJEC_CENTRE_OLD],
    parameters: Edition {
        address: "centres@wjec.co.uk",
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
    sets_aside: &[&documents::WJEC_CENTRE],
    parameters: Edition {
        address: "securewebsite@wjec.co.uk",
        takes_approval_alias: false,
    },
};

fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Body::Wjec => Choice::Policy(&PORTAL),
        _ => Choice::NoneKnown,
    })
}

const HEAD_ROUTE: &str = "account-change/head-of-centre-route-is-published";
const OWN_ACCOUNT: &str = "account-change/own-account-cannot-be-used";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "account-change",
    title: text(
        "Change of exams officer or head of centre",
        "Newid swyddog arholiadau neu bennaeth y ganolfan",
    ),
    intro: text(
        "Check, before you send it, whether a request to change who your exams officer or head of centre is will be accepted.",
        "Gwiriwch, cyn ei anfon, a gaiff cais i newid pwy yw eich swyddog arholiadau neu bennaeth eich canolfan ei dderbyn.",
    ),
    policies: &[&PORTAL, &SECURE_WEBSITE],
    choose,
    chooses_by: &["awardingBody"],
    reachable: &[Choice::Policy(&PORTAL), Choice::NoneKnown],
    rules: rules::RULES,
    decisions: &[
        Decision {
            code: "use-own-account-and-ask",
            says: text(
                "Make the exams officer's change yourself, in the centre's own account. For the head of centre's details no rule is published: ask the awarding body.",
                "Gwnewch newid y swyddog arholiadau eich hun, yng nghyfrif y ganolfan. Ar gyfer manylion pennaeth y ganolfan nid oes rheol wedi'i chyhoeddi: gofynnwch i'r corff dyfarnu.",
            ),
            when: &[
                When::Says {
                    rule: OWN_ACCOUNT,
                    codes: &["account-can-be-used"],
                },
                When::Says {
                    rule: HEAD_ROUTE,
                    codes: &["no-rule-published"],
                },
            ],
        },
        Decision {
            code: "use-own-account",
            says: text(
                "Make the change yourself, in the centre's own account. No written request is needed for the exams officer.",
                "Gwnewch y newid eich hun, yng nghyfrif y ganolfan. Nid oes angen cais ysgrifenedig ar gyfer y swyddog arholiadau.",
            ),
            when: &[When::Says {
                rule: OWN_ACCOUNT,
                codes: &["account-can-be-used"],
            }],
        },
        Decision {
            code: "not-ready",
            says: text(
                "The request is not ready to be sent. Put right what is listed below.",
                "Nid yw'r cais yn barod i'w anfon. Cywirwch yr hyn a restrir isod.",
            ),
            when: &[When::Report {
                outcome: Outcome::Failed,
            }],
        },
        Decision {
            code: "ask-awarding-body",
            says: text(
                "Ask the awarding body first: no rule is published for changing the head of centre's details.",
                "Gofynnwch i'r corff dyfarnu yn gyntaf: nid oes rheol wedi'i chyhoeddi ar gyfer newid manylion pennaeth y ganolfan.",
            ),
            when: &[When::Says {
                rule: HEAD_ROUTE,
                codes: &["no-rule-published"],
            }],
        },
        Decision {
            code: "ready-to-send",
            says: text(
                "The request meets every listed requirement and is ready to be sent.",
                "Mae'r cais yn bodloni pob gofyniad a restrir ac yn barod i'w anfon.",
            ),
            when: &[When::Report {
                outcome: Outcome::Passed,
            }],
        },
        Decision {
            code: "cannot-tell",
            says: text(
                "It cannot be told yet whether the request would be accepted.",
                "Ni ellir dweud eto a fyddai'r cais yn cael ei dderbyn.",
            ),
            when: &[],
        },
    ],
    actions: &[
        ActionRule {
            code: "change-in-own-account",
            cites: &[&clauses::W6, &clauses::WS1],
            policies: &[],
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
            due: |c| c.form.is_written().map(|written| written.then(Due::undated)),
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
            due: |c| c.form.is_written().map(|written| written.then(Due::undated)),
        },
        ActionRule {
            code: "ask-about-head-of-centre",
            cites: &[&clauses::W6A, &clauses::WS2],
            policies: &[],
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
            policies: &[],
            says: text(
                "Tell the NCN Register of the new head of centre: an attachment on the centre's headed paper, signed by the head of centre. The annual declaration is sent to the head of centre that the Register holds.",
                "Rhowch wybod i Gofrestr yr NCN am bennaeth newydd y ganolfan: atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. Anfonir y datganiad blynyddol at y pennaeth sydd ar y Gofrestr.",
            ),
            to: Some(&contacts::NCN_REGISTER),
            each: Each::Once,
            due: head_changes,
        },
    ],
    dates: &[],
};

fn head_changes(c: &Context<Answers>) -> Answer<Option<Due>> {
    let changes = c.form.changes.get()?;
    Ok((changes != Changes::ExamsOfficer).then(Due::undated))
}

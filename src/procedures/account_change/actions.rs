//! What to do next.

use super::form::Answers;
use crate::prelude::*;

/// In the order in which to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
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
];

fn head_changes(c: &Context<Answers>) -> Answer<Option<Due>> {
    Due::undated_if(c.form.head_changes())
}

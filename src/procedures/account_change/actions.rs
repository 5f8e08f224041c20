//! What to do next.

use super::form::{Answers, Letterhead, Recipient, Signatory, Signature};
use crate::prelude::*;

/// In the order to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "change-in-own-account",
        cites: &[&clauses::W6, &clauses::W7, &clauses::WS1],
        policies: &["wjec-portal", "wjec-secure-website"],
        says: text(
            "Change the exams officer's details in the centre's own account with WJEC. A written request is only for a centre that cannot use its own account.",
            "Newidiwch fanylion y swyddog arholiadau yng nghyfrif y ganolfan ei hun gyda CBAC. Dim ond ar gyfer canolfan na all ddefnyddio ei chyfrif ei hun y mae cais ysgrifenedig.",
        ),
        to: None,
        each: Each::Once,
        due: own_account,
    },
    ActionRule {
        code: "change-in-pearson-account",
        cites: &[&clauses::P3, &clauses::P6, &clauses::P7, &clauses::R_PEARSON],
        policies: &["pearson-accounts"],
        says: text(
            "Change the exams officer's account in the centre's own Pearson account. If your account does not let you, ask Pearson: its older texts take a form and a call back instead.",
            "Newidiwch gyfrif y swyddog arholiadau yng nghyfrif Pearson y ganolfan ei hun. Os nad yw eich cyfrif yn caniatáu hynny, gofynnwch i Pearson: mae ei destunau hŷn yn cymryd ffurflen a galwad yn ôl.",
        ),
        to: Some(&contacts::PEARSON),
        each: Each::Once,
        due: own_account,
    },
    ActionRule {
        code: "ask-wjec-about-letter",
        cites: &[&clauses::W8, &clauses::W10, &clauses::WS2, &clauses::R_SIGNATORY],
        policies: &["wjec-portal", "wjec-secure-website"],
        says: text(
            "If you leave the letter as it is, ask WJEC before sending it whether the letterhead, the signature and the signatory will do.",
            "Os gadewch y llythyr fel y mae, gofynnwch i CBAC cyn ei anfon a yw'r papur, y llofnod a'r llofnodwr yn dderbyniol.",
        ),
        to: Some(&contacts::WJEC_REQUESTS),
        each: Each::Once,
        due: asks_about_letter,
    },
    ActionRule {
        code: "ask-register-about-letter",
        cites: &[&clauses::NCN1, &clauses::NCN8, &clauses::NCN9, &clauses::R_SIGNATORY],
        policies: &["ncn-amendment"],
        says: text(
            "If you leave the amendment as it is, ask the NCN Register before sending it whether the letterhead, the signature and the signatory will do.",
            "Os gadewch y diwygiad fel y mae, gofynnwch i Gofrestr yr NCN cyn ei anfon a yw'r papur, y llofnod a'r llofnodwr yn dderbyniol.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: Each::Once,
        due: asks_about_letter,
    },
    ActionRule {
        code: "send-request",
        cites: &[&clauses::W7, &clauses::W11],
        policies: &["wjec-portal"],
        says: text(
            "Attach the request to an email and send it to WJEC.",
            "Atodwch y cais i e-bost a'i anfon at CBAC.",
        ),
        to: Some(&contacts::WJEC_REQUESTS),
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
        says: text("Email the letter to WJEC.", "Anfonwch y llythyr at CBAC drwy e-bost."),
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
        cites: &[&clauses::W6A, &clauses::WS2, &clauses::WS4],
        policies: &["wjec-portal", "wjec-secure-website"],
        says: text(
            "Ask WJEC how the head of centre's details are to be changed.",
            "Gofynnwch i CBAC sut y dylid newid manylion pennaeth y ganolfan.",
        ),
        to: Some(&contacts::WJEC_REQUESTS),
        each: Each::Once,
        due: head_changes,
    },
    ActionRule {
        code: "tell-ncn-register",
        cites: &[&clauses::NCN1, &clauses::J13, &clauses::W5, &clauses::W6A],
        policies: &[
            NO_RULE_KNOWN,
            "ncfe-contact-details",
            "wjec-portal",
            "wjec-secure-website",
            "aqa-administrators",
            "pearson-accounts",
        ],
        says: text(
            "Tell the NCN Register of the new head of centre: an attachment on the centre's headed paper, signed by the head of centre. The annual declaration goes to the head whom the Register lists; access arrangements and inspections use the same details.",
            "Rhowch wybod i Gofrestr yr NCN am bennaeth newydd y ganolfan: atodiad ar bapur â phennyn y ganolfan, wedi'i lofnodi gan bennaeth y ganolfan. At y pennaeth sydd ar y Gofrestr yr anfonir y datganiad blynyddol; mae trefniadau mynediad ac arolygiadau'n defnyddio'r un manylion.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: Each::Once,
        due: head_changes,
    },
    ActionRule {
        code: "send-administrator-email",
        cites: &[&clauses::AQA2, &clauses::AQA3, &clauses::AQA5],
        policies: &["aqa-administrators"],
        says: text(
            "Have the head of centre send the email to AQA from the head's own address. An older page of AQA's takes a web form instead; the email is on the page for its present service.",
            "Gofynnwch i bennaeth y ganolfan anfon yr e-bost at AQA o'i gyfeiriad ei hun. Mae tudalen hŷn gan AQA yn cymryd ffurflen we yn lle hynny; ar dudalen ei wasanaeth presennol y mae'r e-bost.",
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
            "Ask AQA how the head of centre's details are to be changed. AQA's page on administrators does not say.",
            "Gofynnwch i AQA sut y dylid newid manylion pennaeth y ganolfan. Nid yw tudalen AQA ar weinyddwyr yn dweud.",
        ),
        to: Some(&contacts::AQA_EXAMS),
        each: Each::Once,
        due: head_changes,
    },
    ActionRule {
        code: "ask-pearson-about-account",
        cites: &[&clauses::P3, &clauses::P4, &clauses::P8],
        policies: &["pearson-accounts"],
        says: text(
            "Open a case with Pearson for its offline form for changed details, and ask what the form has to say. Pearson deletes accounts that have not been used for more than two years.",
            "Agorwch achos gyda Pearson ar gyfer ei ffurflen all-lein ar gyfer newid manylion, a gofynnwch beth sydd i'w ddweud arni. Mae Pearson yn dileu cyfrifon nas defnyddiwyd ers mwy na dwy flynedd.",
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
            "Have the head of centre's change made on Pearson's online form. The head, the trust's chief executive or a deputy completes the form, and needs a Pearson account.",
            "Trefnwch i newid pennaeth y ganolfan gael ei wneud ar ffurflen ar-lein Pearson. Y pennaeth, prif weithredwr yr ymddiriedolaeth neu ddirprwy sy'n llenwi'r ffurflen, ac mae angen cyfrif Pearson arno.",
        ),
        to: Some(&contacts::PEARSON),
        each: Each::Once,
        due: head_changes,
    },
    ActionRule {
        code: "complete-ncfe-form",
        cites: &[&clauses::NCFE_FORM],
        policies: &["ncfe-contact-details"],
        says: text(
            "Complete NCFE's form for changed centre contacts as soon as possible. Ask NCFE who has to sign the form: its page does not say.",
            "Llenwch ffurflen NCFE ar gyfer newid cysylltiadau'r ganolfan cyn gynted â phosibl. Gofynnwch i NCFE pwy sydd i lofnodi'r ffurflen: nid yw ei dudalen yn dweud.",
        ),
        to: Some(&contacts::NCFE),
        each: Each::Once,
        due: |_| Ok(Some(Due::undated())),
    },
    ActionRule {
        code: "ask-ccea",
        cites: &[&clauses::CCEA_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask CCEA how it wants this change made. We know of no rule that CCEA publishes for such a change.",
            "Gofynnwch i CCEA sut y mae am i'r newid hwn gael ei wneud. Ni wyddom am reol y mae CCEA yn ei chyhoeddi ar gyfer newid o'r fath.",
        ),
        to: Some(&contacts::CCEA),
        each: Each::Once,
        due: |c| asks(c, Recipient::Ccea),
    },
    ActionRule {
        code: "ask-city-and-guilds",
        cites: &[&clauses::CG_UPDATE, &clauses::CG_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask City & Guilds how it wants this change made. City & Guilds has an update form for centres in the United Kingdom; ask whether that takes this change.",
            "Gofynnwch i City & Guilds sut y mae am i'r newid hwn gael ei wneud. Mae gan City & Guilds ffurflen ddiweddaru ar gyfer canolfannau yn y Deyrnas Unedig; gofynnwch a yw honno'n cymryd y newid hwn.",
        ),
        to: Some(&contacts::CITY_AND_GUILDS),
        each: Each::Once,
        due: |c| asks(c, Recipient::CityAndGuilds),
    },
    ActionRule {
        code: "ask-ocr",
        cites: &[&clauses::NCN1],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask Cambridge OCR's customer support how it wants its own account changed. Only the amendment to the NCN Register, which OCR keeps, is published.",
            "Gofynnwch i gymorth cwsmeriaid Cambridge OCR sut y mae am i'w gyfrif ei hun gael ei newid. Dim ond y diwygiad i Gofrestr yr NCN, y mae OCR yn ei chadw, a gyhoeddwyd.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| asks(c, Recipient::Ocr),
    },
    ActionRule {
        code: "ask-qualifications-scotland",
        cites: &[&clauses::QS_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask Qualifications Scotland, formerly SQA, how it wants this change made. We know of no rule that it publishes for such a change.",
            "Gofynnwch i Qualifications Scotland, SQA gynt, sut y mae am i'r newid hwn gael ei wneud. Ni wyddom am reol y mae'n ei chyhoeddi ar gyfer newid o'r fath.",
        ),
        to: Some(&contacts::QUALIFICATIONS_SCOTLAND),
        each: Each::Once,
        due: |c| asks(c, Recipient::Sqa),
    },
    ActionRule {
        code: "ask-ocn-ni",
        cites: &[&clauses::OCN_CONTACT],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask OCN NI how it wants this change made. We know of no rule that OCN NI publishes for such a change.",
            "Gofynnwch i OCN NI sut y mae am i'r newid hwn gael ei wneud. Ni wyddom am reol y mae OCN NI yn ei chyhoeddi ar gyfer newid o'r fath.",
        ),
        to: Some(&contacts::OCN_NI),
        each: Each::Once,
        due: |c| asks(c, Recipient::Ocnni),
    },
    ActionRule {
        code: "ask-other-body",
        cites: &[&clauses::NCN1],
        policies: &[NO_RULE_KNOWN],
        says: text(
            "Ask the awarding body how it wants this change made. Telling the NCN Register does not take the place of that.",
            "Gofynnwch i'r corff dyfarnu sut y mae am i'r newid hwn gael ei wneud. Nid yw rhoi gwybod i Gofrestr yr NCN yn cymryd lle hynny.",
        ),
        to: None,
        each: Each::Once,
        due: |c| asks(c, Recipient::Other),
    },
    ActionRule {
        code: "send-amendment",
        cites: &[&clauses::NCN1, &clauses::NCN7],
        policies: &["ncn-amendment"],
        says: text(
            "Attach the amendment to an email and send it to the NCN Register.",
            "Atodwch y diwygiad i e-bost a'i anfon at Gofrestr yr NCN.",
        ),
        to: Some(&contacts::NCN_REGISTER),
        each: Each::Once,
        due: |_| Ok(Some(Due::undated())),
    },
];

/// Whether only whoever gets the letter can say that its letterhead, its signature or its signatory will do.
fn asks_about_letter(c: &Context<Answers>) -> Answer<Option<Due>> {
    let form = c.form;
    Due::undated_if(all([
        form.is_written(c.parameters()),
        any([
            form.letterhead.is(&Letterhead::Trust),
            form.signature.is(&Signature::Typed),
            all([form.is_signed(), form.signatory.is(&Signatory::TrustExecutive)]),
        ]),
    ]))
}

fn own_account(c: &Context<Answers>) -> Answer<Option<Due>> {
    Due::undated_if(all([c.form.officer_changes(), c.form.can_use_account.get()]))
}

fn asks(c: &Context<Answers>, body: Recipient) -> Answer<Option<Due>> {
    Due::undated_if(c.form.awarding_body.is(&body))
}

fn head_changes(c: &Context<Answers>) -> Answer<Option<Due>> {
    Due::undated_if(c.form.head_changes())
}

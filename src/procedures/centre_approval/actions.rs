//! What to do next.

use super::form::{Answers, Confirmed, Seeking};
use crate::prelude::*;

/// In the order in which to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
    ActionRule {
        code: "ask-wjec-for-form",
        cites: &[&clauses::W1, &clauses::W2],
        policies: &["wjec"],
        says: text(
            "Once the General Conditions and the Terms of Business have been read, ask for an application form.",
            "Ar ôl darllen yr Amodau Cyffredinol a'r Telerau Busnes, gofynnwch am ffurflen gais.",
        ),
        to: Some(&contacts::WJEC_CENTRES),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_established()),
    },
    ActionRule {
        code: "contact-wjec",
        cites: &[&clauses::W1, &clauses::W3],
        policies: &["wjec"],
        says: text(
            "Once the listed documents have been read, get in touch to talk about your centre.",
            "Ar ôl darllen y dogfennau a restrir, cysylltwch i drafod eich canolfan.",
        ),
        to: Some(&contacts::WJEC_CENTRES),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_new()),
    },
    ActionRule {
        code: "ask-wjec-which-way",
        cites: &[&clauses::W2, &clauses::W3, &clauses::R_APPROVAL],
        policies: &["wjec"],
        says: text(
            "Say which of the two your centre has, general qualifications or a National Centre Number, and ask how it applies.",
            "Dywedwch pa un o'r ddau sydd gan eich canolfan, cymwysterau cyffredinol neu Rif Canolfan Cenedlaethol, a gofynnwch sut y mae'n gwneud cais.",
        ),
        to: Some(&contacts::WJEC_CENTRES),
        each: Each::Once,
        due: |c| Due::undated_if(all([not(c.form.is_established()), not(c.form.is_new())])),
    },
    ActionRule {
        code: "ask-ocr-for-form",
        cites: &[&clauses::O3, &clauses::ON3],
        policies: &["ocr"],
        says: text(
            "Ask for the centre approval form. The newer page gives this address; the older one names the customer contact centre.",
            "Gofynnwch am y ffurflen cymeradwyo canolfan. Y dudalen fwy newydd sy'n rhoi'r cyfeiriad hwn; mae'r un hŷn yn enwi'r ganolfan gyswllt cwsmeriaid.",
        ),
        to: Some(&contacts::OCR_CENTRE_APPROVAL),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.applies_for(Seeking::is_general)),
    },
    ActionRule {
        code: "email-technicals-form",
        cites: &[&clauses::N4],
        policies: &["ocr"],
        says: text(
            "Fill in the form on OCR's Cambridge Technicals page and email it.",
            "Llenwch y ffurflen ar dudalen Cambridge Technicals OCR a'i hanfon drwy e-bost.",
        ),
        to: Some(&contacts::OCR_VOCATIONAL_APPROVALS),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.applies_for(Seeking::is_technical)),
    },
    ActionRule {
        code: "ask-ocr-how-to-apply",
        cites: &[&clauses::O2, &clauses::O3A],
        policies: &["ocr"],
        says: text(
            "Ask how to apply for this qualification and where the form goes.",
            "Gofynnwch sut i wneud cais ar gyfer y cymhwyster hwn ac i ble y mae'r ffurflen yn mynd.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| Due::undated_if(c.form.applies_for(Seeking::is_other)),
    },
    ActionRule {
        code: "ask-ocr-about-visit",
        cites: &[&clauses::N7],
        policies: &["ocr"],
        says: text(
            "Ask whether a visit is required: the list of cases was lost here.",
            "Gofynnwch a oes angen ymweliad: collwyd y rhestr o achosion yma.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| Due::undated_if(visit_not_known(c.form)),
    },
    ActionRule {
        code: "look-up-visit-fee",
        cites: &[&clauses::O7],
        policies: &["ocr"],
        says: text(
            "If there is to be a visit, look up its charge in OCR's fees list.",
            "Os bydd ymweliad, edrychwch ar y tâl amdano yn rhestr ffioedd OCR.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_applying()),
    },
    ActionRule {
        code: "expect-checks",
        cites: &[&clauses::O4],
        policies: &["ocr"],
        says: text(
            "Be ready for OCR to ask other awarding bodies about your centre, to visit, or to run a credit check; there is a check of its own for that here.",
            "Byddwch yn barod i OCR holi cyrff dyfarnu eraill am eich canolfan, ymweld, neu gynnal gwiriad credyd; mae gwiriad ar wahân ar gyfer hwnnw yma.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_applying()),
    },
    ActionRule {
        code: "wait-for-confirmation",
        cites: &[&clauses::O15],
        policies: &["ocr"],
        says: text(
            "Enter no candidates before OCR's letter of confirmation has come, and then only for what it covers.",
            "Peidiwch â chofrestru ymgeiswyr cyn i lythyr cadarnhau OCR gyrraedd, ac wedyn dim ond ar gyfer yr hyn y mae'n ei gwmpasu.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.is_applying()),
    },
    ActionRule {
        code: "express-interest",
        cites: &[&clauses::N5, &clauses::ON5],
        policies: &["ocr"],
        says: text(
            "Once approved, tell OCR which of its qualifications you teach or plan to teach, on its online expression of interest form.",
            "Ar ôl cael eich cymeradwyo, dywedwch wrth OCR pa rai o'i gymwysterau yr ydych yn eu haddysgu neu'n bwriadu eu haddysgu, ar ei ffurflen mynegi diddordeb ar-lein.",
        ),
        to: None,
        each: Each::Once,
        due: |c| Due::undated_if(c.form.seeks(|seeking| !seeking.is_other())),
    },
];

/// Whether the cases in which OCR requires a visit are not known for what is applied for.
fn visit_not_known(form: &Answers) -> Answer<bool> {
    all([
        not(form.confirmed.is(&Confirmed::This)),
        any([
            form.seeks(Seeking::is_technical),
            all([
                form.seeking.is(&Seeking::OtherVocational),
                form.timetabled_approval.get(),
            ]),
        ]),
    ])
}

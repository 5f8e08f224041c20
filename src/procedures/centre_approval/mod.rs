//! Becoming an approved centre: which way to apply, what to read and to undertake first, and what follows.

mod form;
mod rules;

use crate::prelude::*;
use form::{Answers, Confirmed, Seeking, Terms};

static WJEC: Policy<Terms> = Policy {
    id: "wjec",
    title: text("WJEC: centre approval", "CBAC: cymeradwyo canolfannau"),
    scope: text(
        "Approval as a WJEC or Eduqas centre.",
        "Cymeradwyaeth fel canolfan CBAC neu Eduqas.",
    ),
    starts: None,
    cites: &[&clauses::W1, &clauses::W4],
    rests_on: &[all_of(&documents::WJEC_CENTRE), only(&clauses::R_APPROVAL)],
    parameters: Terms {
        depends_on_qualification: false,
    },
};

static OCR: Policy<Terms> = Policy {
    id: "ocr",
    title: text("OCR: centre approval", "OCR: cymeradwyo canolfannau"),
    scope: text(
        "Approval as an OCR centre. What the newer pages say is used for the qualifications that they name; the older, general page for everything else. Where a page's text was lost, nothing is assumed.",
        "Cymeradwyaeth fel canolfan OCR. Defnyddir yr hyn a ddywed y tudalennau mwy newydd ar gyfer y cymwysterau a enwir arnynt; y dudalen hŷn, gyffredinol ar gyfer popeth arall. Lle collwyd testun tudalen, ni thybir dim.",
    ),
    starts: None,
    cites: &[&clauses::O1, &clauses::O2, &clauses::N2, &clauses::ON2, &clauses::OV1],
    rests_on: &[
        all_of(&documents::OCR_BECOME),
        all_of(&documents::OCR_TECHNICALS),
        all_of(&documents::OCR_NATIONALS),
        all_of(&documents::OCR_VERIFIED),
        only(&clauses::R_APPROVAL),
    ],
    parameters: Terms {
        depends_on_qualification: true,
    },
};

fn choose(form: &Answers) -> Answer<Choice<Answers>> {
    form.awarding_body.get().map(|body| match body {
        Body::Wjec => Choice::Policy(&WJEC),
        Body::Ocr => Choice::Policy(&OCR),
        _ => Choice::NoneKnown,
    })
}

const WJEC_ROUTE: &str = "centre-approval/wjec-route-is-published";
const GENERAL_ROUTE: &str = "centre-approval/general-route-is-published";
const TECHNICALS_ROUTE: &str = "centre-approval/technicals-route-is-published";
const VOCATIONAL_ROUTE: &str = "centre-approval/vocational-route-is-published";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "centre-approval",
    title: text("Becoming an approved centre", "Dod yn ganolfan gymeradwy"),
    intro: text(
        "Find out which way to apply to WJEC or OCR, what to read first, whether a visit is required, and when candidates can be entered. The awarding body decides; this is a check of your own.",
        "Dysgwch sut i wneud cais i CBAC neu OCR, beth i'w ddarllen yn gyntaf, a oes angen ymweliad, a phryd y gellir cofrestru ymgeiswyr. Y corff dyfarnu sy'n penderfynu; gwiriad i chi eich hun yw hwn.",
    ),
    policies: &[&WJEC, &OCR],
    choose,
    chooses_by: &["awardingBody"],
    reachable: &[Choice::Policy(&WJEC), Choice::Policy(&OCR), Choice::NoneKnown],
    rules: rules::RULES,
    decisions: &[
        decision(
            "not-ready",
            Kind::Fix,
            text(
                "Put right what is listed below before you go on.",
                "Cywirwch yr hyn a restrir isod cyn mynd ymlaen.",
            ),
            &[When::Report {
                outcome: Outcome::Failed,
            }],
        ),
        decision(
            "approved",
            Kind::Done,
            text(
                "OCR has confirmed approval for this. Candidates can be entered for what the letter covers.",
                "Mae OCR wedi cadarnhau cymeradwyaeth ar gyfer hyn. Gellir cofrestru ymgeiswyr ar gyfer yr hyn y mae'r llythyr yn ei gwmpasu.",
            ),
            &[
                When::Says {
                    rule: GENERAL_ROUTE,
                    codes: &["does-not-apply"],
                },
                When::Says {
                    rule: TECHNICALS_ROUTE,
                    codes: &["does-not-apply"],
                },
                When::Says {
                    rule: VOCATIONAL_ROUTE,
                    codes: &["does-not-apply"],
                },
                When::Report {
                    outcome: Outcome::Passed,
                },
            ],
        ),
        decision(
            "ask-wjec",
            Kind::Ask,
            text(
                "Ask WJEC first: neither of its published ways to apply is written for a centre like yours.",
                "Gofynnwch i CBAC yn gyntaf: nid yw'r naill na'r llall o'i ffyrdd cyhoeddedig o wneud cais wedi'i hysgrifennu ar gyfer canolfan fel eich un chi.",
            ),
            &[When::Says {
                rule: WJEC_ROUTE,
                codes: &["neither-route"],
            }],
        ),
        decision(
            "ask-ocr",
            Kind::Ask,
            text(
                "Ask OCR first: how to apply for this qualification is not known here.",
                "Gofynnwch i OCR yn gyntaf: ni wyddys yma sut i wneud cais ar gyfer y cymhwyster hwn.",
            ),
            &[When::Says {
                rule: VOCATIONAL_ROUTE,
                codes: &["route-not-available"],
            }],
        ),
        decision(
            "ask-wjec-for-form",
            Kind::Go,
            text(
                "Ask WJEC for an application form.",
                "Gofynnwch i CBAC am ffurflen gais.",
            ),
            &[
                When::Says {
                    rule: WJEC_ROUTE,
                    codes: &["established-centre"],
                },
                When::Report {
                    outcome: Outcome::Passed,
                },
            ],
        ),
        decision(
            "contact-wjec",
            Kind::Go,
            text(
                "Get in touch with WJEC's centre approval to talk about your centre.",
                "Cysylltwch ag adran cymeradwyo canolfannau CBAC i drafod eich canolfan.",
            ),
            &[
                When::Says {
                    rule: WJEC_ROUTE,
                    codes: &["new-institution"],
                },
                When::Report {
                    outcome: Outcome::Passed,
                },
            ],
        ),
        decision(
            "ask-ocr-for-form",
            Kind::Go,
            text(
                "Ask OCR for the centre approval form. What is published about a visit stands below.",
                "Gofynnwch i OCR am y ffurflen cymeradwyo canolfan. Mae'r hyn a gyhoeddir am ymweliad isod.",
            ),
            &[
                When::Says {
                    rule: GENERAL_ROUTE,
                    codes: &["form-on-request"],
                },
                When::Report {
                    outcome: Outcome::Passed,
                },
            ],
        ),
        decision(
            "email-form",
            Kind::Go,
            text(
                "Fill in the Cambridge Technicals form and email it to OCR. Whether a visit is required first is not known here: ask.",
                "Llenwch y ffurflen ar gyfer Cambridge Technicals a'i hanfon at OCR drwy e-bost. Ni wyddys yma a oes angen ymweliad yn gyntaf: gofynnwch.",
            ),
            &[
                When::Says {
                    rule: TECHNICALS_ROUTE,
                    codes: &["form-by-email"],
                },
                When::Report {
                    outcome: Outcome::Passed,
                },
            ],
        ),
        decision(
            "cannot-tell",
            Kind::Answer,
            text(
                "It cannot be told yet how to go on. Answer the questions that are still open.",
                "Ni ellir dweud eto sut i fynd ymlaen. Atebwch y cwestiynau sy'n dal ar agor.",
            ),
            &[],
        ),
    ],
    actions: &[
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
    ],
    dates: &[],
};

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

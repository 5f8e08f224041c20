//! OCR's credit check of those who apply for centre approval.

mod form;
mod period;
mod referees;
mod rules;
mod scope;

use crate::prelude::*;
use form::{Answers, Terms};
use referees::{Referees, referees};
use scope::Scope;

/// Both of OCR's pages say the same, so there is one policy and it is always chosen.
static OCR: Policy<Terms> = Policy {
    id: "ocr",
    title: text("OCR: credit check", "OCR: gwiriad credyd"),
    scope: text(
        "Applications for OCR centre approval. The older general page and the newer one for Cambridge Technicals say the same.",
        "Ceisiadau am gymeradwyaeth canolfan OCR. Mae'r dudalen gyffredinol hŷn a'r un fwy newydd ar gyfer Cambridge Technicals yn dweud yr un peth.",
    ),
    starts: None,
    cites: &[&clauses::O9, &clauses::N6],
    rests_on: &[
        all_of(&documents::OCR_BECOME),
        all_of(&documents::OCR_TECHNICALS),
        all_of(&documents::DODDS),
        only(&clauses::R_CREDIT_SCOPE),
        only(&clauses::R_CREDIT_PERIOD),
        only(&clauses::R_CREDIT_REFEREES),
    ],
    parameters: Terms { months: 6 },
};

const FORM: &str = "credit-check/legal-form-in-scope";
const ON_CREDIT: &str = "credit-check/trades-on-credit-terms";
const REFERENCES: &str = "credit-check/two-eligible-references";

pub static PROCEDURE: Procedure<Answers> = Procedure {
    id: "credit-check",
    title: text("OCR credit check", "Gwiriad credyd OCR"),
    intro: text(
        "Check, before you apply to OCR for centre approval, whether the business can meet what OCR's credit check asks for, and from what day.",
        "Gwiriwch, cyn gwneud cais i OCR am gymeradwyaeth canolfan, a all y busnes fodloni'r hyn y mae gwiriad credyd OCR yn gofyn amdano, ac o ba ddiwrnod.",
    ),
    policies: &[&OCR],
    choose: |_| Ok(Choice::Policy(&OCR)),
    chooses_by: &[],
    reachable: &[],
    rules: rules::RULES,
    decisions: &[
        decision("outside-listed-scope", Kind::None, text(
                "OCR's page does not list this legal form for the credit check. OCR may still ask awarding bodies for references, visit, or run a credit check.",
                "Nid yw tudalen OCR yn rhestru'r ffurf gyfreithiol hon ar gyfer y gwiriad credyd. Gall OCR ofyn i gyrff dyfarnu am eirdaon, ymweld, neu gynnal gwiriad credyd serch hynny.",
            ), &[When::Says {
                rule: FORM,
                codes: &["outside-listed-scope"],
            }]),
        decision("ask-ocr", Kind::Ask, text(
                "Ask OCR first: whether the credit check applies to this legal form is not stated.",
                "Gofynnwch i OCR yn gyntaf: ni nodir a yw'r gwiriad credyd yn berthnasol i'r ffurf gyfreithiol hon.",
            ), &[When::Says {
                rule: FORM,
                codes: &["academy-trust", "form-unclear"],
            }]),
        decision("not-yet", Kind::Wait, text(
                "Not yet: only the six months are missing, and time brings them. The dates are given where they can be worked out.",
                "Ddim eto: dim ond y chwe mis sydd ar goll, a daw'r rheini gydag amser. Rhoddir y dyddiadau lle gellir eu cyfrifo.",
            ), &[
                When::Finds {
                    rule: REFERENCES,
                    outcome: Outcome::Passed,
                },
                When::Finds {
                    rule: ON_CREDIT,
                    outcome: Outcome::Passed,
                },
                When::Report {
                    outcome: Outcome::Failed,
                },
            ]),
        decision("not-met", Kind::Fix, text(
                "As things stand, a requirement of the credit check is not met and OCR could not process the application. What is lacking is listed below.",
                "Fel y mae pethau, nid yw un o ofynion y gwiriad credyd wedi'i fodloni ac ni allai OCR brosesu'r cais. Rhestrir isod yr hyn sydd ar goll.",
            ), &[When::Report {
                outcome: Outcome::Failed,
            }]),
        decision("can-be-met", Kind::Go, text(
                "The listed requirements of the credit check can be met. That is no approval: OCR may check further, and decides.",
                "Gellir bodloni gofynion rhestredig y gwiriad credyd. Nid cymeradwyaeth yw hynny: gall OCR wirio ymhellach, ac OCR sy'n penderfynu.",
            ), &[When::Report {
                outcome: Outcome::Passed,
            }]),
        decision("cannot-tell", Kind::Answer, text(
                "It cannot be told yet whether the requirements of the credit check can be met. See below what to answer, or what to ask OCR.",
                "Ni ellir dweud eto a ellir bodloni gofynion y gwiriad credyd. Isod nodir beth i'w ateb, neu beth i'w ofyn i OCR.",
            ), &[]).when_answered(Kind::Ask),
    ],
    actions: &[
        ActionRule {
            code: "ask-about-legal-form",
            cites: &[&clauses::O8, &clauses::O4, &clauses::R_CREDIT_SCOPE],
            policies: &[],
            says: text(
                "Ask OCR whether the credit check applies to a body of your legal form.",
                "Gofynnwch i OCR a yw'r gwiriad credyd yn berthnasol i gorff o'ch ffurf gyfreithiol chi.",
            ),
            to: Some(&contacts::OCR_SUPPORT),
            each: Each::Once,
            due: |c| {
                let scope = c.form.scope()?;
                Ok(matches!(scope, Scope::AcademyTrust | Scope::Unclear).then(Due::undated))
            },
        },
        ActionRule {
            code: "gather-references",
            cites: &[&clauses::O10, &clauses::O11],
            policies: &[],
            says: text(
                "Find more suppliers that give the business credit and will vouch for it. References still needed: {needed}.",
                "Dewch o hyd i ragor o gyflenwyr sy'n rhoi credyd i'r busnes ac a fydd yn rhoi geirda iddo. Geirdaon sydd eu hangen o hyd: {needed}.",
            ),
            to: None,
            each: Each::Once,
            due: |c| {
                c.form.if_looked_at(|| {
                    referees(c.form, |referees| match referees {
                        Referees::TooFew { needed } => Some(Due::undated().with([count("needed", needed)])),
                        Referees::Enough | Referees::Undecided => None,
                    })
                })
            },
        },
        ActionRule {
            code: "ask-about-referee",
            cites: &[&clauses::O11, &clauses::R_CREDIT_REFEREES],
            policies: &[],
            says: text(
                "Ask OCR whether the referee of another kind counts, or name a supplier that gives the business credit instead.",
                "Gofynnwch i OCR a yw'r canolwr o fath arall yn cyfrif, neu enwch gyflenwr sy'n rhoi credyd i'r busnes yn ei le.",
            ),
            to: Some(&contacts::OCR_SUPPORT),
            each: Each::Once,
            due: |c| {
                c.form
                    .if_looked_at(|| referees(c.form, |referees| (referees == Referees::Undecided).then(Due::undated)))
            },
        },
        ActionRule {
            code: "apply-from",
            cites: &[&clauses::O9, &clauses::O12],
            policies: &[],
            says: text(
                "Apply on {from} or later, with two references. OCR cannot process an application made before that.",
                "Gwnewch gais ar {from} neu'n ddiweddarach, gyda dau eirda. Ni all OCR brosesu cais a wneir cyn hynny.",
            ),
            to: None,
            each: Each::Once,
            due: |c| {
                if_listed(c, || {
                    let complete = period::both_complete_on(c)?;
                    Ok(complete
                        .filter(|from| *from > c.as_of)
                        .map(|from| Due::undated().with([day("from", from)])))
                })
            },
        },
        ActionRule {
            code: "ask-for-review",
            cites: &[&clauses::O12, &clauses::O13, &clauses::R_CREDIT_PERIOD],
            policies: &[],
            says: text(
                "If an application could not be processed for want of the six months, ask OCR to review it on {review} or later. Two references are needed all the same.",
                "Os na ellid prosesu cais am nad oedd y chwe mis yn gyflawn, gofynnwch i OCR ei adolygu ar {review} neu'n ddiweddarach. Mae angen dau eirda yr un fath.",
            ),
            to: Some(&contacts::OCR_SUPPORT),
            each: Each::Once,
            due: |c| Ok(review_on(c)?.map(|review| Due::undated().with([day("review", review)]))),
        },
        ActionRule {
            code: "tell-extenuating-circumstances",
            cites: &[&clauses::O14, &clauses::N6],
            policies: &[],
            says: text(
                "Email the details of the extenuating circumstances to OCR. Its older page names the customer contact centre, the newer one the customer support centre; neither gives an address.",
                "E-bostiwch fanylion yr amgylchiadau esgusodol at OCR. Mae ei dudalen hŷn yn enwi'r ganolfan gyswllt cwsmeriaid, a'r un fwy newydd y ganolfan gymorth cwsmeriaid; nid yw'r naill na'r llall yn rhoi cyfeiriad.",
            ),
            to: Some(&contacts::OCR_SUPPORT),
            each: Each::Once,
            due: |c| {
                c.form.if_looked_at(|| {
                    let lacking = any([not(period::are_complete(c)), has_too_few_references(c)]);
                    all([lacking, c.form.extenuating.get()]).map(|tell| tell.then(Due::undated))
                })
            },
        },
        ActionRule {
            code: "apply",
            cites: &[&clauses::O9, &clauses::O10, &clauses::O4],
            policies: &[],
            says: text(
                "Apply, and name two of the referees that count. OCR may ask awarding bodies for references, visit, or run the credit check.",
                "Gwnewch gais, ac enwch ddau o'r canolwyr sy'n cyfrif. Gall OCR ofyn i gyrff dyfarnu am eirdaon, ymweld, neu gynnal y gwiriad credyd.",
            ),
            to: None,
            each: Each::Once,
            due: |c| if_listed(c, || can_be_met(c).map(|met| met.then(Due::undated))),
        },
        ActionRule {
            code: "enter-after-confirmation",
            cites: &[&clauses::O15],
            policies: &[],
            says: text(
                "Enter no candidates before OCR's letter of confirmation has come, and then only for the approved qualifications.",
                "Peidiwch â chofrestru ymgeiswyr cyn i lythyr cadarnhau OCR gyrraedd, ac yna dim ond ar gyfer y cymwysterau a gymeradwywyd.",
            ),
            to: None,
            each: Each::Once,
            due: |c| {
                consider(c.form.scope(), |scope| match scope {
                    Scope::Listed => can_be_met(c).map(|met| met.then(Due::undated)),
                    Scope::Outside => Ok(Some(Due::undated())),
                    Scope::AcademyTrust | Scope::Unclear => Ok(None),
                })
            },
        },
    ],
    dates: &[
        DateRule {
            code: "credit-terms-complete",
            cites: &[&clauses::O9, &clauses::R_DATES, &clauses::R_CREDIT_PERIOD],
            policies: &[],
            says: text(
                "The first day on which the business has been established, and has traded on credit terms, for six months.",
                "Y diwrnod cyntaf y mae'r busnes wedi'i sefydlu, ac wedi masnachu ar delerau credyd, ers chwe mis.",
            ),
            reckoned: text(
                "Six months from the day the business was established or the day credit terms began, whichever is later, to the corresponding day; where the month has none, to its last day. A stricter count gives the day after.",
                "Chwe mis o'r diwrnod y sefydlwyd y busnes neu'r diwrnod y dechreuodd y telerau credyd, pa un bynnag yw'r diweddaraf, hyd at y diwrnod cyfatebol; lle nad oes un yn y mis, hyd at ei ddiwrnod olaf. Mae cyfrif llymach yn rhoi'r diwrnod wedyn.",
            ),
            each: Each::Once,
            on: |c| c.form.if_looked_at(|| period::both_complete_on(c)),
        },
        DateRule {
            code: "review-possible",
            cites: &[&clauses::O13, &clauses::R_DATES, &clauses::R_CREDIT_PERIOD],
            policies: &[],
            says: text(
                "The first day on which OCR can review an application that lacked the six months. It does not make up for missing references.",
                "Y diwrnod cyntaf y gall OCR adolygu cais nad oedd y chwe mis yn gyflawn ar ei gyfer. Nid yw'n gwneud iawn am eirdaon sydd ar goll.",
            ),
            reckoned: text(
                "Six months from the day trading of any kind began, or from the day the business was established if that is later, to the corresponding day; where the month has none, to its last day. A stricter count gives the day after.",
                "Chwe mis o'r diwrnod y dechreuodd masnachu o unrhyw fath, neu o'r diwrnod y sefydlwyd y busnes os yw hwnnw'n ddiweddarach, hyd at y diwrnod cyfatebol; lle nad oes un yn y mis, hyd at ei ddiwrnod olaf. Mae cyfrif llymach yn rhoi'r diwrnod wedyn.",
            ),
            each: Each::Once,
            on: review_on,
        },
    ],
};

/// What follows for listed forms only: the others have OCR to ask first, or are not asked.
fn if_listed<T: PartialEq>(c: &Context<Answers>, then: impl Fn() -> Answer<Option<T>>) -> Answer<Option<T>> {
    consider(c.form.scope(), |scope| match scope {
        Scope::Listed => then(),
        Scope::AcademyTrust | Scope::Unclear | Scope::Outside => Ok(None),
    })
}

fn has_too_few_references(c: &Context<Answers>) -> Answer<bool> {
    referees(c.form, |referees| matches!(referees, Referees::TooFew { .. }))
}

fn can_be_met(c: &Context<Answers>) -> Answer<bool> {
    all([
        period::are_complete(c),
        referees(c.form, |referees| referees == Referees::Enough),
    ])
}

/// When OCR can review an application that lacks the period; nothing to review where it does not.
fn review_on(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    c.form.if_looked_at(|| {
        consider(period::are_complete(c), |complete| {
            if complete {
                Ok(None)
            } else {
                period::traded_on(c).map(Some)
            }
        })
    })
}

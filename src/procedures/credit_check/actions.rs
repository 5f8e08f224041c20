//! What to do next.

use super::form::Answers;
use super::period::{self, review_on};
use super::referees::{Referees, referees};
use super::scope::Scope;
use crate::prelude::*;

/// In the order to do them.
pub static ACTIONS: &[ActionRule<Answers>] = &[
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
            if_listed(c, || {
                referees(c, |referees| match referees {
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
            if_listed(c, || {
                referees(c, |referees| (referees == Referees::Undecided).then(Due::undated))
            })
        },
    },
    ActionRule {
        code: "apply-from",
        cites: &[&clauses::O9, &clauses::O12],
        policies: &[],
        says: text(
            "Apply on {from} or later, with two references. An earlier application lacks the time that OCR asks for, unless OCR accepts extenuating circumstances or reviews it later.",
            "Gwnewch gais ar {from} neu'n ddiweddarach, gyda dau eirda. Mae cais cynharach yn brin o'r amser y mae OCR yn gofyn amdano, oni bai fod OCR yn derbyn amgylchiadau esgusodol neu'n ei adolygu'n ddiweddarach.",
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
            "If an application could not be processed for want of the {months} months, ask OCR to review it on {review} or later. Two references are needed all the same.",
            "Os na ellid prosesu cais am nad oedd y {months} mis yn gyflawn, gofynnwch i OCR ei adolygu ar {review} neu'n ddiweddarach. Mae angen dau eirda serch hynny.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| {
            if_listed(c, || {
                Ok(review_on(c)?.map(|review| Due::undated().with([period::months(c), day("review", review)])))
            })
        },
    },
    ActionRule {
        code: "tell-extenuating-circumstances",
        cites: &[&clauses::O14, &clauses::N6],
        policies: &[],
        says: text(
            "Email the details of the extenuating circumstances to OCR. OCR's older page names the customer contact centre, the newer one the customer support centre; neither gives an address.",
            "E-bostiwch fanylion yr amgylchiadau esgusodol at OCR. Mae tudalen hŷn OCR yn enwi'r ganolfan gyswllt cwsmeriaid, a'r un fwy newydd y ganolfan gymorth cwsmeriaid; nid yw'r naill na'r llall yn rhoi cyfeiriad.",
        ),
        to: Some(&contacts::OCR_SUPPORT),
        each: Each::Once,
        due: |c| {
            if_listed(c, || {
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
        due: |c| c.form.scope().map(|_| Some(Due::undated())),
    },
];

/// What follows for listed forms only: the others, such as academy trusts, have to ask OCR first, or are not asked.
fn if_listed<T: PartialEq>(c: &Context<Answers>, then: impl Fn() -> Answer<Option<T>>) -> Answer<Option<T>> {
    consider(c.form.scope(), |scope| match scope {
        Scope::Listed => then(),
        Scope::AcademyTrust | Scope::Unclear | Scope::Outside => Ok(None),
    })
}

fn has_too_few_references(c: &Context<Answers>) -> Answer<bool> {
    referees(c, |referees| matches!(referees, Referees::TooFew { .. }))
}

fn can_be_met(c: &Context<Answers>) -> Answer<bool> {
    all([
        Ok(!period::disagree(c)),
        period::are_complete(c),
        referees(c, |referees| referees == Referees::Enough),
    ])
}

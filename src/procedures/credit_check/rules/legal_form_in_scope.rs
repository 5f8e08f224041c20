use super::super::form::{Answers, LegalForm};
use super::super::scope::Scope;
use crate::prelude::*;

static LISTED: Say = passed(
    "listed",
    text(
        "The credit check concerns companies, sole traders and partnerships, and this is one of them.",
        "Mae'r gwiriad credyd yn ymwneud â chwmnïau, unig fasnachwyr a phartneriaethau, ac mae'r busnes hwn yn un ohonynt.",
    ),
)
.about(&["legalForm"]);
static AS_LISTED: Say = passed(
    "treated-as-listed",
    text(
        "OCR's page does not name limited liability partnerships. We take them as in scope: a partnership by name, a body corporate by law.",
        "Nid yw tudalen OCR yn enwi partneriaethau atebolrwydd cyfyngedig. Fe'u cymerwn fel rhai o fewn y cwmpas: partneriaeth yn ôl yr enw, corff corfforaethol yn ôl y gyfraith.",
    ),
)
.about(&["legalForm"]);
static ACADEMY: Say = cant_tell(
    "academy-trust",
    text(
        "An academy trust is a company by form, but OCR's page does not say whether academy trusts are meant. The requirements are looked at all the same, but cannot fail before that is known.",
        "Cwmni yw ymddiriedolaeth academi o ran ei ffurf, ond nid yw tudalen OCR yn dweud a olygir ymddiriedolaethau academi. Edrychir ar y gofynion yr un fath, ond ni allant fethu cyn i hynny fod yn hysbys.",
    ),
    text(
        "Ask OCR whether the credit check applies to your trust.",
        "Gofynnwch i OCR a yw'r gwiriad credyd yn berthnasol i'ch ymddiriedolaeth.",
    ),
)
.about(&["legalForm"])
.done_by(&["ask-about-legal-form"]);
static UNCLEAR: Say = cant_tell(
    "form-unclear",
    text(
        "OCR's page names companies, sole traders and partnerships. Whether this legal form is meant too is not stated.",
        "Mae tudalen OCR yn enwi cwmnïau, unig fasnachwyr a phartneriaethau. Ni nodir a olygir y ffurf gyfreithiol hon hefyd.",
    ),
    text(
        "Find out your legal form, if it is not known, and ask OCR whether the credit check applies to it.",
        "Darganfyddwch beth yw eich ffurf gyfreithiol, os na wyddys hynny, a gofynnwch i OCR a yw'r gwiriad credyd yn berthnasol iddi.",
    ),
)
.about(&["legalForm"])
.done_by(&["ask-about-legal-form"]);
static OUTSIDE: Say = inapplicable(
    "outside-listed-scope",
    text(
        "OCR's page names companies, sole traders and partnerships, and this is none of them. OCR may still ask awarding bodies for references, visit, or run a credit check.",
        "Mae tudalen OCR yn enwi cwmnïau, unig fasnachwyr a phartneriaethau, ac nid yw hwn yn un ohonynt. Gall OCR ofyn i gyrff dyfarnu am eirdaon, ymweld, neu gynnal gwiriad credyd serch hynny.",
    ),
);

pub static RULE: Rule<Answers> = Rule {
    id: "credit-check/legal-form-in-scope",
    since: "2026-11",
    force: Force::Must,
    cites: &[&clauses::O8, &clauses::O4, &clauses::R_CREDIT_SCOPE],
    policies: &[],
    asks: text(
        "Is the applicant of a legal form that the credit check concerns?",
        "A yw'r corff sy'n gwneud cais o ffurf gyfreithiol y mae'r gwiriad credyd yn ymwneud â hi?",
    ),
    each: Each::Once,
    fields: &["legalForm"],
    says: &[&LISTED, &AS_LISTED, &ACADEMY, &UNCLEAR, &OUTSIDE],
    applies: always,
    check: |c| {
        let form = c.form.legal_form.get()?;
        Ok(match form.scope() {
            Scope::Listed if form == LegalForm::LiabilityPartnership => AS_LISTED.plain(),
            Scope::Listed => LISTED.plain(),
            Scope::AcademyTrust => ACADEMY.plain(),
            Scope::Unclear => UNCLEAR.plain(),
            Scope::Outside => OUTSIDE.plain(),
        })
    },
    cases: cases![
        case("2026-11-22", r#"{"legalForm":"company"}"#, Expect::Says(&LISTED)),
        case("2026-11-22", r#"{"legalForm":"sole-trader"}"#, Expect::Says(&LISTED)),
        case("2026-11-22", r#"{"legalForm":"partnership"}"#, Expect::Says(&LISTED)),
        // All are companies, whatever else they are.
        case(
            "2026-11-22",
            r#"{"legalForm":"community-interest-company"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"charitable-company"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"independent-school-company"}"#,
            Expect::Says(&LISTED)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"limited-liability-partnership"}"#,
            Expect::Says(&AS_LISTED)
        ),
        // A company too, but never passed without comment.
        case("2026-11-22", r#"{"legalForm":"academy-trust"}"#, Expect::Says(&ACADEMY)),
        case(
            "2026-11-22",
            r#"{"legalForm":"charitable-incorporated-organisation"}"#,
            Expect::Says(&UNCLEAR)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"unincorporated-charity"}"#,
            Expect::Says(&UNCLEAR)
        ),
        case("2026-11-22", r#"{"legalForm":"other"}"#, Expect::Says(&UNCLEAR)),
        case(
            "2026-11-22",
            r#"{"legalForm":"maintained-school"}"#,
            Expect::Says(&OUTSIDE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"local-authority"}"#,
            Expect::Says(&OUTSIDE)
        ),
        case(
            "2026-11-22",
            r#"{"legalForm":"further-education-corporation"}"#,
            Expect::Says(&OUTSIDE)
        ),
        case("2026-11-22", r#"{}"#, Expect::Missing(&["legalForm"])),
        case("2026-11-22", r#"{"legalForm":"plc"}"#, Expect::Missing(&["legalForm"])),
    ],
};

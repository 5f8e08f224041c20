//! Who the credit check applies to, and what its requirements say about everybody else.

use super::form::{Answers, LegalForm};
use crate::answer::Finite;
use crate::prelude::*;

/// Whether OCR's page lists a legal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Listed, or treated as listed.
    Listed,
    /// A company by form; only OCR can say whether it is meant. The requirements are still checked.
    AcademyTrust,
    /// Only OCR can say whether it is meant.
    Unclear,
    /// Not listed. OCR may still check.
    Outside,
}

impl Finite for Scope {
    const ALL: &'static [Self] = &[Scope::Listed, Scope::AcademyTrust, Scope::Unclear, Scope::Outside];
}

impl LegalForm {
    /// Whether it is listed.
    pub fn scope(self) -> Scope {
        match self {
            LegalForm::Company
            | LegalForm::InterestCompany
            | LegalForm::CharitableCompany
            | LegalForm::SchoolCompany
            | LegalForm::SoleTrader
            | LegalForm::Partnership
            | LegalForm::LiabilityPartnership => Scope::Listed,
            LegalForm::AcademyTrust => Scope::AcademyTrust,
            LegalForm::IncorporatedCharity | LegalForm::UnincorporatedCharity | LegalForm::Other => Scope::Unclear,
            LegalForm::MaintainedSchool | LegalForm::LocalAuthority | LegalForm::FurtherEducation => Scope::Outside,
        }
    }
}

/// What a requirement says about a form that the page does not list.
pub static NOT_LISTED: Say = inapplicable(
    "form-not-listed",
    text(
        "OCR's page asks this of companies, sole traders and partnerships only.",
        "Dim ond gan gwmnïau, unig fasnachwyr a phartneriaethau y mae tudalen OCR yn gofyn am hyn.",
    ),
);

/// What a requirement says about a form that may or may not be meant.
pub static UNCLEAR: Say = cant_tell(
    "form-unclear",
    text(
        "Whether OCR asks this of a body of this legal form is not stated.",
        "Ni nodir a yw OCR yn gofyn am hyn gan gorff o'r ffurf gyfreithiol hon.",
    ),
    text(
        "Ask OCR whether the credit check applies to you.",
        "Gofynnwch i OCR a yw'r gwiriad credyd yn berthnasol i chi.",
    ),
)
.about(&["legalForm"])
.done_by(&["ask-about-legal-form"]);

impl Answers {
    /// Whether the applicant's form is listed.
    pub fn scope(&self) -> Answer<Scope> {
        self.legal_form.get().map(LegalForm::scope)
    }

    /// What a requirement finds where it is checked, or why it is not. It may not apply to an academy trust at all, so there a
    /// failure is said as `if_asked`, with the same facts.
    pub fn requirement(&self, if_asked: &'static Say, check: impl Fn() -> Answer<Verdict>) -> Answer<Verdict> {
        consider(self.scope(), |scope| match scope {
            Scope::Listed => check(),
            Scope::AcademyTrust => check().map(|found| match found.say.outcome {
                Outcome::Failed => Verdict { say: if_asked, ..found },
                _ => found,
            }),
            Scope::Unclear => Ok(UNCLEAR.plain()),
            Scope::Outside => Ok(NOT_LISTED.plain()),
        })
    }

    /// What follows where the requirements are checked; otherwise nothing does.
    pub fn if_looked_at<T: PartialEq>(&self, then: impl Fn() -> Answer<Option<T>>) -> Answer<Option<T>> {
        consider(self.scope(), |scope| match scope {
            Scope::Listed | Scope::AcademyTrust => then(),
            Scope::Unclear | Scope::Outside => Ok(None),
        })
    }

    /// How many references to read: none where the page asks for none.
    pub fn references_worth_a_look(&self) -> Answer<usize> {
        let count = consider(self.scope(), |scope| match scope {
            Scope::Outside => Ok(0),
            _ => self.references.get().map(<[_]>::len),
        });
        // While the legal form is unanswered, this is the only place to say that a reference's kind is unanswered too.
        count.map_err(|missing| {
            let listed = self.references.get().unwrap_or_default();
            match every(listed.iter().map(|reference| reference.kind.get())) {
                Ok(_) => missing,
                Err(kinds) => missing.before(kinds),
            }
        })
    }
}

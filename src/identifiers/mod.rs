//! Identifiers that forms ask for. No register can be looked up, so an identifier is *well formed*, never "valid".

mod academic_year;
pub(crate) mod candidate_number;
pub(crate) mod centre_number;
pub(crate) mod dfe_number;
mod email;
pub(crate) mod near;
pub(crate) mod qualification_number;
mod series;
pub(crate) mod uci;
pub(crate) mod uln;
pub(crate) mod why;

pub use academic_year::AcademicYear;
pub use candidate_number::CandidateNumber;
pub use centre_number::CentreNumber;
pub use dfe_number::DfeNumber;
pub use email::Email;
#[cfg(feature = "std")]
pub(crate) use email::is_of_one_script;
pub use qualification_number::QualificationNumber;
pub use series::Series;
pub use uci::Uci;
pub use uln::Uln;

/// Whether a check character fits the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// It is the one that the others give.
    Fits,
    /// It is another.
    Differs,
    /// What the others give is not known for sure.
    NotVerified,
}

impl Check {
    fn of(fits: bool) -> Self {
        if fits { Check::Fits } else { Check::Differs }
    }
}

fn digits(written: &str, count: usize) -> bool {
    written.len() == count && written.bytes().all(|byte| byte.is_ascii_digit())
}

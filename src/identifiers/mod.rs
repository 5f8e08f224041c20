//! Identifiers that forms ask for. No register can be looked up, so an identifier is *well formed*, never "valid".

use alloc::borrow::ToOwned;
use alloc::string::String;

mod academic_year;
mod dfe_number;
mod email;
mod series;
mod uci;
mod uln;

pub use academic_year::AcademicYear;
pub use dfe_number::DfeNumber;
pub use email::Email;
pub use series::Series;
pub use uci::Uci;
pub use uln::Uln;

/// How a check character stands to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// It is the one that the others lead to.
    Fits,
    /// It is another.
    Differs,
    /// What the others lead to is not known for sure.
    NotVerified,
}

impl Check {
    fn of(fits: bool) -> Self {
        if fits { Check::Fits } else { Check::Differs }
    }
}

/// A National Centre Number: five digits, leading zeros kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CentreNumber(String);

impl CentreNumber {
    /// Five ASCII digits, nothing else.
    pub fn parse(written: &str) -> Option<Self> {
        digits(written, 5).then(|| CentreNumber(written.to_owned()))
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A candidate number: four digits, 0001 to 9999.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateNumber(String);

impl CandidateNumber {
    /// Four ASCII digits other than 0000.
    pub fn parse(written: &str) -> Option<Self> {
        (digits(written, 4) && written != "0000").then(|| CandidateNumber(written.to_owned()))
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A qualification number (QN, formerly QAN): `ddd/dddd/c`, or the same eight characters without the slashes; `c` is a
/// digit or X.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualificationNumber {
    /// `ddd/dddd/c`, in ASCII.
    written: [u8; 10],
    check: bool,
}

impl QualificationNumber {
    /// Seven digits and a check character; a lower-case x is taken as X.
    pub fn parse(written: &str) -> Option<Self> {
        let compact = without_slashes(written)?;
        let (body, check) = (&compact[..7], compact[7].to_ascii_uppercase());
        if !body.iter().all(u8::is_ascii_digit) || !(check.is_ascii_digit() || check == b'X') {
            return None;
        }
        let sum: u32 = body
            .iter()
            .zip((2..=8).rev())
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        let expected = b"0123456789X"[sum as usize % 11];
        let [a, b, c, d, e, f, g] = [0, 1, 2, 3, 4, 5, 6].map(|at| compact[at]);
        Some(QualificationNumber {
            written: [a, b, c, b'/', d, e, f, g, b'/', check],
            check: check == expected,
        })
    }

    /// `ddd/dddd/c`.
    pub fn written(&self) -> String {
        self.written.iter().copied().map(char::from).collect()
    }

    /// The same without the slashes.
    pub fn compact(&self) -> String {
        let letters = self.written.iter().filter(|byte| **byte != b'/');
        letters.copied().map(char::from).collect()
    }

    /// Whether the last character is the one that the other seven lead to. The sum was found by experiment on published
    /// numbers and is documented nowhere, so a difference is worth a second look and nothing more.
    pub fn check_fits(&self) -> bool {
        self.check
    }
}

/// Eight bytes, written `ddd/dddd/c` or without the slashes.
pub(crate) fn without_slashes(written: &str) -> Option<[u8; 8]> {
    match written.as_bytes() {
        [a, b, c, b'/', d, e, f, g, b'/', h] | [a, b, c, d, e, f, g, h] => Some([*a, *b, *c, *d, *e, *f, *g, *h]),
        _ => None,
    }
}

fn digits(written: &str, count: usize) -> bool {
    written.len() == count && written.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn centre_numbers_are_five_digits() {
        assert!(CentreNumber::parse("68199").is_some());
        assert!(CentreNumber::parse("01234").is_some());
        for odd in ["1234", "123456", "MZ040", "6819９", "68 19", ""] {
            assert_eq!(CentreNumber::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn candidate_numbers_start_at_one() {
        assert!(CandidateNumber::parse("0001").is_some());
        assert!(CandidateNumber::parse("9999").is_some());
        for odd in ["0000", "123", "12345", "12a4"] {
            assert_eq!(CandidateNumber::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn published_qualification_numbers_fit_their_check_character() {
        for known in [
            "601/2977/3",
            "601/4419/1",
            "601/5021/X",
            "603/6837/8",
            "600/3328/9",
            "600/0331/5",
            "603/3282/7",
        ] {
            let number = QualificationNumber::parse(known).unwrap();
            assert!(number.check_fits(), "{known}");
            assert_eq!(number.written(), known);
        }
        assert_eq!(QualificationNumber::parse("6015021x").unwrap().written(), "601/5021/X");
        assert!(!QualificationNumber::parse("601/1234/5").unwrap().check_fits());
        assert!(QualificationNumber::parse("601/1234/7").unwrap().check_fits());
        for odd in [
            "601/123/45",
            "601/1234",
            "601/1234/Y",
            "60A/1234/5",
            "601-1234-5",
            "6011234/5",
            "€€€€",
        ] {
            assert_eq!(QualificationNumber::parse(odd), None, "{odd}");
        }
    }
}

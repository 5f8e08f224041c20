use alloc::borrow::ToOwned;
use alloc::string::String;

use super::{Check, digits};

/// A Unique Learner Number: ten digits, the first other than 0; the last is a check digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uln(String);

impl Uln {
    /// Ten ASCII digits, the first other than 0.
    pub fn parse(written: &str) -> Option<Self> {
        (digits(written, 10) && !written.starts_with('0')).then(|| Uln(written.to_owned()))
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the digits, weighted from 10 down to 1, leave 10 when divided by 11.
    pub fn check(&self) -> Check {
        let sum: u32 = self
            .0
            .bytes()
            .zip((1..=10).rev())
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        Check::of(sum % 11 == 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_number_fits_its_check_digit() {
        assert_eq!(Uln::parse("9276308686").unwrap().check(), Check::Fits);
        for last in "012345789".chars() {
            let number = format!("927630868{last}");
            assert_eq!(Uln::parse(&number).unwrap().check(), Check::Differs, "{number}");
        }
        for odd in [
            "",
            "0276308686",
            "927630868",
            "92763086866",
            "927630868X",
            "92763０8686",
        ] {
            assert_eq!(Uln::parse(odd), None, "{odd}");
        }
    }
}

use alloc::string::String;

use super::{Check, digits};

/// A Unique Candidate Identifier: a centre number, a character for the body that gave it, two digits of a year, a
/// candidate number and a check letter. Thirteen characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uci(String);

/// What the check letter can be, by remainder.
const LETTERS: &str = "ABCDEFGHKLMRTVWXY";

impl Uci {
    /// Thirteen characters: five digits, a digit or a letter, six digits, and one of the seventeen check letters.
    /// Lower-case letters are taken as capitals.
    pub fn parse(written: &str) -> Option<Self> {
        let written = written.to_ascii_uppercase();
        let (body, letter) = (written.get(..12)?, written.get(12..)?);
        (Self::is_body(body) && letter.len() == 1 && LETTERS.contains(letter)).then_some(Uci(written))
    }

    /// Whether these are the twelve characters before a check letter.
    pub(crate) fn is_body(written: &str) -> bool {
        written.len() == 12
            && written.is_ascii()
            && digits(&written[..5], 5)
            && written[5..6].bytes().all(|byte| byte.is_ascii_alphanumeric())
            && digits(&written[6..], 6)
    }

    /// The thirteen characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first five digits.
    pub fn centre_number(&self) -> &str {
        &self.0[..5]
    }

    /// The sixth character.
    pub fn body(&self) -> &str {
        &self.0[5..6]
    }

    /// The two digits of the year.
    pub fn year(&self) -> &str {
        &self.0[6..8]
    }

    /// The four digits before the check letter.
    pub fn candidate_number(&self) -> &str {
        &self.0[8..12]
    }

    /// Whether the last letter is the one that the other twelve characters lead to. Not known where the sixth is a letter
    /// after P: published programs give those different values.
    pub fn check(&self) -> Check {
        let mut sum = 0;
        for (character, weight) in self.0.bytes().zip((5..=16).rev()) {
            let value = match character {
                b'0'..=b'9' => u32::from(character - b'0'),
                b'A'..=b'P' => u32::from(character - b'A') + 1,
                _ => return Check::NotVerified,
            };
            sum += value * weight;
        }
        let expected = LETTERS.as_bytes()[(sum % 17) as usize];
        Check::of(self.0.as_bytes()[12] == expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_identifiers_fit_their_check_letter() {
        for known in ["681990012058G", "689990980001D", "689990980001d"] {
            assert_eq!(Uci::parse(known).unwrap().check(), Check::Fits, "{known}");
        }
        let uci = Uci::parse("681990012058G").unwrap();
        assert_eq!(
            [uci.centre_number(), uci.body(), uci.year(), uci.candidate_number()],
            ["68199", "0", "01", "2058"]
        );
    }

    #[test]
    fn letters_after_p_leave_the_check_open() {
        for letter in 'A'..='P' {
            let uci = Uci::parse(&format!("68199{letter}012058G")).unwrap();
            assert_ne!(uci.check(), Check::NotVerified, "{letter}");
        }
        for (letter, check) in ('Q'..='Z').zip(LETTERS.chars().cycle()) {
            let uci = Uci::parse(&format!("68199{letter}012058{check}")).unwrap();
            assert_eq!(uci.check(), Check::NotVerified, "{letter}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        for odd in [
            "",
            "681990012058",
            "6819900120581",
            "681990012058I",
            "681990012058Z",
            "681990012058GG",
            "68199 001205G",
            "68199-012058G",
            "6819９0012058G",
            "A81990012058G",
            "6819900120€",
        ] {
            assert_eq!(Uci::parse(odd), None, "{odd}");
        }
    }
}

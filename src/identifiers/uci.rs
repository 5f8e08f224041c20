use alloc::string::String;
use alloc::vec::Vec;

use super::candidate_number::CANDIDATE_PART;
use super::centre_number::CENTRE_PART;
use super::near::Shape;
use super::{Check, digits};
use crate::identify::{Formed, Identifier, Read, Remark, part};
use crate::policy::clauses;
use crate::text::{Saying, saying, text};

/// A Unique Candidate Identifier: a centre number, a character for the body that issued it, two digits of a year, a
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

    /// Whether the last letter is the one that the other twelve characters give. Not known where the sixth is a letter
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

pub static UCI: Identifier = Identifier {
    kind: "uci",
    name: text("Unique Candidate Identifier (UCI)", "Dynodydd Ymgeisydd Unigryw (UCI)"),
    form: text(
        "Thirteen characters: a centre number, a character for the awarding body, two digits of a year, a candidate number and a check letter.",
        "Tri nod ar ddeg: rhif canolfan, nod ar gyfer y corff dyfarnu, dau ddigid blwyddyn, rhif ymgeisydd a llythyren wirio.",
    ),
    says: &[&UCI_FITS, &UCI_DIFFERS, &UCI_OPEN, &UCI_OTHER],
    notes: &[],
    near: &UCI_OTHER,
    shape: SHAPE,
    read: |given| {
        let uci = Uci::parse(given)?;
        let remark = match uci.check() {
            Check::Fits => &UCI_FITS,
            Check::Differs => &UCI_DIFFERS,
            Check::NotVerified => &UCI_OPEN,
        };
        let read = Read::plain(remark, uci.as_str());
        Some(Read {
            parts: Vec::from([
                part(&CENTRE_PART, uci.centre_number()),
                part(&BODY_PART, uci.body()),
                part(&YEAR_PART, uci.year()),
                part(&CANDIDATE_PART, uci.candidate_number()),
            ]),
            ..read
        })
    },
    misses: |given| {
        let has_body = given.get(..12).is_some_and(Uci::is_body) && given.len() <= 13;
        has_body || digits(given, 12) || digits(given, 13)
    },
};

pub const SHAPE: Shape = Shape {
    written: |given| Uci::parse(given).map(|number| number.0),
    length: 13,
    zeros: 0,
    slashes: false,
    letters: &[5, 12],
};

pub static BODY_PART: Saying = saying("awarding-body", "Awarding body", "Corff dyfarnu");
pub static YEAR_PART: Saying = saying("year", "Year", "Blwyddyn");

static UCI_FITS: Remark = Remark {
    code: "check-fits",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a UCI, and its check letter fits the other characters.",
        "Mae iddo ffurf UCI, ac mae ei lythyren wirio'n cyd-fynd â'r nodau eraill.",
    ),
    next: None,
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_SUM, &clauses::ID_UCI_LETTERS],
};
static UCI_DIFFERS: Remark = Remark {
    code: "check-differs",
    outcome: Formed::CheckFailed,
    text: text(
        "It has the form of a UCI, but its check letter does not fit the other characters.",
        "Mae iddo ffurf UCI, ond nid yw ei lythyren wirio'n cyd-fynd â'r nodau eraill.",
    ),
    next: Some(text(
        "Compare it with where it came from: at least one character is wrong, or two have changed places.",
        "Cymharwch ef â'r man y daeth ohono: mae o leiaf un nod yn anghywir, neu mae dau wedi newid lle.",
    )),
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_SUM, &clauses::ID_UCI_LETTERS],
};
static UCI_OPEN: Remark = Remark {
    code: "check-not-settled",
    outcome: Formed::CheckNotVerified,
    text: text(
        "It has the form of a UCI. Its check letter could not be checked: what a letter after P in the sixth place counts as is not settled.",
        "Mae iddo ffurf UCI. Ni ellid gwirio ei lythyren wirio: nid oes sicrwydd beth yw gwerth llythyren ar ôl P yn y chweched lle.",
    ),
    next: Some(text(
        "Compare it with where it came from, or ask the awarding body that gave it.",
        "Cymharwch ef â'r man y daeth ohono, neu gofynnwch i'r corff dyfarnu a'i rhoddodd.",
    )),
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_LETTERS],
};
static UCI_OTHER: Remark = Remark {
    code: "near",
    outcome: Formed::Malformed,
    text: text(
        "A UCI has thirteen characters and ends in one of the letters A to H, K, L, M, R, T, V, W, X or Y.",
        "Mae gan UCI dri nod ar ddeg. Un o'r llythrennau A i H, K, L, M, R, T, V, W, X neu Y yw'r olaf.",
    ),
    next: Some(text(
        "Look whether the check letter at the end is missing or mistyped.",
        "Edrychwch a yw'r llythyren wirio ar y diwedd ar goll neu wedi'i chamdeipio.",
    )),
    cites: &[&clauses::ID_UCI, &clauses::ID_UCI_LETTERS],
};

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

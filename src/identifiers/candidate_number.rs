use alloc::borrow::ToOwned;
use alloc::string::String;

use super::digits;
use super::near::Shape;
use crate::identify::{Formed, Identifier, Read, Remark};
use crate::policy::clauses;
use crate::text::{Saying, saying, text};

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

pub static CANDIDATE_NUMBER: Identifier = Identifier {
    kind: "candidate-number",
    name: text("Candidate number", "Rhif ymgeisydd"),
    form: text(
        "Four digits, from 0001 to 9999. It has no check character.",
        "Pedwar digid, o 0001 i 9999. Nid oes ganddo nod gwirio.",
    ),
    says: &[&CANDIDATE, &CANDIDATE_OTHER],
    notes: &[],
    near: &CANDIDATE_OTHER,
    shape: SHAPE,
    read: |given| CandidateNumber::parse(given).map(|_| Read::plain(&CANDIDATE, given)),
    misses: |given| (1..=4).any(|count| digits(given, count)),
};

pub const SHAPE: Shape = Shape {
    written: |given| CandidateNumber::parse(given).map(|number| number.0),
    length: 4,
    zeros: 3,
    slashes: false,
    letters: &[],
};

pub static CANDIDATE_PART: Saying = saying("candidate-number", "Candidate number", "Rhif yr ymgeisydd");

static CANDIDATE: Remark = Remark {
    code: "form",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a candidate number: four digits. Each centre gives its own, so it means nothing without the centre number and the series.",
        "Mae iddo ffurf rhif ymgeisydd: pedwar digid. Mae pob canolfan yn rhoi ei rhai ei hun, felly nid yw'n golygu dim heb rif y ganolfan a'r gyfres.",
    ),
    next: None,
    cites: &[&clauses::ID_CANDIDATE],
};
static CANDIDATE_OTHER: Remark = Remark {
    code: "digits-missing",
    outcome: Formed::Malformed,
    text: text(
        "A candidate number has four digits, from 0001 on.",
        "Mae gan rif ymgeisydd bedwar digid, o 0001 ymlaen.",
    ),
    next: Some(text(
        "If zeros at the beginning were lost, put them back.",
        "Os collwyd seroau ar y dechrau, rhowch nhw'n ôl.",
    )),
    cites: &[&clauses::ID_CANDIDATE],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn candidate_numbers_start_at_one() {
        assert!(CandidateNumber::parse("0001").is_some());
        assert!(CandidateNumber::parse("9999").is_some());
        for odd in ["0000", "123", "12345", "12a4"] {
            assert_eq!(CandidateNumber::parse(odd), None, "{odd}");
        }
    }
}

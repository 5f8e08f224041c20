use alloc::borrow::ToOwned;
use alloc::string::String;

use super::near::Shape;
use super::{Check, digits};
use crate::identify::{Formed, Identifier, Read, Remark};
use crate::policy::clauses;
use crate::text::text;

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

pub static ULN: Identifier = Identifier {
    kind: "uln",
    name: text("Unique Learner Number (ULN)", "Rhif Dysgwr Unigryw (ULN)"),
    form: text(
        "Ten digits, the first other than 0; the last is a check digit.",
        "Deg digid, y cyntaf heb fod yn 0; digid gwirio yw'r olaf.",
    ),
    says: &[&ULN_FITS, &ULN_DIFFERS, &ULN_NONE, &ULN_OTHER],
    notes: &[],
    near: &ULN_OTHER,
    shape: SHAPE,
    read: |given| {
        let check = Uln::parse(given)?.check();
        let remark = match check {
            _ if given == NO_ULN_YET => &ULN_NONE,
            Check::Fits => &ULN_FITS,
            _ => &ULN_DIFFERS,
        };
        Some(Read::plain(remark, given))
    },
    misses: |given| (9..=11).any(|count| digits(given, count)),
};

pub const SHAPE: Shape = Shape {
    written: |given| Uln::parse(given).map(|number| number.0),
    length: 10,
    zeros: 0,
    slashes: false,
    letters: &[],
};

/// Used in data returns for a learner who has no number yet.
const NO_ULN_YET: &str = "9999999999";

static ULN_NONE: Remark = Remark {
    code: "no-number-yet",
    outcome: Formed::NotThisKind,
    text: text(
        "This stands for a learner who has no ULN yet. It is not a ULN.",
        "Mae hwn yn sefyll am ddysgwr nad oes ganddo ULN eto. Nid ULN ydyw.",
    ),
    next: Some(text(
        "Where the learner's own ULN is asked for, find out whether there is one by now.",
        "Lle gofynnir am ULN y dysgwr ei hun, darganfyddwch a oes un erbyn hyn.",
    )),
    cites: &[&clauses::ID_ULN_NONE],
};

static ULN_FITS: Remark = Remark {
    code: "check-fits",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a ULN, and its check digit fits the other digits.",
        "Mae iddo ffurf ULN, ac mae ei ddigid gwirio'n cyd-fynd â'r digidau eraill.",
    ),
    next: None,
    cites: &[&clauses::ID_ULN],
};
static ULN_DIFFERS: Remark = Remark {
    code: "check-differs",
    outcome: Formed::CheckFailed,
    text: text(
        "It has the form of a ULN, but its check digit does not fit the other digits.",
        "Mae iddo ffurf ULN, ond nid yw ei ddigid gwirio'n cyd-fynd â'r digidau eraill.",
    ),
    next: Some(text(
        "Compare it with where it came from: at least one digit is wrong, or two have changed places.",
        "Cymharwch ef â'r man y daeth ohono: mae o leiaf un digid yn anghywir, neu mae dau wedi newid lle.",
    )),
    cites: &[&clauses::ID_ULN],
};
static ULN_OTHER: Remark = Remark {
    code: "near",
    outcome: Formed::Malformed,
    text: text(
        "A ULN has ten digits, and the first is not 0.",
        "Mae gan ULN ddeg digid, ac nid 0 yw'r cyntaf.",
    ),
    next: Some(text(
        "Count the digits, and compare it with where it came from.",
        "Cyfrifwch y digidau, a chymharwch ef â'r man y daeth ohono.",
    )),
    cites: &[&clauses::ID_ULN],
};

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

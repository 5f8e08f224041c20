use alloc::string::String;
use alloc::vec::Vec;

use super::digits;
use super::near::Shape;
use crate::identify::{Formed, Identifier, Read, Remark};
use crate::policy::clauses;
use crate::text::text;

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

    /// Whether the last character is the one that the other seven give. The sum was found by experiment on published
    /// numbers and is documented nowhere, so a difference only means that the number is worth a second look.
    pub fn check_fits(&self) -> bool {
        self.check
    }
}

/// Eight bytes, written `ddd/dddd/c` or without the slashes.
fn without_slashes(written: &str) -> Option<[u8; 8]> {
    match written.as_bytes() {
        [a, b, c, b'/', d, e, f, g, b'/', h] | [a, b, c, d, e, f, g, h] => Some([*a, *b, *c, *d, *e, *f, *g, *h]),
        _ => None,
    }
}

pub static QUALIFICATION_NUMBER: Identifier = Identifier {
    kind: "qualification-number",
    name: text("Qualification number (QN)", "Rhif cymhwyster (QN)"),
    form: text(
        "Seven digits and an eighth character, a digit or X, with slashes after the third and the seventh or without.",
        "Saith digid ac wythfed nod, digid neu X, â slaesau ar ôl y trydydd a'r seithfed neu hebddynt.",
    ),
    says: &[&QN_FITS, &QN_DIFFERS, &QN_WALES, &QN_OTHER],
    notes: &[],
    near: &QN_OTHER,
    shape: SHAPE,
    read: |given| {
        if let Some(number) = QualificationNumber::parse(given) {
            let remark = if number.check_fits() { &QN_FITS } else { &QN_DIFFERS };
            return Some(Read {
                written: number.written(),
                ..Read::plain(remark, &number.compact())
            });
        }
        without_slashes(given)?;
        let compact: String = given.chars().filter(|letter| *letter != '/').collect();
        let rest = compact.strip_prefix("C00")?;
        digits(rest, 5).then(|| Read {
            written: ["C00", &rest[..4], &rest[4..]].join("/"),
            remark: &QN_WALES,
            parts: Vec::new(),
            note: None,
            compact: compact.clone(),
        })
    },
    misses: |_| false,
};

pub const SHAPE: Shape = Shape {
    written: |given| QualificationNumber::parse(given).map(|number| number.written()),
    length: 8,
    zeros: 0,
    slashes: true,
    letters: &[],
};

static QN_OTHER: Remark = Remark {
    code: "near",
    outcome: Formed::Malformed,
    text: text(
        "A qualification number has seven digits and an eighth character, a digit or X, and no sign but slashes.",
        "Mae gan rif cymhwyster saith digid ac wythfed nod, digid neu X, a dim arwydd ond slaesau.",
    ),
    next: Some(text(
        "Compare it with the qualification's specification.",
        "Cymharwch ef â manyleb y cymhwyster.",
    )),
    cites: &[&clauses::ID_QN],
};

static QN_FITS: Remark = Remark {
    code: "check-fits",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a qualification number, and its last character is the one that published numbers lead one to expect.",
        "Mae iddo ffurf rhif cymhwyster, a'i nod olaf yw'r un y mae rhifau cyhoeddedig yn arwain rhywun i'w ddisgwyl.",
    ),
    next: None,
    cites: &[&clauses::ID_QN, &clauses::R_QN],
};
static QN_DIFFERS: Remark = Remark {
    code: "check-differs",
    outcome: Formed::CheckDoubtful,
    text: text(
        "It has the form of a qualification number, but its last character is not the one that published numbers lead one to expect. No body documents that sum, so this is a reason to look again and no more.",
        "Mae iddo ffurf rhif cymhwyster, ond nid ei nod olaf yw'r un y mae rhifau cyhoeddedig yn arwain rhywun i'w ddisgwyl. Nid oes yr un corff yn dogfennu'r cyfrifiad, felly rheswm i edrych eto yw hyn a dim mwy.",
    ),
    next: Some(text(
        "Compare it with the qualification's specification.",
        "Cymharwch ef â manyleb y cymhwyster.",
    )),
    cites: &[&clauses::ID_QN, &clauses::R_QN],
};
static QN_WALES: Remark = Remark {
    code: "wales",
    outcome: Formed::FormatNotVerified,
    text: text(
        "Numbers that begin with C00 are said to be given to qualifications in Wales. That form could not be verified, so nothing is said of this one.",
        "Dywedir bod rhifau sy'n dechrau â C00 yn cael eu rhoi i gymwysterau yng Nghymru. Ni ellid gwirio'r ffurf honno, felly ni ddywedir dim am yr un hwn.",
    ),
    next: Some(text(
        "Ask the awarding body whether this is the number of the qualification.",
        "Gofynnwch i'r corff dyfarnu ai hwn yw rhif y cymhwyster.",
    )),
    cites: &[&clauses::ID_QN_WALES],
};

#[cfg(test)]
mod tests {
    use super::*;

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

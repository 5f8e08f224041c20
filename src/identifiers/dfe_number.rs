use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::digits;
use super::near::Shape;
use crate::identify::{Formed, Identifier, Read, Remark, part};
use crate::policy::clauses;
use crate::text::{Saying, saying, text};

/// A DfE number (LAESTAB): three digits of the local authority and four of the establishment. It has no check character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DfeNumber(String);

impl DfeNumber {
    /// Seven ASCII digits, with or without a slash after the third.
    pub fn parse(written: &str) -> Option<Self> {
        let compact = match written.split_once('/') {
            Some((authority, establishment)) if authority.len() == 3 => [authority, establishment].concat(),
            Some(_) => return None,
            None => written.to_owned(),
        };
        digits(&compact, 7).then_some(DfeNumber(compact))
    }

    /// The seven digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The local authority's three digits.
    pub fn authority(&self) -> &str {
        &self.0[..3]
    }

    /// The establishment's four digits.
    pub fn establishment(&self) -> &str {
        &self.0[3..]
    }
}

pub static DFE_NUMBER: Identifier = Identifier {
    kind: "dfe-number",
    name: text("DfE number (LAESTAB)", "Rhif yr Adran Addysg (LAESTAB)"),
    form: text(
        "Seven digits: three of the local authority and four of the establishment. It has no check character.",
        "Saith digid: tri yr awdurdod lleol a phedwar y sefydliad. Nid oes ganddo nod gwirio.",
    ),
    says: &[&DFE, &DFE_OTHER],
    notes: &[],
    near: &DFE_OTHER,
    shape: SHAPE,
    read: |given| {
        let number = DfeNumber::parse(given)?;
        Some(Read {
            parts: Vec::from([
                part(&AUTHORITY_PART, number.authority()),
                part(&ESTABLISHMENT_PART, number.establishment()),
            ]),
            ..Read::plain(&DFE, number.as_str())
        })
    },
    misses: |_| false,
};

pub const SHAPE: Shape = Shape {
    written: |given| DfeNumber::parse(given).map(|number| number.0),
    length: 7,
    zeros: 0,
    slashes: true,
    letters: &[],
};

pub static AUTHORITY_PART: Saying = saying("local-authority", "Local authority", "Awdurdod lleol");
pub static ESTABLISHMENT_PART: Saying = saying("establishment", "Establishment", "Sefydliad");

static DFE_OTHER: Remark = Remark {
    code: "near",
    outcome: Formed::Malformed,
    text: text(
        "A DfE number has seven digits, and no sign but a slash after the third.",
        "Mae gan rif yr Adran Addysg (DfE) saith digid, a dim arwydd ond slaes ar ôl y trydydd.",
    ),
    next: Some(text(
        "Compare it with what the school register shows.",
        "Cymharwch ef â'r hyn a ddangosir ar y gofrestr ysgolion.",
    )),
    cites: &[&clauses::ID_DFE],
};

static DFE: Remark = Remark {
    code: "form",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a DfE number: seven digits. Such a number has no check character, so a slip in it cannot be seen.",
        "Mae iddo ffurf rhif yr Adran Addysg (DfE): saith digid. Nid oes gan rif o'r fath nod gwirio, felly ni ellir gweld llithriad ynddo.",
    ),
    next: None,
    cites: &[&clauses::ID_DFE],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_and_four_digits() {
        for written in ["9364001", "936/4001"] {
            let number = DfeNumber::parse(written).unwrap();
            assert_eq!(number.as_str(), "9364001");
            assert_eq!([number.authority(), number.establishment()], ["936", "4001"]);
        }
        assert_eq!(DfeNumber::parse("0014001").unwrap().authority(), "001");
        for odd in [
            "",
            "936400",
            "93640011",
            "9364/001",
            "936/4001/",
            "936-4001",
            "93６4001",
        ] {
            assert_eq!(DfeNumber::parse(odd), None, "{odd}");
        }
    }
}

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::digits;

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

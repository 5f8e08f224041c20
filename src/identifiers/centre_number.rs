use alloc::borrow::ToOwned;
use alloc::string::String;

use super::digits;
use super::near::Shape;
use crate::identify::{Formed, Identifier, Note, Read, Remark};
use crate::policy::clauses;
use crate::text::{Saying, saying, text};

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

pub static CENTRE_NUMBER: Identifier = Identifier {
    kind: "centre-number",
    name: text("National Centre Number (NCN)", "Rhif Canolfan Cenedlaethol (NCN)"),
    form: text(
        "Five digits, leading zeros included. It has no check character.",
        "Pum digid, gan gynnwys unrhyw sero ar y dechrau. Nid oes ganddo nod gwirio.",
    ),
    says: &[&CENTRE, &CENTRE_OTHER, &CENTRE_ABROAD],
    notes: &[&IN_WALES],
    near: &CENTRE_OTHER,
    shape: SHAPE,
    read: |given| {
        if CentreNumber::parse(given).is_some() {
            let read = Read::plain(&CENTRE, given);
            return Some(Read {
                note: given.starts_with("68").then_some(&IN_WALES),
                ..read
            });
        }
        let is_abroad = letters(given) == Some(2) && given.bytes().take(2).all(|byte| byte.is_ascii_alphabetic());
        is_abroad.then(|| Read::plain(&CENTRE_ABROAD, given))
    },
    misses: |given| matches!(letters(given), Some(1 | 2)),
};

pub const SHAPE: Shape = Shape {
    written: |given| CentreNumber::parse(given).map(|number| number.0),
    length: 5,
    zeros: 1,
    slashes: false,
    letters: &[],
};

pub static CENTRE_PART: Saying = saying("centre-number", "Centre number", "Rhif y ganolfan");

/// How many of five characters are letters.
fn letters(given: &str) -> Option<usize> {
    let is_plain = given.len() == 5 && given.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_plain.then(|| given.bytes().filter(u8::is_ascii_alphabetic).count())
}

static CENTRE: Remark = Remark {
    code: "form",
    outcome: Formed::WellFormed,
    text: text(
        "It has the form of a National Centre Number: five digits. Such a number has no check character, so a slip in it cannot be seen.",
        "Mae iddo ffurf Rhif Canolfan Cenedlaethol: pum digid. Nid oes gan rif o'r fath nod gwirio, felly ni ellir gweld llithriad ynddo.",
    ),
    next: None,
    cites: &[&clauses::ID_NCN],
};
static CENTRE_OTHER: Remark = Remark {
    code: "letters",
    outcome: Formed::Malformed,
    text: text(
        "A National Centre Number has five digits and no letters.",
        "Mae gan Rif Canolfan Cenedlaethol bum digid a dim llythrennau.",
    ),
    next: Some(text(
        "Look whether a letter stands where a digit belongs, such as O for 0.",
        "Edrychwch a oes llythyren lle dylai digid fod, fel O yn lle 0.",
    )),
    cites: &[&clauses::ID_NCN],
};
static CENTRE_ABROAD: Remark = Remark {
    code: "cambridge-international",
    outcome: Formed::NotThisKind,
    text: text(
        "It looks like a centre number of Cambridge International: two letters and three digits. It is not a National Centre Number.",
        "Mae'n edrych fel rhif canolfan gan Cambridge International: dwy lythyren a thri digid. Nid Rhif Canolfan Cenedlaethol ydyw.",
    ),
    next: Some(text(
        "Where a National Centre Number is asked for, give that one; it has five digits.",
        "Lle gofynnir am Rif Canolfan Cenedlaethol, rhowch hwnnw; mae ganddo bum digid.",
    )),
    cites: &[&clauses::ID_CAMBRIDGE, &clauses::ID_NCN],
};
static IN_WALES: Note = Note {
    says: saying(
        "in-wales",
        "A hint only: published centre numbers that begin with 68 belong to centres in Wales.",
        "Awgrym yn unig: mae rhifau canolfannau cyhoeddedig sy'n dechrau â 68 yn perthyn i ganolfannau yng Nghymru.",
    ),
    cites: &[&clauses::ID_NCN_WALES],
};

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
}

//! Whom to ask about a date.

use super::Body;
#[cfg(feature = "std")]
use crate::cite::Contact;
#[cfg(feature = "std")]
use crate::policy::contacts;

/// One of [`CONTACTS`], by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Whom {
    Aqa,
    Ccea,
    CityAndGuilds,
    Ncfe,
    Ocr,
    Pearson,
    Sqa,
    Wjec,
    OcnNi,
    Register,
    OcrSupport,
}

/// Whom each of them is.
#[cfg(feature = "std")]
pub static CONTACTS: [&Contact; 11] = [
    &contacts::AQA_EXAMS,
    &contacts::CCEA,
    &contacts::CITY_AND_GUILDS,
    &contacts::NCFE,
    &contacts::OCR_DATES,
    &contacts::PEARSON_DATES,
    &contacts::QUALIFICATIONS_SCOTLAND,
    &contacts::WJEC_ENTRIES,
    &contacts::OCN_NI,
    &contacts::NCN_REGISTER,
    &contacts::OCR_SUPPORT,
];

impl Whom {
    /// Where a body publishes a way to ask it about its dates, or its dates themselves.
    pub fn at(body: Body) -> Option<Self> {
        Some(match body {
            Body::Aqa => Whom::Aqa,
            Body::Ccea => Whom::Ccea,
            Body::CityAndGuilds => Whom::CityAndGuilds,
            Body::Ncfe => Whom::Ncfe,
            Body::Ocr => Whom::Ocr,
            Body::Pearson => Whom::Pearson,
            Body::Sqa => Whom::Sqa,
            Body::Wjec => Whom::Wjec,
            Body::Ocnni => Whom::OcnNi,
            Body::Other => return None,
        })
    }

    #[cfg(feature = "std")]
    pub fn contact(self) -> &'static Contact {
        CONTACTS[self as usize]
    }
}

#[cfg(feature = "std")]
impl serde::Serialize for Whom {
    /// The contact's id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.contact().id)
    }
}

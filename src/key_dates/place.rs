//! Where an answer of the request is: in its own form, or in the form of another procedure within it.

use super::form::Asked;
use crate::engine::field_number;
use crate::form::Spot;
use crate::procedures::approval_lapse;

/// The forms in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Form {
    Own,
    Approvals,
    CreditCheck,
}

/// A field in one of the forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub form: Form,
    pub spot: Spot,
}

const ENTRIES: u16 = field_number::<Asked>("entries");
const QUALIFICATIONS: u16 = field_number::<approval_lapse::Answers>("qualifications");

/// A whole form.
pub fn whole(form: Form) -> Place {
    Place {
        form,
        spot: Spot::WHOLE,
    }
}

/// A question of the request itself.
pub fn own(spot: Spot) -> Place {
    Place { form: Form::Own, spot }
}

/// One thing that candidates are entered for.
pub fn entry(index: usize) -> Place {
    own(Spot::item(ENTRIES, u16::try_from(index).unwrap_or(u16::MAX)))
}

/// One listed qualification.
pub fn qualification(index: u16) -> Place {
    Place {
        form: Form::Approvals,
        spot: Spot::item(QUALIFICATIONS, index),
    }
}

//! The year of the National Centre Number Register, as `(month, day)`.

/// The last day of each autumn for the annual update and for the head of centre's declaration. It does not move when it
/// falls on a weekend.
pub const AUTUMN_CLOSES: (u32, u32) = (10, 31);

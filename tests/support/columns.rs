//! Approvals in columns that own their values.

use centre_checks::sweep::Approvals;

#[derive(Clone, Default)]
pub struct Columns {
    pub centre: Vec<u32>,
    pub family: Vec<u8>,
    pub edition: Vec<u8>,
    pub approved: Vec<i32>,
    pub event_offsets: Vec<u32>,
    pub event_kind: Vec<u8>,
    pub event_day: Vec<i32>,
}

impl Columns {
    pub fn approvals(&self) -> Approvals<'_> {
        Approvals {
            centre: &self.centre,
            family: &self.family,
            edition: &self.edition,
            approved: &self.approved,
            event_offsets: &self.event_offsets,
            event_kind: &self.event_kind,
            event_day: &self.event_day,
        }
    }
}

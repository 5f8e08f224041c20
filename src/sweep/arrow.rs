//! The same sweep over Arrow arrays, for engines that keep their columns so.
//!
//! What is null is not given: a family, an edition, a day or the kind of an event. Columns without nulls are read where they are.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use arrow_array::types::{Date32Type, UInt8Type};
use arrow_array::{Array, ArrowPrimitiveType, Date32Array, PrimitiveArray, UInt8Array, UInt32Array};
use arrow_buffer::OffsetBuffer;

use super::{Approvals, Asked, Code, Column, Found, NO_DAY, SweepError, Totals, edition, event, family};

/// Approvals in arrays, all of one length but for the events.
#[derive(Clone, Copy, Debug)]
pub struct Arrays<'a> {
    /// As in [`Approvals::centre`], and never null.
    pub centre: &'a UInt32Array,
    pub family: &'a UInt8Array,
    pub edition: &'a UInt8Array,
    pub approved: &'a Date32Array,
    /// Those of the list of a row's events. A list of a slice need not begin at 0.
    pub event_offsets: &'a OffsetBuffer<i32>,
    /// The values of that list.
    pub event_kind: &'a UInt8Array,
    pub event_day: &'a Date32Array,
}

/// What was found of each row. A day that there is none of is null.
#[derive(Clone, Debug)]
pub struct FoundArrays {
    /// The numbers of [`Code::ALL`].
    pub code: UInt8Array,
    pub earliest: Date32Array,
    pub latest: Date32Array,
}

/// Sweeps over all rows: what is found of each approval, and in the same row of its centre's full vocational approval.
///
/// # Errors
/// As [`super::sweep`]; and [`SweepError::Value`] for a centre that is null, [`SweepError::Order`] for offsets that reach beyond the
/// events.
pub fn sweep(arrays: &Arrays, asked: &Asked) -> Result<([FoundArrays; 2], Totals), SweepError> {
    if let Some(at) = (0..arrays.centre.len()).find(|at| arrays.centre.is_null(*at)) {
        let column = Column::Centre;
        return Err(SweepError::Value { column, at });
    }
    let offsets: &[i32] = arrays.event_offsets;
    let (first, last) = (offsets[0] as usize, offsets[offsets.len() - 1] as usize);
    let events = last - first;
    let reach = arrays.event_kind.len().min(arrays.event_day.len());
    if last > reach {
        return Err(SweepError::Order {
            column: Column::EventOffsets,
            at: offsets.iter().position(|offset| *offset as usize > reach).unwrap_or(0),
        });
    }
    // Offsets of a list never fall and are never below 0.
    let event_offsets: Vec<u32> = offsets.iter().map(|offset| *offset as u32 - first as u32).collect();
    let (kinds, days) = (
        arrays.event_kind.slice(first, events),
        arrays.event_day.slice(first, events),
    );
    let (family, edition, approved) = (
        given::<UInt8Type>(arrays.family, family::NOT_GIVEN),
        given::<UInt8Type>(arrays.edition, edition::NOT_CHOSEN),
        given::<Date32Type>(arrays.approved, NO_DAY),
    );
    let approvals = Approvals {
        centre: arrays.centre.values(),
        family: &family,
        edition: &edition,
        approved: &approved,
        event_offsets: &event_offsets,
        event_kind: &given::<UInt8Type>(&kinds, event::NOT_GIVEN),
        event_day: &given::<Date32Type>(&days, NO_DAY),
    };
    let rows = arrays.centre.len();
    let mut columns = [0; 2].map(|_| (vec![Code::CannotTell; rows], vec![NO_DAY; rows], vec![NO_DAY; rows]));
    let [mut each, mut centres] = columns
        .each_mut()
        .map(|(code, earliest, latest)| Found { code, earliest, latest });
    let totals = super::sweep(&approvals, asked, &mut each, &mut centres)?;
    let found = columns.map(|(code, earliest, latest)| FoundArrays {
        code: code.into_iter().map(|code| Some(code as u8)).collect(),
        earliest: days_of(earliest),
        latest: days_of(latest),
    });
    Ok((found, totals))
}

/// The values of an array, with what stands for one that is not given.
fn given<T: ArrowPrimitiveType>(array: &PrimitiveArray<T>, missing: T::Native) -> Cow<'_, [T::Native]> {
    match array.null_count() {
        0 => Cow::Borrowed(array.values()),
        _ => Cow::Owned(array.iter().map(|value| value.unwrap_or(missing)).collect()),
    }
}

fn days_of(days: Vec<i32>) -> Date32Array {
    days.into_iter().map(|day| (day != NO_DAY).then_some(day)).collect()
}

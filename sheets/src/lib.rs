//! Approvals, entries and claims from the rows of a CSV file, for the sweep of `centre-checks`.
//!
//! ```text
//! parts of a text -> Layout::of -> Tally::add, Tally::settle -> Reader::read -> (sorted) -> sweep_rows
//!                    which columns   which dates                rows, rejects               what is found of each approval
//! ```
//!
//! A file of any size is read in parts, twice: first for how its dates are written, then for its rows. What is kept of a row is
//! twenty bytes.
//!
//! Nothing is guessed and nothing is dropped in silence: a column of dates that fits two readings is not read until one is
//! chosen, a row that cannot be read is refused, and the approval that it belongs to cannot be told. Codes, no words.
#![no_std]

extern crate alloc;

mod centres;
mod columns;
mod days;
#[doc(hidden)]
pub mod packed;
mod records;
mod rows;
mod write;

pub use centres::{Finding, Odd, Swept, sweep_rows};
pub use columns::{Column, Layout, Record};
pub use days::{Example, Reading, Style, Tally};
pub use records::Records;
pub use rows::{Choice, Expected, Reader, Refused, Row, Told};
pub use write::{Lines, field, push_field, push_record, restored};

/// Why a file cannot be used at all. Nothing of it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// There is no line in it.
    Empty,
    /// It is no text, such as the file of a spreadsheet.
    NotText,
    /// The first line names no column that is known.
    NoKnownColumn,
    /// The first line names the column twice.
    ColumnTwice(Column),
    /// The first line does not name the column.
    ColumnMissing(Column),
    /// It ends within a quoted field, which began in the record on this line.
    CutOff { line: u64 },
    /// A record is longer than [`LONGEST_RECORD`]: most likely a quotation mark is not closed.
    RecordTooLong { line: u64 },
    /// One of these readings of the column has to be chosen. They read the same number of its values, more than any other.
    DatesOpen {
        column: Column,
        readings: alloc::vec::Vec<Reading>,
    },
    /// The column has dates with the month first, which are not read.
    MonthFirst {
        column: Column,
        example: alloc::string::String,
    },
    /// No value of the column is a date in any reading.
    NoDates {
        column: Column,
        example: alloc::string::String,
    },
}

/// The most bytes that a record may have, so that no part of a file has to be kept that is longer.
pub const LONGEST_RECORD: usize = 1 << 20;

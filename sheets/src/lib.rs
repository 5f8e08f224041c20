//! Approvals, entries and claims from the rows of a CSV file, for the sweep of `centre-checks`.
//!
//! ```text
//! text -> Sheet::open -> Sheet::settle -> Sheet::gather -> Gathered::sweep
//!         which columns   which dates     rows, rejects     what is found of each approval
//! ```
//!
//! Nothing is guessed and nothing is dropped in silence: a column of dates that fits two readings is not read until one is
//! chosen, a row that cannot be read is a [`Reject`], and the approval that it belongs to cannot be told. Codes, no words.
#![no_std]

extern crate alloc;

mod columns;
mod days;
mod gather;
#[doc(hidden)]
pub mod packed;
mod records;
mod write;

pub use columns::{Column, Sheet};
pub use days::{Example, Settled, Style};
pub use gather::{Choice, Expected, Finding, Gathered, Odd, Qualification, Reject, Swept};
pub use records::Records;
pub use write::{push_field, push_record, restored};

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
    /// The column's dates fit more than one reading.
    DatesOpen {
        column: Column,
        styles: alloc::vec::Vec<Style>,
        example: alloc::string::String,
    },
    /// No value of the column is a date in any reading.
    NoDates {
        column: Column,
        example: alloc::string::String,
    },
}

//! The lapse of many approvals at once: the same rules as the procedure `approval-lapse`, over columns.
//!
//! A row is the approval of one centre for one qualification. Its answer is the one that `check` gives of all the centre's rows
//! together, with the row's edition named as the policy. What `check` would ask for, this cannot tell.
//!
//! Columns come in and columns go out. The only memory that is taken is room for the largest centre, once a call; a row takes
//! none.
//!
//! ```
//! use centre_checks::sweep::{self, Approvals, Asked, Code, Found, Totals, day, edition, event, family};
//!
//! // One centre with two Cambridge Technicals. There was an entry for the second.
//! let approvals = Approvals {
//!     centre: &[1, 1],
//!     family: &[family::CAMBRIDGE_TECHNICALS; 2],
//!     edition: &[edition::NOT_CHOSEN; 2],
//!     approved: &[day("2023-06-15").unwrap(); 2],
//!     event_offsets: &[0, 0, 1],
//!     event_kind: &[event::ENTRY],
//!     event_day: &[day("2025-05-01").unwrap()],
//! };
//! let asked = Asked { as_of: day("2025-04-01").unwrap(), at_risk_days: 90 };
//! let (mut code, mut earliest, mut latest) = ([Code::CannotTell; 2], [0; 2], [0; 2]);
//! let mut found = Found { code: &mut code, earliest: &mut earliest, latest: &mut latest };
//! let totals: Totals = sweep::sweep(&approvals, &asked, &mut found, &mut Found::none())?;
//! // The entry comes after the day of the check.
//! assert_eq!(code, [Code::AtRisk; 2]);
//! assert_eq!(earliest, [day("2025-06-16").unwrap(); 2]);
//! assert_eq!(latest, [day("2026-01-01").unwrap(); 2]);
//! assert_eq!(totals.at_risk, 2);
//! # Ok::<(), sweep::SweepError>(())
//! ```

#[cfg(feature = "arrow")]
pub mod arrow;
mod known;

use alloc::vec::Vec;
use core::fmt;
use core::ops::{Range, RangeInclusive};

use chrono::NaiveDate;

use crate::answer::{Answer, Unknown};
use crate::date;
use crate::engine::MOST_AT_RISK_DAYS;
use crate::procedures::approval_lapse::{
    Centre, Clocks, EventKind, Family, Listing, Standing, Status as ClockStatus, Step, THREE_YEARS, TWO_YEARS, Table,
    missing, qualification, whole_centre,
};

use known::Known;

/// A day that is not given, or that there is none of.
pub const NO_DAY: i32 = i32::MIN;

/// The kinds of qualification, as `check` knows them.
pub mod family {
    pub const NOT_GIVEN: u8 = 0;
    pub const CAMBRIDGE_TECHNICALS: u8 = 1;
    pub const OTHER_VOCATIONAL: u8 = 2;
    /// A general qualification or a Cambridge National.
    pub const GENERAL: u8 = 3;
}

/// OCR's editions of the text on lapse.
pub mod edition {
    /// Cambridge Technicals take two years; for others both are worked out.
    pub const NOT_CHOSEN: u8 = 0;
    pub const TWO_YEARS: u8 = 2;
    pub const THREE_YEARS: u8 = 3;
}

/// What happened with an approval.
pub mod event {
    pub const NOT_GIVEN: u8 = 0;
    pub const ENTRY: u8 = 1;
    /// An entry that was withdrawn later. It counts for nothing.
    pub const WITHDRAWN_ENTRY: u8 = 2;
    /// A certification claim.
    pub const CLAIM: u8 = 3;
    /// A new approval by OCR.
    pub const GRANT: u8 = 4;
}

/// Approvals in columns, all of one length but for the events.
///
/// Days are counted from 1 January 1970, which is 0, from the year 1000 to 9900; or [`NO_DAY`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Approvals<'a> {
    /// Any number for the centre, in ascending order: what belongs to one centre has to stand together.
    pub centre: &'a [u32],
    /// A number of [`family`].
    pub family: &'a [u8],
    /// A number of [`edition`].
    pub edition: &'a [u8],
    /// The day of the first approval.
    pub approved: &'a [i32],
    /// Where a row's events begin, and after the last row where they end: one more than there are rows.
    pub event_offsets: &'a [u32],
    /// A number of [`event`], for each event. The events of a row may come in any order.
    pub event_kind: &'a [u8],
    /// The day of each event.
    pub event_day: &'a [i32],
}

/// The same columns, for those who fill them row by row.
#[derive(Clone, Debug)]
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
    /// No rows, with room for so many.
    pub fn with_room(rows: usize, events: usize) -> Self {
        let mut event_offsets = Vec::with_capacity(rows + 1);
        event_offsets.push(0);
        Columns {
            centre: Vec::with_capacity(rows),
            family: Vec::with_capacity(rows),
            edition: Vec::with_capacity(rows),
            approved: Vec::with_capacity(rows),
            event_offsets,
            event_kind: Vec::with_capacity(events),
            event_day: Vec::with_capacity(events),
        }
    }

    /// Ends a row: the events since the row before are its own.
    pub fn end_row(&mut self) {
        self.event_offsets
            .push(u32::try_from(self.event_day.len()).unwrap_or(u32::MAX));
    }

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

impl Default for Columns {
    fn default() -> Self {
        Columns::with_room(0, 0)
    }
}

/// What is asked of all rows.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The day of the check, in days from 1 January 1970.
    pub as_of: i32,
    /// How many days before its last safe day an approval is at risk; [`AT_RISK_DAYS`] where nothing else is wanted.
    pub at_risk_days: u32,
}

pub use crate::engine::AT_RISK_DAYS;

/// What was found of each row. Columns that are all empty are not written.
#[derive(Debug, Default)]
pub struct Found<'a> {
    pub code: &'a mut [Code],
    /// The first day on which the approval can have lapsed: the day after the last safe day, by the earliest count of any edition
    /// that can apply. [`NO_DAY`] where no clock runs or it cannot be told.
    pub earliest: &'a mut [i32],
    /// The day from which the approval has lapsed by every count of every edition that can apply.
    pub latest: &'a mut [i32],
}

impl Found<'_> {
    /// No columns.
    pub fn none() -> Self {
        Found::default()
    }
}

/// What is said of an approval: the codes of the rule `approval-lapse/qualification-approval-in-force`, or for a centre those of
/// `approval-lapse/vocational-approval-in-force`.
#[repr(u8)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Code {
    /// Something that is not given decides.
    #[default]
    CannotTell,
    InForce,
    AtRisk,
    MayHaveLapsed,
    /// It depends on whether a new approval restarted a clock that was running.
    RestartUnclear,
    /// Past every count, but OCR took entries or claims later.
    EnteredSince,
    Lapsed,
    /// It depends on which edition applies.
    EditionNotChosen,
    /// Whether the approval for general qualifications and Cambridge Nationals lapses is not known.
    General,
    /// Approved after the day of the check.
    NotYetApproved,
}

/// What a code comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    InForce,
    AtRisk,
    MayHaveLapsed,
    Lapsed,
    CannotTell,
    /// No clock runs.
    NotConcerned,
}

impl Code {
    /// Every code, each at the place of its number.
    pub const ALL: [Code; 10] = [
        Code::CannotTell,
        Code::InForce,
        Code::AtRisk,
        Code::MayHaveLapsed,
        Code::RestartUnclear,
        Code::EnteredSince,
        Code::Lapsed,
        Code::EditionNotChosen,
        Code::General,
        Code::NotYetApproved,
    ];

    /// The code as `check` writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Code::CannotTell => "cannot-tell",
            Code::InForce => "in-force",
            Code::AtRisk => "at-risk",
            Code::MayHaveLapsed => "may-have-lapsed",
            Code::RestartUnclear => "re-approval-unclear",
            Code::EnteredSince => "entered-since",
            Code::Lapsed => "lapsed",
            Code::EditionNotChosen => "edition-not-chosen",
            Code::General => "general",
            Code::NotYetApproved => "not-yet-approved",
        }
    }

    /// What it comes to, as in the decisions of `approval-lapse`.
    pub const fn status(self) -> Status {
        match self {
            Code::InForce => Status::InForce,
            Code::AtRisk => Status::AtRisk,
            Code::MayHaveLapsed | Code::RestartUnclear | Code::EnteredSince => Status::MayHaveLapsed,
            Code::Lapsed => Status::Lapsed,
            Code::CannotTell | Code::EditionNotChosen | Code::General => Status::CannotTell,
            Code::NotYetApproved => Status::NotConcerned,
        }
    }
}

impl Status {
    pub const fn as_str(self) -> &'static str {
        match self {
            Status::InForce => "in-force",
            Status::AtRisk => "at-risk",
            Status::MayHaveLapsed => "may-have-lapsed",
            Status::Lapsed => "lapsed",
            Status::CannotTell => "cannot-tell",
            Status::NotConcerned => "not-concerned",
        }
    }
}

/// How many rows came out so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub in_force: usize,
    pub at_risk: usize,
    pub may_have_lapsed: usize,
    pub lapsed: usize,
    pub cannot_tell: usize,
    pub not_concerned: usize,
}

impl Totals {
    /// Counts one more.
    pub fn count(&mut self, code: Code) {
        self.add(code, 1);
    }

    fn add(&mut self, code: Code, rows: usize) {
        *match code.status() {
            Status::InForce => &mut self.in_force,
            Status::AtRisk => &mut self.at_risk,
            Status::MayHaveLapsed => &mut self.may_have_lapsed,
            Status::Lapsed => &mut self.lapsed,
            Status::CannotTell => &mut self.cannot_tell,
            Status::NotConcerned => &mut self.not_concerned,
        } += rows;
    }
}

/// A column of [`Approvals`] or [`Found`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Centre,
    Family,
    Edition,
    Approved,
    EventOffsets,
    EventKind,
    EventDay,
    Code,
    Earliest,
    Latest,
}

/// A wrong call. Nothing has been written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SweepError {
    /// The column has this many values where so many were expected.
    Length {
        column: Column,
        got: usize,
        expected: usize,
    },
    /// The value at this place is smaller than the one before it, or the last offset is not the number of events.
    Order { column: Column, at: usize },
    /// The value at this place is none of those that the column can have.
    Value { column: Column, at: usize },
    /// `as_of` is not a day of the years 1000 to 9900.
    AsOf,
    /// `at_risk_days` is more than 3,650.
    AtRiskDays,
}

impl fmt::Display for SweepError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SweepError::Length { column, got, expected } => {
                write!(out, "the column {column:?} has {got} values, not {expected}")
            }
            SweepError::Order { column, at } => write!(out, "the column {column:?} is not in ascending order at {at}"),
            SweepError::Value { column, at } => {
                write!(out, "the column {column:?} has no such value as the one at {at}")
            }
            SweepError::AsOf => out.write_str("as_of is not a day of the years 1000 to 9900"),
            SweepError::AtRiskDays => out.write_str("at_risk_days is more than 3,650"),
        }
    }
}

impl core::error::Error for SweepError {}

/// The days from 1 January 1970 to a day written `YYYY-MM-DD`; `None` where it is none of the years 1000 to 9900.
pub fn day(written: &str) -> Option<i32> {
    date::parse(written).map(number)
}

/// The number of the day of this year, month and day of the month; `None` where the calendar has none such, or it is none of the
/// years 1000 to 9900.
pub fn day_of(year: u32, month: u32, day: u32) -> Option<i32> {
    date::civil(year, month, day).map(number)
}

/// The day of this number, written `YYYY-MM-DD`; `None` where it is none of the years 1000 to 9900.
pub fn iso(day: i32) -> Option<alloc::string::String> {
    date_of(day).map(date::iso)
}

/// Adds the same to a text, which stays as it is where that is `None`.
pub fn push_iso(out: &mut alloc::string::String, day: i32) {
    if let Some(day) = date_of(day) {
        date::push_iso(out, day);
    }
}

fn number(day: NaiveDate) -> i32 {
    day.to_epoch_days()
}

/// Those of the years 1000 to 9900.
const DAYS: RangeInclusive<i32> = date::ymd(1000, 1, 1).to_epoch_days()..=date::ymd(9900, 12, 31).to_epoch_days();

fn date_of(day: i32) -> Option<NaiveDate> {
    match DAYS.contains(&day) {
        true => NaiveDate::from_epoch_days(day),
        false => None,
    }
}

/// What is missing, whichever field it is: here nobody asks for it.
const MISSING: Unknown = Unknown::gap(0);

fn given_day(day: i32) -> Answer<NaiveDate> {
    date_of(day).ok_or(MISSING)
}

fn given_family(family: u8) -> Answer<Family> {
    match family {
        family::CAMBRIDGE_TECHNICALS => Ok(Family::CambridgeTechnicals),
        family::OTHER_VOCATIONAL => Ok(Family::OtherVocational),
        family::GENERAL => Ok(Family::General),
        _ => Err(MISSING),
    }
}

fn given_kind(kind: u8) -> Answer<EventKind> {
    match kind {
        event::ENTRY => Ok(EventKind::Entry),
        event::WITHDRAWN_ENTRY => Ok(EventKind::WithdrawnEntry),
        event::CLAIM => Ok(EventKind::Claim),
        event::GRANT => Ok(EventKind::Reapproval),
        _ => Err(MISSING),
    }
}

/// Sweeps over all rows: what is known of each approval goes into `found`, and what is known of its centre's full vocational
/// approval into `centres`, in the same row. Either may have no columns.
///
/// # Errors
/// A [`SweepError`] for columns that do not fit together or have values that there are not. Then nothing has been written.
pub fn sweep(
    approvals: &Approvals,
    asked: &Asked,
    found: &mut Found,
    centres: &mut Found,
) -> Result<Totals, SweepError> {
    let as_of = date_of(asked.as_of).ok_or(SweepError::AsOf)?;
    if asked.at_risk_days > MOST_AT_RISK_DAYS {
        return Err(SweepError::AtRiskDays);
    }
    approvals.check()?;
    let rows = approvals.centre.len();
    found.check(rows)?;
    centres.check(rows)?;
    let mut known = Known::new(asked);
    let mut room = Room::new(as_of, asked.at_risk_days);
    let mut told = Told {
        found,
        centres,
        codes: [0; Code::ALL.len()],
    };
    let mut from = 0;
    loop {
        from = known.alone(approvals, from, &mut told);
        if from == rows {
            return Ok(told.totals());
        }
        let centre = approvals.centre[from];
        let count = approvals.centre[from..]
            .iter()
            .take_while(|one| **one == centre)
            .count();
        let all = from..from + count;
        from = all.end;
        match Known::is_known(approvals, all.clone()) {
            true => known.centre(approvals, all, &mut told),
            false => room.centre(approvals, all, &mut told),
        }
    }
}

/// What is told of rows and of their centres, and how often each code of a row.
struct Told<'a, 'b, 'c> {
    found: &'a mut Found<'b>,
    centres: &'a mut Found<'c>,
    codes: [usize; Code::ALL.len()],
}

impl Told<'_, '_, '_> {
    #[inline]
    fn write(&mut self, row: usize, one: Row, whole: Row) {
        self.codes[one.code as usize] += 1;
        self.found.write(row, one);
        self.centres.write(row, whole);
    }

    fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for (code, count) in Code::ALL.into_iter().zip(self.codes) {
            totals.add(code, count);
        }
        totals
    }
}

impl Approvals<'_> {
    fn check(&self) -> Result<(), SweepError> {
        let rows = self.centre.len();
        let length = |column, got, expected| match got == expected {
            true => Ok(()),
            false => Err(SweepError::Length { column, got, expected }),
        };
        length(Column::Family, self.family.len(), rows)?;
        length(Column::Edition, self.edition.len(), rows)?;
        length(Column::Approved, self.approved.len(), rows)?;
        length(Column::EventOffsets, self.event_offsets.len(), rows + 1)?;
        length(Column::EventKind, self.event_kind.len(), self.event_day.len())?;
        ascending(Column::Centre, self.centre)?;
        ascending(Column::EventOffsets, self.event_offsets)?;
        let order = |at| SweepError::Order {
            column: Column::EventOffsets,
            at,
        };
        if self.event_offsets[0] != 0 {
            return Err(order(0));
        }
        if self.event_offsets[rows] as usize != self.event_day.len() {
            return Err(order(rows));
        }
        all(Column::Family, self.family, |family| family <= family::GENERAL)?;
        all(Column::Edition, self.edition, |edition| {
            matches!(edition, edition::NOT_CHOSEN | edition::TWO_YEARS | edition::THREE_YEARS)
        })?;
        all(Column::EventKind, self.event_kind, |kind| kind <= event::GRANT)?;
        let is_day = |day: i32| (day == NO_DAY) | DAYS.contains(&day);
        all(Column::Approved, self.approved, is_day)?;
        all(Column::EventDay, self.event_day, is_day)
    }
}

fn ascending(column: Column, values: &[u32]) -> Result<(), SweepError> {
    let is_wrong = |pair: &[u32]| pair[1] < pair[0];
    match values.windows(2).fold(false, |wrong, pair| wrong | is_wrong(pair)) {
        true => Err(SweepError::Order {
            column,
            at: values.windows(2).position(is_wrong).map_or(0, |at| at + 1),
        }),
        false => Ok(()),
    }
}

/// Looks at every value without stopping, which is faster; where one is wrong, which.
fn all<T: Copy>(column: Column, values: &[T], can_be: impl Fn(T) -> bool) -> Result<(), SweepError> {
    match values.iter().fold(true, |right, value| right & can_be(*value)) {
        true => Ok(()),
        false => Err(SweepError::Value {
            column,
            at: values.iter().position(|value| !can_be(*value)).unwrap_or(0),
        }),
    }
}

/// What is found of a row.
#[derive(Clone, Copy)]
struct Row {
    code: Code,
    earliest: i32,
    latest: i32,
}

impl Default for Row {
    fn default() -> Self {
        Row::of(Code::CannotTell)
    }
}

impl Row {
    const fn of(code: Code) -> Self {
        Row {
            code,
            earliest: NO_DAY,
            latest: NO_DAY,
        }
    }
}

impl Found<'_> {
    fn check(&self, rows: usize) -> Result<(), SweepError> {
        let columns = [
            (Column::Code, self.code.len()),
            (Column::Earliest, self.earliest.len()),
            (Column::Latest, self.latest.len()),
        ];
        if columns.iter().all(|(_, got)| *got == 0) {
            return Ok(());
        }
        match columns.into_iter().find(|(_, got)| *got != rows) {
            Some((column, got)) => Err(SweepError::Length {
                column,
                got,
                expected: rows,
            }),
            None => Ok(()),
        }
    }

    #[inline]
    fn write(&mut self, row: usize, found: Row) {
        let Found { code, earliest, latest } = self;
        // There are all columns, or none.
        if let (Some(code), Some(earliest), Some(latest)) =
            (code.get_mut(row), earliest.get_mut(row), latest.get_mut(row))
        {
            *code = found.code;
            *earliest = found.earliest;
            *latest = found.latest;
        }
    }
}

const fn code_of(status: ClockStatus) -> Code {
    match status {
        ClockStatus::InForce => Code::InForce,
        ClockStatus::AtRisk => Code::AtRisk,
        ClockStatus::MayHaveLapsed => Code::MayHaveLapsed,
        ClockStatus::RestartUnclear => Code::RestartUnclear,
        ClockStatus::EditionOpen => Code::EditionNotChosen,
        ClockStatus::EnteredSince => Code::EnteredSince,
        ClockStatus::Lapsed => Code::Lapsed,
    }
}

/// Room for a centre of which something is missing.
struct Room {
    at_risk_days: u32,
    listing: Listing,
    /// How many of its rows have something missing.
    missing: usize,
    /// By two years, and by three.
    tables: [Table; 2],
    steps: Vec<Step>,
}

impl Room {
    fn new(as_of: NaiveDate, at_risk_days: u32) -> Self {
        Room {
            at_risk_days,
            listing: Listing::new(as_of),
            missing: 0,
            tables: [&TWO_YEARS, &THREE_YEARS].map(|policy| Table::new(policy.parameters.years)),
            steps: Vec::new(),
        }
    }

    /// What is found of a centre whose rows are these.
    fn centre(&mut self, approvals: &Approvals, all: Range<usize>, told: &mut Told) {
        self.list(approvals, all.clone());
        for edition in [edition::NOT_CHOSEN, edition::TWO_YEARS, edition::THREE_YEARS] {
            let mut rows = all.clone().filter(|row| approvals.edition[*row] == edition).peekable();
            if rows.peek().is_none() {
                continue;
            }
            let tables = self.walk(edition);
            let whole = match told.centres.code {
                [] => Row::default(),
                _ => self.whole(tables.clone()),
            };
            for row in rows {
                let one = self.one(row - all.start, tables.clone());
                told.write(row, one, whole);
            }
        }
    }

    fn list(&mut self, approvals: &Approvals, rows: Range<usize>) {
        self.listing.clear();
        for row in rows {
            let events = approvals.event_offsets[row] as usize..approvals.event_offsets[row + 1] as usize;
            let kinds = approvals.event_kind[events.clone()]
                .iter()
                .map(|kind| given_kind(*kind));
            let days = approvals.event_day[events].iter().map(|day| given_day(*day));
            let (family, approved) = (approvals.family[row], approvals.approved[row]);
            self.listing
                .push(given_family(family), given_day(approved), Ok(kinds.zip(days)));
        }
        self.missing = (0..self.listing.listed.len())
            .filter(|item| self.is_missing(*item))
            .count();
    }

    fn is_missing(&self, item: usize) -> bool {
        let Listing { as_of, listed, .. } = &self.listing;
        !missing(core::iter::once(&listed[item]), *as_of).is_empty()
    }

    /// Which tables can apply, after walking them.
    fn walk(&mut self, edition: u8) -> Range<usize> {
        let tables = match edition {
            edition::TWO_YEARS => 0..1,
            edition::THREE_YEARS => 1..2,
            _ => 0..2,
        };
        for table in &mut self.tables[tables.clone()] {
            table.fill(&self.listing, edition != edition::NOT_CHOSEN, &mut self.steps);
        }
        tables
    }

    fn one(&self, item: usize, tables: Range<usize>) -> Row {
        let others = match self.missing - usize::from(self.is_missing(item)) {
            0 => Unknown::default(),
            _ => MISSING,
        };
        match qualification(item, &self.listing, &self.tables[tables], others) {
            Ok(Standing::Clocked(clocks)) => self.clocked(&clocks),
            Ok(Standing::General) => Row::of(Code::General),
            Ok(Standing::NotYetApproved) => Row::of(Code::NotYetApproved),
            Err(_) => Row::of(Code::CannotTell),
        }
    }

    fn whole(&self, tables: Range<usize>) -> Row {
        match whole_centre(&self.listing, &self.tables[tables]) {
            Ok(Centre::Clocked(clocks)) => self.clocked(&clocks),
            Ok(Centre::GeneralOnly | Centre::NothingListed) => Row::of(Code::General),
            Ok(Centre::NotYetApproved) => Row::of(Code::NotYetApproved),
            Err(_) => Row::of(Code::CannotTell),
        }
    }

    fn clocked(&self, clocks: &Clocks) -> Row {
        Row {
            code: code_of(clocks.status(self.listing.as_of, self.at_risk_days)),
            earliest: number(date::next(clocks.planning_day())),
            latest: number(date::next(clocks.latest_day())),
        }
    }
}

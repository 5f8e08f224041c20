//! Deadlines for entries: the ones that a body has published, and the days that are usual.

use chrono::NaiveDate;

use crate::cite::Clause;
use crate::date;
use crate::identifiers::Series;
use crate::policy::bodies::Body;
use crate::policy::clauses;

/// A deadline that a body has published, for general qualifications.
#[derive(Debug)]
pub struct Published {
    pub body: Body,
    /// The year and the month of the series.
    pub series: (i32, u32),
    pub deadline: NaiveDate,
    pub clause: &'static Clause,
}

/// Every published deadline that we hold.
pub static PUBLISHED: &[Published] = &[
    published(Body::Aqa, (2023, 11), date::ymd(2023, 10, 4), &clauses::AQA_C7),
    published(Body::Aqa, (2024, 1), date::ymd(2023, 10, 21), &clauses::AQA_C7),
    published(Body::Aqa, (2024, 3), date::ymd(2024, 1, 21), &clauses::AQA_C7),
    published(Body::Aqa, (2024, 6), date::ymd(2024, 2, 21), &clauses::AQA_C7),
    published(Body::Wjec, (2025, 11), date::ymd(2025, 10, 4), &clauses::CBAC_C1),
];

const fn published(body: Body, series: (i32, u32), deadline: NaiveDate, clause: &'static Clause) -> Published {
    Published {
        body,
        series,
        deadline,
        clause,
    }
}

impl Published {
    /// Whether it is this body's, for this series.
    pub fn is_for(&self, body: Body, series: Series) -> bool {
        self.body == body && self.series == (series.year(), series.month())
    }
}

/// The day on which entries for general qualifications usually close: known from several years, and not a deadline.
pub fn usual_deadline(series: Series) -> NaiveDate {
    let year = series.year();
    match series.month() {
        1 => date::ymd(year - 1, 10, 21),
        3 => date::ymd(year, 1, 21),
        6 => date::ymd(year, 2, 21),
        _ => date::ymd(year, 10, 4),
    }
}

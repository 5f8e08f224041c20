//! The days of the examination cycle besides the deadlines for entries, for general qualifications: those that are named for one
//! series, and those that were the same in every year that is known.
//!
//! A day that differed from year to year is never reckoned for another year: it stands in the first list alone.

use chrono::NaiveDate;

use crate::cite::Clause;
use crate::date;
use crate::identifiers::Series;
use crate::policy::bodies::Body;
use crate::policy::clauses;

/// What happens on a day of the cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Event {
    ModifiedPapers,
    AccessArrangements,
    /// After it a very late fee is charged.
    SecondDeadline,
    /// Marks of most subjects.
    Marks,
    MarksArt,
    /// Marks for physical education, and where a moderator visits.
    MarksVisits,
    FirstExam,
    LastGcse,
    Contingency,
    /// The head of centre and the exams office have the results, and nobody else.
    HeldALevel,
    ResultsALevel,
    HeldGcse,
    ResultsGcse,
    Results,
    PriorityReviews,
    Reviews,
}

/// How a day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Known {
    /// From the document itself.
    Published,
    /// From others who quote it.
    Reported,
    /// From others, and not all of them say so.
    Disputed,
}

/// A day that is named for one series.
pub struct Named {
    pub event: Event,
    /// The body whose day it is; none where it is common to all.
    pub body: Option<Body>,
    series: (i32, u32),
    pub on: NaiveDate,
    pub known: Known,
    pub clause: &'static Clause,
}

/// A day that was the same in every year that is known.
pub struct Usual {
    pub event: Event,
    /// The body whose day it is; none where it is common to all.
    pub body: Option<Body>,
    /// The month of the series.
    month: u32,
    on: Yearly,
    /// Only one year of it is known.
    pub once: bool,
    pub clauses: &'static [&'static Clause],
}

/// A day of a year, counted from the year of the series.
#[derive(Clone, Copy)]
enum Yearly {
    Before(u32, u32),
    Same(u32, u32),
    /// The second Thursday of January in the next year.
    SecondThursday,
}

impl Named {
    pub fn is_for(&self, event: Event, body: Body, series: Series) -> bool {
        self.event == event && self.body.is_none_or(|own| own == body) && self.series == (series.year(), series.month())
    }
}

impl Usual {
    pub fn is_for(&self, event: Event, body: Body, series: Series) -> bool {
        self.event == event && self.body.is_none_or(|own| own == body) && self.month == series.month()
    }

    /// The day for this series.
    pub fn on(&self, series: Series) -> NaiveDate {
        let year = series.year();
        match self.on {
            Yearly::Before(month, day) => date::ymd(year - 1, month, day),
            Yearly::Same(month, day) => date::ymd(year, month, day),
            Yearly::SecondThursday => date::second_thursday(year + 1, 1),
        }
    }
}

const fn named(
    event: Event,
    body: Option<Body>,
    series: (i32, u32),
    on: NaiveDate,
    known: Known,
    clause: &'static Clause,
) -> Named {
    Named {
        event,
        body,
        series,
        on,
        known,
        clause,
    }
}

const fn common(event: Event, series: (i32, u32), on: NaiveDate, known: Known, clause: &'static Clause) -> Named {
    named(event, None, series, on, known, clause)
}

const fn second(series: (i32, u32), on: NaiveDate) -> Named {
    named(
        Event::SecondDeadline,
        Some(Body::Aqa),
        series,
        on,
        Known::Published,
        &clauses::KD_SECOND,
    )
}

const fn usual(event: Event, month: u32, on: Yearly, clauses: &'static [&'static Clause]) -> Usual {
    Usual {
        event,
        body: None,
        month,
        on,
        once: false,
        clauses,
    }
}

const fn once(event: Event, month: u32, on: Yearly, clauses: &'static [&'static Clause]) -> Usual {
    Usual {
        once: true,
        ..usual(event, month, on, clauses)
    }
}

const fn of(body: Body, day: Usual) -> Usual {
    Usual {
        body: Some(body),
        ..day
    }
}

use Event::*;
use Known::*;

/// Every day that is named for one series.
pub static NAMED: &[Named] = &[
    second((2016, 11), date::ymd(2016, 10, 25)),
    second((2017, 1), date::ymd(2016, 12, 15)),
    second((2017, 3), date::ymd(2017, 2, 21)),
    second((2017, 6), date::ymd(2017, 4, 21)),
    second((2023, 11), date::ymd(2023, 10, 25)),
    second((2024, 1), date::ymd(2023, 12, 15)),
    second((2024, 3), date::ymd(2024, 2, 21)),
    second((2024, 6), date::ymd(2024, 4, 21)),
    common(
        ModifiedPapers,
        (2022, 11),
        date::ymd(2022, 9, 20),
        Published,
        &clauses::KD_PEARSON_AA,
    ),
    common(
        AccessArrangements,
        (2022, 11),
        date::ymd(2022, 11, 1),
        Published,
        &clauses::KD_PEARSON_AA,
    ),
    common(
        ModifiedPapers,
        (2023, 1),
        date::ymd(2022, 10, 4),
        Published,
        &clauses::KD_PEARSON_AA,
    ),
    common(
        AccessArrangements,
        (2023, 1),
        date::ymd(2022, 10, 21),
        Published,
        &clauses::KD_PEARSON_AA,
    ),
    common(
        ModifiedPapers,
        (2023, 6),
        date::ymd(2023, 1, 31),
        Published,
        &clauses::KD_PEARSON_AA,
    ),
    common(
        AccessArrangements,
        (2023, 6),
        date::ymd(2023, 3, 31),
        Published,
        &clauses::KD_PEARSON_AA,
    ),
    common(
        AccessArrangements,
        (2025, 11),
        date::ymd(2025, 11, 1),
        Published,
        &clauses::KD_BULLETIN,
    ),
    common(
        AccessArrangements,
        (2026, 1),
        date::ymd(2025, 10, 21),
        Published,
        &clauses::KD_BULLETIN,
    ),
    common(
        ModifiedPapers,
        (2026, 6),
        date::ymd(2026, 1, 31),
        Published,
        &clauses::KD_AQA_AA,
    ),
    common(
        AccessArrangements,
        (2026, 6),
        date::ymd(2026, 3, 21),
        Published,
        &clauses::KD_AQA_AA,
    ),
    named(
        Marks,
        Some(Body::Ocr),
        (2020, 6),
        date::ymd(2020, 5, 15),
        Published,
        &clauses::KD_OCR_MARKS,
    ),
    named(
        MarksArt,
        Some(Body::Ocr),
        (2020, 6),
        date::ymd(2020, 5, 31),
        Published,
        &clauses::KD_OCR_MARKS,
    ),
    named(
        MarksVisits,
        Some(Body::Ocr),
        (2020, 6),
        date::ymd(2020, 3, 31),
        Published,
        &clauses::KD_OCR_MARKS,
    ),
    named(
        Marks,
        Some(Body::Aqa),
        (2023, 6),
        date::ymd(2023, 5, 15),
        Reported,
        &clauses::KD_AQA_MARKS,
    ),
    named(
        MarksArt,
        Some(Body::Aqa),
        (2023, 6),
        date::ymd(2023, 5, 31),
        Reported,
        &clauses::KD_AQA_MARKS,
    ),
    common(FirstExam, (2026, 6), date::ymd(2026, 5, 7), Reported, &clauses::KD_2026),
    common(LastGcse, (2026, 6), date::ymd(2026, 6, 17), Reported, &clauses::KD_2026),
    common(
        Contingency,
        (2026, 6),
        date::ymd(2026, 6, 24),
        Reported,
        &clauses::KD_2026,
    ),
    common(
        FirstExam,
        (2027, 6),
        date::ymd(2027, 5, 10),
        Reported,
        &clauses::KD_2027,
    ),
    common(LastGcse, (2027, 6), date::ymd(2027, 6, 18), Reported, &clauses::KD_2027),
    common(
        Contingency,
        (2027, 6),
        date::ymd(2027, 6, 23),
        Reported,
        &clauses::KD_2027,
    ),
    common(
        Results,
        (2025, 11),
        date::ymd(2026, 1, 8),
        Reported,
        &clauses::KD_RESULTS_WINTER,
    ),
    common(
        Results,
        (2026, 1),
        date::ymd(2026, 3, 19),
        Reported,
        &clauses::KD_RESULTS_WINTER,
    ),
    common(
        HeldALevel,
        (2026, 6),
        date::ymd(2026, 8, 12),
        Published,
        &clauses::KD_RESULTS_2026,
    ),
    common(
        ResultsALevel,
        (2026, 6),
        date::ymd(2026, 8, 13),
        Published,
        &clauses::KD_RESULTS_2026,
    ),
    common(
        HeldGcse,
        (2026, 6),
        date::ymd(2026, 8, 19),
        Published,
        &clauses::KD_RESULTS_2026,
    ),
    common(
        ResultsGcse,
        (2026, 6),
        date::ymd(2026, 8, 20),
        Published,
        &clauses::KD_RESULTS_2026,
    ),
    common(
        ResultsGcse,
        (2027, 6),
        date::ymd(2027, 8, 19),
        Disputed,
        &clauses::KD_2027_RESULTS,
    ),
    common(
        PriorityReviews,
        (2026, 6),
        date::ymd(2026, 8, 20),
        Reported,
        &clauses::KD_POST_RESULTS,
    ),
    common(
        Reviews,
        (2026, 6),
        date::ymd(2026, 9, 24),
        Reported,
        &clauses::KD_POST_RESULTS,
    ),
];

/// Every day that was the same in each year that is known.
pub static USUAL: &[Usual] = &[
    once(ModifiedPapers, 11, Yearly::Same(9, 20), &[&clauses::KD_PEARSON_AA]),
    usual(
        AccessArrangements,
        11,
        Yearly::Same(11, 1),
        &[&clauses::KD_PEARSON_AA, &clauses::KD_BULLETIN],
    ),
    once(ModifiedPapers, 1, Yearly::Before(10, 4), &[&clauses::KD_PEARSON_AA]),
    usual(
        AccessArrangements,
        1,
        Yearly::Before(10, 21),
        &[&clauses::KD_PEARSON_AA, &clauses::KD_BULLETIN],
    ),
    usual(
        ModifiedPapers,
        6,
        Yearly::Same(1, 31),
        &[&clauses::KD_PEARSON_AA, &clauses::KD_AQA_AA],
    ),
    of(
        Body::Aqa,
        usual(SecondDeadline, 11, Yearly::Same(10, 25), &[&clauses::KD_SECOND]),
    ),
    of(
        Body::Aqa,
        usual(SecondDeadline, 1, Yearly::Before(12, 15), &[&clauses::KD_SECOND]),
    ),
    of(
        Body::Aqa,
        usual(SecondDeadline, 3, Yearly::Same(2, 21), &[&clauses::KD_SECOND]),
    ),
    of(
        Body::Aqa,
        usual(SecondDeadline, 6, Yearly::Same(4, 21), &[&clauses::KD_SECOND]),
    ),
    of(
        Body::Ocr,
        once(Marks, 6, Yearly::Same(5, 15), &[&clauses::KD_OCR_MARKS]),
    ),
    of(
        Body::Ocr,
        once(MarksArt, 6, Yearly::Same(5, 31), &[&clauses::KD_OCR_MARKS]),
    ),
    of(
        Body::Ocr,
        once(MarksVisits, 6, Yearly::Same(3, 31), &[&clauses::KD_OCR_MARKS]),
    ),
    of(
        Body::Aqa,
        once(Marks, 6, Yearly::Same(5, 15), &[&clauses::KD_AQA_MARKS]),
    ),
    of(
        Body::Aqa,
        once(MarksArt, 6, Yearly::Same(5, 31), &[&clauses::KD_AQA_MARKS]),
    ),
    of(
        Body::Pearson,
        usual(Marks, 6, Yearly::Same(5, 15), &[&clauses::KD_PEARSON_MARKS]),
    ),
    usual(Results, 11, Yearly::SecondThursday, &[&clauses::KD_RESULTS_WINTER]),
];

//! The months: complete on the corresponding day, always counted from the day that was given.

use super::form::{Answers, Terms};
use crate::prelude::*;

/// How far a period has come on the day of the check.
pub enum Period {
    /// It begins only after that day.
    NotBegun { complete: NaiveDate },
    /// It has begun and is not complete.
    Running { complete: NaiveDate },
    /// It is complete on that day exactly; `stricter` is the next day, on which it is complete by any count.
    CompleteToday { stricter: NaiveDate, at_month_end: bool },
    /// It was complete before.
    Complete,
}

impl Terms {
    /// The first day on which a state that began on `since` has lasted long enough.
    pub fn complete_on(&self, since: NaiveDate, as_of: NaiveDate) -> NaiveDate {
        date::complete_on(since, *self.months.on(as_of))
    }

    /// How far the period since that day has come.
    pub fn period(&self, since: NaiveDate, as_of: NaiveDate) -> Period {
        let complete = self.complete_on(since, as_of);
        if since > as_of {
            Period::NotBegun { complete }
        } else if complete > as_of {
            Period::Running { complete }
        } else if complete == as_of {
            Period::CompleteToday {
                stricter: date::next(complete),
                at_month_end: date::is_clamped(since, *self.months.on(as_of)),
            }
        } else {
            Period::Complete
        }
    }
}

/// How many months are needed, for a sentence.
pub fn months(c: &Context<Answers>) -> Fact {
    count("months", *c.parameters().months.on(c.as_of))
}

fn has_lasted(c: &Context<Answers>, since: &Field<NaiveDate>) -> Answer<bool> {
    since
        .get()
        .map(|since| c.parameters().complete_on(since, c.as_of) <= c.as_of)
}

/// Whether the business has been established for long enough.
pub fn is_established(c: &Context<Answers>) -> Answer<bool> {
    has_lasted(c, &c.form.established_on)
}

/// Whether it has traded on credit terms for long enough.
pub fn has_traded_on_credit(c: &Context<Answers>) -> Answer<bool> {
    all([
        c.form.trades_on_credit.get(),
        has_lasted(c, &c.form.credit_trading_since),
    ])
}

/// Whether the days say that credit terms have lasted long enough, and trading of any kind has not. No field is missing for
/// this.
pub fn disagree(c: &Context<Answers>) -> bool {
    is_said(has_traded_on_credit(c)) && is_said(not(has_lasted(c, &c.form.trading_since)))
}

/// Whether both periods are complete.
pub fn are_complete(c: &Context<Answers>) -> Answer<bool> {
    all([is_established(c), has_traded_on_credit(c)])
}

/// The first day on which both periods are complete; none for a business that does not trade on credit terms.
pub fn both_complete_on(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    consider(c.form.trades_on_credit.get(), |on_credit| {
        if !on_credit {
            return Ok(None);
        }
        both(c.form.established_on.get(), c.form.credit_trading_since.get())
            .map(|(established, credit)| Some(c.parameters().complete_on(established.max(credit), c.as_of)))
    })
}

/// The months of trading of any kind, which no business can have before it was established.
pub fn traded_on(c: &Context<Answers>) -> Answer<NaiveDate> {
    both(c.form.established_on.get(), c.form.trading_since.get())
        .map(|(established, trading)| c.parameters().complete_on(established.max(trading), c.as_of))
}

/// When OCR can review an application that lacks the period; none where it does not lack it.
pub fn review_on(c: &Context<Answers>) -> Answer<Option<NaiveDate>> {
    c.form.if_looked_at(|| {
        consider(are_complete(c), |complete| {
            if complete { Ok(None) } else { traded_on(c).map(Some) }
        })
    })
}

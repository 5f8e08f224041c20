//! From the listed qualifications to their clocks, worked out once for each report, and what is missing for that.
//!
//! Unanswered fields are never guessed. They hold up a clock unless they can make no difference to it: a withdrawn entry's
//! day; an event outside the time from the approval to the day of the check; anything of a general qualification; an event
//! where the clock starts on the day of the check anyway; another qualification's events where the centre's clock
//! reaches far enough without them.

use super::clock::{Clock, Clocks};
use super::form::{Answers, Family, Qualification};
use super::listed::{Listed, Listing};
use super::policies::{THREE_YEARS, TWO_YEARS};
use super::table::{Own, Table};
use super::walk::{Counts, Days, EVERY, Walk, last_safe_days};
use crate::prelude::*;

/// The standing of a listed qualification.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// General qualifications are approved once; whether that approval lapses is not known.
    General,
    /// Approved after the day of the check.
    NotYetApproved,
    Clocked(Clocks),
}

/// The standing of the centre's full vocational approval.
#[derive(Clone, Debug, PartialEq)]
pub enum Centre {
    NothingListed,
    GeneralOnly,
    NotYetApproved,
    Clocked(Clocks),
}

/// Every clock of a report.
pub struct Survey {
    qualifications: Vec<Answer<Standing>>,
    centre: Answer<Centre>,
}

/// The standing of the qualification that `c` is about.
pub fn standing<'a>(c: &Context<'a, Answers>) -> Answer<&'a Standing> {
    c.form.qualifications.get()?;
    survey(c).qualifications[c.item].as_ref().map_err(Clone::clone)
}

/// The clocks of the qualification that `c` is about, if it has any.
pub fn clocks<'a>(c: &Context<'a, Answers>) -> Answer<Option<&'a Clocks>> {
    standing(c).map(|standing| match standing {
        Standing::Clocked(clocks) => Some(clocks),
        Standing::General | Standing::NotYetApproved => None,
    })
}

/// The centre's standing.
pub fn centre<'a>(c: &Context<'a, Answers>) -> Answer<&'a Centre> {
    survey(c).centre.as_ref().map_err(Clone::clone)
}

/// The centre's clocks, if it has any.
pub fn centre_clocks<'a>(c: &Context<'a, Answers>) -> Answer<Option<&'a Clocks>> {
    centre(c).map(|centre| match centre {
        Centre::Clocked(clocks) => Some(clocks),
        Centre::NothingListed | Centre::GeneralOnly | Centre::NotYetApproved => None,
    })
}

/// Whether a clock runs for the qualification that `c` is about: vocational, and approved.
pub fn has_clock(c: &Context<Answers>) -> Answer<bool> {
    let qualification = &c.form.qualifications.get()?[c.item];
    let is_approved = qualification.approved_on.get().map(|on| on <= c.as_of);
    all([qualification.is_vocational(), is_approved])
}

fn survey<'a>(c: &Context<'a, Answers>) -> &'a Survey {
    c.once(|| match c.form.qualifications.get() {
        Ok(listed) => Survey::of(listed, c.policy.map(|policy| policy.parameters.years), c.as_of),
        Err(missing) => Survey {
            qualifications: Vec::new(),
            centre: Err(missing),
        },
    })
}

impl Survey {
    fn of(qualifications: &[Qualification], named: Option<u32>, as_of: NaiveDate) -> Self {
        let mut listing = Listing::new(as_of);
        for one in qualifications {
            let events = one
                .events
                .get()
                .map(|events| events.iter().map(|event| (event.kind.get(), event.date.get())));
            listing.push(one.family.get(), one.approved_on.get(), events);
        }
        let editions = match named {
            Some(years) => vec![years],
            None => vec![TWO_YEARS.parameters.years, THREE_YEARS.parameters.years],
        };
        let mut steps = Vec::new();
        let tables: Vec<Table> = editions
            .into_iter()
            .map(|years| {
                let mut table = Table::new(years);
                table.fill(&listing, named.is_some(), &mut steps);
                table
            })
            .collect();
        let listed = &listing.listed;
        let others = |item| {
            let others = listed.iter().enumerate().filter(|(other, _)| *other != item);
            missing(others.map(|(_, one)| one), as_of)
        };
        Survey {
            qualifications: (0..listed.len())
                .map(|item| qualification(item, &listing, &tables, others(item)))
                .collect(),
            centre: whole_centre(&listing, &tables),
        }
    }
}

/// What is missing of those qualifications among these that the centre's clock may run over.
pub fn missing<'a>(listed: impl Iterator<Item = &'a Listed>, as_of: NaiveDate) -> Unknown {
    listed
        .filter(|one| one.may_count(as_of))
        .map(Listed::missing)
        .fold(Unknown::default(), Unknown::and)
}

/// The tables of the editions that can apply where the families are these.
fn applying(tables: &[Table], mut families: impl Iterator<Item = Family>) -> &[Table] {
    if tables.len() > 1 && !families.any(|family| family == Family::OtherVocational) {
        &tables[..1]
    } else {
        tables
    }
}

/// The earlier of a qualification's own last safe days and the centre's. Of the others, this is missing.
pub fn qualification(item: usize, listing: &Listing, tables: &[Table], others: Unknown) -> Answer<Standing> {
    let as_of = listing.as_of;
    let this = &listing.listed[item];
    if this.is_general() {
        return Ok(Standing::General);
    }
    if this.is_approved_after(as_of) {
        return this.family.map(|_| Standing::NotYetApproved);
    }
    let Some((family, _)) = this.known() else {
        return Err(this.missing().and(others));
    };
    let tables = applying(tables, core::iter::once(family));
    let own = || tables.iter().filter_map(|table| table.own[item].as_ref());
    let starts_today = |own: &Own| own.walk.last_safe_days == last_safe_days(as_of, own.years);
    let missing = this.open.and(others);
    if !this.open.is_empty() && (this.approved_again.is_some() || !own().all(starts_today)) {
        return Err(missing);
    }
    // Where something is missing, it can make no difference only if the centre's clock certainly reaches as far.
    let combined = |table: &Table| -> Option<(Clock, Counts)> {
        let own = table.own[item].as_ref()?;
        let (last_safe_days, in_doubt) = if missing.is_empty() {
            own.within(table.centre.as_ref()?, &table.lapses)
        } else {
            let reaches = core::iter::zip(table.at_least()?, own.walk.last_safe_days).all(|(whole, own)| whole >= own);
            reaches.then(|| own.alone())?
        };
        Some((clock(table, last_safe_days), in_doubt))
    };
    let (first, in_doubt) = combined(&tables[0]).ok_or(missing)?;
    let second = tables.get(1).map(|table| combined(table).ok_or(missing)).transpose()?;
    Ok(Standing::Clocked(Clocks {
        first,
        second: second.map(|(clock, _)| clock),
        in_doubt: in_doubt == EVERY && second.is_none_or(|(_, in_doubt)| in_doubt == EVERY),
        stranded: own().map(|own| own.walk.stranded()).fold(0, u32::max),
    }))
}

pub fn whole_centre(listing: &Listing, tables: &[Table]) -> Answer<Centre> {
    let Listing { as_of, listed, .. } = listing;
    if listed.is_empty() {
        return Ok(Centre::NothingListed);
    }
    let counted = || listed.iter().filter(|one| one.may_count(*as_of));
    let families = || counted().filter_map(Listed::known).map(|(family, _)| family);
    let later = || listed.iter().filter(|one| one.is_approved_after(*as_of));
    let missing = missing(counted(), *as_of);
    // Where no clock certainly runs, the kind of the qualifications that are approved later decides why there is none.
    let later_families = later()
        .filter_map(|one| one.family.err())
        .fold(Unknown::default(), Unknown::and);
    if counted().any(|one| one.known().is_none()) {
        return Err(match families().next() {
            Some(_) => missing,
            None => missing.and(later_families),
        });
    }
    if families().next().is_none() {
        return if later().any(|one| one.family.as_ref().is_ok_and(|family| *family != Family::General)) {
            Ok(Centre::NotYetApproved)
        } else if later_families.is_empty() {
            Ok(Centre::GeneralOnly)
        } else {
            Err(later_families)
        };
    }
    let tables = applying(tables, families());
    let starts_today = |table: &Table, walk: &Walk| {
        table.lapses.is_empty() && walk.last_safe_days == last_safe_days(*as_of, table.years)
    };
    let mut walked = tables.iter().filter_map(|table| Some((table, table.centre.as_ref()?)));
    if !missing.is_empty() && !walked.clone().all(|(table, walk)| starts_today(table, walk)) {
        return Err(missing);
    }
    let stranded = walked.clone().map(|(_, walk)| walk.stranded()).fold(0, u32::max);
    let in_doubt = walked.clone().all(|(_, walk)| walk.in_doubt == EVERY);
    let mut clocks = walked.by_ref().map(|(table, walk)| clock(table, walk.last_safe_days));
    Ok(Centre::Clocked(Clocks {
        first: clocks.next().ok_or(missing)?,
        second: clocks.next(),
        stranded,
        in_doubt,
    }))
}

fn clock(table: &Table, last_safe_days: Days) -> Clock {
    Clock {
        years: table.years,
        last_safe_days,
    }
}

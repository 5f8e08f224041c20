//! From the listed qualifications to their clocks, worked out once for each report, and what is missing for that.
//!
//! Unanswered fields are never guessed. They hold up a clock unless they can make no difference to it: a withdrawn entry's
//! day; an event outside the time from the approval to the day of the check; anything of a general qualification; an event
//! where the clock starts on the day of the check anyway; another qualification's events where the centre's clock
//! reaches far enough without them.

use super::clock::{Clock, Clocks};
use super::form::{Answers, Family, Qualification};
use super::listed::Listed;
use super::policies::{THREE_YEARS, TWO_YEARS};
use super::table::{Own, Table};
use super::walk::{Counts, Days, EVERY, last_safe_days};
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
        let listed: Vec<Listed> = qualifications.iter().map(|one| Listed::of(one, as_of)).collect();
        let editions = match named {
            Some(years) => vec![years],
            None => vec![TWO_YEARS.parameters.years, THREE_YEARS.parameters.years],
        };
        let tables: Vec<Table> = editions
            .into_iter()
            .map(|years| Table::of(&listed, years, named.is_some(), as_of))
            .collect();
        Survey {
            qualifications: (0..listed.len())
                .map(|item| qualification(item, &listed, &tables, as_of))
                .collect(),
            centre: whole_centre(&listed, &tables, as_of),
        }
    }
}

/// The tables of the editions that can apply where the families are these.
fn applying(tables: &[Table], mut families: impl Iterator<Item = Family>) -> &[Table] {
    if tables.len() > 1 && !families.any(|family| family == Family::OtherVocational) {
        &tables[..1]
    } else {
        tables
    }
}

/// The earlier of a qualification's own last safe days and the centre's.
fn qualification(item: usize, listed: &[Listed], tables: &[Table], as_of: NaiveDate) -> Answer<Standing> {
    let this = &listed[item];
    let others = listed
        .iter()
        .enumerate()
        .filter(|(other, one)| *other != item && one.may_count(as_of))
        .map(|(_, one)| one.missing())
        .fold(Unknown::default(), Unknown::and);
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
    if !this.open.is_empty() && (this.approved_again().is_some() || !own().all(starts_today)) {
        return Err(missing);
    }
    // Where something is missing, it can make no difference only if the centre's clock certainly reaches as far.
    let combined: Option<Vec<(Days, Counts)>> = own()
        .zip(tables)
        .map(|(own, table)| {
            let centre = table.centre.as_ref()?;
            if missing.is_empty() {
                return Some(own.within(centre));
            }
            let reaches = core::iter::zip(centre.at_least(), own.walk.last_safe_days).all(|(whole, own)| whole >= own);
            reaches.then(|| own.alone())
        })
        .collect();
    let combined = combined.ok_or(missing)?;
    Ok(Standing::Clocked(Clocks {
        in_doubt: every_count(combined.iter().map(|(_, in_doubt)| *in_doubt)),
        editions: combined
            .into_iter()
            .zip(tables)
            .map(|((last_safe_days, _), table)| Clock {
                years: table.years,
                last_safe_days,
            })
            .collect(),
        stranded: own().map(|own| own.walk.stranded()).fold(0, u32::max),
    }))
}

fn whole_centre(listed: &[Listed], tables: &[Table], as_of: NaiveDate) -> Answer<Centre> {
    if listed.is_empty() {
        return Ok(Centre::NothingListed);
    }
    let counted: Vec<&Listed> = listed.iter().filter(|one| one.may_count(as_of)).collect();
    let later = || listed.iter().filter(|one| one.is_approved_after(as_of));
    let missing = counted
        .iter()
        .map(|one| one.missing())
        .fold(Unknown::default(), Unknown::and);
    // Where no clock certainly runs, the kind of the qualifications that are approved later decides why there is none.
    let later_families = later()
        .filter_map(|one| one.family.err())
        .fold(Unknown::default(), Unknown::and);
    let families: Vec<Option<Family>> = counted
        .iter()
        .map(|one| one.known().map(|(family, _)| family))
        .collect();
    if families.iter().any(Option::is_none) {
        return Err(if families.iter().any(Option::is_some) {
            missing
        } else {
            missing.and(later_families)
        });
    }
    if counted.is_empty() {
        return if later().any(|one| one.family.as_ref().is_ok_and(|family| *family != Family::General)) {
            Ok(Centre::NotYetApproved)
        } else if later_families.is_empty() {
            Ok(Centre::GeneralOnly)
        } else {
            Err(later_families)
        };
    }
    let tables = applying(tables, families.into_iter().flatten());
    let walked = || {
        tables
            .iter()
            .filter_map(|table| table.centre.as_ref().map(|centre| (table.years, centre)))
    };
    let starts_today = walked()
        .all(|(years, centre)| centre.lapses.is_empty() && centre.walk.last_safe_days == last_safe_days(as_of, years));
    if !missing.is_empty() && !starts_today {
        return Err(missing);
    }
    Ok(Centre::Clocked(Clocks {
        editions: walked()
            .map(|(years, centre)| Clock {
                years,
                last_safe_days: centre.walk.last_safe_days,
            })
            .collect(),
        stranded: walked().map(|(_, centre)| centre.walk.stranded()).fold(0, u32::max),
        in_doubt: every_count(walked().map(|(_, centre)| centre.walk.in_doubt)),
    }))
}

/// Whether each count of each edition is in doubt.
fn every_count(mut in_doubt: impl Iterator<Item = Counts>) -> bool {
    in_doubt.all(|counts| counts == EVERY)
}

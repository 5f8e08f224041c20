//! From the listed qualifications to their clocks, worked out once for a report; and what is missing for that.
//!
//! What is unanswered is never guessed. It holds a clock up unless it can make no difference to it: a withdrawn entry's
//! day; an event outside the time from the approval to the day of the check; anything of a general qualification; an event
//! where the clock starts on the very day of the check anyhow; another qualification's events where the centre's clock
//! reaches far enough without them.

use super::form::{Answers, EventKind, Family, Qualification};
use super::policies::{THREE_YEARS, TWO_YEARS};
use super::walk::{Clock, Clocks, Days, READINGS, Running, Step, Walk, walk};
use crate::prelude::*;

/// Where a listed qualification stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// General qualifications are approved once; no lapse of one of them is published.
    General,
    /// Approved after the day of the check.
    NotYetApproved,
    Clocked(Clocks),
}

/// Where the centre's full vocational approval stands.
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

/// A listed qualification, as far as it is answered.
struct Listed {
    family: Answer<Family>,
    approved_on: Answer<NaiveDate>,
    /// In order of time; from the approval to the day of the check, withdrawn entries left out.
    steps: Vec<(NaiveDate, Step)>,
    /// What is unanswered of its events and could make a difference.
    open: Unknown,
}

impl Listed {
    fn of(qualification: &Qualification, as_of: NaiveDate) -> Self {
        let mut listed = Listed {
            family: qualification.family.get(),
            approved_on: qualification.approved_on.get(),
            steps: Vec::new(),
            open: Unknown::default(),
        };
        match qualification.events.get() {
            Err(missing) => listed.open = missing,
            Ok(events) => {
                for event in events {
                    let on = event.date.get();
                    let is_outside = on
                        .as_ref()
                        .is_ok_and(|on| *on > as_of || listed.approved_on.as_ref().is_ok_and(|approved| on < approved));
                    if is_outside || event.stands() == Ok(false) {
                        continue;
                    }
                    match in_turn(event.kind.get(), on) {
                        Ok((EventKind::Reapproval, on)) => listed.steps.push((on, Step::Approval)),
                        Ok((_, on)) => listed.steps.push((on, Step::Activity)),
                        Err(missing) => listed.open = listed.open.and(missing),
                    }
                }
            }
        }
        in_order(&mut listed.steps);
        listed
    }

    fn is_general(&self) -> bool {
        self.family == Ok(Family::General)
    }

    fn is_approved_after(&self, as_of: NaiveDate) -> bool {
        self.approved_on.as_ref().is_ok_and(|on| *on > as_of)
    }

    /// Whether it may be one that the centre's clock runs over: vocational and approved.
    fn may_count(&self, as_of: NaiveDate) -> bool {
        !self.is_general() && !self.is_approved_after(as_of)
    }

    /// Its family and the day of its approval, where both are answered.
    fn known(&self) -> Option<(Family, NaiveDate)> {
        both(self.family, self.approved_on).ok()
    }

    fn has_new_approval(&self) -> bool {
        self.steps.iter().any(|(_, step)| *step == Step::Approval)
    }

    /// Everything of it that is unanswered. A general one has no clock, and one that is approved later no events yet.
    fn missing(&self) -> Unknown {
        let family = self.family.err().unwrap_or_default();
        let approved_on = self.approved_on.err().unwrap_or_default();
        family.before(approved_on.before(self.open))
    }
}

/// Sorts steps by time. A shell sort, in ten lines where that of the standard library is eight kilobytes.
#[inline(never)]
fn in_order(steps: &mut [(NaiveDate, Step)]) {
    let mut gap = steps.len() / 2;
    while gap > 0 {
        for end in gap..steps.len() {
            let mut at = end;
            while at >= gap && steps[at] < steps[at - gap] {
                steps.swap(at, at - gap);
                at -= gap;
            }
        }
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

/// A walk for each reading.
type Walks = [Walk; READINGS.len()];

fn walks(start: NaiveDate, steps: &[(NaiveDate, Step)], years: u32, running: Running) -> Walks {
    READINGS.map(|reading| walk(start, steps, years, reading, running))
}

fn days(walks: &Walks) -> Days {
    walks.each_ref().map(|walk| walk.last_safe_day)
}

fn stranded<'a>(walks: impl IntoIterator<Item = &'a Walk>) -> usize {
    walks.into_iter().map(|walk| walk.stranded).max().unwrap_or(0)
}

fn earlier(one: Days, other: Days) -> Days {
    core::array::from_fn(|reading| one[reading].min(other[reading]))
}

/// One qualification's own walks under one edition.
struct Own {
    years: u32,
    going_on: Walks,
    restarting: Walks,
}

/// Every walk under one edition.
struct Table {
    years: u32,
    own: Vec<Option<Own>>,
    /// None where the day on which the centre's clock starts is not known, or there is no such clock. Where something of
    /// a qualification's events or its family is unanswered, this leaves out all of its activity that some answer could
    /// take away, so that the true last safe days are these or later.
    centre: Option<(Walks, Walks)>,
}

impl Table {
    fn of(listed: &[Listed], years: u32, is_named: bool, as_of: NaiveDate) -> Self {
        let own: Vec<Option<Own>> = listed
            .iter()
            .map(|one| {
                let (family, approved_on) = one.known().filter(|_| one.may_count(as_of))?;
                let years = match family {
                    Family::CambridgeTechnicals if !is_named => TWO_YEARS.parameters.years,
                    _ => years,
                };
                Some(Own {
                    years,
                    going_on: walks(approved_on, &one.steps, years, Running::GoesOn),
                    restarting: walks(approved_on, &one.steps, years, Running::Restarts),
                })
            })
            .collect();
        let centre = Self::centre(listed, &own, years, as_of);
        Table { years, own, centre }
    }

    fn centre(listed: &[Listed], own: &[Option<Own>], years: u32, as_of: NaiveDate) -> Option<(Walks, Walks)> {
        let counted: Vec<(&Listed, &Option<Own>)> =
            listed.iter().zip(own).filter(|(one, _)| one.may_count(as_of)).collect();
        let approvals: Vec<NaiveDate> = every(counted.iter().map(|(one, _)| one.approved_on)).ok()?;
        let start = approvals.iter().copied().min()?;
        let walk_of = |reading: usize, running: Running| {
            let mut steps = Vec::new();
            for (one, own) in &counted {
                if let Some(own) = own.as_ref().filter(|_| one.open.is_empty() || !one.has_new_approval()) {
                    let walks = match running {
                        Running::GoesOn => &own.going_on,
                        Running::Restarts => &own.restarting,
                    };
                    steps.extend(walks[reading].counted.iter().map(|on| (*on, Step::Activity)));
                }
            }
            if running == Running::Restarts {
                steps.extend(approvals.iter().map(|on| (*on, Step::Approval)));
                for (one, _) in &counted {
                    steps.extend(one.steps.iter().filter(|(_, step)| *step == Step::Approval));
                }
            }
            in_order(&mut steps);
            walk(start, &steps, years, READINGS[reading], running)
        };
        let walk_of: &dyn Fn(usize, Running) -> Walk = &walk_of;
        let going_on = core::array::from_fn(|reading| walk_of(reading, Running::GoesOn));
        let restarting = core::array::from_fn(|reading| walk_of(reading, Running::Restarts));
        Some((going_on, restarting))
    }
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
    let starts_today = |own: &Own| {
        let today = READINGS.map(|reading| reading.last_safe_day(as_of, own.years));
        days(&own.going_on) == today && days(&own.restarting) == today
    };
    let missing = this.open.and(others);
    if !this.open.is_empty() && (this.has_new_approval() || !own().all(starts_today)) {
        return Err(missing);
    }
    let alone = own().map(|own| (days(&own.going_on), days(&own.restarting)));
    let combined: Option<Vec<(Days, Days)>> = own()
        .zip(tables)
        .map(|(own, table)| {
            let (going_on, restarting) = table.centre.as_ref()?;
            Some((
                earlier(days(&own.going_on), days(going_on)),
                earlier(days(&own.restarting), days(restarting)),
            ))
        })
        .collect();
    let combined = match combined {
        Some(combined) if missing.is_empty() || combined.iter().copied().eq(alone) => combined,
        _ => return Err(missing),
    };
    Ok(Standing::Clocked(Clocks {
        editions: combined
            .into_iter()
            .zip(tables)
            .map(|((going_on, restarting), table)| Clock {
                years: table.years,
                going_on,
                restarting,
            })
            .collect(),
        stranded: stranded(own().flat_map(|own| own.going_on.iter().chain(&own.restarting))),
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
    // Where no clock is sure to run, what kind the qualifications are that are approved later decides why there is none.
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
            .filter_map(|table| table.centre.as_ref().map(|(one, other)| (table.years, one, other)))
    };
    let starts_today = walked().all(|(years, going_on, restarting)| {
        let today = READINGS.map(|reading| reading.last_safe_day(as_of, years));
        days(going_on) == today && days(restarting) == today
    });
    if !missing.is_empty() && !starts_today {
        return Err(missing);
    }
    Ok(Centre::Clocked(Clocks {
        editions: walked()
            .map(|(years, going_on, restarting)| Clock {
                years,
                going_on: days(going_on),
                restarting: days(restarting),
            })
            .collect(),
        stranded: stranded(walked().flat_map(|(_, one, other)| one.iter().chain(other))),
    }))
}

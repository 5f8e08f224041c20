//! Centres of which everything is given: the clocks of `approval-lapse` over numbers of days. What is missing of others decides
//! too much for this; they are listed as `check` lists them.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Approvals, Asked, Code, NO_DAY, Row, Told, code_of, edition, event, family};
use crate::date;
use crate::procedures::approval_lapse::{
    Clock, Clocks, EVERY, Lapse, Own, Step, THREE_YEARS, TWO_YEARS, Walk, What, in_order, of_counts, walk_by,
};

/// Two years, and three.
const YEARS: [u32; 2] = [TWO_YEARS.parameters.years, THREE_YEARS.parameters.years];

/// The fewest days in so many years.
const FEWEST: [i32; 2] = [365 * YEARS[0].cast_signed(), 365 * YEARS[1].cast_signed()];

/// Of twenty years of days up to the day of the check, what was worked out is kept.
const KEPT: usize = 7305;

/// A clock that was set on a day and never since: where its years end by each reading, and what is said of it. In few bits, so that
/// a processor has all of them near: the rolling end as days beyond so many times 365, the others as days beyond the rolling end,
/// and the code. All zero where nothing is worked out yet.
#[derive(Clone, Copy)]
struct Since(u32);

impl Since {
    const ACADEMIC: u32 = 2;
    const CALENDAR: u32 = 11;
    const CODE: u32 = 20;

    #[inline(never)]
    fn new(asked: &Asked, table: usize, day: i32) -> Self {
        let years = YEARS[table];
        let [rolling, academic, calendar] = date::last_days(day, years);
        let clocks = Clocks {
            first: Clock {
                years,
                last_safe_days: of_counts([rolling, academic, calendar]),
            },
            second: None,
            stranded: 0,
            in_doubt: false,
        };
        let code = code_of(clocks.status(asked.as_of, asked.at_risk_days)) as u32;
        let beyond = |end: i32, day: i32, shift: u32| (end - day).cast_unsigned() << shift;
        Since(
            beyond(rolling, day + FEWEST[table], 0)
                | beyond(academic, rolling, Self::ACADEMIC)
                | beyond(calendar, rolling, Self::CALENDAR)
                | code << Self::CODE,
        )
    }

    #[inline]
    fn ends(self, table: usize, day: i32) -> [i32; 3] {
        let bits = |from: u32, to: u32| (self.0 >> from & ((1 << (to - from)) - 1)).cast_signed();
        let rolling = day + FEWEST[table] + bits(0, Self::ACADEMIC);
        [
            rolling,
            rolling + bits(Self::ACADEMIC, Self::CALENDAR),
            rolling + bits(Self::CALENDAR, Self::CODE),
        ]
    }

    #[inline]
    fn code(self) -> Code {
        Code::ALL
            .get((self.0 >> Self::CODE) as usize)
            .copied()
            .unwrap_or_default()
    }

    /// That of a day, worked out if it never was; none where none is kept.
    #[inline(always)]
    fn kept(kept: &mut [Since], asked: &Asked, table: usize, day: i32) -> Option<Self> {
        let before = asked.as_of.wrapping_sub(day).cast_unsigned() as usize;
        if before >= KEPT {
            return None;
        }
        let since = kept.get_mut(table * KEPT + before)?;
        if since.0 == 0 {
            *since = Since::new(asked, table, day);
        }
        Some(*since)
    }
}

#[inline]
fn ends(kept: &mut [Since], asked: &Asked, table: usize, day: i32) -> [i32; 3] {
    match Since::kept(kept, asked, table, day) {
        Some(since) => since.ends(table, day),
        None => date::last_days(day, YEARS[table]),
    }
}

/// A walk by the years of one edition. One function, so that it is there once.
#[inline(never)]
fn walk(
    kept: &mut [Since],
    asked: &Asked,
    table: usize,
    start: i32,
    steps: &mut [Step<i32>],
    lapses: &mut Vec<Lapse<i32>>,
) -> Walk<i32> {
    walk_by(|day| ends(kept, asked, table, day), start, steps, lapses)
}

/// The walks of a centre under one edition.
struct Walked {
    /// Of each approval that counts, in their order.
    own: Vec<Own<i32>>,
    centre: Option<Walk<i32>>,
    lapses: Vec<Lapse<i32>>,
}

/// What counts of a centre.
struct Counted {
    /// Whether there is one that is no Cambridge Technical.
    other: bool,
    /// Whether there is a vocational one that is approved later.
    later: bool,
    start: i32,
}

/// Room for a centre.
pub struct Known {
    asked: Asked,
    /// By the edition, then by the days before the day of the check.
    kept: Vec<Since>,
    tables: [Walked; 2],
    steps: Vec<Step<i32>>,
    spare: Vec<Step<i32>>,
}

impl Known {
    pub fn new(asked: &Asked) -> Self {
        Known {
            asked: *asked,
            kept: alloc::vec![Since(0); YEARS.len() * KEPT],
            tables: YEARS.map(|_| Walked {
                own: Vec::new(),
                centre: None,
                lapses: Vec::new(),
            }),
            steps: Vec::new(),
            spare: Vec::new(),
        }
    }

    /// Whether everything is given of these rows.
    pub fn is_known(approvals: &Approvals, rows: Range<usize>) -> bool {
        let events = approvals.event_offsets[rows.start] as usize..approvals.event_offsets[rows.end] as usize;
        let kinds = approvals.event_kind[events.clone()].iter();
        !approvals.family[rows.clone()].contains(&family::NOT_GIVEN)
            && !approvals.approved[rows].contains(&NO_DAY)
            && kinds
                .zip(&approvals.event_day[events])
                .all(|(kind, day)| *kind != event::NOT_GIVEN && *day != NO_DAY)
    }

    /// The fast path, over centres with one approval whose clock, under the one edition that can apply, was set by the approval
    /// or by one entry or claim in time. It is the centre's clock as well, and that one day decides. From a row on; gives the row
    /// that is the first not to be so.
    pub fn alone(&mut self, approvals: &Approvals, from: usize, told: &mut Told) -> usize {
        let Approvals {
            centre,
            family,
            edition,
            approved,
            event_offsets,
            event_kind,
            event_day,
        } = *approvals;
        let rows = centre.len();
        let (family, edition, approved) = (&family[..rows], &edition[..rows], &approved[..rows]);
        let event_offsets = &event_offsets[..=rows];
        let Known { asked, kept, .. } = self;
        let (asked, kept) = (*asked, kept.as_mut_slice());
        let mut row = from;
        while row < rows {
            if row + 1 < rows && centre[row + 1] == centre[row] {
                break;
            }
            let table = match (family[row], edition[row]) {
                (family::CAMBRIDGE_TECHNICALS, edition::NOT_CHOSEN | edition::TWO_YEARS)
                | (family::OTHER_VOCATIONAL, edition::TWO_YEARS) => 0,
                (family::CAMBRIDGE_TECHNICALS | family::OTHER_VOCATIONAL, edition::THREE_YEARS) => 1,
                _ => break,
            };
            let mut day = approved[row];
            let Some(mut since) = Since::kept(kept, &asked, table, day) else {
                break;
            };
            let (event, end) = (event_offsets[row] as usize, event_offsets[row + 1] as usize);
            if end > event {
                let (kind, on) = (event_kind[event], event_day[event]);
                let is_activity = (kind == event::ENTRY) | (kind == event::CLAIM);
                if end > event + 1 || !is_activity || on < day || on > since.ends(table, day)[0] {
                    break;
                }
                match Since::kept(kept, &asked, table, on) {
                    Some(later) => (day, since) = (on, later),
                    None => break,
                }
            }
            let [rolling, academic, calendar] = since.ends(table, day);
            let one = Row {
                code: since.code(),
                earliest: rolling + 1,
                latest: academic.max(calendar) + 1,
            };
            told.write(row, one, one);
            row += 1;
        }
        row
    }

    /// What is found of a centre whose rows are these.
    pub fn centre(&mut self, approvals: &Approvals, rows: Range<usize>, told: &mut Told) {
        let counted = self.counted(approvals, rows.clone());
        let mut editions = 0u8;
        for edition in &approvals.edition[rows.clone()] {
            editions |= 1 << edition;
        }
        for edition in [edition::NOT_CHOSEN, edition::TWO_YEARS, edition::THREE_YEARS] {
            if editions & 1 << edition == 0 {
                continue;
            }
            let tables = match edition {
                edition::THREE_YEARS => 1..2,
                edition::NOT_CHOSEN if counted.other => 0..2,
                _ => 0..1,
            };
            for table in tables.clone() {
                self.walk(table, approvals, rows.clone(), edition != edition::NOT_CHOSEN, &counted);
            }
            let whole = match self.tables[tables.start].centre {
                _ if told.centres.code.is_empty() => Row::default(),
                Some(_) => self.said(tables.clone(), |one| {
                    one.centre.as_ref().map(|walk| (walk.last_safe_days, walk.in_doubt))
                }),
                None if counted.later => Row::of(Code::NotYetApproved),
                None => Row::of(Code::General),
            };
            let mut next = 0;
            for row in rows.clone() {
                let (kind, is_approved) = (approvals.family[row], approvals.approved[row] <= self.asked.as_of);
                let place = next;
                next += usize::from(kind != family::GENERAL && is_approved);
                if approvals.edition[row] != edition {
                    continue;
                }
                let one = match kind {
                    family::GENERAL => Row::of(Code::General),
                    _ if !is_approved => Row::of(Code::NotYetApproved),
                    kind => {
                        let tables = match kind {
                            family::CAMBRIDGE_TECHNICALS => tables.start..tables.start + 1,
                            _ => tables.clone(),
                        };
                        self.said(tables, |table| {
                            Some(table.own[place].within(table.centre.as_ref()?, &table.lapses))
                        })
                    }
                };
                told.write(row, one, whole);
            }
        }
    }

    fn counted(&self, approvals: &Approvals, rows: Range<usize>) -> Counted {
        let mut counted = Counted {
            other: false,
            later: false,
            start: i32::MAX,
        };
        for (kind, approved) in approvals.family[rows.clone()].iter().zip(&approvals.approved[rows]) {
            if *kind == family::GENERAL {
                continue;
            }
            if *approved > self.asked.as_of {
                counted.later = true;
                continue;
            }
            counted.other |= *kind == family::OTHER_VOCATIONAL;
            counted.start = counted.start.min(*approved);
        }
        counted
    }

    /// Walks every approval's own clock and the centre's.
    fn walk(&mut self, table: usize, approvals: &Approvals, rows: Range<usize>, is_named: bool, counted: &Counted) {
        let Known {
            asked,
            kept,
            tables,
            steps,
            spare,
            ..
        } = self;
        let Walked { own, centre, lapses } = &mut tables[table];
        own.clear();
        lapses.clear();
        steps.clear();
        for row in rows {
            let (kind, approved) = (approvals.family[row], approvals.approved[row]);
            if kind == family::GENERAL || approved > asked.as_of {
                continue;
            }
            let years = match kind {
                family::CAMBRIDGE_TECHNICALS if !is_named => 0,
                _ => table,
            };
            let from = steps.len();
            let events = approvals.event_offsets[row] as usize..approvals.event_offsets[row + 1] as usize;
            let (mut approved_on, mut last_activity) = (approved, None);
            for (kind, day) in approvals.event_kind[events.clone()]
                .iter()
                .zip(&approvals.event_day[events])
            {
                if *kind == event::WITHDRAWN_ENTRY || *day < approved || *day > asked.as_of {
                    continue;
                }
                let what = match *kind {
                    event::GRANT => {
                        approved_on = approved_on.max(*day);
                        What::Approval
                    }
                    _ => {
                        last_activity = last_activity.max(Some(*day));
                        What::Activity
                    }
                };
                steps.push(Step::new(*day, what));
            }
            in_order(&mut steps[from..]);
            own.push(Own {
                years: YEARS[years],
                walk: walk(kept, asked, years, approved, &mut steps[from..], lapses),
                approved_on,
                last_activity,
            });
            steps.push(Step::new(approved, What::Approval));
        }
        *centre = match own.as_slice() {
            [] => None,
            // The walk of the only one is the centre's: where it takes other years than the edition, that edition is not walked.
            [sole] => Some(sole.walk),
            _ => {
                lapses.clear();
                many_in_order(steps, spare, counted.start);
                Some(walk(kept, asked, table, counted.start, steps, lapses))
            }
        };
    }

    /// What is said of last safe days and of what is in doubt, under each of these editions.
    fn said(&self, tables: Range<usize>, of: impl Fn(&Walked) -> Option<([i32; 6], u8)>) -> Row {
        let clock = |table: usize| {
            let (last_safe_days, in_doubt) = of(&self.tables[table])?;
            let years = YEARS[table];
            Some((Clock { years, last_safe_days }, in_doubt == EVERY))
        };
        let Some((first, mut in_doubt)) = clock(tables.start) else {
            return Row::default();
        };
        let mut second = None;
        if tables.len() > 1 {
            let Some((clock, is_so)) = clock(tables.start + 1) else {
                return Row::default();
            };
            second = Some(clock);
            in_doubt &= is_so;
        }
        let clocks = Clocks {
            first,
            second,
            stranded: 0,
            in_doubt,
        };
        Row {
            code: code_of(clocks.status(self.asked.as_of, self.asked.at_risk_days)),
            earliest: clocks.planning_day() + 1,
            latest: clocks.latest_day() + 1,
        }
    }
}

/// Sorts many steps as [`in_order`] sorts few: by counting, from the last digit of a day's number on.
fn many_in_order(steps: &mut Vec<Step<i32>>, spare: &mut Vec<Step<i32>>, start: i32) {
    const FEW: usize = 24;
    const DIGIT: u32 = 8;
    if steps.len() <= FEW {
        return in_order(steps);
    }
    let key = |step: &Step<i32>| (step.on - start).cast_unsigned() << 1 | u32::from(step.what == What::Activity);
    let most = steps.iter().map(key).fold(0, |one, other| one | other);
    let mut shift = 0;
    while shift < u32::BITS && most >> shift > 0 {
        let mut places = [0u32; 1 << DIGIT];
        let digit = |step: &Step<i32>| (key(step) >> shift) as usize & ((1 << DIGIT) - 1);
        for step in steps.iter() {
            places[digit(step)] += 1;
        }
        let mut before = 0;
        for place in &mut places {
            before += core::mem::replace(place, before);
        }
        spare.clear();
        spare.resize(steps.len(), steps[0]);
        for step in steps.iter() {
            let place = &mut places[digit(step)];
            spare[*place as usize] = *step;
            *place += 1;
        }
        core::mem::swap(steps, spare);
        shift += DIGIT;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_a_day_is_what_was_worked_out() {
        let asked = Asked {
            as_of: 20_779,
            at_risk_days: 90,
        };
        for (table, years) in YEARS.into_iter().enumerate() {
            // Four hundred years of days.
            for day in 0..146_097 {
                let since = Since::new(&asked, table, day);
                assert_eq!(since.ends(table, day), date::last_days(day, years));
                assert_ne!(since.0, 0);
            }
        }
    }

    #[test]
    fn many_steps_are_put_in_order_as_few_are() {
        let mut state = 1u32;
        let mut below = |most: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % most
        };
        for (count, days) in [(25, 3), (300, 40), (300, 9000), (300, 3_200_000)] {
            let mut steps: Vec<_> = (0..count)
                .map(|_| {
                    let what = [What::Approval, What::Activity][below(2) as usize];
                    Step::new(below(days).cast_signed() - 5, what)
                })
                .collect();
            let mut expected = steps.clone();
            expected.sort();
            many_in_order(&mut steps, &mut Vec::new(), -5);
            assert_eq!(steps, expected);
        }
    }
}

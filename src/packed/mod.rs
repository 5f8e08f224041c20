//! The boundary of the WebAssembly modules: one text in, numbers out. The tables that are generated from the same declarations
//! say what the numbers mean (`pkg/generated/tables/`, read by `pkg/decode.js`); the first number of every result is their
//! stamp, so that two sides that were not made together are noticed.
//!
//! The text begins with the day or instant of the check, the warning time in days and the place of a named policy, each
//! followed by a gap; then come the flattened answers.

mod fields;
mod texts;

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::answer;
use crate::date;
use crate::engine::{self, Bound, CheckTime, Checked, Core, Read};
use crate::fact::{Fact, Value};
use crate::form::{Choice as _, Source, Spot, Token};
use crate::instant::{Moment, Time, day_number};
use crate::rule::{self, Form, Say};

/// The second number of a result.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum Status {
    Answered,
    /// `asOf` is not a date or an instant.
    BadAsOf,
}

/// Forgets the last call: its memory is about to be used again.
#[cfg(not(feature = "std"))]
pub fn forget() {
    answer::forget();
}

/// Checks the answers to one procedure's form.
fn check<F: Form>(core: &'static Core<F>, stamp: u32, text: &str) -> Vec<u32> {
    answer::scratch(|| checked(stamp, text, &mut |source| Box::new(Read::new(core, source))))
}

fn checked<'a>(stamp: u32, text: &'a str, read: &mut dyn FnMut(&mut Source<'a>) -> Box<dyn Bound + 'a>) -> Vec<u32> {
    let mut source = Source::new(text);
    let mut out = Vec::from([stamp, Status::Answered as u32]);
    let check_time = check_time(&mut source);
    let named = number(source.token()).map(|place| place as usize);
    let Some(check_time) = check_time else {
        out[1] = Status::BadAsOf as u32;
        return out;
    };
    let bound = read(&mut source);
    let checked = engine::check(&*bound, named, check_time);
    Writer { out, bound: &*bound }.report(&checked, check_time)
}

/// When a check is made, and how early a warning begins.
pub fn check_time(source: &mut Source) -> Option<CheckTime> {
    let time = Time::parse(source.written());
    let at_risk_days = number(source.token());
    time.map(|time| CheckTime {
        time,
        day: time.day(),
        at_risk_days: at_risk_days.unwrap_or(0),
    })
}

fn number(token: Token) -> Option<u32> {
    match token {
        Token::Text(digits) => date::number(digits),
        _ => None,
    }
}

struct Writer<'a> {
    out: Vec<u32>,
    bound: &'a dyn Bound,
}

fn word(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Writer<'_> {
    fn report(mut self, checked: &Checked, check_time: CheckTime) -> Vec<u32> {
        self.time(check_time.time);
        self.out.push(checked.policy.map_or(0, |place| word(place) + 1));
        self.out.push(u32::from(checked.no_rule_known));
        let places = self.missing(checked);
        self.out.push(word(checked.findings.len()));
        for found in &checked.findings {
            let place = place_of(found.verdict.say, self.bound.says(found.rule));
            let facts = found.verdict.facts.list();
            let at = self.out.len();
            self.out.push(0);
            self.out.extend(found.item.map(u32::from));
            self.facts(&facts);
            // Runs of gaps: their places among all that are missing, and how many there are.
            let mut runs = 0;
            let mut run: Option<(u32, u32)> = None;
            for gap in found.missing.gaps() {
                let Some(place) = places.get(usize::from(gap)).copied().filter(|place| *place > 0) else {
                    continue;
                };
                run = match run {
                    Some((first, count)) if first + count == place => Some((first, count + 1)),
                    other => {
                        self.run(other, &mut runs);
                        Some((place, 1))
                    }
                };
            }
            self.run(run, &mut runs);
            self.out[at] = word(found.rule)
                | word(place) << 8
                | word(facts.len()) << 14
                | u32::from(found.item.is_some()) << 18
                | runs << 19;
        }
        self.out.push(word(checked.actions.len()));
        for found in &checked.actions {
            let facts = found.due.facts.list();
            let flags = u32::from(found.item.is_some()) << 12 | u32::from(found.due.by.is_some()) << 13;
            self.out.push(word(found.action) | word(facts.len()) << 8 | flags);
            self.out.extend(found.item.map(u32::from));
            if let Some(by) = found.due.by {
                self.time(by);
            }
            self.facts(&facts);
        }
        self.out.push(word(checked.dates.len()));
        for found in &checked.dates {
            self.out.push(word(found.date) | u32::from(found.item.is_some()) << 12);
            self.out.extend(found.item.map(u32::from));
            self.time(found.on);
        }
        let unreadable = &self.bound.reading().unreadable;
        self.out.push(word(unreadable.len()));
        for field in unreadable {
            self.out.extend([spot(field.spot), field.got as u32]);
        }
        self.out
    }

    /// Writes everything that is missing, and returns for each gap its place there, from 1 on.
    fn missing(&mut self, checked: &Checked) -> Vec<u32> {
        let unanswered = &self.bound.reading().unanswered;
        let mut places = alloc::vec![0; unanswered.len()];
        let next = checked.unknown.next();
        let at = self.out.len();
        self.out.push(0);
        for gap in checked.unknown.gaps() {
            if let Some(known) = unanswered.get(usize::from(gap)) {
                let is_next = u32::from(next.binary_search(&gap).is_ok()) << 31;
                self.out.push(spot(*known) | is_next);
                self.out[at] += 1;
                places[usize::from(gap)] = self.out[at];
            }
        }
        places
    }

    fn run(&mut self, run: Option<(u32, u32)>, runs: &mut u32) {
        if let Some((first, count)) = run {
            self.out.push((first - 1) | (count << 16));
            *runs += 1;
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            let (kind, value) = match fact.value {
                Value::Day(day) => (0, day_number(day)),
                Value::Count(count) => (1, count),
                Value::Body(body) => (2, word(body.index())),
                Value::Series(series) => (3, day_number(series.first_day())),
                Value::Moment(moment) => {
                    self.name(fact.name, 4);
                    self.moment(moment);
                    continue;
                }
                // No report has one.
                Value::Qualification(_) | Value::Name(_) => continue,
            };
            self.name(fact.name, kind);
            self.out.push(value);
        }
    }

    /// Where the name is in memory, its length, and the kind of value.
    fn name(&mut self, name: &'static str, kind: u32) {
        self.out.push(word(name.as_ptr().addr()));
        self.out.push(word(name.len()) | kind << 16);
    }

    fn time(&mut self, time: Time) {
        match time {
            Time::Day(day) => self.out.push(day_number(day) << 1),
            Time::Moment(moment) => self.moment(moment),
        }
    }

    fn moment(&mut self, moment: Moment) {
        let (day, second, is_summer) = moment.shown();
        self.out
            .extend([day_number(day) << 1 | 1, second | u32::from(is_summer) << 17]);
    }
}

/// The place of a saying: among those of every rule, or after them among its own rule's.
fn place_of(say: &'static Say, own: &[&'static Say]) -> usize {
    let mut all = rule::COMMON.iter().chain(own);
    all.position(|known| *known == say).unwrap_or(0)
}

/// A field's number, how many indices there are, and the indices.
fn spot(spot: Spot) -> u32 {
    let [first, second] = spot.at.map(u32::from);
    u32::from(spot.field & 0x1FF) | u32::from(spot.depth) << 9 | first << 11 | second << 21
}

/// What can be asked of a module.
pub mod ask {
    use alloc::vec::Vec;

    use super::check;
    pub use super::texts::{calendar, identified, key_dates};
    use crate::fingerprints::stamp;
    use crate::procedures as p;

    /// Checks the answers to the form of this procedure.
    pub fn account_change(text: &str) -> Vec<u32> {
        check(&p::account_change::CORE, stamp::ACCOUNT_CHANGE, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn annual_update(text: &str) -> Vec<u32> {
        check(&p::annual_update::CORE, stamp::ANNUAL_UPDATE, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn approval_lapse(text: &str) -> Vec<u32> {
        check(&p::approval_lapse::CORE, stamp::APPROVAL_LAPSE, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn centre_approval(text: &str) -> Vec<u32> {
        check(&p::centre_approval::CORE, stamp::CENTRE_APPROVAL, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn centre_details_change(text: &str) -> Vec<u32> {
        check(&p::centre_details_change::CORE, stamp::CENTRE_DETAILS_CHANGE, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn conflict_of_interest(text: &str) -> Vec<u32> {
        check(&p::conflict_of_interest::CORE, stamp::CONFLICT_OF_INTEREST, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn credit_check(text: &str) -> Vec<u32> {
        check(&p::credit_check::CORE, stamp::CREDIT_CHECK, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn cyber_incident(text: &str) -> Vec<u32> {
        check(&p::cyber_incident::CORE, stamp::CYBER_INCIDENT, text)
    }

    /// Checks the answers to the form of this procedure.
    pub fn inspection_readiness(text: &str) -> Vec<u32> {
        check(&p::inspection_readiness::CORE, stamp::INSPECTION_READINESS, text)
    }

    /// What this number asks for: the procedures in the order in which they are shown, then everything else.
    pub fn by_number(number: u32, text: &str) -> Vec<u32> {
        match number {
            0 => account_change(text),
            1 => credit_check(text),
            2 => approval_lapse(text),
            3 => conflict_of_interest(text),
            4 => centre_details_change(text),
            5 => annual_update(text),
            6 => centre_approval(text),
            7 => inspection_readiness(text),
            8 => cyber_incident(text),
            IDENTIFY => identified(text),
            KEY_DATES => key_dates(text),
            _ => calendar(text),
        }
    }

    /// The number that asks what a value could be.
    pub const IDENTIFY: u32 = 16;
    /// The number that asks for the dates of a year.
    pub const KEY_DATES: u32 = 17;
    /// The number that asks for a calendar file.
    pub const CALENDAR: u32 = 18;
}

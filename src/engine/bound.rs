//! One form, read and bound to its procedure's core, behind a narrow trait: the run that goes over it is written and compiled
//! once, not once for each form.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::OnceCell;

use chrono::NaiveDate;

use super::tasks::{Core, Counts, Pick, Task, Work};
use crate::answer::Answer;
use crate::form::{self, FormReading, Source};
use crate::instant::Time;
use crate::rule::{self, Context, Due, Form, PolicyChoice, Say, Verdict};

/// The result of working something out.
#[derive(Clone, Copy, PartialEq)]
pub enum Found {
    Verdict(Verdict),
    Due(Option<Due>),
    On(Option<Time>),
}

/// The warning time where the caller gives none: about a term. It is our choice, not a body's.
pub const AT_RISK_DAYS: u32 = 90;

/// The longest warning time.
pub const MOST_AT_RISK_DAYS: u32 = 3650;

/// When a check is made, and how early a warning begins.
#[derive(Clone, Copy)]
pub struct CheckTime {
    pub time: Time,
    /// Its civil date in the United Kingdom.
    pub day: NaiveDate,
    pub at_risk_days: u32,
}

/// A form that has been read, and what can be worked out from it.
pub trait Bound {
    fn reading(&self) -> &FormReading;
    fn counts(&self) -> Counts;
    /// Which policy answers.
    fn choose(&self) -> Answer<Pick>;
    /// The policies that can still be chosen while the choice is open.
    fn reachable(&self) -> &'static [Pick];
    /// Whether a policy has a task.
    fn has(&self, task: usize, policy: usize) -> bool;
    /// The list that a task goes over, and how long it is.
    fn list(&self, task: usize) -> Option<(u16, Answer<usize>)>;
    /// Works a task out under one choice of policy.
    fn work(&self, task: usize, pick: Pick, item: usize, check_time: CheckTime) -> Answer<Found>;
    /// What a rule can say, apart from what every rule can say.
    fn says(&self, task: usize) -> &'static [&'static Say];
    /// The same form with one blank item in a list that is unanswered. The gaps of that item are numbered from `first_gap`
    /// on.
    fn with_blank(&self, list: u16, first_gap: u16) -> Box<dyn Bound + '_>;
}

/// A form and its procedure's core.
pub struct Read<'a, F: Form> {
    core: &'static Core<F>,
    form: F,
    reading: FormReading,
    source: Source<'a>,
    /// What [`Context::once`] works out: for each policy, and for none.
    memos: Vec<OnceCell<F::Remembered>>,
}

impl<'a, F: Form> Read<'a, F> {
    /// Reads the answers.
    pub fn new(core: &'static Core<F>, source: &mut Source<'a>) -> Self {
        let start = source.clone();
        let (form, reading) = form::read(source, None);
        Self::with(core, form, reading, start)
    }

    fn with(core: &'static Core<F>, form: F, reading: FormReading, source: Source<'a>) -> Self {
        let mut memos = Vec::new();
        memos.resize_with(core.policies.len() + 1, OnceCell::new);
        Read {
            core,
            form,
            reading,
            source,
            memos,
        }
    }

    /// The form.
    pub fn form(&self) -> &F {
        &self.form
    }

    /// What a rule, an action or a date gets under one choice of policy.
    pub fn context(&self, pick: Pick, item: usize, check_time: CheckTime) -> Context<'_, F> {
        let place = match pick {
            Pick::Policy(place) => place,
            Pick::NoneKnown | Pick::Open => self.core.policies.len(),
        };
        Context {
            form: &self.form,
            policy: self.core.policies.get(place).copied(),
            as_of: check_time.day,
            time: check_time.time,
            at_risk_days: check_time.at_risk_days,
            item,
            memo: &self.memos[place],
        }
    }

    fn pick(&self, choice: &PolicyChoice<F>) -> Pick {
        match choice {
            PolicyChoice::Policy(policy) => {
                let place = self
                    .core
                    .policies
                    .iter()
                    .position(|known| core::ptr::eq(*known, *policy));
                place.map_or(Pick::NoneKnown, Pick::Policy)
            }
            PolicyChoice::NoneKnown => Pick::NoneKnown,
            PolicyChoice::Open => Pick::Open,
        }
    }

    fn task(&self, task: usize) -> &'static Task<F> {
        &self.core.tasks[task]
    }
}

impl<F: Form> Bound for Read<'_, F> {
    fn reading(&self) -> &FormReading {
        &self.reading
    }

    fn counts(&self) -> Counts {
        self.core.counts
    }

    fn choose(&self) -> Answer<Pick> {
        (self.core.choose)(&self.form).map(|choice| self.pick(&choice))
    }

    fn reachable(&self) -> &'static [Pick] {
        self.core.reachable
    }

    fn has(&self, task: usize, policy: usize) -> bool {
        self.task(task).policies & (1 << policy) != 0
    }

    fn list(&self, task: usize) -> Option<(u16, Answer<usize>)> {
        let task = self.task(task);
        task.count.map(|count| (task.list, count(&self.form)))
    }

    fn work(&self, task: usize, pick: Pick, item: usize, check_time: CheckTime) -> Answer<Found> {
        let work = &self.task(task).work;
        let context = self.context(pick, item, check_time);
        match work {
            Work::Rule { applies, check, .. } => judge(&mut || applies(&context), &mut || check(&context)),
            Work::Due(due) => due(&context).map(Found::Due),
            Work::Day(on) => on(&context).map(|day| Found::On(day.map(Time::Day))),
            Work::Moment(on) => on(&context).map(|moment| Found::On(moment.map(Time::Moment))),
        }
    }

    fn says(&self, task: usize) -> &'static [&'static Say] {
        match &self.task(task).work {
            Work::Rule { says, .. } => says,
            _ => &[],
        }
    }

    fn with_blank(&self, list: u16, first_gap: u16) -> Box<dyn Bound + '_> {
        let (form, reading) = form::read::<F>(&mut self.source.clone(), Some((list, first_gap)));
        Box::new(Read::with(self.core, form, reading, self.source.clone()))
    }
}

/// A rule's verdict: its applicability first, then its check.
#[inline(never)]
fn judge(applies: &mut dyn FnMut() -> Answer<bool>, check: &mut dyn FnMut() -> Answer<Verdict>) -> Answer<Found> {
    let verdict = match applies() {
        Ok(true) => check()?,
        Ok(false) => rule::DOES_NOT_APPLY.plain(),
        Err(gate) => {
            return Err(match check() {
                Ok(_) => gate,
                Err(missing) => gate.before(missing),
            });
        }
    };
    Ok(Found::Verdict(verdict))
}

impl Found {
    /// The verdict of a rule.
    pub fn verdict(self) -> Option<Verdict> {
        match self {
            Found::Verdict(verdict) => Some(verdict),
            _ => None,
        }
    }

    /// What is due.
    pub fn due(self) -> Option<Due> {
        match self {
            Found::Due(due) => due,
            _ => None,
        }
    }

    /// A date or a moment.
    pub fn on(self) -> Option<Time> {
        match self {
            Found::On(on) => on,
            _ => None,
        }
    }
}

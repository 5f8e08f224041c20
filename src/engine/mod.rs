//! The engine: works out the rules, actions and dates of a form that has been read, under every policy that can still be
//! chosen. Written once for all forms; it names no rule, no procedure and no sentence.

mod bound;
mod tasks;

use alloc::boxed::Box;
use alloc::vec::Vec;

pub use bound::{AT_RISK_DAYS, Bound, CheckTime, Found, MOST_AT_RISK_DAYS, Read};
pub(crate) use tasks::core;
pub use tasks::{Core, DateName, Pick, Task, count, date_names, field_number, picks, tasks};

use crate::answer::{Answer, Unknown};
use crate::instant::Time;
use crate::rule::{self, Due, Verdict};

/// The result of a check, in numbers and places; the code that reports it adds codes and paths.
pub struct Checked {
    /// The one policy that answered, by its place.
    pub policy: Option<usize>,
    /// No policy is known for the case.
    pub no_rule_known: bool,
    /// Every rule in order, and every item of the list that it is about.
    pub findings: Vec<Finding>,
    pub actions: Vec<Action>,
    pub dates: Vec<Milestone>,
    /// Everything that could still change any of these.
    pub unknown: Unknown,
}

/// What one rule found.
pub struct Finding {
    /// Its place among the procedure's rules.
    pub rule: usize,
    pub item: Option<u16>,
    pub verdict: Verdict,
    pub missing: Unknown,
}

/// Something to do next.
pub struct Action {
    /// Its place among the procedure's actions.
    pub action: usize,
    pub item: Option<u16>,
    pub due: Due,
}

/// A computed date.
pub struct Milestone {
    /// Its place among the procedure's dates and moments.
    pub date: usize,
    pub item: Option<u16>,
    pub on: Time,
}

/// Checks a form that has been read; `named` is the policy that a caller asks for.
pub fn check(bound: &dyn Bound, named: Option<usize>, check_time: CheckTime) -> Checked {
    let (candidates, undecided) = candidates(bound, named);
    let run = Run {
        bound,
        candidates: &candidates,
        undecided,
        check_time,
        blanks: Vec::new(),
    };
    run.all()
}

/// The policies that can be chosen, and the gaps that the choice depends on. A policy that the caller names is used, unless no
/// rule is known for the case: naming a policy does not make one known.
fn candidates(bound: &dyn Bound, named: Option<usize>) -> (Vec<Pick>, Unknown) {
    let choice = bound.choose();
    let Some(named) = named.map(Pick::Policy) else {
        return match choice {
            Ok(pick) => (Vec::from([pick]), Unknown::default()),
            Err(gaps) => (bound.reachable().to_vec(), gaps),
        };
    };
    match choice {
        Ok(Pick::NoneKnown) => (Vec::from([Pick::NoneKnown]), Unknown::default()),
        Err(gaps) if bound.reachable().contains(&Pick::NoneKnown) => (Vec::from([named, Pick::NoneKnown]), gaps),
        _ => (Vec::from([named]), Unknown::default()),
    }
}

/// One form being checked.
struct Run<'a> {
    bound: &'a dyn Bound,
    /// The policies that can be chosen; one, unless `undecided` names gaps.
    candidates: &'a [Pick],
    undecided: Unknown,
    check_time: CheckTime,
    /// The form with one blank item in an unanswered list, once it has been needed.
    blanks: Vec<(u16, Box<dyn Bound + 'a>)>,
}

impl Run<'_> {
    fn all(mut self) -> Checked {
        let counts = self.bound.counts();
        let mut checked = Checked {
            policy: match self.candidates {
                [Pick::Policy(place)] => Some(*place),
                _ => None,
            },
            no_rule_known: *self.candidates == [Pick::NoneKnown],
            findings: Vec::new(),
            actions: Vec::new(),
            dates: Vec::new(),
            unknown: Unknown::default(),
        };
        for task in 0..counts.rules + counts.actions + counts.dates {
            let mut results = self.results(task);
            if results.is_empty() && task < counts.rules && self.has(task) {
                // A list without items: the rule has nothing to apply to.
                results.push((None, Ok(Found::Verdict(rule::DOES_NOT_APPLY.plain()))));
            }
            for (item, result) in results {
                if let Err(missing) = &result {
                    checked.unknown = checked.unknown.and(*missing);
                }
                if task < counts.rules {
                    let (verdict, missing) = match result {
                        Ok(found) => (found.verdict(), Unknown::default()),
                        Err(missing) => (None, missing),
                    };
                    checked.findings.push(Finding {
                        rule: task,
                        item,
                        verdict: verdict.unwrap_or_else(|| rule::UNANSWERED.plain()),
                        missing,
                    });
                } else if let Ok(found) = result {
                    let place = task - counts.rules;
                    if place < counts.actions {
                        let due = found.due();
                        checked.actions.extend(due.map(|due| Action {
                            action: place,
                            item,
                            due,
                        }));
                    } else {
                        let date = place - counts.actions;
                        checked.dates.extend(found.on().map(|on| Milestone { date, item, on }));
                    }
                }
            }
        }
        checked
    }

    /// Whether any policy that can still be chosen has a task.
    fn has(&self, task: usize) -> bool {
        self.candidates.iter().any(|pick| self.is_for(task, *pick))
    }

    fn is_for(&self, task: usize, pick: Pick) -> bool {
        match pick {
            Pick::Policy(place) => self.bound.has(task, place),
            Pick::NoneKnown => self.bound.has(task, tasks::NONE_KNOWN),
            Pick::Open => true,
        }
    }

    /// The result of a task, once or for each item of its list.
    fn results(&mut self, task: usize) -> Vec<(Option<u16>, Answer<Found>)> {
        if !self.has(task) {
            return Vec::new();
        }
        let list = match self.bound.list(task) {
            Some(list) => list,
            None => return Vec::from([(None, self.result(self.bound, task, 0))]),
        };
        match list {
            (_, Ok(count)) => (0..count)
                .map(|item| (u16::try_from(item).ok(), self.result(self.bound, task, item)))
                .collect(),
            (list, Err(missing)) => {
                let needed = self.needed_by_blank(list, task);
                Vec::from([(None, Err(self.undecided.before(missing.before(needed))))])
            }
        }
    }

    /// What a task needs apart from an unanswered list: what it would need for a blank item. The gaps of that item are
    /// numbered after all others and are not asked for until there is an item.
    fn needed_by_blank(&mut self, list: u16, task: usize) -> Unknown {
        let known = self.blanks.iter().position(|(number, _)| *number == list);
        let place = known.unwrap_or_else(|| {
            let first_gap = u16::try_from(self.bound.reading().unanswered.len()).unwrap_or(u16::MAX);
            self.blanks.push((list, self.bound.with_blank(list, first_gap)));
            self.blanks.len() - 1
        });
        let blank = &*self.blanks[place].1;
        self.result(blank, task, 0).err().unwrap_or_default()
    }

    /// The result of a task under every policy that can still be chosen. Where the results differ, the gaps that the choice
    /// depends on are missing.
    fn result(&self, bound: &dyn Bound, task: usize, item: usize) -> Answer<Found> {
        let branch = |pick: &Pick| {
            self.is_for(task, *pick)
                .then(|| bound.work(task, *pick, item, self.check_time))
        };
        if let [only] = self.candidates {
            return branch(only).unwrap_or_else(|| Err(Unknown::default()));
        }
        let mut first = None;
        let mut differ = false;
        let mut missing = Unknown::default();
        for pick in self.candidates {
            match branch(pick) {
                None => differ = true,
                Some(Err(more)) => {
                    differ = true;
                    missing = missing.and(more);
                }
                Some(Ok(found)) => match &first {
                    None => first = Some(found),
                    Some(first) => differ |= *first != found,
                },
            }
        }
        match first {
            Some(found) if !differ => Ok(found),
            _ => Err(self.undecided.before(missing)),
        }
    }
}

//! A procedure as a check runs it: what is worked out, for which policies, over which list. It is made from the procedure's
//! declaration when that is compiled, and holds no id, no citation and no sentence: what is not here is not in the module
//! that checks.

use chrono::NaiveDate;

use crate::answer::Answer;
use crate::cite::Clause;
use crate::form::{FieldSpec, Kind, Part, Section};
use crate::instant::Moment;
use crate::rule::{
    self, ActionRule, Context, DateRule, Due, Each, Form, Policy, PolicyChoice, Procedure, Rule, Say, Verdict,
};
use crate::text::Text;

/// Something to work out, once or for every item of a list.
pub struct Task<F: Form> {
    /// A bit for each policy that has it, in the procedure's order, and that of [`NONE_KNOWN`].
    pub policies: u16,
    /// The number of the list that it goes over.
    pub list: u16,
    /// How many items that list has; none for what is worked out once.
    pub count: Option<fn(&F) -> Answer<usize>>,
    pub work: Work<F>,
}

/// What is worked out.
pub enum Work<F: Form> {
    Rule {
        applies: fn(&Context<F>) -> Answer<bool>,
        check: fn(&Context<F>) -> Answer<Verdict>,
        says: &'static [&'static Say],
    },
    Due(fn(&Context<F>) -> Answer<Option<Due>>),
    Day(fn(&Context<F>) -> Answer<Option<NaiveDate>>),
    Moment(fn(&Context<F>) -> Answer<Option<Moment>>),
}

impl<F: Form> Clone for Task<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Form> Copy for Task<F> {}

impl<F: Form> Clone for Work<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F: Form> Copy for Work<F> {}

/// The bit for cases where no rule is known.
pub const NONE_KNOWN: usize = 15;

/// How many tasks of each kind there are: they stand in this order.
#[derive(Clone, Copy)]
pub struct Counts {
    pub rules: usize,
    pub actions: usize,
    pub dates: usize,
}

/// Which policy was chosen.
#[derive(Clone, Copy, PartialEq)]
pub enum Pick {
    /// A policy by its place.
    Policy(usize),
    NoneKnown,
    Open,
}

/// Everything that a check of one procedure runs on.
pub struct Core<F: Form> {
    pub policies: &'static [&'static Policy<F::Parameters>],
    pub choose: fn(&F) -> Answer<PolicyChoice<F>>,
    pub reachable: &'static [Pick],
    /// Rules, actions, dates, then moments, each in the procedure's order.
    pub tasks: &'static [Task<F>],
    pub counts: Counts,
}

impl<F: Form> Core<F> {
    /// The core of a procedure whose tasks are these.
    pub const fn of(procedure: &Procedure<F>, tasks: &'static [Task<F>], reachable: &'static [Pick]) -> Self {
        Core {
            policies: procedure.policies,
            choose: procedure.choose,
            reachable,
            tasks,
            counts: Counts {
                rules: procedure.rules.len(),
                actions: procedure.actions.len(),
                dates: procedure.dates.len() + F::MOMENTS.len(),
            },
        }
    }
}

/// How many tasks a procedure has.
pub const fn count<F: Form>(procedure: &Procedure<F>) -> usize {
    procedure.rules.len() + procedure.actions.len() + procedure.dates.len() + F::MOMENTS.len()
}

/// What a procedure's choice of policy can be. `N` is how many there are.
pub const fn picks<F: Form, const N: usize>(procedure: &Procedure<F>) -> [Pick; N] {
    let mut picks = [Pick::Open; N];
    let mut i = 0;
    while i < N {
        picks[i] = match procedure.reachable[i] {
            PolicyChoice::NoneKnown => Pick::NoneKnown,
            PolicyChoice::Open => Pick::Open,
            PolicyChoice::Policy(policy) => {
                let mut place = 0;
                while !same(procedure.policies[place].id, policy.id) {
                    place += 1;
                }
                Pick::Policy(place)
            }
        };
        i += 1;
    }
    picks
}

/// A procedure's tasks. `N` is their [`count`].
pub const fn tasks<F: Form, const N: usize>(procedure: &Procedure<F>) -> [Task<F>; N] {
    let first = match procedure.rules {
        [rule, ..] => of_rule(rule, procedure),
        [] => panic!("a procedure has rules"),
    };
    let mut tasks = [first; N];
    let (mut at, mut i) = (0, 0);
    while i < procedure.rules.len() {
        tasks[at] = of_rule(procedure.rules[i], procedure);
        (at, i) = (at + 1, i + 1);
    }
    i = 0;
    while i < procedure.actions.len() {
        tasks[at] = of_action(&procedure.actions[i], procedure);
        (at, i) = (at + 1, i + 1);
    }
    i = 0;
    while i < procedure.dates.len() {
        let date: &DateRule<F> = &procedure.dates[i];
        tasks[at] = task(date.policies, date.each, Work::Day(date.on), procedure);
        (at, i) = (at + 1, i + 1);
    }
    i = 0;
    while i < F::MOMENTS.len() {
        let moment = &F::MOMENTS[i];
        tasks[at] = task(moment.policies, moment.each, Work::Moment(moment.on), procedure);
        (at, i) = (at + 1, i + 1);
    }
    tasks
}

const fn of_rule<F: Form>(rule: &Rule<F>, procedure: &Procedure<F>) -> Task<F> {
    let work = Work::Rule {
        applies: rule.applies,
        check: rule.check,
        says: rule.says,
    };
    task(rule.policies, rule.each, work, procedure)
}

const fn of_action<F: Form>(action: &ActionRule<F>, procedure: &Procedure<F>) -> Task<F> {
    task(action.policies, action.each, Work::Due(action.due), procedure)
}

const fn task<F: Form>(names: &[&str], each: Each<F>, work: Work<F>, procedure: &Procedure<F>) -> Task<F> {
    let mut policies = if holds(names, rule::NO_RULE_KNOWN) {
        1 << NONE_KNOWN
    } else {
        0
    };
    let mut i = 0;
    while i < procedure.policies.len() {
        if names.is_empty() || holds(names, procedure.policies[i].id) {
            policies |= 1 << i;
        }
        i += 1;
    }
    i = 0;
    while i < names.len() {
        let mut known = same(names[i], rule::NO_RULE_KNOWN);
        let mut j = 0;
        while j < procedure.policies.len() {
            known |= same(names[i], procedure.policies[j].id);
            j += 1;
        }
        assert!(known, "a task names a policy that its procedure does not have");
        i += 1;
    }
    let (list, count) = match each {
        Each::Once => (0, None),
        Each::Item(path, count) => (field_number::<F>(path), Some(count)),
    };
    Task {
        policies,
        list,
        count,
        work,
    }
}

/// The number of the field at `path` in declared order; how many fields there are, where there is none.
const fn number(sections: &[Section], path: &str, first: u16) -> Result<u16, u16> {
    let mut number_so_far = first;
    let mut i = 0;
    while i < sections.len() {
        let mut j = 0;
        while j < sections[i].fields.len() {
            let field: &FieldSpec = &sections[i].fields[j];
            if same(field.path, path) {
                return Ok(number_so_far);
            }
            number_so_far += 1;
            if let Kind::List { sections, .. } = &field.kind {
                match number(sections, path, number_so_far) {
                    Ok(found) => return Ok(found),
                    Err(next) => number_so_far = next,
                }
            }
            j += 1;
        }
        i += 1;
    }
    Err(number_so_far)
}

/// The number of a field of a form in declared order.
pub const fn field_number<F: Part>(path: &str) -> u16 {
    match number(F::SECTIONS, path, 0) {
        Ok(number) => number,
        Err(_) => panic!("a field that the form does not declare"),
    }
}

const fn holds(names: &[&str], name: &str) -> bool {
    let mut i = 0;
    while i < names.len() {
        if same(names[i], name) {
            return true;
        }
        i += 1;
    }
    false
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut i = 0;
    while i < one.len() {
        if one[i] != other[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// A computed date as another part of the library names it: its code and what it rests on.
#[derive(Clone, Copy)]
pub struct DateName {
    pub code: &'static str,
    pub cites: &'static [&'static Clause],
    pub says: Text,
    pub reckoned: Text,
}

/// The names of a procedure's dates, in order. `N` is how many there are.
pub const fn date_names<F: Form, const N: usize>(procedure: &Procedure<F>) -> [DateName; N] {
    const fn name<F: Form>(date: &DateRule<F>) -> DateName {
        DateName {
            code: date.code,
            cites: date.cites,
            says: date.says,
            reckoned: date.reckoned,
        }
    }
    let mut names = [name(&procedure.dates[0]); N];
    let mut i = 0;
    while i < N {
        names[i] = name(&procedure.dates[i]);
        i += 1;
    }
    names
}

/// Declares the core of a procedure, as `CORE` beside its `PROCEDURE`.
macro_rules! core {
    ($form:ty) => {
        const TASKS: usize = $crate::engine::count(&PROCEDURE);
        static TASK_LIST: [$crate::engine::Task<$form>; TASKS] = $crate::engine::tasks(&PROCEDURE);
        const PICKS: usize = PROCEDURE.reachable.len();
        static PICK_LIST: [$crate::engine::Pick; PICKS] = $crate::engine::picks(&PROCEDURE);
        pub static CORE: $crate::engine::Core<$form> = $crate::engine::Core::of(&PROCEDURE, &TASK_LIST, &PICK_LIST);
    };
}

pub(crate) use core;

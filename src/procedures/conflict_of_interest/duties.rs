//! How a policy treats a conflict, as rows of data, and how a declaration with unanswered questions can still be treated.

use core::cell::OnceCell;

use super::form::{Answers, DeadlineIs, Declaration, QualificationType, Situation, declaration};
use crate::answer::{Finite, alike};
use crate::cite::Clause;
use crate::policy::deadlines::Published;
use crate::prelude::*;

/// What has to be done about a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Tell the awarding body.
    Notify,
    /// Ask its permission before the entry.
    AskPermission,
    /// Tell it when the marks are sent.
    TellWithMarks,
    /// Keep a record in the centre.
    Record,
    /// No list names it.
    NoneListed,
    /// It depends on whether the member of staff can open the secure storage.
    DependsOnAccess,
    /// The regulations do not cover this body.
    NotCovered,
}

/// By when the awarding body has to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Before the deadline for the series: the one given, or the published one that we hold.
    SeriesDeadline,
    /// Before a deadline of the qualification's own, if it has one; never a general one.
    OwnDeadline,
    /// As soon as it arises.
    AtOnce,
    /// No text gives a time.
    NotStated,
}

/// How strongly the centre is asked to look for another centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastResort {
    Must,
    Should,
    /// Nobody on the staff is a candidate here.
    No,
}

/// How the awarding body takes a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    WjecPortal,
    AqaForm,
    NcfeForm,
    OcrForm,
    PearsonForm,
    /// How is not known.
    NotKnown,
}

/// A duty for every body. The first row that fits decides; an answer that a row leaves out does not matter to it.
#[derive(Debug)]
pub struct Row {
    pub situation: Situation,
    pub internally_assessed: Option<bool>,
    pub assesses: Option<bool>,
    pub duty: Duty,
    pub last_resort: LastResort,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds that a rule cites it"))]
    pub clause: &'static Clause,
}

/// What one body does differently, or says again.
#[derive(Debug)]
pub struct Variant {
    pub bodies: &'static [Body],
    pub qualification_type: Option<QualificationType>,
    pub situation: Option<Situation>,
    pub internally_assessed: Option<bool>,
    pub change: Change,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds that a rule cites it"))]
    pub clause: &'static Clause,
}

/// What a variant changes.
#[derive(Debug)]
pub enum Change {
    Duty(Duty),
    /// The body's own pages disagree; the duty stays, and the body should be told or asked.
    SourcesDiffer,
    Timing(Timing),
    LastResort(LastResort),
    Route(Route),
}

/// What a policy holds.
#[derive(Debug)]
pub struct Duties {
    pub rows: &'static [Row],
    pub variants: &'static [Variant],
    pub general_timing: Timing,
    pub vocational_timing: Timing,
    /// A record of a conflict that is notified or listed for recording is required, not only advised.
    pub records_required: bool,
    pub published: &'static [Published],
}

/// How a conflict is treated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Treatment {
    pub body: Body,
    pub duty: Duty,
    pub timing: Timing,
    pub last_resort: LastResort,
    pub route: Route,
    pub sources_differ: bool,
    /// The member of staff makes assessment decisions on the work of somebody close.
    pub assesses: bool,
    /// We hold a published deadline of this body for such a qualification.
    pub holds_deadlines: bool,
}

/// The answers that decide how a conflict is treated.
#[derive(Clone, Copy, PartialEq)]
pub struct Traits {
    pub body: Body,
    pub qualification_type: QualificationType,
    pub situation: Situation,
    pub internally_assessed: bool,
    pub assesses: bool,
}

impl Duties {
    pub fn treat(&self, traits: Traits) -> Treatment {
        let fits = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        let row = self.rows.iter().find(|row| {
            row.situation == traits.situation
                && fits(row.internally_assessed, traits.internally_assessed)
                && fits(row.assesses, traits.assesses)
        });
        let mut treatment = Treatment {
            body: traits.body,
            duty: row.map_or(Duty::NoneListed, |row| row.duty),
            timing: match traits.qualification_type {
                QualificationType::General => self.general_timing,
                QualificationType::Vocational => self.vocational_timing,
            },
            last_resort: row.map_or(LastResort::No, |row| row.last_resort),
            route: Route::NotKnown,
            sources_differ: false,
            assesses: match traits.situation {
                Situation::Assessing => true,
                Situation::Teaching => traits.assesses,
                _ => false,
            },
            holds_deadlines: traits.qualification_type == QualificationType::General
                && self.published.iter().any(|published| published.body == traits.body),
        };
        let variants = self.variants.iter().filter(|variant| {
            variant.bodies.contains(&traits.body)
                && variant
                    .qualification_type
                    .is_none_or(|wanted| wanted == traits.qualification_type)
                && variant.situation.is_none_or(|wanted| wanted == traits.situation)
                && fits(variant.internally_assessed, traits.internally_assessed)
        });
        for variant in variants {
            match variant.change {
                Change::Duty(duty) => treatment.duty = duty,
                Change::SourcesDiffer => treatment.sources_differ = true,
                Change::Timing(timing) => treatment.timing = timing,
                Change::LastResort(last_resort) => treatment.last_resort = last_resort,
                Change::Route(route) => treatment.route = route,
            }
        }
        if treatment.duty == Duty::NotCovered {
            treatment.timing = Timing::NotStated;
            treatment.last_resort = LastResort::No;
            treatment.assesses = false;
        }
        treatment
    }

    /// The deadline that the body has published for the series, where we hold it.
    pub fn published(&self, body: Body, series: Series) -> Option<NaiveDate> {
        self.published
            .iter()
            .find(|published| published.is_for(body, series))
            .map(|published| published.deadline)
    }
}

/// Whether a series can close for entries on `day`: in the year up to the end of its month.
pub fn may_close_on(series: Series, day: NaiveDate) -> bool {
    let first = series.first_day();
    date::add_months(day, 12) >= first && day < date::add_months(first, 1)
}

/// What is known about the deadline.
#[derive(Clone, PartialEq)]
pub enum Closing {
    /// The day that is given, or the published one that we hold.
    On(Answer<NaiveDate>),
    /// The day that is given cannot be this series' deadline.
    OutOfRange,
    NotKnown,
    /// The body says that there is none.
    Nonexistent,
}

/// What the timing of a notification depends on, apart from answers about dates.
#[derive(Clone, Copy, PartialEq)]
pub struct Clock {
    pub timing: Timing,
    /// The body, where we hold published deadlines of its own.
    pub holder: Option<Body>,
}

impl Clock {
    /// Where a deadline is given, nothing depends on the kind of qualification, or on the deadlines that we hold.
    fn settled(self, c: &Context<Answers>) -> Self {
        let given = declaration(c).is_ok_and(|d| d.deadline_is.is(&DeadlineIs::Known) == Ok(true));
        if self.has_deadline() && given {
            Clock {
                timing: Timing::OwnDeadline,
                holder: None,
            }
        } else {
            self
        }
    }

    /// There may be a deadline to meet.
    pub fn has_deadline(self) -> bool {
        matches!(self.timing, Timing::SeriesDeadline | Timing::OwnDeadline)
    }
}

impl Treatment {
    /// The duty is to tell the awarding body.
    pub fn is_told(&self) -> bool {
        self.duty == Duty::Notify
    }

    /// By when the awarding body has to be told, where it has to be.
    pub fn clock(&self, c: &Context<Answers>) -> Option<Clock> {
        let clock = Clock {
            timing: self.timing,
            holder: self.holder(),
        };
        self.is_told().then(|| clock.settled(c))
    }

    /// The body, where we hold published deadlines of its own for such a qualification.
    pub fn holder(&self) -> Option<Body> {
        self.holds_deadlines.then_some(self.body)
    }
}

/// What is known about the deadline under one answer to that question; several things, and the gap, where it depends on a
/// series that is unanswered.
fn closings(c: &Context<Answers>, clock: Clock, is: DeadlineIs) -> Answer<(Vec<Closing>, Unknown)> {
    let d = declaration(c)?;
    let one = |closing| Ok((vec![closing], Unknown::default()));
    match (is, clock.timing, clock.holder) {
        (DeadlineIs::Known, ..) => {
            let fitting = both(d.deadline.get(), c.form.series.get());
            one(match fitting {
                Ok((day, series)) if may_close_on(series, day) => Closing::On(Ok(day)),
                Ok(_) => Closing::OutOfRange,
                Err(missing) => Closing::On(Err(missing)),
            })
        }
        (DeadlineIs::Nonexistent, Timing::OwnDeadline, _) => one(Closing::Nonexistent),
        (_, _, None) => one(Closing::NotKnown),
        (_, _, Some(body)) => {
            let on = |day: Option<NaiveDate>| day.map_or(Closing::NotKnown, |day| Closing::On(Ok(day)));
            match c.form.series.get() {
                Ok(series) => one(on(c.parameters().published(body, series))),
                Err(gap) => {
                    let held = c.parameters().published.iter().filter(|held| held.body == body);
                    let days = held.map(|held| on(Some(held.deadline)));
                    Ok((days.chain([Closing::NotKnown]).collect(), gap))
                }
            }
        }
    }
}

/// All that is known about the deadline, under one answer to that question or under every one, and the gaps it depends on.
#[inline(never)]
fn reached(c: &Context<Answers>, clock: Clock) -> Answer<(Vec<Closing>, Unknown)> {
    let (answers, gap) = open(declaration(c)?.deadline_is.get());
    let mut unknown = gap.unwrap_or_default();
    let mut reached: Vec<Closing> = Vec::new();
    for is in answers {
        let (closings, gap) = closings(c, clock, is)?;
        unknown = unknown.or(gap);
        for closing in closings {
            if !reached.contains(&closing) {
                reached.push(closing);
            }
        }
    }
    Ok((reached, unknown))
}

/// What follows from what is known about the deadline, under one answer to that question or under every one.
pub fn with_deadline<U: PartialEq>(
    c: &Context<Answers>,
    clock: Clock,
    then: impl Fn(Closing) -> Answer<U>,
) -> Answer<U> {
    let (mut reached, unknown) = reached(c, clock)?;
    if reached.len() == 1 {
        return then(reached.remove(0));
    }
    alike(unknown, &mut reached.into_iter().map(then))
}

/// The day that is given as the deadline, or else the published one that we hold.
pub fn deadline_from(c: &Context<Answers>, clock: Clock, given: bool) -> Answer<Option<NaiveDate>> {
    let is = declaration(c)?.deadline_is.get();
    consider(is, |is| {
        if given != (is == DeadlineIs::Known) {
            return Ok(None);
        }
        let (closings, gap) = closings(c, clock, is)?;
        match closings.as_slice() {
            [Closing::On(day)] => day.map(Some),
            [_] => Ok(None),
            _ => Err(gap),
        }
    })
}

/// How a conflict can be treated, over all possible answers to the unanswered questions about it.
pub struct Treatments {
    /// Each once, in the order in which it first occurs.
    each: Vec<Treatment>,
    /// For each combination of what the answers can still be, in order, the place of its treatment.
    leads_to: Vec<usize>,
    /// How many values each answer can still have, and the gap where it is open.
    answers: [(usize, Option<Unknown>); 5],
}

impl Treatments {
    fn of(d: &Declaration, duties: &Duties) -> Self {
        let (bodies, body) = open(d.body.get());
        let (types, qualification_type) = open(d.qualification_type.get());
        let (situations, situation) = open(d.situation.get());
        let (internal, internally_assessed) = open(d.internally_assessed.get());
        let (assessing, assesses) = open(d.assesses.get());
        let mut found = Treatments {
            each: Vec::new(),
            leads_to: Vec::new(),
            answers: [
                (bodies.len(), body),
                (types.len(), qualification_type),
                (situations.len(), situation),
                (internal.len(), internally_assessed),
                (assessing.len(), assesses),
            ],
        };
        for body in &bodies {
            for qualification_type in &types {
                for situation in &situations {
                    for internally_assessed in &internal {
                        for assesses in &assessing {
                            found.add(duties.treat(Traits {
                                body: *body,
                                qualification_type: *qualification_type,
                                situation: *situation,
                                internally_assessed: *internally_assessed,
                                assesses: *assesses,
                            }));
                        }
                    }
                }
            }
        }
        found
    }

    fn add(&mut self, treatment: Treatment) {
        let known = self.each.iter().position(|known| *known == treatment);
        self.leads_to.push(known.unwrap_or(self.each.len()));
        if known.is_none() {
            self.each.push(treatment);
        }
    }

    /// The gaps that decide which treatment it is, where treatments with the same number count as one.
    #[inline(never)]
    fn hangs_on(&self, alike: &dyn Fn(usize, usize) -> bool) -> Unknown {
        let mut unknown = Unknown::default();
        let mut stride = self.leads_to.len();
        for (values, gap) in self.answers {
            let span = stride;
            stride /= values;
            let Some(gap) = gap else { continue };
            // Compare each combination with the one that differs only in this answer, which has its first value.
            let differs = (0..self.leads_to.len()).any(|at| {
                let (this, first) = (self.leads_to[at], self.leads_to[at - at % span + at % stride]);
                this != first && !alike(this, first)
            });
            // In form order: each can make those after it irrelevant.
            if differs {
                unknown = unknown.before(gap);
            }
        }
        unknown
    }
}

/// How the conflict that `c` is about can be treated: worked out once in a report.
#[inline(never)]
fn treatments<'a>(c: &Context<'a, Answers>) -> Answer<&'a Treatments> {
    let listed = c.form.declarations.get()?;
    let each = c.once(|| listed.iter().map(|_| OnceCell::new()).collect());
    Ok(each[c.item].get_or_init(|| Treatments::of(&listed[c.item], c.parameters())))
}

/// What follows from how the conflict is treated: `project` takes from the treatment all that `then` needs. Where answers
/// are missing, every value that they can still have is tried, and an answer counts as missing only where two of its values
/// lead to different results.
pub fn by_treatment<P: PartialEq, U: PartialEq>(
    c: &Context<Answers>,
    project: impl Fn(&Treatment) -> P,
    then: impl Fn(&P) -> Answer<U>,
) -> Answer<U> {
    let treatments = treatments(c)?;
    let mut outcomes: Vec<(P, Answer<U>)> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    for treatment in &treatments.each {
        let projected = project(treatment);
        let known = outcomes.iter().position(|(known, _)| *known == projected);
        places.push(known.unwrap_or(outcomes.len()));
        if known.is_none() {
            let outcome = then(&projected);
            outcomes.push((projected, outcome));
        }
    }
    settled(
        treatments,
        &places,
        outcomes.into_iter().map(|(_, outcome)| outcome).collect(),
    )
}

/// What every treatment leads to, where that is the same; `places` gives the place of each treatment's outcome.
#[inline(never)]
fn settled<U: PartialEq>(treatments: &Treatments, places: &[usize], outcomes: Vec<Answer<U>>) -> Answer<U> {
    let gap = treatments.hangs_on(&|one, other| {
        let (one, other) = (places[one], places[other]);
        one == other || matches!((&outcomes[one], &outcomes[other]), (Ok(a), Ok(b)) if a == b)
    });
    let mut first = None;
    let mut missing = Unknown::default();
    for outcome in outcomes {
        match outcome {
            Ok(value) => first = first.or(Some(value)),
            Err(more) => missing = missing.and(more),
        }
    }
    match first {
        Some(value) if gap.is_empty() && missing.is_empty() => Ok(value),
        _ => Err(gap.or(missing)),
    }
}

/// Whether the conflict's treatment satisfies `is`.
#[inline(never)]
pub fn is_treated(c: &Context<Answers>, is: fn(&Treatment) -> bool) -> Answer<bool> {
    by_treatment(c, is, |is| Ok(*is))
}

/// What follows for a conflict until the answers say that the body has been told, where `project` says that it has to be.
pub fn while_untold<P: PartialEq, U: PartialEq>(
    c: &Context<Answers>,
    project: impl Fn(&Treatment) -> Option<P>,
    then: impl Fn(&P) -> Answer<Option<U>>,
) -> Answer<Option<U>> {
    by_treatment(c, project, |wanted| match wanted {
        Some(wanted) if !declaration(c)?.is_said_told(c.as_of) => then(wanted),
        _ => Ok(None),
    })
}

/// What an answer can still be, and the field where it is open.
fn open<T: Finite>(answer: Answer<T>) -> (Vec<T>, Option<Unknown>) {
    match answer {
        Ok(value) => (vec![value], None),
        Err(gap) => (T::ALL.to_vec(), Some(gap)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::policies::{JCQ_2018, JCQ_2019};
    use super::*;
    use crate::policy::deadlines::usual_deadline;

    fn series(written: &str) -> Series {
        Series::parse(written).expect("a series")
    }

    #[test]
    fn usual_days_do_not_move_off_a_weekend() {
        for (of, day) in [
            ("2026-06", "2026-02-21"),
            ("2026-11", "2026-10-04"),
            ("2027-06", "2027-02-21"),
            ("2024-01", "2023-10-21"),
            ("2024-03", "2024-01-21"),
        ] {
            assert_eq!(date::iso(usual_deadline(series(of))), day);
        }
    }

    #[test]
    fn a_series_closes_in_the_year_up_to_the_end_of_its_month() {
        let june = series("2026-06");
        for (day, may) in [
            ("2025-05-31", false),
            ("2025-06-01", true),
            ("2026-06-30", true),
            ("2026-07-01", false),
            ("2025-02-21", false),
            ("2027-02-21", false),
        ] {
            assert_eq!(may_close_on(june, date::parse(day).expect("a day")), may, "{day}");
        }
    }

    #[test]
    fn what_a_row_rests_on_is_cited_by_a_rule() {
        let cited: Vec<&str> = super::super::rules::RULES
            .iter()
            .flat_map(|rule| rule.cites.iter().map(|clause| clause.id))
            .collect();
        for policy in [&JCQ_2018, &JCQ_2019] {
            let held = policy.parameters.rows.iter().map(|row| row.clause);
            let held = held.chain(policy.parameters.variants.iter().map(|variant| variant.clause));
            let held = held.chain(policy.parameters.published.iter().map(|published| published.clause));
            for clause in held {
                assert!(cited.contains(&clause.id), "{} {}", policy.id, clause.id);
            }
        }
    }

    #[test]
    fn every_situation_has_a_row() {
        for policy in [&JCQ_2018, &JCQ_2019] {
            for situation in Situation::ALL {
                for internally_assessed in [true, false] {
                    for assesses in [true, false] {
                        assert!(
                            policy.parameters.rows.iter().any(|row| {
                                row.situation == *situation
                                    && row.internally_assessed.is_none_or(|is| is == internally_assessed)
                                    && row.assesses.is_none_or(|is| is == assesses)
                            }),
                            "{} {situation:?}",
                            policy.id
                        );
                    }
                }
            }
        }
    }
}

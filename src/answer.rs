//! Answers that may be unknown, and the three-valued logic that rules combine them with.
//!
//! An [`Answer`] is a value or the gaps that would have to be filled first. [`all`], [`any`], [`not`] and [`consider`] let
//! one known answer decide where it can, and otherwise name every gap that still matters. `?` belongs only
//! where a rule reads a single field: a second unknown after it would not be named.
//!
//! A gap is an unanswered field, known by its number: the reader counts them in form order. Sets of gaps are kept in an arena
//! that serves one check: [`scratch`] empties it, and no [`Unknown`] outlives the check that made it.

use alloc::vec::Vec;

use crate::fact::Fact;

/// A value, or the gaps that keep it from being known.
pub type Answer<T> = Result<T, Unknown>;

/// A set of gaps: none, one by its number, or one of several in the arena.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gaps(u32);

impl Gaps {
    const NONE: Self = Gaps(0);

    const fn one(gap: u16) -> Self {
        Gaps((gap as u32) << 1 | 1)
    }

    /// Where the set is in the arena; the number of the gap where there is only one.
    fn place(self) -> Result<usize, Option<u16>> {
        match self.0 {
            0 => Err(None),
            one if one & 1 == 1 => Err(u16::try_from(one >> 1).ok()),
            set => Ok(set as usize / 2 - 1),
        }
    }

    /// The machine words of the set that are not zero, in order; `one` has room for that of a single gap.
    fn words<'a>(self, arena: &'a Arena, one: &'a mut [Word; 1]) -> &'a [Word] {
        match self.place() {
            Err(None) => &[],
            Err(Some(gap)) => {
                one[0] = (gap / 32, 1 << (gap % 32));
                one
            }
            Ok(set) => arena.set(set),
        }
    }

    /// The first in form order.
    fn first(self, arena: &Arena) -> Option<u16> {
        let mut one = [(0, 0)];
        let (at, word) = self.words(arena, &mut one).first()?;
        Some(at * 32 + word.trailing_zeros() as u16)
    }

    /// The union of both, or of the second only the gaps up to `limit`.
    fn and(self, other: Self, limit: u16, arena: &mut Arena) -> Self {
        if other == Gaps::NONE || self == other {
            return self;
        }
        if self == Gaps::NONE && limit == u16::MAX {
            return other;
        }
        let mut union = core::mem::take(&mut arena.union);
        union.clear();
        let (mut one, mut two) = ([(0, 0)], [(0, 0)]);
        let (mut ours, mut theirs) = (self.words(arena, &mut one), other.words(arena, &mut two));
        loop {
            let at = |words: &[Word]| words.first().map_or(u16::MAX, |(at, _)| *at);
            let (our, their) = (at(ours), at(theirs));
            let next = our.min(their);
            if next == u16::MAX {
                break;
            }
            let mut word = 0;
            if our == next {
                word |= ours[0].1;
                ours = &ours[1..];
            }
            if their == next {
                let (first, limit) = (u32::from(next) * 32, u32::from(limit));
                let kept = match limit {
                    _ if limit < first => 0,
                    _ if limit < first + 31 => (2 << (limit - first)) - 1,
                    _ => u32::MAX,
                };
                word |= theirs[0].1 & kept;
                theirs = &theirs[1..];
            }
            if word != 0 {
                union.push((next, word));
            }
        }
        let set = arena.keep(&union, self, other);
        arena.union = union;
        set
    }
}

/// A machine word of a set: its place, and a bit for each of 32 gaps. A set has only those that are not zero, since a finding about one
/// item of a long list needs few gaps of thousands.
type Word = (u16, u32);

/// Where sets of gaps and lists of facts are kept during a check.
#[derive(Default)]
struct Arena {
    words: Vec<Word>,
    /// Where each set starts and how many machine words it has.
    sets: Vec<(u32, u32)>,
    pairs: Vec<Pair>,
    /// Room to put two sets together in.
    union: Vec<Word>,
    facts: Vec<Fact>,
    /// How many checks are under way, one within the other.
    depth: u32,
}

impl Arena {
    fn set(&self, place: usize) -> &[Word] {
        let (start, len) = self.sets[place];
        &self.words[start as usize..(start + len) as usize]
    }

    /// A pair: an existing one that is equal, or a new one.
    fn paired(&mut self, pair: Pair, known: &[Unknown]) -> Unknown {
        if pair.missing.place().is_err() {
            // None or one: what to ask next is the same.
            return Unknown(pair.missing.0);
        }
        if let Some(known) = known.iter().find(|known| known.pair(self) == pair) {
            return *known;
        }
        self.pairs.push(pair);
        Unknown(u32::try_from(self.pairs.len()).unwrap_or(u32::MAX) << 1)
    }

    /// A set by its machine words: whichever of the two it is equal to, or a new one.
    fn keep(&mut self, words: &[Word], one: Gaps, other: Gaps) -> Gaps {
        match words {
            [] => return Gaps::NONE,
            [(at, word)] if word.is_power_of_two() => return Gaps::one(at * 32 + word.trailing_zeros() as u16),
            _ => {}
        }
        for set in [one, other] {
            if set.place().is_ok_and(|place| self.set(place) == words) {
                return set;
            }
        }
        let len = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.sets.push((len(self.words.len()), len(words.len())));
        self.words.extend_from_slice(words);
        Gaps(len(self.sets.len()) << 1)
    }
}

#[cfg(feature = "std")]
mod place {
    use core::cell::RefCell;

    use super::Arena;

    std::thread_local! {
        static ARENA: RefCell<Arena> = RefCell::default();
    }

    /// Works in the arena.
    pub fn arena<T>(work: impl FnOnce(&mut Arena) -> T) -> T {
        ARENA.with_borrow_mut(work)
    }
}

#[cfg(not(feature = "std"))]
mod place {
    use core::cell::RefCell;

    use super::Arena;

    struct Single(RefCell<Arena>);

    // SAFETY: built without the standard library only for WebAssembly modules of one thread.
    unsafe impl Sync for Single {}

    static ARENA: Single = Single(RefCell::new(Arena {
        words: alloc::vec::Vec::new(),
        sets: alloc::vec::Vec::new(),
        pairs: alloc::vec::Vec::new(),
        union: alloc::vec::Vec::new(),
        facts: alloc::vec::Vec::new(),
        depth: 0,
    }));

    /// Works in the arena.
    pub fn arena<T>(work: impl FnOnce(&mut Arena) -> T) -> T {
        work(&mut ARENA.0.borrow_mut())
    }
}

use place::arena;

/// Leaves the arena without freeing its memory, which is about to be used again from its beginning.
#[cfg(not(feature = "std"))]
pub fn forget() {
    arena(|arena| core::mem::forget(core::mem::take(arena)));
}

/// Empties the arena before a check; nested checks share it.
pub fn scratch<T>(check: impl FnOnce() -> T) -> T {
    struct Under;
    impl Drop for Under {
        fn drop(&mut self) {
            arena(|arena| arena.depth -= 1);
        }
    }
    arena(|arena| {
        if arena.depth == 0 {
            arena.words.clear();
            arena.sets.clear();
            arena.pairs.clear();
            arena.facts.clear();
        }
        arena.depth += 1;
    });
    let _under = Under;
    check()
}

/// A list of facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    start: u32,
    len: u32,
}

impl PartialEq for Facts {
    fn eq(&self, other: &Self) -> bool {
        self.len == other.len && arena(|arena| arena.facts[self.places()] == arena.facts[other.places()])
    }
}

impl Facts {
    /// These facts.
    #[inline(never)]
    pub fn of(facts: &[Fact]) -> Self {
        Facts::default().and(facts)
    }

    /// These facts after those.
    #[must_use]
    pub fn and(self, facts: &[Fact]) -> Self {
        arena(|arena| {
            let start = arena.facts.len();
            arena.facts.extend_from_within(self.places());
            arena.facts.extend_from_slice(facts);
            let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            Facts {
                start: number(start),
                len: number(arena.facts.len() - start),
            }
        })
    }

    /// As a list of their own.
    pub fn list(self) -> Vec<Fact> {
        arena(|arena| arena.facts[self.places()].to_vec())
    }

    fn places(self) -> core::ops::Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

/// The gaps that a rule's verdict still needs: none, one by its number, or several in the arena. Some of them are to be asked
/// next: no earlier gap can make them irrelevant.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unknown(u32);

impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.gaps() == other.gaps()
    }
}

/// All gaps of an [`Unknown`], and of those the ones to ask next.
#[derive(Clone, Copy, PartialEq)]
struct Pair {
    missing: Gaps,
    next: Gaps,
}

impl Unknown {
    /// One gap.
    pub const fn gap(number: u16) -> Self {
        Unknown(Gaps::one(number).0)
    }

    fn pair(self, arena: &Arena) -> Pair {
        match self.0 {
            one if one & 1 == 1 || one == 0 => Pair {
                missing: Gaps(one),
                next: Gaps(one),
            },
            pair => arena.pairs[pair as usize / 2 - 1],
        }
    }

    /// These gaps and those: both are needed.
    #[must_use]
    pub fn and(self, other: Unknown) -> Self {
        self.join(other, false)
    }

    /// These gaps, and after them those: the answers to these can make the others irrelevant.
    #[must_use]
    pub fn before(self, others: Unknown) -> Self {
        self.join(others, true)
    }

    /// These gaps or those: the answers to either can make the others irrelevant.
    #[must_use]
    pub fn or(self, other: Unknown) -> Self {
        either(&[self, other])
    }

    #[inline(never)]
    fn join(self, other: Unknown, is_before: bool) -> Self {
        if other.is_empty() {
            return self;
        }
        if self.is_empty() {
            return other;
        }
        arena(|arena| {
            let (one, two) = (self.pair(arena), other.pair(arena));
            let limit = match is_before {
                true => one.missing.first(arena).unwrap_or(u16::MAX),
                false => u16::MAX,
            };
            let joined = Pair {
                missing: one.missing.and(two.missing, u16::MAX, arena),
                next: one.next.and(two.next, limit, arena),
            };
            arena.paired(joined, &[self, other])
        })
    }

    /// Every gap, in form order.
    pub fn gaps(self) -> Vec<u16> {
        listed(arena(|arena| self.pair(arena).missing))
    }

    /// Every gap that no earlier one can make irrelevant, in form order.
    pub fn next(self) -> Vec<u16> {
        listed(arena(|arena| self.pair(arena).next))
    }

    /// Nothing is missing.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

fn listed(gaps: Gaps) -> Vec<u16> {
    let mut found = Vec::new();
    arena(|arena| {
        for (at, word) in gaps.words(arena, &mut [(0, 0)]) {
            let mut rest = *word;
            while rest != 0 {
                found.push(at * 32 + rest.trailing_zeros() as u16);
                rest &= rest - 1;
            }
        }
    });
    found
}

/// True where every leg is true; false as soon as one is false, whatever else is unanswered.
pub fn all(legs: impl IntoIterator<Item = Answer<bool>>) -> Answer<bool> {
    decide(&mut legs.into_iter(), false)
}

/// True as soon as one leg is true, whatever else is unanswered; false where every leg is false.
pub fn any(legs: impl IntoIterator<Item = Answer<bool>>) -> Answer<bool> {
    decide(&mut legs.into_iter(), true)
}

/// Whether the answer is yes. A step counts as still to be done until the answers say that it is done.
pub fn is_said(leg: Answer<bool>) -> bool {
    matches!(leg, Ok(true))
}

/// The opposite; unknown stays unknown.
pub fn not(leg: Answer<bool>) -> Answer<bool> {
    leg.map(|known| !known)
}

#[inline(never)]
fn decide(legs: &mut dyn Iterator<Item = Answer<bool>>, decider: bool) -> Answer<bool> {
    let mut open: Vec<Unknown> = Vec::new();
    for leg in legs {
        match leg {
            Ok(known) if known == decider => return Ok(decider),
            Ok(_) => {}
            Err(missing) => open.push(missing),
        }
    }
    match open.as_slice() {
        [] => Ok(!decider),
        [one] => Err(*one),
        _ => Err(either(&open)),
    }
}

/// The gaps of several parts, each of which could decide alone and so make the others irrelevant.
fn either(legs: &[Unknown]) -> Unknown {
    arena(|arena| {
        let pairs: Vec<Pair> = legs.iter().map(|leg| leg.pair(arena)).collect();
        let firsts: Vec<u16> = pairs
            .iter()
            .map(|pair| pair.missing.first(arena).unwrap_or(u16::MAX))
            .collect();
        let mut joined = Pair {
            missing: Gaps::NONE,
            next: Gaps::NONE,
        };
        for (at, pair) in pairs.iter().enumerate() {
            let others = firsts.iter().enumerate().filter(|(other, _)| *other != at);
            let limit = others.map(|(_, first)| *first).min().unwrap_or(u16::MAX);
            joined = Pair {
                missing: joined.missing.and(pair.missing, u16::MAX, arena),
                next: joined.next.and(pair.next, limit, arena),
            };
        }
        arena.paired(joined, legs)
    })
}

/// Both values, or every gap of either.
pub fn both<A, B>(a: Answer<A>, b: Answer<B>) -> Answer<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err(a.and(b)),
        (Err(missing), Ok(_)) | (Ok(_), Err(missing)) => Err(missing),
    }
}

/// Both values, or the gap of the first and after it that of the second: the first can make the second irrelevant.
pub fn in_turn<A, B>(first: Answer<A>, second: Answer<B>) -> Answer<(A, B)> {
    match (first, second) {
        (Err(gap), Err(more)) => Err(gap.before(more)),
        (first, second) => both(first, second),
    }
}

/// Every value, or every gap of any of them.
pub fn every<T>(answers: impl IntoIterator<Item = Answer<T>>) -> Answer<Vec<T>> {
    let mut values = Vec::new();
    let mut unknown = Unknown::default();
    for answer in answers {
        match answer {
            Ok(value) => values.push(value),
            Err(missing) => unknown = unknown.and(missing),
        }
    }
    if unknown.is_empty() { Ok(values) } else { Err(unknown) }
}

/// A type whose values can all be listed: yes/no, a choice.
pub trait Finite: Copy + 'static {
    /// Every value.
    const ALL: &'static [Self];
}

impl Finite for bool {
    const ALL: &'static [bool] = &[true, false];
}

/// What follows from a choice. Where the choice is unanswered, every value of it is tried: if all give the same result, that
/// is the answer; otherwise the choice is missing, and so is everything that any of its branches still needs.
pub fn consider<T: Finite, U: PartialEq>(choice: Answer<T>, then: impl Fn(T) -> Answer<U>) -> Answer<U> {
    match choice {
        Ok(known) => then(known),
        Err(unknown) => alike(unknown, &mut T::ALL.iter().map(|value| then(*value))),
    }
}

/// The result of several branches, one of which a gap will choose: the value that all of them have, or the gap and everything
/// that any branch still needs. Either can make the other irrelevant: the gap by choosing another branch, a branch by turning
/// out the same as the others.
#[inline(never)]
pub fn alike<U: PartialEq>(gap: Unknown, branches: &mut dyn Iterator<Item = Answer<U>>) -> Answer<U> {
    let mut first = None;
    let mut differ = false;
    let mut missing = Unknown::default();
    for branch in branches {
        match branch {
            Ok(value) => match &first {
                None => first = Some(value),
                Some(first) => differ |= *first != value,
            },
            Err(more) => {
                differ = true;
                missing = missing.and(more);
            }
        }
    }
    match first {
        Some(value) if !differ => Ok(value),
        _ => Err(gap.or(missing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: Answer<bool> = Ok(true);
    const NO: Answer<bool> = Ok(false);

    fn unknown(gap: u16) -> Answer<bool> {
        Err(Unknown::gap(gap))
    }

    fn missing<T>(answer: Answer<T>) -> Vec<u16> {
        answer.err().map(Unknown::gaps).unwrap_or_default()
    }

    fn next<T>(answer: Answer<T>) -> Vec<u16> {
        answer.err().map(Unknown::next).unwrap_or_default()
    }

    #[test]
    fn one_false_leg_decides_although_another_is_unanswered() {
        assert_eq!(all([unknown(3), NO]), NO);
        assert_eq!(any([unknown(3), YES]), YES);
        assert_eq!(missing(all([unknown(3), YES, unknown(40)])), [3, 40]);
        assert_eq!(missing(any([unknown(3), NO])), [3]);
        assert_eq!(all([]), YES);
        assert_eq!(any([]), NO);
        assert_eq!(missing(not(unknown(3))), [3]);
    }

    #[test]
    fn an_unanswered_choice_that_changes_nothing_is_not_missing() {
        assert_eq!(consider(unknown(3), |_| NO), NO);
        assert_eq!(missing(consider(unknown(3), Ok)), [3]);
        let branch = consider(unknown(3), |yes| if yes { unknown(40) } else { NO });
        assert_eq!(missing(branch), [3, 40]);
    }

    #[test]
    fn what_comes_next_is_what_no_earlier_gap_can_make_pointless() {
        // Either leg can decide: the earlier one is asked first.
        assert_eq!(next(all([unknown(40), unknown(3)])), [3]);
        assert_eq!(next(any([unknown(3), unknown(4), unknown(5)])), [3]);
        // Two things that are both needed are both asked for.
        assert_eq!(next(both(unknown(40), unknown(3))), [3, 40]);
        // A leg of two fields, and one field between them.
        let pair = both(unknown(1), unknown(5)).map(|_| true);
        assert_eq!(next(all([pair, unknown(3)])), [1]);
        assert_eq!(
            missing(all([both(unknown(1), unknown(5)).map(|_| true), unknown(3)])),
            [1, 3, 5]
        );
        assert_eq!(next(in_turn(unknown(3), unknown(40))), [3]);
        assert_eq!(next(in_turn(unknown(40), unknown(3))), [3, 40]);
        // What a choice leads to waits for the choice, unless it comes before it in the form: no is then no, whatever is chosen.
        assert_eq!(
            next(consider(unknown(3), |yes| if yes { unknown(40) } else { NO })),
            [3]
        );
        assert_eq!(
            next(consider(unknown(40), |yes| if yes { unknown(3) } else { NO })),
            [3]
        );
        // The same gap in two legs.
        assert_eq!(next(all([unknown(3), unknown(3)])), [3]);
    }

    #[test]
    fn sets_hold_what_was_put_in_across_words() {
        scratch(|| {
            let wide = [0, 31, 32, 63, 64, 500]
                .map(Unknown::gap)
                .into_iter()
                .fold(Unknown::default(), Unknown::and);
            assert_eq!(wide.gaps(), [0, 31, 32, 63, 64, 500]);
            assert_eq!(wide.and(Unknown::gap(31)).gaps(), wide.gaps());
            assert_eq!(Unknown::gap(63).before(wide).next(), [0, 31, 32, 63]);
            assert!(Unknown::default().is_empty() && !wide.is_empty());
        });
    }
}

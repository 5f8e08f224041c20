//! Answers that may be unknown, and the three-valued logic that rules combine them with.
//!
//! An [`Answer`] is a value or the list of fields that would have to be answered first. [`all`], [`any`], [`not`] and
//! [`consider`] let one known answer decide where it decides by itself, and otherwise name every unanswered field that
//! still matters. `?` belongs only where a rule reads a single field: after it, a second unknown would go unnamed.

use std::collections::BTreeSet;
use std::fmt;

/// A value, or the fields whose answers are missing.
pub type Answer<T> = Result<T, Unknown>;

/// Where a field stands: the declared path, with an index for each list it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// As declared, `[]` for each list: `qualifications[].events[].date`.
    pub pattern: &'static str,
    /// One index for each `[]`, from the left.
    pub at: [u16; 2],
}

impl Path {
    /// The path of a field, list or item, by its declared pattern.
    pub fn new(pattern: &'static str, at: [u16; 2]) -> Self {
        Path { pattern, at }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut indices = self.at.iter();
        let mut parts = self.pattern.split("[]");
        f.write_str(parts.next().unwrap_or_default())?;
        for part in parts {
            write!(f, "[{}]{part}", indices.next().unwrap_or(&0))?;
        }
        Ok(())
    }
}

/// The unanswered fields that stand between a rule and its verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    paths: BTreeSet<Path>,
}

impl Unknown {
    /// One unanswered field.
    pub fn field(path: Path) -> Self {
        Unknown {
            paths: BTreeSet::from([path]),
        }
    }

    /// These fields and those.
    #[must_use]
    pub fn and(mut self, other: Unknown) -> Self {
        if self.paths.len() < other.paths.len() {
            return other.and(self);
        }
        self.paths.extend(other.paths);
        self
    }

    /// The fields.
    #[cfg(test)]
    pub fn paths(&self) -> Vec<Path> {
        self.paths.iter().copied().collect()
    }

    /// Whether this field is one of them.
    pub fn holds(&self, path: &Path) -> bool {
        self.paths.contains(path)
    }

    /// Nothing is missing.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }
}

/// True where every leg is true; false as soon as one is false, whatever else is unanswered.
pub fn all(legs: impl IntoIterator<Item = Answer<bool>>) -> Answer<bool> {
    decide(legs, false)
}

/// True as soon as one leg is true, whatever else is unanswered; false where every leg is false.
pub fn any(legs: impl IntoIterator<Item = Answer<bool>>) -> Answer<bool> {
    decide(legs, true)
}

/// The opposite; unknown stays unknown.
pub fn not(leg: Answer<bool>) -> Answer<bool> {
    leg.map(|known| !known)
}

fn decide(legs: impl IntoIterator<Item = Answer<bool>>, decider: bool) -> Answer<bool> {
    let mut unknown = Unknown::default();
    for leg in legs {
        match leg {
            Ok(known) if known == decider => return Ok(decider),
            Ok(_) => {}
            Err(missing) => unknown = unknown.and(missing),
        }
    }
    if unknown.is_empty() { Ok(!decider) } else { Err(unknown) }
}

/// Both values, or every field that either still needs.
pub fn both<A, B>(a: Answer<A>, b: Answer<B>) -> Answer<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err(a.and(b)),
        (Err(missing), Ok(_)) | (Ok(_), Err(missing)) => Err(missing),
    }
}

/// Every value, or every field that any of them still needs.
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

/// What follows from a choice. Where the choice is unanswered, every value of it is tried: if all lead to the same, that
/// is the answer; otherwise the choice is missing, and so is all that any of its branches still needs.
pub fn consider<T: Finite, U: PartialEq>(choice: Answer<T>, then: impl Fn(T) -> Answer<U>) -> Answer<U> {
    let mut unknown = match choice {
        Ok(known) => return then(known),
        Err(unknown) => unknown,
    };
    let mut branches: Vec<Answer<U>> = T::ALL.iter().map(|value| then(*value)).collect();
    if let [Ok(first), rest @ ..] = branches.as_slice()
        && rest
            .iter()
            .all(|branch| branch.as_ref().is_ok_and(|value| value == first))
    {
        return branches.swap_remove(0);
    }
    for branch in branches {
        if let Err(missing) = branch {
            unknown = unknown.and(missing);
        }
    }
    Err(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: Answer<bool> = Ok(true);
    const NO: Answer<bool> = Ok(false);

    fn unknown(name: &'static str) -> Answer<bool> {
        Err(Unknown::field(Path::new(name, [0, 0])))
    }

    fn missing<T>(answer: Answer<T>) -> Vec<String> {
        answer
            .err()
            .map(|u| u.paths().iter().map(Path::to_string).collect())
            .unwrap_or_default()
    }

    #[test]
    fn one_false_leg_decides_although_another_is_unanswered() {
        assert_eq!(all([unknown("a"), NO]), NO);
        assert_eq!(any([unknown("a"), YES]), YES);
        assert_eq!(missing(all([unknown("a"), YES, unknown("b")])), ["a", "b"]);
        assert_eq!(missing(any([unknown("a"), NO])), ["a"]);
        assert_eq!(all([]), YES);
        assert_eq!(any([]), NO);
        assert_eq!(missing(not(unknown("a"))), ["a"]);
    }

    #[test]
    fn an_unanswered_choice_that_changes_nothing_is_not_missing() {
        assert_eq!(consider(unknown("a"), |_| NO), NO);
        assert_eq!(missing(consider(unknown("a"), Ok)), ["a"]);
        let branch = consider(unknown("a"), |yes| if yes { unknown("b") } else { NO });
        assert_eq!(missing(branch), ["a", "b"]);
    }

    #[test]
    fn paths_carry_their_indices() {
        let path = Path::new("qualifications[].events[].date", [3, 1]);
        assert_eq!(path.to_string(), "qualifications[3].events[1].date");
    }
}

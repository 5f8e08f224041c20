//! How many different referees count, with every unanswered name and kind taken as whatever it may still turn out to be.

use std::collections::BTreeSet;

use super::form::{Answers, RefereeKind, Reference};
use crate::prelude::*;

/// What the listed references come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referees {
    /// Two different ones count.
    Enough,
    /// Two are there only if one of another kind counts, which is OCR's to say.
    Undecided,
    /// Even with those of another kind there are not two.
    TooFew {
        /// How many more are needed that surely count.
        needed: u8,
    },
}

/// Whether a referee of a kind counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Yes,
    /// OCR's to say.
    Maybe,
    No,
}

impl RefereeKind {
    fn counts(self) -> Counts {
        match self {
            RefereeKind::TradeSupplier | RefereeKind::Landlord | RefereeKind::Utility => Counts::Yes,
            RefereeKind::Other => Counts::Maybe,
            RefereeKind::Bank
            | RefereeKind::BuildingSociety
            | RefereeKind::Solicitor
            | RefereeKind::Accountant
            | RefereeKind::ProfessionalFirm => Counts::No,
        }
    }
}

/// Different names met so far. From two on they need not be told apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Names {
    Nobody,
    One(usize),
    Several,
}

impl Names {
    fn and(self, name: usize) -> Self {
        match self {
            Names::Nobody => Names::One(name),
            Names::One(known) if known == name => self,
            _ => Names::Several,
        }
    }
}

/// The names of those who count, and of those who count or may count.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Tally {
    sure: Names,
    possible: Names,
}

impl Tally {
    fn and(self, name: usize, counts: Counts) -> Self {
        match counts {
            Counts::Yes => Tally {
                sure: self.sure.and(name),
                possible: self.possible.and(name),
            },
            Counts::Maybe => Tally {
                possible: self.possible.and(name),
                ..self
            },
            Counts::No => self,
        }
    }

    fn referees(self) -> Referees {
        match (self.sure, self.possible) {
            (Names::Several, _) => Referees::Enough,
            (_, Names::Several) => Referees::Undecided,
            (Names::One(_), _) => Referees::TooFew { needed: 1 },
            (Names::Nobody, _) => Referees::TooFew { needed: 2 },
        }
    }
}

/// What one reference can still turn out to be.
struct Open {
    names: Vec<usize>,
    counts: Vec<Counts>,
}

/// Names as numbers: each known name is the place of the first reference that bears it, whatever its case and spaces; an
/// unanswered one may be any of these, or one that nobody else bears.
fn open(references: &[Reference]) -> Vec<Open> {
    let folded = |reference: &Reference| {
        let name = reference.name.as_ref().ok()?.0.to_lowercase();
        Some(name.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let names: Vec<Option<String>> = references.iter().map(folded).collect();
    references
        .iter()
        .zip(&names)
        .map(|(reference, name)| Open {
            names: match name {
                Some(_) => names.iter().position(|other| other == name).into_iter().collect(),
                None => (0..names.len()).collect(),
            },
            counts: match reference.kind.get() {
                Ok(kind) => vec![kind.counts()],
                Err(_) => vec![Counts::Yes, Counts::Maybe, Counts::No],
            },
        })
        .collect()
}

/// Every tally that these references, without the one at `except`, can still come to.
fn tallies(references: &[Open], except: Option<usize>) -> BTreeSet<Tally> {
    let nobody = Tally {
        sure: Names::Nobody,
        possible: Names::Nobody,
    };
    let counted = references.iter().enumerate().filter(|(at, _)| Some(*at) != except);
    counted.fold(BTreeSet::from([nobody]), |met, (_, reference)| {
        let mut then = BTreeSet::new();
        for tally in met {
            for name in &reference.names {
                then.extend(reference.counts.iter().map(|counts| tally.and(*name, *counts)));
            }
        }
        then
    })
}

/// What follows from the references, or exactly those of their unanswered fields on which it still hangs.
pub fn referees<T: PartialEq>(form: &Answers, then: impl Fn(Referees) -> T) -> Answer<T> {
    let references = form.references.get()?;
    let open = open(references);
    let of = |tally: Tally| then(tally.referees());
    if let Some(only) = only(tallies(&open, None).into_iter().map(of)) {
        return Ok(only);
    }
    let mut unknown = Unknown::default();
    for (at, (reference, can_be)) in references.iter().zip(&open).enumerate() {
        let others = tallies(&open, Some(at));
        let hangs = |differ: &dyn Fn(Tally) -> bool| others.iter().any(|others| differ(*others));
        if let Err(name) = reference.name.as_ref()
            && hangs(&|others| {
                let by_name = |counts| can_be.names.iter().map(move |name| of(others.and(*name, counts)));
                can_be.counts.iter().any(|counts| only(by_name(*counts)).is_none())
            })
        {
            unknown = unknown.and(name);
        }
        if let Err(kind) = reference.kind.get()
            && hangs(&|others| {
                let by_kind = |name| can_be.counts.iter().map(move |counts| of(others.and(name, *counts)));
                can_be.names.iter().any(|name| only(by_kind(*name)).is_none())
            })
        {
            unknown = unknown.and(kind);
        }
    }
    Err(unknown)
}

/// The one value that all of these are; none where they differ.
fn only<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{Raw, read};

    const NAMES: [&str; 5] = ["", "A", "B", "C", "D"];
    const KINDS: [&str; 4] = ["", "trade-supplier", "other", "bank"];

    /// Three references, each a name and a kind by number; 0 is unanswered.
    type Three = [usize; 6];

    /// What a slot can be answered with.
    fn answers(slot: usize) -> std::ops::Range<usize> {
        1..[NAMES.len(), KINDS.len()][slot % 2]
    }

    fn form(three: Three) -> Answers {
        let line = |written: &str| Raw::Text(written.to_owned());
        let reference = |pair: &[usize]| {
            Raw::Object(vec![
                ("name".to_owned(), line(NAMES[pair[0]])),
                ("kind".to_owned(), line(KINDS[pair[1]])),
            ])
        };
        let list = Raw::List(three.chunks(2).map(reference).collect());
        read(&Raw::Object(vec![("references".to_owned(), list)])).0
    }

    /// What three whole references come to, counted the plain way.
    fn counted(three: Three) -> Referees {
        let different = |kinds: &[usize]| {
            let of_kind = three.chunks(2).filter(|pair| kinds.contains(&pair[1]));
            of_kind.map(|pair| pair[0]).collect::<BTreeSet<_>>().len()
        };
        match (different(&[1]), different(&[1, 2])) {
            (2.., _) => Referees::Enough,
            (_, 2..) => Referees::Undecided,
            (1, _) => Referees::TooFew { needed: 1 },
            _ => Referees::TooFew { needed: 2 },
        }
    }

    /// Every way to fill the unanswered slots in.
    fn completions(three: Three) -> Vec<Three> {
        (0..6).fold(vec![three], |so_far, slot| {
            let values = answers(slot);
            let fill = |three: Three| {
                let open = three[slot] == 0;
                values
                    .clone()
                    .filter(move |value| open || *value == three[slot])
                    .map(move |value| {
                        let mut filled = three;
                        filled[slot] = value;
                        filled
                    })
            };
            so_far.into_iter().flat_map(fill).collect()
        })
    }

    #[test]
    fn exactly_the_answers_that_matter_are_missing() {
        // Two known names are enough beside the unanswered one; at most four slots are open.
        for number in 0..(3usize * 4).pow(3) {
            let digit = |slot: u32| number / [1, 3, 12, 36, 144, 432][slot as usize] % [3, 4][slot as usize % 2];
            let three: Three = [digit(0), digit(1), digit(2), digit(3), digit(4), digit(5)];
            if three.iter().filter(|slot| **slot == 0).count() > 4 {
                continue;
            }
            let all = completions(three);
            let matters = |slot: usize| {
                all.iter().any(|whole| {
                    let mut values = answers(slot);
                    values.any(|value| {
                        let mut other = *whole;
                        other[slot] = value;
                        counted(other) != counted(*whole)
                    })
                })
            };
            let open = (0..6).filter(|slot| three[*slot] == 0);
            let expected: BTreeSet<String> = open
                .filter(|slot| matters(*slot))
                .map(|slot| format!("references[{}].{}", slot / 2, ["name", "kind"][slot % 2]))
                .collect();
            match referees(&form(three), |referees| referees) {
                Ok(found) => assert!(expected.is_empty() && found == counted(all[0]), "{three:?}"),
                Err(unknown) => {
                    let missing = unknown.paths().iter().map(ToString::to_string).collect();
                    assert_eq!(expected, missing, "{three:?}");
                }
            }
        }
    }

    #[test]
    fn ten_open_references_are_no_trouble() {
        let ten = Raw::List(vec![Raw::Object(Vec::new()); 10]);
        let (form, _) = read::<Answers>(&Raw::Object(vec![("references".to_owned(), ten)]));
        let missing = referees(&form, |referees| referees).expect_err("all is open");
        assert_eq!(missing.paths().len(), 20);
    }
}

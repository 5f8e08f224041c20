//! How many different referees count, with every unanswered name and kind taken as anything it can still be.

use super::form::{Answers, RefereeKind, Reference};
use crate::prelude::*;

/// The result of counting the listed references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referees {
    /// Two different ones count.
    Enough,
    /// There are two only if one of another kind counts, which only OCR can say.
    Undecided,
    /// Even with those of another kind there are not two.
    TooFew {
        /// How many more that certainly count are needed.
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

/// Different names so far. From two on they need not be distinguished.
#[derive(Clone, Copy, PartialEq, Eq)]
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
#[derive(Clone, Copy, PartialEq, Eq)]
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

/// What one reference can still be.
pub struct Open {
    names: Vec<usize>,
    counts: Vec<Counts>,
}

/// Names as numbers: each known name is the place of the first reference with that name, ignoring case, apostrophes, hyphens
/// and spaces: treating two names as one can lead to a failure but never to a pass. An unanswered one may be any of these, or a
/// name of its own.
fn open(references: &[Reference]) -> Vec<Open> {
    let folded = |reference: &Reference| {
        let letters = reference.name.as_ref().ok()?.0.chars();
        Some(letters.filter(|letter| !is_joint(*letter)).map(lower_case).collect())
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

/// A space, an apostrophe or a hyphen of any kind.
fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\'' | '`' | '\u{B4}' | '\u{2BC}' | '\u{2018}' | '\u{2019}' | '\u{2032}' | '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}'
    )
}

/// A letter in lower case: Latin with its accents, Greek and Cyrillic. Others stay as they are.
fn lower_case(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => code + 32,
        0x400..=0x40F => code + 80,
        0x178 => 0xFF,
        0x130 | 0x138 | 0x149 => code,
        0x139..=0x148 | 0x179..=0x17E => code + code % 2,
        0x100..=0x177 | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F | 0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => code | 1,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(letter)
}

/// A set of tallies: a bit for each possible one, by the numbers of its two names.
#[derive(Clone, Copy, Default)]
struct Tallies([u32; 5]);

impl Names {
    /// How many are possible: nobody, one of at most ten, several.
    const COUNT: usize = 12;

    fn number(self) -> usize {
        match self {
            Names::Nobody => 0,
            Names::One(name) => name + 1,
            Names::Several => Self::COUNT - 1,
        }
    }

    fn of(number: usize) -> Self {
        match number {
            0 => Names::Nobody,
            number if number == Self::COUNT - 1 => Names::Several,
            number => Names::One(number - 1),
        }
    }
}

impl Tallies {
    fn put(&mut self, tally: Tally) {
        let bit = tally.sure.number() * Names::COUNT + tally.possible.number();
        self.0[bit / 32] |= 1 << (bit % 32);
    }

    fn each(self) -> impl Iterator<Item = Tally> {
        let mut left = self.0;
        let bits = core::iter::from_fn(move || {
            let at = left.iter().position(|word| *word != 0)?;
            let bit = at * 32 + left[at].trailing_zeros() as usize;
            left[at] &= left[at] - 1;
            Some(bit)
        });
        bits.map(|bit| Tally {
            sure: Names::of(bit / Names::COUNT),
            possible: Names::of(bit % Names::COUNT),
        })
    }
}

/// Every tally that these references, without the one at `except`, can still give.
#[inline(never)]
fn tallies(references: &[Open], except: Option<usize>) -> Tallies {
    let mut met = Tallies::default();
    met.put(Tally {
        sure: Names::Nobody,
        possible: Names::Nobody,
    });
    for (at, reference) in references.iter().enumerate() {
        if Some(at) == except {
            continue;
        }
        let mut then = Tallies::default();
        for tally in met.each() {
            for name in &reference.names {
                for counts in &reference.counts {
                    then.put(tally.and(*name, *counts));
                }
            }
        }
        met = then;
    }
    met
}

/// What follows from the references, or exactly those of their unanswered fields that it still depends on.
pub fn referees<T: PartialEq>(c: &Context<Answers>, then: impl Fn(Referees) -> T) -> Answer<T> {
    let references = c.form.references.get()?;
    follows(references, c.once(|| open(references)), then)
}

fn follows<T: PartialEq>(references: &[Reference], open: &[Open], then: impl Fn(Referees) -> T) -> Answer<T> {
    let mut values = tallies(open, None).each().map(|tally| then(tally.referees()));
    let first = values.next();
    if let Some(first) = first.filter(|first| values.all(|value| value == *first)) {
        return Ok(first);
    }
    Err(gaps(references, open, &|one, other| {
        then(one.referees()) == then(other.referees())
    }))
}

/// The unanswered names and kinds that make a difference, where some tallies count as the same.
#[inline(never)]
fn gaps(references: &[Reference], open: &[Open], alike: &dyn Fn(Tally, Tally) -> bool) -> Unknown {
    // In form order: each can make those after it irrelevant.
    let mut unknown = Unknown::default();
    for (at, (reference, can_be)) in references.iter().zip(open).enumerate() {
        let others: Vec<Tally> = tallies(open, Some(at)).each().collect();
        let differ = |tallies: Vec<Tally>| tallies.iter().any(|tally| !alike(tallies[0], *tally));
        if let Err(name) = reference.name.as_ref() {
            let by_name = |others: &Tally, counts: Counts| {
                differ(can_be.names.iter().map(|name| others.and(*name, counts)).collect())
            };
            if others
                .iter()
                .any(|others| can_be.counts.iter().any(|counts| by_name(others, *counts)))
            {
                unknown = unknown.before(name);
            }
        }
        if let Err(kind) = reference.kind.get() {
            let by_kind = |others: &Tally, name: usize| {
                differ(can_be.counts.iter().map(|counts| others.and(name, *counts)).collect())
            };
            if others
                .iter()
                .any(|others| can_be.names.iter().any(|name| by_kind(others, *name)))
            {
                unknown = unknown.before(kind);
            }
        }
    }
    unknown
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::form::{FormReading, Part as _, Raw, Source, declared, read};
    use crate::path::Path;

    const NAMES: [&str; 5] = ["", "A", "B", "C", "D"];
    const KINDS: [&str; 4] = ["", "trade-supplier", "other", "bank"];

    fn found(form: &Answers) -> Answer<Referees> {
        let references = form.references.get()?;
        follows(references, &open(references), |referees| referees)
    }

    /// Three references, each a name and a kind by number; 0 is unanswered.
    type Three = [usize; 6];

    /// What a slot can be answered with.
    fn answers(slot: usize) -> core::ops::Range<usize> {
        1..[NAMES.len(), KINDS.len()][slot % 2]
    }

    fn with_references(list: Raw) -> (Answers, FormReading) {
        let mut flat = String::new();
        Raw::Object(vec![("references".to_owned(), list)]).flatten(Answers::SECTIONS, &mut flat);
        read(&mut Source::new(&flat), None)
    }

    fn form(three: Three) -> (Answers, FormReading) {
        let line = |written: &str| Raw::Text(written.to_owned());
        let reference = |pair: &[usize]| {
            Raw::Object(vec![
                ("name".to_owned(), line(NAMES[pair[0]])),
                ("kind".to_owned(), line(KINDS[pair[1]])),
            ])
        };
        let list = Raw::List(three.chunks(2).map(reference).collect());
        with_references(list)
    }

    /// The result for three complete references, counted the plain way.
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

    /// Every way to fill the unanswered slots.
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
        let fields = declared(Answers::SECTIONS);
        // Two known names are enough next to the unanswered one; at most four slots are open.
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
            let (form, reading) = form(three);
            match found(&form) {
                Ok(found) => assert!(expected.is_empty() && found == counted(all[0]), "{three:?}"),
                Err(unknown) => {
                    let spots = unknown
                        .gaps()
                        .into_iter()
                        .map(|gap| reading.unanswered[usize::from(gap)]);
                    let missing = spots.map(|spot| Path::of(spot, &fields).to_string()).collect();
                    assert_eq!(expected, missing, "{three:?}");
                }
            }
        }
    }

    #[test]
    fn ten_open_references_are_no_trouble() {
        let ten = Raw::List(vec![Raw::Object(Vec::new()); 10]);
        let (form, _) = with_references(ten);
        let missing = found(&form).expect_err("all is open");
        assert_eq!(missing.gaps().len(), 20);
    }

    #[test]
    fn letters_of_latin_greek_and_cyrillic_have_the_lower_case_that_unicode_gives_them() {
        let blocks = [0x20..=0x24F_u32, 0x370..=0x3FF, 0x400..=0x52F, 0x1E00..=0x1EFF];
        let mut others = Vec::new();
        for letter in blocks.into_iter().flatten().filter_map(char::from_u32) {
            let unicode: Vec<char> = letter.to_lowercase().collect();
            if unicode != [lower_case(letter)] {
                others.push(letter);
            }
        }
        // Letters that no European language uses in everyday names, and Greek capitals with their accents.
        assert!(
            others
                .iter()
                .all(|letter| !"ÀÂÁÄÊÈÉËÎÏÍÔÖÓÛÜÚŴẀẂẄŶỲŸÝŁŞŻČŠŽŐŰĞŃ".contains(*letter)),
            "{others:?}"
        );
        assert!(
            others
                .iter()
                .all(|letter| *letter == 'İ' || !('\0'..='ſ').contains(letter)),
            "{others:?}"
        );
        assert_eq!(
            ['Ŵ', 'Ÿ', 'Σ', 'Ж', 'Ё', '1', '×'].map(lower_case),
            ['ŵ', 'ÿ', 'σ', 'ж', 'ё', '1', '×']
        );
    }
}

//! From records to approvals with their events.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use centre_checks::identifiers::QualificationNumber;
use centre_checks::sweep::{self, Approvals, Asked, Code, Found, NO_DAY, SweepError, Totals, edition, event, family};

use crate::columns::folded;
use crate::days::{Settled, Style};
use crate::{Column, Records, Sheet, Unusable};

/// What the caller has decided.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice {
    /// For rows that say nothing of it: a number of [`family`].
    pub family: u8,
    /// For rows that say nothing of it: a number of [`edition`].
    pub edition: u8,
    /// Centre numbers of fewer than five digits have lost zeros at their beginning.
    pub accept_stripped_zeros: bool,
}

/// What was expected of a value that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// As many fields as the first line has.
    Fields(usize),
    CentreNumber,
    /// Five digits; zeros at the beginning may have been lost.
    StrippedZeros,
    QualificationNumber,
    Family,
    Edition,
    Event,
    Date(Style),
    /// The same; what is there may be a spreadsheet's count of days.
    DateNotSerial(Style),
}

impl Expected {
    /// As it is written in code.
    pub fn id(self) -> &'static str {
        match self {
            Expected::Fields(_) => "fields",
            Expected::CentreNumber => "centre-number",
            Expected::StrippedZeros => "stripped-zeros",
            Expected::QualificationNumber => "qualification-number",
            Expected::Family => "family",
            Expected::Edition => "edition",
            Expected::Event => "event",
            Expected::Date(_) => "date",
            Expected::DateNotSerial(_) => "serial",
        }
    }
}

/// A record that could not be read. The approval that it belongs to, as far as that is known, cannot be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    pub line: u64,
    /// Left out where it is the record as a whole.
    pub column: Option<Column>,
    pub value: String,
    pub expected: Expected,
    /// Every field of the record, to be corrected.
    pub record: Vec<String>,
}

/// Something that was read and cannot be right, or does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Odd {
    /// The same first approval is listed again. It is counted once.
    DuplicateApproval,
    /// First approvals on different days. Which one holds is not known, so it cannot be told.
    ApprovedTwice,
    /// Entries or claims, but no first approval.
    NoApproval,
    /// An entry, a claim or a new approval before the first approval. It does not count.
    BeforeApproval,
    /// After the day of the check. It does not count.
    AfterAsOf,
    /// Rows of the same approval name different families.
    FamilyDiffers,
    /// Rows of the same approval name different editions.
    EditionDiffers,
}

impl Odd {
    /// As it is written in code.
    pub fn id(self) -> &'static str {
        match self {
            Odd::DuplicateApproval => "duplicate-approval",
            Odd::ApprovedTwice => "approved-twice",
            Odd::NoApproval => "no-approval",
            Odd::BeforeApproval => "before-approval",
            Odd::AfterAsOf => "after-as-of",
            Odd::FamilyDiffers => "family-differs",
            Odd::EditionDiffers => "edition-differs",
        }
    }
}

/// An oddity and its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub line: u64,
    pub odd: Odd,
    /// The place in [`Gathered::qualifications`].
    pub qualification: usize,
}

/// A centre's approval for a qualification.
#[derive(Clone, Debug)]
pub struct Qualification {
    pub centre: u32,
    /// As it stands in the file, or as it is written where it is a qualification number.
    pub number: String,
    pub family: u8,
    pub edition: u8,
    /// The line that names it first.
    pub line: u64,
    approved: Approved,
    events: Vec<(u8, i32, u64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Approved {
    NotListed,
    On(i32),
    /// Unreadable, or on two days.
    Unclear,
}

/// What was read from a file.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// In order of their centres, and of their numbers.
    pub qualifications: Vec<Qualification>,
    pub findings: Vec<Finding>,
    pub rejects: Vec<Reject>,
    /// How many records there are after the first line.
    pub records: usize,
    /// How many rejects belong to a centre that is not known.
    pub unplaced: usize,
    /// Centres with records of which the qualification is not known.
    holes: Vec<u32>,
}

/// What was found of a qualification and of its centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swept {
    pub code: Code,
    /// The day after the last safe day; [`NO_DAY`] where there is none.
    pub earliest: i32,
    pub latest: i32,
    pub centre: Code,
    pub centre_earliest: i32,
}

impl Sheet<'_> {
    /// Reads every record.
    ///
    /// # Errors
    /// [`Unusable`], where the file is cut off.
    pub fn gather(&self, settled: &[Settled], choice: Choice, as_of: i32) -> Result<Gathered, Unusable> {
        let mut gathering = Gathering {
            sheet: self,
            choice,
            styles: [Column::Approved, Column::Date].map(|column| {
                let settled = settled.iter().find(|settled| settled.column == column);
                settled.map_or(Style::Iso, |settled| settled.style)
            }),
            places: BTreeMap::new(),
            gathered: Gathered::default(),
        };
        let mut records = self.records()?;
        while records.advance()? {
            gathering.gathered.records += 1;
            if let Err((column, expected)) = gathering.record(&records) {
                let value = column.map_or("", |column| self.value(&records, column)).to_owned();
                gathering.gathered.rejects.push(Reject {
                    line: records.line(),
                    column,
                    value,
                    expected,
                    record: records.fields().map(str::to_owned).collect(),
                });
            }
        }
        Ok(gathering.gathered.finish(as_of, gathering.places.into_values()))
    }
}

type Refused = (Option<Column>, Expected);

struct Gathering<'a> {
    sheet: &'a Sheet<'a>,
    choice: Choice,
    /// Of the column of approvals, and of that of dates.
    styles: [Style; 2],
    places: BTreeMap<(u32, String), usize>,
    gathered: Gathered,
}

impl Gathering<'_> {
    fn record(&mut self, records: &Records) -> Result<(), Refused> {
        let sheet = self.sheet;
        if records.len() != sheet.width {
            self.gathered.unplaced += 1;
            return Err((None, Expected::Fields(sheet.width)));
        }
        let value = |column| sheet.value(records, column);
        let centre = match centre(value(Column::Centre), self.choice.accept_stripped_zeros) {
            Ok(centre) => centre,
            Err(expected) => {
                self.gathered.unplaced += 1;
                return Err((Some(Column::Centre), expected));
            }
        };
        let Some(number) = qualification(value(Column::Qualification)) else {
            self.gathered.holes.push(centre);
            return Err((Some(Column::Qualification), Expected::QualificationNumber));
        };
        let at = self.place(centre, number, records.line());
        let told = self.told(records, at);
        if told.is_err() {
            // What it would have said is not known.
            let one = &mut self.gathered.qualifications[at];
            one.events.push((event::NOT_GIVEN, NO_DAY, records.line()));
        }
        told
    }

    /// The qualification's place in the list.
    fn place(&mut self, centre: u32, number: String, line: u64) -> usize {
        let Gathered { qualifications, .. } = &mut self.gathered;
        *self
            .places
            .entry((centre, number))
            .or_insert_with_key(|(centre, number)| {
                qualifications.push(Qualification {
                    centre: *centre,
                    number: number.clone(),
                    family: family::NOT_GIVEN,
                    edition: edition::NOT_CHOSEN,
                    line,
                    approved: Approved::NotListed,
                    events: Vec::new(),
                });
                qualifications.len() - 1
            })
    }

    /// What a record says of the qualification at this place.
    fn told(&mut self, records: &Records, at: usize) -> Result<(), Refused> {
        let sheet = self.sheet;
        let line = records.line();
        let value = |column| sheet.value(records, column);
        let family = named(value(Column::Family), FAMILIES).ok_or((Some(Column::Family), Expected::Family))?;
        let edition = named(value(Column::Edition), EDITIONS).ok_or((Some(Column::Edition), Expected::Edition))?;
        let Gathered {
            qualifications,
            findings,
            ..
        } = &mut self.gathered;
        let one = &mut qualifications[at];
        let mut odd = |odd| {
            findings.push(Finding {
                line,
                odd,
                qualification: at,
            });
        };
        if let Some(family) = family.or((self.choice.family > 0).then_some(self.choice.family)) {
            let before = one.family;
            one.family = family;
            if before != family::NOT_GIVEN && before != family {
                odd(Odd::FamilyDiffers);
            }
        }
        if let Some(edition) = edition.or((self.choice.edition > 0).then_some(self.choice.edition)) {
            let before = one.edition;
            one.edition = edition;
            if before != edition::NOT_CHOSEN && before != edition {
                odd(Odd::EditionDiffers);
            }
        }
        let date = |column, style: Style| {
            let written = value(column);
            style.read(written).ok_or_else(|| {
                let is_serial = style != Style::Excel1900 && style != Style::Excel1904;
                let expected = match is_serial && Style::Excel1904.read(written).is_some() {
                    true => Expected::DateNotSerial(style),
                    false => Expected::Date(style),
                };
                (Some(column), expected)
            })
        };
        let has_approved = !value(Column::Approved).is_empty();
        if has_approved {
            match date(Column::Approved, self.styles[0]) {
                Ok(on) => match one.approve(on) {
                    // The same day stands on every row of an approval that has events.
                    Some(Odd::DuplicateApproval) if sheet.has(Column::Event) => {}
                    told => told.into_iter().for_each(&mut odd),
                },
                Err(refused) => {
                    one.approved = Approved::Unclear;
                    return Err(refused);
                }
            }
        }
        if !sheet.has(Column::Event) {
            return match has_approved {
                true => Ok(()),
                false => Err((Some(Column::Approved), Expected::Date(self.styles[0]))),
            };
        }
        if value(Column::Event).is_empty() && value(Column::Date).is_empty() && has_approved {
            return Ok(());
        }
        let kind = named(value(Column::Event), EVENTS).flatten();
        let kind = kind.ok_or((Some(Column::Event), Expected::Event))?;
        let on = date(Column::Date, self.styles[1]);
        if kind == FIRST_APPROVAL {
            match on {
                Ok(on) => one.approve(on).into_iter().for_each(odd),
                Err(refused) => {
                    one.approved = Approved::Unclear;
                    return Err(refused);
                }
            }
        } else {
            one.events.push((kind, on?, line));
        }
        Ok(())
    }
}

impl Qualification {
    /// Takes note of a first approval.
    fn approve(&mut self, on: i32) -> Option<Odd> {
        match self.approved {
            Approved::NotListed => {
                self.approved = Approved::On(on);
                None
            }
            Approved::On(before) if before == on => Some(Odd::DuplicateApproval),
            Approved::On(_) => {
                self.approved = Approved::Unclear;
                Some(Odd::ApprovedTwice)
            }
            Approved::Unclear => None,
        }
    }

    /// The day of its first approval, where that is clear.
    pub fn approved_on(&self) -> Option<i32> {
        match self.approved {
            Approved::On(on) => Some(on),
            Approved::NotListed | Approved::Unclear => None,
        }
    }
}

impl Gathered {
    /// Finds what contradicts itself, and takes the qualifications in this order.
    fn finish(mut self, as_of: i32, order: impl Iterator<Item = usize>) -> Self {
        // What rows contradict each other on is not known.
        for finding in &self.findings {
            let one = &mut self.qualifications[finding.qualification];
            match finding.odd {
                Odd::FamilyDiffers => one.family = family::NOT_GIVEN,
                Odd::EditionDiffers => one.edition = edition::NOT_CHOSEN,
                _ => {}
            }
        }
        for (at, one) in self.qualifications.iter().enumerate() {
            let mut odd = |line, odd| {
                self.findings.push(Finding {
                    line,
                    odd,
                    qualification: at,
                });
            };
            if one.approved == Approved::NotListed && one.family != family::GENERAL {
                odd(one.line, Odd::NoApproval);
            }
            for (_, on, line) in one.events.iter().filter(|(_, on, _)| *on != NO_DAY) {
                if one.approved_on().is_some_and(|approved| *on < approved) {
                    odd(*line, Odd::BeforeApproval);
                } else if *on > as_of {
                    odd(*line, Odd::AfterAsOf);
                }
            }
        }
        let mut places = alloc::vec![0; self.qualifications.len()];
        let mut unsorted: Vec<Option<Qualification>> = core::mem::take(&mut self.qualifications)
            .into_iter()
            .map(Some)
            .collect();
        for at in order {
            places[at] = self.qualifications.len();
            self.qualifications.extend(unsorted[at].take());
        }
        for finding in &mut self.findings {
            finding.qualification = places[finding.qualification];
        }
        in_order(&mut self.findings);
        in_order(&mut self.holes);
        self
    }

    /// What is found of each qualification, and how many came out so.
    ///
    /// # Errors
    /// A [`SweepError`] for a day of the check, or a warning time, that cannot be used.
    pub fn sweep(&self, asked: &Asked) -> Result<(Vec<Swept>, Totals), SweepError> {
        // Both are in order of their centres.
        let mut holes = self.holes.iter().copied().peekable();
        let mut rows: Vec<(u32, Option<usize>)> = Vec::with_capacity(self.qualifications.len() + self.holes.len());
        for (at, one) in self.qualifications.iter().enumerate() {
            while let Some(centre) = holes.next_if(|centre| *centre <= one.centre) {
                rows.push((centre, None));
            }
            rows.push((one.centre, Some(at)));
        }
        rows.extend(holes.map(|centre| (centre, None)));
        let told = |row: &(u32, Option<usize>)| row.1.map(|at| &self.qualifications[at]);
        let centre: Vec<u32> = rows.iter().map(|(centre, _)| *centre).collect();
        let family: Vec<u8> = rows
            .iter()
            .map(|row| told(row).map_or(family::NOT_GIVEN, |one| one.family))
            .collect();
        let edition: Vec<u8> = rows
            .iter()
            .map(|row| told(row).map_or(edition::NOT_CHOSEN, |one| one.edition))
            .collect();
        let approved: Vec<i32> = rows
            .iter()
            .map(|row| told(row).and_then(Qualification::approved_on).unwrap_or(NO_DAY))
            .collect();
        let mut event_offsets = alloc::vec![0];
        let (mut event_kind, mut event_day) = (Vec::new(), Vec::new());
        for row in &rows {
            for (kind, on, _) in told(row).map_or(&[][..], |one| &one.events) {
                event_kind.push(*kind);
                event_day.push(*on);
            }
            event_offsets.push(u32::try_from(event_day.len()).unwrap_or(u32::MAX));
        }
        let approvals = Approvals {
            centre: &centre,
            family: &family,
            edition: &edition,
            approved: &approved,
            event_offsets: &event_offsets,
            event_kind: &event_kind,
            event_day: &event_day,
        };
        let count = rows.len();
        let columns = || {
            (
                alloc::vec![Code::CannotTell; count],
                alloc::vec![0; count],
                alloc::vec![0; count],
            )
        };
        let (mut one, mut whole) = (columns(), columns());
        let mut found = [&mut one, &mut whole].map(|(code, earliest, latest)| Found { code, earliest, latest });
        let [each, centres] = &mut found;
        sweep::sweep(&approvals, asked, each, centres)?;
        let mut totals = Totals::default();
        let mut swept = Vec::with_capacity(self.qualifications.len());
        for row in (0..count).filter(|row| rows[*row].1.is_some()) {
            totals.count(one.0[row]);
            swept.push(Swept {
                code: one.0[row],
                earliest: one.1[row],
                latest: one.2[row],
                centre: whole.0[row],
                centre_earliest: whole.1[row],
            });
        }
        Ok((swept, totals))
    }
}

/// Sorts, in few bytes: the standard library's sort takes eight kilobytes.
fn in_order<T: Copy + Ord>(items: &mut [T]) {
    let mut gap = items.len() / 2;
    while gap > 0 {
        for end in gap..items.len() {
            let mut at = end;
            while at >= gap && items[at] < items[at - gap] {
                items.swap(at, at - gap);
                at -= gap;
            }
        }
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

fn centre(written: &str, accept_stripped_zeros: bool) -> Result<u32, Expected> {
    let is_number = (1..=5).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_digit());
    match (is_number, written.len()) {
        (true, 5) => {}
        (true, _) if accept_stripped_zeros => {}
        (true, _) => return Err(Expected::StrippedZeros),
        (false, _) => return Err(Expected::CentreNumber),
    }
    written.parse().map_err(|_| Expected::CentreNumber)
}

/// A qualification number as it is written, or any other text that names a qualification.
fn qualification(written: &str) -> Option<String> {
    let compact: String = written.chars().filter(|letter| !letter.is_whitespace()).collect();
    if compact.is_empty() {
        return None;
    }
    Some(match QualificationNumber::parse(&compact) {
        Some(number) => number.written(),
        None => compact.to_ascii_uppercase(),
    })
}

/// What a value names: nothing where it is empty, and nothing at all where it is not known.
fn named(written: &str, names: &[(u8, &[&str])]) -> Option<Option<u8>> {
    let folded = folded(written);
    if folded.is_empty() {
        return Some(None);
    }
    let found = names.iter().find(|(_, names)| names.contains(&folded.as_str()));
    found.map(|(number, _)| Some(*number))
}

const FAMILIES: &[(u8, &[&str])] = &[
    (
        family::CAMBRIDGE_TECHNICALS,
        &["cambridge technicals", "cambridge technical", "technicals", "technical"],
    ),
    (
        family::OTHER_VOCATIONAL,
        &[
            "other vocational",
            "another vocational qualification",
            "vocational",
            "cymhwyster galwedigaethol arall",
            "galwedigaethol",
            "galwedigaethol arall",
        ],
    ),
    (
        family::GENERAL,
        &[
            "general",
            "general qualification",
            "gcse",
            "a level",
            "as level",
            "cambridge nationals",
            "cambridge national",
            "cyffredinol",
            "cymhwyster cyffredinol",
            "tgau",
            "safon uwch",
        ],
    ),
];

const EDITIONS: &[(u8, &[&str])] = &[
    (
        edition::NOT_CHOSEN,
        &["not chosen", "not known", "heb ei ddewis", "ddim yn hysbys"],
    ),
    (
        edition::TWO_YEARS,
        &[
            "2",
            "two",
            "two years",
            "2 years",
            "ocr two years",
            "dwy flynedd",
            "2 flynedd",
        ],
    ),
    (
        edition::THREE_YEARS,
        &[
            "3",
            "three",
            "three years",
            "3 years",
            "ocr three years",
            "tair blynedd",
            "3 blynedd",
        ],
    ),
];

/// A first approval, among what a row can tell of; it is no event of the sweep.
const FIRST_APPROVAL: u8 = 0xFF;

const EVENTS: &[(u8, &[&str])] = &[
    (
        FIRST_APPROVAL,
        &[
            "approval",
            "approved",
            "first approval",
            "cymeradwyaeth",
            "cymeradwyaeth gyntaf",
        ],
    ),
    (event::ENTRY, &["entry", "cofrestriad"]),
    (
        event::WITHDRAWN_ENTRY,
        &[
            "withdrawn entry",
            "entry withdrawn",
            "an entry that was withdrawn later",
            "cofrestriad a dynnwyd yn \u{f4}l",
            "cofrestriad a dynnwyd yn \u{f4}l wedyn",
        ],
    ),
    (
        event::CLAIM,
        &[
            "claim",
            "certification claim",
            "a certification claim",
            "hawliad",
            "hawliad ardystio",
        ],
    ),
    (
        event::GRANT,
        &[
            "new approval",
            "re approval",
            "reapproval",
            "approved again",
            "a new approval by ocr",
            "cymeradwyaeth newydd",
            "cymeradwyaeth newydd gan ocr",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn day(written: &str) -> i32 {
        sweep::day(written).expect("a day")
    }

    fn gathered(text: &str) -> Gathered {
        gathered_with(text, Choice::default())
    }

    fn gathered_with(text: &str, choice: Choice) -> Gathered {
        let sheet = Sheet::open(text).expect("columns");
        let settled = sheet.settle(None).expect("dates");
        sheet.gather(&settled, choice, day("2026-11-22")).expect("whole")
    }

    fn codes(gathered: &Gathered) -> Vec<Code> {
        let asked = Asked {
            as_of: day("2026-11-22"),
            at_risk_days: 90,
        };
        let (swept, _) = gathered.sweep(&asked).expect("a right call");
        swept.into_iter().map(|swept| swept.code).collect()
    }

    const HEAD: &str = "centre,qn,family,event,date\n";

    #[test]
    fn rows_of_one_approval_come_together_wherever_they_stand() {
        let rows = "50002,X1,technicals,approval,2025-05-01\n50001,Y1,technicals,approval,2025-06-01\n\
                    50002, x1 ,,entry,2026-03-01\n50002,X2,technicals,approval,2020-01-01\n";
        let gathered = gathered(&[HEAD, rows].concat());
        assert_eq!(gathered.findings, []);
        assert_eq!(gathered.rejects, []);
        let names: Vec<_> = gathered
            .qualifications
            .iter()
            .map(|one| (one.centre, one.number.as_str()))
            .collect();
        assert_eq!(names, [(50001, "Y1"), (50002, "X1"), (50002, "X2")]);
        // The last was approved in January 2020, and no count of two years reaches beyond 2022.
        assert_eq!(codes(&gathered), [Code::InForce, Code::InForce, Code::Lapsed]);
    }

    #[test]
    fn what_cannot_be_read_is_a_reject_and_never_a_pass() {
        let rows = "50001,X1,technicals,approval,2025-06-01\n50001,X1,,entry,soon\n50001,X1,,entry,46000\n\
                    5001,X1,,entry,2026-01-01\nfive,X1,,entry,2026-01-01\n50002,,,entry,2026-01-01\n\
                    50002,X1,technicals,approval,2025-06-01\n50003,X1,technicals,approval,2025-06-01\n\
                    50003,X1,music,entry,2026-01-01\n50004,X1,technicals,parade,2026-01-01\n50004,X1\n";
        let gathered = gathered(&[HEAD, rows].concat());
        let told: Vec<_> = gathered
            .rejects
            .iter()
            .map(|reject| (reject.line, reject.expected))
            .collect();
        assert_eq!(
            told,
            [
                (3, Expected::Date(Style::Iso)),
                (4, Expected::DateNotSerial(Style::Iso)),
                (5, Expected::StrippedZeros),
                (6, Expected::CentreNumber),
                (7, Expected::QualificationNumber),
                (10, Expected::Family),
                (11, Expected::Event),
                (12, Expected::Fields(5)),
            ]
        );
        assert_eq!(gathered.rejects[0].value, "soon");
        assert_eq!((gathered.records, gathered.unplaced), (11, 3));
        assert_eq!(codes(&gathered), [Code::CannotTell; 4]);
    }

    #[test]
    fn lost_zeros_are_put_back_only_where_the_caller_says_so() {
        let text = [HEAD, "1234,X1,technicals,approval,2025-06-01\n"].concat();
        assert_eq!(gathered(&text).rejects.len(), 1);
        let choice = Choice {
            accept_stripped_zeros: true,
            ..Choice::default()
        };
        let gathered = gathered_with(&text, choice);
        assert_eq!(gathered.rejects, []);
        assert_eq!(gathered.qualifications[0].centre, 1234);
    }

    #[test]
    fn contradictions_are_findings() {
        let rows = "50001,X1,technicals,approval,2025-06-01\n50001,X1,,approval,2025-06-01\n\
                    50001,X2,technicals,approval,2025-06-01\n50001,X2,,approval,2025-06-02\n\
                    50002,X1,technicals,entry,2025-06-01\n\
                    50003,X1,technicals,approval,2025-06-01\n50003,X1,general,entry,2025-05-31\n\
                    50003,X1,,claim,2026-11-23\n50003,X2,general,entry,2026-01-01\n";
        let gathered = gathered(&[HEAD, rows].concat());
        let told: Vec<_> = gathered
            .findings
            .iter()
            .map(|finding| (finding.line, finding.odd))
            .collect();
        assert_eq!(
            told,
            [
                (3, Odd::DuplicateApproval),
                (5, Odd::ApprovedTwice),
                (6, Odd::NoApproval),
                (8, Odd::BeforeApproval),
                (8, Odd::FamilyDiffers),
                (9, Odd::AfterAsOf),
            ]
        );
        let named: Vec<_> = gathered.findings.iter().map(|finding| finding.qualification).collect();
        assert_eq!(named, [0, 1, 2, 3, 3, 3]);
        assert_eq!(
            codes(&gathered),
            [
                Code::CannotTell,
                Code::CannotTell,
                Code::CannotTell,
                Code::CannotTell,
                Code::General
            ]
        );
    }

    #[test]
    fn a_column_of_approvals_alone_will_do() {
        let text = "centre;qan;approved on;edition\n50001;60112347;13/06/2025;two years\n50001;601/1234/7;13/06/2025;\n\
                    50001;B;14.06.2026;3\n";
        let choice = Choice {
            family: family::OTHER_VOCATIONAL,
            ..Choice::default()
        };
        let gathered = gathered_with(text, choice);
        assert_eq!(gathered.qualifications.len(), 2);
        assert_eq!(gathered.qualifications[0].number, "601/1234/7");
        assert_eq!(gathered.findings.len(), 1);
        assert_eq!(codes(&gathered), [Code::InForce, Code::InForce]);
        // With a column of events, the day of approval stands on each row.
        let text = "centre,qn,approved on,family,event,date\n50001,X,2025-06-01,technicals,entry,2026-01-01\n\
                    50001,X,2025-06-01,,claim,2026-02-01\n50001,Y,2025-06-01,technicals,,\n";
        let gathered = gathered_with(text, Choice::default());
        assert_eq!((gathered.findings.len(), gathered.rejects.len()), (0, 0));
        assert_eq!(codes(&gathered), [Code::InForce, Code::InForce]);
    }

    #[test]
    fn no_word_names_two_things() {
        for names in [FAMILIES, EDITIONS, EVENTS] {
            let mut all: Vec<&str> = names.iter().flat_map(|(_, names)| names.iter().copied()).collect();
            assert!(all.iter().all(|name| folded(name) == *name));
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count);
        }
    }
}

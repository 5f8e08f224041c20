//! From rows to what is found of each approval: centre by centre, so that only one has to be at hand at a time.

use alloc::vec::Vec;

use centre_checks::sweep::{self, Asked, Code, Columns, Found, NO_DAY, SweepError, edition, event, family};

use crate::rows::{NOT_SAID, Row, told};

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
    pub const ALL: [Odd; 7] = [
        Odd::DuplicateApproval,
        Odd::ApprovedTwice,
        Odd::NoApproval,
        Odd::BeforeApproval,
        Odd::AfterAsOf,
        Odd::FamilyDiffers,
        Odd::EditionDiffers,
    ];

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
    pub line: u32,
    pub odd: Odd,
    /// The place among the approvals that are told with it.
    pub qualification: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Approved {
    NotListed,
    On(i32),
    /// Unreadable, or on two days.
    Unclear,
}

impl Approved {
    /// Takes note of a first approval.
    fn approve(&mut self, on: i32) -> Option<Odd> {
        match *self {
            Approved::NotListed => {
                *self = Approved::On(on);
                None
            }
            Approved::On(before) if before == on => Some(Odd::DuplicateApproval),
            Approved::On(_) => {
                *self = Approved::Unclear;
                Some(Odd::ApprovedTwice)
            }
            Approved::Unclear => None,
        }
    }

    fn day(self) -> i32 {
        match self {
            Approved::On(on) => on,
            Approved::NotListed | Approved::Unclear => NO_DAY,
        }
    }
}

/// An approval, and what was found of it and of its centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swept {
    pub centre: u32,
    /// That of its rows.
    pub number: u32,
    /// The line that names it first.
    pub line: u32,
    /// The day of its first approval, where that is clear; otherwise [`NO_DAY`].
    pub approved: i32,
    pub code: Code,
    /// The day after the last safe day; [`NO_DAY`] where there is none.
    pub earliest: i32,
    pub latest: i32,
    pub whole: Code,
    pub whole_earliest: i32,
}

/// Sweeps over rows that are sorted by their places, those of one approval as they stand in the file. Every row of a centre has to
/// be among them. Whether the file has a column of events says what an approval's day on more than one row means.
///
/// # Errors
/// A [`SweepError`] for a day of the check, or a warning time, that cannot be used.
pub fn sweep_rows(rows: &[Row], has_events: bool, asked: &Asked) -> Result<(Vec<Swept>, Vec<Finding>), SweepError> {
    let approvals = rows.chunk_by(|one, next| one.place() == next.place()).count();
    let mut columns = Columns::with_room(approvals, rows.len());
    let (mut swept, mut findings) = (Vec::with_capacity(approvals), Vec::new());
    for rows in rows.chunk_by(|one, next| one.place() == next.place()) {
        take(&mut columns, rows, has_events, asked.as_of, |line, odd| {
            findings.push(Finding {
                line,
                odd,
                qualification: swept.len(),
            });
        });
        if rows[0].number != Row::NO_NUMBER {
            swept.push(Swept {
                centre: rows[0].centre(),
                number: rows[0].number,
                line: rows[0].line,
                approved: columns.approved[columns.approved.len() - 1],
                code: Code::CannotTell,
                earliest: NO_DAY,
                latest: NO_DAY,
                whole: Code::CannotTell,
                whole_earliest: 0,
            });
        }
    }
    sweep_into(&columns, rows, asked, &mut swept)?;
    Ok((swept, findings))
}

/// Takes in the rows of one approval, and says what contradicts itself.
fn take(columns: &mut Columns, rows: &[Row], has_events: bool, as_of: i32, mut odd: impl FnMut(u32, Odd)) {
    let (mut family, mut edition) = (family::NOT_GIVEN, edition::NOT_CHOSEN);
    let (mut family_differs, mut edition_differs) = (false, false);
    let mut approved = Approved::NotListed;
    for row in rows {
        let line = row.line;
        if row.family() != family::NOT_GIVEN {
            if family != family::NOT_GIVEN && family != row.family() {
                family_differs = true;
                odd(line, Odd::FamilyDiffers);
            }
            family = row.family();
        }
        if row.edition() != NOT_SAID {
            if edition != edition::NOT_CHOSEN && edition != row.edition() {
                edition_differs = true;
                odd(line, Odd::EditionDiffers);
            }
            edition = row.edition();
        }
        if row.approved != NO_DAY {
            match approved.approve(row.approved) {
                // The same day stands on every row of an approval that has events.
                Some(Odd::DuplicateApproval) if has_events => {}
                told => told.into_iter().for_each(|told| odd(line, told)),
            }
        }
        match row.told() {
            told::APPROVAL_ONLY => {}
            told::FIRST_APPROVAL => approved.approve(row.on).into_iter().for_each(|told| odd(line, told)),
            told => {
                if told == told::UNREAD_APPROVAL {
                    approved = Approved::Unclear;
                }
                columns.event_kind.push(match told {
                    told::UNREAD | told::UNREAD_APPROVAL => event::NOT_GIVEN,
                    kind => kind,
                });
                columns.event_day.push(row.on);
            }
        }
    }
    if rows[0].number != Row::NO_NUMBER && approved == Approved::NotListed && family != family::GENERAL {
        odd(rows[0].line, Odd::NoApproval);
    }
    let has_day = |row: &&Row| (event::ENTRY..=event::GRANT).contains(&row.told());
    for row in rows.iter().filter(has_day) {
        // No day is before any day.
        if row.on < approved.day() {
            odd(row.line, Odd::BeforeApproval);
        } else if row.on > as_of {
            odd(row.line, Odd::AfterAsOf);
        }
    }
    // What rows contradict each other on is not known.
    columns.centre.push(rows[0].centre());
    columns
        .family
        .push(if family_differs { family::NOT_GIVEN } else { family });
    columns
        .edition
        .push(if edition_differs { edition::NOT_CHOSEN } else { edition });
    columns.approved.push(approved.day());
    columns.end_row();
}

fn sweep_into(columns: &Columns, rows: &[Row], asked: &Asked, swept: &mut [Swept]) -> Result<(), SweepError> {
    let count = columns.centre.len();
    let room = || {
        (
            alloc::vec![Code::CannotTell; count],
            alloc::vec![0; count],
            alloc::vec![0; count],
        )
    };
    let (mut one, mut whole) = (room(), room());
    let mut found = [&mut one, &mut whole].map(|(code, earliest, latest)| Found { code, earliest, latest });
    let [each, centres] = &mut found;
    sweep::sweep(&columns.approvals(), asked, each, centres)?;
    let places = rows.chunk_by(|one, next| one.place() == next.place());
    let told = places.enumerate().filter(|(_, rows)| rows[0].number != Row::NO_NUMBER);
    for ((at, _), swept) in told.zip(swept) {
        swept.code = one.0[at];
        swept.earliest = one.1[at];
        swept.latest = one.2[at];
        swept.whole = whole.0[at];
        swept.whole_earliest = whole.1[at];
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::string::String;

    use super::*;
    use crate::{Choice, Column, Expected, Layout, Reader, Records, Style, Tally};

    fn day(written: &str) -> i32 {
        sweep::day(written).expect("a day")
    }

    /// A whole file, as a caller puts it together from its parts.
    struct Gathered {
        numbers: Vec<String>,
        rows: Vec<Row>,
        has_events: bool,
        /// Line, expected, value.
        rejects: Vec<(u64, Expected, String)>,
        records: usize,
        unplaced: usize,
        swept: Vec<Swept>,
        findings: Vec<Finding>,
    }

    fn gathered(text: &str) -> Gathered {
        gathered_with(text, Choice::default(), None)
    }

    fn gathered_with(text: &str, choice: Choice, chosen: Option<Style>) -> Gathered {
        let layout = Layout::of(text).expect("columns");
        let mut tallies = Column::OF_DATES.map(Tally::new);
        let mut records = Records::new(text, layout.delimiter);
        records.advance().expect("a header");
        while records.advance().expect("whole") {
            for tally in &mut tallies {
                tally.add(&layout.record(&records));
            }
        }
        let styles = tallies.map(|tally| {
            tally
                .settle(chosen)
                .expect("dates")
                .map_or(Style::Iso, |read| read.style)
        });
        let mut reader = Reader::new(&layout, choice, styles);
        let mut told = Vec::new();
        let mut all = Gathered {
            numbers: Vec::new(),
            rows: Vec::new(),
            has_events: layout.has(Column::Event),
            rejects: Vec::new(),
            records: 0,
            unplaced: 0,
            swept: Vec::new(),
            findings: Vec::new(),
        };
        let mut records = Records::new(text, layout.delimiter);
        records.advance().expect("a header");
        while records.advance().expect("whole") {
            all.records += 1;
            let one = reader.read(&layout.record(&records));
            if let Some((column, expected)) = one.refused {
                let value = column.map_or("", |column| layout.value(&records, column));
                all.rejects.push((records.line(), expected, value.into()));
            }
            all.unplaced += usize::from(one.row.is_none());
            told.extend(one.row.map(|row| {
                let number = (row.number != Row::NO_NUMBER).then(|| reader.number().to_owned());
                (row, number)
            }));
        }
        all.numbers = told.iter().filter_map(|(_, number)| number.clone()).collect();
        all.numbers.sort();
        all.numbers.dedup();
        let place = |number: String| all.numbers.binary_search(&number).expect("its own") as u32;
        all.rows = told
            .into_iter()
            .map(|(mut row, number)| {
                row.number = number.map_or(Row::NO_NUMBER, place);
                row
            })
            .collect();
        all.rows.sort_by_key(Row::place);
        let asked = Asked {
            as_of: day("2026-11-22"),
            at_risk_days: 90,
        };
        let (swept, mut findings) = sweep_rows(&all.rows, all.has_events, &asked).expect("a right call");
        findings.sort();
        Gathered { swept, findings, ..all }
    }

    impl Gathered {
        fn names(&self) -> Vec<(u32, &str)> {
            let number = |one: &Swept| self.numbers[one.number as usize].as_str();
            self.swept.iter().map(|one| (one.centre, number(one))).collect()
        }
    }

    fn codes(gathered: &Gathered) -> Vec<Code> {
        gathered.swept.iter().map(|swept| swept.code).collect()
    }

    const HEAD: &str = "centre,qn,family,event,date\n";

    #[test]
    fn rows_of_one_approval_come_together_wherever_they_stand() {
        let rows = "50002,X1,technicals,approval,2025-05-01\n50001,Y1,technicals,approval,2025-06-01\n\
                    50002, x1 ,,entry,2026-03-01\n50002,X2,technicals,approval,2020-01-01\n";
        let gathered = gathered(&[HEAD, rows].concat());
        assert_eq!(gathered.findings, []);
        assert_eq!(gathered.rejects, []);
        assert_eq!(gathered.names(), [(50001, "Y1"), (50002, "X1"), (50002, "X2")]);
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
            .map(|(line, expected, _)| (*line, *expected))
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
        assert_eq!(gathered.rejects[0].2, "soon");
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
        let gathered = gathered_with(&text, choice, None);
        assert_eq!(gathered.rejects, []);
        assert_eq!(gathered.swept[0].centre, 1234);
    }

    #[test]
    fn counts_of_days_among_dates_are_read_only_where_the_caller_says_which() {
        // 45809 is 1 June 2025 in the date system of 1900, and four years and a day later in that of 1904.
        let text = [
            HEAD,
            "50001,X1,technicals,approval,45809\n50001,X1,,entry,2026-01-01\n50001,X1,,entry,2026-01-02\n",
        ]
        .concat();
        assert_eq!(gathered(&text).rejects[0].1, Expected::DateNotSerial(Style::Iso));
        for (style, approved) in [(Style::Excel1900, "2025-06-01"), (Style::Excel1904, "2029-06-02")] {
            let choice = Choice {
                accept_serials: Some(style),
                ..Choice::default()
            };
            let gathered = gathered_with(&text, choice, None);
            assert_eq!(gathered.rejects, []);
            assert_eq!(gathered.swept[0].approved, day(approved));
        }
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
        let gathered = gathered_with(text, choice, Some(Style::Uk));
        assert_eq!(gathered.swept.len(), 2);
        assert_eq!(gathered.names()[0].1, "601/1234/7");
        assert_eq!(gathered.findings.len(), 1);
        assert_eq!(codes(&gathered), [Code::InForce, Code::InForce]);
        // With a column of events, the day of approval stands on each row.
        let text = "centre,qn,approved on,family,event,date\n50001,X,2025-06-01,technicals,entry,2026-01-01\n\
                    50001,X,2025-06-01,,claim,2026-02-01\n50001,Y,2025-06-01,technicals,,\n";
        let gathered = gathered_with(text, Choice::default(), None);
        assert_eq!((gathered.findings.len(), gathered.rejects.len()), (0, 0));
        assert_eq!(codes(&gathered), [Code::InForce, Code::InForce]);
    }
}

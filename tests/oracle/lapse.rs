//! The lapse of approvals, worked out independently of the library: its own calendar, its own clocks, no line shared.
//!
//! A centre's life is lived through event by event, keeping by each count what is in force, what was ended and by what.
//! What a count is, and what an approval does to it, is written down from the clauses N8, N9, O16, O17, OF1 and the readings
//! R-lapse-*.

/// Year, month, day.
pub type Day = (i32, u32, u32);

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap(year)),
        _ => 31,
    }
}

pub fn after((year, month, day): Day) -> Day {
    if day < length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

/// Days since 1 January 2000.
fn number((year, month, day): Day) -> i64 {
    let years = (2000..year).map(|year| 365 + i64::from(is_leap(year)));
    let months = (1..month).map(|month| i64::from(length(year, month)));
    years.chain(months).sum::<i64>() + i64::from(day) - 1
}

/// From the day's own anniversary, the end of its academic year and the end of its calendar year.
pub const READINGS: [fn(Day, i32) -> Day; 3] = [
    |(year, month, day), years| (year + years, month, day.min(length(year + years, month))),
    |(year, month, _), years| (year + years + i32::from(month > 8), 8, 31),
    |(year, _, _), years| (year + years, 12, 31),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Technical,
    Other,
    General,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Approval,
    Activity,
    Withdrawn,
}

#[derive(Clone, Debug)]
pub struct Qualification {
    pub family: Family,
    pub approved_on: Day,
    pub events: Vec<(What, Day)>,
}

/// The result for a qualification or the centre: the status, the dates by their codes, and how many entries came late.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    pub code: &'static str,
    pub dates: Vec<(&'static str, Day)>,
    pub late: usize,
}

/// One way to count: by a reading, and an approval on a running clock restarts it or does not.
#[derive(Clone, Copy)]
struct Way {
    reading: usize,
    restarts: bool,
}

const WAYS: [Way; 6] = {
    let mut ways = [Way {
        reading: 0,
        restarts: false,
    }; 6];
    let mut at = 0;
    while at < 6 {
        ways[at] = Way {
            reading: at / 2,
            restarts: at % 2 == 1,
        };
        at += 1;
    }
    ways
};

/// A clock by all six ways.
#[derive(Clone)]
struct Six {
    years: i32,
    ends: [Day; 6],
    late: [usize; 6],
}

impl Six {
    fn started(on: Day, years: i32) -> Self {
        Six {
            years,
            ends: WAYS.map(|way| READINGS[way.reading](on, years)),
            late: [0; 6],
        }
    }

    /// An approval; true where it started a clock that had run out.
    fn approve(&mut self, on: Day) -> bool {
        let had_run_out = self.ends.iter().any(|end| *end < on);
        for (end, way) in self.ends.iter_mut().zip(WAYS) {
            if had_run_out || way.restarts {
                *end = READINGS[way.reading](on, self.years);
            }
        }
        had_run_out
    }
}

/// A qualification that has been approved.
#[derive(Clone)]
struct Held {
    own: Six,
    /// By each way, the day to the end of which it stood when the centre's lapse took it along.
    taken: [Option<Day>; 6],
    active: Vec<Day>,
}

/// A centre as it stands after everything that has happened.
struct Life {
    held: Vec<Option<Held>>,
    centre: Option<Six>,
    /// The days of approvals that found the centre's clock run out.
    revived: Vec<Day>,
    /// By each way, activity that did not move the centre's clock.
    left_out: [Vec<Day>; 6],
}

fn live(listed: &[Qualification], years: impl Fn(Family) -> i32, whole: i32, as_of: Day) -> Life {
    let mut happened: Vec<(Day, What, usize)> = Vec::new();
    for (at, one) in listed.iter().enumerate() {
        if one.family == Family::General || one.approved_on > as_of {
            continue;
        }
        happened.push((one.approved_on, What::Approval, at));
        let counts = |(what, on): &&(What, Day)| *what != What::Withdrawn && *on >= one.approved_on && *on <= as_of;
        happened.extend(one.events.iter().filter(counts).map(|(what, on)| (*on, *what, at)));
    }
    happened.sort_unstable();
    let mut life = Life {
        held: vec![None; listed.len()],
        centre: None,
        revived: Vec::new(),
        left_out: Default::default(),
    };
    for (on, what, at) in happened {
        // Whatever the centre's clock ran out on before this day went with it.
        if let Some(centre) = &life.centre {
            for held in life.held.iter_mut().flatten() {
                for (taken, end) in held.taken.iter_mut().zip(centre.ends) {
                    if end < on && taken.is_none() {
                        *taken = Some(end);
                    }
                }
            }
        }
        match what {
            What::Approval => {
                match &mut life.held[at] {
                    Some(held) => {
                        held.own.approve(on);
                        held.taken = [None; 6];
                    }
                    first => {
                        let own = Six::started(on, years(listed[at].family));
                        *first = Some(Held {
                            own,
                            taken: [None; 6],
                            active: Vec::new(),
                        });
                    }
                }
                match &mut life.centre {
                    Some(centre) => {
                        if centre.approve(on) {
                            life.revived.push(on);
                        }
                    }
                    first => *first = Some(Six::started(on, whole)),
                }
            }
            What::Activity => {
                let held = life.held[at].as_mut().expect("nothing comes before the approval");
                let centre = life
                    .centre
                    .as_mut()
                    .expect("the centre is approved with its first qualification");
                held.active.push(on);
                for (n, way) in WAYS.iter().enumerate() {
                    let in_time = held.own.ends[n] >= on;
                    let centre_in_time = centre.ends[n] >= on;
                    if in_time {
                        held.own.ends[n] = READINGS[way.reading](on, held.own.years);
                    } else {
                        held.own.late[n] += 1;
                    }
                    if in_time && centre_in_time {
                        centre.ends[n] = READINGS[way.reading](on, centre.years);
                    } else {
                        life.left_out[n].push(on);
                        centre.late[n] += usize::from(!centre_in_time);
                    }
                }
            }
            What::Withdrawn => unreachable!("left out above"),
        }
    }
    life
}

/// By every way under one edition: the last day, and whether what OCR took later speaks against it.
#[derive(Clone, Copy)]
struct Told {
    years: i32,
    ends: [Day; 6],
    contradicted: [bool; 6],
}

impl Life {
    /// Whether something that came after the centre's clock ran out on `end`, or was left out before, would have moved it.
    fn contradicts(&self, n: usize, years: i32, end: Day) -> bool {
        let until = self.revived.iter().find(|on| **on > end);
        self.left_out[n]
            .iter()
            .any(|on| until.is_none_or(|until| on < until) && READINGS[WAYS[n].reading](*on, years) > end)
    }

    fn centre_told(&self) -> Option<Told> {
        let centre = self.centre.as_ref()?;
        let mut told = Told {
            years: centre.years,
            ends: centre.ends,
            contradicted: [false; 6],
        };
        for n in 0..6 {
            told.contradicted[n] = self.contradicts(n, centre.years, centre.ends[n]);
        }
        Some(told)
    }

    fn told(&self, at: usize) -> Option<Told> {
        let (held, centre) = (self.held[at].as_ref()?, self.centre.as_ref()?);
        let mut told = Told {
            years: centre.years,
            ends: held.own.ends,
            contradicted: [false; 6],
        };
        for n in 0..6 {
            let centre_end = held.taken[n].unwrap_or(centre.ends[n]);
            let own_end = held.own.ends[n];
            told.ends[n] = own_end.min(centre_end);
            told.contradicted[n] = held.active.iter().any(|on| *on > told.ends[n])
                || centre_end < own_end && self.contradicts(n, centre.years, centre_end);
        }
        Some(told)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Stands,
    Mixed,
    RestartDecides,
    Over,
}

impl Told {
    fn status(&self, as_of: Day) -> Status {
        let over = |restarts: bool| {
            let ways = WAYS.iter().zip(self.ends).filter(|(way, _)| way.restarts == restarts);
            ways.filter(|(_, end)| *end < as_of).count()
        };
        match (over(false), over(true)) {
            (0, 0) => Status::Stands,
            (3, 3) => Status::Over,
            (1 | 2, 1 | 2) => Status::Mixed,
            _ => Status::RestartDecides,
        }
    }

    fn first(&self) -> Day {
        self.ends.into_iter().min().expect("six ends")
    }
}

const NAMES: [[&str; 2]; 3] = [
    ["last-safe-day", "lapses-on"],
    ["last-safe-day-two-years", "lapses-on-two-years"],
    ["last-safe-day-three-years", "lapses-on-three-years"],
];

fn verdict(editions: &[Told], late: usize, as_of: Day) -> Verdict {
    let statuses: Vec<Status> = editions.iter().map(|told| told.status(as_of)).collect();
    let code = if statuses.iter().any(|status| *status != statuses[0]) {
        match statuses.contains(&Status::Stands) {
            true => "edition-not-chosen",
            false => "may-have-lapsed",
        }
    } else {
        let first = editions.iter().map(Told::first).min().expect("an edition");
        match statuses[0] {
            Status::Stands if number(first) - number(as_of) <= 90 => "at-risk",
            Status::Stands => "in-force",
            Status::Mixed => "may-have-lapsed",
            Status::RestartDecides => "re-approval-unclear",
            Status::Over if editions.iter().all(|told| told.contradicted == [true; 6]) => "entered-since",
            Status::Over => "lapsed",
        }
    };
    let mut dates = Vec::new();
    for told in editions {
        let names = match (editions.len(), told.years) {
            (1, _) => NAMES[0],
            (_, 2) => NAMES[1],
            _ => NAMES[2],
        };
        dates.push((names[0], told.first()));
        dates.push((names[1], after(told.first())));
    }
    let last = editions.iter().flat_map(|told| told.ends).max().expect("an edition");
    dates.push(("latest-reading-lapses-on", after(last)));
    let pairs = editions
        .iter()
        .flat_map(|told| told.ends.chunks(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>());
    if let Some((_, restarted)) = pairs.into_iter().find(|(one, other)| one != other) {
        dates.push(("lapses-on-if-restarted", after(restarted)));
    }
    dates.sort_unstable();
    Verdict { code, dates, late }
}

fn plain(code: &'static str) -> Verdict {
    Verdict {
        code,
        ..Verdict::default()
    }
}

/// What is to be said of each qualification and of the centre, with an edition named or not.
pub fn verdicts(listed: &[Qualification], named: Option<i32>, as_of: Day) -> (Vec<Verdict>, Verdict) {
    let editions: Vec<i32> = named.map_or(vec![2, 3], |years| vec![years]);
    // The two-year text is published for Cambridge Technicals, and holds for them unless another is named.
    let lives: Vec<Life> = editions
        .iter()
        .map(|whole| {
            let years = |family| match family {
                Family::Technical => named.unwrap_or(2),
                _ => *whole,
            };
            live(listed, years, *whole, as_of)
        })
        .collect();
    let applying = |is_open: bool| match named.is_some() || is_open {
        true => &lives[..],
        false => &lives[..1],
    };
    let each = listed.iter().enumerate().map(|(at, one)| {
        if one.family == Family::General {
            return plain("general");
        }
        if one.approved_on > as_of {
            return plain("not-yet-approved");
        }
        let lives = applying(one.family == Family::Other);
        let told: Vec<Told> = lives.iter().filter_map(|life| life.told(at)).collect();
        let late = lives
            .iter()
            .filter_map(|life| life.held[at].as_ref())
            .flat_map(|held| held.own.late);
        verdict(&told, late.max().unwrap_or(0), as_of)
    });
    let running = listed
        .iter()
        .filter(|one| one.family != Family::General && one.approved_on <= as_of);
    let families: Vec<Family> = running.map(|one| one.family).collect();
    let centre = if families.is_empty() {
        plain(match listed.iter().any(|one| one.family != Family::General) {
            true => "not-yet-approved",
            false => "general-only",
        })
    } else {
        let lives = applying(families.contains(&Family::Other));
        let told: Vec<Told> = lives.iter().filter_map(Life::centre_told).collect();
        let late = lives
            .iter()
            .filter_map(|life| life.centre.as_ref())
            .flat_map(|centre| centre.late);
        verdict(&told, late.max().unwrap_or(0), as_of)
    };
    (each.collect(), centre)
}

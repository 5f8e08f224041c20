//! Civil dates. Months and years are added here and nowhere else, always from the origin date.
//!
//! The rule is the corresponding-date rule of *Dodds v Walker* [1981]: a period of months or years counted from a day
//! ends on the day of the same number in the month where the period ends, or on that month's last day where there is no
//! such number. 29 February 2024 plus two years is 28 February 2026; 28 February 2022 plus two years is 28 February 2024,
//! not the 29th.
//!
//! Whether that last day counts is decided here, once:
//! - a state that must have lasted *for at least* a period includes its own first day, so it is complete **on** the
//!   corresponding day ([`complete_on`]);
//! - a period *after* an event excludes the event's day, so it runs to the **end** of the corresponding day and something
//!   that needs the whole period to be empty happens on the day after ([`last_day_of_years`]).

use alloc::string::String;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

#[cfg(feature = "words")]
use crate::text::{Language, Text, text};

/// Reads `YYYY-MM-DD`. A day that the calendar does not have is refused, never rolled over. Years 1000 to 9900.
pub fn parse(written: &str) -> Option<NaiveDate> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *written.as_bytes() else {
        return None;
    };
    let digits = [a, b, c, d, e, f, g, h].map(|byte| u32::from(byte.wrapping_sub(b'0')));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let [a, b, c, d, e, f, g, h] = digits;
    civil(a * 1000 + b * 100 + c * 10 + d, e * 10 + f, g * 10 + h)
}

/// A day that the calendar has. Years 1000 to 9900.
pub fn civil(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    if !(1000..=9900).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// `YYYY-MM-DD`.
pub fn iso(day: NaiveDate) -> String {
    let mut out = String::new();
    push_iso(&mut out, day);
    out
}

/// Adds `YYYY-MM-DD`.
pub fn push_iso(out: &mut String, day: NaiveDate) {
    push_digits(out, day.year().unsigned_abs(), 4);
    out.push('-');
    push_digits(out, day.month(), 2);
    out.push('-');
    push_digits(out, day.day(), 2);
}

/// A number of one to nine ASCII digits.
pub fn number(written: &str) -> Option<u32> {
    let digits = (1..=9).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| written.bytes().fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0')))
}

/// A number with at least this many digits. Written by hand: the standard library's formatting is a quarter of a small
/// module.
pub fn push_digits(out: &mut String, number: u32, digits: usize) {
    if number >= 10 || digits > 1 {
        push_digits(out, number / 10, digits.saturating_sub(1));
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// A day as a constant, checked when it is compiled.
pub const fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real date")
}

/// The corresponding day `months` calendar months after `origin`.
pub fn add_months(origin: NaiveDate, months: u32) -> NaiveDate {
    origin.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The first day on which a state that began on `origin` has lasted for `months` months: the corresponding day itself.
pub fn complete_on(origin: NaiveDate, months: u32) -> NaiveDate {
    add_months(origin, months)
}

/// The last day of the `years` years after `origin`: the corresponding day. The same as that many times twelve months, in a
/// quarter of the time.
pub fn last_day_of_years(origin: NaiveDate, years: u32) -> NaiveDate {
    let year = origin.year().saturating_add_unsigned(years);
    let same = origin.with_year(year);
    // Only 29 February is missing in some years.
    same.or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
        .unwrap_or(NaiveDate::MAX)
}

/// True where the corresponding day had to be clamped to a month's end.
pub fn is_clamped(origin: NaiveDate, months: u32) -> bool {
    add_months(origin, months).day() != origin.day()
}

/// 31 August of the academic year (1 September to 31 August) that holds `day`.
pub fn academic_year_end(day: NaiveDate) -> NaiveDate {
    let year = day.year() + i32::from(day.month() >= 9);
    NaiveDate::from_ymd_opt(year, 8, 31).unwrap_or(NaiveDate::MAX)
}

/// The last day of `years` whole academic years (1 September to 31 August) after the one that holds `day`.
pub fn last_day_of_academic_years(day: NaiveDate, years: u32) -> NaiveDate {
    last_day_of_years(academic_year_end(day), years)
}

/// The last day of `years` whole calendar years after the one that holds `day`.
pub fn last_day_of_calendar_years(day: NaiveDate, years: u32) -> NaiveDate {
    let end = NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(NaiveDate::MAX);
    last_day_of_years(end, years)
}

/// [`last_day_of_years`], [`last_day_of_academic_years`] and [`last_day_of_calendar_years`] in days from 1 January 1970, for a day
/// of the years 1000 to 9900. Nothing is looked up: years are counted from 1 March, so that a leap day is the last of its year.
pub const fn last_days(day: i32, years: u32) -> [i32; 3] {
    /// The days from 1 March of the year 0 to 1 January 1970.
    const BEFORE: u32 = 719_468;
    const LAST_OF_AUGUST: u32 = 183;
    const LAST_OF_DECEMBER: u32 = 305;
    const fn start(year: u32) -> u32 {
        365 * year + year / 4 - year / 100 + year / 400
    }
    let day = day.cast_unsigned().wrapping_add(BEFORE);
    // 146,097 days are 400 years. At a year's end this can be one too many or too few.
    let mut year = day * 400 / 146_097;
    if start(year) > day {
        year -= 1;
    } else if start(year + 1) <= day {
        year += 1;
    }
    let place = day - start(year);
    let end = year + years;
    let last = start(end + 1) - start(end) - 1;
    let rolling = start(end) + if place < last { place } else { last };
    let academic = start(end + (place > LAST_OF_AUGUST) as u32) + LAST_OF_AUGUST;
    let calendar = start(end + (place > LAST_OF_DECEMBER) as u32) + LAST_OF_DECEMBER;
    [
        rolling.wrapping_sub(BEFORE).cast_signed(),
        academic.wrapping_sub(BEFORE).cast_signed(),
        calendar.wrapping_sub(BEFORE).cast_signed(),
    ]
}

/// The second Thursday of a month.
pub fn second_thursday(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Thu, 2).unwrap_or(NaiveDate::MAX)
}

/// The day after.
pub fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// The day `days` days before.
pub fn days_before(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MIN)
}

/// Whole days from `earlier` to `later`; negative where `later` comes first.
pub fn days_between(earlier: NaiveDate, later: NaiveDate) -> i64 {
    later.signed_duration_since(earlier).num_days()
}

/// The months' names.
#[cfg(feature = "words")]
pub const MONTHS: [Text; 12] = [
    text("January", "Ionawr"),
    text("February", "Chwefror"),
    text("March", "Mawrth"),
    text("April", "Ebrill"),
    text("May", "Mai"),
    text("June", "Mehefin"),
    text("July", "Gorffennaf"),
    text("August", "Awst"),
    text("September", "Medi"),
    text("October", "Hydref"),
    text("November", "Tachwedd"),
    text("December", "Rhagfyr"),
];

/// `29 February 2028`, `29 Chwefror 2028`.
#[cfg(feature = "words")]
pub fn said(day: NaiveDate, language: Language) -> String {
    let month = MONTHS[day.month0() as usize];
    format!("{} {} {}", day.day(), month.within(language), day.year())
}

/// `June 2027`, `Mehefin 2027`.
#[cfg(feature = "words")]
pub fn said_month(day: NaiveDate, language: Language) -> String {
    format!("{} {}", MONTHS[day.month0() as usize].within(language), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(written: &str) -> NaiveDate {
        parse(written).expect("a date")
    }

    #[test]
    fn whole_days_end_as_dates_do() {
        let days = ymd(1000, 1, 1).to_epoch_days()..=ymd(9900, 12, 31).to_epoch_days();
        for (number, day) in days.map(|number| (number, NaiveDate::from_epoch_days(number).expect("a day"))) {
            for years in [2, 3] {
                let by_date = [
                    last_day_of_years(day, years),
                    last_day_of_academic_years(day, years),
                    last_day_of_calendar_years(day, years),
                ];
                assert_eq!(
                    last_days(number, years),
                    by_date.map(|end| end.to_epoch_days()),
                    "{day}"
                );
            }
        }
    }

    #[test]
    fn the_second_thursday_of_january() {
        // From printed calendars.
        for day in ["2021-01-14", "2022-01-13", "2024-01-11", "2026-01-08", "2027-01-14"] {
            assert_eq!(second_thursday(d(day).year(), 1), d(day));
        }
    }

    #[test]
    fn impossible_and_odd_dates_are_no_dates() {
        for written in [
            "2026-02-30",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "26-01-01",
            "2026-1-1",
            "2026/01/01",
            "2026-01-01T00:00:00Z",
            "+026-01-01",
            "0999-01-01",
            "9999-01-01",
            "",
            "२०२६-०१-०१",
        ] {
            assert_eq!(parse(written), None, "{written}");
        }
        assert_eq!(iso(d("2028-02-29")), "2028-02-29");
    }

    #[test]
    fn the_corresponding_day_as_dodds_v_walker_has_it() {
        // The case itself: notice on 30 September 1978, four months, ends on 30 January 1979.
        assert_eq!(add_months(d("1978-09-30"), 4), d("1979-01-30"));
        assert_eq!(add_months(d("2026-01-15"), 6), d("2026-07-15"));
        assert_eq!(add_months(d("2025-08-31"), 6), d("2026-02-28"));
        assert_eq!(add_months(d("2027-08-31"), 6), d("2028-02-29"));
        assert_eq!(last_day_of_years(d("2024-02-29"), 2), d("2026-02-28"));
        assert_eq!(last_day_of_years(d("2024-02-29"), 3), d("2027-02-28"));
        assert_eq!(last_day_of_years(d("2024-02-29"), 4), d("2028-02-29"));
        assert_eq!(last_day_of_years(d("2022-02-28"), 2), d("2024-02-28"));
    }

    #[test]
    fn years_as_blocks() {
        assert_eq!(last_day_of_academic_years(d("2023-06-15"), 2), d("2025-08-31"));
        assert_eq!(last_day_of_academic_years(d("2023-09-01"), 2), d("2026-08-31"));
        assert_eq!(last_day_of_calendar_years(d("2023-06-15"), 2), d("2025-12-31"));
    }

    /// The library's results for one day, in the columns of `tests/oracle/generate.py`.
    fn columns(day: NaiveDate) -> String {
        let mut found = vec![day, complete_on(day, 6)];
        let periods: [fn(NaiveDate, u32) -> NaiveDate; 3] = [
            last_day_of_years,
            last_day_of_academic_years,
            last_day_of_calendar_years,
        ];
        for period in periods {
            for years in [2, 3] {
                let last = period(day, years);
                found.extend([last, next(last)]);
            }
        }
        found.into_iter().map(iso).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_day_of_a_400_year_cycle_against_an_independent_oracle() {
        use sha2::{Digest, Sha256};
        let oracle = include_str!("../tests/oracle/dates.txt");
        let rows = |kind: &'static str| oracle.lines().filter_map(move |row| row.strip_prefix(kind));
        let mut readable = 0;
        for line in rows("day ") {
            assert_eq!(columns(d(&line[..10])), line);
            readable += 1;
        }
        assert!(readable > 100, "{readable}");
        let (mut days, mut day) = (0, d("2000-01-01"));
        for row in rows("year ") {
            let (year, expected) = row.split_once(' ').expect("a year and its hash");
            let mut hash = Sha256::new();
            while iso(day).starts_with(year) {
                hash.update(columns(day) + "\n");
                day = next(day);
                days += 1;
            }
            let found: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(found, expected, "a day in {year}");
        }
        assert_eq!(days, 146_097);
    }
}

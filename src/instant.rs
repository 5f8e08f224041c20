//! Moments: what is counted by the clock and not by the calendar, in the time of the United Kingdom.
//!
//! The clocks change as [`SUMMER_TIME`] says; before its first known start no moment is known. A local time that the clocks
//! showed twice, or never, needs its offset; any other may have the offset that the clocks had, and no other, so that a slip
//! does not add an hour. Universal time, `Z`, is accepted at any time of the year.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use chrono::{Datelike, NaiveDate};

use crate::date;
use crate::policy::clock_changes::SUMMER_TIME;
#[cfg(feature = "words")]
use crate::text::{Language, Text, text};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The names of winter time and of summer time; the same in both languages.
#[cfg(feature = "words")]
pub const ZONES: [&str; 2] = ["GMT", "BST"];

/// How a moment is written in a sentence.
#[cfg(feature = "words")]
pub const SAID: Text = text("{clock} {zone} on {day}", "{clock} {zone} ar {day}");

/// A moment, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Of universal time, counted from the day before the calendar's first.
    seconds: i64,
}

impl Moment {
    /// Reads a date and time as clocks in the United Kingdom show them, `2026-02-13T16:30`, where needed with `+00:00` for
    /// winter time or `+01:00` for summer time; or universal time, `2026-02-13T16:30Z`.
    pub fn parse_local(written: &str) -> Option<Self> {
        let Written { clock, offset } = Written::read(written)?;
        // The moments that the clocks can have shown: none in the hour that they skip, two in the hour that comes twice.
        let meant = [0, HOUR]
            .map(|offset| {
                (
                    offset,
                    Moment {
                        seconds: clock - offset,
                    },
                )
            })
            .into_iter()
            .filter(|(offset, moment)| moment.offset() == Some(*offset));
        let meant: Vec<Moment> = meant.map(|(_, moment)| moment).collect();
        match (offset, meant.as_slice()) {
            (None, [only]) => Some(*only),
            (None, _) => None,
            (Some(Offset::Universal), _) => Moment { seconds: clock }.known(),
            (Some(Offset::Of(offset)), []) if [0, HOUR].contains(&offset) => Moment {
                seconds: clock - offset,
            }
            .known(),
            (Some(Offset::Of(offset)), meant) => meant.iter().copied().find(|m| m.seconds == clock - offset),
        }
    }

    /// Reads an instant: a date and time with any offset.
    pub fn parse_instant(written: &str) -> Option<Self> {
        let Written { clock, offset } = Written::read(written)?;
        let seconds = match offset? {
            Offset::Universal => clock,
            Offset::Of(offset) => clock - offset,
        };
        Moment { seconds }.known()
    }

    /// This many hours later by the clock: nights, weekends and changes of the clocks make no difference.
    #[must_use]
    pub fn hours_later(self, hours: u32) -> Self {
        Moment {
            seconds: self.seconds + i64::from(hours) * HOUR,
        }
    }

    /// The civil date in the United Kingdom.
    pub fn day(self) -> NaiveDate {
        day_of(self.local())
    }

    /// `2026-02-16T16:30+00:00`, with the offset that the United Kingdom has then; seconds only where there are any.
    pub fn iso(self) -> String {
        let (day, second, is_summer) = self.shown();
        let mut out = date::iso(day);
        out.push('T');
        push_clock(&mut out, second);
        if second % 60 != 0 {
            out.push(':');
            date::push_digits(&mut out, second % 60, 2);
        }
        out.push_str(if is_summer { "+01:00" } else { "+00:00" });
        out
    }

    /// `16:30 GMT on 16 February 2026`, `16:30 GMT ar 16 Chwefror 2026`.
    #[cfg(feature = "words")]
    pub fn said(self, language: Language) -> String {
        let (day, second, is_summer) = self.shown();
        let mut clock = String::new();
        push_clock(&mut clock, second);
        let said = SAID.within(language).replace("{clock}", &clock);
        let said = said.replace("{zone}", ZONES[usize::from(is_summer)]);
        said.replace("{day}", &date::said(day, language))
    }

    /// What clocks in the United Kingdom show: the day, the second of the day, and whether it is summer time.
    pub fn shown(self) -> (NaiveDate, u32, bool) {
        let second = u32::try_from(self.local().rem_euclid(DAY)).unwrap_or(0);
        (self.day(), second, self.is_summer())
    }

    /// Universal time: the day, and the second of the day.
    pub fn universal(self) -> (NaiveDate, u32) {
        let second = u32::try_from(self.seconds.rem_euclid(DAY)).unwrap_or(0);
        (day_of(self.seconds), second)
    }

    /// Whole minutes since 1 January 2000, as far as a signed number of 32 bits reaches: to the year 6083.
    pub fn minutes(self) -> u32 {
        let first = i64::from(date::ymd(2000, 1, 1).num_days_from_ce()) * DAY;
        let minutes = (self.seconds - first) / MINUTE;
        u32::try_from(minutes.clamp(0, i64::from(i32::MAX))).unwrap_or(0)
    }

    fn is_summer(self) -> bool {
        self.offset() == Some(HOUR)
    }

    /// What the clocks show, in seconds.
    fn local(self) -> i64 {
        self.seconds + self.offset().unwrap_or(0)
    }

    fn known(self) -> Option<Self> {
        self.offset().map(|_| self)
    }

    /// How far the clocks are ahead of universal time; unknown before the first known rule.
    fn offset(self) -> Option<i64> {
        let day = day_of(self.seconds);
        let rule = SUMMER_TIME.on(day)?;
        let change = |month: u32| {
            let last = date::ymd(day.year(), month, 31);
            let days = i64::from(last.num_days_from_ce()) - i64::from(last.weekday().num_days_from_sunday());
            days * DAY + i64::from(rule.at_hour) * HOUR
        };
        let summer = change(rule.begins_in)..change(rule.ends_in);
        Some(if summer.contains(&self.seconds) { HOUR } else { 0 })
    }
}

/// `16:30`.
fn push_clock(out: &mut String, second: u32) {
    date::push_digits(out, second / 3600, 2);
    out.push(':');
    date::push_digits(out, second / 60 % 60, 2);
}

/// Days since the day before the calendar's first.
pub fn day_number(day: NaiveDate) -> u32 {
    u32::try_from(day.num_days_from_ce()).unwrap_or(0)
}

fn day_of(seconds: i64) -> NaiveDate {
    let days = i32::try_from(seconds.div_euclid(DAY)).ok();
    days.and_then(NaiveDate::from_num_days_from_ce_opt)
        .unwrap_or(NaiveDate::MAX)
}

/// A date and time as written.
struct Written {
    /// What a clock showed, in seconds.
    clock: i64,
    offset: Option<Offset>,
}

enum Offset {
    /// `Z`.
    Universal,
    /// In seconds.
    Of(i64),
}

/// Whether a text is written as a moment in the United Kingdom, whatever the clocks showed then.
#[cfg(feature = "std")]
pub fn is_written(text: &str) -> bool {
    Written::read(text).is_some_and(|Written { offset, .. }| match offset {
        None | Some(Offset::Universal) => true,
        Some(Offset::Of(seconds)) => [0, HOUR].contains(&seconds),
    })
}

impl Written {
    /// `YYYY-MM-DDTHH:MM`, with seconds or without, with an offset or without. Parts of a second are dropped.
    fn read(written: &str) -> Option<Self> {
        let (day, rest) = written.split_once('T')?;
        let (clock, offset) = match rest.find(['Z', '+', '-']) {
            Some(at) => (&rest[..at], Some(Offset::read(&rest[at..])?)),
            None => (rest, None),
        };
        let mut parts = clock.split(':');
        let (hour, minute) = (below(24, parts.next()?)?, below(60, parts.next()?)?);
        let second = parts.next().map_or(Some(0), |written| {
            let (second, fraction) = written.split_once('.').unwrap_or((written, "0"));
            let is_fraction = (1..=9).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
            below(60, second).filter(|_| is_fraction)
        })?;
        let days = i64::from(date::parse(day)?.num_days_from_ce());
        parts.next().is_none().then_some(Written {
            clock: days * DAY + hour * HOUR + minute * MINUTE + second,
            offset,
        })
    }
}

impl Offset {
    /// `Z`, or `+HH:MM` and `-HH:MM` up to 14 hours.
    fn read(written: &str) -> Option<Self> {
        if written == "Z" {
            return Some(Offset::Universal);
        }
        let (hours, minutes) = written[1..].split_once(':')?;
        let size = below(15, hours)? * HOUR + below(60, minutes)? * MINUTE;
        (size <= 14 * HOUR).then_some(Offset::Of(if written.starts_with('-') { -size } else { size }))
    }
}

/// Two digits that make a number below `limit`.
fn below(limit: i64, written: &str) -> Option<i64> {
    let number = date::number(written).filter(|_| written.len() == 2)?;
    Some(i64::from(number)).filter(|number| *number < limit)
}

/// A day, or a moment of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    Day(NaiveDate),
    Moment(Moment),
}

impl Time {
    /// Reads a civil date or an instant.
    pub fn parse(written: &str) -> Option<Self> {
        let day = date::parse(written).map(Time::Day);
        day.or_else(|| Moment::parse_instant(written).map(Time::Moment))
    }

    /// The civil date in the United Kingdom.
    pub fn day(self) -> NaiveDate {
        match self {
            Time::Day(day) => day,
            Time::Moment(moment) => moment.day(),
        }
    }

    /// `2026-02-16`, or `2026-02-16T16:30+00:00`.
    pub fn iso(self) -> String {
        match self {
            Time::Day(day) => date::iso(day),
            Time::Moment(moment) => moment.iso(),
        }
    }

    /// Whether it comes before another: a day counts as its end.
    pub fn is_before(self, other: Self) -> bool {
        match (self, other) {
            (Time::Moment(one), Time::Moment(other)) => one < other,
            (Time::Moment(_), Time::Day(_)) => self.day() <= other.day(),
            (Time::Day(_), _) => self.day() < other.day(),
        }
    }

    /// Before, at or after a moment; unknown for a whole day that has the moment in it.
    pub fn against(self, moment: Moment) -> Option<Ordering> {
        match self {
            Time::Day(day) => Some(day.cmp(&moment.day())).filter(|order| order.is_ne()),
            Time::Moment(this) => Some(this.cmp(&moment)),
        }
    }
}

#[cfg(feature = "std")]
impl serde::Serialize for Time {
    /// As [`Time::iso`] writes it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl From<NaiveDate> for Time {
    fn from(day: NaiveDate) -> Self {
        Time::Day(day)
    }
}

impl From<Moment> for Time {
    fn from(moment: Moment) -> Self {
        Time::Moment(moment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(written: &str) -> Option<String> {
        Moment::parse_local(written).map(Moment::iso)
    }

    fn instant(written: &str) -> Option<String> {
        Moment::parse_instant(written).map(Moment::iso)
    }

    #[test]
    fn a_local_time_is_a_moment_where_the_clocks_showed_it_once() {
        for (written, moment) in [
            ("2026-02-13T16:30", "2026-02-13T16:30+00:00"),
            ("2026-07-01T12:00", "2026-07-01T12:00+01:00"),
            ("2026-07-01T12:00+01:00", "2026-07-01T12:00+01:00"),
            ("2026-07-01T11:00Z", "2026-07-01T12:00+01:00"),
            ("2026-02-13T16:30:05", "2026-02-13T16:30:05+00:00"),
            ("2028-02-29T00:00", "2028-02-29T00:00+00:00"),
            // On either side of the hour that is skipped, and of the one that comes twice.
            ("2026-03-29T00:59", "2026-03-29T00:59+00:00"),
            ("2026-03-29T02:00", "2026-03-29T02:00+01:00"),
            ("2026-10-25T00:59", "2026-10-25T00:59+01:00"),
            ("2026-10-25T02:00", "2026-10-25T02:00+00:00"),
            // With its offset, either of the two, and also what no clock showed.
            ("2026-10-25T01:30+01:00", "2026-10-25T01:30+01:00"),
            ("2026-10-25T01:30+00:00", "2026-10-25T01:30+00:00"),
            ("2026-03-29T01:30+00:00", "2026-03-29T02:30+01:00"),
            ("2026-03-29T01:30+01:00", "2026-03-29T00:30+00:00"),
        ] {
            assert_eq!(local(written).as_deref(), Some(moment), "{written}");
        }
        for written in [
            "2026-10-25T01:00",
            "2026-10-25T01:59",
            "2026-03-29T01:00",
            "2026-03-29T01:59",
            // An offset that the clocks did not have.
            "2026-07-01T12:00+00:00",
            "2026-02-13T16:30+01:00",
            "2026-02-13T16:30+05:30",
            "2026-02-30T12:00",
            "2026-02-13T24:00",
            "2026-02-13T16:60",
            "2026-02-13T16:30:60",
            "2026-02-13T16:30:5",
            "2026-02-13T16",
            "2026-02-13T16:30:00:00",
            "2026-02-13T+6:30",
            "2026-02-13T16:30 ",
            "2026-02-13 16:30",
            "2026-02-13T16:30z",
            "2026-02-13T16:30Z+00:00",
            "2026-02-13T16:30+0000",
            "2026-02-13T16:30+00",
            "2026-02-13T１6:30",
            "2026-02-13",
            "T16:30",
            "",
            // Before the first known rule.
            "2002-03-10T23:59",
            "2002-03-10T23:59Z",
            "1999-07-01T12:00+01:00",
        ] {
            assert_eq!(local(written), None, "{written}");
        }
        assert_eq!(local("2002-03-11T00:00").as_deref(), Some("2002-03-11T00:00+00:00"));
    }

    #[test]
    fn an_instant_has_an_offset() {
        for written in [
            "2026-02-13T16:30+00:00",
            "2026-02-13T16:30Z",
            "2026-02-13T16:30:00Z",
            "2026-02-13T16:30:00.999Z",
            "2026-02-13T11:30-05:00",
            "2026-02-14T06:30+14:00",
            "2026-02-13T16:30-00:00",
        ] {
            assert_eq!(instant(written).as_deref(), Some("2026-02-13T16:30+00:00"), "{written}");
        }
        assert_eq!(
            instant("2026-07-01T12:00+00:00").as_deref(),
            Some("2026-07-01T13:00+01:00")
        );
        // The civil date is the United Kingdom's.
        assert_eq!(
            Time::parse("2026-06-30T23:30Z").map(Time::day),
            date::parse("2026-07-01")
        );
        for written in [
            "2026-02-13T16:30",
            "2026-02-13T16:30:00.Z",
            "2026-02-13T16:30:00.1234567890Z",
            "2026-02-13T16:30+14:01",
            "2026-02-13T16:30+é:00",
            "2002-03-10T23:59Z",
            "9901-01-01T00:00Z",
        ] {
            assert_eq!(instant(written), None, "{written}");
        }
    }

    #[test]
    fn hours_run_by_the_clock() {
        for (aware, deadline) in [
            ("2026-02-13T16:30", "2026-02-16T16:30+00:00"),
            ("2026-03-27T16:30", "2026-03-30T17:30+01:00"),
            ("2026-10-23T16:30", "2026-10-26T15:30+00:00"),
            ("2028-02-27T09:00", "2028-03-01T09:00+00:00"),
            ("2026-12-30T23:15", "2027-01-02T23:15+00:00"),
        ] {
            let moment = Moment::parse_local(aware).expect("a moment");
            assert_eq!(moment.hours_later(72).iso(), deadline, "{aware}");
        }
        let end = Moment::parse_local("2026-03-30T17:30").expect("a moment");
        assert_eq!(end.said(Language::English), "17:30 BST on 30 March 2026");
        assert_eq!(end.said(Language::Welsh), "17:30 BST ar 30 Mawrth 2026");
    }

    #[test]
    fn a_day_is_told_from_a_moment_unless_it_holds_it() {
        let moment = Moment::parse_local("2026-02-16T16:30").expect("a moment");
        for (written, order) in [
            ("2026-02-15", Some(Ordering::Less)),
            ("2026-02-16", None),
            ("2026-02-17", Some(Ordering::Greater)),
            ("1999-01-01", Some(Ordering::Less)),
            ("2026-02-16T16:29:59Z", Some(Ordering::Less)),
            ("2026-02-16T16:30Z", Some(Ordering::Equal)),
            ("2026-02-16T16:30:01Z", Some(Ordering::Greater)),
        ] {
            assert_eq!(
                Time::parse(written).expect("a time").against(moment),
                order,
                "{written}"
            );
        }
    }

    #[test]
    fn every_change_of_the_clocks_of_a_century_against_an_independent_oracle() {
        let oracle = include_str!("../tests/oracle/clocks.txt");
        let (mut moments, mut locals) = (0, 0);
        for row in oracle.lines() {
            match row.split(' ').collect::<Vec<_>>().as_slice() {
                ["moment", universal, shown, later] => {
                    let moment = Moment::parse_instant(universal).expect("a moment");
                    assert_eq!(
                        (moment.iso().as_str(), moment.hours_later(72).iso().as_str()),
                        (*shown, *later)
                    );
                    assert_eq!(Moment::parse_local(shown), Some(moment), "{row}");
                    moments += 1;
                }
                ["local", written, meant @ ..] => {
                    let expected = (meant.len() == 1).then(|| meant[0].to_owned());
                    assert_eq!(local(written), expected, "{row}");
                    locals += 1;
                }
                _ => panic!("{row}"),
            }
        }
        assert!(moments > 2_000 && locals > 1_000, "{moments} {locals}");
    }
}

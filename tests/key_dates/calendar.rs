//! The calendar file, read back by other libraries.

use serde_json::{Value, json};

use crate::*;

/// What another library reads in a component: the values of its properties, unescaped.
type Properties = Vec<(String, String)>;

/// Each event of a calendar, and its reminders.
fn read_back(file: &str) -> Vec<(Properties, Vec<Properties>)> {
    use icalendar::parser::{Component, read_calendar, unfold};
    fn properties(component: &Component) -> Properties {
        let texts = ["SUMMARY", "DESCRIPTION"];
        let value = |property: &icalendar::parser::Property| {
            let (name, value) = (property.name.to_string(), property.val.to_string());
            let value = if texts.contains(&name.as_str()) {
                unescaped(&value)
            } else {
                value
            };
            (name, value)
        };
        component.properties.iter().map(value).collect()
    }
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).expect("a calendar");
    calendar
        .components
        .iter()
        .map(|event| {
            assert_eq!(event.name, "VEVENT");
            assert!(event.components.iter().all(|inside| inside.name == "VALARM"));
            (properties(event), event.components.iter().map(properties).collect())
        })
        .collect()
}

/// RFC 5545, 3.3.11, whatever the other library has left of it.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            (sign, _) => out.push(sign),
        }
    }
    out
}

fn value<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
    let found: Vec<_> = event.iter().filter(|(found, _)| found == name).collect();
    assert_eq!(found.len(), 1, "{name} in {event:?}");
    &found[0].1
}

/// The values that each event of a file has under one name.
fn each(file: &str, name: &str) -> Vec<String> {
    let events = read_back(file);
    events.iter().map(|(event, _)| value(event, name).to_owned()).collect()
}

#[test]
fn a_calendar_holds_every_date_in_both_languages() {
    for language in Language::ALL {
        for request in requests() {
            let file =
                calendar(&raw(&request), "2026-11-22", language, &made("2026-11-22T10:30:59.9Z")).expect("a calendar");
            assert!(file.ends_with("END:VCALENDAR\r\n"));
            assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "only CRLF");
            assert_eq!(file.matches('\r').count(), file.matches("\r\n").count(), "only CRLF");
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "a line is too long");
            let found = said(&request, "2026-11-22", language);
            let events = read_back(&file);
            let expected = list(&found["dates"]);
            let open = list(&found["undated"]).iter().chain(list(&found["unknown"]));
            let open: Vec<&Value> = open.collect();
            assert_eq!(
                events.len(),
                expected.len() + usize::from(expected.is_empty() || !open.is_empty())
            );
            for (event, alarms) in &events {
                assert_eq!(value(event, "DTSTAMP"), "20261122T103059Z");
                assert_eq!(value(event, "LAST-MODIFIED"), "20261122T103059Z");
                assert!(alarms.is_empty());
            }
            for ((event, _), date) in events.iter().zip(expected) {
                let on = date["on"].as_str().expect("a day").replace('-', "");
                assert_eq!(value(event, "DTSTART"), on);
                assert!(value(event, "DTEND") > on.as_str());
                assert_eq!(value(event, "SUMMARY"), date["title"].as_str().expect("text"));
                let says = value(event, "DESCRIPTION");
                assert!(says.starts_with(date["says"].as_str().expect("text")), "{says}");
                for cite in list(&date["cites"]) {
                    assert!(
                        says.contains(&format!("({})", cite["clause"].as_str().expect("an id"))),
                        "{says}"
                    );
                }
            }
            if let Some((last, _)) = events.get(expected.len()) {
                let says = value(last, "DESCRIPTION");
                for note in open {
                    assert!(says.contains(note["says"].as_str().expect("text")), "{says}");
                }
            }
            let mut uids = each(&file, "UID");
            uids.sort_unstable();
            uids.dedup();
            assert_eq!(uids.len(), events.len(), "two events of one UID");
        }
    }
}

/// A reader that holds a file to every requirement of RFC 5545, and says what it misses.
fn faults(file: &str) -> Vec<String> {
    use aetolia::prelude::{load_ical, validate_model};
    let calendars = load_ical(file.as_bytes()).expect("a calendar");
    assert_eq!(calendars.len(), 1);
    let faults = calendars
        .iter()
        .flat_map(|calendar| validate_model(calendar).expect("a model"));
    faults.map(|fault| fault.to_string()).collect()
}

#[test]
fn a_strict_reader_finds_no_fault_in_a_calendar() {
    for language in Language::ALL {
        for request in requests() {
            for alarm_days in [None, Some(0), Some(1), Some(7)] {
                let how = CalendarOptions {
                    alarm_days,
                    ..made("2026-11-22T10:30:59Z")
                };
                let file = calendar(&raw(&request), "2026-11-22", language, &how).expect("a calendar");
                assert_eq!(faults(&file), [""; 0], "{file}");
            }
        }
    }
    // It does find what is missing.
    let file = calendar(
        &raw(&school()),
        "2026-11-22",
        Language::English,
        &made("2026-11-22T10:30Z"),
    )
    .expect("a calendar");
    let unfolded = file.replace("\r\n ", "");
    let without = |start: &str| -> String {
        let lines = unfolded.split_inclusive("\r\n").filter(|line| !line.starts_with(start));
        lines.collect()
    };
    for start in ["DTSTAMP", "UID", "PRODID", "VERSION", "DTSTART"] {
        assert!(!faults(&without(start)).is_empty(), "{start}");
    }
}

#[test]
fn a_calendar_without_a_date_says_so_in_one_event() {
    let empty = json!({ "academicYear": "2026-27", "nation": "elsewhere", "hasCentreNumber": false, "entries": [] });
    for (request, on, uid) in [
        (json!({}), "20260831", "not-in-this-calendar"),
        (empty, "20260901", "not-in-this-calendar.2026-27"),
    ] {
        let file = calendar(
            &raw(&request),
            "2026-08-31",
            Language::English,
            &made("2026-08-31T10:00Z"),
        )
        .expect("a calendar");
        let events = read_back(&file);
        if list(&dates(&request, "2026-08-31")["dates"]).is_empty() {
            assert_eq!(events.len(), 1, "{request}");
            assert!(value(&events[0].0, "DESCRIPTION").starts_with("There is no date in this calendar."));
        }
        let (note, _) = events.last().expect("a note");
        assert_eq!(value(note, "DTSTART"), on);
        assert_eq!(value(note, "UID"), format!("{uid}@{CALENDAR}"));
        assert_eq!(value(note, "SUMMARY"), "Not in this calendar: dates to find out");
    }
}

#[test]
fn an_event_is_known_again_and_a_later_file_is_newer() {
    let file = |request: &Value, as_of: &str, language, how: &CalendarOptions| {
        calendar(&raw(request), as_of, language, how).expect("a calendar")
    };
    let request = school();
    let first = file(&request, "2026-09-01", Language::English, &made("2026-09-01T08:00Z"));
    let declaration = format!("head-of-centre-declaration.2026-27@{CALENDAR}");
    assert_eq!(each(&first, "UID").iter().filter(|uid| **uid == declaration).count(), 1);
    let later = file(&request, "2027-05-05", Language::Welsh, &made("2027-05-05T08:00Z"));
    assert_eq!(each(&first, "UID"), each(&later, "UID"));
    let other = CalendarOptions {
        calendar_id: "another-calendar".to_owned(),
        ..made("2026-09-01T08:00Z")
    };
    let other = each(&file(&request, "2026-09-01", Language::English, &other), "UID");
    assert!(other.iter().all(|uid| !each(&first, "UID").contains(uid)));
    assert_eq!(
        first,
        file(&request, "2026-09-01", Language::English, &made("2026-09-01T08:00Z"))
    );

    // Minutes from midnight on 1 January 2000, reckoned apart from the program: 800 days to
    // 11 March 2002 are 1,152,000, and 9,740 days to 1 September 2026 are 14,025,600.
    for (at, stamp, sequence) in [
        ("2001-12-31T23:59Z", None, None),
        ("2002-03-11T00:00Z", Some("20020311T000000Z"), Some("1152000")),
        (
            "2026-09-01T00:15:42.5+01:00",
            Some("20260831T231542Z"),
            Some("14025555"),
        ),
        ("2026-09-01T00:15:59+01:00", Some("20260831T231559Z"), Some("14025555")),
        ("2026-08-31T23:16Z", Some("20260831T231600Z"), Some("14025556")),
        ("2026-09-01T00:00-05:00", Some("20260901T050000Z"), Some("14025900")),
        // Further than a signed number of 32 bits counts.
        ("9900-12-31T23:59Z", Some("99001231T235900Z"), Some("2147483647")),
        ("2026-09-01", None, None),
        ("2026-09-01T08:00", None, None),
        ("2026-02-30T08:00Z", None, None),
        ("", None, None),
    ] {
        let made = calendar(&raw(&request), "2026-09-01", Language::English, &made(at));
        let Some(stamp) = stamp else {
            assert_eq!(made.expect_err(at).expected.len(), 1);
            continue;
        };
        let made = made.expect(at);
        for (name, expected) in [
            ("DTSTAMP", Some(stamp)),
            ("LAST-MODIFIED", Some(stamp)),
            ("SEQUENCE", sequence),
        ] {
            assert!(
                each(&made, name).iter().all(|found| Some(found.as_str()) == expected),
                "{at} {name}"
            );
        }
    }
    for id in [
        "",
        "68199",
        "a text with spaces",
        "fifteen-letters",
        "sixteen-letters,",
        &"a".repeat(65),
    ] {
        let how = CalendarOptions {
            calendar_id: id.to_owned(),
            ..made("2026-09-01T08:00Z")
        };
        assert!(
            calendar(&raw(&request), "2026-09-01", Language::English, &how).is_err(),
            "{id}"
        );
    }
}

#[test]
fn a_date_that_is_not_over_reminds_of_itself_where_that_is_wanted() {
    let alarms = |days: u32, at: &str| {
        let how = CalendarOptions {
            alarm_days: Some(days),
            ..made(at)
        };
        let file = calendar(&raw(&school()), "2026-09-01", Language::Welsh, &how).expect("a calendar");
        read_back(&file)
    };
    // Nine in the morning, reckoned from the midnight on which the day begins.
    for (days, trigger) in [
        (0, "PT9H"),
        (1, "-PT15H"),
        (2, "-P1DT15H"),
        (7, "-P6DT15H"),
        (365, "-P364DT15H"),
    ] {
        for (event, alarms) in alarms(days, "2026-09-01T08:00Z") {
            assert_eq!(alarms.len(), 1);
            assert_eq!(value(&alarms[0], "TRIGGER"), trigger);
            assert_eq!(value(&alarms[0], "ACTION"), "DISPLAY");
            assert_eq!(value(&alarms[0], "DESCRIPTION"), value(&event, "SUMMARY"));
            assert_eq!(value(&alarms[0], "UID"), format!("alarm.{}", value(&event, "UID")));
        }
    }
    // The declaration is due on 31 October: the file made on that day reminds of it, the one made on the next does not.
    for (at, reminds) in [("2026-10-31T23:59Z", true), ("2026-11-01T00:00Z", false)] {
        let events = alarms(3, at);
        let of = |on: &str| {
            let mut of_day = events.iter().filter(|(event, _)| value(event, "DTSTART") == on);
            of_day.all(|(_, alarms)| alarms.is_empty() != reminds)
        };
        assert!(of("20261031"), "{at}");
    }
    let how = CalendarOptions {
        alarm_days: Some(366),
        ..made("2026-09-01T08:00Z")
    };
    assert!(calendar(&raw(&school()), "2026-09-01", Language::Welsh, &how).is_err());
}

#[test]
fn the_day_after_ends_an_event() {
    let request = raw(&technical("2027-28", "2026-02-28"));
    let file = calendar(&request, "2026-03-01", Language::Welsh, &made("2026-03-01T08:00Z"));
    let events = read_back(&file.expect("a calendar"));
    let span = |at: usize| {
        (
            value(&events[at].0, "DTSTART").to_owned(),
            value(&events[at].0, "DTEND").to_owned(),
        )
    };
    let day = |start: &str, end: &str| (start.to_owned(), end.to_owned());
    assert_eq!(span(0), day("20280228", "20280229"));
    assert_eq!(span(events.len() - 2), day("20280229", "20280301"));
    // What has no day stands on the day of the check, or on the year's first day where that is still to come.
    assert_eq!(span(events.len() - 1), day("20270901", "20270902"));
}

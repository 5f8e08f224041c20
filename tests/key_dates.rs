//! The dates of a year, each expectation reckoned by hand from the published words, and the calendar file read back by
//! another library.
#![cfg(not(target_family = "wasm"))]

mod support;

use centre_checks::{CalendarOptions, CallError, DateStanding, KeyDates, Language, Options, Raw, catalogue, key_dates};
use serde_json::{Value, json};
use support::{list, strings};

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).expect("plain data")
}

fn dates(request: &Value, as_of: &str) -> Value {
    let found = key_dates(&raw(request), &Options::as_of(as_of)).expect("a right call");
    serde_json::to_value(found).expect("plain data")
}

fn said(request: &Value, as_of: &str, language: Language) -> Value {
    let found = key_dates(&raw(request), &Options::as_of(as_of)).expect("a right call");
    serde_json::to_value(found.said(language)).expect("plain data")
}

const CALENDAR: &str = "3f0c8a52-7d1e-4b96-9a34-c5e2d8f71b60";

/// A file that is made at an instant.
fn made(at: &str) -> CalendarOptions {
    CalendarOptions {
        made_at: at.to_owned(),
        calendar_id: CALENDAR.to_owned(),
        alarm_days: None,
    }
}

fn calendar(request: &Raw, as_of: &str, language: Language, how: &CalendarOptions) -> Result<String, CallError> {
    key_dates(request, &Options::as_of(as_of))?.said(language).calendar(how)
}

/// `day id standing` of each date of a list.
fn lines(found: &Value, name: &str) -> Vec<String> {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    list(&found[name])
        .iter()
        .map(|date| {
            format!(
                "{} {} {}",
                text(&date["on"]),
                text(&date["id"]),
                text(&date["standing"])
            )
        })
        .collect()
}

fn ids(found: &Value, name: &str) -> Vec<String> {
    let id = |note: &Value| note["id"].as_str().expect("an id").to_owned();
    list(&found[name]).iter().map(id).collect()
}

fn one<'a>(found: &'a Value, name: &str, id: &str) -> &'a Value {
    let notes = list(&found[name]);
    notes
        .iter()
        .find(|note| note["id"] == id)
        .unwrap_or_else(|| panic!("no {id} in {notes:#?}"))
}

fn clauses(date: &Value) -> Vec<&str> {
    strings(&date["cites"])
}

fn entry(body: &str, qualification_type: &str, series: &str) -> Value {
    json!({ "awardingBody": body, "qualificationType": qualification_type, "series": series })
}

/// A school in Wales with general and vocational entries and one Cambridge Technical.
fn school() -> Value {
    json!({
        "academicYear": "2026-27",
        "nation": "wales",
        "hasCentreNumber": true,
        "entries": [
            entry("aqa", "general", "November 2026"),
            entry("wjec", "general", "Mehefin 2027"),
            entry("ocr", "general", "2027-01"),
            entry("pearson", "vocational", "2027-06"),
            entry("ocr", "vocational", "2027-06"),
        ],
        "approvals": {
            "qualifications": [{
                "number": "601/1234/7",
                "family": "cambridge-technicals",
                "approvedOn": "2024-09-10",
                "events": [{ "kind": "entry", "date": "2025-01-15" }],
            }],
        },
    })
}

#[test]
fn a_school_in_wales() {
    let found = dates(&school(), "2026-11-22");
    assert_eq!(
        found["academicYear"],
        json!({ "name": "2026-27", "from": "2026-09-01", "to": "2027-08-31" })
    );
    assert_eq!(
        lines(&found, "dates"),
        [
            // 4 October 2026 is a Sunday, 31 October a Saturday, 21 February 2027 a Sunday: none of them moves.
            "2026-10-03 conflicts-of-interest/aqa/general/2026-11 usual",
            "2026-10-04 entry-deadline/aqa/general/2026-11 usual",
            "2026-10-20 conflicts-of-interest/ocr/general/2027-01 usual",
            "2026-10-21 entry-deadline/ocr/general/2027-01 usual",
            "2026-10-31 head-of-centre-declaration/2026-27 published",
            "2026-10-31 annual-update/2026-27 published",
            "2027-01-15 approval-lapse/last-safe-day/601-1234-7 computed",
            "2027-01-15 approval-lapse/last-safe-day/all computed",
            "2027-01-16 approval-lapse/lapses-on/601-1234-7 computed",
            "2027-01-16 approval-lapse/lapses-on/all computed",
            "2027-02-20 conflicts-of-interest/wjec/general/2027-06 usual",
            "2027-02-21 entry-deadline/wjec/general/2027-06 usual",
        ]
    );
    // By whole calendar years the approval stands until the end of 2027: after the academic year.
    assert_eq!(
        lines(&found, "later"),
        [
            "2028-01-01 approval-lapse/latest-reading-lapses-on/601-1234-7 computed",
            "2028-01-01 approval-lapse/latest-reading-lapses-on/all computed",
        ]
    );
    assert_eq!(
        ids(&found, "undated"),
        [
            "spring-update",
            "inspection",
            "policy-review",
            "conflicts-of-interest/pearson/vocational/2027-06"
        ]
    );
    assert_eq!(
        ids(&found, "unknown"),
        [
            "entry-deadline/pearson/vocational/2027-06",
            "entry-deadline/ocr/vocational/2027-06"
        ]
    );
    assert_eq!(ids(&found, "signposts"), ["private-candidates"]);
    assert_eq!(clauses(&found["signposts"][0]), ["J7"]);
    // A published deadline is worth giving wherever none is held, unless it is said that there is none to give.
    let missing = strings(&found["missing"]);
    let expected: Vec<String> = (0..5)
        .flat_map(|at| [format!("entries[{at}].hasDeadline"), format!("entries[{at}].deadline")])
        .collect();
    assert_eq!(missing, expected);
    let mut request = school();
    for at in 0..5 {
        request["entries"][at]["hasDeadline"] = json!(at == 2);
    }
    let answered = dates(&request, "2026-11-22");
    assert_eq!(strings(&answered["missing"]), ["entries[2].deadline"]);
    assert_eq!(answered["dates"], found["dates"]);
    let past: Vec<bool> = list(&found["dates"]).iter().map(|date| date["past"] == true).collect();
    assert_eq!(past.iter().filter(|past| **past).count(), 6);
}

#[test]
fn the_two_autumn_duties_have_two_consequences() {
    let found = said(&school(), "2026-09-01", Language::English);
    let declaration = one(&found, "dates", "head-of-centre-declaration/2026-27");
    let update = one(&found, "dates", "annual-update/2026-27");
    let says = |date: &Value| date["says"].as_str().expect("text").to_owned();
    assert!(says(declaration).contains("will be suspended"), "{declaration}");
    assert!(says(update).contains("may be suspended"), "{update}");
    let found = dates(&school(), "2026-09-01");
    let declaration = one(&found, "dates", "head-of-centre-declaration/2026-27");
    let update = one(&found, "dates", "annual-update/2026-27");
    assert_eq!(clauses(declaration), ["HOC1", "HOC2", "HOC3", "W5", "R-update"]);
    assert_eq!(clauses(update), ["NCN2", "NCN3", "J3", "R-update"]);
}

#[test]
fn the_day_itself_is_not_past() {
    for (as_of, past) in [("2026-10-30", false), ("2026-10-31", false), ("2026-11-01", true)] {
        let found = dates(&school(), as_of);
        assert_eq!(one(&found, "dates", "annual-update/2026-27")["past"], past, "{as_of}");
    }
}

#[test]
fn without_a_centre_number_the_register_asks_nothing() {
    let mut request = school();
    request["hasCentreNumber"] = json!("no");
    let found = dates(&request, "2026-09-01");
    assert!(!ids(&found, "dates").iter().any(|id| id.contains("2026-27")));
    assert_eq!(ids(&found, "undated")[0], "policy-review");
    // Unanswered, it leaves nothing out.
    request["hasCentreNumber"] = Value::Null;
    let found = dates(&request, "2026-09-01");
    assert!(ids(&found, "dates").contains(&"annual-update/2026-27".to_owned()));
    assert!(strings(&found["missing"]).contains(&"hasCentreNumber"));
}

#[test]
fn published_deadlines_are_held_and_the_day_before_is_the_last_to_tell() {
    let mut request = json!({
        "academicYear": "2023/24", "nation": "england", "hasCentreNumber": false,
        "entries": [
            entry("aqa", "general", "2023-11"), entry("aqa", "general", "2024-01"),
            entry("aqa", "general", "2024-03"), entry("aqa", "general", "2024-06"),
        ],
    });
    for at in 0..4 {
        request["entries"][at]["hasDeadline"] = json!(false);
    }
    let found = dates(&request, "2023-09-01");
    let expected: Vec<String> = [
        ("2023-10-03", "2023-10-04", "2023-11"),
        ("2023-10-20", "2023-10-21", "2024-01"),
        ("2024-01-20", "2024-01-21", "2024-03"),
        ("2024-02-20", "2024-02-21", "2024-06"),
    ]
    .iter()
    .flat_map(|(told, closes, series)| {
        [
            format!("{told} conflicts-of-interest/aqa/general/{series} computed"),
            format!("{closes} entry-deadline/aqa/general/{series} published"),
        ]
    })
    .collect();
    assert_eq!(lines(&found, "dates"), expected);
    assert_eq!(strings(&found["missing"]), [""; 0]);
    assert_eq!(
        clauses(one(&found, "dates", "entry-deadline/aqa/general/2024-06")),
        ["AQA-C7", "R-key-dates"]
    );
    // CBAC's page names the day for November 2025, and no other body's.
    let request = json!({
        "academicYear": 2025, "nation": "wales", "hasCentreNumber": false,
        "entries": [entry("wjec", "general", "2025-11"), entry("aqa", "general", "2025-11")],
    });
    let found = dates(&request, "2025-09-01");
    assert_eq!(
        lines(&found, "dates"),
        [
            "2025-10-03 conflicts-of-interest/wjec/general/2025-11 computed",
            "2025-10-03 conflicts-of-interest/aqa/general/2025-11 usual",
            "2025-10-04 entry-deadline/wjec/general/2025-11 published",
            "2025-10-04 entry-deadline/aqa/general/2025-11 usual",
        ]
    );
    let wjec = one(&found, "dates", "entry-deadline/wjec/general/2025-11");
    assert_eq!(clauses(wjec), ["CBAC-C1", "R-key-dates"]);
    assert!(clauses(one(&found, "dates", "conflicts-of-interest/wjec/general/2025-11")).contains(&"W16"));
}

#[test]
fn a_usual_day_is_never_called_a_deadline() {
    let usual = |found: Value| -> Vec<Value> {
        let dates = list(&found["dates"]).iter().filter(|date| date["standing"] == "usual");
        dates.cloned().collect()
    };
    let found = usual(dates(&school(), "2026-09-01"));
    assert!(!found.is_empty());
    for date in &found {
        assert!(clauses(date).contains(&"R-conflict-usual"), "{date}");
    }
    for date in usual(said(&school(), "2026-09-01", Language::Welsh)) {
        assert!(date["title"].as_str().expect("text").contains("arferol"), "{date}");
    }
    for date in usual(said(&school(), "2026-09-01", Language::English)) {
        let title = date["title"].as_str().expect("text");
        assert!(title.contains("sual last day"), "{title}");
        let says = date["says"].as_str().expect("text");
        assert!(says.contains("not known"), "{says}");
        assert!(says.contains("sk the awarding body"), "{says}");
    }
}

#[test]
fn a_given_deadline_goes_before_a_usual_or_published_one() {
    let request = json!({
        "academicYear": "2023-24", "nation": "england", "hasCentreNumber": false,
        "entries": [
            { "awardingBody": "aqa", "qualificationType": "general", "series": "2024-06", "deadline": "2024-03-01" },
            entry("aqa", "general", "2024-06"),
            { "awardingBody": "pearson", "qualificationType": "vocational", "series": "2024-06", "deadline": "2023-11-01" },
            { "awardingBody": "ncfe", "qualificationType": "vocational", "series": "2024-06", "deadline": "2023-12-01" },
            { "awardingBody": "ocnni", "qualificationType": "general", "series": "2024-06", "deadline": "2024-04-01" },
        ],
    });
    let found = dates(&request, "2023-09-01");
    assert_eq!(
        lines(&found, "dates"),
        [
            // Pearson is told at once for vocational qualifications, so there is no last day; the entries close all the same.
            "2023-11-01 entry-deadline/pearson/vocational/2024-06 given",
            "2023-11-30 conflicts-of-interest/ncfe/vocational/2024-06 computed",
            "2023-12-01 entry-deadline/ncfe/vocational/2024-06 given",
            // The day before 1 March in a leap year.
            "2024-02-29 conflicts-of-interest/aqa/general/2024-06 computed",
            "2024-03-01 entry-deadline/aqa/general/2024-06 given",
            "2024-04-01 entry-deadline/ocnni/general/2024-06 given",
        ]
    );
    // JCQ's associate is not a member: what it asks about conflicts is not known.
    assert_eq!(ids(&found, "unknown"), ["conflicts-of-interest/ocnni/general/2024-06"]);
    assert_eq!(clauses(&found["unknown"][0]), ["J1"]);
    // The second item could still be given another deadline.
    assert_eq!(
        strings(&found["missing"]),
        ["entries[1].hasDeadline", "entries[1].deadline"]
    );
    // A deadline that cannot be the series' is not put into a calendar.
    let request = json!({
        "academicYear": "2026-27", "nation": "england", "hasCentreNumber": false,
        "entries": [{ "awardingBody": "aqa", "qualificationType": "general", "series": "2027-06", "deadline": "2026-05-31" }],
    });
    let found = dates(&request, "2026-09-01");
    assert_eq!(lines(&found, "dates"), [""; 0]);
    assert_eq!(ids(&found, "unknown"), ["entry-deadline/aqa/general/2027-06"]);
}

#[test]
fn a_centre_in_scotland() {
    let request = json!({
        "academicYear": "2026-27", "nation": "scotland", "hasCentreNumber": true,
        "entries": [entry("sqa", "general", "2027-06"), entry("aqa", "general", "2027-06")],
    });
    let found = dates(&request, "2026-09-01");
    assert_eq!(
        lines(&found, "dates"),
        [
            "2026-10-31 head-of-centre-declaration/2026-27 published",
            "2026-10-31 annual-update/2026-27 published",
            "2027-02-20 conflicts-of-interest/aqa/general/2027-06 usual",
            "2027-02-21 entry-deadline/aqa/general/2027-06 usual",
        ]
    );
    // The inspection service is not said to cover Scotland, and no day of SQA's is known, not even a usual one.
    assert_eq!(ids(&found, "undated"), ["spring-update", "policy-review"]);
    assert_eq!(ids(&found, "unknown"), ["entry-deadline/sqa/general/2027-06"]);
    assert_eq!(found["unknown"][0]["body"], "sqa");
    assert_eq!(
        said(&request, "2026-09-01", Language::Welsh)["unknown"][0]["title"],
        "Dyddiad cau cofrestriadau, ddim yn hysbys: Qualifications Scotland (SQA gynt), Mehefin 2027"
    );
}

#[test]
fn a_centre_abroad_is_given_no_usual_day() {
    let request = json!({
        "academicYear": "2026-27", "nation": "elsewhere", "hasCentreNumber": true,
        "entries": [entry("pearson", "general", "2027-06")],
    });
    let found = dates(&request, "2026-09-01");
    assert_eq!(
        ids(&found, "dates"),
        ["head-of-centre-declaration/2026-27", "annual-update/2026-27"]
    );
    assert_eq!(ids(&found, "unknown"), ["entry-deadline/pearson/general/2027-06"]);
    assert!(
        clauses(&found["unknown"][0]).contains(&"JCQ-C1"),
        "conflicts are told before it all the same"
    );
}

#[test]
fn vocational_qualifications_never_get_a_general_date() {
    let bodies = [
        "aqa",
        "ccea",
        "city-and-guilds",
        "ncfe",
        "ocr",
        "pearson",
        "sqa",
        "wjec",
        "ocnni",
        "other",
    ];
    for year in [2023, 2025, 2026] {
        let months = [(year, "11"), (year + 1, "01"), (year + 1, "03"), (year + 1, "06")];
        let entries: Vec<Value> = bodies
            .iter()
            .flat_map(|body| months.map(|(year, month)| entry(body, "vocational", &format!("{year}-{month}"))))
            .collect();
        let request =
            json!({ "academicYear": year, "nation": "england", "hasCentreNumber": false, "entries": entries });
        let found = dates(&request, "2026-09-01");
        assert_eq!(lines(&found, "dates"), [""; 0]);
        // Said once for each body.
        let titles: Vec<&Value> = list(&found["unknown"]).iter().map(|note| &note["title"]).collect();
        for body in bodies {
            let of_body = list(&found["unknown"])
                .iter()
                .filter(|note| {
                    note["body"] == body && note["id"].as_str().is_some_and(|id| id.starts_with("entry-deadline/"))
                })
                .count();
            assert_eq!(of_body, 1, "{body} {titles:?}");
        }
        let told = list(&found["undated"])
            .iter()
            .filter(|note| note["body"] == "pearson")
            .count();
        assert_eq!(told, 1, "Pearson is told at once");
    }
}

#[test]
fn what_is_not_answered_stays_unknown() {
    let found = dates(&json!({}), "2026-09-01");
    assert_eq!(found.get("academicYear"), None);
    assert_eq!(lines(&found, "dates"), [""; 0]);
    assert_eq!(ids(&found, "unknown"), ["entries", "approvals"]);
    assert_eq!(
        strings(&found["missing"]),
        ["academicYear", "nation", "hasCentreNumber", "entries", "approvals"]
    );
    // No bodies answered: the year's own dates stand, no deadline is guessed.
    let found = dates(
        &json!({ "academicYear": "2026-27", "entries": [{ "series": "2027-06" }] }),
        "2026-09-01",
    );
    assert_eq!(
        ids(&found, "dates"),
        ["head-of-centre-declaration/2026-27", "annual-update/2026-27"]
    );
    assert_eq!(ids(&found, "unknown"), ["entries/1", "approvals"]);
    assert!(strings(&found["missing"]).contains(&"entries[0].awardingBody"));
    assert!(!strings(&found["missing"]).contains(&"entries[0].series"));
    // An answer that there are none is an answer.
    let found = dates(&json!({ "academicYear": "2026-27", "entries": [] }), "2026-09-01");
    assert_eq!(ids(&found, "unknown"), [""; 0]);
    // Entries of another year have no dates in this one; what they were may still tell whether the centre has approvals.
    let found = dates(
        &json!({ "academicYear": "2026-27", "entries": [{ "series": "2026-06" }] }),
        "2026-09-01",
    );
    assert_eq!(ids(&found, "unknown"), ["approvals"]);
    assert_eq!(
        strings(&found["missing"]),
        [
            "nation",
            "hasCentreNumber",
            "entries[0].awardingBody",
            "entries[0].qualificationType",
            "approvals"
        ]
    );
    let request = json!({ "academicYear": "2026-27", "entries": [entry("aqa", "general", "2026-06")] });
    let found = dates(&request, "2026-09-01");
    assert_eq!(ids(&found, "unknown"), [""; 0]);
    assert_eq!(strings(&found["missing"]), ["nation", "hasCentreNumber"]);
    // Approvals that are answered in part may lack a date, and that is said.
    let request = json!({ "academicYear": "2026-27", "entries": [], "approvals": { "qualifications": [{ "family": "cambridge-technicals" }] } });
    let found = dates(&request, "2026-09-01");
    assert_eq!(ids(&found, "unknown"), ["approvals"]);
    assert!(strings(&found["missing"]).contains(&"approvals.qualifications[0].approvedOn"));
}

#[test]
fn before_the_regulations_are_known_nothing_is_said_of_their_time() {
    let request = json!({
        "academicYear": "2018-19", "nation": "england", "hasCentreNumber": false,
        "entries": [entry("aqa", "general", "2019-06")],
    });
    let found = dates(&request, "2018-09-01");
    assert_eq!(lines(&found, "dates"), [""; 0]);
    assert_eq!(
        ids(&found, "unknown"),
        [
            "entry-deadline/aqa/general/2019-06",
            "conflicts-of-interest/aqa/general/2019-06"
        ]
    );
}

/// A Cambridge Technical with one entry.
fn technical(year: &str, entered: &str) -> Value {
    json!({
        "academicYear": year, "nation": "england", "hasCentreNumber": false, "entries": [],
        "approvals": { "qualifications": [{
            "family": "cambridge-technicals", "approvedOn": "2019-09-01",
            "events": [
                { "kind": "entry", "date": "2021-01-10" }, { "kind": "claim", "date": "2022-06-20" },
                { "kind": "claim", "date": "2024-03-20" }, { "kind": "entry", "date": entered },
            ],
        }] },
    })
}

#[test]
fn a_lapse_inside_and_outside_the_year() {
    // Two years after 28 February 2026 is 28 February 2028, a leap year: the approval can lapse on the 29th.
    let found = dates(&technical("2027-28", "2026-02-28"), "2026-03-01");
    let own = |name: &str| -> Vec<String> {
        lines(&found, name)
            .into_iter()
            .filter(|line| line.contains("item-1"))
            .collect()
    };
    assert_eq!(
        own("dates"),
        [
            "2028-02-28 approval-lapse/last-safe-day/item-1 computed",
            "2028-02-29 approval-lapse/lapses-on/item-1 computed",
        ]
    );
    assert_eq!(found["dates"][0]["at"], "approvals.qualifications[0]");
    // By whole calendar years: to the end of 2028.
    assert_eq!(
        own("later"),
        ["2029-01-01 approval-lapse/latest-reading-lapses-on/item-1 computed"]
    );
    assert_eq!(own("earlier"), [""; 0]);
    // The same centre in the year before and in the year after.
    let before = dates(&technical("2026-27", "2026-02-28"), "2026-03-01");
    assert_eq!(lines(&before, "dates"), [""; 0]);
    assert!(lines(&before, "later").contains(&"2028-02-28 approval-lapse/last-safe-day/item-1 computed".to_owned()));
    let after = dates(&technical("2028-29", "2026-02-28"), "2026-03-01");
    assert!(lines(&after, "earlier").contains(&"2028-02-29 approval-lapse/lapses-on/item-1 computed".to_owned()));
    assert!(
        lines(&after, "dates")
            .contains(&"2029-01-01 approval-lapse/latest-reading-lapses-on/item-1 computed".to_owned())
    );
    // 31 August is in the year, 1 September in the next.
    let edge = dates(&technical("2026-27", "2025-08-31"), "2025-09-01");
    assert!(lines(&edge, "dates").contains(&"2027-08-31 approval-lapse/last-safe-day/item-1 computed".to_owned()));
    assert!(lines(&edge, "later").contains(&"2027-09-01 approval-lapse/lapses-on/item-1 computed".to_owned()));
    let edge = dates(&technical("2027-28", "2025-09-01"), "2025-09-01");
    assert!(lines(&edge, "dates").contains(&"2027-09-01 approval-lapse/last-safe-day/item-1 computed".to_owned()));
}

#[test]
fn the_dates_of_a_credit_check() {
    // Credit terms from 31 March: six months are complete on 30 September. Trading since 15 January: on 15 July.
    let request = json!({
        "academicYear": "2026-27", "nation": "england", "hasCentreNumber": false, "entries": [],
        "creditCheck": {
            "legalForm": "company", "establishedOn": "2026-01-15", "tradesOnCredit": true,
            "creditTradingSince": "2026-03-31", "tradingSince": "2026-01-15",
            "references": [{ "name": "A", "kind": "trade-supplier" }, { "name": "B", "kind": "trade-supplier" }],
            "extenuatingCircumstances": false,
        },
    });
    let found = dates(&request, "2026-06-01");
    assert_eq!(
        lines(&found, "dates"),
        ["2026-09-30 credit-check/credit-terms-complete computed"]
    );
    assert_eq!(
        lines(&found, "earlier"),
        ["2026-07-15 credit-check/review-possible computed"]
    );
    assert!(clauses(&found["dates"][0]).contains(&"O12"));
}

#[test]
fn every_date_of_a_lapse_has_a_name_but_the_warning() {
    let catalogue = catalogue();
    let source =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/key_dates/approvals.rs")).expect("it");
    for part in catalogue.key_dates.uses {
        let procedure = catalogue
            .procedures
            .iter()
            .find(|procedure| procedure.id == part.procedure);
        for date in &procedure.expect("a procedure").dates {
            let code = date.code.strip_prefix("centre-").unwrap_or(date.code);
            assert_eq!(source.contains(&format!("{code:?}")), code != "warn-from", "{code}");
        }
    }
}

/// The result, without what is said about the answers themselves.
fn told(request: &Value) -> Value {
    let mut found = dates(request, "2026-11-22");
    let parts = found.as_object_mut().expect("an object");
    for name in ["missing", "unreadable"] {
        parts.remove(name);
    }
    found
}

#[test]
fn a_field_is_missing_where_two_answers_lead_to_different_dates_and_nowhere_else() {
    let domain = |name: &str| match name {
        "academicYear" => vec![json!(2025), json!(2026)],
        "nation" => ["england", "wales", "scotland", "elsewhere"].map(Value::from).to_vec(),
        "hasCentreNumber" => vec![json!(true), json!(false)],
        "awardingBody" => ["aqa", "pearson", "sqa", "ocr", "other"].map(Value::from).to_vec(),
        "qualificationType" => ["general", "vocational"].map(Value::from).to_vec(),
        "series" => ["2025-11", "2026-11", "2027-06"].map(Value::from).to_vec(),
        "deadline" => ["2026-10-10", "2026-09-20", "2025-10-10"].map(Value::from).to_vec(),
        _ => unreachable!("{name}"),
    };
    const TOP: [&str; 3] = ["academicYear", "nation", "hasCentreNumber"];
    const INSIDE: [&str; 3] = ["awardingBody", "qualificationType", "series"];
    let mut whole: Vec<Value> = vec![json!({ "approvals": { "qualifications": [] }, "entries": [{}] })];
    for name in TOP.into_iter().chain(INSIDE) {
        whole = whole
            .iter()
            .flat_map(|request| domain(name).into_iter().map(|value| with(request, name, Some(value))))
            .collect();
    }
    let given = |request: &Value| with(request, "deadline", Some(json!("2026-10-10")));
    let not_given = |request: &Value| with(request, "hasDeadline", Some(json!(false)));
    let whole: Vec<Value> = whole
        .iter()
        .flat_map(|request| [given(request), not_given(request)])
        .collect();
    let mut asked = 0;
    for request in &whole {
        let found = dates(request, "2026-11-22");
        assert_eq!(strings(&found["missing"]), [""; 0], "{request}");
        let mut names = [TOP, INSIDE].concat();
        if request["entries"][0].get("deadline").is_some() {
            names.push("deadline");
        }
        for name in names {
            let open = with(request, name, None);
            let missing = dates(&open, "2026-11-22");
            let path = if TOP.contains(&name) {
                name.to_owned()
            } else {
                format!("entries[0].{name}")
            };
            let is_missing = strings(&missing["missing"]).contains(&path.as_str());
            let outcomes: Vec<Value> = domain(name)
                .into_iter()
                .map(|value| told(&with(request, name, Some(value))))
                .collect();
            let differ = outcomes.iter().any(|outcome| *outcome != outcomes[0]);
            assert_eq!(is_missing, differ, "{name} in {request}");
            asked += usize::from(is_missing);
        }
    }
    assert!(asked > 1000, "{asked}");
}

/// The request with one answer put in its place or taken away.
fn with(request: &Value, name: &str, value: Option<Value>) -> Value {
    let mut request = request.clone();
    let is_top = ["academicYear", "nation", "hasCentreNumber"].contains(&name);
    let place = if is_top {
        &mut request
    } else {
        &mut request["entries"][0]
    };
    let place = place.as_object_mut().expect("an object");
    match value {
        Some(value) => place.insert(name.to_owned(), value),
        None => place.remove(name),
    };
    request
}

/// Requests that between them say everything there is to say.
fn requests() -> Vec<Value> {
    let mut all = vec![
        json!({}),
        json!({ "academicYear": 2026 }),
        school(),
        technical("2027-28", "2026-02-28"),
    ];
    let bodies = ["aqa", "ocr", "pearson", "sqa", "wjec", "other"];
    for (year, series) in [
        (2018, "2019-06"),
        (2023, "2023-11"),
        (2025, "2025-11"),
        (2026, "2027-06"),
    ] {
        for kind in ["general", "vocational"] {
            let entries: Vec<Value> = bodies.iter().map(|body| entry(body, kind, series)).collect();
            all.push(json!({ "academicYear": year, "nation": "england", "entries": entries, "approvals": {}, "creditCheck": {} }));
        }
    }
    all.push(json!({ "academicYear": 2026, "entries": [
        { "awardingBody": "wjec", "qualificationType": "general", "series": "2027-06", "deadline": "2027-03-01" },
        { "awardingBody": "wjec", "qualificationType": "general", "series": "2027-06", "deadline": "2027-03-02" },
        { "awardingBody": "ccea", "qualificationType": "general", "series": "2027-06", "deadline": "2020-03-02" },
    ] }));
    all
}

#[test]
fn what_is_cited_is_listed_and_both_languages_are_whole() {
    let catalogue = catalogue();
    let listed = &catalogue.key_dates.cites;
    let mut met: Vec<String> = Vec::new();
    for request in requests() {
        let found = dates(&request, "2026-11-22");
        for name in ["dates", "earlier", "later", "undated", "unknown", "signposts"] {
            let mut ids = ids(&found, name);
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), list(&found[name]).len(), "two of one id in {name}");
            for date in list(&found[name]) {
                let own = !["approval-lapse/", "credit-check/"]
                    .iter()
                    .any(|other| date["id"].as_str().is_some_and(|id| id.starts_with(other)));
                assert!(!clauses(date).is_empty(), "{date}");
                if own {
                    met.extend(clauses(date).into_iter().map(str::to_owned));
                }
            }
            let [english, welsh] = Language::ALL.map(|language| said(&request, "2026-11-22", language));
            for (one, other) in list(&english[name]).iter().zip(list(&welsh[name])) {
                for part in ["title", "says"] {
                    assert_ne!(one[part], other[part]);
                    for text in [&one[part], &other[part]].map(|text| text.as_str().expect("text")) {
                        assert!(
                            !text.is_empty() && !text.contains(['{', '}']) && text == text.trim(),
                            "{text:?}"
                        );
                        assert!(!text.contains("  "), "{text:?}");
                    }
                }
            }
        }
    }
    for clause in &met {
        assert!(listed.contains(&clause.as_str()), "{clause} is not listed");
    }
    for clause in listed {
        assert!(
            met.iter().any(|one| one == clause) || *clause == "O12",
            "{clause} is not cited"
        );
    }
}

#[test]
fn any_data_gets_an_answer_and_a_wrong_call_does_not() {
    for request in [
        json!(null),
        json!(7),
        json!("x"),
        json!([[]]),
        json!({ "academicYear": 2026.5, "nation": {}, "entries": "x", "approvals": 3, "creditCheck": [] }),
        json!({ "academicYear": "2026-28", "entries": [1, null, { "series": "May 2027" }], "approvals": { "$odd": "function" } }),
    ] {
        let found = dates(&request, "2026-11-22");
        assert_eq!(found.get("academicYear"), None);
        assert_eq!(list(&found["unreadable"]).is_empty(), request.is_null(), "{request}");
        let how = made("2026-11-22T10:00Z");
        calendar(&raw(&request), "2026-11-22", Language::Welsh, &how).expect("a calendar");
    }
    let found = dates(&json!({ "approvals": 3, "creditCheck": [] }), "2026-11-22");
    let paths: Vec<&Value> = list(&found["unreadable"])
        .iter()
        .map(|unreadable| &unreadable["path"])
        .collect();
    assert_eq!(paths, ["approvals", "creditCheck"]);
    for as_of in ["", "2026-02-30", "today"] {
        assert!(key_dates(&Raw::Absent, &Options::as_of(as_of)).is_err());
    }
    let options = Options {
        as_of: "2026-11-22".to_owned(),
        at_risk_days: 3651,
    };
    assert!(key_dates(&Raw::Absent, &options).is_err());
}

#[test]
fn the_days_before_a_warning_change_no_date() {
    let request = raw(&school());
    let found = |at_risk_days| {
        let options = Options {
            as_of: "2026-11-22".to_owned(),
            at_risk_days,
        };
        let found: KeyDates = key_dates(&request, &options).expect("a right call");
        serde_json::to_string(&found).expect("JSON")
    };
    assert_eq!(found(0), found(365));
}

// ---------------------------------------------------------------------------------------------------- the calendar file

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
    assert_eq!(
        each(&first, "UID")[4],
        format!("head-of-centre-declaration.2026-27@{CALENDAR}")
    );
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
fn a_qualification_without_a_number_is_called_by_its_title() {
    let mut request = technical("2027-28", "2026-02-28");
    let titles = |request: &Value| -> Vec<String> {
        let found = said(request, "2026-03-01", Language::English);
        let dates = list(&found["dates"]).iter().chain(list(&found["later"]));
        let of_item = dates.filter(|date| date["id"].as_str().expect("an id").ends_with("/item-1"));
        of_item
            .map(|date| date["title"].as_str().expect("text").to_owned())
            .collect()
    };
    assert_eq!(titles(&request)[0], "Last safe day of OCR approval: qualification 1");
    let typed = "IT, Level 3 {number} {which}";
    request["approvals"]["qualifications"][0]["title"] = json!(typed);
    assert_eq!(titles(&request)[0], format!("Last safe day of OCR approval: {typed}"));
    request["approvals"]["qualifications"][0]["number"] = json!("601/1234/7");
    let found = said(&request, "2026-03-01", Language::English);
    assert!(!found.to_string().contains("Level 3"), "the number is enough");
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

#[test]
fn the_standing_of_a_date_is_one_of_four() {
    let found = key_dates(&raw(&school()), &Options::as_of("2026-11-22")).expect("a right call");
    assert!(found.dates.iter().any(|date| date.standing == DateStanding::Usual));
    assert!(found.dates.iter().all(|date| date.standing != DateStanding::Given));
}

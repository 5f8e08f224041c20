//! Deadlines for entries, and the last day to tell of conflicts of interest.

use serde_json::{Value, json};

use crate::*;

/// The dates of entries and conflicts, and whatever else is not of the cycle of a series.
fn own_lines(found: &Value) -> Vec<String> {
    let is_own = |line: &String| !crate::cycle::EVENTS.iter().any(|event| line[11..].starts_with(event));
    lines(found, "dates").into_iter().filter(is_own).collect()
}

fn own_ids(found: &Value, name: &str) -> Vec<String> {
    let is_own = |id: &String| !crate::cycle::NOTES.iter().any(|note| id.starts_with(note));
    ids(found, name).into_iter().filter(is_own).collect()
}

#[test]
fn a_school_in_wales() {
    let found = dates(&school(), "2026-11-22");
    assert_eq!(
        found["academicYear"],
        json!({ "name": "2026-27", "from": "2026-09-01", "to": "2027-08-31" })
    );
    assert_eq!(
        own_lines(&found),
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
        own_ids(&found, "undated"),
        [
            "spring-update",
            "inspection",
            "policy-review",
            "conflicts-of-interest/pearson/vocational/2027-06"
        ]
    );
    assert_eq!(
        own_ids(&found, "unknown"),
        [
            "entry-deadline/pearson/vocational/2027-06",
            "entry-deadline/ocr/vocational/2027-06"
        ]
    );
    assert_eq!(ids(&found, "signposts"), ["left-out", "private-candidates"]);
    assert_eq!(clauses(&found["signposts"][1]), ["J7"]);
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
    assert_eq!(past.iter().filter(|past| **past).count(), 12);
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
    assert_eq!(own_lines(&found), expected);
    assert_eq!(strings(&found["missing"]), [""; 0]);
    assert_eq!(
        clauses(one(&found, "dates", "entry-deadline/aqa/general/2024-06")),
        ["AQA-C7", "R-key-dates", "KD-second-deadlines"]
    );
    // CBAC's page names the day for November 2025, and no other body's.
    let request = json!({
        "academicYear": 2025, "nation": "wales", "hasCentreNumber": false,
        "entries": [entry("wjec", "general", "2025-11"), entry("aqa", "general", "2025-11")],
    });
    let found = dates(&request, "2025-09-01");
    assert_eq!(
        own_lines(&found),
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
        let is_own = |date: &&Value| {
            let id = date["id"].as_str().expect("an id");
            date["standing"] == "usual"
                && (id.starts_with("entry-deadline/") || id.starts_with("conflicts-of-interest/"))
        };
        list(&found["dates"]).iter().filter(is_own).cloned().collect()
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
        own_lines(&found),
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
    assert_eq!(
        own_ids(&found, "unknown"),
        ["conflicts-of-interest/ocnni/general/2024-06"]
    );
    assert_eq!(
        clauses(one(&found, "unknown", "conflicts-of-interest/ocnni/general/2024-06")),
        ["J1"]
    );
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
    assert_eq!(own_lines(&found), [""; 0]);
    assert_eq!(own_ids(&found, "unknown"), ["entry-deadline/aqa/general/2027-06"]);
}

#[test]
fn a_centre_in_scotland() {
    let request = json!({
        "academicYear": "2026-27", "nation": "scotland", "hasCentreNumber": true,
        "entries": [entry("sqa", "general", "2027-06"), entry("aqa", "general", "2027-06")],
    });
    let found = dates(&request, "2026-09-01");
    assert_eq!(
        own_lines(&found),
        [
            "2026-10-31 head-of-centre-declaration/2026-27 published",
            "2026-10-31 annual-update/2026-27 published",
            "2027-02-20 conflicts-of-interest/aqa/general/2027-06 usual",
            "2027-02-21 entry-deadline/aqa/general/2027-06 usual",
        ]
    );
    // The inspection service is not said to cover Scotland, and no day of SQA's is known, not even a usual one.
    assert_eq!(own_ids(&found, "undated"), ["spring-update", "policy-review"]);
    assert_eq!(own_ids(&found, "unknown"), ["entry-deadline/sqa/general/2027-06"]);
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
    assert_eq!(own_ids(&found, "unknown"), ["entry-deadline/pearson/general/2027-06"]);
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
        assert_eq!(own_lines(&found), [""; 0]);
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
fn before_the_regulations_are_known_nothing_is_said_of_their_time() {
    let request = json!({
        "academicYear": "2018-19", "nation": "england", "hasCentreNumber": false,
        "entries": [entry("aqa", "general", "2019-06")],
    });
    let found = dates(&request, "2018-09-01");
    assert_eq!(own_lines(&found), [""; 0]);
    assert_eq!(
        own_ids(&found, "unknown"),
        [
            "entry-deadline/aqa/general/2019-06",
            "conflicts-of-interest/aqa/general/2019-06"
        ]
    );
}

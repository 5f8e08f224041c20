//! The cycle of a series besides its entries. Every day is taken from the documents by hand, and none is reckoned for a year
//! that no document names, unless it was the same in each year that is known.

use serde_json::{Value, json};

use crate::*;

/// How the ids of its dates begin.
pub const EVENTS: [&str; 16] = [
    "modified-papers/",
    "access-arrangements/",
    "second-deadline/",
    "marks/",
    "marks-art/",
    "marks-visits/",
    "first-exam/",
    "last-gcse-exam/",
    "contingency-day/",
    "held-a-level/",
    "results-a-level/",
    "held-gcse/",
    "results-gcse/",
    "results/",
    "priority-reviews/",
    "reviews/",
];

/// How the ids of its notes begin.
pub const NOTES: [&str; 10] = [
    "modified-papers/",
    "access-arrangements/",
    "marks/",
    "exams/",
    "results-all/",
    "results/",
    "reviews/",
    "preliminary-entries/",
    "special-consideration",
    "jcq-documents",
];

fn is_of_the_cycle(line: &str) -> bool {
    EVENTS.iter().any(|event| line[11..].starts_with(event))
}

fn of_the_cycle(found: &Value, name: &str) -> Vec<String> {
    lines(found, name)
        .into_iter()
        .filter(|line| is_of_the_cycle(line))
        .collect()
}

fn request(year: &str, entries: &[Value]) -> Value {
    json!({ "academicYear": year, "nation": "england", "hasCentreNumber": false, "entries": entries })
}

fn general(year: &str, bodies: &[&str], series: &str) -> Value {
    let entries: Vec<Value> = bodies.iter().map(|body| entry(body, "general", series)).collect();
    request(year, &entries)
}

const FOUR: [&str; 4] = ["aqa", "ocr", "pearson", "wjec"];

#[test]
fn the_year_to_june_2027() {
    let found = dates(&general("2026-27", &FOUR, "2027-06"), "2026-11-28");
    assert_eq!(
        of_the_cycle(&found, "dates"),
        [
            // Reviews of June 2026 are asked for until 24 September 2026, in the next academic year.
            "2026-09-24 reviews/2026-06 reported",
            "2027-01-31 modified-papers/2027-06 usual",
            "2027-03-31 marks-visits/ocr/2027-06 usual",
            "2027-04-21 second-deadline/aqa/2027-06 usual",
            "2027-05-10 first-exam/2027-06 reported",
            "2027-05-15 marks/aqa/2027-06 usual",
            "2027-05-15 marks/ocr/2027-06 usual",
            "2027-05-15 marks/pearson/2027-06 usual",
            "2027-05-31 marks-art/aqa/2027-06 usual",
            "2027-05-31 marks-art/ocr/2027-06 usual",
            "2027-06-18 last-gcse-exam/2027-06 reported",
            // Not the last Wednesday of June, which is the 30th.
            "2027-06-23 contingency-day/2027-06 reported",
            "2027-08-19 results-gcse/2027-06 reported",
        ]
    );
    // 21 March was the day of June 2026 and 31 March that of June 2023: it follows no rule.
    assert_eq!(
        ids(&found, "unknown")
            .into_iter()
            .filter(|id| NOTES.iter().any(|note| id.starts_with(note)))
            .collect::<Vec<_>>(),
        [
            "access-arrangements/2027-06",
            "results-all/2027-06",
            "reviews/2027-06",
            "marks/wjec/2027-06",
            "preliminary-entries/wjec/2027-06",
        ]
    );
    assert_eq!(ids(&found, "undated").last().expect("a note"), "special-consideration");
    let said = said(&general("2026-27", &FOUR, "2027-06"), "2026-11-28", Language::English);
    let disputed = one(&said, "dates", "results-gcse/2027-06");
    assert_eq!(disputed["title"], "GCSE results day (as reported): June 2027");
    assert!(disputed["says"].as_str().expect("text").contains("Only one source"));
    assert_eq!(
        one(&said, "dates", "marks/ocr/2027-06")["title"],
        "Cambridge OCR, centre-assessed marks (usual day): June 2027"
    );
}

#[test]
fn the_year_to_june_2026() {
    let found = dates(&general("2025-26", &["wjec", "aqa"], "2026-06"), "2025-09-01");
    assert_eq!(
        of_the_cycle(&found, "dates"),
        [
            "2026-01-31 modified-papers/2026-06 published",
            "2026-03-21 access-arrangements/2026-06 published",
            "2026-04-21 second-deadline/aqa/2026-06 usual",
            "2026-05-07 first-exam/2026-06 reported",
            "2026-05-15 marks/aqa/2026-06 usual",
            "2026-05-31 marks-art/aqa/2026-06 usual",
            "2026-06-17 last-gcse-exam/2026-06 reported",
            "2026-06-24 contingency-day/2026-06 reported",
            "2026-08-12 held-a-level/2026-06 published",
            "2026-08-13 results-a-level/2026-06 published",
            "2026-08-19 held-gcse/2026-06 published",
            "2026-08-20 results-gcse/2026-06 published",
            "2026-08-20 priority-reviews/2026-06 reported",
        ]
    );
    assert_eq!(of_the_cycle(&found, "later"), ["2026-09-24 reviews/2026-06 reported"]);
    assert_eq!(
        clauses(one(&found, "dates", "results-a-level/2026-06")),
        ["KD-results-june-2026", "KD-results"]
    );
    assert_eq!(
        clauses(one(&found, "dates", "second-deadline/aqa/2026-06")),
        ["KD-second-deadlines", "R-cycle"]
    );
}

#[test]
fn winter_and_spring_series() {
    let entries = ["2026-11", "2027-01", "2027-03"].map(|series| entry("aqa", "general", series));
    let found = dates(&request("2026-27", &entries), "2026-09-01");
    assert_eq!(
        of_the_cycle(&found, "dates"),
        [
            "2026-09-20 modified-papers/2026-11 usual",
            "2026-10-04 modified-papers/2027-01 usual",
            "2026-10-21 access-arrangements/2027-01 usual",
            "2026-10-25 second-deadline/aqa/2026-11 usual",
            "2026-11-01 access-arrangements/2026-11 usual",
            "2026-12-15 second-deadline/aqa/2027-01 usual",
            // The second Thursday of January 2027.
            "2027-01-14 results/2026-11 usual",
            "2027-02-21 second-deadline/aqa/2027-03 usual",
        ]
    );
    let unknown = ids(&found, "unknown");
    assert_eq!(
        unknown,
        [
            "reviews/2026-11",
            "results/2027-01",
            "reviews/2027-01",
            "access-arrangements/2027-03",
            "results/2027-03",
            "reviews/2027-03",
        ]
    );
    // The year before: each day that is named for it.
    let entries = ["2025-11", "2026-01"].map(|series| entry("pearson", "general", series));
    let found = dates(&request("2025-26", &entries), "2025-09-01");
    assert_eq!(
        of_the_cycle(&found, "dates"),
        [
            "2025-09-20 modified-papers/2025-11 usual",
            "2025-10-04 modified-papers/2026-01 usual",
            "2025-10-21 access-arrangements/2026-01 published",
            "2025-11-01 access-arrangements/2025-11 published",
            "2026-01-08 results/2025-11 reported",
            "2026-03-19 results/2026-01 reported",
        ]
    );
    // Entries for Pearson's Award and Project closed on 17 October, before the usual day.
    assert!(clauses(one(&found, "dates", "entry-deadline/pearson/general/2026-01")).contains(&"KD-winter-2025-26"));
    assert!(!clauses(one(&found, "dates", "entry-deadline/pearson/general/2025-11")).contains(&"KD-winter-2025-26"));
}

#[test]
fn older_years_that_a_document_names() {
    let entries = ["2022-11", "2023-01", "2023-06"].map(|series| entry("aqa", "general", series));
    let found = dates(&request("2022-23", &entries), "2022-09-01");
    let published: Vec<String> = of_the_cycle(&found, "dates")
        .into_iter()
        .filter(|line| !line.ends_with(" usual"))
        .collect();
    assert_eq!(
        published,
        [
            "2022-09-20 modified-papers/2022-11 published",
            "2022-10-04 modified-papers/2023-01 published",
            "2022-10-21 access-arrangements/2023-01 published",
            "2022-11-01 access-arrangements/2022-11 published",
            "2023-01-31 modified-papers/2023-06 published",
            "2023-03-31 access-arrangements/2023-06 published",
            "2023-05-15 marks/aqa/2023-06 reported",
            "2023-05-31 marks-art/aqa/2023-06 reported",
        ]
    );
    for (year, days) in [
        (2016, ["2016-10-25", "2016-12-15", "2017-02-21", "2017-04-21"]),
        (2023, ["2023-10-25", "2023-12-15", "2024-02-21", "2024-04-21"]),
    ] {
        let series = [
            format!("{year}-11"),
            format!("{}-01", year + 1),
            format!("{}-03", year + 1),
            format!("{}-06", year + 1),
        ];
        let entries = series.clone().map(|series| entry("aqa", "general", &series));
        let found = dates(&request(&year.to_string(), &entries), "2016-09-01");
        for (day, series) in days.iter().zip(series) {
            let second = one(&found, "dates", &format!("second-deadline/aqa/{series}"));
            assert_eq!(
                (second["on"].as_str(), &second["standing"]),
                (Some(*day), &json!("published"))
            );
        }
    }
    let found = dates(&general("2019-20", &["ocr"], "2020-06"), "2019-09-01");
    for (id, on) in [
        ("marks/ocr/2020-06", "2020-05-15"),
        ("marks-art/ocr/2020-06", "2020-05-31"),
        ("marks-visits/ocr/2020-06", "2020-03-31"),
    ] {
        let marks = one(&found, "dates", id);
        assert_eq!(
            (marks["on"].as_str(), &marks["standing"]),
            (Some(on), &json!("published"))
        );
    }
}

#[test]
fn a_day_that_follows_no_rule_is_never_reckoned_for_another_year() {
    let yearly = [
        ("first-exam/", vec!["2026-05-07", "2027-05-10"]),
        ("last-gcse-exam/", vec!["2026-06-17", "2027-06-18"]),
        ("contingency-day/", vec!["2026-06-24", "2027-06-23"]),
        ("held-a-level/", vec!["2026-08-12"]),
        ("results-a-level/", vec!["2026-08-13"]),
        ("held-gcse/", vec!["2026-08-19"]),
        ("results-gcse/", vec!["2026-08-20", "2027-08-19"]),
        ("priority-reviews/", vec!["2026-08-20"]),
        // As of June 2026, and again in the year in which it falls.
        ("reviews/", vec!["2026-09-24", "2026-09-24"]),
    ];
    let mut met: Vec<String> = Vec::new();
    let mut june: Vec<String> = Vec::new();
    for first in 2000..=2098 {
        let request = general(&first.to_string(), &FOUR, &format!("{}-06", first + 1));
        let found = dates(&request, "2026-11-28");
        for name in ["dates", "later"] {
            met.extend(of_the_cycle(&found, name));
        }
        let of_june = |line: &String| line.contains(" access-arrangements/");
        june.extend(of_the_cycle(&found, "dates").into_iter().filter(of_june));
        // What is not known is said.
        if !(2025..=2026).contains(&first) {
            let unknown = ids(&found, "unknown");
            for group in ["exams/", "results-all/", "reviews/"] {
                assert!(unknown.contains(&format!("{group}{}-06", first + 1)), "{first} {group}");
            }
        }
    }
    for (event, days) in yearly {
        let found: Vec<&str> = met
            .iter()
            .filter(|line| line[11..].starts_with(event))
            .map(|line| &line[..10])
            .collect();
        assert_eq!(found, days, "{event}");
        assert!(
            met.iter()
                .filter(|line| line[11..].starts_with(event))
                .all(|line| !line.ends_with(" usual"))
        );
    }
    assert_eq!(
        june,
        [
            "2023-03-31 access-arrangements/2023-06 published",
            "2026-03-21 access-arrangements/2026-06 published",
        ]
    );
}

#[test]
fn a_usual_day_says_that_it_is_no_deadline_and_how_often_it_was_so() {
    let entries: Vec<Value> = ["2027-11", "2028-01", "2028-03", "2028-06"]
        .iter()
        .flat_map(|series| FOUR.map(|body| entry(body, "general", series)))
        .collect();
    let mut met = 0;
    for (language, words, deadline, title) in [
        (
            Language::English,
            ["only earlier year", "same in every earlier year"],
            "not a deadline",
            "usual day",
        ),
        (
            Language::Welsh,
            [
                "Diwrnod yr unig flwyddyn gynharach",
                "yr un fath ym mhob blwyddyn gynharach",
            ],
            "Nid dyddiad cau mohono",
            "diwrnod arferol",
        ),
    ] {
        let found = said(&request("2027-28", &entries), "2026-11-28", language);
        for date in list(&found["dates"]) {
            let id = date["id"].as_str().expect("an id");
            if !EVENTS.iter().any(|event| id.starts_with(event)) {
                continue;
            }
            if id == "results/2027-11" {
                // The second Thursday of January 2028 is no deadline, and no day of a month.
                let thursday = ["second Thursday", "ail ddydd Iau"];
                let says = date["says"].as_str().expect("text");
                assert!(thursday.iter().any(|words| says.contains(words)), "{says}");
                assert_eq!(date["on"], "2028-01-13");
                continue;
            }
            met += 1;
            assert_eq!(date["standing"], "usual", "{id}");
            let says = date["says"].as_str().expect("text");
            assert!(
                says.contains(deadline) && date["title"].as_str().expect("text").contains(title),
                "{id}"
            );
            // Known from one year: modified papers of winter, and the marks of OCR and AQA.
            let once = [
                "modified-papers/2027-11",
                "modified-papers/2028-01",
                "marks/ocr",
                "marks/aqa",
                "marks-",
            ]
            .iter()
            .any(|one| id.starts_with(one));
            assert_eq!(
                [says.contains(words[0]), says.contains(words[1])],
                [once, !once],
                "{id}"
            );
        }
    }
    assert!(met > 20, "{met}");
}

#[test]
fn the_cycle_is_listed_once_and_only_where_it_is_shared() {
    // Two bodies and two items of one: one set of common days.
    let found = dates(&general("2026-27", &["aqa", "ocr", "aqa"], "2027-06"), "2026-11-28");
    let common = of_the_cycle(&found, "dates");
    let contingency = common.iter().filter(|line| line.contains("contingency-day"));
    assert_eq!(contingency.count(), 1);
    assert_eq!(one(&found, "dates", "contingency-day/2027-06")["at"], "entries[0]");
    // The first of the items may be of a body that does not share it.
    let found = dates(
        &general("2026-27", &["sqa", "other", "ocnni", "ccea"], "2027-06"),
        "2026-11-28",
    );
    assert_eq!(one(&found, "dates", "contingency-day/2027-06")["at"], "entries[3]");
    for nation in ["england", "wales", "northern-ireland", "scotland"] {
        let mut request = general("2026-27", &["aqa"], "2027-06");
        request["nation"] = json!(nation);
        assert!(
            !of_the_cycle(&dates(&request, "2026-11-28"), "dates").is_empty(),
            "{nation}"
        );
    }
    let mut abroad = general("2026-27", &["aqa", "pearson"], "2027-06");
    abroad["nation"] = json!("elsewhere");
    let vocational: Vec<Value> = FOUR.iter().map(|body| entry(body, "vocational", "2027-06")).collect();
    for request in [
        general("2026-27", &["sqa", "other", "ocnni"], "2027-06"),
        abroad,
        request("2026-27", &vocational),
    ] {
        let found = dates(&request, "2026-11-28");
        assert_eq!(of_the_cycle(&found, "dates"), [""; 0], "{request}");
        assert!(!ids(&found, "undated").contains(&"special-consideration".to_owned()));
    }
}

#[test]
fn what_is_left_out_is_said_with_official_addresses() {
    for language in Language::ALL {
        let found = said(&json!({}), "2026-11-28", language);
        let left_out = one(&found, "signposts", "left-out");
        let addresses: Vec<&str> = list(&left_out["cites"])
            .iter()
            .filter_map(|cite| cite["address"].as_str())
            .collect();
        for host in [
            "jcq.org.uk",
            "aqa.org.uk",
            "ccea.org.uk",
            "cityandguilds.com",
            "ncfe.org.uk",
            "ocr.org.uk",
        ] {
            assert!(
                addresses
                    .iter()
                    .any(|address| address.starts_with("https://") && address.contains(host)),
                "{host} in {addresses:?}"
            );
        }
    }
}

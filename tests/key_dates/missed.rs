//! A day that has passed says first what to do now, and whom to ask.

use serde_json::{Value, json};

use crate::*;

/// A centre of each body, in every series of two years, with an approval.
fn everything(year: i32) -> Value {
    let bodies = [
        "aqa",
        "ccea",
        "city-and-guilds",
        "ncfe",
        "ocr",
        "pearson",
        "sqa",
        "wjec",
    ];
    let months = [(year, "11"), (year + 1, "01"), (year + 1, "03"), (year + 1, "06")];
    let entries: Vec<Value> = bodies
        .iter()
        .flat_map(|body| months.map(|(year, month)| entry(body, "general", &format!("{year}-{month}"))))
        .collect();
    let mut request = json!({ "academicYear": year, "nation": "wales", "hasCentreNumber": true, "entries": entries });
    request["approvals"] = school()["approvals"].clone();
    request
}

/// How the first sentence of a date that has passed begins.
const PASSED: [(Language, &str); 2] = [
    (Language::English, "This day has passed. "),
    (Language::Welsh, "Mae'r diwrnod hwn wedi mynd heibio. "),
];

#[test]
fn each_duty_that_is_missed_says_what_to_do_now() {
    let nothing_to_do = [
        "first-exam/",
        "last-gcse-exam/",
        "contingency-day/",
        "held-",
        "results",
        "credit-check/",
    ];
    let mut met = 0;
    for (language, passed) in PASSED {
        for year in [2025, 2026] {
            let found = said(&everything(year), "2030-01-01", language);
            for date in ["dates", "earlier", "later"]
                .iter()
                .flat_map(|name| list(&found[*name]))
            {
                let id = date["id"].as_str().expect("an id");
                assert_eq!(date["past"], true, "{id}");
                let is_duty = !nothing_to_do.iter().any(|start| id.starts_with(start));
                let says = date["says"].as_str().expect("text");
                assert_eq!(says.starts_with(passed), is_duty, "{id}: {says}");
                if is_duty {
                    assert!(date["to"]["name"].is_string(), "{id} says whom to ask");
                }
                met += usize::from(is_duty);
            }
        }
    }
    assert!(met > 200, "{met}");
}

#[test]
fn a_day_that_is_not_over_is_not_missed() {
    for (as_of, is_missed) in [("2026-10-30", false), ("2026-10-31", false), ("2026-11-01", true)] {
        for (language, passed) in PASSED {
            let found = said(&everything(2026), as_of, language);
            let says = one(&found, "dates", "annual-update/2026-27")["says"]
                .as_str()
                .expect("text");
            assert_eq!(says.contains(passed), is_missed, "{as_of}");
        }
    }
}

#[test]
fn whom_to_ask_is_the_one_whose_day_it_is() {
    let found = dates(&everything(2026), "2026-11-28");
    for (name, id, to) in [
        ("dates", "annual-update/2026-27", "ncn-register"),
        ("dates", "head-of-centre-declaration/2026-27", "ncn-register"),
        ("dates", "entry-deadline/aqa/general/2027-06", "aqa-exams"),
        ("dates", "conflicts-of-interest/ccea/general/2027-06", "ccea"),
        ("dates", "marks/ocr/2027-06", "ocr-dates"),
        ("dates", "marks/pearson/2027-06", "pearson-dates"),
        ("unknown", "marks/wjec/2027-06", "wjec-entries"),
        (
            "unknown",
            "entry-deadline/sqa/general/2027-06",
            "qualifications-scotland",
        ),
        ("dates", "approval-lapse/last-safe-day/601-1234-7", "ocr-support"),
    ] {
        assert_eq!(one(&found, name, id)["to"], to, "{id}");
    }
    let said = said(&everything(2026), "2026-11-28", Language::English);
    let to = &one(&said, "dates", "annual-update/2026-27")["to"];
    assert_eq!(to["email"], "ncn@ocr.org.uk");
    // A body that nothing is known of has nobody to ask at.
    let other = json!({ "academicYear": 2026, "entries": [entry("other", "general", "2027-06")] });
    let found = dates(&other, "2026-11-28");
    assert_eq!(
        one(&found, "unknown", "entry-deadline/other/general/2027-06").get("to"),
        None
    );
}

#[test]
fn what_a_late_entry_leads_to_is_said_where_it_is_known() {
    let found = said(&everything(2026), "2026-11-28", Language::English);
    let late = |body: &str| {
        let date = one(&found, "dates", &format!("entry-deadline/{body}/general/2026-11"));
        date["says"].as_str().expect("text").to_owned()
    };
    assert!(late("aqa").contains("very late fee") && !late("aqa").contains("leads to is not known"));
    for body in ["ocr", "pearson", "wjec", "ccea"] {
        assert!(
            late(body).contains("What a late entry leads to is not known") && !late(body).contains("very late fee")
        );
    }
}

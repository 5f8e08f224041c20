//! The centre's own dates, from other procedures.

use centre_checks::catalogue;
use serde_json::{Value, json};

use crate::*;

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

//! What the Register asks for every year.

use serde_json::{Value, json};

use crate::*;

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

//! What the request in `tests/key_dates/school.json` leads to, kept so that the package is held to the same bytes: the dates,
//! how they are said, and the calendar file in both languages.

use std::fs;
use std::path::Path;

use centre_checks::{Language, Options, key_dates};
use serde_json::Value;

pub fn files(root: &Path) -> Vec<(String, String)> {
    let call = fs::read_to_string(root.join("tests/key_dates/school.json")).expect("a request");
    let call: Value = serde_json::from_str(&call).expect("JSON");
    let request = serde_json::from_value(call["request"].clone()).expect("a request");
    let options = Options::as_of(call["asOf"].as_str().expect("a day"));
    let dates = key_dates(&request, &options).expect("dates");
    let found = serde_json::to_value(&dates).expect("plain data");
    let mut files = vec![(
        "school.dates.json".to_owned(),
        serde_json::to_string_pretty(&found).expect("JSON") + "\n",
    )];
    for language in Language::ALL {
        let said = dates.said(language);
        let text = serde_json::to_string_pretty(&serde_json::to_value(&said).expect("plain data")).expect("JSON");
        files.push((format!("school.said.{}.json", language.code()), text + "\n"));
        files.push((format!("school.{}.ics", language.code()), said.calendar()));
    }
    files
}

//! What the request in `tests/key_dates/school.json` leads to, kept so that the package is held to the same bytes: the dates,
//! and the calendar file in both languages.

use std::fs;
use std::path::Path;

use centre_checks::{Language, Options, calendar, key_dates};
use serde_json::Value;

pub fn files(root: &Path) -> Vec<(String, String)> {
    let call = fs::read_to_string(root.join("tests/key_dates/school.json")).expect("a request");
    let call: Value = serde_json::from_str(&call).expect("JSON");
    let request = serde_json::from_value(call["request"].clone()).expect("a request");
    let options = Options::as_of(call["asOf"].as_str().expect("a day"));
    let dates = key_dates(&request, &options).expect("dates");
    let dates = serde_json::to_value(dates).expect("plain data");
    let mut files = vec![(
        "school.dates.json".to_owned(),
        serde_json::to_string_pretty(&dates).expect("JSON") + "\n",
    )];
    for language in [Language::English, Language::Welsh] {
        let file = calendar(&request, &options, language).expect("a calendar");
        files.push((format!("school.{}.ics", language.code()), file));
    }
    files
}

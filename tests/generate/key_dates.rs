//! What the requests in `tests/key_dates/` lead to, kept so that the package gives the same bytes: the dates, their sentences
//! and the calendar file in both languages.

use std::fs;
use std::path::Path;

use centre_checks::{CalendarOptions, Language, Options, key_dates};
use serde_json::Value;

const REQUESTS: [&str; 2] = ["school", "empty"];

pub fn files(root: &Path) -> Vec<(String, String)> {
    REQUESTS.iter().flat_map(|name| files_of(root, name)).collect()
}

fn files_of(root: &Path, name: &str) -> Vec<(String, String)> {
    let call = fs::read_to_string(root.join(format!("tests/key_dates/{name}.json"))).expect("a request");
    let call: Value = serde_json::from_str(&call).expect("JSON");
    let request = serde_json::from_value(call["request"].clone()).expect("a request");
    let how: CalendarOptions = serde_json::from_value(call["calendar"].clone()).expect("how the file is made");
    let options = Options::as_of(call["asOf"].as_str().expect("a day"));
    let dates = key_dates(&request, &options).expect("dates");
    let found = serde_json::to_value(&dates).expect("plain data");
    let mut files = vec![(
        format!("{name}.dates.json"),
        serde_json::to_string_pretty(&found).expect("JSON") + "\n",
    )];
    for language in Language::ALL {
        let said = dates.said(language);
        let text = serde_json::to_string_pretty(&serde_json::to_value(&said).expect("plain data")).expect("JSON");
        files.push((format!("{name}.said.{}.json", language.code()), text + "\n"));
        let file = said.calendar(&how).expect("a calendar file");
        files.push((format!("{name}.{}.ics", language.code()), file));
    }
    files
}

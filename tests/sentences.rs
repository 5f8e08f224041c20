//! What sentences may hold.
//!
//! A day or a number that a body sets is written in one dated place and reaches sentences as a fact. Where a sentence spells it
//! out, it stays as it was when the number moves, and nothing else would notice.

use std::collections::BTreeSet;

use centre_checks::catalogue;
use serde_json::Value;

/// Where a day or a number is spelt out, and why it may be for now. Clauses and documents are not checked: they say what was
/// published. This list should shrink; an entry that is no longer needed also fails.
const ALLOWED: &[(&str, &[&str])] = &[
    (
        "no parameter: what a service does or was, told beside the rule",
        &[
            "account-change actions ask-pearson-about-account says",
            "credit-check form trading fields tradesOnCredit hint",
            "cyber-incident actions tell-report-fraud says",
            "cyber-incident form authorities fields toldReportFraud hint",
        ],
    ),
    (
        "OCR's two editions are told apart by their years",
        &[
            "approval-lapse actions ask-which-edition says",
            "approval-lapse dates centre-lapses-on-three-years says",
            "approval-lapse dates centre-lapses-on-two-years says",
            "approval-lapse dates centre-last-safe-day-three-years says",
            "approval-lapse dates centre-last-safe-day-two-years says",
            "approval-lapse dates lapses-on-three-years says",
            "approval-lapse dates lapses-on-two-years says",
            "approval-lapse dates last-safe-day-three-years says",
            "approval-lapse dates last-safe-day-two-years says",
            "approval-lapse decisions choose-edition says",
            "approval-lapse rules approval-lapse/edition-is-chosen asks",
            "approval-lapse rules approval-lapse/edition-is-chosen says cambridge-technicals text",
            "approval-lapse rules approval-lapse/edition-is-chosen says not-chosen text",
            "approval-lapse rules approval-lapse/edition-is-chosen says other-page-named next",
            "approval-lapse rules approval-lapse/edition-is-chosen says other-page-named text",
            "approval-lapse rules approval-lapse/qualification-approval-in-force says edition-not-chosen text",
            "approval-lapse rules approval-lapse/vocational-approval-in-force says edition-not-chosen text",
        ],
    ),
    (
        "how a date is reckoned is told in the words of its clause or reading",
        &[
            "approval-lapse dates centre-last-safe-day reckoned",
            "approval-lapse dates centre-last-safe-day-three-years reckoned",
            "approval-lapse dates centre-last-safe-day-two-years reckoned",
            "approval-lapse dates centre-latest-reading-lapses-on reckoned",
            "approval-lapse dates last-safe-day reckoned",
            "approval-lapse dates last-safe-day-three-years reckoned",
            "approval-lapse dates last-safe-day-two-years reckoned",
            "approval-lapse dates latest-reading-lapses-on reckoned",
            "conflict-of-interest dates usual-deadline reckoned",
            "credit-check dates credit-terms-complete reckoned",
            "credit-check dates review-possible reckoned",
            "cyber-incident dates commissioner-deadline reckoned",
        ],
    ),
    (
        "a rule's question is its title, and the number is in its name",
        &[
            "credit-check rules credit-check/established-for-six-months asks",
            "credit-check rules credit-check/on-credit-terms-for-six-months asks",
        ],
    ),
    (
        "the six months, still in words",
        &[
            "credit-check dates credit-terms-complete says",
            "credit-check dates review-possible says",
        ],
    ),
    (
        "the 72 hours, still in words",
        &["cyber-incident form report fields reasonsGiven asks"],
    ),
];

const NUMBERS: [&[&str]; 2] = [
    &[
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "eighteen",
    ],
    &[
        "dau", "ddau", "dwy", "ddwy", "tri", "dri", "tair", "dair", "pedwar", "bedwar", "pedair", "bedair", "pum",
        "bum", "chwe", "saith", "wyth", "naw", "deg", "ddeg",
    ],
];
const UNITS: [&[&str]; 2] = [
    &[
        "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    ],
    &[
        "awr", "diwrnod", "ddiwrnod", "niwrnod", "wythnos", "mis", "fis", "blynedd", "flynedd", "mlynedd",
    ],
];
const MONTHS: [&[&str]; 2] = [
    &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    &[
        "ionawr",
        "chwefror",
        "mawrth",
        "fawrth",
        "ebrill",
        "mai",
        "fai",
        "mehefin",
        "fehefin",
        "gorffennaf",
        "awst",
        "medi",
        "fedi",
        "hydref",
        "tachwedd",
        "dachwedd",
        "rhagfyr",
    ],
];

/// The first day and month, or number and unit of time, in a sentence of a language: 0 is English, 1 Welsh.
fn literal(text: &str, language: usize) -> Option<String> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '{' && letter != '}')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let is_number = |word: &str| word.parse::<u32>().is_ok() || NUMBERS[language].contains(&word);
    let found = words.windows(2).find(|pair| {
        let (first, second) = (pair[0].as_str(), pair[1].as_str());
        let is_day = first.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
        (is_number(first) && UNITS[language].contains(&second)) || (is_day && MONTHS[language].contains(&second))
    })?;
    Some(found.join(" "))
}

/// Each sentence below a part of the catalogue in its two languages, with an address made of the names on the way.
fn sentences(part: &Value, address: &str, found: &mut Vec<(String, [String; 2])>) {
    match part {
        Value::Array(items) => {
            for item in items {
                let name = ["id", "code", "path", "name"]
                    .iter()
                    .find_map(|key| item[*key].as_str());
                sentences(item, &join(address, name.unwrap_or_default()), found);
            }
        }
        Value::Object(fields) => {
            if let (Some(Value::String(en)), Some(Value::String(cy))) = (fields.get("en"), fields.get("cy")) {
                found.push((address.to_owned(), [en.clone(), cy.clone()]));
                return;
            }
            for (key, value) in fields {
                sentences(value, &join(address, key), found);
            }
        }
        _ => {}
    }
}

fn join(address: &str, name: &str) -> String {
    if name.is_empty() || address.is_empty() {
        format!("{address}{name}")
    } else {
        format!("{address} {name}")
    }
}

#[test]
fn no_sentence_says_a_day_or_a_number_that_a_body_sets_in_its_own_words() {
    let mut found = Vec::new();
    for procedure in &serde_json::to_value(catalogue().procedures)
        .expect("plain data")
        .as_array()
        .expect("a list")[..]
    {
        let mut procedure = procedure.clone();
        let fields = procedure.as_object_mut().expect("a procedure");
        // What a policy is for says since when it holds.
        fields.remove("policies");
        let id = fields["id"].as_str().expect("an id").to_owned();
        sentences(&procedure, &id, &mut found);
    }
    assert!(found.len() > 1_000, "{}", found.len());
    let literals: BTreeSet<String> = (found.iter())
        .filter(|(_, said)| {
            said.iter()
                .enumerate()
                .any(|(language, text)| literal(text, language).is_some())
        })
        .map(|(address, _)| address.clone())
        .collect();
    let allowed: BTreeSet<String> = ALLOWED
        .iter()
        .flat_map(|(_, places)| *places)
        .map(|place| (*place).to_owned())
        .collect();
    let new: Vec<_> = literals.difference(&allowed).collect();
    let gone: Vec<_> = allowed.difference(&literals).collect();
    assert!(new.is_empty(), "let the day or the number come in as a fact: {new:#?}");
    assert!(gone.is_empty(), "these may leave the list: {gone:#?}");
}

#[test]
fn a_day_and_a_number_are_seen_in_both_languages() {
    let seen = [
        ("The last day is 31 October.", "Y diwrnod olaf yw 31 Hydref."),
        ("Within 72 hours of it.", "O fewn 72 awr i hynny."),
        ("Six months are complete.", "Mae chwe mis yn gyflawn."),
        ("Two years or three.", "Dwy flynedd neu dair."),
    ];
    for (en, cy) in seen {
        assert!(literal(en, 0).is_some(), "{en}");
        assert!(literal(cy, 1).is_some(), "{cy}");
    }
    let unseen = [
        (
            "The last day is {last}. Days left: {days}.",
            "Y diwrnod olaf yw {last}. Dyddiau'n weddill: {days}.",
        ),
        ("In the year from October {year}.", "Yn y flwyddyn o fis Hydref {year}."),
    ];
    for (en, cy) in unseen {
        assert_eq!((literal(en, 0), literal(cy, 1)), (None, None));
    }
}

#[test]
fn every_pair_of_the_word_list_stands_together_in_the_catalogue() {
    let list = include_str!("../docs/word-list.md");
    let rows: Vec<Vec<&str>> = (list.lines())
        .filter(|line| line.starts_with("| "))
        .map(|line| line.split('|').map(str::trim).collect())
        .skip(1)
        .collect();
    assert!(rows.len() > 20, "{rows:?}");
    let mut found = Vec::new();
    let catalogue = serde_json::to_value(catalogue()).expect("plain data");
    sentences(&catalogue, "", &mut found);
    for row in rows {
        let (en, cy) = (row[1].to_lowercase(), row[2].to_lowercase());
        let together =
            |said: &[String; 2]| said[0].to_lowercase().contains(&en) && said[1].to_lowercase().contains(&cy);
        assert!(found.iter().any(|(_, said)| together(said)), "{en} is not {cy}");
    }
}

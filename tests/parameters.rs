//! Numbers and days that parameters hold: in what a report says they are facts, so that a parameter which changes takes its
//! sentences with it.

use centre_checks::catalogue;

const NUMBERS: &[&str] = &[
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
];

/// What parameters count.
const UNITS: &[&str] = &["hours", "months", "years", "key", "administrators", "candidates"];

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Spelt out anyway: OCR's editions are distinguished by their years, and nothing is worked out from the years after which
/// Pearson deletes an account.
const SPELT_OUT: &[&str] = &[
    "two years are published",
    "Three years are named",
    "check by two years",
    "with two years",
    "Whether two years or three apply",
    "Ask OCR whether two years or three apply",
    "by three years",
    "not been used for more than two years",
];

/// Everything that findings, actions and decisions say in English, with where it stands.
fn sentences() -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for procedure in catalogue().procedures {
        for rule in &procedure.rules {
            for say in rule.says {
                let place = format!("{} {}", rule.id, say.code);
                found.extend(say.next.map(|next| (place.clone(), next.en)));
                found.push((place, say.text.en));
            }
        }
        for action in &procedure.actions {
            found.push((format!("{} {}", procedure.id, action.code), action.says.en));
        }
        for decision in procedure.decisions {
            let place = format!("{} {}", procedure.id, decision.code);
            found.extend(decision.says_by.map(|by| (place.clone(), by.en)));
            found.push((place, decision.says.en));
        }
    }
    found
}

fn is_number(word: &str) -> bool {
    NUMBERS.contains(&word.to_lowercase().as_str()) || word.chars().all(|letter| letter.is_ascii_digit())
}

/// The first number of something, or day of every year, that is spelt out.
fn spelt_out(sentence: &str) -> Option<String> {
    let mut rest = sentence.to_owned();
    for known in SPELT_OUT {
        rest = rest.replace(known, "");
    }
    let words: Vec<&str> = rest
        .split(|letter: char| !letter.is_alphanumeric() && letter != '{' && letter != '}')
        .filter(|word| !word.is_empty())
        .collect();
    let year = |word: Option<&&str>| word.is_some_and(|word| word.len() == 4 && is_number(word));
    words.windows(2).enumerate().find_map(|(at, pair)| {
        let counts = is_number(pair[0]) && UNITS.contains(&pair[1]);
        let every_year = is_number(pair[0]) && MONTHS.contains(&pair[1]) && !year(words.get(at + 2));
        (counts || every_year).then(|| pair.join(" "))
    })
}

#[test]
fn no_sentence_of_a_report_spells_out_a_parameter() {
    let found: Vec<String> = sentences()
        .into_iter()
        .filter_map(|(place, sentence)| Some(format!("{place}: {}", spelt_out(sentence)?)))
        .collect();
    assert!(found.is_empty(), "these belong in facts:\n{}", found.join("\n"));
    let all = sentences();
    for known in SPELT_OUT {
        assert!(
            all.iter().any(|(_, sentence)| sentence.contains(known)),
            "no sentence says \"{known}\" any more"
        );
    }
}

#[test]
fn a_number_put_back_into_prose_is_seen() {
    for (sentence, seen) in [
        ("There is still time: 31 October is the last day.", Some("31 October")),
        ("The 72 hours are over.", Some("72 hours")),
        ("Only the six months are missing.", Some("six months")),
        ("There is still time: {last} is the last day.", None),
        ("It took the place of Action Fraud on 4 December 2025.", None),
    ] {
        assert_eq!(spelt_out(sentence).as_deref(), seen, "{sentence}");
    }
}

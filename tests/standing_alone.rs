//! Every sentence stands alone and is said once: a person may read one step out on the telephone, and nothing else with it.

mod support;

use std::collections::BTreeSet;

use centre_checks::catalogue::{COMMON, catalogue};
use centre_checks::{FieldKind, Language, Section, Text};
use serde_json::Value;
use support::{goldens, list, said};

/// How long a sentence may be.
const MOST_WORDS: usize = 25;

/// Words that point somewhere else on a page, in English and in Welsh.
const POINTING: [&[&str]; 2] = [&["below", "above", "overleaf"], &["isod", "uchod", "drosodd"]];

/// Words about the software. The Welsh name of a program of the awarding bodies' is theirs.
const INNER: [&[&str]; 2] = [
    &[
        "program",
        "library",
        "held here",
        "known here",
        "lost here",
        "not held",
        "the findings",
        "was lost",
        "this tool",
    ],
    &[
        "llyfrgell",
        "y canfyddiadau",
        "a gedwir yma",
        "ni chedwir ei",
        "ni wyddys yma",
        "nid oes yma",
        "collwyd y ",
        "yr offeryn",
    ],
];

/// What a sentence may not begin with: a pronoun whose noun stands in another sentence, or nowhere.
const PRONOUNS: [&[&str]; 2] = [
    &[
        "it ",
        "its ",
        "they ",
        "them ",
        "their ",
        "this is ",
        "this has ",
        "this will ",
        "that ",
        "these are ",
        "those ",
        "he ",
        "she ",
        "his ",
        "her ",
    ],
    &[
        "mae'n ",
        "nid yw'n ",
        "maent ",
        "nid ydynt ",
        "mae hyn ",
        "mae hynny ",
        "nid yw hyn ",
        "nid yw hynny ",
        "hwn ",
        "hon ",
        "hyn ",
        "hynny ",
        "ef ",
        "hi ",
        "hwy ",
        "ei ",
        "eu ",
        "fe'i ",
        "fe'u ",
    ],
];

/// Where a sentence is said.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// What is to be done: an action, or the next step of a finding.
    Step,
    Headline,
    /// What a rule found, beside what it asks.
    Told,
}

/// A text that is said, with an address made of codes.
struct Spoken {
    address: String,
    place: Place,
    text: Text,
}

fn spoken() -> Vec<Spoken> {
    let mut found = Vec::new();
    let mut add = |address: &str, place, text| {
        let address = address.to_owned();
        found.push(Spoken { address, place, text });
    };
    for procedure in catalogue().procedures {
        for rule in &procedure.rules {
            for say in rule.says {
                let address = format!("{} {}", rule.id, say.code);
                add(&address, Place::Told, say.text);
                if let Some(next) = say.next {
                    add(&address, Place::Step, next);
                }
            }
        }
        for action in &procedure.actions {
            add(&format!("{} {}", procedure.id, action.code), Place::Step, action.says);
        }
        for row in procedure.decisions {
            let address = format!("{} {}", procedure.id, row.code);
            add(&address, Place::Headline, row.says);
            if let Some(by) = row.says_by {
                add(&format!("{address} by"), Place::Headline, by);
            }
        }
    }
    add(COMMON.decision.code, Place::Headline, COMMON.decision.says);
    add("waits", Place::Step, COMMON.waits);
    for say in COMMON.says {
        add(say.code, Place::Told, say.text);
        if let Some(next) = say.next {
            add(say.code, Place::Step, next);
        }
    }
    for kind in &catalogue().identifiers {
        for remark in kind.says {
            let address = format!("{} {}", kind.kind, remark.code);
            add(&address, Place::Told, remark.text);
            if let Some(next) = remark.next {
                add(&address, Place::Step, next);
            }
        }
    }
    for saying in &catalogue().key_dates.says {
        add(&format!("key-dates {}", saying.code), Place::Told, saying.text);
    }
    found
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!'])
        .scan(0, |start, part| {
            let from = *start;
            *start += part.len();
            Some((from, *start))
        })
        .filter(|(_, end)| text[*end..].is_empty() || text[*end..].starts_with(' '))
        .scan(0, |start, (_, end)| {
            let sentence = &text[*start..end];
            *start = end;
            Some(sentence.trim())
        })
}

/// What is wrong with one sentence of a language: 0 is English, 1 Welsh.
fn wrong(sentence: &str, place: Place, language: usize, ids: &BTreeSet<String>) -> Option<String> {
    let lower = sentence.to_lowercase();
    let words: Vec<&str> = sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .collect();
    if words.len() > MOST_WORDS {
        return Some(format!("{} words", words.len()));
    }
    let bare = |word: &str| {
        word.trim_matches(|letter: char| !letter.is_alphanumeric())
            .to_lowercase()
    };
    if let Some(word) = words.iter().find(|word| POINTING[language].contains(&&*bare(word))) {
        return Some(format!("points {word}"));
    }
    if let Some(inner) = INNER[language].iter().find(|inner| lower.contains(*inner)) {
        return Some(format!("speaks of {inner}"));
    }
    let pronoun = PRONOUNS[language].iter().find(|pronoun| lower.starts_with(*pronoun));
    if let (Some(pronoun), true) = (pronoun, place != Place::Told) {
        return Some(format!("begins with {pronoun}"));
    }
    let is_code = |word: &&&str| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '[' && letter != ']');
        let is_field = word.contains('[')
            || word != "DfE"
                && (word.chars().zip(word.chars().skip(1))).any(|(one, two)| one.is_lowercase() && two.is_uppercase());
        !sentence.contains(&format!("{{{word}}}")) && (is_field || ids.contains(word))
    };
    let code = words.iter().find(is_code);
    code.map(|code| format!("names the code {code}"))
}

/// Every id that has a meaning in the software alone: of rules, clauses, documents, policies, actions, dates and decisions. A
/// code that is a word of every day is none.
fn ids() -> BTreeSet<String> {
    fn fields(sections: &[Section], found: &mut BTreeSet<String>) {
        for field in sections.iter().flat_map(|section| section.fields) {
            found.insert(field.path.to_owned());
            if let FieldKind::List { sections, .. } = &field.kind {
                fields(sections, found);
            }
        }
    }
    let mut found: BTreeSet<String> = BTreeSet::new();
    let catalogue = catalogue();
    for procedure in &catalogue.procedures {
        found.insert(procedure.id.to_owned());
        found.extend(procedure.rules.iter().map(|rule| rule.id.to_owned()));
        found.extend(procedure.policies.iter().map(|policy| policy.id.to_owned()));
        found.extend(procedure.actions.iter().map(|action| action.code.to_owned()));
        found.extend(procedure.dates.iter().map(|date| date.code.to_owned()));
        found.extend(procedure.decisions.iter().map(|row| row.code.to_owned()));
        fields(procedure.form, &mut found);
    }
    found.extend(catalogue.clauses.iter().map(|entry| entry.clause.id.to_owned()));
    found.extend(catalogue.documents.iter().map(|document| document.id.to_owned()));
    found.retain(|id| id.contains(|letter: char| !letter.is_lowercase()));
    found
}

#[test]
fn every_sentence_stands_alone_and_is_short() {
    let spoken = spoken();
    assert!(spoken.len() > 600, "{}", spoken.len());
    let ids = ids();
    let mut found = Vec::new();
    for Spoken { address, place, text } in spoken {
        for (language, text) in [text.en, text.cy].into_iter().enumerate() {
            assert_eq!(
                sentences(text).collect::<Vec<_>>().join(" "),
                text,
                "{address}: a sentence ends with a full stop"
            );
            let wrong = sentences(text).find_map(|sentence| Some((sentence, wrong(sentence, place, language, &ids)?)));
            found.extend(wrong.map(|(sentence, why)| format!("{address}: {why}: {sentence}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_does_not_stand_alone_is_seen() {
    let ids = ids();
    let long = ["word"; MOST_WORDS + 1].join(" ");
    for (sentence, language) in [
        (&*long, 0),
        ("Put right what is listed below.", 0),
        ("Cywirwch yr hyn a restrir isod.", 1),
        ("The address is not held here.", 0),
        ("Ni chedwir ei gyfeiriad yma.", 1),
        ("It took the place of Action Fraud.", 0),
        ("Mae'n hwyr.", 1),
        ("Answer toldPolice.", 0),
        ("See account-change/signed.", 0),
        ("Clause W24 asks for it.", 0),
    ] {
        assert!(wrong(sentence, Place::Step, language, &ids).is_some(), "{sentence}");
    }
    for (sentence, language) in [
        (&*["word"; MOST_WORDS].join(" "), 0),
        ("Tell WJEC by {lastSafeDay}.", 0),
        ("This qualification has lapsed.", 0),
        ("Rhowch wybod i CBAC am hynny.", 1),
    ] {
        assert_eq!(wrong(sentence, Place::Step, language, &ids), None, "{sentence}");
    }
    assert_eq!(
        wrong("It is signed.", Place::Told, 0, &ids),
        None,
        "what was found stands beside what is asked"
    );
    let parts: Vec<&str> = sentences("At 16.30 tell WJEC. Is it late? No.").collect();
    assert_eq!(parts, ["At 16.30 tell WJEC.", "Is it late?", "No."]);
}

/// The steps of a report in one language, each with the item that it is about.
fn steps(report: &Value) -> Vec<(Option<&str>, &str, String)> {
    let findings = list(&report["findings"]).iter().filter(|finding| {
        list(&finding["missing"]).is_empty() && (finding["outcome"] == "failed" || finding["outcome"] == "cantTell")
    });
    let next = findings.filter_map(|finding| {
        let next = finding["next"].as_str()?;
        Some((
            finding["at"].as_str(),
            next,
            format!("{} {}", finding["rule"], finding["code"]),
        ))
    });
    let actions = list(&report["actions"]).iter().map(|action| {
        let says = action["says"].as_str().expect("a sentence");
        (action["at"].as_str(), says, action["code"].to_string())
    });
    next.chain(actions).collect()
}

/// How much of the shorter of two steps' first sentences is in the other, in hundredths.
fn shared(one: &str, other: &str) -> usize {
    let words = |text: &str| -> BTreeSet<String> {
        let first = sentences(text).next().unwrap_or_default();
        first
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| {
                ![
                    "the", "a", "of", "to", "that", "for", "on", "in", "is", "it", "and", "at",
                ]
                .contains(word)
            })
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    one.intersection(&other).count() * 100 / one.len().min(other.len()).max(1)
}

/// Findings whose next step shares most of its words with another step of the same report, and is a step of its own.
const ALIKE: &[[&str; 2]] = &[
    [
        "account-change/address-not-at-free-mail",
        "account-change/mailbox-not-generic",
    ],
    [
        "approval-lapse/centre-clock-start-is-clear",
        "approval-lapse/clock-start-is-clear",
    ],
    [
        "approval-lapse/qualification-approval-in-force",
        "approval-lapse/vocational-approval-in-force",
    ],
];

#[test]
fn no_two_steps_of_a_report_say_the_same() {
    let mut found = BTreeSet::new();
    let mut done_by_another = 0;
    for golden in goldens() {
        let report = golden.run(&golden.answers);
        for language in Language::ALL {
            let report = said(&report, language);
            for finding in list(&report["findings"]) {
                let Some(code) = finding["doneBy"].as_str() else {
                    continue;
                };
                done_by_another += 1;
                assert_eq!(finding["next"], Value::Null, "{}: {finding}", golden.name);
                let is_there = |action: &&Value| {
                    action["code"] == code
                        && (finding["at"].is_null() || action["at"].is_null() || action["at"] == finding["at"])
                };
                assert!(
                    list(&report["actions"]).iter().any(|one| is_there(&one)),
                    "{}: {finding}",
                    golden.name
                );
            }
            let steps = steps(&report);
            for (place, (at, says, address)) in steps.iter().enumerate() {
                for (other_at, other, other_address) in &steps[place + 1..] {
                    let is_same_place = at.is_none() || other_at.is_none() || at == other_at;
                    if !is_same_place {
                        continue;
                    }
                    // Two actions are two steps: whom to tell is all that differs between some.
                    let is_of_finding = address.contains('/') || other_address.contains('/');
                    let is_alike = is_of_finding && language == Language::English && shared(says, other) >= 70;
                    let is_known = ALIKE
                        .iter()
                        .any(|pair| address.contains(pair[0]) && other_address.contains(pair[1]));
                    if says == other || (is_alike && !is_known) {
                        found.insert(format!("{address} / {other_address}: {says} / {other}"));
                    }
                }
            }
        }
    }
    assert!(done_by_another > 200, "{done_by_another}");
    assert!(
        found.is_empty(),
        "say each step once, and let the finding name the action that does it: {found:#?}"
    );
}

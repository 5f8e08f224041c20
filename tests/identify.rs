//! What a number could be: published numbers, near misses, and slips of the hand.
//!
//! The check characters are worked out here by another arithmetic than the crate's: remainders carried from character to
//! character, with every value that the last one could have tried in turn.
#![cfg(not(target_family = "wasm"))]

use centre_checks::identifiers::{Check, Uci, Uln};
use centre_checks::{Formed, Identified, catalogue, identify};
use proptest::prelude::*;

/// FieldKind and outcome of every reading.
fn found(value: &str) -> Vec<(&'static str, Formed)> {
    identify(value)
        .could_be
        .iter()
        .map(|reading| (reading.kind, reading.outcome))
        .collect()
}

fn compact(value: &str) -> Vec<String> {
    identify(value)
        .could_be
        .into_iter()
        .map(|reading| reading.compact)
        .collect()
}

/// The weighted sum as repeated addition: with weights that fall by one from character to character, it is the sum of all
/// running totals, and `floor` more times the last.
fn falling_sum(values: &[u32], floor: u32) -> u32 {
    let mut running = 0;
    let mut sum = 0;
    for value in values {
        running += value;
        sum += running;
    }
    sum + running * (floor - 1)
}

fn value(character: char) -> u32 {
    character
        .to_digit(10)
        .unwrap_or_else(|| u32::from(character) - u32::from('A') + 1)
}

fn uci_letter(body: &str) -> char {
    let values: Vec<u32> = body.chars().map(value).collect();
    let sum = falling_sum(&values, 5);
    let letters = "ABCDEFGHKLMRTVWXY";
    (0u32..17)
        .zip(letters.chars())
        .find(|(remainder, _)| (sum + 17 - remainder).is_multiple_of(17))
        .expect("one of them")
        .1
}

/// The HESA rule the other way round: nine digits, and ten minus their remainder; none where that remainder is 0.
fn uln_digit(nine: &str) -> Option<u32> {
    let values: Vec<u32> = nine.chars().map(value).collect();
    let remainder = falling_sum(&values, 2) % 11;
    (remainder != 0).then(|| 10 - remainder)
}

#[test]
fn published_numbers_are_well_formed() {
    for (written, kind, compact) in [
        ("68199", "centre-number", "68199"),
        (" 68551 ", "centre-number", "68551"),
        ("01234", "centre-number", "01234"),
        ("0001", "candidate-number", "0001"),
        ("9999", "candidate-number", "9999"),
        ("68199 0 01 2058 G", "uci", "681990012058G"),
        ("681990012058g", "uci", "681990012058G"),
        ("689990980001D", "uci", "689990980001D"),
        ("9276308686", "uln", "9276308686"),
        ("927 630 8686", "uln", "9276308686"),
        ("601/5021/X", "qualification-number", "6015021X"),
        ("6015021x", "qualification-number", "6015021X"),
        ("600/0331/5", "qualification-number", "60003315"),
        ("9364001", "dfe-number", "9364001"),
        ("936/4001", "dfe-number", "9364001"),
        ("0014001", "dfe-number", "0014001"),
    ] {
        assert_eq!(found(written), [(kind, Formed::WellFormed)], "{written}");
        assert_eq!(self::compact(written), [compact], "{written}");
    }
    assert_eq!(identify("6015021x").could_be[0].written, "601/5021/X");
    let parts: Vec<String> = identify("681990012058G")
        .could_be
        .remove(0)
        .parts
        .into_iter()
        .map(|p| p.value)
        .collect();
    assert_eq!(parts, ["68199", "0", "01", "2058"]);
}

#[test]
fn what_a_check_character_says_and_does_not_say() {
    for (written, kind, outcome) in [
        ("681990012058H", "uci", Formed::CheckFailed),
        ("681990012085G", "uci", Formed::CheckFailed),
        ("68199Q012058G", "uci", Formed::CheckNotVerified),
        ("68199Z012058A", "uci", Formed::CheckNotVerified),
        ("9276308687", "uln", Formed::CheckFailed),
        ("601/1234/5", "qualification-number", Formed::CheckDoubtful),
        ("601/1234/7", "qualification-number", Formed::WellFormed),
        ("C00/1234/5", "qualification-number", Formed::FormatNotVerified),
        ("c0012345", "qualification-number", Formed::FormatNotVerified),
    ] {
        assert_eq!(found(written), [(kind, outcome)], "{written}");
    }
    assert_eq!(identify("c0012345").could_be[0].written, "C00/1234/5");
}

#[test]
fn a_number_from_abroad_is_no_national_centre_number() {
    for written in ["MZ040", "mz 040"] {
        assert_eq!(found(written), [("centre-number", Formed::NotThisKind)], "{written}");
        assert_eq!(compact(written), ["MZ040"]);
    }
}

#[test]
fn a_nation_is_hinted_at_only_where_numbers_were_seen() {
    for (number, hinted) in [("68199", true), ("62339", false), ("71234", false), ("MZ040", false)] {
        assert_eq!(identify(number).could_be[0].note.is_some(), hinted, "{number}");
    }
    assert_eq!(
        identify("68199").could_be[0].cites,
        ["ID-centre-number", "ID-centre-number-wales"]
    );
}

#[test]
fn near_misses_are_named_only_where_nothing_fits() {
    for (written, kind) in [
        ("0000", "candidate-number"),
        ("42", "candidate-number"),
        ("6819O", "centre-number"),
        ("681990012058", "uci"),
        ("6819900120588", "uci"),
        ("681990012058I", "uci"),
        ("68199B012058", "uci"),
        ("0276308686", "uln"),
        ("927630868", "uln"),
        ("92763086866", "uln"),
    ] {
        assert_eq!(found(written), [(kind, Formed::Malformed)], "{written}");
    }
}

/// FieldKind, slip and likely number of every near miss.
fn missed(value: &str) -> Vec<(&'static str, Option<&'static str>, Option<String>)> {
    let found = identify(value).could_be.into_iter();
    found
        .inspect(|reading| assert_eq!(reading.outcome, Formed::Malformed, "{value}"))
        .map(|reading| (reading.kind, reading.slip, reading.likely))
        .collect()
}

#[test]
fn a_near_miss_names_the_slip_and_the_number_that_was_likely_meant() {
    for (written, kind, slip, likely) in [
        ("6819O", "centre-number", "letter-for-digit", "68190"),
        ("６８１９９", "centre-number", "full-width", "68199"),
        ("NCN 68199", "centre-number", "prefix", "68199"),
        ("42", "candidate-number", "lost-leading-zero", "0042"),
        ("68199-0-01-2058-G", "uci", "other-separator", "681990012058G"),
        ("UCI 681990012058g", "uci", "prefix", "681990012058G"),
        ("9276308686.0", "uln", "spreadsheet-number", "9276308686"),
        ("92763o8686", "uln", "letter-for-digit", "9276308686"),
        ("601-1234-5", "qualification-number", "other-separator", "601/1234/5"),
        ("QAN 601/1234/7", "qualification-number", "prefix", "601/1234/7"),
        ("936\u{2044}4001", "dfe-number", "other-separator", "9364001"),
    ] {
        assert_eq!(
            missed(written),
            [(kind, Some(slip), Some(likely.to_owned()))],
            "{written}"
        );
    }
    // Digits that are lost cannot be guessed, and a check letter worked out from the rest would check nothing.
    for (written, kind, slip) in [
        ("9.27631E+09", "uln", "spreadsheet-number"),
        ("927630868", "uln", "one-short"),
        ("681990012058", "uci", "one-short"),
    ] {
        assert_eq!(missed(written), [(kind, Some(slip), None)], "{written}");
    }
    // A date, an email address and a telephone number are not near misses.
    for other in ["12/03/2026", "name@example.org", "1 March 2026"] {
        assert_eq!(missed(other), [], "{other}");
    }
}

#[test]
fn ten_nines_stand_for_a_learner_without_a_number() {
    let found = identify("9999999999").could_be;
    assert_eq!(
        (found[0].kind, found[0].outcome, found[0].code),
        ("uln", Formed::NotThisKind, "no-number-yet")
    );
}

#[test]
fn anything_else_is_none_of_them() {
    let long = "6".repeat(1_000_000);
    for written in [
        "",
        " \u{a0}\u{2003}",
        "Siân Prys",
        "123456",
        "601/12345",
        "68199\0",
        "C00/123/45",
        "C01/1234/5",
        "ABCDE",
        "ſ8199",
        "€€€€",
        &long,
    ] {
        assert_eq!(found(written), [], "{written:.40}");
    }
    assert_eq!(identify("").got, "nothing");
    assert_eq!(identify("123456").got, "text");
}

#[test]
fn every_kind_says_each_of_its_things_with_a_clause_and_a_next_step_where_one_is_owed() {
    for identifier in catalogue().identifiers {
        let mut outcomes = Vec::new();
        for remark in identifier.says {
            assert!(!remark.cites.is_empty(), "{}", remark.text.en);
            assert!(!outcomes.contains(&remark.outcome), "{} twice", identifier.kind);
            outcomes.push(remark.outcome);
            assert_eq!(
                remark.next.is_none(),
                remark.outcome == Formed::WellFormed,
                "{}",
                remark.text.en
            );
            for text in [Some(remark.text), remark.next].into_iter().flatten() {
                assert!(!text.en.to_lowercase().contains("valid") && !text.cy.to_lowercase().contains("dilys"));
            }
        }
    }
}

/// Whether the library would let a slip pass.
fn passes(identified: &Identified) -> bool {
    identified
        .could_be
        .iter()
        .any(|reading| reading.outcome == Formed::WellFormed)
}

/// The text with one character replaced.
fn with(text: &str, at: usize, by: char) -> String {
    text.chars()
        .enumerate()
        .map(|(index, own)| if index == at { by } else { own })
        .collect()
}

proptest! {
    #[test]
    fn a_uci_with_the_right_letter_fits_and_no_single_slip_gets_through(
        body in "[0-9]{5}[0-9A-P][0-9]{6}", at in 0usize..12, digit in 0u32..10,
    ) {
        let letter = uci_letter(&body);
        let whole = format!("{body}{letter}");
        prop_assert_eq!(Uci::parse(&whole).expect("a UCI").check(), Check::Fits);
        prop_assert_eq!(found(&whole), [("uci", Formed::WellFormed)]);
        let digit = char::from_digit(digit, 10).expect("a digit");
        let own = whole.chars().nth(at).expect("a character");
        // `1` and `A` count the same in the sixth place, and so on: the algorithm cannot tell them apart.
        if own != digit && value(own) % 17 != value(digit) {
            prop_assert_eq!(found(&with(&whole, at, digit)), [("uci", Formed::CheckFailed)]);
        }
        for other in "ABCDEFGHKLMRTVWXY".chars().filter(|other| *other != letter) {
            prop_assert_eq!(found(&with(&whole, 12, other)), [("uci", Formed::CheckFailed)]);
        }
    }

    #[test]
    fn two_neighbours_that_change_places_do_not_get_through(body in "[0-9]{12}", at in 0usize..11) {
        let whole = format!("{body}{}", uci_letter(&body));
        let mut swapped: Vec<char> = whole.chars().collect();
        swapped.swap(at, at + 1);
        let swapped: String = swapped.into_iter().collect();
        prop_assert_eq!(passes(&identify(&swapped)), swapped == whole);
    }

    #[test]
    fn a_uln_with_the_right_digit_fits_and_no_single_slip_gets_through(
        nine in "[1-9][0-9]{8}", at in 0usize..10, digit in 0u32..10,
    ) {
        let right = uln_digit(&nine);
        for last in 0..10 {
            let fits = Uln::parse(&format!("{nine}{last}")).expect("a ULN").check() == Check::Fits;
            prop_assert_eq!(fits, right == Some(last));
        }
        if let Some(right) = right {
            let whole = format!("{nine}{right}");
            let digit = char::from_digit(digit, 10).expect("a digit");
            if whole.chars().nth(at) != Some(digit) {
                prop_assert!(!passes(&identify(&with(&whole, at, digit))));
            }
        }
    }

    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,30}") {
        let identified = identify(&text);
        for reading in identified.could_be {
            prop_assert!(reading.compact.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase()));
            prop_assert!(!reading.cites.is_empty());
        }
    }

    #[test]
    fn spaces_make_no_difference(number in "[0-9A-Z]{1,14}", at in 0usize..15) {
        let mut spaced = number.clone();
        spaced.insert(at.min(number.len()), ' ');
        prop_assert_eq!(found(&spaced), found(&number));
    }
}

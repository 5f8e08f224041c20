//! What is removed from a typed text before anything reads it: whatever is invisible. Everything visible stays as it is.
//!
//! 1. Characters that show nothing ([`HIDDEN`]) are left out, direction marks among them.
//! 2. Every kind of space ([`SPACES`]), a tab and a line end included, becomes a space; several become one; none is left at either end.
//! 3. Letters and their marks are composed (Unicode's form NFC), so that `a` followed by a combining circumflex is `â`.
//! 4. In a number of digits and letters ([`Kind::is_number`]) spaces mean nothing and are left out.
//!
//! A text with nothing left is not an answer. A WebAssembly module does none of this: its texts are cleaned before they cross
//! the boundary, by `pkg/clean.js`, with the same two tables (`pkg/generated/tables/characters.js`, printed from here).

use alloc::borrow::Cow;
use alloc::string::String;

use unicode_normalization::UnicodeNormalization as _;

/// Characters that show nothing, as ranges: all that Unicode 16 calls default ignorable, annotation marks, and signs
/// without a shape.
pub const HIDDEN: &[(char, char)] = &[
    ('\u{AD}', '\u{AD}'),
    ('\u{34F}', '\u{34F}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{115F}', '\u{1160}'),
    ('\u{17B4}', '\u{17B5}'),
    ('\u{180B}', '\u{180F}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2060}', '\u{206F}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FEFF}', '\u{FEFF}'),
    ('\u{FFA0}', '\u{FFA0}'),
    ('\u{FFF0}', '\u{FFFB}'),
    ('\u{13430}', '\u{1343F}'),
    ('\u{16FE4}', '\u{16FE4}'),
    ('\u{1BCA0}', '\u{1BCA3}'),
    ('\u{1D159}', '\u{1D159}'),
    ('\u{1D173}', '\u{1D17A}'),
    ('\u{E0000}', '\u{E0FFF}'),
];

/// Spaces, as ranges: all that Unicode 16 calls white space, and the Braille blank.
pub const SPACES: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{85}', '\u{85}'),
    ('\u{A0}', '\u{A0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200A}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202F}', '\u{202F}'),
    ('\u{205F}', '\u{205F}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3000}', '\u{3000}'),
];

/// The text as it is read.
pub fn clean(written: &str) -> Cow<'_, str> {
    if is_clean(written) {
        return Cow::Borrowed(written);
    }
    let shown = written.chars().filter(|letter| !is_among(HIDDEN, *letter));
    let spaced = shown.map(|letter| if is_among(SPACES, letter) { ' ' } else { letter });
    let composed: String = spaced.nfc().collect();
    let words = composed.split(' ').filter(|word| !word.is_empty());
    Cow::Owned(words.collect::<Vec<_>>().join(" "))
}

/// Printable ASCII with single spaces inside, like nearly everything that is typed.
fn is_clean(written: &str) -> bool {
    let plain = written.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    plain && !written.starts_with(' ') && !written.ends_with(' ') && !written.contains("  ")
}

fn is_among(ranges: &[(char, char)], letter: char) -> bool {
    let at = ranges.partition_point(|(_, last)| *last < letter);
    ranges.get(at).is_some_and(|(first, _)| *first <= letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_taken_away_and_nothing_else() {
        for (written, read) in [
            ("", ""),
            ("a b", "a b"),
            ("\u{200B}", ""),
            ("\u{FEFF}", ""),
            ("\u{85}", ""),
            (" \u{2800}\u{3000}\t", ""),
            ("\u{202D}9276308686\u{202C}", "9276308686"),
            ("June\u{A0}2027", "June 2027"),
            ("  a \u{200B} b\r\n c ", "a b c"),
            ("Sia\u{302}n", "Si\u{E2}n"),
            // A joiner between a letter and its mark keeps them apart until it is removed.
            ("Sia\u{34F}\u{302}n", "Si\u{E2}n"),
            ("w\u{302}\u{301}", "\u{175}\u{301}"),
            // Visible, so left for a person to change.
            ("O\u{2019}Neil", "O\u{2019}Neil"),
            ("\u{FF16}\u{FF18}", "\u{FF16}\u{FF18}"),
            ("\u{7}", "\u{7}"),
            ("\u{301}", "\u{301}"),
            ("\u{FFFD}", "\u{FFFD}"),
        ] {
            assert_eq!(clean(written), read, "{written:?}");
        }
    }

    #[test]
    fn the_tables_are_in_order_and_apart_and_cleaning_twice_changes_nothing() {
        for table in [HIDDEN, SPACES] {
            assert!(table.iter().all(|(first, last)| first <= last));
            assert!(table.windows(2).all(|pair| pair[0].1 < pair[1].0));
        }
        for letter in '\0'..=char::MAX {
            assert!(!(is_among(HIDDEN, letter) && is_among(SPACES, letter)));
            // No space and no other character that is neither is missing from what the standard library knows.
            assert!(!letter.is_whitespace() || is_among(SPACES, letter), "{letter:?}");
            let text: String = ['a', letter, ' ', letter, 'b'].iter().collect();
            let once = clean(&text).into_owned();
            assert_eq!(clean(&once), once, "{letter:?}");
        }
    }
}

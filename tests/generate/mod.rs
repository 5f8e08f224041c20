//! What is printed from the catalogue.

pub mod catalogue;
pub mod fingerprints;
pub mod js;
pub mod key_dates;
pub mod kinds;
pub mod rule_lists;
pub mod rulebook;
pub mod schema;
pub mod submissions;
pub mod tables;
pub mod types;
pub mod walks;
pub mod words;

use centre_checks::FieldSpec;
use centre_checks::Section;

/// A form's fields, section after section.
pub fn fields(sections: &'static [Section]) -> impl Iterator<Item = &'static FieldSpec> {
    sections.iter().flat_map(|section| section.fields)
}

/// `account-change` as `AccountChange`, `newAccountHolders` as `NewAccountHolders`.
pub fn pascal(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
                .unwrap_or_default()
        })
        .collect()
}

/// `account-change` as `accountChange`.
pub fn camel(name: &str) -> String {
    let name = pascal(name);
    name[..1].to_lowercase() + &name[1..]
}

//! Forms: declared once, as plain data. The reader, the TypeScript types, the JSON Schema and the portal are made from the
//! declaration; the macro [`form!`] adds only the struct that rules read.

#[cfg(feature = "std")]
mod raw;
mod read;
mod spec;

#[cfg(feature = "std")]
pub use raw::{LONGEST_TEXT, Raw, flatten_typed, is_placeholder};
#[cfg(feature = "std")]
pub use read::GAP;
pub use read::{
    Answerable, Choice, Field, FormReading, Leaf, Line, List, Odd, Part, Source, Spot, Token, UnreadableField, Year,
    choice_field, read, read_choice,
};
#[cfg(feature = "std")]
pub use spec::declared;
pub use spec::{Ask, FieldSpec, Kind, OptionSpec, Section, ask};
#[cfg(feature = "words")]
pub use spec::{ITEM, WHOLE};

/// Declares a choice: an enum, its codes and its words.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($variant:ident $code:literal ($en:literal, $cy:literal),)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($variant,)* }

        impl $crate::answer::Finite for $name {
            const ALL: &'static [Self] = &[$($name::$variant,)*];
        }

        impl $crate::form::Choice for $name {
            const OPTIONS: &'static [$crate::form::OptionSpec] = &[$(
                $crate::form::OptionSpec { code: $code, says: $crate::text::text($en, $cy) },
            )*];
            const CODES: &'static [&'static str] = &[$($code,)*];

            fn index(self) -> usize {
                self as usize
            }

            fn at(place: u8) -> Option<Self> {
                $(if place == $name::$variant as u8 {
                    return Some($name::$variant);
                })*
                None
            }
        }

        impl $crate::form::Leaf for $name {
            const KIND: $crate::form::Kind =
                $crate::form::Kind::Choice { options: <$name as $crate::form::Choice>::OPTIONS };

            fn read(token: $crate::form::Token) -> Result<Self, $crate::form::Odd> {
                $crate::form::read_choice(token)
            }

            fn field(source: &mut $crate::form::Source, reading: &mut $crate::form::FormReading) -> $crate::form::Field<Self> {
                $crate::form::choice_field(source, reading)
            }
        }
    };
}

/// Declares a form, or the items of one of its lists: the struct that rules read and the declaration that everything
/// else is made from. `in "list[]."` is how the paths of the items' fields begin. `section "id" ("Title", "Teitl", standing)` is
/// about every other day ([`Section::standing`]).
macro_rules! form {
    ($(#[$meta:meta])* $name:ident in $prefix:literal {
        $(section $id:literal ($title_en:literal, $title_cy:literal $(, $standing:ident)?) {
            $($field:ident $js:literal : $type:ty = $ask:expr;)*
        })*
    }) => {
        $(#[$meta])*
        #[allow(dead_code, reason = "a form may ask for what only its printed page needs")]
        pub struct $name {
            $($(pub $field: <$type as $crate::form::Answerable>::Slot,)*)*
        }

        impl $crate::form::Part for $name {
            const SECTIONS: &'static [$crate::form::Section] = &[$(
                $crate::form::Section {
                    id: $id,
                    title: $crate::text::text($title_en, $title_cy),
                    standing: [$(stringify!($standing),)? ""].len() > 1,
                    fields: &[$(
                        $crate::form::FieldSpec {
                            name: $js,
                            path: concat!($prefix, $js),
                            kind: <$type as $crate::form::Answerable>::KIND,
                            ask: $ask,
                        },
                    )*],
                },
            )*];

            const FIELDS: u16 = 0 $($(+ <$type as $crate::form::Answerable>::FIELDS)*)*;

            fn read(source: &mut $crate::form::Source, reading: &mut $crate::form::FormReading) -> Self {
                $name {
                    $($($field: <$type as $crate::form::Answerable>::slot(source, reading),)*)*
                }
            }
        }
    };
}

pub(crate) use {choice, form};

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;
    use crate::identifiers::{Check, DfeNumber, Uci, Uln};

    fn leaf<T: Leaf>(raw: &Raw) -> Result<T, Odd> {
        let mut flat = String::new();
        raw.flatten_leaf(&mut flat);
        T::read(Source::new(&flat).token())
    }

    #[test]
    fn a_year_is_four_digits_or_a_whole_number() {
        let read = |raw: &Raw| leaf::<Year>(raw).map(|year| year.0);
        assert_eq!(read(&Raw::Text(" 2026 ".to_owned())), Ok(2026));
        assert_eq!(read(&Raw::Number(2026.0)), Ok(2026));
        for odd in ["1999", "2100", "26", "02026", "2026/27", "２０２６", "2026.0"] {
            assert_eq!(read(&Raw::Text(odd.to_owned())), Err(Odd::Text), "{odd}");
        }
        for odd in [2026.5, 1999.0, 2100.0, f64::NAN, f64::INFINITY] {
            assert_eq!(read(&Raw::Number(odd)), Err(Odd::Number), "{odd}");
        }
        assert_eq!(read(&Raw::Flag(true)), Err(Odd::Boolean));
    }

    form! {
        /// A form with numbers that no procedure asks for yet.
        Numbers in "" {
            section "numbers" ("Numbers", "Rhifau") {
                uci "uci": Uci = ask("UCI?", "UCI?");
                uln "uln": Uln = ask("ULN?", "ULN?");
                dfe_number "dfeNumber": DfeNumber = ask("DfE number?", "Rhif DfE?");
            }
        }
    }

    fn numbers(answers: &serde_json::Value) -> (Numbers, Vec<String>) {
        let mut flat = String::new();
        Raw::deserialize(answers)
            .expect("plain data")
            .flatten(Numbers::SECTIONS, &mut flat);
        let (form, reading) = read::<Numbers>(&mut Source::new(&flat), None);
        let declared = declared(Numbers::SECTIONS);
        let name = |field: &UnreadableField| declared[usize::from(field.spot.field)].name.to_owned();
        let unreadable = reading.unreadable.iter().map(name).collect();
        (form, unreadable)
    }

    #[test]
    fn numbers_are_read_by_their_form_and_keep_their_check() {
        let (form, unreadable) =
            numbers(&json!({ "uci": " 681990012058g ", "uln": "9276308687", "dfeNumber": "001/4001" }));
        assert!(unreadable.is_empty(), "{unreadable:?}");
        let uci = form.uci.get().expect("a UCI");
        assert_eq!((uci.as_str(), uci.check()), ("681990012058G", Check::Fits));
        assert_eq!(form.uln.get().expect("a ULN").check(), Check::Differs);
        assert_eq!(form.dfe_number.get().expect("a DfE number").as_str(), "0014001");
    }

    #[test]
    fn a_number_of_another_form_is_unreadable_and_says_what_was_expected() {
        let (form, unreadable) = numbers(&json!({ "uci": "68199", "uln": 9_276_308_686_u64, "dfeNumber": "" }));
        assert_eq!(unreadable, ["uci", "uln"]);
        assert!(form.uci.get().is_err() && form.uln.get().is_err() && form.dfe_number.get().is_err());
        for section in Numbers::SECTIONS {
            for field in section.fields {
                let expected = field.kind.expected();
                assert!(!expected.en.is_empty() && !expected.cy.is_empty() && expected.en != expected.cy);
            }
        }
    }
}

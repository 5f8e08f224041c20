//! Words in both languages, side by side, so that a missing Welsh text does not compile. Without the feature `words` a text
//! is empty: code that needs a sentence does not compile.

/// A sentence in English and Welsh. It may hold `{placeholders}` that facts fill; both languages hold the same ones.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "words", derive(serde::Serialize))]
pub struct Text {
    #[cfg(feature = "words")]
    pub en: &'static str,
    #[cfg(feature = "words")]
    pub cy: &'static str,
}

/// Both languages of one text.
#[cfg_attr(not(feature = "words"), expect(unused_variables, reason = "left out without words"))]
pub const fn text(en: &'static str, cy: &'static str) -> Text {
    Text {
        #[cfg(feature = "words")]
        en,
        #[cfg(feature = "words")]
        cy,
    }
}

/// A text that is found by its code.
#[derive(Debug)]
pub struct Saying {
    /// Unique among the sayings that it is listed with; never changed.
    pub code: &'static str,
    pub text: Text,
}

impl serde::Serialize for Saying {
    /// Its code.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

impl PartialEq for Saying {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Saying {}

/// A text and its code.
pub const fn saying(code: &'static str, en: &'static str, cy: &'static str) -> Saying {
    Saying {
        code,
        text: text(en, cy),
    }
}

#[cfg(feature = "words")]
pub use said::Language;

#[cfg(feature = "words")]
mod said {
    use super::Text;
    use crate::date;
    use crate::fact::{Fact, Value};
    use crate::form::Choice as _;

    /// One of the two.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Language {
        English,
        Welsh,
    }

    impl Language {
        /// Both.
        pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

        /// By its ISO 639 code.
        pub fn parse(code: &str) -> Option<Self> {
            Self::ALL.into_iter().find(|language| language.code() == code)
        }

        /// Its ISO 639 code.
        pub fn code(self) -> &'static str {
            match self {
                Language::English => "en",
                Language::Welsh => "cy",
            }
        }
    }

    impl Text {
        /// As it is in one language.
        pub fn within(self, language: Language) -> &'static str {
            match language {
                Language::English => self.en,
                Language::Welsh => self.cy,
            }
        }

        /// The text with `{name}` replaced by the fact of that name. A placeholder without a fact stays as it is; a test
        /// checks that no report has one.
        pub fn fill(self, facts: &[Fact], language: Language) -> String {
            let mut said = self.within(language).to_owned();
            if said.contains('{') {
                for fact in facts {
                    said = said.replace(&format!("{{{}}}", fact.name), &fact.value.said(facts, language));
                }
            }
            said
        }
    }

    impl Value {
        /// As written in a sentence; a name may have placeholders of its own, for other facts.
        pub fn said(&self, facts: &[Fact], language: Language) -> String {
            match self {
                Value::Name(name) => {
                    let others: Vec<Fact> = facts.iter().copied().filter(|fact| fact.value != *self).collect();
                    name.text.fill(&others, language)
                }
                Value::Series(series) => date::said_month(series.first_day(), language),
                Value::Qualification(number) => number.written(),
                Value::Day(day) => date::said(*day, language),
                Value::Moment(moment) => moment.said(language),
                Value::Count(n) => n.to_string(),
                Value::Body(body) => body.says().within(language).to_owned(),
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use super::super::text;
        use super::*;
        use crate::fact::{count, day};

        #[test]
        fn placeholders_take_each_languages_form_of_a_fact() {
            let last = chrono::NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
            let facts = [day("last", last), count("n", 3)];
            let said = |language| text("Until {last}: {n}.", "Hyd {last}: {n}.").fill(&facts, language);
            assert_eq!(said(Language::English), "Until 29 February 2028: 3.");
            assert_eq!(said(Language::Welsh), "Hyd 29 Chwefror 2028: 3.");
        }
    }
}

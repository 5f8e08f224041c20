//! Words in both languages, side by side, so that a missing Welsh text does not compile.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use crate::date;
use crate::instant::Moment;

/// A sentence in English and Welsh. It may hold `{placeholders}` that facts fill; both languages hold the same ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    pub en: &'static str,
    pub cy: &'static str,
}

/// Both languages of one text.
pub const fn text(en: &'static str, cy: &'static str) -> Text {
    Text { en, cy }
}

/// A text with its placeholders filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    pub en: Cow<'static, str>,
    pub cy: Cow<'static, str>,
}

/// One of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    Welsh,
}

impl Language {
    /// By its ISO 639 code.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "en" => Some(Language::English),
            "cy" => Some(Language::Welsh),
            _ => None,
        }
    }

    /// Its ISO 639 code.
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }
}

impl Said {
    /// The same in both languages: a number, a code.
    pub fn same(text: String) -> Self {
        Said {
            en: text.clone().into(),
            cy: text.into(),
        }
    }

    /// This, and then that.
    #[must_use]
    pub fn then(&self, next: &Said) -> Self {
        Said {
            en: format!("{} {}", self.en, next.en).into(),
            cy: format!("{} {}", self.cy, next.cy).into(),
        }
    }

    /// What it says in one language.
    pub fn within(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Welsh => &self.cy,
        }
    }
}

/// A value that a verdict rests on. Never anything that a person typed as free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A civil date.
    Day(NaiveDate),
    /// A moment, in the time of the United Kingdom.
    Moment(Moment),
    /// A whole number.
    Count(i64),
    /// A name that this library holds in both languages.
    Name(Text),
}

/// A named value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub name: &'static str,
    pub value: Value,
}

impl Value {
    fn english(&self) -> Cow<'static, str> {
        match self {
            Value::Day(day) => date::english(*day).into(),
            Value::Moment(moment) => moment.english().into(),
            Value::Count(n) => n.to_string().into(),
            Value::Name(name) => name.en.into(),
        }
    }

    fn welsh(&self) -> Cow<'static, str> {
        match self {
            Value::Day(day) => date::welsh(*day).into(),
            Value::Moment(moment) => moment.welsh().into(),
            Value::Name(name) => name.cy.into(),
            other => other.english(),
        }
    }
}

impl Text {
    /// The text as it stands, for texts without placeholders.
    pub fn said(self) -> Said {
        Said {
            en: self.en.into(),
            cy: self.cy.into(),
        }
    }

    /// The text with `{name}` replaced by what is said under that name.
    pub fn with(self, words: &[(&str, &Said)]) -> Said {
        let filled = |template: &str, language: Language| {
            words.iter().fold(template.to_owned(), |text, (name, word)| {
                text.replace(&format!("{{{name}}}"), word.within(language))
            })
        };
        Said {
            en: filled(self.en, Language::English).into(),
            cy: filled(self.cy, Language::Welsh).into(),
        }
    }

    /// The text with `{name}` replaced by the fact of that name. A placeholder without a fact stays as it is; a test
    /// holds that no report has one.
    pub fn fill(self, facts: &[Fact]) -> Said {
        Said {
            en: fill(self.en, facts, Value::english),
            cy: fill(self.cy, facts, Value::welsh),
        }
    }
}

fn fill(template: &'static str, facts: &[Fact], show: fn(&Value) -> Cow<'static, str>) -> Cow<'static, str> {
    if !template.contains('{') {
        return template.into();
    }
    let mut out = template.to_owned();
    for fact in facts {
        out = out.replace(&format!("{{{}}}", fact.name), &show(&fact.value));
    }
    out.into()
}

impl Serialize for Fact {
    /// `{ name, value }`; a day as `YYYY-MM-DD`, a moment as `YYYY-MM-DDTHH:MM+00:00`, a name as `{ en, cy }`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fact = serializer.serialize_struct("Fact", 2)?;
        fact.serialize_field("name", self.name)?;
        match &self.value {
            Value::Day(day) => fact.serialize_field("value", &date::iso(*day))?,
            Value::Moment(moment) => fact.serialize_field("value", &moment.iso())?,
            Value::Count(n) => fact.serialize_field("value", n)?,
            Value::Name(name) => fact.serialize_field("value", name)?,
        }
        fact.end()
    }
}

/// A fact whose value is a day.
pub fn day(name: &'static str, value: NaiveDate) -> Fact {
    Fact {
        name,
        value: Value::Day(value),
    }
}

/// A fact whose value is a moment.
pub fn moment(name: &'static str, value: Moment) -> Fact {
    Fact {
        name,
        value: Value::Moment(value),
    }
}

/// A fact whose value is a whole number.
pub fn count(name: &'static str, value: impl TryInto<i64>) -> Fact {
    Fact {
        name,
        value: Value::Count(value.try_into().unwrap_or(i64::MAX)),
    }
}

/// A fact whose value is a name held in both languages.
pub fn name(name: &'static str, value: Text) -> Fact {
    Fact {
        name,
        value: Value::Name(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_take_each_languages_form_of_a_fact() {
        let last = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
        let said = text("Until {last}: {n}.", "Hyd {last}: {n}.").fill(&[day("last", last), count("n", 3)]);
        assert_eq!(said.en, "Until 29 February 2028: 3.");
        assert_eq!(said.cy, "Hyd 29 Chwefror 2028: 3.");
    }
}

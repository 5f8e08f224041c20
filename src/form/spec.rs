//! What a form declares: sections, questions, choices and kinds of answer, as plain data. None of it is in a WebAssembly
//! module.

#[cfg(feature = "std")]
use alloc::vec::Vec;

use crate::text::{Text, text};

/// A page's worth of questions.
#[cfg_attr(feature = "words", derive(serde::Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub struct Section {
    pub id: &'static str,
    pub title: Text,
    /// It asks about every other day, where the form is about something urgent: it can wait until that is done.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub standing: bool,
    pub fields: &'static [FieldSpec],
}

/// One question.
#[cfg_attr(feature = "words", derive(serde::Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub struct FieldSpec {
    /// The name in JavaScript.
    pub name: &'static str,
    /// The whole path, with `[]` for each list that it is in.
    pub path: &'static str,
    pub kind: Kind,
    #[cfg_attr(feature = "words", serde(flatten))]
    pub ask: Ask,
}

/// The words of a question.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "words", derive(serde::Serialize))]
#[cfg_attr(feature = "words", serde(rename_all = "camelCase"))]
pub struct Ask {
    pub asks: Text,
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub hint: Option<Text>,
    /// The title of its column where the items of a list stand in a table. What is in the columns also names an item.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub column: Option<Text>,
    /// The same fact in every form that asks under this name: asked once, reused across procedures.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub shared: bool,
}

/// A question in both languages.
pub const fn ask(en: &'static str, cy: &'static str) -> Ask {
    Ask {
        asks: text(en, cy),
        hint: None,
        column: None,
        shared: false,
    }
}

impl Ask {
    /// Help under the question.
    #[must_use]
    pub const fn hint(mut self, en: &'static str, cy: &'static str) -> Self {
        self.hint = Some(text(en, cy));
        self
    }

    /// It has a column of its own where the items of a list stand in a table.
    #[must_use]
    pub const fn column(mut self, en: &'static str, cy: &'static str) -> Self {
        self.column = Some(text(en, cy));
        self
    }

    /// The answer is the same in every procedure that asks under this name.
    #[must_use]
    pub const fn shared(mut self) -> Self {
        self.shared = true;
        self
    }
}

/// One value of a choice.
#[cfg_attr(feature = "words", derive(serde::Serialize))]
pub struct OptionSpec {
    pub code: &'static str,
    pub says: Text,
}

/// What is expected in place of a whole form.
pub const WHOLE: OptionSpec = OptionSpec {
    code: "form",
    says: text("an object with the form's fields", "gwrthrych â meysydd y ffurflen"),
};

/// What is expected in place of an item of a list.
pub const ITEM: OptionSpec = OptionSpec {
    code: "item",
    says: text(
        "one item of the list, with its fields",
        "un eitem o'r rhestr, gyda'i meysydd",
    ),
};

/// What an answer is made of.
#[cfg_attr(feature = "words", derive(serde::Serialize))]
#[cfg_attr(feature = "words", serde(tag = "is", rename_all = "kebab-case"))]
pub enum Kind {
    YesNo,
    Choice {
        options: &'static [OptionSpec],
    },
    Date,
    /// A date and a time, as clocks in the United Kingdom show them.
    Moment,
    Line {
        max: usize,
    },
    Year,
    Email,
    CentreNumber,
    CandidateNumber,
    QualificationNumber,
    Series,
    Uci,
    Uln,
    DfeNumber,
    AcademicYear,
    List {
        max: usize,
        sections: &'static [Section],
    },
}

impl Kind {
    /// What an unreadable answer should have been.
    #[cfg(feature = "words")]
    pub fn expected(&self) -> Text {
        match self {
            Kind::YesNo => text("yes or no", "ie neu na"),
            Kind::Choice { .. } => text("one of the listed choices", "un o'r dewisiadau a restrir"),
            Kind::Date => text(
                "a real date, written YYYY-MM-DD",
                "dyddiad go iawn, wedi'i ysgrifennu fel BBBB-MM-DD",
            ),
            Kind::Moment => text(
                "a real date and time in the United Kingdom, from 11 March 2002 on, written YYYY-MM-DDTHH:MM; in the hours in which the clocks change with its offset too, +01:00 for summer time or +00:00 for winter time",
                "dyddiad ac amser go iawn yn y Deyrnas Unedig, o 11 Mawrth 2002 ymlaen, wedi'u hysgrifennu fel BBBB-MM-DDTAA:MM; yn yr oriau pan gaiff y clociau eu newid, gyda'r gwahaniaeth hefyd, +01:00 ar gyfer amser haf neu +00:00 ar gyfer amser gaeaf",
            ),
            Kind::Line { .. } => text("one line of text", "un llinell o destun"),
            Kind::Year => text("a year, such as 2026", "blwyddyn, fel 2026"),
            Kind::Email => text(
                "one email address, such as name@example.org",
                "un cyfeiriad e-bost, fel enw@example.org",
            ),
            Kind::CentreNumber => text(
                "a centre number of five digits, such as 68551",
                "rhif canolfan o bum digid, fel 68551",
            ),
            Kind::CandidateNumber => text(
                "a candidate number of four digits, such as 0042, from 0001 on",
                "rhif ymgeisydd o bedwar digid, fel 0042, o 0001 ymlaen",
            ),
            Kind::QualificationNumber => text(
                "a qualification number, such as 601/1234/7",
                "rhif cymhwyster, fel 601/1234/7",
            ),
            Kind::Series => text(
                "January, March, June or November with its year, such as June 2026",
                "Ionawr, Mawrth, Mehefin neu Dachwedd gyda'i blwyddyn, fel Mehefin 2026",
            ),
            Kind::List { .. } => text(
                "a list in which most is answered",
                "rhestr y mae'r rhan fwyaf ohoni wedi'i hateb",
            ),
            Kind::Uci => text(
                "a UCI: thirteen characters that end in a check letter, without spaces",
                "UCI: tri nod ar ddeg sy'n gorffen â llythyren wirio, heb fylchau",
            ),
            Kind::Uln => text(
                "a ULN of ten digits, the first other than 0",
                "ULN o ddeg digid, y cyntaf heb fod yn 0",
            ),
            Kind::DfeNumber => text(
                "a DfE number of seven digits",
                "rhif yr Adran Addysg (DfE) o saith digid",
            ),
            Kind::AcademicYear => text(
                "an academic year, such as 2026-27, or its first year, such as 2026",
                "blwyddyn academaidd, fel 2026-27, neu ei blwyddyn gyntaf, fel 2026",
            ),
        }
    }
}

/// A field's declared path and its kind, for every field in declared order: a list, and then the fields of its items.
#[cfg(feature = "std")]
pub fn declared(sections: &'static [Section]) -> Vec<&'static FieldSpec> {
    let mut fields = Vec::new();
    for field in sections.iter().flat_map(|section| section.fields) {
        fields.push(field);
        if let Kind::List { sections, .. } = &field.kind {
            fields.extend(declared(sections));
        }
    }
    fields
}

impl Kind {
    /// Whether it is a number of digits and letters, in which spaces mean nothing.
    #[cfg(feature = "std")]
    pub fn is_number(&self) -> bool {
        matches!(
            self,
            Kind::CentreNumber
                | Kind::CandidateNumber
                | Kind::QualificationNumber
                | Kind::Uci
                | Kind::Uln
                | Kind::DfeNumber
        )
    }

    /// Its name, as the catalogue has it.
    #[cfg(feature = "std")]
    pub fn id(&self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::Choice { .. } => "choice",
            Kind::Date => "date",
            Kind::Moment => "moment",
            Kind::Line { .. } => "line",
            Kind::Year => "year",
            Kind::Email => "email",
            Kind::CentreNumber => "centre-number",
            Kind::CandidateNumber => "candidate-number",
            Kind::QualificationNumber => "qualification-number",
            Kind::Series => "series",
            Kind::Uci => "uci",
            Kind::Uln => "uln",
            Kind::DfeNumber => "dfe-number",
            Kind::AcademicYear => "academic-year",
            Kind::List { .. } => "list",
        }
    }
}

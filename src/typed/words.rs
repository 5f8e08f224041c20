//! The words that people type in dates, series and answers of yes or no, in English and in Welsh. `pkg/generated/tables/typed.js`
//! is printed from here.

/// The months: their names, with the mutated Welsh forms, and their short forms.
pub const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "ionawr", "ion"],
    &["february", "feb", "chwefror", "chwef", "chwe", "chw"],
    &["march", "mar", "mawrth", "fawrth", "maw"],
    &["april", "apr", "ebrill", "ebr"],
    &["may", "mai", "fai"],
    &["june", "jun", "mehefin", "fehefin", "meh"],
    &["july", "jul", "gorffennaf", "orffennaf", "ngorffennaf", "gorff", "gor"],
    &["august", "aug", "awst"],
    &["september", "sept", "sep", "medi", "fedi", "med"],
    &["october", "oct", "hydref", "hyd"],
    &["november", "nov", "tachwedd", "dachwedd", "nhachwedd", "tach"],
    &["december", "dec", "rhagfyr", "ragfyr", "rhag"],
];

/// Other names of the June series.
pub const SUMMER: &[&str] = &["summer", "haf"];

/// The months that have a series.
pub const SERIES: &[u32] = &[1, 3, 6, 11];

/// Endings of the number of a day.
pub const ORDINALS: &[&str] = &[
    "st", "nd", "rd", "th", "af", "ail", "il", "ydd", "edd", "ed", "fed", "eg", "ain",
];

/// What may separate the parts.
pub const BETWEEN: &[&str] = &["of", "the", "o", "y", "series", "cyfres"];

/// What may separate the two years of an academic year.
pub const UNTIL: &[&str] = &["to", "i", "hyd"];

/// Yes.
pub const YES: &[&str] = &["yes", "y", "ie", "oes", "ydy", "ydw", "ydyn", "do"];

/// No.
pub const NO: &[&str] = &["no", "n", "na", "nac oes", "nac ydy", "nac ydw", "nac ydyn", "naddo"];

//! Records that a spreadsheet opens without running anything.
//!
//! A program for spreadsheets takes a field that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula. Such a field
//! is written with an apostrophe before it, which marks it as text. Reading takes one apostrophe away again.

use alloc::string::String;

use centre_checks::sweep::{Code, NO_DAY, push_iso};

use crate::Swept;

fn is_formula(field: &str) -> bool {
    field
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// Adds a field.
pub fn push_field(out: &mut String, field: &str) {
    let is_formula = is_formula(field);
    if !is_formula && !field.contains([',', ';', '\t', '"', '\n', '\r']) {
        out.push_str(field);
        return;
    }
    out.push('"');
    if is_formula {
        out.push('\'');
    }
    for letter in field.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    out.push('"');
}

/// The text of a field.
pub fn field(text: &str) -> String {
    let mut out = String::new();
    push_field(&mut out, text);
    out
}

/// Adds a record and its line end.
pub fn push_record<'a>(out: &mut String, fields: impl IntoIterator<Item = &'a str>) {
    for (at, field) in fields.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        push_field(out, field);
    }
    out.push_str("\r\n");
}

/// Writes approvals as lines of CSV: centre, qualification, what is said of it, its days out, what is said of the centre.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    /// For each code, as fields of CSV: what is said of an approval, and of a centre.
    pub says: [[&'a str; 2]; Code::ALL.len()],
    /// Whether the last safe day stands before the days out.
    pub has_last_safe_day: bool,
}

impl Lines<'_> {
    /// Adds the line of an approval, with its qualification as a field of CSV.
    pub fn push(&self, out: &mut String, one: &Swept, qualification: &str) {
        push_centre(out, one.centre);
        out.push(',');
        out.push_str(qualification);
        out.push(',');
        out.push_str(self.says[one.code as usize][0]);
        out.push(',');
        if self.has_last_safe_day {
            if one.earliest != NO_DAY {
                push_iso(out, one.earliest - 1);
            }
            out.push(',');
        }
        push_iso(out, one.earliest);
        out.push(',');
        push_iso(out, one.latest);
        out.push(',');
        out.push_str(self.says[one.whole as usize][1]);
        out.push_str("\r\n");
    }
}

/// Its five digits.
fn push_centre(out: &mut String, number: u32) {
    let digits = [10_000, 1000, 100, 10, 1].map(|place| char::from(b'0' + (number / place % 10) as u8));
    out.extend(digits);
}

/// A field as it was before it was written.
pub fn restored(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => field,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Records;

    #[test]
    fn what_is_written_starts_no_formula_and_reads_back() {
        let fields = [
            "=1+1",
            "+44",
            "-5",
            "@x",
            "'=1",
            "''=1",
            "'tis",
            "a,b",
            "say \"=\"",
            "\tx",
            "",
            "\r=1",
            "plain",
        ];
        let mut out = String::new();
        push_record(&mut out, fields);
        let mut records = Records::new(&out, b',');
        assert!(records.advance().expect("whole"));
        for (at, field) in fields.iter().enumerate() {
            let written = records.field(at);
            assert!(
                !written.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                "{written}"
            );
            assert_eq!(restored(written), *field);
        }
    }
}

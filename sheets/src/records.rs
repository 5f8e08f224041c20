//! The records of a CSV text, one by one, where they stand: nothing of them is copied but what quotation marks hide.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Unusable;

/// Where a field is: in the text, or among what stood in quotation marks.
#[derive(Clone, Copy)]
struct Span {
    from: usize,
    to: usize,
    was_quoted: bool,
}

/// A reader of records. A line ends with a line feed, a carriage return or both, and one with nothing in it is no record.
pub struct Records<'a> {
    text: &'a str,
    /// Where what has not been read begins.
    at: usize,
    delimiter: u8,
    is_last: bool,
    fields: Vec<Span>,
    unquoted: String,
    line: u64,
    next_line: u64,
}

impl<'a> Records<'a> {
    pub fn new(text: &'a str, delimiter: u8) -> Self {
        Records::of_part(text, delimiter, 1, true)
    }

    /// The records of a part of a file, which begins with a record, on this line. Unless it is the last part, a record that does
    /// not end in it is left over.
    pub fn of_part(text: &'a str, delimiter: u8, line: u64, is_last: bool) -> Self {
        Records {
            text,
            at: 0,
            delimiter,
            is_last,
            fields: Vec::new(),
            unquoted: String::new(),
            line,
            next_line: line,
        }
    }

    /// Goes on to the next record; false after the last one that is whole.
    ///
    /// # Errors
    /// [`Unusable::CutOff`] where the text ends within a quoted field.
    pub fn advance(&mut self) -> Result<bool, Unusable> {
        while let Some(after) = self.line_end(self.at) {
            self.at = after;
            self.next_line += 1;
        }
        self.line = self.next_line;
        self.fields.clear();
        self.unquoted.clear();
        if self.at == self.text.len() {
            return Ok(false);
        }
        match self.record() {
            Some(end) => {
                self.at = end;
                Ok(true)
            }
            None if self.is_last => Err(Unusable::CutOff { line: self.line }),
            None => Ok(false),
        }
    }

    /// Where the line goes on that ends here. Of a line end in two characters, the second may be in the next part.
    fn line_end(&self, at: usize) -> Option<usize> {
        match self.text.as_bytes().get(at..)? {
            [b'\r', b'\n', ..] => Some(at + 2),
            [b'\r'] if !self.is_last => None,
            [b'\r' | b'\n', ..] => Some(at + 1),
            _ => None,
        }
    }

    /// Takes in the fields of the record that begins here, and says where it ends; nothing where that is not in the text.
    fn record(&mut self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let delimiter = self.delimiter;
        // Few bytes are so small.
        let most = delimiter.max(b'\r');
        let is_end = |byte: &u8| *byte <= most && (*byte == delimiter || *byte == b'\n' || *byte == b'\r');
        let mut at = self.at;
        let mut lines = 0;
        loop {
            let was_quoted = bytes.get(at) == Some(&b'"');
            let begun = self.unquoted.len();
            if was_quoted {
                at = self.quoted(at + 1, &mut lines)?;
            }
            let rest = &bytes[at..];
            let end = at + rest.iter().position(is_end).unwrap_or(rest.len());
            let (from, to) = match was_quoted {
                true => {
                    self.unquoted.push_str(self.text.get(at..end)?);
                    (begun, self.unquoted.len())
                }
                false => (at, end),
            };
            self.fields.push(Span { from, to, was_quoted });
            at = match bytes.get(end) {
                Some(byte) if *byte == delimiter => end + 1,
                Some(_) => {
                    let after = self.line_end(end)?;
                    self.next_line += lines + 1;
                    return Some(after);
                }
                None => return self.is_last.then_some(end),
            };
        }
    }

    /// Takes in what stands in quotation marks, and says where they are closed; nothing where they are not.
    fn quoted(&mut self, mut at: usize, lines: &mut u64) -> Option<usize> {
        loop {
            let rest = self.text.get(at..)?;
            let length = rest.find('"')?;
            let (inner, after) = (&rest[..length], &rest[length + 1..]);
            self.unquoted.push_str(inner);
            // A carriage return before a line feed ends the same line.
            let ends = inner.matches(['\r', '\n']).count() - inner.matches("\r\n").count();
            *lines += ends as u64;
            at += length + 1;
            if !after.starts_with('"') {
                return Some(at);
            }
            self.unquoted.push('"');
            at += 1;
        }
    }

    /// What is left over for the next part, after the last whole record. It begins on [`Records::line`].
    pub fn left_over(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// The line on which the record begins, from 1 on.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// How many fields it has.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The field at this place, from 0 on; empty where there is none.
    pub fn field(&self, at: usize) -> &str {
        let told = self.fields.get(at).and_then(|span| {
            let text = if span.was_quoted { &self.unquoted } else { self.text };
            text.get(span.from..span.to)
        });
        told.unwrap_or("")
    }

    /// Every field.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.field(at))
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::string::String;

    use super::*;

    fn read(text: &str) -> Result<Vec<(u64, Vec<String>)>, Unusable> {
        let mut records = Records::new(text, b',');
        let mut all = Vec::new();
        while records.advance()? {
            all.push((records.line(), records.fields().map(str::to_owned).collect()));
        }
        Ok(all)
    }

    #[test]
    fn records_with_their_lines() {
        let text = "a,b\r\n\"x\ny\",\"say \"\"hi\"\"\"\r\n\r\n5\" pipe,\u{175}";
        let all = read(text).expect("whole");
        let expected: [(u64, [&str; 2]); 3] = [
            (1, ["a", "b"]),
            (2, ["x\ny", "say \"hi\""]),
            (5, ["5\" pipe", "\u{175}"]),
        ];
        assert_eq!(all.len(), expected.len());
        for ((line, fields), (expected_line, expected)) in all.iter().zip(expected) {
            assert_eq!(*line, expected_line, "{fields:?}");
            assert_eq!(fields[..], expected);
        }
        assert_eq!(read("").expect("whole"), []);
    }

    #[test]
    fn a_text_that_ends_within_quotes_is_cut_off() {
        assert_eq!(read("a,b\n1,\"tw"), Err(Unusable::CutOff { line: 2 }));
        assert_eq!(read("a,b\n1,\"two\nand\n"), Err(Unusable::CutOff { line: 2 }));
        assert_eq!(read("a,b\n1,\"two\"").expect("whole").len(), 2);
        assert_eq!(read("a,b\n1,").expect("whole").len(), 2);
    }

    #[test]
    fn a_file_in_parts_has_the_same_records_wherever_it_is_cut() {
        let text = "a,b\r\n\"x\ny\",\"say \"\"hi\"\"\"\r\n\r\n5\" pipe,\u{175}\n1,2";
        let whole = read(text).expect("whole");
        for cut in (0..=text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            let (mut all, mut line, mut left) = (Vec::new(), 1, String::new());
            for (part, is_last) in [(&text[..cut], false), (&text[cut..], true)] {
                left.push_str(part);
                let mut records = Records::of_part(&left, b',', line, is_last);
                while records.advance().expect("whole") {
                    all.push((records.line(), records.fields().map(str::to_owned).collect()));
                }
                line = records.line();
                left = records.left_over().to_owned();
            }
            assert_eq!(all, whole, "cut at {cut}");
        }
    }

    #[test]
    fn lines_end_in_any_way_and_are_counted_in_each() {
        for text in [
            "a\nb\n\nc,\"d\ne\"\nf",
            "a\rb\r\rc,\"d\re\"\rf",
            "a\r\nb\r\n\r\nc,\"d\r\ne\"\r\nf",
        ] {
            let lines: Vec<u64> = read(text).expect("whole").into_iter().map(|(line, _)| line).collect();
            assert_eq!(lines, [1, 2, 4, 6], "{text:?}");
        }
    }

    /// The records of a text by another reader; nothing where it ends within quotation marks.
    fn by_csv_core(text: &str) -> Option<Vec<Vec<String>>> {
        let mut reader = csv_core::Reader::new();
        let text = [text, "\n"].concat();
        let (mut rest, mut all) = (text.as_bytes(), Vec::new());
        loop {
            let (mut out, mut ends) = ([0; 64], [0; 64]);
            let (result, read, wrote, count) = reader.read_record(rest, &mut out, &mut ends);
            rest = &rest[read..];
            match result {
                csv_core::ReadRecordResult::Record => {
                    let starts = [0].into_iter().chain(ends);
                    let fields = starts.zip(ends).take(count);
                    let text =
                        |(from, to): (usize, usize)| core::str::from_utf8(&out[from..to]).expect("UTF-8").to_owned();
                    all.push(fields.map(text).collect());
                }
                csv_core::ReadRecordResult::End => return Some(all),
                csv_core::ReadRecordResult::InputEmpty if wrote + count == 0 => return Some(all),
                csv_core::ReadRecordResult::InputEmpty => return None,
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn every_short_text_has_the_records_that_another_reader_finds() {
        let letters = ['a', '\u{175}', ',', '"', '\r', '\n'];
        let mut texts = alloc::vec![String::new()];
        for _ in 0..5 {
            let longer = texts
                .iter()
                .flat_map(|text| letters.map(|letter| alloc::format!("{text}{letter}")));
            texts = longer.collect();
            for text in &texts {
                let records = read(text).ok();
                let fields = records.map(|all| all.into_iter().map(|(_, fields)| fields).collect::<Vec<_>>());
                assert_eq!(fields, by_csv_core(text), "{text:?}");
            }
        }
    }

    #[test]
    fn long_and_wide_records_are_whole() {
        let wide = ["x"; 100].join(",");
        let text = alloc::format!("{wide}\n{}\n", "y".repeat(5000));
        let all = read(&text).expect("whole");
        assert_eq!(all[0].1.len(), 100);
        assert_eq!(all[1].1[0].len(), 5000);
    }
}

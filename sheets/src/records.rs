//! The records of a CSV text, one by one.

use alloc::vec::Vec;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::Unusable;

/// A reader of records. It keeps one at a time.
pub struct Records<'a> {
    reader: Reader,
    text: &'a str,
    rest: &'a [u8],
    is_last: bool,
    /// Whether the end of the last line has been supplied.
    is_ended: bool,
    out: Vec<u8>,
    ends: Vec<usize>,
    len: usize,
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
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            text,
            rest: text.as_bytes(),
            is_last,
            is_ended: false,
            out: alloc::vec![0; 1024],
            ends: alloc::vec![0; 32],
            len: 0,
            line,
            next_line: line,
        }
    }

    /// Goes on to the next record; false after the last one that is whole.
    ///
    /// # Errors
    /// [`Unusable::CutOff`] where the text ends within a quoted field.
    pub fn advance(&mut self) -> Result<bool, Unusable> {
        let (mut filled, mut fields) = (0, 0);
        while let [end @ (b'\r' | b'\n'), rest @ ..] = self.rest {
            self.next_line += u64::from(*end == b'\n');
            self.rest = rest;
        }
        self.line = self.next_line;
        let start = self.rest;
        loop {
            let input: &[u8] = match self.rest {
                [] if !self.is_last => {
                    self.rest = start;
                    return Ok(false);
                }
                [] if !self.is_ended => {
                    // A line end of our own ends the last record, unless it falls within quotes.
                    self.is_ended = true;
                    b"\n"
                }
                rest => rest,
            };
            let (result, read, wrote, ended) =
                self.reader
                    .read_record(input, &mut self.out[filled..], &mut self.ends[fields..]);
            if !self.rest.is_empty() {
                let (done, rest) = self.rest.split_at(read);
                self.next_line += done.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
                self.rest = rest;
            }
            filled += wrote;
            fields += ended;
            match result {
                ReadRecordResult::InputEmpty if self.is_ended => {
                    return match filled + fields {
                        0 => Ok(false),
                        _ => Err(Unusable::CutOff { line: self.line }),
                    };
                }
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.out.resize(self.out.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    self.len = fields;
                    return Ok(true);
                }
                ReadRecordResult::End => return Ok(false),
            }
        }
    }

    /// What is left over for the next part, after the last whole record. It begins on [`Records::line`].
    pub fn left_over(&self) -> &'a str {
        self.text.get(self.text.len() - self.rest.len()..).unwrap_or("")
    }

    /// The line on which the record begins, from 1 on.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// How many fields it has.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The field at this place, from 0 on; empty where there is none.
    pub fn field(&self, at: usize) -> &str {
        if at >= self.len {
            return "";
        }
        let from = match at {
            0 => 0,
            at => self.ends[at - 1],
        };
        core::str::from_utf8(&self.out[from..self.ends[at]]).unwrap_or("")
    }

    /// Every field.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        (0..self.len).map(|at| self.field(at))
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
    fn long_and_wide_records_are_whole() {
        let wide = ["x"; 100].join(",");
        let text = alloc::format!("{wide}\n{}\n", "y".repeat(5000));
        let all = read(&text).expect("whole");
        assert_eq!(all[0].1.len(), 100);
        assert_eq!(all[1].1[0].len(), 5000);
    }
}

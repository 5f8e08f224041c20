//! The records of a CSV text, one by one.

use alloc::vec::Vec;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::Unusable;

/// A reader of records. It keeps one at a time.
pub struct Records<'a> {
    reader: Reader,
    rest: &'a [u8],
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
        Records {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            rest: text.as_bytes(),
            is_ended: false,
            out: alloc::vec![0; 1024],
            ends: alloc::vec![0; 32],
            len: 0,
            line: 1,
            next_line: 1,
        }
    }

    /// Goes on to the next record; false after the last one.
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
        loop {
            let input: &[u8] = match self.rest {
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
    fn long_and_wide_records_are_whole() {
        let wide = ["x"; 100].join(",");
        let text = alloc::format!("{wide}\n{}\n", "y".repeat(5000));
        let all = read(&text).expect("whole");
        assert_eq!(all[0].1.len(), 100);
        assert_eq!(all[1].1[0].len(), 5000);
    }
}

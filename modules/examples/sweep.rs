//! The sweep: columns of numbers in and out, or parts of a file in, and what they say out.
#![cfg_attr(target_family = "wasm", no_std)]

#[cfg(target_family = "wasm")]
mod exports {
    use centre_checks_modules::alloc::vec;
    use centre_checks_modules::alloc::vec::Vec;
    use centre_checks_modules::sheets::{self, Row};
    use centre_checks_modules::sweep::{Approvals, Asked, Code, Found, NO_DAY, SweepError, sweep};
    use centre_checks_modules::wasm_bindgen;
    use centre_checks_modules::wasm_bindgen::prelude::wasm_bindgen;

    const COLUMNS: u32 = 0;
    const HEAD: u32 = 1;
    const ROWS: u32 = 3;

    /// Room for this many bytes.
    #[wasm_bindgen]
    pub fn room(bytes: usize) -> *mut u8 {
        centre_checks_modules::room(bytes)
    }

    /// Answers what was written into the room: columns, rows, or the text of a file's beginning or of a part of it.
    #[wasm_bindgen]
    pub fn answer(what: u32, room: *const u8, length: usize) -> *const u32 {
        // SAFETY: the glue calls this with what `room` gave it and how many bytes it wrote there.
        let bytes = unsafe { core::slice::from_raw_parts(room, length) };
        centre_checks_modules::placed(match what {
            COLUMNS => columns(bytes),
            ROWS => {
                // SAFETY: any four bytes are a number, and five numbers are a row.
                let (_, asked, _) = unsafe { bytes[..12].align_to::<u32>() };
                let (_, rows, _) = unsafe { bytes[12..].align_to::<Row>() };
                sheets::packed::block(asked, rows)
            }
            _ => {
                // SAFETY: JavaScript's encoder writes nothing but UTF-8.
                let text = unsafe { core::str::from_utf8_unchecked(bytes) };
                let (found, rows) = match what {
                    HEAD => (sheets::packed::head(text), Vec::new()),
                    _ => sheets::packed::part(text),
                };
                // As other modules answer with texts: a stamp and a status, which this has not, then how many bytes there are.
                // After the texts, the rows.
                let mut out = vec![0, 0, u32::try_from(found.len()).unwrap_or(0)];
                out.extend(found.as_bytes().chunks(4).map(|chunk| {
                    chunk
                        .iter()
                        .rev()
                        .fold(0, |word: u32, byte| word << 8 | u32::from(*byte))
                }));
                out.extend(rows);
                out
            }
        })
    }

    /// How many rows and events there are, the day and the warning time; then the columns: first those of whole numbers, then
    /// those of bytes. The answer begins with 0, then has the days and codes of the rows and of their centres; or with the number of
    /// what is wrong.
    fn columns(bytes: &[u8]) -> Vec<u32> {
        // SAFETY: any four bytes are a number.
        let (_, words, _) = unsafe { bytes.align_to::<u32>() };
        let [rows, events, as_of, at_risk_days, ..] = *words else {
            return vec![1];
        };
        let (count, events) = (rows as usize, events as usize);
        let mut from = 4;
        let mut column = |length: usize| {
            from += length;
            words.get(from - length..from).unwrap_or_default()
        };
        let (centre, event_offsets) = (column(count), column(count + 1));
        let (approved, event_day) = (column(count), column(events));
        let rest = bytes.get(from * 4..).unwrap_or_default();
        let at = |start: usize, length: usize| rest.get(start..start + length).unwrap_or_default();
        let approvals = Approvals {
            centre,
            family: at(0, count),
            edition: at(count, count),
            approved: signed(approved),
            event_offsets,
            event_kind: at(2 * count, events),
            event_day: signed(event_day),
        };
        let asked = Asked {
            as_of: as_of.cast_signed(),
            at_risk_days,
        };
        let mut found = [0; 2].map(|_| (vec![Code::CannotTell; count], vec![NO_DAY; count], vec![NO_DAY; count]));
        let [mut each, mut centres] = found
            .each_mut()
            .map(|(code, earliest, latest)| Found { code, earliest, latest });
        if let Err(error) = sweep(&approvals, &asked, &mut each, &mut centres) {
            return wrong(error);
        }
        let mut out = Vec::with_capacity(2 + 6 * count);
        out.push(0);
        for (code, earliest, latest) in &found {
            out.extend(code.iter().map(|code| *code as u32));
            out.extend(earliest.iter().map(|day| day.cast_unsigned()));
            out.extend(latest.iter().map(|day| day.cast_unsigned()));
        }
        out
    }

    fn signed(words: &[u32]) -> &[i32] {
        // SAFETY: of one size, and any bits are a number.
        unsafe { words.align_to::<i32>().1 }
    }

    /// What is wrong, the number of the column, and the place or how many values there are.
    fn wrong(error: SweepError) -> Vec<u32> {
        let word = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        match error {
            SweepError::Length { column, got, .. } => vec![2, column as u32, word(got)],
            SweepError::Order { column, at } => vec![3, column as u32, word(at)],
            SweepError::Value { column, at } => vec![4, column as u32, word(at)],
            SweepError::AsOf => vec![5],
            SweepError::AtRiskDays => vec![6],
        }
    }
}

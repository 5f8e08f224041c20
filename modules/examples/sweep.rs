//! The sweep: columns of numbers in and out, or parts of a file in, and what they say out.
#![cfg_attr(target_family = "wasm", no_std)]

#[cfg(target_family = "wasm")]
mod exports {
    use centre_checks_modules::alloc::vec;
    use centre_checks_modules::alloc::vec::Vec;
    use centre_checks_modules::sheets::{self, Row};
    use centre_checks_modules::sweep::{Approvals, Asked, Code, Found, SweepError, sweep};
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

    /// Answers what was written into the room: columns, rows, or the bytes of a file's beginning or of a part of it.
    #[wasm_bindgen]
    pub fn answer(what: u32, room: *mut u8, length: usize) -> *const u32 {
        if what == COLUMNS {
            // SAFETY: the glue calls this with what `room` gave it and how many bytes it wrote there, and nobody else has them.
            return columns(unsafe { core::slice::from_raw_parts_mut(room, length) })
                .leak()
                .as_ptr();
        }
        // SAFETY: as above.
        let bytes = unsafe { core::slice::from_raw_parts(room, length) };
        centre_checks_modules::placed(match what {
            ROWS => {
                // SAFETY: any four bytes are a number, and five numbers are a row.
                let (_, asked, _) = unsafe { bytes[..20].align_to::<u32>() };
                let (rows, texts) = bytes[20..].split_at(asked[4] as usize * size_of::<Row>());
                // SAFETY: as above; and JavaScript's encoder writes nothing but UTF-8.
                let (rows, texts) = unsafe { (rows.align_to::<Row>().1, core::str::from_utf8_unchecked(texts)) };
                match asked[3] {
                    0 => sheets::packed::block(&asked[..3], rows),
                    form => sheets::packed::lines(&asked[..3], form > 1, rows, texts),
                }
            }
            _ => {
                let (found, rows) = match what {
                    HEAD => (sheets::packed::head(bytes), Vec::new()),
                    _ => sheets::packed::part(bytes),
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
    /// those of bytes. Places of events may count from any number. The answer begins with how many numbers follow and with 0, then has
    /// the days of the rows, those of their centres, and the codes of both in bytes; or with the number of what is wrong.
    fn columns(bytes: &mut [u8]) -> Vec<u32> {
        // SAFETY: any four bytes are a number.
        let (_, words, _) = unsafe { bytes.align_to_mut::<u32>() };
        let [rows, events, as_of, at_risk_days, ref mut words @ ..] = *words else {
            return vec![1, 1];
        };
        let (count, events) = (rows as usize, events as usize);
        if words.len() < 3 * count + 1 + events {
            return vec![1, 1];
        }
        let (centre, words) = words.split_at_mut(count);
        let (event_offsets, words) = words.split_at_mut(count + 1);
        let (approved, words) = words.split_at_mut(count);
        let (event_day, rest) = words.split_at_mut(events);
        let first = event_offsets[0];
        for offset in &mut *event_offsets {
            *offset = offset.wrapping_sub(first);
        }
        let rest = as_bytes(rest);
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
        let length = 1 + 4 * count + (2 * count).div_ceil(4);
        let mut out = vec![0; 1 + length];
        out[0] = u32::try_from(length).unwrap_or(0);
        let (days, codes) = out[2..].split_at_mut(4 * count);
        // SAFETY: numbers of one size, of which any bits are one; and bytes that are all 0, which is a code.
        let (days, codes) = unsafe { (days.align_to_mut::<i32>().1, codes.align_to_mut::<Code>().1) };
        let (each, centres) = days.split_at_mut(2 * count);
        let (code, codes) = codes.split_at_mut(count);
        let (earliest, latest) = each.split_at_mut(count);
        let mut each = Found { code, earliest, latest };
        let (earliest, latest) = centres.split_at_mut(count);
        let mut centres = Found {
            code: &mut codes[..count],
            earliest,
            latest,
        };
        match sweep(&approvals, &asked, &mut each, &mut centres) {
            Ok(_) => out,
            Err(error) => wrong(error),
        }
    }

    fn signed(words: &[u32]) -> &[i32] {
        // SAFETY: of one size, and any bits are a number.
        unsafe { words.align_to::<i32>().1 }
    }

    fn as_bytes(words: &[u32]) -> &[u8] {
        // SAFETY: any bits are bytes.
        unsafe { words.align_to::<u8>().1 }
    }

    /// How many numbers follow; what is wrong, the number of the column, and the place or how many values there are.
    fn wrong(error: SweepError) -> Vec<u32> {
        let word = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let (what, column, at) = match error {
            SweepError::Length { column, got, .. } => (2, column as u32, got),
            SweepError::Order { column, at } => (3, column as u32, at),
            SweepError::Value { column, at } => (4, column as u32, at),
            SweepError::AsOf => (5, 0, 0),
            SweepError::AtRiskDays => (6, 0, 0),
        };
        vec![3, what, column, word(at)]
    }
}

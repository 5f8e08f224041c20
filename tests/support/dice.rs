//! Random numbers, and days on and about which the lapse of an approval is decided.

use crate::oracle::{Day, READINGS, after};

/// SplitMix64: every centre comes from its own number alone.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).expect("a place")]
    }

    /// Any day of twelve years, or a day on or about which a count from an earlier one ends.
    pub fn day(&mut self, earlier: &[Day]) -> Day {
        if !earlier.is_empty() && self.below(2) == 0 {
            let years = self.pick(&[2, 3]);
            let end = self.pick(&READINGS)(self.pick(earlier), years);
            return match self.below(3) {
                0 => end,
                1 => after(end),
                _ => after(after(end)),
            };
        }
        let year = self.pick(&[2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
        let month = self.pick(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        let ends = [
            31,
            if year % 4 == 0 { 29 } else { 28 },
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
        ];
        let end = ends[month - 1];
        let middle = 1 + u32::try_from(self.below(28)).expect("a day");
        let day = self.pick(&[1, middle, end]);
        (year, u32::try_from(month).expect("a month"), day)
    }
}

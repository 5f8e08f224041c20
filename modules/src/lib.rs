//! What every module of the npm package has: its exports, a panic that traps, and memory that is used once and dropped.
//!
//! A module answers one call at a time: the caller asks for room, writes a text into it, and gets the place of the result. The
//! next call's room drops all memory of the last, so nothing is ever freed one by one.
#![cfg(target_family = "wasm")]
#![no_std]

pub extern crate alloc;

mod bump;

pub use bump::room;
pub use centre_checks::{packed, sweep};
pub use centre_checks_sheets as sheets;
pub use wasm_bindgen;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

/// The place of a result: how many numbers it has, then the numbers.
pub fn placed(mut answer: alloc::vec::Vec<u32>) -> *const u32 {
    let count = u32::try_from(answer.len()).unwrap_or(0);
    answer.insert(0, count);
    answer.leak().as_ptr()
}

/// The text that was written into the room.
///
/// # Safety
/// The room holds that many bytes of UTF-8.
pub unsafe fn text<'a>(room: *const u8, length: usize) -> &'a str {
    // SAFETY: as above; JavaScript's encoder writes nothing else.
    unsafe { core::str::from_utf8_unchecked(core::slice::from_raw_parts(room, length)) }
}

/// Declares the exports of a module. The closure gets the number of what is asked and the text.
#[macro_export]
macro_rules! module {
    ($answer:expr) => {
        use $crate::wasm_bindgen;
        use $crate::wasm_bindgen::prelude::wasm_bindgen;

        /// Room for a text of this many bytes.
        #[wasm_bindgen]
        pub fn room(bytes: usize) -> *mut u8 {
            $crate::room(bytes)
        }

        /// Answers the text that was written into the room.
        #[expect(
            clippy::not_unsafe_ptr_arg_deref,
            reason = "an export cannot be marked unsafe for JavaScript"
        )]
        #[wasm_bindgen]
        pub fn answer(what: u32, room: *const u8, length: usize) -> *const u32 {
            let answer: fn(u32, &str) -> $crate::alloc::vec::Vec<u32> = $answer;
            // SAFETY: the glue calls this with what `room` gave it and how many bytes it wrote there.
            $crate::placed(answer(what, unsafe { $crate::text(room, length) }))
        }
    };
}

//! What people type, on the native side: cleaned before anything reads it, read as an answer where that is certain, and
//! otherwise explained. The npm package does the same in `pkg/clean.js`, `pkg/form/typed.js` and `pkg/near.js`.

mod clean;
mod near;
mod read;
mod words;

pub use clean::{HIDDEN, SPACES, clean};
pub(crate) use near::near;
pub use read::{Typed, read};
pub use words::{BETWEEN, MONTHS, NO, ORDINALS, SERIES, SUMMER, UNTIL, YES};

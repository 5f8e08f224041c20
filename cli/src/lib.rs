//! What the commands say, for themselves and for the npm package.

pub mod words;

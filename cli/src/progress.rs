//! A line on a terminal that says how far a long run is.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// Taken away again at the end. Where standard error is no terminal, nothing is said.
pub struct Progress<'a> {
    says: &'a str,
    total: u64,
    is_shown: bool,
    /// When something was last said.
    last: Instant,
    width: usize,
}

/// A short run says nothing.
const QUIET: Duration = Duration::from_millis(200);

impl<'a> Progress<'a> {
    pub fn begin(says: &'a str, total: u64) -> Self {
        Progress {
            says,
            total,
            is_shown: io::stderr().is_terminal(),
            last: Instant::now(),
            width: 0,
        }
    }

    pub fn at(&mut self, done: u64) {
        if self.is_shown && self.last.elapsed() > QUIET {
            let line = line(self.says, done, self.total);
            eprint!("\r{line}");
            let _ = io::stderr().flush();
            self.width = line.chars().count();
            self.last = Instant::now();
        }
    }
}

fn line(says: &str, done: u64, total: u64) -> String {
    format!("{says}: {}%", done.saturating_mul(100) / total.max(1))
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.width > 0 {
            eprint!("\r{}\r", " ".repeat(self.width));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_much_is_done() {
        assert_eq!(line("Reading", 1, 3), "Reading: 33%");
        assert_eq!(line("Reading", 3, 3), "Reading: 100%");
        assert_eq!(line("Reading", 0, 0), "Reading: 0%");
    }
}

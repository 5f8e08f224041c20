//! Documents, clauses, contacts and dated parameters: what the rules rest on, as data.

pub mod bodies;
pub mod clauses;
pub mod clock_changes;
pub mod contacts;
pub mod cycle;
pub mod dated;
pub mod deadlines;
pub mod documents;
pub mod letters;
pub mod nations;
pub mod register_year;

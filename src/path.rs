//! Where a field is, as a report says it.

use core::fmt;

use crate::form::{FieldSpec, Spot};

/// A field, a list or one of its items: the declared path, with an index for each list that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// As declared, `[]` for each list: `qualifications[].events[].date`. Empty for the whole form.
    pub pattern: &'static str,
    /// One index for each list, from the left.
    pub at: [u16; 2],
    /// How many of these count. A list with one index more than the lists it is in is one of its items.
    pub depth: u8,
}

impl Path {
    /// The path of a spot in a form.
    pub(crate) fn of(spot: Spot, declared: &[&'static FieldSpec]) -> Self {
        Path {
            pattern: declared.get(usize::from(spot.field)).map_or("", |field| field.path),
            at: spot.at,
            depth: spot.depth,
        }
    }

    /// A declared pattern for one item of a list; without an item, the list itself, for all that is in it.
    pub(crate) fn within(pattern: &'static str, item: Option<u16>) -> Self {
        let (list, _) = pattern.split_once("[]").unwrap_or((pattern, ""));
        match item {
            Some(item) if list.len() < pattern.len() => Path {
                // A field of a list inside the list is given as that inner list.
                pattern: match pattern[list.len() + 2..].split_once("[]") {
                    Some((inner, _)) => &pattern[..list.len() + 2 + inner.len()],
                    None => pattern,
                },
                at: [item, 0],
                depth: 1,
            },
            _ => Path {
                pattern: list,
                at: [0, 0],
                depth: 0,
            },
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = self.pattern.split("[]");
        f.write_str(parts.next().unwrap_or_default())?;
        for index in &self.at[..usize::from(self.depth)] {
            write!(f, "[{index}]{}", parts.next().unwrap_or_default())?;
        }
        Ok(())
    }
}

impl serde::Serialize for Path {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_carry_their_indices() {
        let path = |pattern, at, depth| Path { pattern, at, depth }.to_string();
        assert_eq!(
            path("qualifications[].events[].date", [3, 1], 2),
            "qualifications[3].events[1].date"
        );
        assert_eq!(path("qualifications[].events", [3, 0], 1), "qualifications[3].events");
        assert_eq!(
            path("qualifications[].events", [3, 1], 2),
            "qualifications[3].events[1]"
        );
        assert_eq!(path("qualifications", [3, 0], 1), "qualifications[3]");
        assert_eq!(path("series", [0, 0], 0), "series");
        let within = |pattern, item| Path::within(pattern, item).to_string();
        assert_eq!(within("declarations[].deadline", Some(2)), "declarations[2].deadline");
        assert_eq!(within("declarations[].deadline", None), "declarations");
        assert_eq!(within("series", Some(2)), "series");
        assert_eq!(
            within("qualifications[].events[].date", Some(2)),
            "qualifications[2].events"
        );
    }
}

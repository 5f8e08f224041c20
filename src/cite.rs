//! Where a rule comes from: documents, their clauses in our own words, and how far each was verified.

use serde::Serialize;

use crate::text::Text;

/// A published document.
#[cfg_attr(feature = "words", derive(Serialize), serde(rename_all = "camelCase"))]
pub struct Document {
    pub id: &'static str,
    pub publisher: Text,
    pub title: Text,
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<&'static str>,
    /// The day on which it was last read, `YYYY-MM-DD`; none for our own.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub read: Option<&'static str>,
    /// What a reader needs to know about the copy that was read.
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub note: Option<Text>,
    /// The clause about the terms of its reuse, where there is one.
    #[cfg_attr(
        feature = "words",
        serde(skip_serializing_if = "Option::is_none", serialize_with = "id_of_terms")
    )]
    pub terms: Option<&'static Clause>,
}

#[cfg(feature = "words")]
fn id_of_terms<S: serde::Serializer>(terms: &Option<&'static Clause>, serializer: S) -> Result<S::Ok, S::Error> {
    terms.map(|clause| clause.id).serialize(serializer)
}

/// What a clause does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseKind {
    /// A check can pass or fail.
    Rule,
    /// Which way a request goes.
    Route,
    /// Something to do.
    Action,
    /// Something to know.
    Fact,
    /// It shapes the library itself; nothing has to cite it.
    Context,
}

/// How far a clause was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Read in the document itself, or on the body's own page.
    Published,
    /// Read in another source that quotes or reports it.
    Reported,
    /// Our reading of a text that leaves it open.
    Reading,
}

/// One statement of a document, in our own words.
#[cfg_attr(feature = "words", derive(Serialize), serde(rename_all = "camelCase"))]
pub struct Clause {
    pub id: &'static str,
    #[cfg(feature = "std")]
    #[cfg_attr(feature = "words", serde(serialize_with = "id_of"))]
    pub document: &'static Document,
    /// Where in the document.
    #[cfg(feature = "words")]
    pub section: Text,
    #[cfg(feature = "words")]
    pub kind: ClauseKind,
    #[cfg(feature = "words")]
    pub standing: Standing,
    /// What it says, in our own words.
    #[cfg(feature = "words")]
    pub says: Text,
}

impl core::fmt::Debug for Clause {
    /// The id alone: a policy's parameters name clauses, and are fingerprinted without their words.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.id)
    }
}

#[cfg(feature = "words")]
fn id_of<S: serde::Serializer>(document: &&Document, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(document.id)
}

/// A clause by its id.
#[cfg(feature = "words")]
pub(crate) fn as_id<S: serde::Serializer>(clause: &&Clause, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(clause.id)
}

/// Who to write to or call, and how. Only what is published.
#[cfg_attr(feature = "words", derive(Serialize), serde(rename_all = "camelCase"))]
pub struct Contact {
    /// Unique; never changed.
    #[cfg_attr(feature = "words", serde(skip))]
    pub id: &'static str,
    pub name: Text,
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<&'static str>,
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub phone: Option<&'static str>,
    #[cfg_attr(feature = "words", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<&'static str>,
}

impl Contact {
    /// A contact with a name only.
    pub const fn named(id: &'static str, name: Text) -> Self {
        Contact {
            id,
            name,
            email: None,
            phone: None,
            address: None,
        }
    }
}

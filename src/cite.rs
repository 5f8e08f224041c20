//! Where a rule comes from: documents, their clauses in our own words, and how far each was verified.

use serde::Serialize;

use crate::text::Text;

/// A published document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    pub id: &'static str,
    pub publisher: Text,
    pub title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'static str>,
    /// What a reader has to know about the copy that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The clause on the terms on which it may be reused, where it has one.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "id_of_terms")]
    pub terms: Option<&'static Clause>,
}

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
    /// What shapes the library itself; nothing has to cite it.
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
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Clause {
    pub id: &'static str,
    #[serde(serialize_with = "id_of")]
    pub document: &'static Document,
    /// Where in the document.
    pub section: Text,
    pub kind: ClauseKind,
    pub standing: Standing,
    /// What it says, in our own words.
    pub says: Text,
}

impl std::fmt::Debug for Clause {
    /// The id alone: a policy's parameters name clauses, and are fingerprinted without their words.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

fn id_of<S: serde::Serializer>(document: &&Document, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(document.id)
}

/// A clause as a report cites it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    pub clause: &'static str,
    pub document: Text,
    pub section: Text,
    pub standing: Standing,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'static str>,
}

impl From<&'static Clause> for Citation {
    fn from(clause: &'static Clause) -> Self {
        Citation {
            clause: clause.id,
            document: clause.document.title,
            section: clause.section,
            standing: clause.standing,
            address: clause.document.address,
        }
    }
}

/// Whom to write to or call, and how. Only what is published.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    pub name: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'static str>,
}

impl Contact {
    /// A contact with a name only.
    pub const fn named(name: Text) -> Self {
        Contact {
            name,
            email: None,
            phone: None,
            address: None,
        }
    }
}

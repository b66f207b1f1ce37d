//! The differences that were found.

/// The differences between a declaration and a document.
///
/// `Display` writes them for a person, in lines of at most 80 characters where names allow it: the
/// differences of each endpoint, with the line of its declaration, and a summary. Differences of the same kind
/// are joined.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Report {
    /// The differences of declared endpoints, in the order of the declaration.
    pub differences: Vec<Difference>,
    /// The operations of the document that are not declared although they are
    /// [required](super::Drift::require).
    pub missing: Vec<Undeclared>,
    /// The other operations of the document that are not declared.
    pub undeclared: Vec<Undeclared>,
    /// The texts of [`Drift::ignore`](super::Drift::ignore) that no difference contains.
    pub unused: Vec<String>,
    /// The number of declared endpoints.
    pub endpoints: usize,
}

impl Report {
    /// Returns `true` if the report contains no differences and all required operations are declared.
    #[must_use]
    pub const fn is_match(&self) -> bool {
        self.differences.is_empty() && self.missing.is_empty()
    }
}

/// A difference between a declared endpoint and an operation of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The kind of the difference.
    pub kind: Kind,
    /// The trait and the endpoint in camel case: `users.get`.
    pub endpoint: String,
    /// The method and the path of the declaration: `GET /users/<id>`.
    pub route: String,
    /// The source file of the declaration.
    pub file: &'static str,
    /// The line of the declared method in the file.
    pub line: u32,
    /// The JSON pointer in the document. Of something that the document does not have, the pointer of the
    /// part where it would be.
    pub pointer: String,
    /// The difference: ``extra query param `limit` ``.
    pub message: String,
    /// If `true`, the document has something in addition, and calls work without it: an optional param or
    /// field, a property of a response, or the status of an error.
    pub is_addition: bool,
    /// The JSON pointer of the operation. Empty if the document does not have it.
    pub(super) operation: String,
    /// The parts of the message, if several differences can be printed as one.
    pub(super) group: Option<Group>,
    /// If `true`, a property or a variant of a body is concerned.
    pub(super) is_of_schema: bool,
    /// The pointer in our definitions, for differences of a type that several endpoints may have.
    pub(super) declared_at: Option<String>,
}

/// The parts of a message about something with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) noun: String,
    pub(super) of: String,
    pub(super) name: String,
    pub(super) tail: String,
}

impl Group {
    /// Returns the message of a single difference: ``missing property `age` of the response 200``.
    pub(super) fn message(&self, kind: Kind) -> String {
        let mut message = format!("{} {} {}", kind.word(), self.noun, self.name);
        if !self.of.is_empty() {
            message = format!("{message} of {}", self.of);
        }
        if !self.tail.is_empty() {
            message = format!("{message}: {}", self.tail);
        }
        message
    }
}

impl Difference {
    /// Returns the difference in one line, without the file and the pointer:
    /// ``GET /users/<id>: extra query param `limit` ``.
    #[must_use]
    pub fn line_of_text(&self) -> String {
        format!("{}: {}", self.route, self.message)
    }
}

/// The kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The document has something that the declaration does not have.
    Missing,
    /// The declaration has something that the document does not have.
    Extra,
    /// Both have it, but not the same.
    Changed,
}

impl Kind {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Changed => "changed",
        }
    }
}

/// An operation of the document that is not declared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undeclared {
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// The method.
    pub method: String,
    /// The path, with placeholders in braces.
    pub path: String,
    /// The `operationId`.
    pub id: Option<String>,
}

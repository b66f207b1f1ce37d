//! The differences that were found.

use std::fmt;

/// The differences between a declaration and a document.
///
/// `Display` writes them for a person: one line for each, grouped by endpoint, and a summary.
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

/// Formats the difference in one line: file, line, endpoint, message and pointer.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, line, text) = (self.file, self.line, self.line_of_text());
        write!(f, "{file}:{line}: {text} [{}]", self.pointer)
    }
}

impl fmt::Display for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "missing endpoint `{} {}`", self.method, self.path)?;
        if let Some(id) = &self.id {
            write!(f, " (`{id}`)")?;
        }
        write!(f, " [{}]", self.pointer)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut endpoints = 0;
        let mut last = "";
        for difference in &self.differences {
            if difference.endpoint != last {
                last = &difference.endpoint;
                endpoints += 1;
                let (file, line) = (difference.file, difference.line);
                writeln!(f, "{file}:{line}: `{}` ({last})", difference.route)?;
            }
            writeln!(f, "    {} [{}]", difference.message, difference.pointer)?;
        }
        for operation in &self.missing {
            writeln!(f, "{operation}")?;
        }
        for text in &self.unused {
            writeln!(f, "unused `ignore({text:?})`")?;
        }
        if endpoints > 0 || !self.missing.is_empty() || !self.unused.is_empty() {
            writeln!(f)?;
        }
        let differences = count(self.differences.len(), "difference");
        write!(
            f,
            "{differences} in {endpoints} of {}",
            count(self.endpoints, "endpoint")
        )?;
        if !self.missing.is_empty() {
            write!(f, ", {} missing", count(self.missing.len(), "endpoint"))?;
        }
        if !self.undeclared.is_empty() {
            let operations = count(self.undeclared.len(), "other operation");
            write!(f, "; the document has {operations}")?;
        }
        Ok(())
    }
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

//! Operations, their bodies and their responses.

use std::fmt;

use serde_json::{Map, Value};

use super::{Parameter, Requirement, Server};

/// An operation: a method and a path.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// The `operationId`.
    pub id: Option<String>,
    /// The method in upper case.
    pub method: String,
    /// The path, with placeholders in braces: `/users/{id}`.
    pub path: String,
    /// The tags.
    pub tags: Vec<String>,
    /// The summary.
    pub summary: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// If `true`, the operation should no longer be used.
    pub deprecated: bool,
    /// The parameters: those of the operation, and those of its path that it does not replace.
    pub params: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<RequestBody>,
    /// The responses, sorted by status.
    pub responses: Vec<Response>,
    /// The alternatives to authenticate. `None` means [those of the document](super::Document::security),
    /// an empty list means that no authentication is needed.
    pub security: Option<Vec<Requirement>>,
    /// The servers of the operation or of its path. Empty if they are those of the document.
    pub servers: Vec<Server>,
    /// The members that begin with `x-`.
    pub extensions: Map<String, Value>,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestBody {
    /// The JSON pointer of the definition, which may be under `/components`.
    pub pointer: String,
    /// If `true`, every request needs a body.
    pub required: bool,
    /// The description.
    pub description: Option<String>,
    /// The media types in which the body can be sent.
    pub content: Vec<MediaType>,
    /// The members that begin with `x-`.
    pub extensions: Map<String, Value>,
}

/// A media type of a body, with the schema of its content.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MediaType {
    /// The JSON pointer of the media type.
    pub pointer: String,
    /// The name: `application/json`.
    pub name: String,
    /// The schema of the content.
    pub schema: Option<Value>,
    /// The `encoding` of the fields of a form, by their names.
    pub encoding: Map<String, Value>,
    /// An example of the content.
    pub example: Option<Value>,
    /// The members that begin with `x-`.
    pub extensions: Map<String, Value>,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// The JSON pointer of the definition, which may be under `/components`.
    pub pointer: String,
    /// The status.
    pub status: Status,
    /// The description. May be empty.
    pub description: String,
    /// The headers, sorted by name.
    pub headers: Vec<Header>,
    /// The media types in which the body can be sent. Empty without a body.
    pub content: Vec<MediaType>,
    /// The members that begin with `x-`.
    pub extensions: Map<String, Value>,
}

/// The status of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// A status: `404`.
    Code(u16),
    /// A class of statuses: 4 for `4XX`.
    Range(u8),
    /// Every status that is not declared.
    Default,
}

impl Status {
    /// Returns the status of a key in `responses`: `404`, `4XX` or `default`.
    pub(super) fn from_str(key: &str) -> Option<Self> {
        match key.as_bytes() {
            b"default" => Some(Self::Default),
            [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Self::Range(class - b'0')),
            [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => key.parse().ok().map(Self::Code),
            _ => None,
        }
    }
}

/// Formats the status as OpenAPI does: `404`, `4XX` or `default`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(status) => write!(f, "{status}"),
            Self::Range(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Header {
    /// The JSON pointer of the definition, which may be under `/components`.
    pub pointer: String,
    /// The name.
    pub name: String,
    /// If `true`, every such response has the header.
    pub required: bool,
    /// The description.
    pub description: Option<String>,
    /// The schema of the value.
    pub schema: Option<Value>,
    /// The members that begin with `x-`.
    pub extensions: Map<String, Value>,
}

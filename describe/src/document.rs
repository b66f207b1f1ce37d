//! A reader of OpenAPI documents.
//!
//! [`Document::parse`] reads OpenAPI 3.0 and 3.1 from JSON or YAML. References to path items,
//! parameters, bodies, responses and headers are resolved. References inside schemas are kept, because
//! the names of schemas matter: [`Document::schema`] returns their targets. Schemas of OpenAPI 3.0 are
//! rewritten as schemas of OpenAPI 3.1, which are schemas of JSON Schema 2020-12.
//!
//! Vendors' documents contain mistakes. A part that cannot be read is left out and listed in
//! [`Document::problems`], with its JSON pointer. Only a text that is not such a document at all is an
//! error.
//!
//! ```
//! use restrait_describe::document::{Document, Location, Status};
//!
//! let document = Document::parse(r#"{
//!     "openapi": "3.1.0",
//!     "info": { "title": "Users", "version": "1.2" },
//!     "paths": { "/users/{name}": { "get": {
//!         "operationId": "getUser",
//!         "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }],
//!         "responses": { "200": { "description": "the user" } }
//!     } } }
//! }"#)?;
//!
//! let operation = &document.operations[0];
//! assert_eq!((operation.method.as_str(), operation.path.as_str()), ("GET", "/users/{name}"));
//! assert_eq!(operation.pointer, "/paths/~1users~1{name}/get");
//! assert_eq!(operation.params[0].location, Location::Path);
//! assert_eq!(operation.responses[0].status, Status::Code(200));
//! assert!(document.problems.is_empty());
//! # Ok::<(), restrait_describe::document::DocumentError>(())
//! ```

use std::collections::BTreeMap;

use serde_json::{Map, Value};

mod dialect;
mod error;
mod operation;
mod parameter;
pub(crate) mod pointer;
mod reader;
mod schemas;
mod security;
mod source;
mod tree;

pub use error::{DocumentError, Problem};
pub use operation::{Header, MediaType, Operation, RequestBody, Response, Status};
pub use parameter::{Location, ParamStyle, Parameter};
pub use security::{OAuthFlow, Requirement, SchemeKind, SecurityScheme};

/// An OpenAPI document.
///
/// ```
/// use restrait_describe::document::Document;
///
/// let document = Document::parse("
/// openapi: 3.0.3
/// info: { title: Shop, version: '1' }
/// paths: {}
/// components: { schemas: { Note: { type: string, nullable: true } } }
/// ")?;
/// assert_eq!(document.title, "Shop");
/// let note = document.schema("#/components/schemas/Note").expect("the schema exists");
/// assert_eq!(note["type"], serde_json::json!(["string", "null"]));
/// # Ok::<(), restrait_describe::document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// The title of the API. Empty if the document has none.
    pub title: String,
    /// The version of the API, which is not the version of OpenAPI. Empty if the document has none.
    pub version: String,
    /// The description of the API.
    pub description: Option<String>,
    /// The servers of the API. Operations may have [others](Operation::servers).
    pub servers: Vec<Server>,
    /// The tags that the document describes, in its order.
    pub tags: Vec<Tag>,
    /// The operations, sorted by path. Those of one path are in the order of OpenAPI: `GET`, `PUT`,
    /// `POST`, `DELETE`, `OPTIONS`, `HEAD`, `PATCH`, `TRACE`.
    pub operations: Vec<Operation>,
    /// The parameters under `components`, with their names there.
    pub parameters: Vec<(String, Parameter)>,
    /// The ways to authenticate, with their names.
    pub security_schemes: Vec<(String, SecurityScheme)>,
    /// The alternatives to authenticate an operation that declares none of its own. Empty if no
    /// authentication is needed.
    pub security: Vec<Requirement>,
    /// The mistakes of the document, and what had to be left out because of them.
    pub problems: Vec<Problem>,
    /// The members of the document and of its `info` that begin with `x-`.
    pub extensions: Map<String, Value>,
    schemas: BTreeMap<String, Value>,
    other_schemas: BTreeMap<String, Value>,
}

impl Document {
    /// The beginning of references to schemas under `components`.
    const SCHEMAS: &str = "#/components/schemas/";

    /// Reads a document from JSON or YAML. The content determines the format.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON or YAML, is not an OpenAPI document, or has another
    /// version than 3.0 or 3.1. A document whose values need more than 640 MB of memory or are nested
    /// more than 100 levels deep is refused as well.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        reader::read(tree::parse(text)?)
    }

    /// Reads a document from the content of a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the content is not UTF-8, and those of [`Document::parse`].
    pub fn from_slice(content: &[u8]) -> Result<Self, DocumentError> {
        match std::str::from_utf8(content) {
            Ok(text) => Self::parse(text),
            Err(error) => {
                let message = format!("invalid UTF-8 at byte {}", error.valid_up_to());
                Err(DocumentError::new("", message))
            }
        }
    }

    /// Returns the schema that a `$ref` refers to, or `None` if the document does not have it.
    ///
    /// A schema can be a reference again, and schemas can contain themselves.
    #[must_use]
    pub fn schema(&self, reference: &str) -> Option<&Value> {
        let Some(rest) = reference.strip_prefix(Self::SCHEMAS) else {
            return self.other_schemas.get(reference);
        };
        if let Some(schema) = self.schemas.get(rest) {
            return Some(schema);
        }
        let pointer = pointer::of_reference(reference)?;
        let name = pointer::steps(&pointer).nth(2)?;
        let inner = pointer.splitn(5, '/').nth(4);
        match inner {
            None => self.schemas.get(name.as_ref()),
            Some(inner) => pointer::find(self.schemas.get(name.as_ref())?, &format!("/{inner}")),
        }
    }

    /// Returns the schemas under `components`, sorted by name.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        let all = self.schemas.iter();
        all.map(|(name, schema)| (name.as_str(), schema))
    }
}

/// A tag of operations.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// The name, which operations refer to.
    pub name: String,
    /// The description.
    pub description: Option<String>,
}

/// A server of an API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Server {
    /// The URL. It may be relative, and it may contain variables: `https://{region}.example.com`.
    pub url: String,
    /// The description.
    pub description: Option<String>,
    /// The variables of the URL, each with its default value.
    pub variables: Vec<(String, String)>,
}

//! Parameters of operations.

use serde_json::{Map, Value};

use super::MediaType;

/// A parameter in the path, the query, a header or a cookie.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them may be true"
)]
#[non_exhaustive]
pub struct Parameter {
    /// The JSON pointer of the definition, which may be under `/components`.
    pub pointer: String,
    /// The name in requests.
    pub name: String,
    /// The location: path, query, header or cookie.
    pub location: Location,
    /// If `true`, every request needs a value. Always `true` in paths.
    pub required: bool,
    /// The description.
    pub description: Option<String>,
    /// If `true`, the parameter should no longer be used.
    pub deprecated: bool,
    /// The way in which lists and objects are written. Defaults to that of the location.
    pub style: ParamStyle,
    /// If `true`, each item of a list and each member of an object is written on its own. Defaults to
    /// `true` for [`ParamStyle::Form`].
    pub explode: bool,
    /// If `true`, reserved characters of URLs are not percent-encoded.
    pub allow_reserved: bool,
    /// The schema of the value.
    pub schema: Option<Value>,
    /// The media type in which the value is written, and its schema, in place of a style.
    pub content: Option<MediaType>,
    /// An example of a value.
    pub example: Option<Value>,
    /// The members that begin with `x-`, and `allowEmptyValue`.
    pub extensions: Map<String, Value>,
}

/// The location of a parameter of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl Location {
    /// Returns the word of OpenAPI for the location.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    const ALL: [Self; 4] = [Self::Path, Self::Query, Self::Header, Self::Cookie];

    /// Returns the location with a word of OpenAPI.
    pub(super) fn from_str(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|location| location.as_str() == word)
    }

    /// Returns the style of parameters that declare none.
    pub(super) const fn default_style(self) -> ParamStyle {
        match self {
            Self::Path | Self::Header => ParamStyle::Simple,
            Self::Query | Self::Cookie => ParamStyle::Form,
        }
    }
}

/// The way in which lists and objects are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParamStyle {
    /// `;color=blue;color=black`, in paths.
    Matrix,
    /// `.blue.black`, in paths.
    Label,
    /// `color=blue&color=black`, or `color=blue,black` if not exploded, in queries and cookies.
    Form,
    /// `blue,black`, in paths and headers.
    Simple,
    /// `color=blue%20black`, in queries.
    SpaceDelimited,
    /// `color=blue|black`, in queries.
    PipeDelimited,
    /// `color[R]=100&color[G]=200`, in queries.
    DeepObject,
}

impl ParamStyle {
    pub(super) const ALL: [Self; 7] = [
        Self::Matrix,
        Self::Label,
        Self::Form,
        Self::Simple,
        Self::SpaceDelimited,
        Self::PipeDelimited,
        Self::DeepObject,
    ];

    /// Returns the word of OpenAPI for the style.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Form => "form",
            Self::Simple => "simple",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
        }
    }
}

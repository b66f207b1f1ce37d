//! What was meant. Everything in it is sound, or stands for what a mistake left open.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Attribute, Type, Visibility};

use crate::runtime::Runtime;

/// An API trait.
pub(crate) struct Api {
    pub(crate) runtime: Runtime,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    /// The module that holds the calls.
    pub(crate) module: Ident,
    /// What the runtime's module is called beside the trait.
    pub(crate) alias: Ident,
    pub(crate) wire: String,
    pub(crate) docs: String,
    /// What the trait bears beside documentation.
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) endpoints: Vec<Endpoint>,
}

impl Api {
    /// The runtime with the location of `span`, so that an error about what is called there shows
    /// what the user wrote.
    pub(crate) fn at(&self, span: Span) -> Ident {
        let mut alias = self.alias.clone();
        alias.set_span(alias.span().located_at(span));
        alias
    }
}

/// One endpoint.
pub(crate) struct Endpoint {
    /// The path of `#[endpoint]` as it was written.
    pub(crate) marker: Option<syn::Path>,
    pub(crate) ident: Ident,
    /// The struct of its calls.
    pub(crate) call: Ident,
    pub(crate) wire: String,
    pub(crate) docs: String,
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) deprecated: bool,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) scopes: Vec<String>,
    /// Whether the client's common query params are sent.
    pub(crate) common_query: bool,
    /// Where it differs from what the method says.
    pub(crate) idempotent: Option<bool>,
    /// In milliseconds.
    pub(crate) timeout: Option<u64>,
    pub(crate) params: Vec<Param>,
    pub(crate) response: Type,
    /// What the request's body is, where it has one.
    pub(crate) content_type: Option<String>,
    pub(crate) responses: Vec<Status>,
    pub(crate) errors: Vec<Status>,
    /// How the next page is asked for, where the answer is one.
    pub(crate) pages: Option<Pages>,
    /// Whether an argument borrows, so that the call's lifetime must be named.
    pub(crate) borrows: bool,
}

/// A piece of a path.
pub(crate) enum Piece {
    /// Text that is sent as it stands.
    Literal(String),
    /// The param of this index.
    Param(u8),
}

/// How the next page is asked for: the wire name of a query param.
pub(crate) enum Pages {
    /// And the number of the first page.
    Number(String, u64),
    Offset(String),
    Cursor(String),
    Link,
}

/// A documented answer.
pub(crate) struct Status {
    pub(crate) code: u16,
    /// The type of the body, where the status has one of its own.
    pub(crate) body: Option<Type>,
    pub(crate) docs: String,
}

/// One param.
pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) wire: String,
    /// Where the wire name is written.
    pub(crate) named_at: Span,
    pub(crate) place: Place,
    /// How a value becomes text.
    pub(crate) style: Style,
    /// The type of its values; references bear the call's lifetime.
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Whether a mistake hides its type or where it travels, so that nothing more is said of it.
    pub(crate) lost: bool,
    pub(crate) docs: String,
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) deprecated: bool,
    /// What a raw body is. `None` for JSON and for all that is no body.
    pub(crate) content_type: Option<String>,
    pub(crate) default: Option<String>,
    pub(crate) sent: Option<String>,
    pub(crate) example: Option<String>,
}

/// Where a param travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
    Form,
    Multipart,
}

/// How a value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Comma,
    Repeated,
    Brackets,
    Json,
    Flatten,
}

impl Style {
    pub(crate) const ALL: [Self; 6] = [
        Self::Plain,
        Self::Comma,
        Self::Repeated,
        Self::Brackets,
        Self::Json,
        Self::Flatten,
    ];

    /// The name of the runtime's variant.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::Comma => "Comma",
            Self::Repeated => "Repeated",
            Self::Brackets => "Brackets",
            Self::Json => "Json",
            Self::Flatten => "Flatten",
        }
    }

    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Comma => "comma",
            Self::Repeated => "repeated",
            Self::Brackets => "brackets",
            Self::Json => "json",
            Self::Flatten => "flatten",
        }
    }
}

impl Param {
    /// Whether it is a body in JSON, whose type need not travel anywhere else.
    pub(crate) fn is_json_body(&self) -> bool {
        self.place == Place::Body && self.content_type.is_none()
    }

    /// Whether all that is known of its type is the name: serde writes the values.
    pub(crate) fn is_named_type(&self) -> bool {
        let by_serde = matches!(self.style, Style::Brackets | Style::Json | Style::Flatten);
        by_serde || self.is_json_body()
    }

    /// The runtime's trait of what travels plainly in its place, where it does.
    pub(crate) fn place_trait(&self) -> Option<&'static str> {
        match (self.style, self.place) {
            (Style::Plain, Place::Path) => Some("PathParam"),
            (Style::Plain, Place::Query | Place::Form) => Some("QueryParam"),
            (Style::Plain, Place::Header) => Some("HeaderParam"),
            _ => None,
        }
    }

    /// The runtime's function that says how its values travel, where that is not plainly.
    pub(crate) fn slot(&self) -> &'static str {
        match (self.style, self.place) {
            (_, Place::Body) => "raw_body",
            (Style::Plain, place) => place.word(),
            (Style::Json, Place::Multipart) => "json_part",
            (Style::Json, _) => "json_text",
            (style, _) => style.word(),
        }
    }
}

impl Place {
    /// Whether it travels in the request's body.
    pub(crate) fn is_body(self) -> bool {
        matches!(self, Self::Body | Self::Form | Self::Multipart)
    }

    /// The name of the runtime's variant.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Path => "Path",
            Self::Query => "Query",
            Self::Header => "Header",
            Self::Body => "Body",
            Self::Form => "Form",
            Self::Multipart => "Multipart",
        }
    }

    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Form => "form",
            Self::Multipart => "multipart",
        }
    }
}

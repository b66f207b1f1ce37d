//! What was meant. Everything in it is sound, or stands for what a mistake left open.

use proc_macro2::{Ident, Span, TokenStream};

use crate::param::Param;
use crate::runtime::Runtime;
use crate::syntax::Ty;

/// An API trait.
pub(crate) struct Api {
    pub(crate) runtime: Runtime,
    pub(crate) vis: TokenStream,
    /// The same visibility, said one module further in.
    pub(crate) inner_vis: TokenStream,
    pub(crate) ident: Ident,
    /// The module that holds the calls.
    pub(crate) module: Ident,
    /// What the runtime's module is called beside the trait.
    pub(crate) alias: Ident,
    pub(crate) wire: String,
    pub(crate) docs: String,
    /// What the trait bears beside documentation.
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Option<TokenStream>,
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
    pub(crate) marker: Option<TokenStream>,
    pub(crate) ident: Ident,
    /// The struct of its calls.
    pub(crate) call: Ident,
    pub(crate) wire: String,
    pub(crate) docs: String,
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Option<TokenStream>,
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
    pub(crate) response: Ty,
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
    /// StrLit that is sent as it stands.
    Literal(String),
    /// The param of this index.
    Param(usize),
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
    /// Where it is written. `None` for a success that goes without saying.
    pub(crate) span: Option<Span>,
    /// The type of the body, where the status has one of its own.
    pub(crate) body: Option<Ty>,
    pub(crate) docs: String,
}

//! The checked declaration. Where it has a mistake, the model has the likeliest meaning.

use proc_macro2::{Ident, Span, TokenStream};
use restrait_grammar::route::Settings;

use crate::constant::Constant;
use crate::param::Param;
use crate::runtime::Runtime;
use crate::syntax::Ty;

/// An API trait.
pub(crate) struct Api {
    pub(crate) runtime: Runtime,
    pub(crate) vis: TokenStream,
    /// The same visibility, as it is written inside the generated module.
    pub(crate) inner_vis: TokenStream,
    pub(crate) ident: Ident,
    /// The module of the calls.
    pub(crate) module: Ident,
    /// The name under which the generated code imports the runtime.
    pub(crate) alias: Ident,
    /// The name of the resource in the API's documents.
    pub(crate) wire: String,
    pub(crate) docs: String,
    /// The attributes of the trait that are not documentation.
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Option<TokenStream>,
    pub(crate) endpoints: Vec<Endpoint>,
}

impl Api {
    /// Returns the runtime's name located at `span`, so that an error about a function that is
    /// called there points at the user's code.
    pub(crate) fn at(&self, span: Span) -> Ident {
        let mut alias = self.alias.clone();
        alias.set_span(alias.span().located_at(span));
        alias
    }
}

/// One endpoint.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of the declaration"
)]
pub(crate) struct Endpoint {
    /// The path of `#[endpoint]`, as written.
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
    /// If `true`, the client's common query params are sent.
    pub(crate) common_query: bool,
    /// If `true`, the client's credentials are sent.
    pub(crate) auth: bool,
    /// If `true`, redirects to other origins are followed.
    pub(crate) any_origin: bool,
    /// The data of the event after which an event stream ends.
    pub(crate) end_of_events: Option<String>,
    /// If `true`, the value of a catch-all at the end of the path may end with a slash.
    pub(crate) trailing_slash: bool,
    /// `None` if the method decides.
    pub(crate) idempotent: Option<bool>,
    /// The headers and pairs of the query that every call sends.
    pub(crate) constants: Vec<Constant>,
    /// The settings of a call.
    pub(crate) settings: Settings,
    pub(crate) params: Vec<Param>,
    pub(crate) response: Ty,
    /// If `true`, the compiler checks that the response has no body.
    pub(crate) headers_only: bool,
    /// The media type of the request body, if there is one.
    pub(crate) content_type: Option<String>,
    pub(crate) responses: Vec<Status>,
    pub(crate) errors: Vec<Status>,
    /// The paging of a response that is a page.
    pub(crate) pages: Option<Pages>,
    /// If `true`, an argument is borrowed, so that the call's lifetime must be named.
    pub(crate) borrows: bool,
}

/// A piece of a path.
pub(crate) enum Piece {
    /// Text that is sent unchanged.
    Literal(String),
    /// The param of this index.
    Param(usize),
}

/// The way to request the next page, with the wire name of the query param if there is one.
pub(crate) enum Pages {
    /// A page number, and the number of the first page.
    Number(String, u64),
    /// The number of items to skip.
    Offset(String),
    /// A text that the previous page contains.
    Cursor(String),
    /// The `Link` header of the previous page.
    Link,
    /// A cursor that the previous page contains, in a member of the JSON body: the names that lead to
    /// it, separated by dots.
    BodyCursor(String),
    /// A URL in the body of the previous page.
    NextUrl,
}

/// A documented status of a response.
pub(crate) struct Status {
    pub(crate) code: u16,
    /// The location in the source. `None` for the success that is assumed by default.
    pub(crate) span: Option<Span>,
    /// The type of the body, if this status has a special one.
    pub(crate) body: Option<Ty>,
    pub(crate) docs: String,
}

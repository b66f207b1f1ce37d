//! The model of a param.

use proc_macro2::{Ident, Span, TokenStream};
use restrait_grammar::route::HeaderKind;
use restrait_grammar::{Bound, Location, Style};

use crate::syntax::Ty;

/// One param.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them may be true"
)]
pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) wire: String,
    /// The location of the wire name in the source.
    pub(crate) named_at: Span,
    pub(crate) location: Location,
    /// The conversion of values to text.
    pub(crate) style: Style,
    /// The trait that its type must implement.
    pub(crate) bound: Bound,
    /// The type of its values. References have the call's lifetime.
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    /// If `true`, its type or location has a mistake, and it is not checked any further.
    pub(crate) is_invalid: bool,
    pub(crate) docs: String,
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Option<TokenStream>,
    pub(crate) deprecated: bool,
    /// If `true`, its values are redacted.
    pub(crate) secret: bool,
    /// The media type of a raw body. `None` for JSON and for params that are not a body.
    pub(crate) content_type: Option<String>,
    /// The value that the server assumes by default.
    pub(crate) default: Option<String>,
    /// The value that is sent by default.
    pub(crate) sent: Option<String>,
    pub(crate) example: Option<String>,
    /// The headers that it is sent as, if it is a header.
    pub(crate) header: HeaderKind,
    /// The location of `idempotency_key` in the source.
    pub(crate) idempotency_key: Option<Span>,
}

impl Param {
    /// Returns `true` if its facts include those of its type, which the compiler looks up.
    pub(crate) fn has_type(&self) -> bool {
        let may_have_codec = matches!(self.bound, Bound::JsonBody) && self.ty.may_have_codec();
        !self.is_invalid && (!self.bound.uses_serde() || may_have_codec)
    }
}

/// Returns the noun for a param in this location.
pub(crate) fn noun(location: Location) -> &'static str {
    match location {
        Location::Path => "path parameter",
        Location::Query => "query parameter",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Body => "request body",
        Location::Form => "form field",
        Location::Multipart => "multipart part",
    }
}

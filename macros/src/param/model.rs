//! What was meant by a param.

use proc_macro2::{Ident, Span, TokenStream};
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
    /// Where the wire name is written.
    pub(crate) named_at: Span,
    pub(crate) location: Location,
    /// How a value becomes text.
    pub(crate) style: Style,
    /// What its type must be able to do.
    pub(crate) bound: Bound,
    /// The type of its values; references bear the call's lifetime.
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    /// Whether a mistake hides its type or where it travels, so that nothing more is said of it.
    pub(crate) lost: bool,
    pub(crate) docs: String,
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Option<TokenStream>,
    pub(crate) deprecated: bool,
    /// If `true`, its values are shown nowhere.
    pub(crate) secret: bool,
    /// What a raw body is. `None` for JSON and for all that is no body.
    pub(crate) content_type: Option<String>,
    pub(crate) default: Option<String>,
    pub(crate) sent: Option<String>,
    pub(crate) example: Option<String>,
}

impl Param {
    /// Returns `true` if its facts name a type that only the compiler knows.
    pub(crate) fn has_type(&self) -> bool {
        !self.lost && !self.bound.uses_serde()
    }
}

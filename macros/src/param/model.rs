//! What was meant by a param.

use proc_macro2::{Ident, Span, TokenStream};

use super::place::{Place, Style};
use crate::syntax::Ty;

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
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    /// Whether a mistake hides its type or where it travels, so that nothing more is said of it.
    pub(crate) lost: bool,
    pub(crate) docs: String,
    pub(crate) passed: Option<TokenStream>,
    pub(crate) cfg: Option<TokenStream>,
    pub(crate) deprecated: bool,
    /// What a raw body is. `None` for JSON and for all that is no body.
    pub(crate) content_type: Option<String>,
    pub(crate) default: Option<String>,
    pub(crate) sent: Option<String>,
    pub(crate) example: Option<String>,
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

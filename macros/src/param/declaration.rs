//! The declaration of a param: an argument or a field, with its attributes.

use proc_macro2::{Ident, Span};
use syn::{Attribute, Meta, Pat, Type};

use crate::diagnostics::Diagnostics;
use crate::name;
use crate::suggest::code_list;
use crate::syntax::{Attributes, StrLit, TextLit, pretty, types};
use restrait_grammar::{Location, Style};

mod marker;

pub(crate) use marker::{read_style, words as marker_words};

/// An argument or a field, with the values of its attributes.
pub(crate) struct Argument {
    pub(crate) attributes: Attributes,
    pub(crate) ident: Ident,
    /// The type, without the `Option` of an optional argument.
    pub(crate) ty: Type,
    /// The type as written.
    pub(crate) written: Type,
    /// If `true`, the type has a mistake and is replaced by `impl Sized`.
    pub(crate) is_invalid: bool,
    /// The pattern in place of the name, which is a mistake.
    pub(crate) pattern: Option<Pat>,
    pub(crate) optional: bool,
    pub(crate) marker: Option<(Location, Span)>,
    /// The name in the marker.
    pub(crate) wire: Option<StrLit>,
    /// The style, and its location in the source.
    pub(crate) style: Option<(Style, Span)>,
    /// The media type of a raw body.
    pub(crate) content_type: Option<StrLit>,
    /// The value that the server assumes by default.
    pub(crate) default: Option<TextLit>,
    pub(crate) example: Option<TextLit>,
    /// The value that is sent by default, and the location of `send` in the source.
    pub(crate) send: Option<(TextLit, Span)>,
    /// The value of `secret`, and its location in the source.
    pub(crate) secret: Option<(bool, Span)>,
    /// The location of `idempotency_key` in the source.
    pub(crate) idempotency_key: Option<Span>,
    /// If `true`, a mistake leaves its location open, which is not checked any further.
    pub(crate) is_unlocated: bool,
}

impl Argument {
    /// Returns `true` if the argument has the name of the placeholder, by itself or by
    /// `#[path("..")]`.
    pub(crate) fn fills(&self, placeholder: &str) -> bool {
        match (self.marker, &self.wire) {
            (Some((Location::Path, _)), Some(wire)) => placeholder == wire.value,
            _ => name::snake(placeholder) == name::unraw(&self.ident),
        }
    }
}

/// Reads an argument or a field, and its attributes.
pub(crate) fn read(
    attributes: Vec<Attribute>,
    ident: Ident,
    ty: Type,
    whole: Type,
    diagnostics: &mut Diagnostics,
) -> Argument {
    let mut inner = types::option(&ty).cloned();
    if let Some(innermost) = inner.as_ref().and_then(types::option).cloned() {
        let shown = types::name(&innermost);
        let message = format!("nested `Option`; write `Option<{shown}>`");
        diagnostics.push(&ty, message);
        inner = Some(innermost);
    }
    let mut argument = Argument {
        attributes: Attributes::default(),
        ident,
        optional: inner.is_some(),
        written: whole,
        ty: inner.unwrap_or(ty),
        is_invalid: false,
        pattern: None,
        marker: None,
        wire: None,
        style: None,
        content_type: None,
        default: None,
        example: None,
        send: None,
        secret: None,
        idempotency_key: None,
        is_unlocated: false,
    };
    let mut passed = Vec::new();
    for attribute in attributes {
        match marker::of(&attribute) {
            marker::Marker::Location(location) => argument.mark(location, &attribute, diagnostics),
            marker::Marker::Unknown(likely) => {
                let name = pretty(attribute.path());
                let remedy = match likely {
                    Some(location) => format!("did you mean `{}`?", location.as_str()),
                    None => {
                        let words: Vec<_> = marker::words().collect();
                        format!("expected one of {}", code_list(&words))
                    }
                };
                diagnostics.push(
                    attribute.path(),
                    format_args!("unknown marker `{name}`; {remedy}"),
                );
                argument.is_unlocated = true;
                if let Some(location) = likely
                    && argument.marker.is_none()
                    && matches!(attribute.meta, Meta::Path(_) | Meta::List(_))
                {
                    argument.mark(location, &attribute, diagnostics);
                }
            }
            marker::Marker::None => passed.push(attribute),
        }
    }
    argument.attributes = Attributes::new(passed);
    argument
}

//! What was written of a param: an argument or a field, looked at alone.

use proc_macro2::{Ident, Span};
use syn::{Attribute, Meta, Pat, Type};

use crate::diagnostics::Diagnostics;
use crate::name;
use crate::suggest::code_list;
use crate::syntax::{Attributes, StrLit, pretty, types};
use restrait_grammar::{Location, Style};

mod marker;

pub(crate) use marker::{read_style, words as marker_words};

/// An argument and what its attributes say.
pub(crate) struct Argument {
    pub(crate) attributes: Attributes,
    pub(crate) ident: Ident,
    /// The type, without the `Option` of an optional argument.
    pub(crate) ty: Type,
    /// The type as it was written.
    pub(crate) written: Type,
    /// Whether a mistake hides the type, which is `impl Sized` from then on.
    pub(crate) lost: bool,
    /// What stands in the place of a name, if it is none.
    pub(crate) pattern: Option<Pat>,
    pub(crate) optional: bool,
    pub(crate) marker: Option<(Location, Span)>,
    /// The name that the marker gives.
    pub(crate) wire: Option<StrLit>,
    /// How it becomes text, and where that is written.
    pub(crate) style: Option<(Style, Span)>,
    /// What a raw body is.
    pub(crate) content_type: Option<StrLit>,
    pub(crate) default: Option<String>,
    pub(crate) example: Option<String>,
    /// What is sent unless the caller says otherwise, and where that is written.
    pub(crate) send: Option<(String, Span)>,
    /// If its values are secret, and where that is written.
    pub(crate) secret: Option<(bool, Span)>,
    /// Whether a mistake hides where it travels, so that nothing more is said of that.
    pub(crate) unclear: bool,
}

impl Argument {
    /// Returns `true` if the argument's name or the name that `#[path(..)]` gives is the
    /// placeholder's.
    pub(crate) fn fills(&self, placeholder: &str) -> bool {
        match (self.marker, &self.wire) {
            (Some((Location::Path, _)), Some(wire)) => placeholder == wire.value,
            _ => name::snake(placeholder) == name::unraw(&self.ident),
        }
    }
}

/// Reads an argument or a field, and what its attributes say.
pub(crate) fn read(
    attributes: Vec<Attribute>,
    ident: Ident,
    ty: Type,
    whole: Type,
    diagnostics: &mut Diagnostics,
) -> Argument {
    let mut inner = types::option(&ty).cloned();
    if let Some(twice) = inner.as_ref().and_then(types::option).cloned() {
        let shown = types::name(&twice);
        let message = format!("what can be left out is optional once; write `Option<{shown}>`");
        diagnostics.push(&ty, message);
        inner = Some(twice);
    }
    let mut argument = Argument {
        attributes: Attributes::default(),
        ident,
        optional: inner.is_some(),
        written: whole,
        ty: inner.unwrap_or(ty),
        lost: false,
        pattern: None,
        marker: None,
        wire: None,
        style: None,
        content_type: None,
        default: None,
        example: None,
        send: None,
        secret: None,
        unclear: false,
    };
    let mut passed = Vec::new();
    for attribute in attributes {
        match marker::of(&attribute) {
            marker::Marker::Location(location) => argument.mark(location, &attribute, diagnostics),
            marker::Marker::Unknown(meant) => {
                let name = pretty(attribute.path());
                let hint = match meant {
                    Some(location) => format!("did you mean `{}`?", location.as_str()),
                    None => {
                        let words: Vec<_> = marker::words().collect();
                        format!("the markers are {}", code_list(&words))
                    }
                };
                diagnostics.push(
                    attribute.path(),
                    format_args!("unknown marker `{name}`; {hint}"),
                );
                argument.unclear = true;
                if let Some(location) = meant
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

//! A struct: headers, status and body as its fields.

use proc_macro2::{Ident, TokenStream};
use restrait_grammar::Location;
use restrait_grammar::header::NameError;
use syn::{Attribute, DataStruct, Field, Fields, Type};

use super::{Body, refuse};
use crate::derive::item::list;
use crate::diagnostics::Diagnostics;
use crate::name::{self, check_wire_name};
use crate::syntax::literal;

/// A field, and what it is of the answer.
pub(in crate::derive::response) struct Part {
    pub(in crate::derive::response) ident: Ident,
    pub(in crate::derive::response) ty: Type,
    pub(in crate::derive::response) source: Source,
}

/// What a field is made of.
pub(in crate::derive::response) enum Source {
    /// A part in this location, by its wire name.
    Part(Location, String),
    Status,
    Body,
}

/// Reads the fields.
pub(super) fn read(data: DataStruct, diagnostics: &mut Diagnostics) -> Body {
    let Fields::Named(fields) = data.fields else {
        let message = "the parts of an answer have names; write `struct Name { .. }`";
        diagnostics.push(data.struct_token, message);
        return Body::Unread;
    };
    let parts = fields.named.into_iter().filter_map(|field| {
        let source = source(&field, field.ident.as_ref()?, diagnostics);
        Some(Part {
            ident: field.ident?,
            ty: field.ty,
            source,
        })
    });
    Body::Parts(parts.collect())
}

/// What the field's attribute says; a field without one is the body.
fn source(field: &Field, ident: &Ident, diagnostics: &mut Diagnostics) -> Source {
    let remedy = "it stands on the struct";
    refuse(&field.attrs, &["response"], remedy, diagnostics);
    let mut found = None;
    for attribute in &field.attrs {
        let source = if attribute.path().is_ident("body") {
            Source::Body
        } else if attribute.path().is_ident("status") {
            Source::Status
        } else if let Some((location, tokens)) = located(attribute) {
            Source::Part(
                location,
                wire_name(attribute, location, tokens, ident, diagnostics),
            )
        } else {
            continue;
        };
        if found.is_some() {
            diagnostics.push(attribute.path(), "a field is one part; remove this");
        }
        found = Some(source);
    }
    found.unwrap_or(Source::Body)
}

/// The location that the attribute names, and what it takes.
fn located(attribute: &Attribute) -> Option<(Location, TokenStream)> {
    let mut all = Location::ALL.iter().filter(|it| it.is_in_responses());
    all.find_map(|location| Some((*location, list(attribute, location.as_str())?)))
}

/// The wire name of a part: the one between the parentheses, or the field's.
fn wire_name(
    attribute: &Attribute,
    location: Location,
    tokens: TokenStream,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> String {
    let own = || name::unraw(ident).replace('_', "-");
    let written = (!tokens.is_empty())
        .then(|| literal::string(&tokens.into(), location.as_str(), diagnostics))
        .flatten();
    let name = written.map_or_else(own, |text| text.value);
    // The body and the connection decide these of a request, and a server those of its response.
    if let Err(reason) = check_wire_name(location, &name)
        && !location
            .check_name(&name)
            .is_err_and(NameError::is_in_responses)
    {
        diagnostics.push(attribute, reason);
    }
    name
}

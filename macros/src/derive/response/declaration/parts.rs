//! A struct with the headers, the status and the body as fields.

use proc_macro2::{Ident, TokenStream};
use restrait_grammar::Location;
use restrait_grammar::header::NameError;
use syn::{Attribute, DataStruct, Field, Fields, Type};

use super::{Body, reject};
use crate::derive::item::list;
use crate::diagnostics::Diagnostics;
use crate::name::{self, check_wire_name};
use crate::syntax::{literal, pretty};

/// A field, and its source.
pub(in crate::derive::response) struct Part {
    pub(in crate::derive::response) ident: Ident,
    pub(in crate::derive::response) ty: Type,
    pub(in crate::derive::response) source: Source,
}

/// The source of a field.
pub(in crate::derive::response) enum Source {
    /// A part in this location, by its wire name.
    Part(Location, String),
    Status,
    Body,
}

/// Reads the fields.
pub(super) fn read(data: DataStruct, diagnostics: &mut Diagnostics) -> Body {
    let Fields::Named(fields) = data.fields else {
        let message = "expected a struct with named fields; write `struct Name { .. }`";
        diagnostics.push(data.struct_token, message);
        return Body::Invalid;
    };
    // The compiler rejects these attributes.
    let is_unknown = |attribute: &Attribute| {
        let mut all = Location::ALL.iter().filter(|it| !it.is_in_responses());
        let is_body = attribute.path().is_ident("body");
        !is_body && all.any(|location| attribute.path().is_ident(location.as_str()))
    };
    if fields
        .named
        .iter()
        .any(|field| field.attrs.iter().any(is_unknown))
    {
        return Body::Invalid;
    }
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

/// Returns the source of a field. A field without an attribute is the body.
fn source(field: &Field, ident: &Ident, diagnostics: &mut Diagnostics) -> Source {
    let remedy = "move it to the struct";
    reject(&field.attrs, &["response"], "field", remedy, diagnostics);
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
            let message = format!(
                "duplicate source: `{ident}` has another attribute already; remove `#[{}]`",
                pretty(attribute.path())
            );
            diagnostics.push(attribute.path(), message);
        }
        found = Some(source);
    }
    found.unwrap_or(Source::Body)
}

/// Returns the location that the attribute names, and the tokens between its parentheses.
fn located(attribute: &Attribute) -> Option<(Location, TokenStream)> {
    let mut all = Location::ALL.iter().filter(|it| it.is_in_responses());
    all.find_map(|location| Some((*location, list(attribute, location.as_str())?)))
}

/// Returns the wire name of a part. Defaults to the name of the field.
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
    // A header that a client cannot declare for requests may be read from a response.
    if let Err(reason) = check_wire_name(location, &name)
        && !location
            .check_name(&name)
            .is_err_and(NameError::is_in_responses)
    {
        diagnostics.push(attribute, reason);
    }
    name
}

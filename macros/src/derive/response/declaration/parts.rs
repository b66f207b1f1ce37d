//! A struct: headers, status and body as its fields.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, DataStruct, Field, Fields, Type};

use super::{Body, refuse};
use crate::derive::item::list;
use crate::diagnostics::Diagnostics;
use crate::name::{self, check_header_name};
use crate::syntax::literal;

/// A field, and what it is of the answer.
pub(in crate::derive::response) struct Part {
    pub(in crate::derive::response) ident: Ident,
    pub(in crate::derive::response) ty: Type,
    pub(in crate::derive::response) source: Source,
}

/// What a field is made of.
pub(in crate::derive::response) enum Source {
    Header(String),
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
        } else if let Some(tokens) = list(attribute, "header") {
            Source::Header(header(attribute, tokens, ident, diagnostics))
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

/// The name of a header: the one between the parentheses, or the field's.
fn header(
    attribute: &Attribute,
    tokens: TokenStream,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> String {
    let own = || name::unraw(ident).replace('_', "-");
    let written = (!tokens.is_empty())
        .then(|| literal::string(&tokens.into(), "header", diagnostics))
        .flatten();
    let name = written.map_or_else(own, |text| text.value);
    let of_responses = ["content-type", "content-length"];
    let is_of_responses = of_responses.iter().any(|it| name.eq_ignore_ascii_case(it));
    if let Err(reason) = check_header_name(&name)
        && !is_of_responses
    {
        diagnostics.push(attribute, reason);
    }
    name
}

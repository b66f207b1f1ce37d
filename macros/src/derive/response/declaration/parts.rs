//! A struct with the headers, the status and the body as fields.

use proc_macro2::{Ident, TokenStream, TokenTree};
use restrait_grammar::Location;
use restrait_grammar::header::NameError;
use syn::{Attribute, DataStruct, Field, Fields, Type};

use super::{Body, reject};
use crate::derive::item::list;
use crate::diagnostics::Diagnostics;
use crate::name::{self, check_wire_name};
use crate::syntax::{Attributes, KeySpec, StrLit, entries, literal, pretty, read_keys};

/// A field, and its source.
pub(in crate::derive::response) struct Part {
    pub(in crate::derive::response) ident: Ident,
    pub(in crate::derive::response) ty: Type,
    pub(in crate::derive::response) source: Source,
    pub(in crate::derive::response) docs: String,
}

/// The source of a field.
pub(in crate::derive::response) enum Source {
    /// A part in this location, by its wire name, and its form.
    Part(Location, String, Form),
    Status,
    Body,
}

/// The form of the values of a part.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::derive::response) enum Form {
    /// Each is one value.
    #[default]
    Plain,
    /// Each is a list of values, separated by commas.
    Comma,
    /// A map of all headers whose names begin with the wire name.
    Flatten,
}

/// The name and the keys of `#[header(..)]`.
#[derive(Default)]
struct Keys {
    name: Option<StrLit>,
    form: Form,
}

const KEYS: [KeySpec<Keys>; 2] = [
    KeySpec {
        name: "style",
        read: |keys, entry, diagnostics| {
            let Some(value) = entry.value_like("comma", diagnostics) else {
                return;
            };
            match value.to_string().as_str() {
                "comma" => keys.form = Form::Comma,
                other => {
                    let message =
                        format!("unknown style `{other}`, expected `comma`; write `style = comma`");
                    diagnostics.push(value, message);
                }
            }
        },
    },
    KeySpec {
        name: "flatten",
        read: |keys, entry, diagnostics| {
            if entry.flag(diagnostics) {
                keys.form = Form::Flatten;
            }
        },
    },
];

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
            docs: Attributes::new(field.attrs).text(),
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
            part(attribute, location, tokens, ident, diagnostics)
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

/// Returns a part of the response. Its wire name defaults to the name of the field.
fn part(
    attribute: &Attribute,
    location: Location,
    tokens: TokenStream,
    ident: &Ident,
    diagnostics: &mut Diagnostics,
) -> Source {
    let keys = keys(location, tokens, diagnostics);
    let name = match (keys.name, keys.form) {
        (Some(name), _) => name.value,
        (None, Form::Flatten) => return Source::Part(location, String::new(), Form::Flatten),
        (None, Form::Plain | Form::Comma) => name::unraw(ident).replace('_', "-"),
    };
    // A header that a client cannot declare for requests may be read from a response.
    if let Err(reason) = check_wire_name(location, &name)
        && !location
            .check_name(&name)
            .is_err_and(NameError::is_in_responses)
    {
        diagnostics.push(attribute, reason);
    }
    Source::Part(location, name, keys.form)
}

/// Reads `"name", key`. Cookies have a name only.
fn keys(location: Location, tokens: TokenStream, diagnostics: &mut Diagnostics) -> Keys {
    let mut keys = Keys::default();
    if tokens.is_empty() {
        return keys;
    }
    let has_key = tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(key) => key == "style" || key == "flatten",
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    });
    if location != Location::Header || !has_key {
        keys.name = literal::string(&tokens.into(), location.as_str(), diagnostics);
        return keys;
    }
    let (names, given): (Vec<_>, Vec<_>) = entries(tokens, diagnostics)
        .into_iter()
        .partition(|entry| matches!(entry.key, TokenTree::Literal(_)));
    if let Some(name) = names.first() {
        keys.name = literal::string(&name.key.clone().into(), "header", diagnostics);
    }
    read_keys(&KEYS, &given, &mut keys, diagnostics);
    keys
}

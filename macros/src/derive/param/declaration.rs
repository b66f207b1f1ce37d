//! The declaration of a type of params: an enum or a newtype.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DataEnum, DataStruct, Field, Fields, Generics, Lifetime, Type, WhereClause,
};

use super::serde::Serde;
use crate::derive::item::{self, Item, RENAME_ALL, RUNTIME, list};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{StrLit, case_named, literal};

/// A type of params.
pub(super) struct Declaration {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) lifetime: Option<Lifetime>,
    pub(super) where_clause: Option<WhereClause>,
    pub(super) shape: Shape,
}

/// The shape of a type of params.
pub(super) enum Shape {
    /// The variants, and the case of texts that are made from their names.
    Enum(Vec<Variant>, Option<Case>),
    /// The name or the number of the field, and its type.
    Newtype(TokenStream, Box<Type>),
}

/// A variant.
pub(super) struct Variant {
    pub(super) ident: Ident,
    /// The text in an attribute.
    pub(super) name: Option<StrLit>,
    /// If `true`, the variant is sent as the value that it contains.
    pub(super) is_other: bool,
    /// If `true`, the variant has no text.
    pub(super) is_refused: bool,
    pub(super) ty: Option<Type>,
}

/// Reads the type.
pub(super) fn read(item: &TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let Item {
        input: item,
        options,
    } = item::read(item, "param", &[RUNTIME, RENAME_ALL], diagnostics)?;
    let lifetime = lifetime(&item.generics, diagnostics)?;
    let shape = match item.data {
        Data::Enum(data) => {
            let serde = Serde::read(&item.attrs);
            let from_serde = || case_named(serde.rename_all.as_ref()?, diagnostics);
            let case = options.case.or_else(from_serde);
            variants(&item.ident, &data, case, diagnostics)?
        }
        Data::Struct(data) => {
            if let Some(span) = options.case_span {
                let message = "a newtype has no variants; remove `rename_all`";
                diagnostics.push_at(span, message);
            }
            newtype(&item.ident, data, diagnostics)?
        }
        Data::Union(data) => {
            let message = "expected an enum or a newtype, found a union; implement `Param` by hand";
            diagnostics.push(data.union_token, message);
            return None;
        }
    };
    Some(Declaration {
        runtime: options.runtime,
        ident: item.ident,
        lifetime,
        where_clause: item.generics.where_clause,
        shape,
    })
}

/// Returns the lifetime of the type. `None` if the type is generic otherwise, which is recorded.
#[expect(clippy::option_option, reason = "a type without a lifetime is valid")]
fn lifetime(generics: &Generics, diagnostics: &mut Diagnostics) -> Option<Option<Lifetime>> {
    let first = generics.lifetimes().next().map(|it| it.lifetime.clone());
    if generics.params.len() > usize::from(first.is_some()) {
        let message = "a derived parameter cannot be generic; implement `Param` by hand";
        diagnostics.push(&generics.params, message);
        return None;
    }
    Some(first)
}

fn newtype(name: &Ident, data: DataStruct, diagnostics: &mut Diagnostics) -> Option<Shape> {
    let count = data.fields.len();
    let mut fields = data.fields.into_iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        let message =
            format!("expected one field in `{name}`, found {count}; implement `Param` by hand");
        diagnostics.push(name, message);
        return None;
    };
    let Field {
        attrs, ident, ty, ..
    } = field;
    if let Some(attribute) = attrs.iter().find(|it| it.path().is_ident("param")) {
        let message = "a newtype has no text of its own; remove `#[param]`";
        diagnostics.push(attribute, message);
    }
    let first = || Literal::usize_unsuffixed(0).into_token_stream();
    let field = ident.map_or_else(first, ToTokens::into_token_stream);
    Some(Shape::Newtype(field, Box::new(ty)))
}

fn variants(
    name: &Ident,
    data: &DataEnum,
    case: Option<Case>,
    diagnostics: &mut Diagnostics,
) -> Option<Shape> {
    if data.variants.is_empty() {
        let message = format!("missing variant of `{name}`; add one for each value");
        diagnostics.push(name, message);
        return None;
    }
    let variants = data.variants.iter();
    let variants = variants.map(|declared| variant(declared, diagnostics));
    Some(Shape::Enum(variants.collect(), case))
}

fn variant(variant: &syn::Variant, diagnostics: &mut Diagnostics) -> Variant {
    let ident = &variant.ident;
    let serde = Serde::read(&variant.attrs);
    let (name, is_other) = match name(&variant.attrs, diagnostics) {
        Some(Name::Text(text)) => (Some(text), false),
        Some(Name::Other) => (None, true),
        None => (serde.rename, serde.untagged),
    };
    let mut is_refused = serde.other || serde.skip;
    let ty = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| field.ty.clone())
        }
        Fields::Unit | Fields::Named(_) | Fields::Unnamed(_) => None,
    };
    let is_unit = matches!(variant.fields, Fields::Unit);
    let problem = match &ty {
        Some(_) if !is_other => {
            "contains a value; write `#[param(_)]` above it to send that value".to_owned()
        }
        None if !is_unit => "has several values, which are not one text; remove them".to_owned(),
        None if is_other => format!("has no value to send; write `{ident}(String)`"),
        Some(_) | None => String::new(),
    };
    if !is_refused && !problem.is_empty() {
        diagnostics.push(ident, format_args!("variant `{ident}` {problem}"));
        is_refused = true;
    }
    Variant {
        ident: ident.clone(),
        name,
        is_other,
        is_refused,
        ty,
    }
}

/// The name in `#[param(..)]`.
enum Name {
    Text(StrLit),
    /// `_`.
    Other,
}

fn name(attributes: &[Attribute], diagnostics: &mut Diagnostics) -> Option<Name> {
    let mut name = None;
    for attribute in attributes {
        let Some(tokens) = list(attribute, "param") else {
            continue;
        };
        let at = attribute.path().span();
        if name.is_some() {
            let message = "duplicate `#[param(..)]`: a variant has one text; remove one";
            diagnostics.push_at(at, message);
        } else if tokens.is_empty() {
            let message = "missing text in `#[param]`; write `#[param(\"text\")]`";
            diagnostics.push_at(at, message);
        } else if tokens.to_string() == "_" {
            name = Some(Name::Other);
        } else if let Some(key) = key(&tokens) {
            let message = format!("unknown key `{key}`; write `#[param(\"text\")]`");
            diagnostics.push(key, message);
        } else {
            name = literal::string(&tokens.into(), "param", diagnostics).map(Name::Text);
        }
    }
    name
}

/// Returns the key of `key = ..` and `key(..)`.
fn key(tokens: &TokenStream) -> Option<Ident> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next()?, tokens.next()?) {
        (TokenTree::Ident(key), _) => Some(key),
        _ => None,
    }
}

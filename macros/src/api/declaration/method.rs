//! The methods of an API trait.

use proc_macro2::Ident;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, TraitItem, TraitItemFn, Visibility};

use super::endpoint::{SuggestedAttribute, is_method};
use super::generics::Generics;
use super::{EndpointKeys, Method, argument, is, response};
use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;
use crate::syntax::{Attributes, pretty};

/// Parses an item of a trait. Reports everything that is not a method.
pub(super) fn read(item: TraitItem, diagnostics: &mut Diagnostics) -> Option<Method> {
    let shown = match &item {
        TraitItem::Fn(_) => String::new(),
        TraitItem::Const(item) => format!("`const {}`", item.ident),
        TraitItem::Type(item) => format!("`type {}`", item.ident),
        _ => "this item".into(),
    };
    let message = match item {
        TraitItem::Fn(method) => return Some(endpoint(method, diagnostics)),
        TraitItem::Verbatim(ref tokens) => {
            if let Ok((vis, method)) = with_visibility.parse2(tokens.clone()) {
                let shown = pretty(&vis);
                let message = format!("a trait method cannot have a visibility; remove `{shown}`");
                diagnostics.push(vis, message);
                return Some(endpoint(method, diagnostics));
            }
            if let Ok((word, method)) = with_default.parse2(tokens.clone()) {
                diagnostics.push(word, "an endpoint cannot be `default`; remove `default`");
                return Some(endpoint(method, diagnostics));
            }
            "this item is not supported in an API trait; move it out of the trait".into()
        }
        TraitItem::Macro(_) => {
            "macro calls are not supported in an API trait; declare the endpoints here".into()
        }
        _ => format!("{shown} is not supported in an API trait; move it out of the trait"),
    };
    diagnostics.push(&item, message);
    None
}

/// Parses `pub fn`, which syn rejects in a trait.
fn with_visibility(input: ParseStream<'_>) -> syn::Result<(Visibility, TraitItemFn)> {
    let attributes = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let mut method: TraitItemFn = input.parse()?;
    method.attrs = attributes;
    Ok((vis, method))
}

/// Parses `default fn`, which syn rejects in a trait.
fn with_default(input: ParseStream<'_>) -> syn::Result<(Ident, TraitItemFn)> {
    let attributes = input.call(Attribute::parse_outer)?;
    let word: Ident = input.parse()?;
    if word != "default" {
        return Err(syn::Error::new(word.span(), "expected `default`"));
    }
    let mut method: TraitItemFn = input.parse()?;
    method.attrs = attributes;
    Ok((word, method))
}

fn endpoint(mut method: TraitItemFn, diagnostics: &mut Diagnostics) -> Method {
    let mut markers = method
        .attrs
        .extract_if(.., |attribute| is(attribute, "endpoint"));
    let marker = markers.next();
    for duplicate in markers {
        diagnostics.push(duplicate, "duplicate attribute `#[endpoint]`; remove one");
    }
    let keys = match &marker {
        Some(marker) => EndpointKeys::read(marker, &method.sig, diagnostics),
        None => without_marker(&mut method, diagnostics),
    };
    report_qualifiers(&method, diagnostics);
    let generics = Generics::read(&method.sig.generics, diagnostics);
    Method {
        attributes: Attributes::new(method.attrs),
        marker: marker.map(|marker| marker.path().clone()),
        keys,
        arguments: argument::arguments(&mut method.sig, &generics, diagnostics),
        response: response::read(&method.sig, &generics, diagnostics),
        ident: method.sig.ident,
    }
}

/// Reports a method without `#[endpoint]`, and reads a misspelled one.
fn without_marker(method: &mut TraitItemFn, diagnostics: &mut Diagnostics) -> EndpointKeys {
    let misspelled = method.attrs.iter().position(|attribute| {
        let name = attribute.path().get_ident().map(ToString::to_string);
        name.is_some_and(|name| is_method(&name) || nearest(&name, ["endpoint"]).is_some())
    });
    if let Some(misspelled) = misspelled.map(|at| method.attrs.remove(at)) {
        let name = pretty(misspelled.path());
        if is_method(&name) {
            let suggestion =
                SuggestedAttribute::from_method_attribute(&name, &misspelled, &method.sig)
                    .to_string();
            let message = format!("unknown attribute `{name}`; write `{suggestion}`");
            diagnostics.push(misspelled.path(), message);
            return EndpointKeys::default();
        }
        let message = format!("unknown attribute `{name}`; did you mean `endpoint`?");
        diagnostics.push(misspelled.path(), message);
        return EndpointKeys::read(&misspelled, &method.sig, diagnostics);
    }
    let suggestion = SuggestedAttribute::from_signature(&method.sig);
    let message = format!(
        "missing attribute `#[endpoint]` of `{}`; add `{suggestion}`",
        method.sig.ident
    );
    diagnostics.push(&method.sig.ident, message);
    EndpointKeys::default()
}

/// Reports qualifiers and bodies, which an endpoint cannot have.
fn report_qualifiers(method: &TraitItemFn, diagnostics: &mut Diagnostics) {
    let sig = &method.sig;
    if let Some(asyncness) = &sig.asyncness {
        let message = "an endpoint cannot be `async`, its call is awaited instead; remove `async`";
        diagnostics.push(asyncness, message);
    }
    if let Some(constness) = &sig.constness {
        diagnostics.push(constness, "an endpoint cannot be `const`; remove `const`");
    }
    if !matches!(sig.safety, syn::Safety::Default) {
        diagnostics.push(
            &sig.safety,
            "an endpoint cannot be `unsafe`; remove `unsafe`",
        );
    }
    if let Some(abi) = &sig.abi {
        let message = format!("an endpoint cannot have an ABI; remove `{}`", pretty(abi));
        diagnostics.push(abi, message);
    }
    if let Some(body) = &method.default {
        let message = "an endpoint cannot have a body, it is generated; write `;` instead";
        diagnostics.push_at(body.brace_token.span.join(), message);
    }
}

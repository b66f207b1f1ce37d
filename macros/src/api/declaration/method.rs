//! The methods of a trait, each looked at alone.

use proc_macro2::Ident;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, TraitItem, TraitItemFn, Visibility};

use super::endpoint::{Likely, is_method};
use super::generics::Generics;
use super::{Keys, Method, argument, is, response};
use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;
use crate::syntax::{Attributes, written};

/// Reads an item of a trait. What is no method is recorded.
pub(super) fn read(item: TraitItem, diagnostics: &mut Diagnostics) -> Option<Method> {
    let shown = match &item {
        TraitItem::Fn(_) => String::new(),
        TraitItem::Const(item) => format!("`const {}`", item.ident),
        TraitItem::Type(item) => format!("`type {}`", item.ident),
        _ => "this".into(),
    };
    let message = match item {
        TraitItem::Fn(method) => return Some(endpoint(method, diagnostics)),
        TraitItem::Verbatim(ref tokens) => {
            if let Ok((vis, method)) = with_visibility.parse2(tokens.clone()) {
                let shown = written(&vis);
                let message = format!("a method is as visible as its trait; remove `{shown}`");
                diagnostics.push(vis, message);
                return Some(endpoint(method, diagnostics));
            }
            if let Ok((word, method)) = with_default.parse2(tokens.clone()) {
                diagnostics.push(word, "an endpoint cannot be `default`; remove it");
                return Some(endpoint(method, diagnostics));
            }
            "an API trait holds endpoints only; move this out of it".into()
        }
        TraitItem::Macro(_) => {
            "nobody can see what a macro makes here; write the endpoints out".into()
        }
        _ => format!("an API trait holds endpoints only; move {shown} out of it"),
    };
    diagnostics.push(&item, message);
    None
}

/// `pub fn`, which syn does not take for a method of a trait.
fn with_visibility(input: ParseStream<'_>) -> syn::Result<(Visibility, TraitItemFn)> {
    let attributes = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let mut method: TraitItemFn = input.parse()?;
    method.attrs = attributes;
    Ok((vis, method))
}

/// `default fn`, which is for implementations.
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
    for second in markers {
        diagnostics.push(second, "method is two endpoints; remove one `#[endpoint]`");
    }
    let keys = match &marker {
        Some(marker) => Keys::of(marker, &method.sig, diagnostics),
        None => unmarked(&mut method, diagnostics),
    };
    refuse_qualifiers(&method, diagnostics);
    let generics = Generics::of(&method.sig.generics, diagnostics);
    Method {
        attributes: Attributes::of(method.attrs),
        marker: marker.map(|marker| marker.path().clone()),
        keys,
        arguments: argument::arguments(&mut method.sig, &generics, diagnostics),
        response: response::read(&method.sig, &generics, diagnostics),
        ident: method.sig.ident,
    }
}

/// The keys of a method without `#[endpoint]`, of which an attribute may be a misspelt one.
fn unmarked(method: &mut TraitItemFn, diagnostics: &mut Diagnostics) -> Keys {
    let misspelt = method.attrs.iter().position(|attribute| {
        let name = attribute.path().get_ident().map(ToString::to_string);
        name.is_some_and(|name| is_method(&name) || nearest(&name, ["endpoint"]).is_some())
    });
    if let Some(misspelt) = misspelt.map(|at| method.attrs.remove(at)) {
        let name = written(misspelt.path());
        if is_method(&name) {
            let likely = Likely::with(&name, &misspelt, &method.sig).attribute();
            let message = format!("unknown attribute `{name}`; write `{likely}`");
            diagnostics.push(misspelt.path(), message);
            return Keys::default();
        }
        let message = format!("unknown attribute `{name}`; did you mean `endpoint`?");
        diagnostics.push(misspelt.path(), message);
        return Keys::of(&misspelt, &method.sig, diagnostics);
    }
    let attribute = Likely::of(&method.sig).attribute();
    let message = format!("method is no endpoint; add `{attribute}`, or move it out of the trait");
    diagnostics.push(&method.sig.ident, message);
    Keys::default()
}

/// What a method of a plain trait may be, and an endpoint not.
fn refuse_qualifiers(method: &TraitItemFn, diagnostics: &mut Diagnostics) {
    let sig = &method.sig;
    if let Some(asyncness) = &sig.asyncness {
        diagnostics.push(asyncness, "the call is what is awaited; remove `async`");
    }
    if let Some(constness) = &sig.constness {
        diagnostics.push(constness, "an endpoint cannot be `const`; remove it");
    }
    if !matches!(sig.safety, syn::Safety::Default) {
        diagnostics.push(&sig.safety, "an endpoint is safe; remove `unsafe`");
    }
    if let Some(abi) = &sig.abi {
        diagnostics.push(abi, "an endpoint has no ABI; remove it");
    }
    if let Some(body) = &method.default {
        let message = "an endpoint's body is generated; write `;` in its place";
        diagnostics.push_at(body.brace_token.span.join(), message);
    }
}

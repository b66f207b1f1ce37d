//! What was written: a trait, taken apart as far as one method or one attribute can be looked at
//! alone. What two things mean together is found out in `check`.

use proc_macro2::Ident;
use syn::{Attribute, ItemTrait, ReturnType, TraitItem, Type, Visibility};

use crate::diagnostics::Diagnostics;

mod argument;
mod attributes;
mod endpoint;
mod entries;

pub(crate) use argument::{Argument, argument_of_field};
pub(crate) use attributes::Attributes;
pub(crate) use endpoint::{Documented, Keys};
pub(crate) use entries::{Entry, Given, entries};

/// An API trait.
pub(crate) struct Declaration {
    pub(crate) attributes: Attributes,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) methods: Vec<Method>,
}

/// A method that bears `#[endpoint]`.
pub(crate) struct Method {
    pub(crate) attributes: Attributes,
    /// The path in `#[endpoint(..)]`, so that editors know what it is.
    pub(crate) marker: syn::Path,
    pub(crate) keys: Keys,
    pub(crate) ident: Ident,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) response: Option<Type>,
}

impl Declaration {
    /// Takes the trait apart.
    pub(crate) fn of(item: ItemTrait, diagnostics: &mut Diagnostics) -> Self {
        if let Some(unsafety) = item.unsafety {
            diagnostics.push(unsafety, "an API trait is safe; remove `unsafe`");
        }
        if !item.generics.params.is_empty() || item.generics.where_clause.is_some() {
            diagnostics.push(
                &item.generics,
                "an API trait takes no generics; remove them",
            );
        }
        if !item.supertraits.is_empty() {
            let message = "an API trait has the one supertrait that is generated; remove these";
            diagnostics.push(&item.supertraits, message);
        }
        let methods = item.items.into_iter();
        Self {
            attributes: Attributes::of(item.attrs),
            vis: item.vis,
            ident: item.ident,
            methods: methods
                .filter_map(|item| method(item, diagnostics))
                .collect(),
        }
    }
}

fn method(item: TraitItem, diagnostics: &mut Diagnostics) -> Option<Method> {
    let TraitItem::Fn(mut method) = item else {
        diagnostics.push(
            &item,
            "an API trait holds endpoints only; move this out of the trait",
        );
        return None;
    };
    let marked = method.attrs.iter().position(is_endpoint);
    let Some(marked) = marked else {
        let message = "method is no endpoint; add `#[endpoint(method = \"..\", path = \"..\")]`";
        diagnostics.push(&method.sig.ident, message);
        return None;
    };
    let marker = method.attrs.remove(marked);
    if let Some(second) = method.attrs.iter().find(|attribute| is_endpoint(attribute)) {
        diagnostics.push(second, "method is two endpoints; remove one `#[endpoint]`");
    }
    method.attrs.retain(|attribute| !is_endpoint(attribute));
    refuse_qualifiers(&method, diagnostics);
    let keys = Keys::of(&marker, diagnostics);
    let arguments = argument::arguments(&method.sig, diagnostics);
    Some(Method {
        attributes: Attributes::of(method.attrs),
        marker: marker.path().clone(),
        keys,
        ident: method.sig.ident,
        arguments,
        response: match method.sig.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(*ty),
        },
    })
}

fn is_endpoint(attribute: &Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "endpoint")
}

/// What a method of a plain trait may be, and an endpoint not.
fn refuse_qualifiers(method: &syn::TraitItemFn, diagnostics: &mut Diagnostics) {
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
    if !sig.generics.params.is_empty() || sig.generics.where_clause.is_some() {
        let message = "an endpoint takes no generics; name the argument's type, `&T` if borrowed";
        diagnostics.push(&sig.generics, message);
    }
    if let Some(body) = &method.default {
        let message = "an endpoint's body is generated; write `;` in its place";
        diagnostics.push_at(body.brace_token.span.open(), message);
    }
}

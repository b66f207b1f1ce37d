//! The declaration of an API trait, parsed attribute by attribute and method by method.
//!
//! Rules about more than one of them are in `check`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, ItemTrait, Type, Visibility};

use crate::diagnostics::Diagnostics;
use crate::param::Argument;
use crate::syntax::{Attributes, pretty};

mod api;
mod argument;
mod endpoint;
mod generics;
pub(crate) mod lenient;
mod method;
mod response;

pub(crate) use api::{ApiKeys, ParamDescription, ScopeSet, Spanned};
pub(crate) use endpoint::{DocumentedStatus, EndpointKeys, Paging, PagingKind, ScopeRef, Selector};

/// An API trait.
pub(crate) struct Declaration {
    pub(crate) keys: ApiKeys,
    pub(crate) attributes: Attributes,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) methods: Vec<Method>,
}

/// A method of an API trait.
pub(crate) struct Method {
    pub(crate) attributes: Attributes,
    /// The path of the `#[endpoint(..)]` attribute, which editors resolve.
    pub(crate) marker: Option<syn::Path>,
    pub(crate) keys: EndpointKeys,
    pub(crate) ident: Ident,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) response: Type,
}

impl Method {
    /// Returns the lint attributes that apply to the method.
    pub(crate) fn lints(&self) -> TokenStream {
        let lints = self.attributes.lints();
        quote!(#(#lints)*)
    }
}

impl Declaration {
    /// Parses the trait. Reports everything that an API trait cannot have.
    pub(crate) fn read(mut item: ItemTrait, keys: ApiKeys, diagnostics: &mut Diagnostics) -> Self {
        if let Some(unsafety) = item.unsafety {
            diagnostics.push(unsafety, "an API trait cannot be `unsafe`; remove `unsafe`");
        }
        if let Some(auto) = item.modifiers.auto_token {
            diagnostics.push(auto, "an API trait cannot be `auto`; remove `auto`");
        }
        if !item.generics.params.is_empty() {
            let shown = pretty(&item.generics);
            let message = format!("an API trait cannot have generic parameters; remove `{shown}`");
            diagnostics.push(&item.generics, message);
        } else if let Some(clause) = &item.generics.where_clause {
            let shown = pretty(clause);
            let message = format!("an API trait cannot have a `where` clause; remove `{shown}`");
            diagnostics.push(clause, message);
        }
        if !item.supertraits.is_empty() {
            let shown = pretty(&item.supertraits);
            let message = format!("an API trait cannot have supertraits; remove `: {shown}`");
            diagnostics.push(&item.supertraits, message);
        }
        for duplicate in item.attrs.extract_if(.., |attribute| is(attribute, "api")) {
            diagnostics.push(duplicate, "duplicate attribute `#[api]`; remove one");
        }
        // A method that could not be parsed has been reported.
        if item.items.is_empty() && diagnostics.count() == 0 {
            let message = format!(
                "missing endpoint in the API trait `{}`; add a method with `#[endpoint(..)]`",
                item.ident
            );
            diagnostics.push(&item.ident, message);
        }
        let methods = item.items.into_iter();
        Self {
            keys,
            attributes: Attributes::new(item.attrs),
            vis: item.vis,
            ident: item.ident,
            methods: methods
                .filter_map(|item| method::read(item, diagnostics))
                .collect(),
        }
    }
}

/// Returns `true` if the last segment of the attribute's path is `name`.
fn is(attribute: &Attribute, name: &str) -> bool {
    let last = attribute.path().segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

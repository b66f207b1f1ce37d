//! What was written: a trait, taken apart as far as one method or one attribute can be looked at
//! alone. What two things mean together is found out in `check`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, ItemTrait, Type, Visibility};

use crate::diagnostics::Diagnostics;
use crate::param::Argument;
use crate::syntax::{Attributes, written};

mod argument;
mod endpoint;
mod generics;
pub(crate) mod lenient;
mod method;
mod response;
mod shared;

pub(crate) use endpoint::{Documented, Keys, Listed, Paging, Way};
pub(crate) use shared::{Described, Fact, ScopeSet, Shared};

/// An API trait.
pub(crate) struct Declaration {
    pub(crate) shared: Shared,
    pub(crate) attributes: Attributes,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) methods: Vec<Method>,
}

/// A method, which is an endpoint or was meant to be one.
pub(crate) struct Method {
    pub(crate) attributes: Attributes,
    /// The path in `#[endpoint(..)]`, so that editors know what it is.
    pub(crate) marker: Option<syn::Path>,
    pub(crate) keys: Keys,
    pub(crate) ident: Ident,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) response: Type,
}

impl Method {
    /// The attributes that can allow a warning about it.
    pub(crate) fn lints(&self) -> TokenStream {
        let lints = self.attributes.lints();
        quote!(#(#lints)*)
    }
}

impl Declaration {
    /// Takes the trait apart.
    pub(crate) fn of(mut item: ItemTrait, shared: Shared, diagnostics: &mut Diagnostics) -> Self {
        if let Some(unsafety) = item.unsafety {
            diagnostics.push(unsafety, "an API trait is safe; remove `unsafe`");
        }
        if let Some(auto) = item.modifiers.auto_token {
            diagnostics.push(auto, "an API trait has methods; remove `auto`");
        }
        if !item.generics.params.is_empty() {
            let shown = written(&item.generics);
            let message = format!("an API trait takes no generics; remove `{shown}`");
            diagnostics.push(&item.generics, message);
        } else if let Some(clause) = &item.generics.where_clause {
            let shown = written(clause);
            let message = format!("an API trait takes no bounds; remove `{shown}`");
            diagnostics.push(clause, message);
        }
        if !item.supertraits.is_empty() {
            let shown = written(&item.supertraits);
            let message =
                format!("only a client implements an API trait; remove the bound `{shown}`");
            diagnostics.push(&item.supertraits, message);
        }
        for twice in item.attrs.extract_if(.., |attribute| is(attribute, "api")) {
            diagnostics.push(twice, "`#[api]` stands here twice; remove one");
        }
        // What could not be read is a mistake of its own.
        if item.items.is_empty() && diagnostics.count() == 0 {
            let message = "API trait has no endpoint; add a method with `#[endpoint(..)]`";
            diagnostics.push(&item.ident, message);
        }
        let methods = item.items.into_iter();
        Self {
            shared,
            attributes: Attributes::of(item.attrs),
            vis: item.vis,
            ident: item.ident,
            methods: methods
                .filter_map(|item| method::read(item, diagnostics))
                .collect(),
        }
    }
}

/// Whether the attribute's name is this one, however the path to it is written.
fn is(attribute: &Attribute, name: &str) -> bool {
    let last = attribute.path().segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

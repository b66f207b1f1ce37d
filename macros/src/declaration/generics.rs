//! The generics of a method, which has none: a call is one struct, and its trait is
//! dyn-compatible.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{GenericParam, Type, parse_quote};

use crate::diagnostics::Diagnostics;

/// The names that a mistake declared. Types that use them are not mistakes as well.
#[derive(Default)]
pub(super) struct Generics {
    types: Vec<String>,
    /// Lifetimes that were declared where none can be.
    pub(super) lifetimes: Vec<String>,
}

impl Generics {
    /// Records what was declared, if anything was.
    pub(super) fn of(generics: &syn::Generics, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self::default();
        for param in &generics.params {
            match param {
                GenericParam::Lifetime(it) => names.lifetimes.push(it.lifetime.ident.to_string()),
                GenericParam::Type(it) => names.types.push(it.ident.to_string()),
                GenericParam::Const(it) => names.types.push(it.ident.to_string()),
            }
        }
        if !names.types.is_empty() {
            let message =
                "an endpoint takes no generics; name the argument's type, `&T` if borrowed";
            diagnostics.push(generics, message);
        } else if !names.lifetimes.is_empty() {
            diagnostics.push(
                generics,
                "an endpoint's lifetimes are generated; remove these",
            );
        } else if let Some(clause) = &generics.where_clause {
            diagnostics.push(clause, "an endpoint takes no bounds; remove them");
        }
        names
    }

    /// Puts something sound in the place of a type that uses what was declared.
    pub(super) fn replace(&self, ty: &mut Type) {
        if self.types.is_empty() {
            return;
        }
        if mentions(ty.to_token_stream(), &self.types) {
            *ty = parse_quote!(bool);
        }
    }
}

fn mentions(tokens: proc_macro2::TokenStream, names: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), names),
        TokenTree::Ident(ident) => names.iter().any(|name| ident == name),
        _ => false,
    })
}

//! Generic parameters of methods, which are all reported: API traits are dyn-compatible.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{GenericParam, Type};

use crate::diagnostics::Diagnostics;
use crate::syntax::pretty;

/// The names of reported generic parameters. Types that use them are not reported again.
#[derive(Default)]
pub(super) struct Generics {
    types: Vec<String>,
    pub(super) lifetimes: Vec<String>,
}

impl Generics {
    /// Reports generic parameters and `where` clauses.
    pub(super) fn read(generics: &syn::Generics, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self::default();
        for param in &generics.params {
            match param {
                GenericParam::Lifetime(it) => names.lifetimes.push(it.lifetime.ident.to_string()),
                GenericParam::Type(it) => names.types.push(it.ident.to_string()),
                GenericParam::Const(it) => names.types.push(it.ident.to_string()),
            }
        }
        if !names.types.is_empty() {
            let shown = pretty(generics);
            let message = format!(
                "an endpoint cannot have generic parameters; remove `{shown}` and write concrete types"
            );
            diagnostics.push(generics, message);
        } else if !names.lifetimes.is_empty() {
            let shown = pretty(generics);
            let message = format!(
                "an endpoint cannot have lifetime parameters; remove `{shown}` and its uses"
            );
            diagnostics.push(generics, message);
        } else if let Some(clause) = &generics.where_clause {
            diagnostics.push(
                clause,
                "an endpoint cannot have a `where` clause; remove it",
            );
        }
        names
    }

    /// Returns `true` if a type uses one of the type parameters.
    pub(super) fn are_used_by(&self, ty: &Type) -> bool {
        !self.types.is_empty() && contains_ident(ty.to_token_stream(), &self.types)
    }
}

fn contains_ident(tokens: proc_macro2::TokenStream, names: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => contains_ident(group.stream(), names),
        TokenTree::Ident(ident) => names.iter().any(|name| ident == name),
        _ => false,
    })
}

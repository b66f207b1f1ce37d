//! The generics of a method, which has none: a call is one struct, and its trait is
//! dyn-compatible.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{GenericParam, Type};

use crate::diagnostics::Diagnostics;
use crate::syntax::written;

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
            let shown = written(generics);
            let message = format!(
                "an endpoint takes no generics; remove `{shown}` and name the arguments' types"
            );
            diagnostics.push(generics, message);
        } else if !names.lifetimes.is_empty() {
            let shown = written(generics);
            let message =
                format!("an endpoint's lifetimes are generated; remove `{shown}` and its uses");
            diagnostics.push(generics, message);
        } else if let Some(clause) = &generics.where_clause {
            diagnostics.push(clause, "an endpoint takes no bounds; remove them");
        }
        names
    }

    /// Whether a type uses what was declared.
    pub(super) fn mentioned(&self, ty: &Type) -> bool {
        !self.types.is_empty() && mentions(ty.to_token_stream(), &self.types)
    }
}

fn mentions(tokens: proc_macro2::TokenStream, names: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), names),
        TokenTree::Ident(ident) => names.iter().any(|name| ident == name),
        _ => false,
    })
}

//! The paths of the client and of the runtime in generated code.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use crate::diagnostics::Diagnostics;
use crate::syntax::pretty;

/// The client of an API trait, and the runtime that its module exports.
pub(crate) struct Runtime {
    /// The path of the client.
    pub(crate) client: TokenStream,
    /// The path of the module that generated code uses.
    pub(crate) path: TokenStream,
}

impl Runtime {
    /// Returns the runtime of an API trait. An invalid path is recorded, and replaced by the default.
    pub(crate) fn from_api(client: Option<&Path>, diagnostics: &mut Diagnostics) -> Self {
        let runtime = client.map(Self::from_path);
        runtime
            .unwrap_or_else(|| Ok(Self::default()))
            .unwrap_or_else(|message| {
                diagnostics.push(client, message);
                Self::default()
            })
    }

    /// Returns the runtime that the module of the client exports.
    fn from_path(path: &Path) -> Result<Self, String> {
        let first = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string());
        let name = path
            .segments
            .last()
            .map(|segment| segment.ident.to_string());
        let name = name.unwrap_or_default();
        if path
            .segments
            .iter()
            .any(|segment| !segment.arguments.is_empty())
        {
            return Err(format!(
                "invalid client path `{}`: a client is not generic; remove the type arguments",
                pretty(path)
            ));
        }
        if path.segments.len() < 2 || matches!(first.as_deref(), Some("self" | "super" | "Self")) {
            return Err(format!(
                "invalid client path `{}`: it must begin with `crate` or the name of a crate; write \
                 `crate::{name}`",
                pretty(path)
            ));
        }
        let mut client_path = path.clone();
        if let Some(last) = client_path.segments.last_mut() {
            // The lint `unused_qualifications` applies to paths that were not generated.
            let span = Span::call_site().located_at(last.ident.span());
            last.ident.set_span(span);
        }
        let mut parent = path.clone();
        // This keeps the `::` before the last segment.
        let client = parent.segments.pop();
        let runtime = private(client.to_token_stream().span());
        Ok(Self {
            client: client_path.to_token_stream(),
            path: quote!(#parent #runtime),
        })
    }

    /// Returns the runtime of a client, which is imported in its module.
    pub(crate) fn from_client(client: &syn::Ident) -> Self {
        Self {
            client: client.to_token_stream(),
            path: private(client.span()),
        }
    }

    /// Returns the path of the runtime located at `span`, so that an error about a function that is
    /// called there points at the user's code.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        let tokens = self.path.clone().into_iter().map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        });
        tokens.collect()
    }
}

/// Returns the path of the runtime in the module of a client, which contains `pub use restrait;`.
///
/// If that line is missing, the error points at `span`.
fn private(span: Span) -> TokenStream {
    let span = Span::call_site().located_at(span);
    quote_spanned!(span=> restrait::__private)
}

impl Default for Runtime {
    fn default() -> Self {
        let span = Span::call_site();
        Self {
            client: quote_spanned!(span=> ::restrait::Client),
            path: quote_spanned!(span=> ::restrait::__private),
        }
    }
}

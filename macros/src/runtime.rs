//! The one place that names the runtime in generated code.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use crate::diagnostics::Diagnostics;
use crate::syntax::pretty;

/// The client that an API trait is for, and the runtime beside it.
pub(crate) struct Runtime {
    /// The path of the client's type.
    pub(crate) client: TokenStream,
    /// The path of the module that generated code may use.
    pub(crate) path: TokenStream,
}

impl Runtime {
    /// The runtime beside the client of an API trait. A path that cannot be used stands for the
    /// default from then on.
    pub(crate) fn of_api(client: Option<&Path>, diagnostics: &mut Diagnostics) -> Self {
        let beside = client.map(Self::beside);
        beside
            .unwrap_or_else(|| Ok(Self::default()))
            .unwrap_or_else(|remedy| {
                diagnostics.push(client, remedy);
                Self::default()
            })
    }

    fn beside(path: &Path) -> Result<Self, String> {
        let first = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string());
        let name = path
            .segments
            .last()
            .map(|segment| segment.ident.to_string());
        let name = name.unwrap_or_default();
        if path.segments.len() < 2 || matches!(first.as_deref(), Some("self" | "super" | "Self")) {
            return Err(format!(
                "`{}` must begin with a crate; write `crate::{name}`, or the name of the crate \
                 that declares it",
                pretty(path)
            ));
        }
        let mut parent = path.clone();
        // The `::` after the last segment but one stays.
        let client = parent.segments.pop();
        let runtime = private(client.to_token_stream().span());
        Ok(Self {
            client: path.to_token_stream(),
            path: quote!(#parent #runtime),
        })
    }

    /// The runtime of a client's declaration, by the name that its module gives it.
    pub(crate) fn of_client(client: &syn::Ident) -> Self {
        Self {
            client: client.to_token_stream(),
            path: private(client.span()),
        }
    }

    /// The module's path with the location of `span`, so that an error about what is called there
    /// shows what the user wrote.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        let tokens = self.path.clone().into_iter().map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        });
        tokens.collect()
    }
}

/// The module that generated code may use, by the name that a client's module gives the runtime:
/// `pub use restrait;`. If that line is missing, the error is shown at `span`.
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

//! The one place that names the runtime in generated code.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Tokens, written};

/// The client that an API trait is for, and the runtime beside it.
pub(crate) struct Runtime {
    /// The path of the client's type.
    pub(crate) client: TokenStream,
    /// The path of the module that generated code may use.
    pub(crate) path: TokenStream,
}

impl Runtime {
    /// What `#[api(..)]` says. A path that cannot be used stands for the default from then on.
    pub(crate) fn of_api(args: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        if args.is_empty() {
            return Self::default();
        }
        let mut tokens = Tokens::from(args);
        // A comma may stand at the end of every list.
        tokens.pop_if(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','));
        let args = tokens.into_token_stream();
        match syn::parse2::<Path>(args.clone()) {
            Ok(path) => Self::beside(&path).unwrap_or_else(|remedy| {
                diagnostics.push(&path, remedy);
                Self::default()
            }),
            Err(_) => {
                refuse(args, diagnostics);
                Self::default()
            }
        }
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
                written(path)
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

/// Says that `#[api(..)]` is given no path.
fn refuse(args: TokenStream, diagnostics: &mut Diagnostics) {
    let mut tokens = args.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(key @ TokenTree::Ident(_)), Some(TokenTree::Punct(sign)))
            if sign.as_char() == '=' =>
        {
            let message =
                format!("`#[api]` has no `{key}`; write the path of a client, `crate::Client`");
            diagnostics.push(key, message);
        }
        (Some(TokenTree::Literal(text)), None) => {
            let path = text.to_string();
            let path = path.trim_matches('"');
            let message =
                format!("`#[api]` takes the path of a client; write `{path}` without quotes");
            diagnostics.push(text, message);
        }
        _ => {
            let message = "`#[api]` takes the path of a client; write `#[api(crate::Client)]`";
            diagnostics.push(args, message);
        }
    }
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

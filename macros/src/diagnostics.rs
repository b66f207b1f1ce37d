//! The one place where mistakes gather, so that all are reported in one run.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// The mistakes found so far, each at its place.
#[derive(Default)]
pub(crate) struct Diagnostics(Vec<(Span, Span, String)>);

impl Diagnostics {
    /// Records a mistake at the tokens that show it.
    ///
    /// Messages begin in lower case, name things in backticks, and say the remedy after a
    /// semicolon.
    pub(crate) fn push(&mut self, at: impl ToTokens, message: impl Display) {
        let mut tokens = at.into_token_stream().into_iter();
        let first = tokens
            .next()
            .map_or_else(Span::call_site, |token| token.span());
        let last = tokens.last().map_or(first, |token| token.span());
        self.0.push((first, last, message.to_string()));
    }

    /// Records a mistake at a span.
    pub(crate) fn push_at(&mut self, span: Span, message: impl Display) {
        self.0.push((span, span, message.to_string()));
    }

    /// Records what syn says.
    pub(crate) fn push_syn(&mut self, errors: &syn::Error) {
        for error in errors {
            self.push_at(error.span(), error);
        }
    }

    /// The mistakes as compiler errors.
    pub(crate) fn finish(self) -> TokenStream {
        let errors = self.0.into_iter().map(|(first, last, message)| {
            // rustc underlines from the first token's span to the last one's.
            let name = quote_spanned!(first=> ::core::compile_error);
            let body = quote_spanned!(last=> { #message });
            quote_spanned!(first=> #name ! #body)
        });
        errors.collect()
    }
}

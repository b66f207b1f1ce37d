//! Collects errors and warnings, so that all are reported in one run.

use std::fmt::Display;
use std::ops::Range;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Attribute;

mod locate;

/// The errors and warnings found so far.
#[derive(Default)]
pub(crate) struct Diagnostics {
    /// The spans of the first and the last token, and the message.
    errors: Vec<(Span, Span, String)>,
    warnings: Vec<Warning>,
    /// Code that fails to compile only if the compiler can parse a method that syn rejects.
    unparsed: TokenStream,
    /// The lint attributes of the trait, which can allow warnings.
    lints: TokenStream,
}

/// A valid declaration that is most likely a mistake.
struct Warning {
    /// A short name, which the compiler shows before the message.
    name: &'static str,
    span: Span,
    message: String,
    /// The lint attributes of the method, which can allow the warning.
    lints: TokenStream,
}

impl Diagnostics {
    /// Records an error at tokens.
    ///
    /// Messages begin in lower case with the problem, have code in backticks, and name one remedy
    /// after a semicolon.
    pub(crate) fn push(&mut self, at: impl ToTokens, message: impl Display) {
        let mut tokens = at.into_token_stream().into_iter();
        let first = tokens
            .next()
            .map_or_else(Span::call_site, |token| token.span());
        let last = tokens.last().map_or(first, |token| token.span());
        self.errors.push((first, last, message.to_string()));
    }

    /// Records an error at a span.
    pub(crate) fn push_at(&mut self, span: Span, message: impl Display) {
        self.errors.push((span, span, message.to_string()));
    }

    /// Records an error in a part of a string literal. `at` is a range of bytes of its value.
    pub(crate) fn push_in(&mut self, literal: &Literal, at: Range<usize>, message: impl Display) {
        let source = locate::in_source(&literal.to_string(), at.clone());
        let span = source.and_then(|source| literal.subspan(source));
        // Unit tests have the messages of the stable compiler, which has no such spans.
        if let Some(span) = span.filter(|_| !cfg!(test)) {
            return self.push_at(span, message);
        }
        match locate::draw(literal, at) {
            Some(drawn) => self.push(literal, format_args!("{message}\n{drawn}")),
            None => self.push(literal, message),
        }
    }

    /// Returns the number of errors so far.
    pub(crate) fn count(&self) -> usize {
        self.errors.len() + usize::from(!self.unparsed.is_empty())
    }

    /// Records errors of syn.
    pub(crate) fn push_syn(&mut self, errors: &syn::Error) {
        for error in errors {
            self.push_at(error.span(), error);
        }
    }

    /// Sets the lint attributes of the trait.
    pub(crate) fn allow_by<'l>(&mut self, lints: impl Iterator<Item = &'l Attribute>) {
        self.lints = quote!(#(#lints)*);
    }

    /// Records a method that syn cannot parse.
    ///
    /// The compiler parses an item before its attributes are expanded, so it has most likely
    /// reported the method. The generated code is an error only if it has not: the lint
    /// `unused_must_use` runs only if there are no other errors.
    pub(crate) fn push_unparsed(&mut self, error: &syn::Error) {
        let (span, message) = (
            error.span().resolved_at(Span::call_site()),
            error.to_string(),
        );
        let used = Ident::new("unparsed", span);
        self.unparsed.extend(quote! {
            const _: () = {
                #[must_use = #message]
                fn unparsed() -> bool {
                    true
                }
                // The function only contains the denied lint.
                #[allow(dead_code)]
                #[deny(unused_must_use)]
                fn method() {
                    #used();
                }
            };
        });
    }

    /// Records a warning. `lints` are the lint attributes of the method.
    pub(crate) fn warn(
        &mut self,
        name: &'static str,
        span: Span,
        message: String,
        lints: TokenStream,
    ) {
        self.warnings.push(Warning {
            name,
            span,
            message,
            lints,
        });
    }

    /// Returns the errors, or the warnings if there are no errors, as code that makes the compiler
    /// report them.
    pub(crate) fn finish(self) -> TokenStream {
        if self.errors.is_empty() && self.unparsed.is_empty() {
            let warnings = self.warnings.into_iter();
            return warnings
                .map(|warning| warning.finish(&self.lints))
                .collect();
        }
        let errors = self.errors.into_iter().map(|(first, last, message)| {
            // The compiler underlines everything from the first span to the last one.
            let name = quote_spanned!(first=> ::core::compile_error);
            let body = quote_spanned!(last=> { #message });
            quote_spanned!(first=> #name ! #body)
        });
        let unparsed = self.unparsed;
        quote!(#(#errors)* #unparsed)
    }
}

impl Warning {
    /// Returns a use of a deprecated constant, the only way to warn on stable Rust.
    fn finish(self, trait_lints: &TokenStream) -> TokenStream {
        let Self {
            name,
            span,
            message,
            lints,
        } = self;
        let definition = Ident::new(name, Span::call_site());
        let usage = Ident::new(name, span.resolved_at(Span::call_site()));
        quote! {
            #trait_lints
            #lints
            const _: () = {
                #[allow(non_upper_case_globals)]
                #[deprecated(note = #message)]
                const #definition: () = ();
                #usage
            };
        }
    }
}

//! The one place where mistakes gather, so that all are reported in one run.

use std::fmt::Display;
use std::ops::Range;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Attribute;

mod locate;

/// The mistakes found so far, each at its location.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<(Span, Span, String)>,
    warnings: Vec<Warning>,
    /// Methods that cannot be read, for the compiler to say why.
    unread: TokenStream,
    /// The lint attributes of the trait, so that warnings can be allowed there.
    lints: TokenStream,
}

/// What may be meant, and most often is not.
struct Warning {
    /// A word for it, which the compiler shows as well.
    name: &'static str,
    span: Span,
    message: String,
    /// The lint attributes of the method, so that it can be allowed there.
    lints: TokenStream,
}

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
        self.errors.push((first, last, message.to_string()));
    }

    /// Records a mistake at a span.
    pub(crate) fn push_at(&mut self, span: Span, message: impl Display) {
        self.errors.push((span, span, message.to_string()));
    }

    /// Records a mistake in a piece of a literal, by the bytes of its value.
    pub(crate) fn push_in(&mut self, literal: &Literal, at: Range<usize>, message: impl Display) {
        let source = locate::in_source(&literal.to_string(), at.clone());
        if let Some(span) = source.and_then(|source| literal.subspan(source)) {
            return self.push_at(span, message);
        }
        match locate::drawn(literal, at) {
            Some(drawn) => self.push(literal, format_args!("{message}\n{drawn}")),
            None => self.push(literal, message),
        }
    }

    /// How many mistakes there are so far.
    pub(crate) fn count(&self) -> usize {
        self.errors.len() + usize::from(!self.unread.is_empty())
    }

    /// Records what syn says.
    pub(crate) fn push_syn(&mut self, errors: &syn::Error) {
        for error in errors {
            self.push_at(error.span(), error);
        }
    }

    /// Takes the lint attributes of the whole declaration.
    pub(crate) fn allow_by<'l>(&mut self, lints: impl Iterator<Item = &'l Attribute>) {
        self.lints = quote!(#(#lints)*);
    }

    /// Records a method that cannot be read.
    ///
    /// The compiler has said why, because it reads an item before its attributes do, and looks
    /// for unused values only where there is no error. Only if it could read the method, this is an error.
    pub(crate) fn push_unread(&mut self, error: &syn::Error) {
        let (span, message) = (
            error.span().resolved_at(Span::call_site()),
            error.to_string(),
        );
        let used = Ident::new("unread", span);
        self.unread.extend(quote! {
            const _: () = {
                #[must_use = #message]
                fn unread() -> bool {
                    true
                }
                // It is there to be denied, not to be called.
                #[allow(dead_code)]
                #[deny(unused_must_use)]
                fn method() {
                    #used();
                }
            };
        });
    }

    /// Records what is most often a mistake. `lints` are attributes that may allow it.
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

    /// The mistakes as compiler errors, or else the doubts as warnings.
    pub(crate) fn finish(self) -> TokenStream {
        if self.errors.is_empty() && self.unread.is_empty() {
            let warnings = self.warnings.into_iter();
            return warnings
                .map(|warning| warning.finish(&self.lints))
                .collect();
        }
        let errors = self.errors.into_iter().map(|(first, last, message)| {
            // rustc underlines from the first token's span to the last one's.
            let name = quote_spanned!(first=> ::core::compile_error);
            let body = quote_spanned!(last=> { #message });
            quote_spanned!(first=> #name ! #body)
        });
        let unread = self.unread;
        quote!(#(#errors)* #unread)
    }
}

impl Warning {
    /// Stable macros have one way to warn: the use of something deprecated.
    fn finish(self, of_all: &TokenStream) -> TokenStream {
        let Self {
            name,
            span,
            message,
            lints,
        } = self;
        let declared = Ident::new(name, Span::call_site());
        let used = Ident::new(name, span.resolved_at(Span::call_site()));
        quote! {
            #of_all
            #lints
            const _: () = {
                #[allow(non_upper_case_globals)]
                #[deprecated(note = #message)]
                const #declared: () = ();
                #used
            };
        }
    }
}

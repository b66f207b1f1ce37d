//! Generated calls of the trait that a param's type must implement.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote_spanned};

use crate::param::model::Param;

/// A call of a function of the trait: `<T as QueryParam>::set(self.erased, 0, start)`.
///
/// It is written token by token, because nested token streams are slow in a macro and there are
/// some for each param.
pub(crate) struct Bind<'p> {
    /// The name of the runtime, located at the type.
    runtime: Ident,
    param: &'p Param,
    function: &'static str,
    arguments: TokenStream,
}

/// Returns the call that sets the required param at `index` of `call`.
pub(crate) fn with_value<'p>(
    runtime: Ident,
    param: &'p Param,
    call: &TokenStream,
    index: usize,
) -> Bind<'p> {
    let ident = &param.ident;
    Bind {
        runtime,
        param,
        function: if param.secret {
            "with_secret"
        } else {
            "with_value"
        },
        arguments: quote_spanned!(param.ty.start=> #call, #index, #ident),
    }
}

/// Returns the call that sets the optional param at `index` to the argument of its setter.
pub(crate) fn set(runtime: Ident, param: &Param, index: usize) -> Bind<'_> {
    let (ident, at) = (&param.ident, param.ty.start);
    // The receiver of the setter. With the span of the type it would be another one, if a `macro_rules!` macro
    // passes the type to `#[api]`.
    let receiver = Ident::new("self", Span::call_site().located_at(at));
    Bind {
        runtime,
        param,
        function: if param.secret { "set_secret" } else { "set" },
        arguments: quote_spanned!(at=> #receiver.erased, #index, #ident),
    }
}

/// Returns the call that converts the argument of a common param's setter.
///
/// A client has two such setters. The compiler shows equal errors once.
pub(crate) fn convert(runtime: Ident, param: &Param) -> Bind<'_> {
    let ident = &param.ident;
    Bind {
        runtime,
        param,
        function: "optional_input",
        arguments: quote_spanned!(param.ty.start=> #ident),
    }
}

/// Returns the constant with the facts of a param's type.
///
/// `TypeFacts` has facts of every type, so that a type without the trait is one error and not two.
pub(crate) fn info(runtime: impl ToTokens, param: &Param) -> TokenStream {
    let span = param.ty.start;
    let (ty, bound) = (&param.ty, Ident::new(param.bound.as_str(), span));
    quote_spanned!(span=> #runtime::TypeFacts::<#ty>::#bound)
}

impl ToTokens for Bind<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            runtime,
            param,
            function,
            arguments,
        } = self;
        // Errors about the type point at it.
        let span = param.ty.start;
        tokens.append(punct('<', Spacing::Alone, span));
        param.ty.to_tokens(tokens);
        tokens.append(Ident::new("as", span));
        runtime.to_tokens(tokens);
        colons(span, tokens);
        tokens.append(Ident::new(param.bound.as_str(), Span::call_site()));
        tokens.append(punct('>', Spacing::Joint, span));
        colons(span, tokens);
        tokens.append(Ident::new(function, span));
        let mut group = Group::new(Delimiter::Parenthesis, arguments.clone());
        group.set_span(span);
        tokens.append(TokenTree::Group(group));
    }
}

fn colons(span: Span, tokens: &mut TokenStream) {
    tokens.append(punct(':', Spacing::Joint, span));
    tokens.append(punct(':', Spacing::Alone, span));
}

fn punct(char: char, spacing: Spacing, span: Span) -> Punct {
    let mut punct = Punct::new(char, spacing);
    punct.set_span(span);
    punct
}

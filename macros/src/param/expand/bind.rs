//! The one way in which generated code names the bound of a param's type.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote_spanned};

use crate::param::model::Param;

/// A function of the bound, called: `<T as QueryParam>::set(self.erased, 0, start)`.
///
/// It is written token by token: streams that are put into streams go to the compiler and back, and
/// there are some for each param of each endpoint.
pub(crate) struct Bind<'p> {
    /// The runtime.
    at: Ident,
    param: &'p Param,
    function: &'static str,
    arguments: TokenStream,
}

/// Binds the required param at `index` to the call `call`.
pub(crate) fn with_value<'p>(
    at: Ident,
    param: &'p Param,
    call: &TokenStream,
    index: usize,
) -> Bind<'p> {
    let ident = &param.ident;
    Bind {
        at,
        param,
        function: if param.secret {
            "with_secret"
        } else {
            "with_value"
        },
        arguments: quote_spanned!(param.ty.start=> #call, #index, #ident),
    }
}

/// Binds what a setter is given to the param at `index`.
pub(crate) fn set(at: Ident, param: &Param, index: usize) -> Bind<'_> {
    let ident = &param.ident;
    Bind {
        at,
        param,
        function: if param.secret { "set_secret" } else { "set" },
        arguments: quote_spanned!(param.ty.start=> self.erased, #index, #ident),
    }
}

/// Makes what is sent of what the setter of a common param is given.
///
/// A client has two such setters. Of both the compiler says the same, which it shows once.
pub(crate) fn given(at: Ident, param: &Param) -> Bind<'_> {
    let ident = &param.ident;
    Bind {
        at,
        param,
        function: "given",
        arguments: quote_spanned!(param.ty.start=> #ident),
    }
}

/// The facts of a param's type.
///
/// They are asked of `Known`, which has facts of every type, so that a type without the bound is
/// one error and not two.
pub(crate) fn info(at: impl ToTokens, param: &Param) -> TokenStream {
    let span = param.ty.start;
    let (ty, bound) = (&param.ty, Ident::new(param.bound.as_str(), span));
    quote_spanned!(span=> #at::Known::<#ty>::#bound)
}

impl ToTokens for Bind<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            at,
            param,
            function,
            arguments,
        } = self;
        // Errors about the type belong to the type.
        let span = param.ty.start;
        tokens.append(punct('<', Spacing::Alone, span));
        param.ty.to_tokens(tokens);
        tokens.append(Ident::new("as", span));
        at.to_tokens(tokens);
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

//! How the values of a param travel: the one place that says by which function.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote_spanned};

use crate::model::Param;
use crate::name;

/// What the runtime is asked about the type of a param.
///
/// It is written token by token: streams that are put into streams go to the compiler and back, and
/// there are some for each param of each endpoint.
pub(super) struct Travel<'p, R> {
    at: R,
    param: &'p Param,
    /// The function, or the constant.
    name: &'static str,
    /// What the function is given.
    arguments: Option<TokenStream>,
}

/// The call `call` with the required param at `index`. `at` is the runtime.
pub(super) fn give<'p>(
    at: Ident,
    param: &'p Param,
    call: &TokenStream,
    index: usize,
) -> Travel<'p, Ident> {
    let ident = &param.ident;
    let span = name::start(&param.ty);
    let (name, arguments) = if param.is_json_body() {
        ("body", quote_spanned!(span=> #call, #index, &#ident))
    } else {
        ("give", quote_spanned!(span=> #call, #index, #ident))
    };
    Travel {
        at,
        param,
        name,
        arguments: Some(arguments),
    }
}

/// The call of a setter with what it was given for the param at `index`.
pub(super) fn set(at: Ident, param: &Param, index: usize) -> Travel<'_, Ident> {
    let ident = &param.ident;
    let span = name::start(&param.ty);
    Travel {
        at,
        param,
        name: if param.is_json_body() {
            "set_body"
        } else {
            "set"
        },
        arguments: Some(quote_spanned!(span=> self.raw, #index, #ident)),
    }
}

/// A reference to what the values are.
pub(super) fn info<R>(at: R, param: &Param) -> Travel<'_, R> {
    Travel {
        at,
        param,
        name: if param.place_trait().is_some() {
            "INFO"
        } else {
            "info"
        },
        arguments: None,
    }
}

impl<R: ToTokens> ToTokens for Travel<'_, R> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            at, param, name, ..
        } = self;
        let ty = &param.ty;
        // Errors about the type belong to the type.
        let span = name::start(ty);
        let name = Ident::new(name, span);
        if let Some(place) = param.place_trait() {
            // As the type is a param of a place: `<T as QueryParam>::set`.
            tokens.append(sign('<', Spacing::Alone, span));
            ty.to_tokens(tokens);
            tokens.append(Ident::new("as", span));
            at.to_tokens(tokens);
            colons(span, tokens);
            tokens.append(Ident::new(place, Span::call_site()));
            tokens.append(sign('>', Spacing::Joint, span));
            colons(span, tokens);
            tokens.append(name);
        } else if param.is_json_body() {
            tokens.extend(quote_spanned!(span=> #at::Value::#name::<#ty, _, _>));
        } else {
            let slot = Ident::new(param.slot(), Span::call_site());
            tokens.extend(quote_spanned!(span=> #at::Value::#slot::<#ty>().#name));
        }
        if let Some(arguments) = &self.arguments {
            let mut group = Group::new(Delimiter::Parenthesis, arguments.clone());
            group.set_span(span);
            tokens.append(TokenTree::Group(group));
        }
    }
}

fn colons(span: Span, tokens: &mut TokenStream) {
    tokens.append(sign(':', Spacing::Joint, span));
    tokens.append(sign(':', Spacing::Alone, span));
}

fn sign(sign: char, spacing: Spacing, span: Span) -> Punct {
    let mut punct = Punct::new(sign, spacing);
    punct.set_span(span);
    punct
}

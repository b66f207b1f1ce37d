//! `assert_scopes!([granted..], module::Call, ..)`: one check for each endpoint, located at its type.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Token, Type};

use crate::diagnostics::Diagnostics;
use crate::syntax::scope::invalid;
use crate::syntax::{StrLit, Tokens, excerpt};

/// The arguments of the macro.
struct Arguments {
    /// The path of the runtime.
    runtime: TokenStream,
    /// The list of scopes, or another expression.
    granted: Tokens,
    endpoints: Vec<Argument>,
}

/// An argument that should be an endpoint.
struct Argument {
    tokens: TokenStream,
    is_type: bool,
}

pub(crate) fn assert_scopes(input: TokenStream) -> TokenStream {
    let arguments = match Arguments::parse.parse2(input) {
        Ok(arguments) => arguments,
        Err(error) => return error.into_compile_error(),
    };
    let mut diagnostics = Diagnostics::default();
    check(&arguments, &mut diagnostics);
    if diagnostics.count() > 0 {
        let errors = diagnostics.finish();
        let endpoints = expand_endpoints(&arguments);
        return quote!(#errors #endpoints);
    }
    expand(&arguments)
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let runtime = until(input, |input| input.peek(Token![;]))?;
        input.parse::<Token![;]>()?;
        let granted = until(input, |input| input.peek(Token![,]))?.into();
        let mut endpoints = Vec::new();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            endpoints.push(Argument::parse(input)?);
        }
        Ok(Self {
            runtime,
            granted,
            endpoints,
        })
    }
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![,]) {
            // The second of two commas.
            let tokens = input.fork().parse::<Token![,]>()?.into_token_stream();
            let is_type = false;
            return Ok(Self { tokens, is_type });
        }
        let ahead = input.fork();
        let is_type = match ahead.parse::<Type>() {
            Ok(Type::Path(_) | Type::Group(_) | Type::Macro(_)) => {
                ahead.is_empty() || ahead.peek(Token![,])
            }
            Ok(_) | Err(_) => false,
        };
        let tokens = if is_type {
            input.parse::<Type>()?.into_token_stream()
        } else {
            until(input, |input| input.peek(Token![,]))?
        };
        Ok(Self { tokens, is_type })
    }
}

/// Takes all tokens until a condition applies.
fn until(input: ParseStream<'_>, is_end: fn(ParseStream<'_>) -> bool) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !is_end(input) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

/// Reports what the compiler would report without a remedy.
fn check(arguments: &Arguments, diagnostics: &mut Diagnostics) {
    match &*arguments.granted {
        [] => {
            let message = "missing list of scopes; write it first, such as `[\"users.get\"]`";
            return diagnostics.push_at(Span::call_site(), message);
        }
        [TokenTree::Literal(literal)] => {
            let message = match StrLit::from_literal(literal) {
                Some(_) => {
                    format!("expected a list of scopes, found `{literal}`; write `[{literal}]`")
                }
                None => {
                    format!("expected a list of scopes, found `{literal}`; write `[\"users.get\"]`")
                }
            };
            diagnostics.push(literal, message);
        }
        [TokenTree::Group(list)] if list.delimiter() == Delimiter::Bracket => {
            for token in list.stream() {
                check_scope(&token, diagnostics);
            }
        }
        _ => {}
    }
    if arguments.endpoints.is_empty() {
        let message = "missing endpoints; add the type of a call, such as `users::Get`";
        diagnostics.push(&arguments.granted, message);
    }
    for Argument { tokens, .. } in arguments.endpoints.iter().filter(|it| !it.is_type) {
        let found = excerpt(tokens);
        let remedy = match &*Tokens::from(tokens.clone()) {
            [TokenTree::Punct(_)] => "remove it",
            [TokenTree::Group(_)] => "write the list of scopes first",
            _ => "write the type of its call, such as `users::Get`",
        };
        let message = format!("expected an endpoint, found `{found}`; {remedy}");
        diagnostics.push(tokens, message);
    }
}

/// Reports a literal in the list that cannot be a scope.
fn check_scope(token: &TokenTree, diagnostics: &mut Diagnostics) {
    let TokenTree::Literal(literal) = token else {
        return;
    };
    let message = match StrLit::from_literal(literal) {
        Some(scope) => invalid(&scope.value),
        None => Some(format!(
            "expected a string literal, found `{literal}`; write the name of a scope in `\"`"
        )),
    };
    if let Some(message) = message {
        diagnostics.push(literal, message);
    }
}

fn expand(arguments: &Arguments) -> TokenStream {
    let Arguments {
        runtime, granted, ..
    } = arguments;
    let routes = routes(arguments);
    let checks = routes.iter().map(|(first, last, route)| {
        // An error is located where the function is called: from its first token to its last one.
        let check = Ident::new("__assert_covered", *first);
        let mut all = Group::new(Delimiter::Parenthesis, quote!(__GRANTED, __ALL, #route));
        all.set_span(*last);
        quote!(const _: () = #check #all;)
    });
    let all = all(&routes);
    quote! {
        // An endpoint is named without the lifetimes of its call.
        #[allow(elided_lifetimes_in_paths)]
        const _: () = {
            use #runtime::__private::{self as __private, assert_covered as __assert_covered};
            const __GRANTED: &[&str] = &#granted;
            #all
            #(#checks)*
        };
    }
}

/// Uses the endpoints, so that a mistake in another argument does not cause warnings about imports.
fn expand_endpoints(arguments: &Arguments) -> TokenStream {
    let runtime = &arguments.runtime;
    let all = all(&routes(arguments));
    quote! {
        // The constant is only checked, and an endpoint is named without the lifetimes of its call.
        #[allow(dead_code, elided_lifetimes_in_paths)]
        const _: () = {
            use #runtime::__private as __private;
            #all
        };
    }
}

/// Returns the route of each endpoint, with the spans of its first and last token.
fn routes(arguments: &Arguments) -> Vec<(Span, Span, TokenStream)> {
    let endpoints = arguments.endpoints.iter().filter(|it| it.is_type);
    let routes = endpoints.map(|Argument { tokens, .. }| {
        let flat = Tokens::from(tokens.clone());
        let span = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
        let route = quote!(<#tokens as __private::Endpoint>::ROUTE);
        (span(flat.first()), span(flat.last()), route)
    });
    routes.collect()
}

/// Returns the constant with the routes of all endpoints.
fn all(routes: &[(Span, Span, TokenStream)]) -> TokenStream {
    let routes = routes.iter().map(|(_, _, route)| route);
    quote!(const __ALL: &[&__private::Route] = &[#(#routes),*];)
}

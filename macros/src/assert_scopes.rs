//! `assert_scopes!([granted..], module::Call, ..)`: one check for each endpoint, located at its type.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
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
        return diagnostics.finish();
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
        let is_end = |input: ParseStream<'_>| input.is_empty() || input.peek(Token![,]);
        let ahead = input.fork();
        let is_type = match ahead.parse::<Type>() {
            Ok(Type::Path(_) | Type::Group(_) | Type::Macro(_)) => is_end(&ahead),
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
fn until(
    input: ParseStream<'_>,
    is_end: fn(ParseStream<'_>) -> bool,
) -> syn::Result<TokenStream> {
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
                Some(_) => format!("expected a list of scopes, found `{literal}`; write `[{literal}]`"),
                None => format!("expected a list of scopes, found `{literal}`; write `[\"users.get\"]`"),
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
        let message = if found.is_empty() {
            "unexpected `,`; remove it".to_owned()
        } else {
            format!("expected an endpoint, found `{found}`; write the type of its call, such as `users::Get`")
        };
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
    let private = quote!(#runtime::__private);
    let endpoints = arguments.endpoints.iter();
    let endpoints: Vec<_> = endpoints.map(|endpoint| &endpoint.tokens).collect();
    let checks = endpoints.iter().map(|endpoint| {
        let (first, last) = ends(endpoint);
        // An error is located where the function is called: from its first token to its last one.
        let name = at(&private, first);
        let arguments = quote!((__GRANTED, __ENDPOINTS, #private::route_of::<#endpoint>()));
        let arguments = arguments.into_iter().map(|mut token| {
            token.set_span(Span::call_site().located_at(last));
            token
        });
        let arguments: TokenStream = arguments.collect();
        let check = quote_spanned!(Span::call_site().located_at(first)=> #name::assert_covered);
        quote!(const _: () = #check #arguments;)
    });
    quote! {
        const _: () = {
            const __GRANTED: &[&str] = &#granted;
            const __ENDPOINTS: &[&#private::Route] = &[#(#private::route_of::<#endpoints>()),*];
            #(#checks)*
        };
    }
}

/// Returns the spans of the first and the last token.
fn ends(tokens: &TokenStream) -> (Span, Span) {
    let tokens = Tokens::from(tokens.clone());
    let span = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
    (span(tokens.first()), span(tokens.last()))
}

/// Returns a path that is located at a span and resolved as before.
fn at(path: &TokenStream, span: Span) -> TokenStream {
    let tokens = path.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    tokens.collect()
}

//! Parses traits that syn rejects, such as one in which a method is being typed.
//!
//! The valid methods are parsed, so that calls to them still compile and editors keep completing.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use syn::{ItemTrait, TraitItem};

use crate::diagnostics::Diagnostics;
use crate::name;

/// Parses the valid methods of a trait, and reports the others. `None` if the head of the trait is
/// invalid too, which the caller reports.
pub(crate) fn read(tokens: &TokenStream, diagnostics: &mut Diagnostics) -> Option<ItemTrait> {
    let (mut item, body) = head(&Vec::from_iter(tokens.clone()))?;
    for method in methods(body) {
        match syn::parse2::<TraitItem>(method.clone()) {
            Ok(method) => item.items.push(method),
            // The compiler has already reported a keyword as a name.
            Err(error) => match syn::parse2::<TraitItem>(with_raw_keywords(method)) {
                Ok(method) => item.items.push(method),
                Err(_) => diagnostics.push_unparsed(&error),
            },
        }
    }
    Some(item)
}

/// Parses the trait without its methods, and returns the tokens between its braces.
fn head(tokens: &[TokenTree]) -> Option<(ItemTrait, TokenStream)> {
    let Some((TokenTree::Group(body), head)) = tokens.split_last() else {
        return None;
    };
    let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
    empty.set_span(body.span());
    let head = head.iter().cloned().chain([TokenTree::Group(empty)]);
    let item = syn::parse2(head.collect()).ok()?;
    Some((item, body.stream()))
}

/// Returns the tokens of each method: up to its `;`, up to its body, or up to the attributes of the
/// next method.
fn methods(body: TokenStream) -> Vec<TokenStream> {
    let mut methods = Vec::new();
    let mut method = TokenStream::new();
    let mut is_named = false;
    for token in body {
        if is_named && matches!(&token, TokenTree::Punct(hash) if hash.as_char() == '#') {
            // The compiler has already reported the missing `;`.
            method.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
            methods.push(std::mem::take(&mut method));
            is_named = false;
        }
        is_named |= matches!(&token, TokenTree::Ident(word) if word == "fn");
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        method.extend([token]);
        if ends {
            methods.push(std::mem::take(&mut method));
            is_named = false;
        }
    }
    if is_named {
        method.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
    }
    if !method.is_empty() {
        methods.push(method);
    }
    methods
}

/// Replaces keywords that are argument names by raw identifiers: `type` by `r#type`.
fn with_raw_keywords(method: TokenStream) -> TokenStream {
    let tokens = method.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            let mut arguments = Group::new(Delimiter::Parenthesis, with_raw_names(group.stream()));
            arguments.set_span(group.span());
            TokenTree::Group(arguments)
        }
        token => token,
    });
    tokens.collect()
}

fn with_raw_names(arguments: TokenStream) -> TokenStream {
    let mut tokens = arguments.into_iter().peekable();
    let mut escaped = Vec::new();
    while let Some(token) = tokens.next() {
        let is_name =
            matches!(tokens.peek(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':');
        escaped.push(match token {
            TokenTree::Ident(name) if is_name && can_be_raw(&name) => {
                TokenTree::Ident(Ident::new_raw(&name.to_string(), name.span()))
            }
            token => token,
        });
    }
    escaped.into_iter().collect()
}

/// Returns `true` for a keyword that is valid as a raw identifier.
fn can_be_raw(name: &Ident) -> bool {
    let text = name.to_string();
    !name::is_never_raw(&text) && name::is_keyword(&text)
}

/// Removes `#[endpoint]` and the attributes of arguments, which would cause further errors where
/// `#[api]` does not expand them.
pub(crate) fn without_markers(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut kept = Vec::new();
    while let Some(token) = tokens.next() {
        let is_hash = matches!(&token, TokenTree::Punct(hash) if hash.as_char() == '#');
        let is_marker =
            |next: &TokenTree| matches!(next, TokenTree::Group(group) if is_marker(group));
        if is_hash && tokens.next_if(is_marker).is_some() {
            continue;
        }
        kept.push(match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_markers(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token,
        });
    }
    kept.into_iter().collect()
}

/// Returns `true` if the brackets contain `endpoint` or the attribute of an argument.
fn is_marker(brackets: &Group) -> bool {
    let idents = brackets
        .stream()
        .into_iter()
        .take_while(|token| match token {
            TokenTree::Ident(_) => true,
            TokenTree::Punct(punct) => punct.as_char() == ':',
            _ => false,
        });
    let name = idents.filter(|token| matches!(token, TokenTree::Ident(_)));
    let name = name.last().map(|name| name.to_string());
    let mut markers = crate::param::marker_words().chain(["endpoint"]);
    name.is_some_and(|name| markers.any(|word| word == name))
}

//! Traits that syn cannot read as a whole, such as one in which somebody is just typing.
//!
//! What can be read of them is, so that the calls of its other methods still compile and editors
//! keep completing.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use syn::{ItemTrait, TraitItem};

use crate::diagnostics::Diagnostics;
use crate::name;

/// The trait with those of its methods that can be read; what is wrong with the others is
/// recorded. `None` where not even its head can be read, which the caller says.
pub(crate) fn read(tokens: &TokenStream, diagnostics: &mut Diagnostics) -> Option<ItemTrait> {
    let (mut item, body) = head(&Vec::from_iter(tokens.clone()))?;
    for method in methods(body) {
        match syn::parse2::<TraitItem>(method.clone()) {
            Ok(method) => item.items.push(method),
            // The compiler has said already that a keyword is no name.
            Err(error) => match syn::parse2::<TraitItem>(escaped(method)) {
                Ok(method) => item.items.push(method),
                Err(_) => diagnostics.push_unread(&error),
            },
        }
    }
    Some(item)
}

/// The trait without its methods, and what stands between its braces.
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

/// The tokens of each method, up to its `;` or its body, or up to the next one's attributes.
fn methods(body: TokenStream) -> Vec<TokenStream> {
    let mut methods = Vec::new();
    let mut method = TokenStream::new();
    let mut is_named = false;
    for token in body {
        if is_named && matches!(&token, TokenTree::Punct(hash) if hash.as_char() == '#') {
            // The compiler has said already that a `;` is missing.
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

/// The tokens with `r#type` for `type` where a name stands: before a colon, between parentheses.
fn escaped(method: TokenStream) -> TokenStream {
    let tokens = method.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            let mut escaped = Group::new(Delimiter::Parenthesis, names(group.stream()));
            escaped.set_span(group.span());
            TokenTree::Group(escaped)
        }
        token => token,
    });
    tokens.collect()
}

fn names(arguments: TokenStream) -> TokenStream {
    let mut tokens = arguments.into_iter().peekable();
    let mut names = Vec::new();
    while let Some(token) = tokens.next() {
        let named =
            matches!(tokens.peek(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':');
        names.push(match token {
            TokenTree::Ident(name) if named && is_keyword(&name) => {
                TokenTree::Ident(Ident::new_raw(&name.to_string(), name.span()))
            }
            token => token,
        });
    }
    names.into_iter().collect()
}

/// Whether it is a word that must be escaped to be a name, and can be.
fn is_keyword(name: &Ident) -> bool {
    let text = name.to_string();
    let never = ["self", "Self", "super", "crate", "_"].contains(&text.as_str());
    !never && name::is_keyword(&text)
}

/// The tokens without the attributes that only `#[api]` takes away, so that these are not said to
/// be mistakes as well.
pub(crate) fn unmarked(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut plain = Vec::new();
    while let Some(token) = tokens.next() {
        let hash = matches!(&token, TokenTree::Punct(hash) if hash.as_char() == '#');
        let ours = |next: &TokenTree| matches!(next, TokenTree::Group(group) if is_ours(group));
        if hash && tokens.next_if(ours).is_some() {
            continue;
        }
        plain.push(match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), unmarked(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token,
        });
    }
    plain.into_iter().collect()
}

/// Whether the brackets hold `endpoint` or an argument's marker.
fn is_ours(brackets: &Group) -> bool {
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
    let mut ours = crate::param::marker_words().chain(["endpoint"]);
    name.is_some_and(|name| ours.any(|word| word == name))
}

//! The client of a trait: a path, with or without the key `client`.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Path;

use crate::diagnostics::Diagnostics;
use crate::syntax::{StrLit, Tokens, excerpt};

/// Splits off the path that is written before the keys, if there is one.
pub(super) fn split(
    args: TokenStream,
    keys: &[&str],
    diagnostics: &mut Diagnostics,
) -> (Option<Tokens>, TokenStream) {
    let mut tokens = Tokens::from(args).into_iter().peekable();
    let mut first = Tokens::default();
    while let Some(token) = tokens.next_if(|token| {
        let is_ident = |token: &TokenTree| matches!(token, TokenTree::Ident(_));
        let begins_next = is_ident(token) && first.last().is_some_and(is_ident);
        !begins_next && !is_punct(token, ',')
    }) {
        first.push(token);
    }
    if !is_path(&first, keys) {
        let rest = first.into_iter().chain(tokens);
        return (None, rest.collect());
    }
    match tokens.peek() {
        Some(token) if !is_punct(token, ',') => {
            let message = format!("missing comma before `{token}`; write `, {token}`");
            diagnostics.push(token, message);
        }
        _ => {
            tokens.next();
        }
    }
    (Some(first), tokens.collect())
}

/// Returns `true` if the tokens before the first comma are meant as a path, and not as a key with
/// its value.
fn is_path(tokens: &[TokenTree], keys: &[&str]) -> bool {
    match tokens {
        [TokenTree::Ident(word)] => !keys.contains(&word.to_string().as_str()),
        [TokenTree::Ident(_), TokenTree::Punct(colon), ..] => {
            colon.as_char() == ':' && colon.spacing() == Spacing::Joint
                || !matches!(colon.as_char(), '=' | ':')
        }
        [] | [TokenTree::Ident(_), ..] => false,
        [TokenTree::Literal(_), rest @ ..] => rest.is_empty(),
        _ => true,
    }
}

/// Parses the path of a client.
pub(super) fn path(tokens: &Tokens, diagnostics: &mut Diagnostics) -> Option<Path> {
    if let Ok(path) = syn::parse2(tokens.to_token_stream()) {
        return Some(path);
    }
    let message = match &**tokens {
        [TokenTree::Literal(text)] if text.to_string().starts_with('"') => {
            let path = text.to_string();
            let path = path.trim_matches('"');
            format!("expected the path of a client, found `{text}`; write `{path}` without quotes")
        }
        _ => format!(
            "expected the path of a client, found `{}`; write `#[api(crate::Client)]`",
            excerpt(tokens)
        ),
    };
    diagnostics.push(tokens, message);
    // Continue with the path that is quoted, or that follows another token.
    match &**tokens {
        [TokenTree::Literal(text)] => {
            let path: Path = syn::parse_str(&StrLit::from_literal(text)?.value).ok()?;
            Some(respanned(path, text.span()))
        }
        [_, rest @ ..] => syn::parse2(rest.iter().cloned().collect()).ok(),
        [] => None,
    }
}

/// Returns the path with this span.
fn respanned(path: Path, span: Span) -> Path {
    let tokens = path.to_token_stream().into_iter().map(|mut token| {
        token.set_span(span);
        token
    });
    syn::parse2(tokens.collect()).unwrap_or(path)
}

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

//! Paths in the tokens of a module: in imports, expressions, types and macro calls.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::tree::plain;

/// A path that begins with `crate`, `self` or `super`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) segments: Vec<String>,
    /// If `true`, the path ends with `::*`.
    pub(crate) is_glob: bool,
    pub(crate) line: usize,
}

/// Macros whose tokens belong to another crate.
const QUOTES: [&str; 4] = [
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
];

/// Finds the paths in tokens.
pub(crate) fn find(tokens: &TokenStream) -> Vec<Use> {
    let mut found = Vec::new();
    scan(tokens, &mut found);
    found
}

fn scan(tokens: &TokenStream, found: &mut Vec<Use>) {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut rest = tokens.as_slice();
    while let Some((token, after)) = rest.split_first() {
        rest = match token {
            TokenTree::Ident(ident) if begins_path(&plain(ident)) && separated(after).is_some() => {
                tree(rest, &[], found)
            }
            // `quote!(..)`
            TokenTree::Ident(ident) if QUOTES.iter().any(|quote| ident == quote) => {
                skip_group(after, '!')
            }
            // `pub(in crate::client)` restricts visibility and is not a use.
            TokenTree::Ident(ident) if ident == "pub" => match after {
                [TokenTree::Group(group), after @ ..]
                    if group.delimiter() == Delimiter::Parenthesis && begins_with_in(group) =>
                {
                    after
                }
                _ => after,
            },
            TokenTree::Group(group) => {
                scan(&group.stream(), found);
                after
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => after,
        };
    }
}

/// Parses a path or, in an import, a tree of paths. Returns the remaining tokens.
fn tree<'a>(tokens: &'a [TokenTree], before: &[String], found: &mut Vec<Use>) -> &'a [TokenTree] {
    let mut segments = before.to_vec();
    let mut line = 0;
    let mut rest = tokens;
    loop {
        match rest {
            [TokenTree::Ident(ident), after @ ..] => {
                // `{self}` after a path refers to the path.
                if segments.is_empty() || ident != "self" {
                    segments.push(plain(ident));
                }
                line = ident.span().start().line;
                rest = after;
            }
            [TokenTree::Group(group), after @ ..] if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                for part in inner.split(is_comma).filter(|part| !part.is_empty()) {
                    tree(part, &segments, found);
                }
                return after;
            }
            [TokenTree::Punct(star), after @ ..] if star.as_char() == '*' => {
                let line = star.span().start().line;
                found.push(Use {
                    segments,
                    is_glob: true,
                    line,
                });
                return after;
            }
            _ => break,
        }
        match separated(rest) {
            Some(after) => rest = after,
            None => break,
        }
    }
    found.push(Use {
        segments,
        is_glob: false,
        line,
    });
    rest
}

fn begins_path(name: &str) -> bool {
    matches!(name, "crate" | "self" | "super")
}

/// Returns the tokens after `::`.
fn separated(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [
            TokenTree::Punct(first),
            TokenTree::Punct(second),
            after @ ..,
        ] if first.as_char() == ':' && second.as_char() == ':' => Some(after),
        _ => None,
    }
}

/// Skips this character and the next group.
fn skip_group(tokens: &[TokenTree], sign: char) -> &[TokenTree] {
    match tokens {
        [TokenTree::Punct(punct), TokenTree::Group(_), after @ ..] if punct.as_char() == sign => {
            after
        }
        _ => tokens,
    }
}

fn begins_with_in(group: &proc_macro2::Group) -> bool {
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(ident)) if ident == "in")
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

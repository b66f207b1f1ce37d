//! Token lists without invisible delimiters.

use std::fmt;
use std::ops::Deref;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens without the invisible delimiters that `macro_rules!` puts around its fragments.
///
/// Every access to a `TokenStream` is a request to the compiler, so tokens that are read more than
/// once are copied here.
#[derive(Clone, Default)]
pub(crate) struct Tokens(Vec<TokenTree>);

impl Tokens {
    fn add(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    self.add(group.stream());
                }
                token => self.0.push(token),
            }
        }
    }

    /// Adds a token.
    pub(crate) fn push(&mut self, token: TokenTree) {
        self.0.push(token);
    }
}

impl From<TokenStream> for Tokens {
    fn from(tokens: TokenStream) -> Self {
        let mut flat = Self::default();
        flat.add(tokens);
        flat
    }
}

impl From<TokenTree> for Tokens {
    fn from(token: TokenTree) -> Self {
        Self(vec![token])
    }
}

impl Deref for Tokens {
    type Target = [TokenTree];

    fn deref(&self) -> &[TokenTree] {
        &self.0
    }
}

impl IntoIterator for Tokens {
    type Item = TokenTree;
    type IntoIter = std::vec::IntoIter<TokenTree>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

impl fmt::Display for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_token_stream().fmt(formatter)
    }
}

/// Formats the first tokens with the spacing of hand-written code, for messages.
pub(crate) fn excerpt(tokens: &impl ToTokens) -> String {
    const MAX_CHARS: usize = 60;
    let text = pretty(tokens);
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}..", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Formats tokens with the spacing of hand-written code.
pub(crate) fn pretty(tokens: &impl ToTokens) -> String {
    let tokens = Tokens::from(tokens.to_token_stream()).to_string();
    let mut text = String::new();
    for token in tokens.split(' ') {
        let no_space = text.is_empty()
            || text == "-"
            || text.ends_with(['<', '(', '[', '&'])
            || text.ends_with("::")
            || (text.ends_with('!') && token.starts_with(['(', '[']))
            || token.starts_with(['<', '>', ')', ']', ',', ':', ';']);
        if !no_space {
            text.push(' ');
        }
        text.push_str(token);
    }
    text
}

//! Tokens that are looked at one by one.

use std::fmt;
use std::ops::Deref;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens without the invisible delimiters that `macro_rules!` puts around its fragments.
///
/// A `TokenStream` is the compiler's, which is asked for every token: what is looked at more than
/// once is kept here.
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

/// Tokens as a person writes them.
pub(crate) fn written(tokens: &impl ToTokens) -> String {
    let tokens = Tokens::from(tokens.to_token_stream()).to_string();
    let mut text = String::new();
    for word in tokens.split(' ') {
        let glued = text.is_empty()
            || text.ends_with(['<', '(', '[', ':', '&'])
            || word.starts_with(['<', '>', ')', ']', ',', ':', ';']);
        if !glued {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

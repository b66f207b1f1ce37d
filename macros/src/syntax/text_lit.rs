//! Literals of any type that are sent as text.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;

use super::str_lit::StrLit;
use super::tokens::{Tokens, excerpt};
use crate::diagnostics::Diagnostics;

/// A literal, and the text that is sent: `false`, `-1`, `a` for `"a"`.
#[derive(Clone)]
pub(crate) struct TextLit {
    pub(crate) value: String,
    tokens: Tokens,
}

impl TextLit {
    /// Reads a literal. Reports any other value of the key `key`.
    pub(crate) fn read(tokens: &Tokens, key: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Some(value) = text(tokens) else {
            let message = format!(
                "expected a string, a number or a bool, found `{}`; write `{key} = \"..\"`",
                excerpt(tokens)
            );
            diagnostics.push(tokens, message);
            return None;
        };
        let tokens = tokens.clone();
        Some(Self { value, tokens })
    }

    /// Returns the source text.
    pub(crate) fn source(&self) -> String {
        excerpt(&self.tokens)
    }
}

impl ToTokens for TextLit {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}

/// Returns the text of a literal. `None` for any other value.
fn text(tokens: &Tokens) -> Option<String> {
    let (sign, rest) = match &**tokens {
        [TokenTree::Punct(minus), rest @ ..] if minus.as_char() == '-' => ("-", rest),
        rest => ("", rest),
    };
    if let ("", [TokenTree::Literal(literal)]) = (sign, rest)
        && let Some(text) = StrLit::from_plain_literal(literal)
    {
        return Some(text.value);
    }
    match syn::parse2::<Lit>(rest.iter().cloned().collect()) {
        Ok(Lit::Int(number)) => Some(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Float(number)) => Some(format!("{sign}{}", number.base10_digits())),
        Ok(Lit::Bool(bool)) if sign.is_empty() => Some(bool.value.to_string()),
        Ok(Lit::Str(text)) if sign.is_empty() && text.suffix().is_empty() => Some(text.value()),
        _ => None,
    }
}

//! String literals with their values.

use proc_macro2::{Literal, Span, TokenStream};
use quote::ToTokens;
use syn::{Lit, LitStr};

/// A string literal and its value.
#[derive(Clone)]
pub(crate) struct StrLit {
    pub(crate) value: String,
    pub(crate) literal: Literal,
}

impl StrLit {
    /// Creates a literal with this value.
    pub(crate) fn new(value: &str, span: Span) -> Self {
        let mut literal = Literal::string(value);
        literal.set_span(span);
        let value = value.to_owned();
        Self { value, literal }
    }

    /// Reads a literal. `None` if it is not a string.
    pub(crate) fn from_literal(literal: &Literal) -> Option<Self> {
        Self::from_plain_literal(literal).or_else(|| match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(text.into()),
            _ => None,
        })
    }

    /// Reads a string without escapes, which needs no parser. `None` for every other literal.
    pub(crate) fn from_plain_literal(literal: &Literal) -> Option<Self> {
        let source = literal.to_string();
        let value = source.strip_prefix('"')?.strip_suffix('"')?;
        if value.contains('\\') || value.contains('\r') {
            return None;
        }
        Some(Self {
            value: value.to_owned(),
            literal: literal.clone(),
        })
    }

    pub(crate) fn span(&self) -> Span {
        self.literal.span()
    }
}

impl From<LitStr> for StrLit {
    fn from(text: LitStr) -> Self {
        Self {
            value: text.value(),
            literal: text.token(),
        }
    }
}

impl ToTokens for StrLit {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}

//! String literals, each with the text that it stands for.

use proc_macro2::{Literal, Span, TokenStream};
use quote::ToTokens;
use syn::{Lit, LitStr};

/// A string literal and its value.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) literal: Literal,
}

impl Text {
    /// The literal of this value.
    pub(crate) fn new(value: &str, span: Span) -> Self {
        let mut literal = Literal::string(value);
        literal.set_span(span);
        let value = value.to_owned();
        Self { value, literal }
    }

    /// A literal that is a string.
    pub(crate) fn of(literal: &Literal) -> Option<Self> {
        Self::plain(literal).or_else(|| match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(text.into()),
            _ => None,
        })
    }

    /// A string that stands between quotes as it is, which most do. Others syn reads, letter by
    /// letter.
    pub(crate) fn plain(literal: &Literal) -> Option<Self> {
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

impl From<LitStr> for Text {
    fn from(text: LitStr) -> Self {
        Self {
            value: text.value(),
            literal: text.token(),
        }
    }
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}

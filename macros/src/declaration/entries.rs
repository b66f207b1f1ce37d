//! The little language of our attributes: `key = value` and `key(..)`, between commas.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::literal::ungroup;

/// One `key = value`, `key(..)` or bare `key`.
pub(crate) struct Entry {
    /// An identifier or a literal.
    pub(crate) key: TokenTree,
    pub(crate) given: Given,
}

/// What an entry gives its key.
pub(crate) enum Given {
    /// Nothing.
    Nothing,
    /// What stands after `=`.
    Value(TokenStream),
    /// What stands between parentheses.
    List(TokenStream),
}

impl Entry {
    /// The key's text, without the quotes of a string.
    pub(crate) fn name(&self) -> String {
        let text = self.key.to_string();
        match syn::parse_str::<syn::LitStr>(&text) {
            Ok(string) => string.value(),
            Err(_) => text.strip_prefix("r#").unwrap_or(&text).to_owned(),
        }
    }

    /// The value after `=`, or the mistake that there is none.
    pub(crate) fn value(&self, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
        if let Given::Value(value) = &self.given {
            return Some(value.clone());
        }
        let name = self.name();
        diagnostics.push(
            &self.key,
            format_args!("`{name}` has no value; write `{name} = ..`"),
        );
        None
    }

    /// The entries between parentheses, or the mistake that there are none.
    pub(crate) fn list(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        if let Given::List(list) = &self.given {
            return entries(list.clone(), diagnostics);
        }
        let name = self.name();
        diagnostics.push(
            &self.key,
            format_args!("`{name}` takes a list; write `{name}(..)`"),
        );
        Vec::new()
    }
}

/// Takes the entries apart. One that cannot be read is recorded, and the next one read.
pub(crate) fn entries(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut chunk = Vec::new();
    for token in ungroup(tokens) {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
            finish(&mut chunk, token.span(), &mut entries, diagnostics);
        } else {
            chunk.push(token);
        }
    }
    if !chunk.is_empty() {
        finish(&mut chunk, Span::call_site(), &mut entries, diagnostics);
    }
    entries
}

fn finish(
    chunk: &mut Vec<TokenTree>,
    comma: Span,
    entries: &mut Vec<Entry>,
    diagnostics: &mut Diagnostics,
) {
    let mut tokens = std::mem::take(chunk).into_iter();
    let Some(key) = tokens.next() else {
        diagnostics.push_at(comma, "nothing stands before this comma; remove it");
        return;
    };
    if !matches!(key, TokenTree::Ident(_) | TokenTree::Literal(_)) {
        diagnostics.push(&key, "expected a key; write `key = value`");
        return;
    }
    let given = match tokens.next() {
        None => Given::Nothing,
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            let value: TokenStream = tokens.collect();
            if value.is_empty() {
                diagnostics.push(
                    punct,
                    format_args!("nothing follows `{key} =`; write a value"),
                );
                return;
            }
            Given::Value(value)
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            if let Some(stray) = tokens.next() {
                diagnostics.push(stray, "expected a comma here; write one between two keys");
            }
            Given::List(group.stream())
        }
        Some(stray) => {
            let message = format!("expected `=` or `(` after `{key}`; write `{key} = value`");
            diagnostics.push(stray, message);
            return;
        }
    };
    entries.push(Entry { key, given });
}

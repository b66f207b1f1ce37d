//! A reader that splits tokens into entries.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

use super::{Entry, EntryValue};
use crate::diagnostics::Diagnostics;
use crate::syntax::StrLit;
use crate::syntax::tokens::{Tokens, excerpt};

/// A reader of entries.
pub(super) struct Reader<'d> {
    pub(super) tokens: Peekable<IntoIter<TokenTree>>,
    /// If `true`, a value may follow the parentheses after a word: `key(..) = value`. After a
    /// literal, it always may.
    pub(super) allows_options: bool,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    /// Reads the entry that begins with `key`.
    pub(super) fn entry(&mut self, key: TokenTree) -> Option<Entry> {
        if !matches!(key, TokenTree::Ident(_) | TokenTree::Literal(_)) {
            let message = format!(
                "expected a key, found `{}`; write `key = value`",
                excerpt(&key)
            );
            self.diagnostics.push(&key, message);
            self.skip();
            return None;
        }
        let mut options = None;
        let value = match self.tokens.peek() {
            None | Some(TokenTree::Ident(_)) => EntryValue::None,
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                ',' | ';' => EntryValue::None,
                ':' if punct.spacing() == Spacing::Joint => return self.path(key),
                ':' if !self.allows_options && quoted_ident(&key).is_some() => {
                    return self.json_entry(key);
                }
                '=' | ':' => self.value(),
                _ => self.unexpected_token(&key),
            },
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let list = group.stream();
                self.tokens.next();
                // `422(Type) = "..."`
                let allows_options = self.allows_options || matches!(key, TokenTree::Literal(_));
                let mut tokens = self.tokens.peek().into_iter();
                if allows_options && tokens.any(|token| is_punct(token, '=')) {
                    options = Some(list);
                    self.value()
                } else {
                    EntryValue::List(list)
                }
            }
            Some(TokenTree::Group(_)) => self.brackets(&key),
            Some(TokenTree::Literal(_)) => self.value(),
        };
        Some(Entry {
            key,
            options,
            value,
        })
    }

    /// Reads `"key": value`, and reports it once.
    fn json_entry(&mut self, key: TokenTree) -> Option<Entry> {
        let ident = quoted_ident(&key)?;
        let mut json = TokenStream::from(key);
        json.extend(self.tokens.next());
        let message =
            format!("expected `{ident} = ..`, found `\"{ident}\":`; write `{ident} = ..`");
        self.diagnostics.push(json, message);
        let value = self.value_tokens();
        Some(Entry {
            key: ident.into(),
            options: None,
            value: if value.is_empty() {
                EntryValue::Invalid
            } else {
                EntryValue::Value(value)
            },
        })
    }

    /// Reports a path instead of a key.
    fn path(&mut self, key: TokenTree) -> Option<Entry> {
        let mut path = Tokens::from(key);
        while let Some(token) = self.tokens.next_if(|token| {
            matches!(token, TokenTree::Ident(_)) || is_punct(token, ':') || is_punct(token, '<')
        }) {
            path.push(token);
        }
        let message = format!(
            "expected a key, found the path `{}`; remove it",
            excerpt(&path)
        );
        self.diagnostics.push(&path, message);
        self.skip();
        None
    }

    /// Reports brackets after a key without `=`.
    fn brackets(&mut self, key: &TokenTree) -> EntryValue {
        if let Some(TokenTree::Group(group)) = self.tokens.next() {
            let list = group.stream();
            let is_value = matches!(list.clone().into_iter().next(), Some(TokenTree::Literal(first))
                if StrLit::from_literal(&first).is_some());
            let remedy = if is_value {
                format!("{key} = [{list}]")
            } else {
                format!("{key}({list})")
            };
            let message = format!(
                "expected `=` or `(` after `{key}`, found `{}`; write `{remedy}`",
                excerpt(&group)
            );
            self.diagnostics.push(group, message);
        }
        EntryValue::Invalid
    }

    /// Reads `=` and a value. Reports a missing or wrong `=`.
    fn value(&mut self) -> EntryValue {
        let mut equals: Vec<TokenTree> = Vec::new();
        while let Some(punct) = self
            .tokens
            .next_if(|token| ['=', ':', '>'].iter().any(|char| is_punct(token, *char)))
        {
            equals.push(punct);
        }
        let value = self.value_tokens();
        if !matches!(equals.as_slice(), [sign] if is_punct(sign, '=')) {
            let source: String = equals.iter().map(ToString::to_string).collect();
            let found = match (equals.is_empty(), value.first()) {
                (true, Some(value)) => format!("`{value}`"),
                _ => format!("`{source}`"),
            };
            match (equals.is_empty(), value.first()) {
                (true, Some(value)) => {
                    let message = format!("expected `=`, found {found}; write `= {value}`");
                    self.diagnostics.push(value, message);
                }
                _ => {
                    let message = format!("expected `=`, found {found}; write `=`");
                    let equals: TokenStream = equals.into_iter().collect();
                    self.diagnostics.push(equals, message);
                }
            }
        } else if value.is_empty() {
            return EntryValue::Unfinished(equals.into_iter().collect());
        }
        if value.is_empty() {
            return EntryValue::Invalid;
        }
        EntryValue::Value(value)
    }

    /// Reads the tokens before the next comma, or before an identifier that begins the next entry.
    fn value_tokens(&mut self) -> Tokens {
        let mut value = Tokens::default();
        while let Some(token) = self.tokens.peek() {
            let ends = match (value.last(), token) {
                (_, token) if is_punct(token, ',') || is_punct(token, ';') => true,
                (Some(last), TokenTree::Ident(_)) => !matches!(last, TokenTree::Punct(_)),
                _ => false,
            };
            if ends {
                break;
            }
            if let Some(token) = self.tokens.next() {
                value.push(token);
            }
        }
        value
    }

    /// Reports an unexpected token after a key.
    fn unexpected_token(&mut self, key: &TokenTree) -> EntryValue {
        if let Some(token) = self.tokens.peek() {
            let message =
                format!("expected `=` or `(` after `{key}`, found `{token}`; write `{key} = ..`");
            self.diagnostics.push(token, message);
        }
        self.skip();
        EntryValue::Invalid
    }

    /// Skips the comma after an entry. Reports a missing comma.
    pub(super) fn comma(&mut self) {
        let Some(token) = self.tokens.peek() else {
            return;
        };
        if is_punct(token, ',') {
            self.tokens.next();
            return;
        }
        if is_punct(token, ';') {
            let message = "expected a comma, found `;`; write `,`";
            self.diagnostics.push(token, message);
            self.tokens.next();
            return;
        }
        let message = format!("missing comma before `{token}`; write `, {token}`");
        self.diagnostics.push(token, message);
        if !matches!(token, TokenTree::Ident(_)) {
            self.skip();
            self.tokens.next();
        }
    }

    /// Skips the tokens before the next comma.
    fn skip(&mut self) {
        while self.tokens.next_if(|token| !is_punct(token, ',')).is_some() {}
    }
}

/// Returns the identifier in a string literal, if it contains only that.
fn quoted_ident(key: &TokenTree) -> Option<Ident> {
    let TokenTree::Literal(literal) = key else {
        return None;
    };
    let mut ident: Ident = syn::parse_str(&StrLit::from_literal(literal)?.value).ok()?;
    ident.set_span(literal.span());
    Some(ident)
}

pub(super) fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

//! From tokens to entries, one by one.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{Entry, Given};
use crate::diagnostics::Diagnostics;
use crate::syntax::tokens::Tokens;

/// Reads entries one by one.
pub(super) struct Reader<'d> {
    pub(super) tokens: Peekable<IntoIter<TokenTree>>,
    /// Whether parentheses and a value may follow a word, as they may follow a status.
    pub(super) is_described: bool,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    pub(super) fn entry(&mut self, key: TokenTree) -> Option<Entry> {
        if !matches!(key, TokenTree::Ident(_) | TokenTree::Literal(_)) {
            let message = "expected a key; write `key = value`";
            self.diagnostics.push(&key, message);
            self.skip();
            return None;
        }
        let mut of = None;
        let given = match self.tokens.peek() {
            None | Some(TokenTree::Ident(_)) => Given::Nothing,
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                ',' | ';' => Given::Nothing,
                '=' | ':' => self.value(),
                _ => self.stray(&key),
            },
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let list = group.stream();
                self.tokens.next();
                // `422(Type) = "..."`
                let is_described = self.is_described || matches!(key, TokenTree::Literal(_));
                let mut tokens = self.tokens.peek().into_iter();
                if is_described && tokens.any(|token| is_punct(token, '=')) {
                    of = Some(list);
                    self.value()
                } else {
                    Given::List(list)
                }
            }
            Some(TokenTree::Literal(_) | TokenTree::Group(_)) => self.value(),
        };
        Some(Entry { key, of, given })
    }

    /// What follows the key: `=` and a value, or what was meant to be that.
    fn value(&mut self) -> Given {
        let mut sign: Vec<TokenTree> = Vec::new();
        while let Some(punct) = self
            .tokens
            .next_if(|token| ['=', ':', '>'].iter().any(|char| is_punct(token, *char)))
        {
            sign.push(punct);
        }
        let value = self.tokens_of_value();
        if !matches!(sign.as_slice(), [sign] if is_punct(sign, '=')) {
            let written: String = sign.iter().map(ToString::to_string).collect();
            let found = match (sign.is_empty(), value.first()) {
                (true, Some(value)) => format!("`{value}`"),
                _ => format!("`{written}`"),
            };
            match (sign.is_empty(), value.first()) {
                (true, Some(value)) => {
                    let message = format!("expected `=`, found {found}; write `= {value}`");
                    self.diagnostics.push(value, message);
                }
                _ => {
                    let message = format!("expected `=`, found {found}; write `=`");
                    let sign: TokenStream = sign.into_iter().collect();
                    self.diagnostics.push(sign, message);
                }
            }
        } else if value.is_empty() {
            return Given::Open(sign.into_iter().collect());
        }
        if value.is_empty() {
            return Given::Unread;
        }
        Given::Value(value)
    }

    /// The tokens up to a comma, or up to what can only be the next key.
    fn tokens_of_value(&mut self) -> Tokens {
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

    /// A key that is followed by what means nothing there.
    fn stray(&mut self, key: &TokenTree) -> Given {
        if let Some(stray) = self.tokens.peek() {
            let message = format!("expected `=` or `(` after `{key}`; write `{key} = ..`");
            self.diagnostics.push(stray, message);
        }
        self.skip();
        Given::Unread
    }

    /// Goes on behind the comma after an entry, or says that it is missing.
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
        let message = format!("expected a comma before `{token}`; write `, {token}`");
        self.diagnostics.push(token, message);
        if !matches!(token, TokenTree::Ident(_)) {
            self.skip();
            self.tokens.next();
        }
    }

    /// Leaves out what stands before the next comma.
    fn skip(&mut self) {
        while self.tokens.next_if(|token| !is_punct(token, ',')).is_some() {}
    }
}

pub(super) fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

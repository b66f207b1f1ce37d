//! The little language of our attributes: `key = value` and `key(..)`, between commas.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

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
    /// Something that has been recorded as a mistake.
    Unread,
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
        match &self.given {
            Given::Value(value) => return Some(value.clone()),
            Given::Unread => {}
            Given::Nothing | Given::List(_) => {
                let message = format!("`{0}` has no value; write `{0} = ..`", self.name());
                diagnostics.push(&self.key, message);
            }
        }
        None
    }

    /// `true`: a key that says all by itself. What it is given as well is a mistake.
    pub(crate) fn flag(&self, diagnostics: &mut Diagnostics) -> bool {
        if let Given::Value(more) | Given::List(more) = &self.given {
            let message = format!("`{0}` takes nothing; write `{0}` alone", self.name());
            diagnostics.push(more, message);
        }
        true
    }

    /// The entries between parentheses, or the mistake that there are none.
    pub(crate) fn list(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        match &self.given {
            Given::List(list) if list.is_empty() => {
                let message = format!("`{0}()` says nothing; write what it lists", self.name());
                diagnostics.push(&self.key, message);
            }
            Given::List(list) => return entries(list.clone(), diagnostics),
            Given::Unread => {}
            Given::Nothing | Given::Value(_) => {
                let message = format!("`{0}` takes a list; write `{0}(..)`", self.name());
                diagnostics.push(&self.key, message);
            }
        }
        Vec::new()
    }
}

/// Takes the entries apart. One that cannot be read is recorded, and the next one read.
pub(crate) fn entries(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let tokens: Vec<_> = ungroup(tokens).into_iter().collect();
    let mut reader = Reader {
        tokens: tokens.into_iter().peekable(),
        diagnostics,
    };
    let mut entries = Vec::new();
    while let Some(token) = reader.tokens.next() {
        if is_punct(&token, ',') {
            let message = "nothing stands before this comma; remove it";
            reader.diagnostics.push(token, message);
            continue;
        }
        entries.extend(reader.entry(token));
        reader.comma();
    }
    entries
}

/// Reads entries one by one.
struct Reader<'d> {
    tokens: Peekable<IntoIter<TokenTree>>,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn entry(&mut self, key: TokenTree) -> Option<Entry> {
        if !matches!(key, TokenTree::Ident(_) | TokenTree::Literal(_)) {
            let message = "expected a key; write `key = value`";
            self.diagnostics.push(&key, message);
            self.skip();
            return None;
        }
        let given = match self.tokens.peek() {
            None | Some(TokenTree::Ident(_)) => Given::Nothing,
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                ',' => Given::Nothing,
                '=' | ':' => self.value(&key),
                _ => self.stray(&key),
            },
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let list = Given::List(group.stream());
                self.tokens.next();
                list
            }
            Some(TokenTree::Literal(_) | TokenTree::Group(_)) => self.value(&key),
        };
        Some(Entry { key, given })
    }

    /// What follows the key: `=` and a value, or what was meant to be that.
    fn value(&mut self, key: &TokenTree) -> Given {
        let mut sign: Vec<TokenTree> = Vec::new();
        while let Some(punct) = self
            .tokens
            .next_if(|token| ['=', ':', '>'].iter().any(|char| is_punct(token, *char)))
        {
            sign.push(punct);
        }
        let written: String = sign.iter().map(ToString::to_string).collect();
        let value = self.tokens_of_value();
        if written != "=" {
            let found = match (sign.is_empty(), value.first()) {
                (true, Some(value)) => format!("`{value}`"),
                _ => format!("`{written}`"),
            };
            let message = format!("expected `=`, found {found}; write `{key} = ..`");
            match (sign.is_empty(), value.first()) {
                (true, Some(value)) => self.diagnostics.push(value, message),
                _ => self
                    .diagnostics
                    .push(sign.into_iter().collect::<TokenStream>(), message),
            }
        } else if value.is_empty() {
            let message = format!("nothing follows `{key} =`; write a value");
            self.diagnostics
                .push(sign.into_iter().collect::<TokenStream>(), message);
        }
        if value.is_empty() {
            return Given::Unread;
        }
        Given::Value(value.into_iter().collect())
    }

    /// The tokens up to a comma, or up to what can only be the next key.
    fn tokens_of_value(&mut self) -> Vec<TokenTree> {
        let mut value: Vec<TokenTree> = Vec::new();
        while let Some(token) = self.tokens.peek() {
            let ends = match (value.last(), token) {
                (_, token) if is_punct(token, ',') => true,
                (Some(last), TokenTree::Ident(_)) => !matches!(last, TokenTree::Punct(_)),
                _ => false,
            };
            if ends {
                break;
            }
            value.extend(self.tokens.next());
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
    fn comma(&mut self) {
        let Some(token) = self.tokens.peek() else {
            return;
        };
        if is_punct(token, ',') {
            self.tokens.next();
            return;
        }
        let message = format!("expected a comma before `{token}`; write one between two entries");
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

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

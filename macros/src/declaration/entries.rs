//! The little language of our attributes: `key = value` and `key(..)`, between commas.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use syn::Lit;

use crate::diagnostics::Diagnostics;
use crate::literal::ungroup;

/// One `key = value`, `key(..)` or bare `key`.
pub(crate) struct Entry {
    /// An identifier or a literal.
    pub(crate) key: TokenTree,
    /// What stands between parentheses before the `=`.
    pub(crate) of: Option<TokenStream>,
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
    /// Nothing behind these signs, which are `=` or were meant to be.
    Open(TokenStream),
    /// Something that has been recorded as a mistake.
    Unread,
}

impl Entry {
    /// The key's text, without the quotes of a string.
    pub(crate) fn name(&self) -> String {
        let TokenTree::Literal(key) = &self.key else {
            let text = self.key.to_string();
            return text.strip_prefix("r#").map(str::to_owned).unwrap_or(text);
        };
        match Lit::new(key.clone()) {
            Lit::Str(text) => text.value(),
            _ => key.to_string(),
        }
    }

    /// The value after `=`, or the mistake that there is none.
    pub(crate) fn value(&self, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
        self.value_like("..", diagnostics)
    }

    /// The value after `=`, or the mistake that there is none, with what it may look like.
    pub(crate) fn value_like(
        &self,
        like: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<TokenStream> {
        let name = self.name();
        match &self.given {
            Given::Value(value) => return Some(value.clone()),
            Given::Unread => {}
            Given::Open(sign) => {
                let message = format!("nothing follows `{name} =`; write `{name} = {like}`");
                diagnostics.push(sign, message);
            }
            Given::List(list) => {
                let like = if list.is_empty() {
                    like.into()
                } else {
                    list.to_string()
                };
                let message = format!("`{name}` takes a value; write `{name} = {like}`");
                diagnostics.push(&self.key, message);
            }
            Given::Nothing => {
                let message = format!("`{name}` has no value; write `{name} = {like}`");
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

    /// `true` for a key alone, else what it is given: `false`, most often.
    pub(crate) fn switch(&self, diagnostics: &mut Diagnostics) -> bool {
        let (Given::Value(value) | Given::List(value)) = &self.given else {
            return true;
        };
        let text = value.to_string();
        if !matches!(self.given, Given::Value(_)) || !matches!(text.as_str(), "true" | "false") {
            let message = format!("write `{0}` alone, or `{0} = false`", self.name());
            diagnostics.push(value, message);
        }
        text != "false"
    }

    /// The entries between parentheses, or the mistake that there are none.
    pub(crate) fn list(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        match &self.given {
            Given::List(list) if list.is_empty() => {
                let message = format!("`{}()` says nothing; remove it", self.name());
                diagnostics.push(&self.key, message);
            }
            Given::List(list) => return entries(list.clone(), diagnostics),
            Given::Unread => {}
            Given::Nothing | Given::Open(_) | Given::Value(_) => {
                let name = self.name();
                let like = match &self.given {
                    Given::Value(value) => value.to_string(),
                    _ => "..".into(),
                };
                let message = format!("`{name}` takes a list; write `{name}({like})`");
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
                // `422(Type) = "..."`: only a status is followed by both.
                let is_status = matches!(key, TokenTree::Literal(_));
                let mut tokens = self.tokens.peek().into_iter();
                if is_status && tokens.any(|token| is_punct(token, '=')) {
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
        let written: String = sign.iter().map(ToString::to_string).collect();
        let value = self.tokens_of_value();
        if written != "=" {
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
        Given::Value(value.into_iter().collect())
    }

    /// The tokens up to a comma, or up to what can only be the next key.
    fn tokens_of_value(&mut self) -> Vec<TokenTree> {
        let mut value: Vec<TokenTree> = Vec::new();
        while let Some(token) = self.tokens.peek() {
            let ends = match (value.last(), token) {
                (_, token) if is_punct(token, ',') || is_punct(token, ';') => true,
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

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

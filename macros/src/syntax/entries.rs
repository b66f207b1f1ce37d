//! The little language of our attributes: `key = value` and `key(..)`, between commas.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::ToTokens;

use super::text::Text;
use super::tokens::Tokens;
use crate::diagnostics::Diagnostics;

mod reader;

use reader::{Reader, is_punct};

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
    Value(Tokens),
    /// What stands between parentheses.
    List(TokenStream),
    /// Nothing behind these signs, which are `=` or were meant to be.
    Open(TokenStream),
    /// Something that has been recorded as a mistake.
    Unread,
}

impl Given {
    /// All that is given.
    pub(crate) fn tokens(&self) -> Option<TokenStream> {
        match self {
            Self::Value(value) => Some(value.to_token_stream()),
            Self::List(list) => Some(list.clone()),
            Self::Nothing | Self::Open(_) | Self::Unread => None,
        }
    }
}

impl Entry {
    /// The key's text, without the quotes of a string.
    pub(crate) fn name(&self) -> String {
        let TokenTree::Literal(key) = &self.key else {
            let text = self.key.to_string();
            return text.strip_prefix("r#").map(str::to_owned).unwrap_or(text);
        };
        unquoted(key)
    }

    /// The value after `=`, or the mistake that there is none.
    pub(crate) fn value(&self, diagnostics: &mut Diagnostics) -> Option<&Tokens> {
        self.value_like("..", diagnostics)
    }

    /// The value after `=`, or the mistake that there is none, with what it may look like.
    pub(crate) fn value_like(&self, like: &str, diagnostics: &mut Diagnostics) -> Option<&Tokens> {
        let name = || self.name();
        match &self.given {
            Given::Value(value) => return Some(value),
            Given::Unread => {}
            Given::Open(sign) => {
                let message = format!("missing value after `{0} =`; write `{0} = {like}`", name());
                diagnostics.push(sign, message);
            }
            Given::List(list) => {
                let like = match like {
                    "[..]" if !list.is_empty() => format!("[{list}]"),
                    like if list.is_empty() => like.into(),
                    _ => list.to_string(),
                };
                let message = format!(
                    "expected a value of `{0}`, found a list; write `{0} = {like}`",
                    name()
                );
                diagnostics.push(&self.key, message);
            }
            Given::Nothing => {
                let message = format!("missing value of `{0}`; write `{0} = {like}`", name());
                diagnostics.push(&self.key, message);
            }
        }
        None
    }

    /// `true`: a key that says all by itself. What it is given as well is a mistake.
    pub(crate) fn flag(&self, diagnostics: &mut Diagnostics) -> bool {
        if let Some(more) = self.given.tokens() {
            let message = format!("unexpected value of `{0}`; write `{0}` alone", self.name());
            diagnostics.push(more, message);
        }
        true
    }

    /// `true` for a key alone, else what it is given: `false`, most often.
    pub(crate) fn switch(&self, diagnostics: &mut Diagnostics) -> bool {
        let Some(value) = self.given.tokens() else {
            return true;
        };
        let text = value.to_string();
        if !matches!(self.given, Given::Value(_)) || !matches!(text.as_str(), "true" | "false") {
            let message = format!(
                "expected `true` or `false`, found `{value}`; write `{0}` alone, or `{0} = false`",
                self.name()
            );
            diagnostics.push(value, message);
        }
        text != "false"
    }

    /// The entries between parentheses, or the mistake that there are none.
    pub(crate) fn list(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        self.list_by(entries, diagnostics)
    }

    /// The entries between parentheses, as `read` takes them apart.
    pub(crate) fn list_by(
        &self,
        read: fn(TokenStream, &mut Diagnostics) -> Vec<Entry>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Entry> {
        match &self.given {
            Given::List(list) if list.is_empty() => {
                let message = format!("empty list `{}()`; remove it", self.name());
                diagnostics.push(&self.key, message);
            }
            Given::List(list) => return read(list.clone(), diagnostics),
            Given::Unread => {}
            Given::Nothing | Given::Open(_) | Given::Value(_) => {
                let name = self.name();
                let like = match &self.given {
                    Given::Value(value) => listed(value),
                    _ => "..".into(),
                };
                let message = format!("expected a list after `{name}`; write `{name}({like})`");
                diagnostics.push(&self.key, message);
            }
        }
        Vec::new()
    }
}

/// A value as the entries of a list: without brackets, and words without quotes.
fn listed(value: &Tokens) -> String {
    match &**value {
        [TokenTree::Group(group)] => group.stream().to_string(),
        [TokenTree::Literal(word)] => unquoted(word),
        _ => value.to_string(),
    }
}

/// A literal, without the quotes of a string.
fn unquoted(literal: &Literal) -> String {
    Text::of(literal).map_or_else(|| literal.to_string(), |text| text.value)
}

/// Takes the entries apart. One that cannot be read is recorded, and the next one read.
pub(crate) fn entries(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    read(tokens, false, diagnostics)
}

/// Takes entries apart of which each may be `key(..) = value`.
pub(crate) fn described(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    read(tokens, true, diagnostics)
}

fn read(tokens: TokenStream, is_described: bool, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let mut reader = Reader {
        is_described,
        tokens: Tokens::from(tokens).into_iter().peekable(),
        diagnostics,
    };
    let mut entries = Vec::new();
    while let Some(token) = reader.tokens.next() {
        if is_punct(&token, ',') {
            let message = "expected a key, found `,`; remove it";
            reader.diagnostics.push(token, message);
            continue;
        }
        entries.extend(reader.entry(token));
        reader.comma();
    }
    entries
}

//! The comma-separated entries of an attribute: `key = value`, `key(..)` and `key`.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::ToTokens;

use super::str_lit::StrLit;
use super::tokens::{Tokens, excerpt};
use crate::diagnostics::Diagnostics;

mod reader;

use reader::{Reader, is_punct};

/// One `key = value`, `key(..)` or `key`.
#[derive(Clone)]
pub(crate) struct Entry {
    /// An identifier or a literal.
    pub(crate) key: TokenTree,
    /// The tokens of `key(..) = value` between the parentheses.
    pub(crate) options: Option<TokenStream>,
    pub(crate) value: EntryValue,
}

/// The value of an entry.
#[derive(Clone)]
pub(crate) enum EntryValue {
    /// A key alone.
    None,
    /// The tokens after `=`.
    Value(Tokens),
    /// The tokens between parentheses.
    List(TokenStream),
    /// An `=` without a value.
    Unfinished(TokenStream),
    /// An invalid value, which has been reported.
    Invalid,
}

impl EntryValue {
    /// Returns the tokens of the value or of the list.
    pub(crate) fn tokens(&self) -> Option<TokenStream> {
        match self {
            Self::Value(value) => Some(value.to_token_stream()),
            Self::List(list) => Some(list.clone()),
            Self::None | Self::Unfinished(_) | Self::Invalid => None,
        }
    }
}

impl Entry {
    /// Returns the key's text, without the quotes of a string.
    pub(crate) fn name(&self) -> String {
        let TokenTree::Literal(key) = &self.key else {
            let text = self.key.to_string();
            return text.strip_prefix("r#").map(str::to_owned).unwrap_or(text);
        };
        unquoted(key)
    }

    /// Returns the value after `=`. Reports a missing value.
    pub(crate) fn value(&self, diagnostics: &mut Diagnostics) -> Option<&Tokens> {
        self.value_like("..", diagnostics)
    }

    /// Returns the value after `=`. Reports a missing value, with `example` as the remedy.
    pub(crate) fn value_like(
        &self,
        example: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<&Tokens> {
        let name = || self.name();
        match &self.value {
            EntryValue::Value(value) => return Some(value),
            EntryValue::Invalid => {}
            EntryValue::Unfinished(sign) => {
                let message = format!(
                    "missing value after `{0} =`; write `{0} = {example}`",
                    name()
                );
                diagnostics.push(sign, message);
            }
            EntryValue::List(list) => {
                let example = match example {
                    "[..]" if !list.is_empty() => format!("[{list}]"),
                    example if list.is_empty() => example.into(),
                    _ => list.to_string(),
                };
                let message = format!(
                    "expected a value after `{0}`, found a list; write `{0} = {example}`",
                    name()
                );
                diagnostics.push(&self.key, message);
            }
            EntryValue::None => {
                let message = format!("missing value of `{0}`; write `{0} = {example}`", name());
                diagnostics.push(&self.key, message);
            }
        }
        None
    }

    /// Reads a key that has no value, and returns `true`. Reports a value.
    pub(crate) fn flag(&self, diagnostics: &mut Diagnostics) -> bool {
        let extra = match &self.value {
            EntryValue::None | EntryValue::Invalid => return true,
            EntryValue::Value(value) => value.to_token_stream(),
            EntryValue::List(list) => list.clone(),
            EntryValue::Unfinished(sign) => sign.clone(),
        };
        let message = format!("unexpected value of `{0}`; write `{0}` alone", self.name());
        diagnostics.push(extra, message);
        true
    }

    /// Reads `key`, `key = true` or `key = false`.
    pub(crate) fn bool(&self, diagnostics: &mut Diagnostics) -> bool {
        let found = match &self.value {
            EntryValue::None | EntryValue::Invalid => return true,
            EntryValue::Unfinished(_) => {
                self.value_like("true", diagnostics);
                return true;
            }
            EntryValue::Value(value) => match value.to_string().as_str() {
                "true" => return true,
                "false" => return false,
                _ => format!("`{}`", excerpt(value)),
            },
            EntryValue::List(_) => "a list".into(),
        };
        let value = self.value.tokens().unwrap_or_default();
        let text = value.to_string();
        let word = text.trim_matches('"').to_ascii_lowercase();
        let likely = !matches!(word.as_str(), "false" | "no" | "off" | "0");
        let message = format!(
            "expected `true` or `false` after `{0} =`, found {found}; write `{0} = {likely}`",
            self.name()
        );
        diagnostics.push(value, message);
        likely
    }

    /// Returns the entries between the parentheses. Reports missing parentheses.
    pub(crate) fn list(&self, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        self.list_with(entries, without_brackets, diagnostics)
    }

    /// Returns the entries between the parentheses, as `read` splits them. For a value after `=`,
    /// `suggest` returns the list for the remedy.
    pub(crate) fn list_with(
        &self,
        read: fn(TokenStream, &mut Diagnostics) -> Vec<Entry>,
        suggest: fn(&Tokens) -> String,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Entry> {
        match &self.value {
            EntryValue::List(list) if list.is_empty() => {
                let message = format!("empty list `{}()`; remove it", self.name());
                diagnostics.push(&self.key, message);
            }
            EntryValue::List(list) => return read(list.clone(), diagnostics),
            EntryValue::Invalid => {}
            EntryValue::Value(value) => {
                let (name, list) = (self.name(), suggest(value));
                let message = format!(
                    "expected a list in parentheses after `{name}`; write `{name}({list})`"
                );
                diagnostics.push(&self.key, message);
            }
            EntryValue::None | EntryValue::Unfinished(_) => {
                let name = self.name();
                let message = format!("missing list after `{name}`; write `{name}(..)`");
                diagnostics.push(&self.key, message);
            }
        }
        Vec::new()
    }
}

/// Returns the text of a value without its brackets or quotes.
fn without_brackets(value: &Tokens) -> String {
    match &**value {
        [TokenTree::Group(group)] => group.stream().to_string(),
        [TokenTree::Literal(word)] => unquoted(word),
        _ => value.to_string(),
    }
}

/// Returns the text of a literal, without the quotes of a string.
fn unquoted(literal: &Literal) -> String {
    StrLit::from_literal(literal).map_or_else(|| literal.to_string(), |text| text.value)
}

/// Splits tokens into entries. Reports an invalid entry, and continues with the next one.
pub(crate) fn entries(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    read(tokens, false, diagnostics)
}

/// Splits tokens into entries. Each may be `key(..) = value`.
pub(crate) fn described_entries(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    read(tokens, true, diagnostics)
}

fn read(tokens: TokenStream, allows_options: bool, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let mut reader = Reader {
        allows_options,
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

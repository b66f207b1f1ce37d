//! Values without a key and keys of other libraries.

use proc_macro2::{Ident, Literal, Span, TokenTree};
use syn::LitStr;

use super::{KEYS, method};
use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, StrLit};

/// Names that other libraries use for our keys.
const FOREIGN_KEYS: [(&str, &str); 10] = [
    ("verb", "method"),
    ("http", "method"),
    ("http_method", "method"),
    ("endpoint", "path"),
    ("url", "path"),
    ("uri", "path"),
    ("route", "path"),
    ("template", "path"),
    ("permissions", "scopes"),
    ("status", "responses"),
];

/// Adds missing keys to the entries. Reports each.
pub(super) fn add_keys(entries: Vec<Entry>, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let present: Vec<_> = entries.iter().map(Entry::name).collect();
    let has_key = |key| present.iter().any(|name| name == key);
    let both_missing = !has_key("method") && !has_key("path");
    let is_only = entries.len() == 1;
    let mut keyed = Vec::new();
    let mut entries = entries.into_iter();
    if let [first, second, ..] = entries.as_slice()
        && both_missing
        && let Some([method, path]) = method_then_path(first, second, diagnostics)
    {
        keyed.extend([method, path]);
        entries.nth(1);
    }
    for entry in entries {
        match both_missing.then(|| method_and_path(&entry)).flatten() {
            Some((name, path)) => {
                let problem = match &entry.key {
                    TokenTree::Literal(value) => format!("missing keys of `{value}`"),
                    key => format!("unknown key `{key}`"),
                };
                let message = format!("{problem}; write `method = \"{name}\", path = \"{path}\"`");
                diagnostics.push(&entry.key, message);
                let span = entry.key.span();
                keyed.push(entry_with("method", Literal::string(name), span));
                keyed.push(entry_with("path", Literal::string(&path), span));
            }
            None if is_only && both_missing && entry.name().starts_with('/') => {
                let value = &entry.key;
                let message =
                    format!("missing keys of `{value}`; write `method = \"GET\", path = {value}`");
                diagnostics.push(value, message);
                let span = entry.key.span();
                keyed.push(entry_with("method", Literal::string("GET"), span));
                keyed.push(entry_with("path", Literal::string(&entry.name()), span));
            }
            None => {
                let is_free = |key: &str| !present.iter().any(|name| name == key);
                keyed.extend(add_key(entry, is_free, diagnostics));
            }
        }
    }
    keyed
}

/// Adds the keys of `GET, "/devices"`, which is one mistake.
fn method_then_path(
    first: &Entry,
    second: &Entry,
    diagnostics: &mut Diagnostics,
) -> Option<[Entry; 2]> {
    let is_alone = |entry: &Entry| matches!(entry.value, EntryValue::None);
    let TokenTree::Literal(path) = &second.key else {
        return None;
    };
    if !is_alone(first) || !is_alone(second) || !second.name().starts_with('/') {
        return None;
    }
    let method = method::from_name(&first.name())?;
    StrLit::from_literal(path)?;
    let message = format!(
        "missing keys of `{}` and `{path}`; write `method = \"{method}\", path = {path}`",
        first.key
    );
    diagnostics.push(&first.key, message);
    Some([
        entry_with("method", Literal::string(method), first.key.span()),
        entry_with("path", path.clone(), path.span()),
    ])
}

/// Returns the method and the path of `"GET /devices"`, `get = "/devices"` and `get("/devices")`.
fn method_and_path(entry: &Entry) -> Option<(&'static str, String)> {
    let name = entry.name();
    if matches!(entry.key, TokenTree::Literal(_)) {
        let (name, path) = name.split_once(' ')?;
        return Some((method::from_name(name)?, path.trim().to_owned()));
    }
    let method = method::from_name(&name)?;
    let path = syn::parse2::<LitStr>(entry.value.tokens()?).ok()?;
    Some((method, path.value()))
}

/// Adds the key that a value was likely meant for. `None` if no key fits.
fn add_key(
    mut entry: Entry,
    is_free: impl Fn(&str) -> bool,
    diagnostics: &mut Diagnostics,
) -> Option<Entry> {
    let name = entry.name();
    let TokenTree::Literal(value) = &entry.key else {
        let foreign = FOREIGN_KEYS.iter().find(|(word, _)| *word == name);
        let is_list = matches!(entry.value, EntryValue::List(_));
        if let Some((_, key)) = foreign.filter(|(_, key)| !is_list || *key == "responses") {
            let message = format!("unknown key `{name}`; did you mean `{key}`?");
            diagnostics.push(&entry.key, message);
            entry.key = TokenTree::Ident(Ident::new(key, entry.key.span()));
        } else if let (EntryValue::None, Some(method)) = (&entry.value, method::from_name(&name)) {
            let message = format!("missing key of `{name}`; write `method = \"{method}\"`");
            diagnostics.push(&entry.key, message);
            let span = entry.key.span();
            return Some(entry_with("method", Literal::string(method), span));
        }
        return Some(entry);
    };
    let known = KEYS.iter().find(|key| key.name == name);
    let key = match known {
        Some(key) => key.name,
        None if name.starts_with('/') => "path",
        None => "method",
    };
    if known.is_none() && !(is_free(key) && StrLit::from_literal(value).is_some()) {
        let message = format!("expected a key, found `{value}`; remove it");
        diagnostics.push(value, message);
        return None;
    }
    let message = match known {
        Some(_) => format!("expected a key, found `{value}`; write `{key}` without quotes"),
        None => format!("missing key of `{value}`; write `{key} = {value}`"),
    };
    diagnostics.push(value, message);
    if known.is_none() {
        return Some(entry_with(key, value.clone(), value.span()));
    }
    entry.key = TokenTree::Ident(Ident::new(key, entry.key.span()));
    Some(entry)
}

/// Returns an entry with a literal value.
fn entry_with(key: &str, mut value: Literal, span: Span) -> Entry {
    value.set_span(span);
    Entry {
        options: None,
        key: TokenTree::Ident(Ident::new(key, span)),
        value: EntryValue::Value(TokenTree::Literal(value).into()),
    }
}

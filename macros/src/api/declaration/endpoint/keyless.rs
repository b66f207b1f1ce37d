//! Values that stand without their key, as they do in other libraries.

use proc_macro2::{Ident, Literal, Span, TokenTree};
use syn::LitStr;

use super::{KEYS, method};
use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Given};

/// What other libraries call the keys.
const ELSEWHERE: [(&str, &str); 8] = [
    ("verb", "method"),
    ("http_method", "method"),
    ("url", "path"),
    ("uri", "path"),
    ("route", "path"),
    ("template", "path"),
    ("permissions", "scopes"),
    ("status", "responses"),
];

/// The entries, each with the key that it was meant for.
pub(super) fn keyed(entries: Vec<Entry>, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let named = |name| entries.iter().any(|entry| entry.name() == name);
    let both = !named("method") && !named("path");
    let mut keyed = Vec::new();
    for entry in entries {
        match both.then(|| method_and_path(&entry)).flatten() {
            Some((name, path)) => {
                let message = format!(
                    "method and path are two keys; write `method = \"{name}\", path = \"{path}\"`"
                );
                diagnostics.push(&entry.key, message);
                let span = entry.key.span();
                keyed.push(given("method", Literal::string(name), span));
                keyed.push(given("path", Literal::string(&path), span));
            }
            None => keyed.push(with_key(entry, diagnostics)),
        }
    }
    keyed
}

/// What is given in `"GET /devices"`, `get = "/devices"` and `get("/devices")`.
fn method_and_path(entry: &Entry) -> Option<(&'static str, String)> {
    let name = entry.name();
    if matches!(entry.key, TokenTree::Literal(_)) {
        let (name, path) = name.split_once(' ')?;
        return Some((method::named(name)?, path.trim().to_owned()));
    }
    let method = method::named(&name)?;
    let path = syn::parse2::<LitStr>(entry.given.tokens()?).ok()?;
    Some((method, path.value()))
}

/// A value that stands alone gets the key that it was likely meant for.
fn with_key(mut entry: Entry, diagnostics: &mut Diagnostics) -> Entry {
    let name = entry.name();
    let TokenTree::Literal(value) = &entry.key else {
        let elsewhere = ELSEWHERE.iter().find(|(word, _)| *word == name);
        if let Some((_, key)) = elsewhere {
            let message = format!("unknown key `{name}`; did you mean `{key}`?");
            diagnostics.push(&entry.key, message);
            entry.key = TokenTree::Ident(Ident::new(key, entry.key.span()));
        } else if let (Given::Nothing, Some(method)) = (&entry.given, method::named(&name)) {
            let message = format!("a value needs its key; write `method = \"{method}\"`");
            diagnostics.push(&entry.key, message);
            return given("method", Literal::string(method), entry.key.span());
        }
        return entry;
    };
    let known = KEYS.iter().find(|key| key.name == name);
    let key = match known {
        Some(key) => key.name,
        None if name.starts_with('/') => "path",
        None => "method",
    };
    let message = match known {
        Some(_) => format!("a key stands without quotes; write `{key}`"),
        None => format!("a value needs its key; write `{key} = {value}`"),
    };
    diagnostics.push(value, message);
    if known.is_none() {
        return given(key, value.clone(), value.span());
    }
    entry.key = TokenTree::Ident(Ident::new(key, entry.key.span()));
    entry
}

fn given(key: &str, mut value: Literal, span: Span) -> Entry {
    value.set_span(span);
    Entry {
        of: None,
        key: TokenTree::Ident(Ident::new(key, span)),
        given: Given::Value(TokenTree::Literal(value).into()),
    }
}

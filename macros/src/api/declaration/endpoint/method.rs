//! `method = ".."`.

use proc_macro2::{Span, TokenTree};

use super::EndpointKeys;
use crate::diagnostics::Diagnostics;
use crate::suggest::{code_list, nearest};
use crate::syntax::{Entry, StrLit, Tokens, literal, pretty};
use restrait_grammar::method;

/// The common methods, which are suggested.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Reads the method. Reports an unknown one, and returns `None`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let tokens = entry.value_like("\"GET\"", diagnostics)?;
    if let Some(name) = unquoted_name(tokens) {
        let message = format!(
            "expected a string literal, found `{}`; write `method = \"{name}\"`",
            pretty(tokens)
        );
        diagnostics.push(tokens, message);
        return Some(StrLit::new(name, Span::call_site()));
    }
    let literal = literal::string(tokens, "method", diagnostics)?;
    let name = &literal.value;
    if method::find(name).is_some() {
        return Some(literal);
    }
    // `check` decides once the other keys are known.
    if method::check(name) == Ok(()) {
        return Some(literal);
    }
    let shown = name.escape_debug();
    let message = if name.is_empty() {
        "empty method; write `\"GET\"` or another method".into()
    } else if METHODS.contains(&name.trim()) {
        format!(
            "invalid method `{shown}`, it contains a space; write `{}`",
            name.trim()
        )
    } else if matches!(
        name.to_ascii_uppercase().as_str(),
        "CONNECT" | "TRACE" | "PRI"
    ) {
        format!(
            "unsupported method `{name}`, expected one of {}; write one of them",
            code_list(&METHODS)
        )
    } else if let Some(near) = nearest(name, method::KNOWN.iter().map(|method| method.name)) {
        format!("unknown method `{shown}`; did you mean `{near}`?")
    } else {
        format!(
            "unknown method `{shown}`, expected one of {}; write one of them",
            code_list(&METHODS)
        )
    };
    diagnostics.push(&literal, message);
    None
}

/// Checks that the keys say what a method that is not known implies. One that is not is removed.
pub(super) fn check(keys: &mut EndpointKeys, diagnostics: &mut Diagnostics) {
    let Some(literal) = &keys.method else {
        return;
    };
    let name = &literal.value;
    if method::find(name).is_some() {
        if let Some((span, _)) = keys.body {
            let message =
                format!("redundant `body`: `{name}` is a registered method; remove `body`");
            diagnostics.push_at(span, message);
        }
        return;
    }
    let declared = [("idempotent", keys.idempotent), ("body", keys.body)];
    let missing = declared.iter().filter(|(_, value)| value.is_none());
    let missing: Vec<&str> = missing.map(|(key, _)| *key).collect();
    if missing.is_empty() {
        return;
    }
    let message = if let Some(near) = method::similar(name) {
        format!("unknown method `{name}`; did you mean `{near}`?")
    } else {
        let keys = missing.iter().map(|key| format!("`{key}`"));
        let values = missing.iter().map(|key| format!("{key} = false"));
        format!(
            "missing {} for `{name}`, which is not a registered method; add `{}`",
            keys.collect::<Vec<_>>().join(" and "),
            values.collect::<Vec<_>>().join(", ")
        )
    };
    diagnostics.push(literal, message);
    keys.method = None;
}

/// Returns the method of `GET` and `Method::GET`.
fn unquoted_name(tokens: &Tokens) -> Option<&'static str> {
    let Some(TokenTree::Ident(last)) = tokens.last() else {
        return None;
    };
    from_name(&last.to_string())
}

/// Returns the method with this name in any case.
pub(super) fn from_name(name: &str) -> Option<&'static str> {
    let mut methods = METHODS.into_iter();
    methods.find(|method| method.eq_ignore_ascii_case(name))
}

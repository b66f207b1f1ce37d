//! `scopes = [..]`.

use proc_macro2::{Ident, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, StrLit, Tokens, literal};

/// An element of a list of scopes.
pub(crate) enum ScopeRef {
    /// A scope.
    Scope(StrLit),
    /// The name of a scope set of the trait.
    Set(Ident),
}

/// Reads the scopes of an endpoint: strings and names of scope sets.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<ScopeRef> {
    let elements = elements(entry, diagnostics);
    let scopes = elements.iter().filter_map(|element| match &**element {
        [TokenTree::Ident(set)] => Some(ScopeRef::Set(set.clone())),
        _ => scope(element, diagnostics).map(ScopeRef::Scope),
    });
    scopes.collect()
}

/// Reads the scopes of a scope set: strings only.
pub(in crate::api::declaration) fn strings(
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Vec<StrLit> {
    let elements = elements(entry, diagnostics);
    let scopes = elements.iter();
    scopes
        .filter_map(|element| scope(element, diagnostics))
        .collect()
}

/// Returns the elements of a list. Reports an empty list.
fn elements(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let Some(tokens) = entry.value_like("[..]", diagnostics) else {
        return Vec::new();
    };
    let name = entry.name();
    let before = diagnostics.count();
    let elements = literal::list(tokens, &name, diagnostics);
    if elements.is_empty() && diagnostics.count() == before {
        let message = format!("empty list `{name}`; add a scope or remove `{name}`");
        diagnostics.push(tokens, message);
    }
    elements
}

/// Reads one scope. Reports an invalid one.
fn scope(element: &Tokens, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let scope = literal::string(element, "scopes", diagnostics)?;
    if let Some(message) = invalid(&scope.value) {
        diagnostics.push(&scope, message);
        return None;
    }
    Some(scope)
}

/// Returns the message for an invalid scope. OAuth allows every visible ASCII character but `"`
/// and `\`. A comma is most likely a separator.
fn invalid(scope: &str) -> Option<String> {
    let is_invalid = |char: char| !char.is_ascii_graphic() || matches!(char, '"' | '\\' | ',');
    if scope.is_empty() || scope.contains(is_invalid) {
        return Some(invalid_characters(scope));
    }
    if scope.split('.').any(str::is_empty) {
        let words: Vec<_> = scope.split('.').filter(|word| !word.is_empty()).collect();
        return Some(format!(
            "invalid scope `{}`, expected a word on both sides of each `.`; write `{}`",
            scope.escape_debug(),
            words.join(".")
        ));
    }
    None
}

/// Returns the message for a scope that is empty or contains an invalid character.
fn invalid_characters(scope: &str) -> String {
    let trimmed = scope.trim();
    if trimmed.is_empty() {
        return "empty scope; remove it".into();
    }
    if trimmed != scope {
        return format!("invalid scope `{scope}`, it contains a space; write `{trimmed}`");
    }
    let is_separator = |char: char| char == ',' || char.is_whitespace();
    let words = scope.split(is_separator).filter(|word| !word.is_empty());
    let words: Vec<_> = words.collect();
    if scope.contains(',') || words.iter().all(|word| word.contains('.')) && words.len() > 1 {
        let scopes: Vec<_> = words.iter().map(|scope| format!("\"{scope}\"")).collect();
        let scopes = scopes.join(", ");
        let scope = scope.escape_debug();
        return format!("invalid scope `{scope}`, expected one scope per string; write `{scopes}`");
    }
    if words.len() > 1 {
        let words: Vec<_> = words.iter().map(|word| word.trim_matches('.')).collect();
        let joined = words.join(".");
        let scope = scope.escape_debug();
        return format!("invalid scope `{scope}`, it contains a space; write `{joined}`");
    }
    let mut chars = scope.chars();
    let invalid = chars.find(|char| !char.is_ascii_graphic() || matches!(char, '"' | '\\'));
    format!(
        "invalid character `{}` in the scope `{}`; remove it",
        invalid.unwrap_or_default().escape_debug(),
        scope.escape_debug()
    )
}

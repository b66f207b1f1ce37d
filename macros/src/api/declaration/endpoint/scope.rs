//! `scopes = [..]`, each looked at alone.

use proc_macro2::{Ident, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Text, Tokens, literal};

/// What a list of scopes names.
pub(crate) enum Listed {
    Scope(Text),
    /// A set of the trait's.
    Set(Ident),
}

/// Reads the scopes of an endpoint, which are strings and names of sets.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Listed> {
    let elements = elements(entry, diagnostics);
    let listed = elements.iter().filter_map(|element| match &**element {
        [TokenTree::Ident(set)] => Some(Listed::Set(set.clone())),
        _ => scope(element, diagnostics).map(Listed::Scope),
    });
    listed.collect()
}

/// Reads scopes that are all strings.
pub(in crate::api::declaration) fn strings(
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Vec<Text> {
    let elements = elements(entry, diagnostics);
    let scopes = elements.iter();
    scopes
        .filter_map(|element| scope(element, diagnostics))
        .collect()
}

fn elements(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let Some(tokens) = entry.value_like("[..]", diagnostics) else {
        return Vec::new();
    };
    let name = entry.name();
    let before = diagnostics.count();
    let elements = literal::list(tokens, &name, diagnostics);
    if elements.is_empty() && diagnostics.count() == before {
        let message = format!("empty list `{name}`; add a scope, or remove `{name}`");
        diagnostics.push(tokens, message);
    }
    elements
}

/// A scope that can be meant.
fn scope(element: &Tokens, diagnostics: &mut Diagnostics) -> Option<Text> {
    let scope = literal::string(element, "scopes", diagnostics)?;
    if let Some(message) = mistake(&scope.value) {
        diagnostics.push(&scope, message);
        return None;
    }
    Some(scope)
}

/// What is wrong with a scope. OAuth allows every visible ASCII character but `"` and `\`.
fn mistake(scope: &str) -> Option<String> {
    let is_stray = |char: char| !char.is_ascii_graphic() || matches!(char, '"' | '\\' | ',');
    if scope.is_empty() || scope.contains(is_stray) {
        return Some(misspelt(scope));
    }
    if scope.split('.').any(str::is_empty) {
        let words: Vec<_> = scope.split('.').filter(|word| !word.is_empty()).collect();
        return Some(format!(
            "scope `{scope}` lacks a word beside a dot; write `{}`",
            words.join(".")
        ));
    }
    None
}

/// What is wrong with a scope that is empty, or has a character that cannot stand in one.
fn misspelt(scope: &str) -> String {
    let trimmed = scope.trim();
    if trimmed.is_empty() {
        return "scope is empty; remove it".into();
    }
    if trimmed != scope {
        return format!("scope `{scope}` holds a blank; write `{trimmed}`");
    }
    if scope.contains(',') {
        let each = scope
            .split(',')
            .map(|scope| format!("\"{}\"", scope.trim()));
        let each = each.collect::<Vec<_>>().join(", ");
        return format!("`{scope}` is more than one scope; write `{each}`");
    }
    if scope.contains(char::is_whitespace) {
        let words: Vec<_> = scope.split_whitespace().collect();
        let joined = words.join(".");
        return format!(
            "`{scope}` is no scope, it holds a blank; write `{joined}`, or a string for each"
        );
    }
    let mut chars = scope.chars();
    let stray = chars.find(|char| !char.is_ascii_graphic() || matches!(char, '"' | '\\'));
    format!(
        "`{}` is no scope, {:?} cannot stand in one; remove it",
        scope.escape_debug(),
        stray.unwrap_or_default()
    )
}

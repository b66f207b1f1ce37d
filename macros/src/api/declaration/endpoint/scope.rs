//! `scopes = [..]`.

use proc_macro2::{Ident, TokenTree};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, StrLit, Tokens, literal, scope::invalid};

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

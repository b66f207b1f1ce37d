//! `scopes(..)`: sets of scopes, each with a name.

use proc_macro2::{Ident, TokenTree};

use crate::api::declaration::endpoint::scope;
use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Text};

/// Scopes that endpoints name together.
pub(crate) struct ScopeSet {
    pub(crate) name: Ident,
    pub(crate) scopes: Vec<Text>,
}

/// Reads `read = ["..", ".."]`. `None` where a mistake hides a name.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Vec<ScopeSet>> {
    let mut sets: Vec<ScopeSet> = Vec::new();
    let list = entry.list(diagnostics);
    let mut is_whole = !list.is_empty();
    for set in list {
        let TokenTree::Ident(name) = &set.key else {
            let name = set.name();
            let message = format!("invalid name of a scope set `{}`; write `{name}`", set.key);
            diagnostics.push(&set.key, message);
            is_whole = false;
            continue;
        };
        if sets.iter().any(|other| other.name == *name) {
            let message = format!("duplicate scope set `{name}`; rename or remove one");
            diagnostics.push(name, message);
            continue;
        }
        sets.push(ScopeSet {
            scopes: scopes(&set, diagnostics),
            name: name.clone(),
        });
    }
    is_whole.then_some(sets)
}

/// The scopes of a set, which are all strings.
fn scopes(set: &Entry, diagnostics: &mut Diagnostics) -> Vec<Text> {
    let mut scopes: Vec<Text> = Vec::new();
    for scope in scope::strings(set, diagnostics) {
        if scopes.iter().any(|other| other.value == scope.value) {
            let message = format!("duplicate scope `{}`; remove one", scope.value);
            diagnostics.push(&scope, message);
        } else {
            scopes.push(scope);
        }
    }
    scopes
}

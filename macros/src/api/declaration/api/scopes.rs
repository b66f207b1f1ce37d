//! `scopes(..)`: named sets of scopes.

use proc_macro2::{Ident, TokenTree};

use crate::api::declaration::endpoint::scope;
use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, StrLit, Tokens, entries};

/// A named set of scopes.
pub(crate) struct ScopeSet {
    pub(crate) name: Ident,
    pub(crate) scopes: Vec<StrLit>,
}

/// Reads `read = ["..", ".."]`. `None` if the name of a set is invalid, which has been reported.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Vec<ScopeSet>> {
    let mut sets: Vec<ScopeSet> = Vec::new();
    let list = entry.list_with(entries, suggest, diagnostics);
    let mut is_complete = !list.is_empty();
    for set in list {
        let TokenTree::Ident(name) = &set.key else {
            let name = set.name();
            let remedy = if syn::parse_str::<Ident>(&name).is_ok() {
                format!("`{name}` without quotes")
            } else {
                "`read = [..]` or another name".into()
            };
            let message = format!(
                "expected the name of a scope set, found `{}`; write {remedy}",
                set.key
            );
            diagnostics.push(&set.key, message);
            is_complete = false;
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
    is_complete.then_some(sets)
}

/// Suggests a named set for a list without a name.
fn suggest(value: &Tokens) -> String {
    match &**value {
        [TokenTree::Group(_)] => format!("read = {value}"),
        _ => format!("read = [{value}]"),
    }
}

/// Reads the scopes of a set.
fn scopes(set: &Entry, diagnostics: &mut Diagnostics) -> Vec<StrLit> {
    let mut scopes: Vec<StrLit> = Vec::new();
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

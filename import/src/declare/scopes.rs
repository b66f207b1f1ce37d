//! Scopes that the macro would take for misspellings of each other.

use std::collections::BTreeMap;

use crate::model::{Endpoint, Resource};
use crate::names;

/// Moves scopes into the docs that the macro refuses: those that differ from another scope in case or
/// separators only, or that look so.
pub(super) fn settle(endpoints: &mut [Endpoint]) {
    let mut by_letters: BTreeMap<String, String> = BTreeMap::new();
    let mut refused = Vec::new();
    let mut classes: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for scope in endpoints.iter().flat_map(|endpoint| &endpoint.scopes) {
        let letters: String = scope
            .chars()
            .filter(|char| char.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        let first = by_letters
            .entry(letters.clone())
            .or_insert_with(|| scope.clone());
        if first != scope && !letters.is_empty() {
            refused.push(scope.clone());
        }
        if let Some((head, class)) = scope.split_once('.') {
            let class = class.chars().next().unwrap_or_default();
            let found = classes.entry(head.to_owned()).or_default();
            found.0 |= class.is_ascii_lowercase();
            found.1 |= class.is_ascii_uppercase();
        }
    }
    for endpoint in endpoints {
        let is_mixed = |scope: &str| {
            let head = scope.split_once('.').map(|(head, _)| head);
            head.and_then(|head| classes.get(head))
                .is_some_and(|(lower, upper)| *lower && *upper)
        };
        let is_refused = endpoint
            .scopes
            .iter()
            .any(|scope| refused.contains(scope) || is_mixed(scope));
        if is_refused {
            let scopes: Vec<_> = endpoint
                .scopes
                .drain(..)
                .map(|scope| format!("`{scope}`"))
                .collect();
            let note = format!("Needs one of the scopes {}.", scopes.join(", "));
            endpoint.docs = crate::text::joined(Some(&endpoint.docs), Some(&note));
        }
    }
}

/// Allows scopes that the macro would warn about: `channels.read` for a path without channels, where no other
/// endpoint of the trait has a scope of channels.
pub(super) fn allow(resource: &mut Resource) {
    let mut heads: BTreeMap<&str, usize> = BTreeMap::new();
    for endpoint in &resource.endpoints {
        let mut own: Vec<&str> = endpoint
            .scopes
            .iter()
            .filter_map(|scope| head(scope))
            .collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter()
            .for_each(|head| *heads.entry(head).or_default() += 1);
    }
    let found: Vec<bool> = resource
        .endpoints
        .iter()
        .map(|endpoint| {
            let is_own = |head: &str| {
                let mut names = endpoint.path.split('/').chain([resource.ident.as_str()]);
                names.any(|name| resembles(head, name))
            };
            let mut own = endpoint.scopes.iter().filter_map(|scope| head(scope));
            own.any(|head| heads.get(head) == Some(&1) && !is_own(head))
        })
        .collect();
    for (endpoint, found) in resource.endpoints.iter_mut().zip(found) {
        endpoint.has_foreign_scope = found;
    }
}

fn head(scope: &str) -> Option<&str> {
    scope.split_once('.').map(|(head, _)| head)
}

/// Returns `true` if one of the names contains the other, without the `s` at its end.
fn resembles(one: &str, other: &str) -> bool {
    let letters = |name: &str| names::words(name).concat();
    let (one, other) = (letters(one), letters(other));
    let one = one.strip_suffix('s').unwrap_or(&one);
    let other = other.strip_suffix('s').unwrap_or(&other);
    !one.is_empty() && !other.is_empty() && (one.contains(other) || other.contains(one))
}

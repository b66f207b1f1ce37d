//! Scopes that the macro would take for misspellings of each other.

use std::collections::BTreeMap;

use crate::model::Endpoint;

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

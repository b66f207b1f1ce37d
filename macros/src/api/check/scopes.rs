//! The rules that compare scopes: no duplicates, no misspellings, and no scope of another
//! resource.

use std::collections::HashSet;

use proc_macro2::TokenStream;

use crate::api::merge::{MergedEndpoint, Scope};
use crate::diagnostics::Diagnostics;

mod index;
mod misspelling;

use index::Index;
use misspelling::Misspelling;

/// Checks the scopes of a trait's endpoints.
pub(super) fn check(trait_name: &str, endpoints: &[MergedEndpoint], diagnostics: &mut Diagnostics) {
    let index = Index::new(endpoints);
    let misspellings = index.scopes.iter();
    let misspellings = misspellings.map(|scope| Misspelling::find(scope, &index));
    let misspellings: Vec<_> = misspellings.collect();
    let mut checked_sets = HashSet::new();
    for (endpoint, positions) in endpoints.iter().zip(&index.by_endpoint) {
        let mut foreign_heads = Vec::new();
        for (at, (scope, position)) in endpoint.scopes.iter().zip(positions).enumerate() {
            let text = &scope.text;
            let lints = match &scope.set {
                Some(set) if !checked_sets.insert(set.index) => continue,
                Some(_) => TokenStream::new(),
                None => endpoint.method.lints(),
            };
            if let Some(message) = duplicate(&endpoint.scopes, at) {
                diagnostics.push(text, message);
                continue;
            }
            let scope = &text.value;
            match misspellings.get(*position).and_then(Option::as_ref) {
                Some(Misspelling::Form(likely)) => {
                    let message = format!(
                        "invalid scope `{scope}`: the other scopes are written differently; did you \
                         mean `{likely}`?"
                    );
                    diagnostics.push(text, message);
                }
                Some(Misspelling::Letter(likely)) => {
                    let message = format!(
                        "unknown scope `{scope}`, used only once; did you mean `{likely}`?"
                    );
                    diagnostics.warn("misspelt_scope", text.span(), message, lints);
                }
                None => {
                    let Some((head, message)) = foreign(scope, &index, trait_name, endpoint) else {
                        continue;
                    };
                    // Scopes that were copied together are one mistake.
                    if !foreign_heads.contains(&head) {
                        diagnostics.warn("foreign_scope", text.span(), message, lints);
                        foreign_heads.push(head);
                    }
                }
            }
        }
    }
}

/// Returns the message for a scope that the endpoint has already, by itself or from a set.
fn duplicate(scopes: &[Scope], at: usize) -> Option<String> {
    let own = scopes.get(at).filter(|scope| scope.set.is_none())?;
    let text = &own.text.value;
    let mut same = scopes
        .iter()
        .enumerate()
        .filter(|(other, scope)| *other != at && scope.text.value == *text);
    same.find_map(|(other, scope)| match &scope.set {
        Some(set) => Some(format!(
            "duplicate scope `{text}`: the set `{}` contains it already; remove it",
            set.name
        )),
        None if other < at => Some(format!("duplicate scope `{text}`; remove one")),
        None => None,
    })
}

/// Returns the first word of a scope of another resource, and the message.
///
/// `flow.get` on an endpoint of devices is most often a mistake in copied code.
fn foreign(
    scope: &str,
    index: &Index<'_>,
    trait_name: &str,
    endpoint: &MergedEndpoint,
) -> Option<(String, String)> {
    let (head, action) = scope.split_once('.')?;
    // If several endpoints use the word, the API means it.
    if index.endpoints_with(head) > 1 {
        return None;
    }
    let resource_like = !action.contains('.')
        && action.starts_with(|char: char| char.is_ascii_lowercase() || char == '*')
        && head.chars().all(|char| char.is_ascii_alphanumeric());
    let path = endpoint.path.as_ref()?;
    let is_own = |head: &str| {
        let mut names = path.split('/').chain([trait_name]);
        names.any(|name| resembles(head, name))
    };
    if !resource_like || is_own(head) {
        return None;
    }
    let heads = index.scopes.iter();
    let mut heads = heads.filter_map(|other| Some(other.text.split_once('.')?.0));
    let own_head = heads.find(|other| *other != head && is_own(other));
    let segment = path.split('/').rfind(|segment| {
        let is_word = segment.chars().all(|char| char.is_ascii_alphabetic());
        is_word && !segment.is_empty()
    });
    let singular = segment.map(|segment| segment.strip_suffix('s').unwrap_or(segment));
    let remedy = match own_head.or(singular) {
        Some(likely) => format!("did you mean `{likely}.{action}`?"),
        None => "allow it with `#[allow(deprecated)]` if it is correct".into(),
    };
    let message = format!("unexpected scope `{scope}` for the path `{path}`; {remedy}");
    Some((head.to_owned(), message))
}

/// Returns `true` if a scope's first word names the same as a segment or a trait: `device` and
/// `devices`.
fn resembles(head: &str, name: &str) -> bool {
    let singular = |text: &str| {
        let text: String = letters(text).collect();
        text.strip_suffix('s').map_or(text.clone(), str::to_owned)
    };
    let (head, name) = (singular(head), singular(name));
    !head.is_empty() && !name.is_empty() && (head.contains(&name) || name.contains(&head))
}

/// Returns the letters and digits of a name, in lower case.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|char| char.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

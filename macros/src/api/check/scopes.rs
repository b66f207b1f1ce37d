//! The rules of scopes that look at more than one: no duplicates, none that differs from the
//! trait's others as a slip does, none that is another resource's.

use std::collections::HashSet;

use proc_macro2::TokenStream;

use crate::api::merge::{MergedEndpoint, Scope};
use crate::diagnostics::Diagnostics;

mod known;
mod slip;

use known::Known;
use slip::Slip;

/// Checks the scopes of a trait's endpoints.
pub(super) fn check(trait_name: &str, endpoints: &[MergedEndpoint], diagnostics: &mut Diagnostics) {
    let known = Known::new(endpoints);
    let slips = known.scopes.iter().map(|scope| slip::of(scope, &known));
    let slips: Vec<_> = slips.collect();
    // The scopes of sets that have been looked at.
    let mut shared = HashSet::new();
    for (endpoint, uses) in endpoints.iter().zip(&known.uses) {
        let mut strays = Vec::new();
        for (at, (scope, index)) in endpoint.scopes.iter().zip(uses).enumerate() {
            let text = &scope.text;
            let lints = match &scope.set {
                Some(set) if !shared.insert(set.index) => continue,
                Some(_) => TokenStream::new(),
                None => endpoint.method.lints(),
            };
            if let Some(message) = duplicate(&endpoint.scopes, at) {
                diagnostics.push(text, message);
                continue;
            }
            let scope = &text.value;
            match slips.get(*index).and_then(Option::as_ref) {
                Some(Slip::Miswritten(meant)) => {
                    let message =
                        format!("scope `{scope}` differs from the others; did you mean `{meant}`?");
                    diagnostics.push(text, message);
                }
                Some(Slip::Misspelt(near)) => {
                    let message =
                        format!("scope `{scope}` is named only here; did you mean `{near}`?");
                    diagnostics.warn("misspelt_scope", text.span(), message, lints);
                }
                None => {
                    let Some((head, message)) = stray(scope, &known, trait_name, endpoint) else {
                        continue;
                    };
                    // What one copy brought along is said once.
                    if !strays.contains(&head) {
                        diagnostics.warn("stray_scope", text.span(), message, lints);
                        strays.push(head);
                    }
                }
            }
        }
    }
}

/// What is wrong with a scope that the endpoint has already, from a set or from before.
fn duplicate(scopes: &[Scope], at: usize) -> Option<String> {
    let own = scopes.get(at).filter(|scope| scope.set.is_none())?;
    let text = &own.text.value;
    let mut same = scopes
        .iter()
        .enumerate()
        .filter(|(other, scope)| *other != at && scope.text.value == *text);
    same.find_map(|(other, scope)| match &scope.set {
        Some(set) => Some(format!(
            "duplicate scope `{text}`, the set `{}` has it; remove it here",
            set.name
        )),
        None if other < at => Some(format!("duplicate scope `{text}`; remove one")),
        None => None,
    })
}

/// A scope such as `flow.get` on an endpoint of devices: copied, most often. Gives its first word.
fn stray(
    scope: &str,
    known: &Known<'_>,
    trait_name: &str,
    endpoint: &MergedEndpoint,
) -> Option<(String, String)> {
    let (head, action) = scope.split_once('.')?;
    // A head that other endpoints use as well is the API's way.
    if known.endpoints(head) > 1 {
        return None;
    }
    let resource_like = !action.contains('.')
        && action.starts_with(|char: char| char.is_ascii_lowercase() || char == '*')
        && head.chars().all(|char| char.is_ascii_alphanumeric());
    let path = endpoint.path.as_ref()?;
    let at_home = |head: &str| {
        let mut homes = path.split('/').chain([trait_name]);
        homes.any(|home| resembles(head, home))
    };
    if !resource_like || at_home(head) {
        return None;
    }
    let heads = known.scopes.iter();
    let mut heads = heads.filter_map(|other| Some(other.text.split_once('.')?.0));
    let home = heads.find(|other| *other != head && at_home(other));
    let own = path.split('/').rfind(|segment| {
        let named = segment.chars().all(|char| char.is_ascii_alphabetic());
        named && !segment.is_empty()
    });
    let own = own.map(|own| own.strip_suffix('s').unwrap_or(own));
    let remedy = match home.or(own) {
        Some(home) => format!("did you mean `{home}.{action}`?"),
        None => "allow this with `#[allow(deprecated)]` if it is meant".into(),
    };
    let message = format!("scope `{scope}` is another resource's, the path is `{path}`; {remedy}");
    Some((head.to_owned(), message))
}

/// Whether a scope's head names what a segment or a trait names: `device` and `devices`.
fn resembles(head: &str, home: &str) -> bool {
    let singular = |text: &str| {
        let text: String = plain(text).collect();
        text.strip_suffix('s').map_or(text.clone(), str::to_owned)
    };
    let (head, home) = (singular(head), singular(home));
    !head.is_empty() && !home.is_empty() && (head.contains(&home) || home.contains(&head))
}

/// The letters and digits of a name, in lower case.
fn plain(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|char| char.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

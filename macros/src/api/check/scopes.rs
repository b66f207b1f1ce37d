//! The rules of scopes that look at more than one: no duplicates, none that differs from the
//! trait's others as a slip does, none that is another resource's.

use crate::api::declaration::Method;
use crate::diagnostics::Diagnostics;

mod known;
mod slip;

use known::Known;
use slip::Slip;

/// Checks the scopes of a trait's endpoints.
pub(super) fn check(trait_name: &str, methods: &[Method], diagnostics: &mut Diagnostics) {
    let known = Known::of(methods);
    let slips = known.scopes.iter().map(|scope| slip::of(scope, &known));
    let slips: Vec<_> = slips.collect();
    for (method, uses) in methods.iter().zip(&known.uses) {
        let mut seen = Vec::new();
        let mut strays = Vec::new();
        for (literal, index) in method.keys.scopes.iter().zip(uses) {
            let scope = &literal.value;
            if seen.contains(&index) {
                let message = format!("scope `{scope}` stands here twice; remove one");
                diagnostics.push(literal, message);
                continue;
            }
            seen.push(index);
            match slips.get(*index).and_then(Option::as_ref) {
                Some(Slip::Miswritten(meant)) => {
                    let message =
                        format!("scope `{scope}` differs from the others; did you mean `{meant}`?");
                    diagnostics.push(literal, message);
                }
                Some(Slip::Misspelt(near)) => {
                    let message =
                        format!("scope `{scope}` is named only here; did you mean `{near}`?");
                    diagnostics.warn("misspelt_scope", literal.span(), message, method.lints());
                }
                None => {
                    let Some((head, message)) = stray(scope, &known, trait_name, method) else {
                        continue;
                    };
                    // What one copy brought along is said once.
                    if !strays.contains(&head) {
                        diagnostics.warn("stray_scope", literal.span(), message, method.lints());
                        strays.push(head);
                    }
                }
            }
        }
    }
}

/// A scope such as `flow.get` on an endpoint of devices: copied, most often. Gives its first word.
fn stray(
    scope: &str,
    known: &Known<'_>,
    trait_name: &str,
    method: &Method,
) -> Option<(String, String)> {
    let (head, action) = scope.split_once('.')?;
    // A head that other endpoints use as well is the API's way.
    if known.endpoints(head) > 1 {
        return None;
    }
    let resource_like = !action.contains('.')
        && action.starts_with(|char: char| char.is_ascii_lowercase() || char == '*')
        && head.chars().all(|char| char.is_ascii_alphanumeric());
    let (path, _) = method.keys.path.as_ref()?;
    let path = &path.value;
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

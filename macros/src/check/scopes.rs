//! The rules of scopes that look at more than one: no duplicates, and none that differs from the
//! trait's others as a slip does.

use std::cmp::Ordering;

use quote::quote;
use syn::LitStr;

use crate::declaration::Method;
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::suggest::distance;

/// Checks the scopes of a trait's endpoints.
pub(super) fn check(trait_name: &str, methods: &[Method], diagnostics: &mut Diagnostics) {
    let all: Vec<String> = methods
        .iter()
        .flat_map(|method| method.keys.scopes.iter().map(LitStr::value))
        .collect();
    for method in methods {
        let scopes = &method.keys.scopes;
        for (index, literal) in scopes.iter().enumerate() {
            let scope = literal.value();
            let mut earlier = scopes.iter().take(index);
            if earlier.any(|other| other.value() == scope) {
                let message = format!("scope `{scope}` stands here twice; remove one");
                diagnostics.push(literal, message);
            } else if let Some(meant) = miswritten(&scope, &all) {
                let message =
                    format!("scope `{scope}` differs from the others; did you mean `{meant}`?");
                diagnostics.push(literal, message);
            } else if let Some((word, message)) =
                misspelt(&scope, &all).or_else(|| stray(&scope, &all, trait_name, method))
            {
                diagnostics.warn(word, literal.span(), message, lints(method));
            }
        }
    }
}

/// The attributes of a method that can allow a warning about it.
pub(super) fn lints(method: &Method) -> proc_macro2::TokenStream {
    let lints = method.attributes.lints();
    quote!(#(#lints)*)
}

/// What a scope was meant to be that differs from another one by case or separators, or whose
/// class is not a capital word as all others are: `all.device` beside `all.User`.
fn miswritten(scope: &str, all: &[String]) -> Option<String> {
    let plain = |text: &str| {
        let letters = text.chars().filter(|char| char.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let count = |text: &str| all.iter().filter(|other| *other == text).count();
    let own = plain(scope);
    let twin = all
        .iter()
        .filter(|other| *other != scope && !own.is_empty() && plain(other) == own)
        .max_by_key(|other| count(other));
    if let Some(twin) = twin {
        // Of two that are equally like the others, the later one is the slip.
        let weight = |text: &str| (count(text), likeness(text, all));
        let first = all.iter().find(|other| *other == scope || *other == twin);
        let is_slip = match weight(scope).cmp(&weight(twin)) {
            Ordering::Less => true,
            Ordering::Equal => first.is_some_and(|first| first != scope),
            Ordering::Greater => false,
        };
        return is_slip.then(|| twin.clone());
    }
    let (head, class) = scope.split_once('.')?;
    let others = all.iter().filter(|other| *other != scope);
    let classes = others.filter_map(|other| other.strip_prefix(head)?.strip_prefix('.'));
    let mut capital = 0;
    for other in classes {
        if !other.starts_with(|char: char| char.is_ascii_uppercase()) {
            return None;
        }
        capital += 1;
    }
    let small = class.starts_with(|char: char| char.is_ascii_lowercase());
    (small && capital > 0).then(|| format!("{head}.{}", name::upper_camel(class)))
}

/// How many of the scopes are written like this one: with its separators, its words as capital.
fn likeness(scope: &str, all: &[String]) -> usize {
    let shape = |text: &str| {
        let words = text.split(|char: char| char.is_alphanumeric());
        let separators: String = words.collect();
        let mut words = text.split(|char: char| !char.is_alphanumeric());
        let capital = words.nth(1).and_then(|word| word.chars().next());
        (separators, capital.is_some_and(char::is_uppercase))
    };
    let (separators, capital) = shape(scope);
    let others = all.iter().filter(|other| *other != scope);
    let alike = others.map(|other| {
        let (others, as_capital) = shape(other);
        let same = separators.chars().filter(|char| *char != '*');
        let same = same.filter(|char| others.contains(*char)).count();
        let related = other.split('.').next() == scope.split('.').next();
        same + usize::from(related && capital == as_capital)
    });
    alike.sum()
}

/// A scope that is used once and is one letter away from one that is used more often.
fn misspelt(scope: &str, all: &[String]) -> Option<(&'static str, String)> {
    let count = |text: &str| all.iter().filter(|other| *other == text).count();
    if count(scope) > 1 {
        return None;
    }
    let words: Vec<_> = scope.split('.').collect();
    let near = all.iter().find(|other| {
        let others: Vec<_> = other.split('.').collect();
        let mut different = words.iter().zip(&others).filter(|(a, b)| a != b);
        let (Some((word, other_word)), None) = (different.next(), different.next()) else {
            return false;
        };
        let plural = |a: &str, b: &str| a.strip_suffix('s') == Some(b);
        words.len() == others.len()
            && count(other) > 1
            && word.len().min(other_word.len()) >= 5
            && !plural(word, other_word)
            && !plural(other_word, word)
            && distance(
                &word.chars().collect::<Vec<_>>(),
                &other_word.chars().collect::<Vec<_>>(),
            ) == 1
    })?;
    let message = format!("scope `{scope}` is named only here; did you mean `{near}`?");
    Some(("misspelt_scope", message))
}

/// A scope such as `flow.get` on an endpoint of devices: copied, most often.
fn stray(
    scope: &str,
    all: &[String],
    trait_name: &str,
    method: &Method,
) -> Option<(&'static str, String)> {
    let (head, action) = scope.split_once('.')?;
    let resource_like = !action.contains('.')
        && action.starts_with(|char: char| char.is_ascii_lowercase() || char == '*')
        && head.chars().all(|char| char.is_ascii_alphanumeric());
    let (path, _) = method.keys.path.as_ref()?;
    let path = path.value();
    let mut homes = path.split('/').chain([trait_name]);
    if !resource_like || homes.any(|home| resembles(head, home)) {
        return None;
    }
    // A head that other endpoints use as well is the API's way.
    let own = |other: &&String| {
        other
            .split_once('.')
            .is_some_and(|(other, _)| other == head)
    };
    if all.iter().filter(own).count() > 1 {
        return None;
    }
    let others = all.iter().filter_map(|other| other.split_once('.'));
    let home = others.map(|(other, _)| other).find(|other| {
        *other != head && (path.split('/').chain([trait_name])).any(|home| resembles(other, home))
    });
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
    Some(("stray_scope", message))
}

/// Whether a scope's head names what a segment or a trait names: `device` and `devices`.
fn resembles(head: &str, home: &str) -> bool {
    let plain = |text: &str| {
        let letters = text.chars().filter(|char| char.is_alphanumeric());
        let text: String = letters.flat_map(char::to_lowercase).collect();
        text.strip_suffix('s').map_or(text.clone(), str::to_owned)
    };
    let (head, home) = (plain(head), plain(home));
    !head.is_empty() && !home.is_empty() && (head.contains(&home) || home.contains(&head))
}

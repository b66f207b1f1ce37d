//! Scopes that differ from the other scopes of the trait as a misspelling does.

use super::index::{Index, Scope};
use crate::name;
use crate::suggest::edit_distance;

/// A misspelling of a scope, with the scope that was likely meant.
pub(super) enum Misspelling {
    /// A difference in case or separators, which is an error.
    Form(String),
    /// A difference of one letter, which is a warning.
    Letter(String),
}

impl Misspelling {
    /// Returns the misspelling in this scope, if there is one.
    pub(super) fn find(scope: &Scope<'_>, index: &Index<'_>) -> Option<Self> {
        form(scope, index)
            .map(Self::Form)
            .or_else(|| letter(scope, index).map(Self::Letter))
    }
}

/// Finds a scope that differs from another one in case or separators, or whose second word is in
/// lower case where those of all others are capitalized: `all.device` and `all.User`.
fn form(scope: &Scope<'_>, index: &Index<'_>) -> Option<String> {
    let same_letters = index
        .others(scope)
        .filter(|other| !scope.letters.is_empty() && other.letters == scope.letters);
    if let Some(other) = same_letters.max_by_key(|other| other.occurrences) {
        // Of two that resemble the others equally, the later one is wrong.
        let weight = |it: &Scope<'_>| (it.occurrences, likeness(it, index));
        let is_later = scope.at > other.at;
        let is_wrong =
            weight(scope) < weight(other) || (weight(scope) == weight(other) && is_later);
        return is_wrong.then(|| other.text.to_owned());
    }
    let (head, class) = scope.text.split_once('.')?;
    if !class.starts_with(|char: char| char.is_ascii_lowercase()) {
        return None;
    }
    let classes = index.others(scope);
    let classes = classes.filter_map(|other| other.text.strip_prefix(head)?.strip_prefix('.'));
    let mut is_capitalized = false;
    for other in classes {
        if !other.starts_with(|char: char| char.is_ascii_uppercase()) {
            return None;
        }
        is_capitalized = true;
    }
    is_capitalized.then(|| format!("{head}.{}", name::upper_camel(class)))
}

/// Counts the scopes that are written like this one, with the same separators and capitals.
fn likeness(scope: &Scope<'_>, index: &Index<'_>) -> usize {
    let form = |text: &str| {
        let words = text.split(|char: char| char.is_alphanumeric());
        let separators: String = words.collect();
        let mut words = text.split(|char: char| !char.is_alphanumeric());
        let capital = words.nth(1).and_then(|word| word.chars().next());
        (separators, capital.is_some_and(char::is_uppercase))
    };
    let (separators, capital) = form(scope.text);
    let counts = index.others(scope).map(|other| {
        let (others, other_capital) = form(other.text);
        let same = separators.chars().filter(|char| *char != '*');
        let same = same.filter(|char| others.contains(*char)).count();
        let related = other.text.split('.').next() == scope.text.split('.').next();
        other.occurrences * (same + usize::from(related && capital == other_capital))
    });
    counts.sum()
}

/// Finds a scope that is written once and differs in one letter from one that is used more often.
fn letter(scope: &Scope<'_>, index: &Index<'_>) -> Option<String> {
    if scope.occurrences > 1 {
        return None;
    }
    let near = index.others(scope).find(|other| {
        other.endpoints > scope.endpoints
            && other.text.len().abs_diff(scope.text.len()) <= 1
            && differs_by_a_letter(scope.text, other.text)
    })?;
    Some(near.text.to_owned())
}

/// Returns `true` if the scopes differ in one letter of one long word.
fn differs_by_a_letter(scope: &str, other: &str) -> bool {
    let (mut words, mut others) = (scope.split('.'), other.split('.'));
    let mut different = None;
    loop {
        match (words.next(), others.next()) {
            (None, None) => break,
            (Some(word), Some(other)) if word == other => {}
            (Some(word), Some(other)) if different.is_none() => different = Some((word, other)),
            _ => return false,
        }
    }
    let Some((word, other)) = different else {
        return false;
    };
    let plural = |a: &str, b: &str| a.strip_suffix('s') == Some(b);
    let letters = |word: &str| word.chars().collect::<Vec<_>>();
    word.len().min(other.len()) >= 5
        && !plural(word, other)
        && !plural(other, word)
        && edit_distance(&letters(word), &letters(other)) == 1
}

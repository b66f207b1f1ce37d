//! Scopes that differ from the trait's others as a slip does.

use super::known::{Known, Scope};
use crate::name;
use crate::suggest::edit_distance;

/// What is wrong with a scope, wherever it stands.
pub(super) enum Slip {
    /// It differs from this one by case or separators: a mistake.
    Miswritten(String),
    /// It is one letter away from this one: a doubt.
    Misspelt(String),
}

/// The slip that a scope is, if it is one.
pub(super) fn of(scope: &Scope<'_>, known: &Known<'_>) -> Option<Slip> {
    miswritten(scope, known)
        .map(Slip::Miswritten)
        .or_else(|| misspelt(scope, known).map(Slip::Misspelt))
}

/// What a scope was meant to be that differs from another one by case or separators, or whose
/// class is not a capital word as all others are: `all.device` beside `all.User`.
fn miswritten(scope: &Scope<'_>, known: &Known<'_>) -> Option<String> {
    let twins = known
        .others(scope)
        .filter(|other| !scope.plain.is_empty() && other.plain == scope.plain);
    if let Some(twin) = twins.max_by_key(|other| other.written) {
        // Of two that are equally like the others, the later one is the slip.
        let weight = |it: &Scope<'_>| (it.written, likeness(it, known));
        let is_later = scope.at > twin.at;
        let is_slip = weight(scope) < weight(twin) || (weight(scope) == weight(twin) && is_later);
        return is_slip.then(|| twin.text.to_owned());
    }
    let (head, class) = scope.text.split_once('.')?;
    if !class.starts_with(|char: char| char.is_ascii_lowercase()) {
        return None;
    }
    let classes = known.others(scope);
    let classes = classes.filter_map(|other| other.text.strip_prefix(head)?.strip_prefix('.'));
    let mut capital = false;
    for other in classes {
        if !other.starts_with(|char: char| char.is_ascii_uppercase()) {
            return None;
        }
        capital = true;
    }
    capital.then(|| format!("{head}.{}", name::upper_camel(class)))
}

/// How many of the scopes are written like this one: with its separators, its words as capital.
fn likeness(scope: &Scope<'_>, known: &Known<'_>) -> usize {
    let shape = |text: &str| {
        let words = text.split(|char: char| char.is_alphanumeric());
        let separators: String = words.collect();
        let mut words = text.split(|char: char| !char.is_alphanumeric());
        let capital = words.nth(1).and_then(|word| word.chars().next());
        (separators, capital.is_some_and(char::is_uppercase))
    };
    let (separators, capital) = shape(scope.text);
    let alike = known.others(scope).map(|other| {
        let (others, as_capital) = shape(other.text);
        let same = separators.chars().filter(|char| *char != '*');
        let same = same.filter(|char| others.contains(*char)).count();
        let related = other.text.split('.').next() == scope.text.split('.').next();
        other.written * (same + usize::from(related && capital == as_capital))
    });
    alike.sum()
}

/// A scope that is written once and is one letter away from one that is used more often.
fn misspelt(scope: &Scope<'_>, known: &Known<'_>) -> Option<String> {
    if scope.written > 1 {
        return None;
    }
    let near = known.others(scope).find(|other| {
        other.count > scope.count
            && other.text.len().abs_diff(scope.text.len()) <= 1
            && differs_by_a_letter(scope.text, other.text)
    })?;
    Some(near.text.to_owned())
}

/// Whether all words are the same but one, which is longer and has one other letter.
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

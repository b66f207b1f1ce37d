//! Rust names for the names of a document.
//!
//! A name of a document is split into words at separators and capitals, and the words are joined as Rust
//! writes them. [`Names`] makes names unique: the first one keeps its name, and the others get a number.

use std::collections::{BTreeMap, BTreeSet};

use restrait_grammar::name::{is_keyword, is_never_raw};

mod case;

pub(crate) use case::best;
pub(crate) use restrait_grammar::case::Case;

/// Words for characters, for names that consist of them.
const SYMBOLS: [(char, &str); 14] = [
    ('*', "any"),
    ('+', "plus"),
    ('-', "minus"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equal"),
    ('!', "not"),
    ('~', "like"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('@', "at"),
    ('#', "hash"),
    ('.', "dot"),
];

/// Splits a name into words in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (index, char) in chars.iter().copied().enumerate() {
        if !char.is_ascii_alphanumeric() {
            // An apostrophe is a part of a word.
            if char != '\'' && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        let before = index.checked_sub(1).and_then(|at| chars.get(at)).copied();
        let after = chars.get(index + 1).copied();
        let is_start = char.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase()
                        && after.is_some_and(|after| after.is_ascii_lowercase()))
            });
        // A plural of an acronym is one word: `IDs`, `URLs`.
        let is_plural = is_start
            && after == Some('s')
            && chars
                .get(index + 2)
                .is_none_or(|char| !char.is_ascii_lowercase())
            && before.is_some_and(|before| before.is_ascii_uppercase());
        if is_start && !is_plural && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(char.to_ascii_lowercase());
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Returns the words of a name, or words for its symbols, or the word `fallback`.
fn words_or(name: &str, fallback: &str) -> Vec<String> {
    let found = words(name);
    if !found.is_empty() {
        // A sign changes the meaning of a value: `-created`.
        let sign = match name.as_bytes() {
            [b'-', rest, ..] if rest.is_ascii_alphanumeric() => Some("minus"),
            [b'+', rest, ..] if rest.is_ascii_alphanumeric() => Some("plus"),
            _ => None,
        };
        return sign.map(str::to_owned).into_iter().chain(found).collect();
    }
    let symbols = name
        .chars()
        .filter_map(|char| SYMBOLS.iter().find(|(symbol, _)| *symbol == char));
    let symbols: Vec<_> = symbols
        .map(|(_, word)| (*word).to_owned())
        .take(4)
        .collect();
    match symbols.as_slice() {
        [] if name.is_empty() => vec!["empty".to_owned()],
        [] => vec![fallback.to_owned()],
        _ => symbols,
    }
}

/// Returns the snake case of a name of a field, an argument or a method.
pub(crate) fn snake(name: &str, fallback: &str) -> String {
    let mut found = words_or(name, fallback);
    // Numbers are separate words only where they have to be.
    let mut joined = String::new();
    for word in found.drain(..) {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        let after_letter = joined.ends_with(|char: char| char.is_ascii_alphabetic());
        let is_joined = is_number && after_letter && !name.contains(['_', '-', '.', '/', ' ']);
        if !joined.is_empty() && !is_joined {
            joined.push('_');
        }
        joined.push_str(&word);
    }
    if joined.starts_with(|char: char| char.is_ascii_digit()) {
        joined.insert(0, 'n');
    }
    match joined.as_str() {
        "self" | "super" | "crate" => format!("{joined}_value"),
        _ => joined,
    }
}

/// Returns the upper camel case of a name of a type or a variant.
pub(crate) fn pascal(name: &str, fallback: &str) -> String {
    let mut joined = String::new();
    for word in words_or(name, fallback) {
        let mut chars = word.chars();
        if joined.ends_with(|char: char| char.is_ascii_digit())
            && word.starts_with(|char: char| char.is_ascii_digit())
        {
            joined.push('_');
        }
        if let Some(first) = chars.next() {
            joined.push(first.to_ascii_uppercase());
            joined.push_str(chars.as_str());
        }
    }
    if joined.starts_with(|char: char| char.is_ascii_digit()) {
        joined.insert(0, 'N');
    }
    if joined == "Self" {
        joined.push_str("Value");
    }
    joined
}

/// Returns a name in Pascal case in camel case, as the metadata of restrait has names of types.
pub(crate) fn camel(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// Returns a long name without the words in its middle.
pub(crate) fn shortened(name: &str) -> String {
    const MAX: usize = 60;
    const START: usize = 24;
    if name.len() <= MAX {
        return name.to_owned();
    }
    let is_start = |at: &usize| {
        name.get(*at..)
            .is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_uppercase()))
    };
    let head = (1..=START).rev().find(is_start).unwrap_or(START);
    let tail = (name.len() - (MAX - START)..name.len())
        .find(is_start)
        .unwrap_or(name.len() - (MAX - START));
    let (head, tail) = (
        name.get(..head).unwrap_or_default(),
        name.get(tail..).unwrap_or_default(),
    );
    format!("{head}{tail}")
}

/// Returns the identifier for a name: `r#type` for `type`.
pub(crate) fn ident(name: &str) -> String {
    if is_keyword(name) && !is_never_raw(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// Names that are taken.
#[derive(Debug, Default, Clone)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    /// The last number of each name that was taken several times.
    numbers: BTreeMap<String, u32>,
}

impl Names {
    /// Creates a set in which these names are taken.
    pub(crate) fn reserving(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
            numbers: BTreeMap::new(),
        }
    }

    /// Takes the name, with a number if it is taken already.
    pub(crate) fn unique(&mut self, name: String) -> String {
        self.unique_by(name, str::to_owned)
    }

    /// Takes the name, with a number if another name has the same key.
    pub(crate) fn unique_by(&mut self, name: String, key: impl Fn(&str) -> String) -> String {
        if self.taken.insert(key(&name)) {
            return name;
        }
        let is_type = name.starts_with(|char: char| char.is_ascii_uppercase());
        let has_number = name.ends_with(|char: char| char.is_ascii_digit());
        let separator = if is_type && !has_number { "" } else { "_" };
        let number = self.numbers.entry(name.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}{separator}{number}");
            if self.taken.insert(key(&numbered)) {
                return numbered;
            }
        }
    }

    /// Returns `true` if the name is taken.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_at_separators_and_capitals() {
        for (name, snake_case, camel_case) in [
            ("payloadCounts", "payload_counts", "PayloadCounts"),
            ("user-id", "user_id", "UserId"),
            ("HTTPServer", "http_server", "HttpServer"),
            ("userIDs", "user_ids", "UserIds"),
            ("X-Rate-Limit", "x_rate_limit", "XRateLimit"),
            ("filter[name]", "filter_name", "FilterName"),
            ("type", "type", "Type"),
            ("2fa", "n2fa", "N2fa"),
            ("self", "self_value", "SelfValue"),
            ("-created", "minus_created", "MinusCreated"),
            ("+1", "plus1", "Plus1"),
            ("", "empty", "Empty"),
            ("*", "any", "Any"),
            ("名前", "value", "Value"),
            ("oauth2_token", "oauth2_token", "Oauth2Token"),
            ("v1.2", "v1_2", "V1_2"),
        ] {
            assert_eq!(snake(name, "value"), snake_case, "{name}");
            assert_eq!(pascal(name, "value"), camel_case, "{name}");
        }
    }

    #[test]
    fn keywords_are_raw_identifiers() {
        assert_eq!(ident("type"), "r#type");
        assert_eq!(ident("gen"), "r#gen");
        assert_eq!(ident("union"), "union");
        assert_eq!(ident("kind"), "kind");
    }

    #[test]
    fn collisions_are_numbered_in_order() {
        let mut names = Names::reserving(&["Vec"]);
        let unique: Vec<_> = ["User", "Vec", "User", "user", "user", "v1", "v1"]
            .into_iter()
            .map(|name| names.unique(name.to_owned()))
            .collect();
        assert_eq!(
            unique,
            ["User", "Vec2", "User2", "user", "user_2", "v1", "v1_2"]
        );
    }
}

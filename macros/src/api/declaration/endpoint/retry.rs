//! `retry = never` and `retry(max_attempts = 2)`.

use proc_macro2::TokenTree;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, KeySpec, Tokens, entries, excerpt, read_keys};

/// The keys of `retry(..)`.
const KEYS: &[KeySpec<Option<u32>>] = &[KeySpec {
    name: "max_attempts",
    read: |attempts, entry, diagnostics| *attempts = max_attempts(entry, diagnostics),
}];

/// The words that other libraries use for `max_attempts`.
const SYNONYMS: [&str; 6] = [
    "attempts",
    "count",
    "max",
    "max_retries",
    "retries",
    "times",
];

/// Reads the maximum number of attempts. Reports any other value, and returns `None`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<u32> {
    match &entry.value {
        EntryValue::Value(value) => never(value, diagnostics),
        EntryValue::List(list) if list.is_empty() => {
            let message = "empty list `retry()`; write `retry = never`";
            diagnostics.push(&entry.key, message);
            None
        }
        EntryValue::List(list) => {
            let given = entries(list.clone(), diagnostics).into_iter();
            let known = given.filter_map(|entry| known(entry, diagnostics));
            let known: Vec<_> = known.collect();
            let mut attempts = None;
            read_keys(KEYS, &known, &mut attempts, diagnostics);
            attempts
        }
        EntryValue::None | EntryValue::Unfinished(_) | EntryValue::Invalid => {
            entry.value_like("never", diagnostics);
            None
        }
    }
}

/// Reads the word `never`, which is one attempt.
fn never(value: &Tokens, diagnostics: &mut Diagnostics) -> Option<u32> {
    let found = excerpt(value);
    if found == "never" {
        return Some(1);
    }
    let remedy = match found.parse::<u32>() {
        Ok(count) if count > 1 => format!("retry(max_attempts = {count})"),
        _ => "retry = never".into(),
    };
    let message = format!("expected `never` after `retry =`, found `{found}`; write `{remedy}`");
    diagnostics.push(value, message);
    None
}

/// Returns the entry, unless it is a value without a key or has the key of another library.
fn known(entry: Entry, diagnostics: &mut Diagnostics) -> Option<Entry> {
    let name = entry.name();
    let is_bare = matches!(entry.value, EntryValue::None);
    let message = if is_bare && name == "never" {
        "unexpected list after `retry`; write `retry = never`".into()
    } else if is_bare && matches!(entry.key, TokenTree::Literal(_)) {
        let key = &entry.key;
        format!("expected a key, found `{key}`; write `max_attempts = {key}`")
    } else if SYNONYMS.contains(&name.as_str()) {
        format!("unknown key `{name}`; write `max_attempts`, which includes the first attempt")
    } else {
        return Some(entry);
    };
    diagnostics.push(&entry.key, message);
    None
}

/// Reads a number of attempts.
fn max_attempts(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<u32> {
    let value = entry.value_like("2", diagnostics)?;
    let found = excerpt(value);
    let attempts = syn::parse2::<syn::LitInt>(value.iter().cloned().collect())
        .ok()
        .and_then(|number| number.base10_parse::<u32>().ok());
    let message = match attempts {
        Some(0) => {
            "`max_attempts` cannot be `0`, because the first attempt counts; write `retry = never`"
                .into()
        }
        Some(attempts) => return Some(attempts),
        None => {
            let bare = found.trim_matches('"').trim_start_matches('-');
            let likely = bare.parse::<u32>().ok().filter(|count| *count > 0);
            let likely = likely.unwrap_or(2);
            format!(
                "expected a whole number from 1 to {}, found `{found}`; write `max_attempts = \
                 {likely}`",
                u32::MAX
            )
        }
    };
    diagnostics.push(value, message);
    None
}

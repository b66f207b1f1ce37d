//! Tables of the keys of an attribute: the name of each key and the function that reads its value.
//!
//! A table is all that the checks for duplicate and unknown keys need.

use super::entries::Entry;
use crate::diagnostics::Diagnostics;
use crate::suggest::{code_list, nearest};

/// A key, and the function that stores its value in a `T`.
pub(crate) struct KeySpec<T> {
    pub(crate) name: &'static str,
    pub(crate) read: fn(&mut T, &Entry, &mut Diagnostics),
}

/// Reads the entries into `target`, in the order of the table, and returns the names of the keys
/// that were found.
///
/// A misspelled key is reported, and then read as the most similar one.
pub(crate) fn read<T>(
    keys: &[KeySpec<T>],
    entries: &[Entry],
    target: &mut T,
    diagnostics: &mut Diagnostics,
) -> Vec<&'static str> {
    let names: Vec<_> = keys.iter().map(|key| key.name).collect();
    let mut found: Vec<(&'static str, &Entry)> = Vec::new();
    for entry in entries {
        let name = entry.name();
        let exact = names.iter().find(|key| **key == name).copied();
        let is_duplicate = |key| found.iter().any(|(other, _)| *other == key);
        match exact.or_else(|| report_unknown(&names, entry, diagnostics)) {
            Some(key) if !is_duplicate(key) => found.push((key, entry)),
            Some(key) if exact.is_some() => {
                let message = format!("duplicate key `{key}`; remove one");
                diagnostics.push(&entry.key, message);
            }
            _ => {}
        }
    }
    for key in keys {
        if let Some((_, entry)) = found.iter().find(|(name, _)| *name == key.name) {
            (key.read)(target, entry, diagnostics);
        }
    }
    found.into_iter().map(|(name, _)| name).collect()
}

/// Reports an unknown key, and returns the key that is most similar.
fn report_unknown(
    names: &[&'static str],
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Option<&'static str> {
    let name = entry.name();
    let likely = nearest(&name, names.iter().copied());
    let message = match (likely, names) {
        (Some(key), _) => format!("unknown key `{name}`; did you mean `{key}`?"),
        (None, []) => format!("unknown key `{name}`; remove it"),
        (None, [only]) => format!("unknown key `{name}`, expected `{only}`; remove it"),
        (None, names) => format!(
            "unknown key `{name}`, expected one of {}; remove it",
            code_list(names)
        ),
    };
    diagnostics.push(&entry.key, message);
    names.iter().find(|name| Some(**name) == likely).copied()
}

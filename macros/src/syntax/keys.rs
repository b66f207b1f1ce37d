//! The keys of an attribute, each said once: its name, and what takes what it is given.
//!
//! A key that is added to a table is known to every check: that it is given once, that its name
//! is spelt so, and what is listed where a name is none.

use super::entries::Entry;
use crate::diagnostics::Diagnostics;
use crate::suggest::{listed, nearest};

/// A key, and how what it is given becomes part of a `T`.
pub(crate) struct Key<T> {
    pub(crate) name: &'static str,
    pub(crate) read: fn(&mut T, &Entry, &mut Diagnostics),
}

/// Reads the entries into `target`, in the order of the table.
///
/// A name that is nearly a key's stands for it. Gives the names of the keys that were given.
pub(crate) fn read<T>(
    keys: &[Key<T>],
    entries: &[Entry],
    target: &mut T,
    diagnostics: &mut Diagnostics,
) -> Vec<&'static str> {
    let names: Vec<_> = keys.iter().map(|key| key.name).collect();
    let mut given: Vec<(&'static str, &Entry)> = Vec::new();
    for entry in entries {
        let name = entry.name();
        let exact = names.iter().find(|key| **key == name).copied();
        let twice = |key| given.iter().any(|(other, _)| *other == key);
        match exact.or_else(|| unknown(&names, entry, diagnostics)) {
            Some(key) if !twice(key) => given.push((key, entry)),
            Some(key) if exact.is_some() => {
                let message = format!("duplicate key `{key}`; remove one");
                diagnostics.push(&entry.key, message);
            }
            _ => {}
        }
    }
    for key in keys {
        if let Some((_, entry)) = given.iter().find(|(name, _)| *name == key.name) {
            (key.read)(target, entry, diagnostics);
        }
    }
    given.into_iter().map(|(name, _)| name).collect()
}

/// Says that there is no such key, and gives the one that was likely meant.
fn unknown(
    names: &[&'static str],
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Option<&'static str> {
    let name = entry.name();
    let likely = nearest(&name, names.iter().copied());
    let hint = match (likely, names) {
        (Some(key), _) => format!("did you mean `{key}`?"),
        (None, []) => format!("remove `{name}`"),
        (None, [only]) => format!("expected `{only}`"),
        (None, names) => format!("expected one of {}", listed(names)),
    };
    let message = format!("unknown key `{name}`; {hint}");
    diagnostics.push(&entry.key, message);
    names.iter().find(|name| Some(**name) == likely).copied()
}

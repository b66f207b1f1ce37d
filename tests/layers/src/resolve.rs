//! Resolution of paths to modules.

use std::collections::BTreeSet;

use crate::path::Path;
use crate::tree::Tree;

/// Maximum number of re-exports in a chain. More of them are a cycle.
const MAX_DEPTH: usize = 32;

/// Returns the modules of the crate that define the item of a path in `at`. A name with several
/// meanings has several modules, and a name of another crate has none.
pub(crate) fn definers(tree: &Tree, at: &Path, segments: &[String]) -> BTreeSet<Path> {
    let mut found = BTreeSet::new();
    resolve(tree, at, segments, 0, &mut found);
    found
}

fn resolve(tree: &Tree, at: &Path, segments: &[String], depth: usize, found: &mut BTreeSet<Path>) {
    let Some((first, rest)) = segments.split_first() else {
        return;
    };
    match first.as_str() {
        "crate" => walk(tree, &Path::root(), rest, depth, found),
        // `self::super` and `super::super`
        "self" | "super" if rest.first().is_some_and(|next| next == "super") => {
            if let Some(at) = start(first, at) {
                resolve(tree, &at, rest, depth, found);
            }
        }
        "self" | "super" => {
            if let Some(at) = start(first, at) {
                walk(tree, &at, rest, depth, found);
            }
        }
        name => {
            let is_imported = |name| {
                tree.module(at)
                    .is_some_and(|it| it.imports.contains_key(name))
            };
            if tree.module(&at.child(name)).is_some() || (is_imported(name) && !rest.is_empty()) {
                walk(tree, at, segments, depth, found);
            }
        }
    }
}

/// Returns the module to which `self` or `super` refers.
fn start(word: &str, at: &Path) -> Option<Path> {
    if word == "self" {
        Some(at.clone())
    } else {
        at.parent()
    }
}

/// Follows the segments from a module to the module that defines the last one.
fn walk(tree: &Tree, at: &Path, segments: &[String], depth: usize, found: &mut BTreeSet<Path>) {
    let Some(module) = tree.module(at).filter(|_| depth < MAX_DEPTH) else {
        return;
    };
    let Some((first, rest)) = segments.split_first() else {
        found.insert(at.clone());
        return;
    };
    let child = at.child(first);
    let is_module = tree.module(&child).is_some();
    if is_module {
        walk(tree, &child, rest, depth, found);
    }
    let imports = module.imports.get(first);
    for import in imports.into_iter().flatten() {
        let path: Vec<_> = import.iter().chain(rest).cloned().collect();
        resolve(tree, at, &path, depth + 1, found);
    }
    let is_elsewhere = is_module || imports.is_some();
    if module.items.contains(first) || !is_elsewhere {
        found.insert(at.clone());
    }
}

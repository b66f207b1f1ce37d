//! The simplification of the problem: lists that matter, and parts that have nothing in common.

use std::collections::{BTreeMap, BTreeSet};

use super::MAX_SETS;

/// The scopes of an endpoint, in ascending order. A scope is a number.
pub(super) type List = Vec<usize>;

/// A set of scopes, the broadest first. Sets of the same length are compared like lists.
pub(super) type Set = Vec<usize>;

/// Returns the lists that do not include another one, without duplicates. A set that has a scope of a list has
/// one of every list that includes it.
pub(super) fn essential(lists: Vec<List>) -> Vec<List> {
    let lists: BTreeSet<List> = lists.into_iter().collect();
    let mut by_first: BTreeMap<usize, Vec<&List>> = BTreeMap::new();
    for list in &lists {
        if let Some(first) = list.first() {
            by_first.entry(*first).or_default().push(list);
        }
    }
    let includes_another = |list: &List| {
        let others = list.iter().filter_map(|scope| by_first.get(scope));
        others
            .flatten()
            .any(|other| other.len() < list.len() && includes(list, other))
    };
    let essential = lists.iter().filter(|list| !includes_another(list));
    essential.cloned().collect()
}

/// Returns `true` if a list has all scopes of the other one.
fn includes(list: &List, other: &List) -> bool {
    other.iter().all(|scope| list.binary_search(scope).is_ok())
}

/// Returns the lists in parts: no scope of a part is in another one.
pub(super) fn apart(lists: Vec<List>) -> Vec<Vec<List>> {
    // The lists form a forest: the parent of a list belongs to the same part.
    let mut parents: Vec<usize> = (0..lists.len()).collect();
    let mut first_with: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, list) in lists.iter().enumerate() {
        for scope in list {
            let other = *first_with.entry(*scope).or_insert(index);
            let (root, other) = (root(&mut parents, index), root(&mut parents, other));
            if let Some(parent) = parents.get_mut(root) {
                *parent = other;
            }
        }
    }
    let mut parts: BTreeMap<usize, Vec<List>> = BTreeMap::new();
    for (index, list) in lists.into_iter().enumerate() {
        let root = root(&mut parents, index);
        parts.entry(root).or_default().push(list);
    }
    parts.into_values().collect()
}

/// Returns the root of a list, and shortens the way to it.
fn root(parents: &mut [usize], mut index: usize) -> usize {
    while let Some(parent) = parents.get(index).copied()
        && parent != index
    {
        let grandparent = parents.get(parent).copied().unwrap_or(parent);
        if let Some(parent) = parents.get_mut(index) {
            *parent = grandparent;
        }
        index = grandparent;
    }
    index
}

/// Returns the narrowest unions of one set of each choice. No two choices have a scope in common, and all sets
/// of a choice have the same length.
pub(super) fn unions(mut choices: Vec<Vec<Set>>) -> Vec<Set> {
    // By pairs, so that long sets are copied a few times only.
    while choices.len() > 1 {
        let pairs = choices.chunks(2).map(|pair| match pair {
            [one, other] => unions_of_two(one, other),
            _ => pair.concat(),
        });
        choices = pairs.collect();
    }
    choices.pop().unwrap_or_else(|| vec![Set::new()])
}

fn unions_of_two(sets: &[Set], others: &[Set]) -> Vec<Set> {
    let mut unions = Vec::new();
    for set in sets.iter().take(MAX_SETS) {
        for other in others.iter().take(MAX_SETS) {
            let mut union = [set.as_slice(), other.as_slice()].concat();
            union.sort_unstable_by(|a, b| b.cmp(a));
            unions.push(union);
        }
    }
    unions.sort_unstable();
    unions.truncate(MAX_SETS);
    unions
}

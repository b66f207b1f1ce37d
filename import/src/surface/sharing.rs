//! Facts that the endpoints of a trait repeat, declared once by the trait.

use std::collections::BTreeMap;

use super::model::{Action, Param, Status, Trait};
use crate::text;

/// Moves repeated scopes, params and errors to the trait.
pub(super) fn share(found: &mut Trait) {
    scopes(found);
    params(found);
    errors(found);
}

/// Returns `true` for a scope that only one endpoint has: `device.get`, but not `device.*`.
fn is_own(scope: &str) -> bool {
    !scope.ends_with(".*") && !["all.", "only."].iter().any(|head| scope.starts_with(head))
}

/// The scopes before the own ones of an endpoint, the own ones, and those after them.
fn split(scopes: &[String]) -> [Vec<String>; 3] {
    let first = scopes
        .iter()
        .position(|scope| is_own(scope))
        .unwrap_or(scopes.len());
    let last = scopes
        .iter()
        .rposition(|scope| is_own(scope))
        .map_or(first, |at| at + 1);
    [
        scopes.get(..first).unwrap_or_default().to_vec(),
        scopes.get(first..last).unwrap_or_default().to_vec(),
        scopes.get(last..).unwrap_or_default().to_vec(),
    ]
}

fn scopes(found: &mut Trait) {
    let parts: Vec<_> = found
        .actions
        .iter()
        .map(|action| split(&action.scopes))
        .collect();
    let mut sets: Vec<(String, Vec<String>)> = Vec::new();
    for list in parts.iter().flat_map(|[before, _, after]| [before, after]) {
        let count = parts
            .iter()
            .filter(|[before, _, after]| before == list || after == list)
            .count();
        if list.len() < 2 || count < 2 || sets.iter().any(|(_, other)| other == list) {
            continue;
        }
        let name = name(list);
        let mut numbered = name.clone();
        let mut number = 2;
        while sets.iter().any(|(other, _)| *other == numbered) {
            numbered = format!("{name}{number}");
            number += 1;
        }
        sets.push((numbered, list.clone()));
    }
    for (action, [before, own, after]) in found.actions.iter_mut().zip(parts) {
        let mut scopes = Vec::new();
        for list in [before, own, after] {
            match sets.iter().find(|(_, set)| *set == list) {
                Some((name, _)) => scopes.push(name.clone()),
                None => scopes.extend(list.iter().map(|scope| text::literal(scope))),
            }
        }
        action.scopes = scopes;
    }
    found.scopes = sets;
}

/// Returns the name of a set of scopes.
fn name(scopes: &[String]) -> String {
    let has = |text: &str| scopes.iter().any(|scope| scope.contains(text));
    let kind = if has(".read") { "read" } else { "write" };
    let mut name = String::new();
    for (text, word) in [("all.Device", "device_"), (".cli", "cli_")] {
        if has(text) {
            name.push_str(word);
        }
    }
    if scopes.iter().all(|scope| scope.starts_with("only.")) {
        name.push_str("only_");
    }
    name + kind
}

fn params(found: &mut Trait) {
    let mut seen: Vec<(String, Vec<Param>)> = Vec::new();
    for param in found.actions.iter().flat_map(|action| &action.params) {
        match seen.iter_mut().find(|(wire, _)| *wire == param.wire) {
            Some((_, list)) => list.push(param.clone()),
            None => seen.push((param.wire.clone(), vec![param.clone()])),
        }
    }
    for (wire, list) in seen {
        let Some((first, others)) = list.split_first() else {
            continue;
        };
        if others.is_empty() || list.iter().any(|param| param.location != first.location) {
            continue;
        }
        let same = |get: fn(&Param) -> Option<String>| -> Option<String> {
            let value = get(first)?;
            others
                .iter()
                .all(|param| get(param).as_ref() == Some(&value))
                .then_some(value)
        };
        let docs = most(list.iter().map(|param| param.docs.clone()));
        let shared = Param {
            default: same(|param| param.default.clone()),
            example: same(|param| param.example.clone()),
            style: first
                .style
                .filter(|style| others.iter().all(|param| param.style == Some(style))),
            docs,
            ..first.clone()
        };
        for param in found
            .actions
            .iter_mut()
            .flat_map(|action| &mut action.params)
            .filter(|param| param.wire == wire)
        {
            if param.docs == shared.docs {
                param.docs.clear();
            }
            if shared.default.is_some() {
                param.default = None;
            }
            if shared.example.is_some() {
                param.example = None;
            }
            if shared.style.is_some() {
                param.style = None;
            }
        }
        found.params.push(shared);
    }
}

fn errors(found: &mut Trait) {
    let total = found.actions.len();
    let mut codes: Vec<u16> = found
        .actions
        .iter()
        .flat_map(|it| &it.errors)
        .map(|error| error.code)
        .collect();
    codes.sort_unstable();
    codes.dedup();
    for code in codes {
        let of = |action: &Action| {
            action
                .errors
                .iter()
                .find(|error| error.code == code)
                .cloned()
        };
        let all: Vec<Status> = found.actions.iter().filter_map(of).collect();
        let shared = most(all.iter().cloned());
        let count = all.iter().filter(|error| **error == shared).count();
        if count * 3 < total * 2 {
            continue;
        }
        for action in &mut found.actions {
            if !action.errors.iter().any(|error| error.code == code) {
                action.missing.push(code);
            }
            action.errors.retain(|error| *error != shared);
        }
        found.errors.push(shared);
    }
}

/// Returns the value that occurs most often. The first of several is used.
fn most<T: Ord + Clone + Default>(values: impl Iterator<Item = T>) -> T {
    let mut counts: BTreeMap<T, (usize, usize)> = BTreeMap::new();
    for (index, value) in values.enumerate() {
        let count = counts.entry(value).or_insert((0, index));
        count.0 += 1;
    }
    let best = counts
        .into_iter()
        .max_by_key(|(_, (count, index))| (*count, std::cmp::Reverse(*index)));
    best.map(|(value, _)| value).unwrap_or_default()
}

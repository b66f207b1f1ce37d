//! Facts that the endpoints of a trait repeat, declared once by the trait.

use std::collections::{BTreeMap, BTreeSet};

use restrait_grammar::Style;

use crate::model::{Endpoint, Facts, Param, Resource, SharedParam, Status};

/// Moves repeated scopes, descriptions and errors from the endpoints to the trait.
pub(crate) fn share(resource: &mut Resource) {
    share_scopes(resource);
    share_params(resource);
    share_errors(resource);
}

/// The number of endpoints that have to repeat a fact.
const REPEATED: usize = 2;

fn share_scopes(resource: &mut Resource) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for scope in resource
        .endpoints
        .iter()
        .flat_map(|endpoint| &endpoint.scopes)
    {
        *counts.entry(scope).or_default() += 1;
    }
    let repeated = |endpoint: &Endpoint| -> Vec<String> {
        let scopes = endpoint.scopes.iter();
        scopes
            .filter(|scope| {
                counts
                    .get(scope.as_str())
                    .is_some_and(|count| *count >= REPEATED)
            })
            .cloned()
            .collect()
    };
    let lists: Vec<Vec<String>> = resource.endpoints.iter().map(repeated).collect();
    let mut groups: Vec<(Vec<String>, Vec<usize>)> = Vec::new();
    for (index, list) in lists.into_iter().enumerate() {
        match groups.iter_mut().find(|(other, _)| *other == list) {
            Some((_, members)) => members.push(index),
            None => groups.push((list, vec![index])),
        }
    }
    let mut names = crate::names::Names::default();
    for (list, members) in groups {
        if list.len() < 2 || members.len() < REPEATED {
            continue;
        }
        let is_read = |index: &usize| {
            let endpoint = resource.endpoints.get(*index);
            endpoint.is_some_and(|endpoint| matches!(endpoint.method.as_str(), "GET" | "HEAD"))
        };
        let name = match (members.iter().all(is_read), members.iter().any(is_read)) {
            (true, _) => "read",
            (false, false) => "write",
            (false, true) => "common",
        };
        let name = names.unique(name.to_owned());
        for index in members {
            if let Some(endpoint) = resource.endpoints.get_mut(index) {
                endpoint.scopes.retain(|scope| !list.contains(scope));
                endpoint.sets.push(name.clone());
            }
        }
        resource.scopes.push((name, list));
    }
}

fn share_params(resource: &mut Resource) {
    let mut seen: BTreeMap<String, Vec<&Param>> = BTreeMap::new();
    for param in resource
        .endpoints
        .iter()
        .flat_map(|endpoint| &endpoint.params)
    {
        if !param.wire.is_empty() {
            seen.entry(param.wire.clone()).or_default().push(param);
        }
    }
    let mut shared = Vec::new();
    for (wire, params) in seen {
        let Some((first, others)) = params.split_first() else {
            continue;
        };
        let is_same = |other: &&Param| {
            other.docs == first.docs
                && other.facts == first.facts
                && other.ty == first.ty
                && other.required == first.required
        };
        let has_docs = is_sharable(&first.docs, params.len());
        if others.is_empty()
            || !has_docs
            || first.facts.style == Style::Flatten
            || !others.iter().all(is_same)
        {
            continue;
        }
        shared.push(SharedParam {
            wire,
            facts: Facts {
                send: None,
                ..first.facts.clone()
            },
            docs: first.docs.clone(),
        });
    }
    for param in resource
        .endpoints
        .iter_mut()
        .flat_map(|endpoint| &mut endpoint.params)
    {
        if shared.iter().any(|it| it.wire == param.wire) {
            param.docs.clear();
            param.facts = Facts {
                send: param.facts.send.take(),
                ..Facts::default()
            };
        }
    }
    resource.params = shared;
}

/// Returns `true` if the docs read well as a text in the attribute of the trait. The longer they are, the more
/// params need to have them.
fn is_sharable(docs: &str, params: usize) -> bool {
    let max = if params > REPEATED { 2_000 } else { 300 };
    let is_plain = |paragraph: &str| !paragraph.contains('\n');
    !docs.is_empty() && docs.len() <= max && docs.split("\n\n").all(is_plain)
}

fn share_errors(resource: &mut Resource) {
    let total = resource.endpoints.len();
    let mut counts: Vec<(Status, usize)> = Vec::new();
    for error in resource
        .endpoints
        .iter()
        .flat_map(|endpoint| &endpoint.errors)
    {
        match counts.iter_mut().find(|(other, _)| other == error) {
            Some((_, count)) => *count += 1,
            None => counts.push((error.clone(), 1)),
        }
    }
    counts.sort_by(|(one, a), (other, b)| (one.code, b).cmp(&(other.code, a)));
    let mut codes = BTreeSet::new();
    for (error, count) in counts {
        // Most endpoints have to have it, because each of the others needs an exception.
        if count < REPEATED || count * 3 < total * 2 || !codes.insert(error.code) {
            continue;
        }
        for endpoint in &mut resource.endpoints {
            let has_none = !endpoint.errors.iter().any(|own| own.code == error.code);
            let is_missing = endpoint
                .responses
                .iter()
                .any(|status| status.code == error.code);
            if has_none && !is_missing {
                endpoint.no_errors.push(error.code);
            }
            endpoint.errors.retain(|own| *own != error);
        }
        resource.errors.push(error);
    }
}

//! The scopes of a trait, each once, so that a check takes no longer for many endpoints.

use std::collections::{HashMap, HashSet};

use super::letters;
use crate::api::merge::{self, MergedEndpoint};

/// The scopes of a trait's endpoints.
pub(super) struct Index<'m> {
    /// The distinct scopes, in the order of their first uses.
    pub(super) scopes: Vec<Scope<'m>>,
    /// For each endpoint, the positions of its scopes in `scopes`.
    pub(super) by_endpoint: Vec<Vec<usize>>,
    /// The number of endpoints with a scope that begins with this word.
    heads: HashMap<&'m str, usize>,
}

/// A scope.
pub(super) struct Scope<'m> {
    /// The position in `Index::scopes`.
    pub(super) at: usize,
    pub(super) text: &'m str,
    /// The letters and digits, in lower case.
    pub(super) letters: String,
    /// The number of endpoints that have it.
    pub(super) endpoints: usize,
    /// The number of times that it is written.
    pub(super) occurrences: usize,
}

impl<'m> Index<'m> {
    /// Collects the scopes.
    pub(super) fn new(endpoints: &'m [MergedEndpoint]) -> Self {
        let mut index = Self {
            scopes: Vec::new(),
            by_endpoint: Vec::new(),
            heads: HashMap::new(),
        };
        let mut by_text = HashMap::new();
        let mut seen_sets = HashSet::new();
        for endpoint in endpoints {
            let mut heads: Vec<&str> = Vec::new();
            let mut positions = Vec::new();
            for scope in &endpoint.scopes {
                let text = &scope.text.value;
                if let Some((head, _)) = text.split_once('.')
                    && !heads.contains(&head)
                {
                    heads.push(head);
                }
                let at = *by_text.entry(&**text).or_insert(index.scopes.len());
                let set = scope.set.as_ref();
                let is_new = set.is_none_or(|set| seen_sets.insert(set.index));
                index.add(at, scope, is_new);
                positions.push(at);
            }
            index.by_endpoint.push(positions);
            for head in heads {
                *index.heads.entry(head).or_default() += 1;
            }
        }
        index
    }

    fn add(&mut self, at: usize, scope: &'m merge::Scope, is_new: bool) {
        let text = &scope.text.value;
        match self.scopes.get_mut(at) {
            Some(scope) => {
                scope.endpoints += 1;
                scope.occurrences += usize::from(is_new);
            }
            None => self.scopes.push(Scope {
                at,
                letters: letters(text).collect(),
                endpoints: 1,
                occurrences: 1,
                text,
            }),
        }
    }

    /// Returns the number of endpoints with a scope that begins with this word.
    pub(super) fn endpoints_with(&self, head: &str) -> usize {
        self.heads.get(head).copied().unwrap_or_default()
    }

    /// Returns all scopes but this one.
    pub(super) fn others(&self, scope: &Scope<'_>) -> impl Iterator<Item = &Scope<'m>> {
        self.scopes.iter().filter(|other| other.at != scope.at)
    }
}

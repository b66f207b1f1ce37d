//! The scopes of a trait, each once, so that a trait with many endpoints is checked as quickly.

use std::collections::{HashMap, HashSet};

use super::plain;
use crate::api::merge::{MergedEndpoint, Scope as Written};

/// The distinct scopes, in the order of their first uses.
pub(super) struct Known<'m> {
    pub(super) scopes: Vec<Scope<'m>>,
    /// For each endpoint, where its scopes stand among them.
    pub(super) uses: Vec<Vec<usize>>,
    /// How many endpoints name a scope that begins with this word.
    heads: HashMap<&'m str, usize>,
}

/// A scope.
pub(super) struct Scope<'m> {
    /// Where it stands among them.
    pub(super) at: usize,
    pub(super) text: &'m str,
    /// The letters and digits, in lower case.
    pub(super) plain: String,
    /// How many endpoints have it.
    pub(super) count: usize,
    /// How often it is written.
    pub(super) written: usize,
}

impl<'m> Known<'m> {
    pub(super) fn new(endpoints: &'m [MergedEndpoint]) -> Self {
        let mut known = Self {
            scopes: Vec::new(),
            uses: Vec::new(),
            heads: HashMap::new(),
        };
        let mut by_text = HashMap::new();
        let mut shared = HashSet::new();
        for endpoint in endpoints {
            let mut heads: Vec<&str> = Vec::new();
            let mut uses = Vec::new();
            for scope in &endpoint.scopes {
                let text = &scope.text.value;
                if let Some((head, _)) = text.split_once('.')
                    && !heads.contains(&head)
                {
                    heads.push(head);
                }
                let at = *by_text.entry(&**text).or_insert(known.scopes.len());
                let set = scope.set.as_ref();
                let is_new = set.is_none_or(|set| shared.insert(set.index));
                known.add(at, scope, is_new);
                uses.push(at);
            }
            known.uses.push(uses);
            for head in heads {
                *known.heads.entry(head).or_default() += 1;
            }
        }
        known
    }

    fn add(&mut self, at: usize, scope: &'m Written, is_new: bool) {
        let text = &scope.text.value;
        match self.scopes.get_mut(at) {
            Some(scope) => {
                scope.count += 1;
                scope.written += usize::from(is_new);
            }
            None => self.scopes.push(Scope {
                at,
                plain: plain(text).collect(),
                count: 1,
                written: 1,
                text,
            }),
        }
    }

    /// How many endpoints name a scope that begins with this word.
    pub(super) fn endpoints(&self, head: &str) -> usize {
        self.heads.get(head).copied().unwrap_or_default()
    }

    /// All but this one.
    pub(super) fn others(&self, scope: &Scope<'_>) -> impl Iterator<Item = &Scope<'m>> {
        self.scopes.iter().filter(|other| other.at != scope.at)
    }
}

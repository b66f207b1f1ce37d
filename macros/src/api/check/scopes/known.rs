//! The scopes of a trait, each once, so that a trait with many endpoints is checked as quickly.

use std::collections::HashMap;

use super::plain;
use crate::api::declaration::Method;

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
    /// How often it is named.
    pub(super) count: usize,
}

impl<'m> Known<'m> {
    pub(super) fn of(methods: &'m [Method]) -> Self {
        let mut known = Self {
            scopes: Vec::new(),
            uses: Vec::new(),
            heads: HashMap::new(),
        };
        let mut by_text = HashMap::new();
        for method in methods {
            let mut heads: Vec<&str> = Vec::new();
            let mut uses = Vec::new();
            for scope in &method.keys.scopes {
                if let Some((head, _)) = scope.value.split_once('.')
                    && !heads.contains(&head)
                {
                    heads.push(head);
                }
                let at = *by_text.entry(&*scope.value).or_insert(known.scopes.len());
                known.add(at, &scope.value);
                uses.push(at);
            }
            known.uses.push(uses);
            for head in heads {
                *known.heads.entry(head).or_default() += 1;
            }
        }
        known
    }

    fn add(&mut self, at: usize, text: &'m str) {
        match self.scopes.get_mut(at) {
            Some(scope) => scope.count += 1,
            None => self.scopes.push(Scope {
                at,
                plain: plain(text).collect(),
                count: 1,
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

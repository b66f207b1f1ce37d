//! The scopes of a trait, each once, so that a trait with many endpoints is checked as quickly.

use std::collections::HashMap;

use super::plain;
use crate::declaration::Method;

/// The distinct scopes, in the order of their first uses.
pub(super) struct Known<'m> {
    pub(super) scopes: Vec<Scope<'m>>,
    by_text: HashMap<&'m str, usize>,
    /// How many endpoints name a scope that begins with this word.
    heads: HashMap<&'m str, usize>,
}

/// A scope.
pub(super) struct Scope<'m> {
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
            by_text: HashMap::new(),
            heads: HashMap::new(),
        };
        for method in methods {
            let mut heads: Vec<&str> = Vec::new();
            for scope in &method.keys.scopes {
                if let Some((head, _)) = scope.value.split_once('.')
                    && !heads.contains(&head)
                {
                    heads.push(head);
                }
                known.add(&scope.value);
            }
            for head in heads {
                *known.heads.entry(head).or_default() += 1;
            }
        }
        known
    }

    fn add(&mut self, text: &'m str) {
        let at = *self.by_text.entry(text).or_insert(self.scopes.len());
        match self.scopes.get_mut(at) {
            Some(scope) => scope.count += 1,
            None => self.scopes.push(Scope {
                plain: plain(text).collect(),
                count: 1,
                text,
            }),
        }
    }

    /// Where a scope stands among them.
    pub(super) fn index(&self, text: &str) -> Option<usize> {
        self.by_text.get(text).copied()
    }

    /// How many endpoints name a scope that begins with this word.
    pub(super) fn endpoints(&self, head: &str) -> usize {
        self.heads.get(head).copied().unwrap_or_default()
    }

    /// All but this one.
    pub(super) fn others(&self, scope: &Scope<'_>) -> impl Iterator<Item = &Scope<'m>> {
        self.scopes.iter().filter(|other| other.text != scope.text)
    }
}

//! The scopes of a trait, each once, so that a trait with many endpoints is checked as quickly.

use std::collections::HashMap;

use super::plain;
use crate::declaration::Method;

/// The distinct scopes, in the order of their first uses.
pub(super) struct Known {
    pub(super) scopes: Vec<Scope>,
    by_text: HashMap<String, usize>,
    /// How many endpoints name a scope that begins with this word.
    heads: HashMap<String, usize>,
}

/// A scope.
pub(super) struct Scope {
    pub(super) text: String,
    /// The letters and digits, in lower case.
    pub(super) plain: String,
    /// How often it is named.
    pub(super) count: usize,
}

impl Known {
    pub(super) fn of(methods: &[Method]) -> Self {
        let mut known = Self {
            scopes: Vec::new(),
            by_text: HashMap::new(),
            heads: HashMap::new(),
        };
        for method in methods {
            let mut heads: Vec<String> = Vec::new();
            for literal in &method.keys.scopes {
                let text = literal.value();
                if let Some((head, _)) = text.split_once('.')
                    && !heads.iter().any(|other| other == head)
                {
                    heads.push(head.to_owned());
                }
                known.add(text);
            }
            for head in heads {
                *known.heads.entry(head).or_default() += 1;
            }
        }
        known
    }

    fn add(&mut self, text: String) {
        let known = self.by_text.get(&text);
        if let Some(scope) = known.and_then(|at| self.scopes.get_mut(*at)) {
            scope.count += 1;
            return;
        }
        self.by_text.insert(text.clone(), self.scopes.len());
        self.scopes.push(Scope {
            plain: plain(&text).collect(),
            count: 1,
            text,
        });
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
    pub(super) fn others(&self, scope: &Scope) -> impl Iterator<Item = &Scope> {
        self.scopes.iter().filter(|other| other.text != scope.text)
    }
}

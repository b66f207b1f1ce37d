//! Sets of scopes, expanded where endpoints name them.

use proc_macro2::{Ident, TokenStream};

use super::{OfSet, Scope};
use crate::api::declaration::{Listed, Method, ScopeSet};
use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;

/// The sets of a trait, and which of them endpoints name.
pub(super) struct Sets<'s> {
    declared: &'s [ScopeSet],
    used: Vec<bool>,
    /// The unknown names of which nothing more is said.
    said: Vec<String>,
}

impl<'s> Sets<'s> {
    /// `sets` is `None` if a mistake hides them.
    pub(super) fn new(
        sets: Option<&'s [ScopeSet]>,
        methods: &[Method],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let names: Vec<_> = methods
            .iter()
            .flat_map(names)
            .map(Ident::to_string)
            .collect();
        let mut all = Self {
            declared: sets.unwrap_or_default(),
            used: Vec::new(),
            said: Vec::new(),
        };
        if sets.is_none() {
            all.said.clone_from(&names);
        }
        for set in all.declared {
            let is_used = names.iter().any(|name| set.name == name);
            all.used.push(is_used);
            if !is_used {
                all.misnamed(set, &names, diagnostics);
            }
        }
        all
    }

    /// A set that no endpoint names, while several name one that is not there and nearly called so:
    /// the one mistake is the set's name.
    fn misnamed(&mut self, set: &ScopeSet, names: &[String], diagnostics: &mut Diagnostics) {
        let unknown = names
            .iter()
            .filter(|name| !self.declared.iter().any(|set| set.name == name));
        let name = set.name.to_string();
        let Some(meant) = nearest(&name, unknown.map(String::as_str)) else {
            return;
        };
        if names.iter().filter(|name| *name == meant).count() > 1 {
            let message = format!(
                "unused scope set `{name}`, endpoints name `{meant}`; did you mean `{meant}`?"
            );
            diagnostics.push(&set.name, message);
            self.said.push(meant.to_owned());
        }
    }

    /// Returns the scopes of an endpoint, those of sets in the place of their names.
    pub(super) fn expand(&mut self, method: &Method, diagnostics: &mut Diagnostics) -> Vec<Scope> {
        let mut scopes: Vec<Scope> = Vec::new();
        for listed in &method.keys.listed {
            match listed {
                Listed::Scope(text) => scopes.push(Scope {
                    text: text.clone(),
                    set: None,
                }),
                Listed::Set(name) => self.add(name, &mut scopes, diagnostics),
            }
        }
        for (index, name) in names(method).enumerate() {
            if names(method).take(index).any(|earlier| earlier == name) {
                let message = format!("duplicate scope set `{name}`; remove one");
                diagnostics.push(name, message);
            }
        }
        scopes
    }

    fn add(&mut self, name: &Ident, scopes: &mut Vec<Scope>, diagnostics: &mut Diagnostics) {
        let mut first = 0;
        for set in self.declared {
            if set.name == *name {
                for (index, text) in set.scopes.iter().enumerate() {
                    // Sets may overlap: a scope that several of them have counts once.
                    let has = |other: &Scope| other.set.is_some() && other.text.value == text.value;
                    if !scopes.iter().any(has) {
                        scopes.push(Scope {
                            text: text.clone(),
                            set: Some(OfSet {
                                name: name.clone(),
                                index: first + index,
                            }),
                        });
                    }
                }
                return;
            }
            first += set.scopes.len();
        }
        self.unknown(name, diagnostics);
    }

    /// Records an unknown name of a set.
    fn unknown(&mut self, name: &Ident, diagnostics: &mut Diagnostics) {
        let text = name.to_string();
        if self.said.contains(&text) {
            return;
        }
        let names: Vec<_> = self
            .declared
            .iter()
            .map(|set| set.name.to_string())
            .collect();
        let hint = match nearest(&text, names.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                // Whoever forgot the set wants it wherever it is named.
                self.said.push(text.clone());
                format!("add `scopes({text} = [..])` to `#[api(..)]`, or write the scope in quotes")
            }
        };
        let message = format!("unknown scope set `{text}`; {hint}");
        diagnostics.push(name, message);
    }

    /// Warns of the sets that no endpoint names.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        let sets = self.declared.iter().zip(self.used);
        for (ScopeSet { name, .. }, _) in sets.filter(|(_, used)| !used) {
            let message = format!("unused scope set `{name}`; remove it");
            diagnostics.warn("unused_scope_set", name.span(), message, TokenStream::new());
        }
    }
}

/// The sets that an endpoint names.
fn names(method: &Method) -> impl Iterator<Item = &Ident> {
    method.keys.listed.iter().filter_map(|listed| match listed {
        Listed::Set(name) => Some(name),
        Listed::Scope(_) => None,
    })
}

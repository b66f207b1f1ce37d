//! Scope sets, expanded in the endpoints that name them.

use proc_macro2::{Ident, TokenStream};

use super::{Scope, SetMember};
use crate::api::declaration::{Method, ScopeRef, ScopeSet};
use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;

/// The scope sets of a trait, and whether endpoints use them.
pub(super) struct ScopeSets<'s> {
    declared: &'s [ScopeSet],
    used: Vec<bool>,
    /// Unknown names that are not reported again.
    reported: Vec<String>,
}

impl<'s> ScopeSets<'s> {
    /// Reports misspelled names of scope sets.
    ///
    /// `sets` is `None` if they are invalid, which has been reported.
    pub(super) fn new(
        sets: Option<&'s [ScopeSet]>,
        methods: &[Method],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let names: Vec<_> = methods
            .iter()
            .flat_map(set_names)
            .map(Ident::to_string)
            .collect();
        let mut all = Self {
            declared: sets.unwrap_or_default(),
            used: Vec::new(),
            reported: Vec::new(),
        };
        if sets.is_none() {
            all.reported.clone_from(&names);
        }
        for set in all.declared {
            let is_used = names.iter().any(|name| set.name == name);
            all.used.push(is_used);
            if !is_used {
                all.report_misspelled_set(set, &names, diagnostics);
            }
        }
        all
    }

    /// Reports a set that no endpoint names, if several endpoints name an unknown set with a similar
    /// name. Then the name of the set is the only mistake.
    fn report_misspelled_set(
        &mut self,
        set: &ScopeSet,
        names: &[String],
        diagnostics: &mut Diagnostics,
    ) {
        let unknown = names
            .iter()
            .filter(|name| !self.declared.iter().any(|set| set.name == name));
        let name = set.name.to_string();
        let Some(meant) = nearest(&name, unknown.map(String::as_str)) else {
            return;
        };
        if names.iter().filter(|name| *name == meant).count() > 1 {
            let message = format!(
                "unused scope set `{name}`, the endpoints use `{meant}`; did you mean `{meant}`?"
            );
            diagnostics.push(&set.name, message);
            self.reported.push(meant.to_owned());
        }
    }

    /// Returns the scopes of an endpoint. Replaces the names of sets by their scopes.
    pub(super) fn expand(&mut self, method: &Method, diagnostics: &mut Diagnostics) -> Vec<Scope> {
        let mut scopes: Vec<Scope> = Vec::new();
        for scope in &method.keys.scopes {
            match scope {
                ScopeRef::Scope(text) => scopes.push(Scope {
                    text: text.clone(),
                    set: None,
                }),
                ScopeRef::Set(name) => self.add(name, &mut scopes, diagnostics),
            }
        }
        for (index, name) in set_names(method).enumerate() {
            if set_names(method).take(index).any(|earlier| earlier == name) {
                let message = format!("duplicate scope set `{name}`; remove one");
                diagnostics.push(name, message);
            }
        }
        scopes
    }

    /// Adds the scopes of a set.
    fn add(&mut self, name: &Ident, scopes: &mut Vec<Scope>, diagnostics: &mut Diagnostics) {
        let mut first = 0;
        for set in self.declared {
            if set.name == *name {
                for (index, text) in set.scopes.iter().enumerate() {
                    // Sets may overlap. Add a scope of several sets once.
                    let has = |other: &Scope| other.set.is_some() && other.text.value == text.value;
                    if !scopes.iter().any(has) {
                        scopes.push(Scope {
                            text: text.clone(),
                            set: Some(SetMember {
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
        self.report_unknown(name, diagnostics);
    }

    /// Reports an unknown name of a set.
    fn report_unknown(&mut self, name: &Ident, diagnostics: &mut Diagnostics) {
        let text = name.to_string();
        if self.reported.contains(&text) {
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
                // A missing set is reported once, not for every endpoint that names it.
                self.reported.push(text.clone());
                format!("add `scopes({text} = [..])` to `#[api(..)]` or write a scope in quotes")
            }
        };
        let message = format!("unknown scope set `{text}`; {hint}");
        diagnostics.push(name, message);
    }

    /// Warns of sets that no endpoint names.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        let sets = self.declared.iter().zip(self.used);
        for (ScopeSet { name, .. }, _) in sets.filter(|(_, used)| !used) {
            let message = format!("unused scope set `{name}`; remove it");
            diagnostics.warn("unused_scope_set", name.span(), message, TokenStream::new());
        }
    }
}

/// Returns the names of the sets that an endpoint uses.
fn set_names(method: &Method) -> impl Iterator<Item = &Ident> {
    method.keys.scopes.iter().filter_map(|scope| match scope {
        ScopeRef::Set(name) => Some(name),
        ScopeRef::Scope(_) => None,
    })
}

//! The environment variables of credentials, from `env(..)`.

use proc_macro2::Span;

use super::auth::{Auth, Scheme};
use crate::diagnostics::Diagnostics;
use crate::suggest::{code_list, nearest};
use crate::syntax::{Entry, literal};

/// The environment variables of the credentials, with the locations of their keys.
#[derive(Default)]
pub(in crate::client) struct CredentialEnv {
    pub(in crate::client) token: Option<(Span, String)>,
    pub(in crate::client) user: Option<(Span, String)>,
    pub(in crate::client) password: Option<(Span, String)>,
    /// The only key.
    pub(in crate::client) api_key: Option<(Span, String)>,
    /// Keys by name.
    pub(in crate::client) api_keys: Vec<(Span, String, String)>,
}

impl CredentialEnv {
    /// Reads `api_keys("name" = "VARIABLE", ..)`.
    pub(super) fn read_keys(&mut self, entry: &Entry, diagnostics: &mut Diagnostics) {
        for entry in entry.list(diagnostics) {
            let name = entry.name();
            if self.api_keys.iter().any(|(_, other, _)| *other == name) {
                diagnostics.push(&entry.key, format!("duplicate key `{name}`; remove one"));
                continue;
            }
            let value = entry.value_like("\"VARIABLE\"", diagnostics);
            let value = value.and_then(|value| literal::string(value, &name, diagnostics));
            if let Some(value) = value {
                self.api_keys.push((entry.key.span(), name, value.value));
            }
        }
    }

    /// Reports variables of credentials that the client does not declare.
    pub(super) fn check(&self, auth: &Auth, diagnostics: &mut Diagnostics) {
        let schemes = auth.schemes();
        let mut undeclared = |given: &Option<(Span, String)>, key: &str, scheme: &str| {
            if let Some((span, _)) = given {
                let message = format!(
                    "unused variable `{key}`, `auth` does not declare `{scheme}`; remove it"
                );
                diagnostics.push_at(*span, message);
            }
        };
        if !schemes.contains(&Scheme::Bearer) {
            undeclared(&self.token, "token", "bearer");
        }
        if !schemes.contains(&Scheme::Basic) {
            undeclared(&self.user, "user", "basic");
            undeclared(&self.password, "password", "basic");
        }
        let keys: Vec<_> = schemes.iter().filter_map(Scheme::key).collect();
        match (keys.as_slice(), &self.api_key) {
            ([], given) => undeclared(given, "api_key", "header(..)"),
            ([_], _) | (_, None) => {}
            ([first, ..], Some((span, variable))) => {
                let message = format!(
                    "the client declares several keys; write `api_keys(\"{first}\" = \"{variable}\")`"
                );
                diagnostics.push_at(*span, message);
            }
        }
        for (span, name, _) in &self.api_keys {
            if keys.iter().any(|key| key.eq_ignore_ascii_case(name)) {
                continue;
            }
            let message = match (nearest(name, keys.iter().copied()), keys.as_slice()) {
                (Some(likely), _) => format!("unknown key `{name}`; did you mean `{likely}`?"),
                (None, []) => format!("unknown key `{name}`, `auth` declares none; remove it"),
                (None, keys) => format!(
                    "unknown key `{name}`, expected one of {}; remove it",
                    code_list(keys)
                ),
            };
            diagnostics.push_at(*span, message);
        }
        if let (Some((span, _)), None) = (&self.password, &self.user)
            && schemes.contains(&Scheme::Basic)
        {
            diagnostics.push_at(*span, "missing `user`; add `user = \"USER\"`");
        }
    }
}

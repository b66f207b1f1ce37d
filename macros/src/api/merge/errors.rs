//! The errors that every endpoint may return.

use proc_macro2::TokenStream;

use crate::api::declaration::{DocumentedStatus, Method};
use crate::diagnostics::Diagnostics;

/// The errors of a trait, and whether endpoints use them.
pub(super) struct Errors<'s> {
    /// `None` if they are invalid, which has been reported.
    shared: Option<&'s [DocumentedStatus]>,
    used: Vec<bool>,
}

impl<'s> Errors<'s> {
    pub(super) fn new(shared: Option<&'s [DocumentedStatus]>) -> Self {
        let count = shared.map_or(0, <[_]>::len);
        Self {
            shared,
            used: vec![false; count],
        }
    }

    /// Returns the errors of an endpoint. Errors of the endpoint replace those of the trait with the
    /// same status.
    pub(super) fn merge(
        &mut self,
        method: &Method,
        diagnostics: &mut Diagnostics,
    ) -> Vec<DocumentedStatus> {
        let keys = &method.keys;
        let own = &keys.errors;
        let shared = self.shared.unwrap_or_default();
        for removed in &own.removed {
            let is_shared = shared.iter().any(|error| error.status == removed.status);
            if !is_shared && self.shared.is_some() {
                let message = format!(
                    "unused `{0} = none`, the trait has no error `{0}`; remove it",
                    removed.status
                );
                diagnostics.push(&removed.value, message);
            }
        }
        let overrides = |status: u16| {
            own.documented.iter().any(|own| own.status == status)
                || own.removed.iter().any(|own| own.status == status)
                || keys.responses.iter().any(|own| own.status == status)
        };
        let mut errors = own.documented.clone();
        for (error, used) in shared.iter().zip(&mut self.used) {
            if !overrides(error.status) {
                *used = true;
                errors.push(error.clone());
            }
        }
        if errors.len() > own.documented.len() {
            errors.sort_by_key(|error| error.status);
        }
        errors
    }

    /// Warns of errors that no endpoint uses.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        let shared = self.shared.unwrap_or_default().iter().zip(self.used);
        for (error, _) in shared.filter(|(_, used)| !used) {
            let message = format!(
                "unused error `{}`, every endpoint overrides it; remove it",
                error.status
            );
            diagnostics.warn("unused_error", error.span, message, TokenStream::new());
        }
    }
}

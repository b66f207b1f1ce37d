//! The constants of a trait, which its endpoints can override.

use proc_macro2::TokenStream;
use restrait_grammar::Location;

use crate::api::declaration::Method;
use crate::constant::Constant;
use crate::diagnostics::Diagnostics;

/// The constants of a trait, and whether endpoints use them.
pub(super) struct Constants<'s> {
    shared: &'s [Constant],
    used: Vec<bool>,
}

impl<'s> Constants<'s> {
    pub(super) fn new(shared: &'s [Constant]) -> Self {
        let used = vec![false; shared.len()];
        Self { shared, used }
    }

    /// Takes the constants of an endpoint, and adds those of the trait with other names.
    pub(super) fn merge(&mut self, method: &mut Method) -> Vec<Constant> {
        let mut constants = std::mem::take(&mut method.keys.constants);
        for (shared, used) in self.shared.iter().zip(&mut self.used) {
            let is_sent = !shared.is_content_type() || has_plain_body(method);
            if is_sent
                && !constants
                    .iter()
                    .any(|own| own.is(shared.location, &shared.name))
            {
                *used = true;
                constants.push(shared.clone());
            }
        }
        constants
    }

    /// Warns of constants that no endpoint sends.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        let constants = self.shared.iter().zip(self.used);
        for (Constant { name, at, .. }, _) in constants.filter(|(_, used)| !used) {
            let message = format!("unused constant `{name}`, no endpoint sends it; remove it");
            diagnostics.warn("unused_constant", *at, message, TokenStream::new());
        }
    }
}

/// Returns `true` if the endpoint has a body whose media type nothing else declares.
fn has_plain_body(method: &Method) -> bool {
    let mut arguments = method.arguments.iter();
    arguments.any(|argument| {
        let location = argument.marker.map(|(location, _)| location);
        location == Some(Location::Body) && argument.content_type.is_none()
    })
}

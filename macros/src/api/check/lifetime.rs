//! The lifetime of a call, which all references among its arguments have.

use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, Type, TypeReference};

/// Gives the call's lifetime to every reference without one. Returns `true` if there is any.
pub(super) fn name_all(ty: &mut Type) -> bool {
    let mut namer = Namer(false);
    namer.visit_type_mut(ty);
    namer.0
}

struct Namer(bool);

impl VisitMut for Namer {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        if reference.lifetime.is_none() {
            reference.lifetime = Some(Lifetime::new("'a", reference.and_token.span));
            self.0 = true;
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = Lifetime::new("'a", lifetime.span());
            self.0 = true;
        }
    }
}

//! The types of common params, whose values a client keeps.

use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, Type, TypeFnPtr, TypeReference};

use crate::diagnostics::Diagnostics;
use crate::syntax::types;

/// Reports types that borrow, and replaces each by the owned type.
pub(super) fn check(ty: &mut Type, diagnostics: &mut Diagnostics) {
    Checker { diagnostics }.visit_type_mut(ty);
}

struct Checker<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl VisitMut for Checker<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Reference(reference) if !is_static(reference) => {
                let mut owned = ty.clone();
                Owner.visit_type_mut(&mut owned);
                let shown = types::name(&owned);
                let message = format!(
                    "a common parameter cannot borrow, the client keeps its value; write `{shown}`"
                );
                self.diagnostics.push(&*ty, message);
                *ty = owned;
            }
            ty => visit_mut::visit_type_mut(self, ty),
        }
    }

    /// Reports every lifetime but `'static`.
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            let message =
                format!("a common parameter cannot borrow for `{lifetime}`; write `'static`");
            self.diagnostics.push(&*lifetime, message);
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }

    /// Skips function pointers, which have lifetimes of their own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}
}

fn is_static(reference: &TypeReference) -> bool {
    (reference.lifetime.as_ref()).is_some_and(|lifetime| lifetime.ident == "static")
}

/// Replaces references, the innermost first: `Vec<String>` for `&[&str]`.
struct Owner;

impl VisitMut for Owner {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        visit_mut::visit_type_mut(self, ty);
        if let Type::Reference(reference) = ty {
            *ty = types::owned(&reference.elem);
        }
    }
}

//! The types of arguments, as far as their tokens show a mistake.

use std::fmt::Display;

use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, Type, TypeFnPtr, TypeReference, parse_quote};

use crate::api::declaration::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::syntax::types::{self, option};

/// Reports types that no argument can have, and replaces each by the type that was likely meant.
///
/// If that type is not known, the argument becomes `impl Sized`, so that calls still compile.
/// Returns `true` if it does. `is_invalid` says that the argument has been reported already.
pub(super) fn check(
    ty: &mut Type,
    is_invalid: bool,
    generics: &Generics,
    diagnostics: &mut Diagnostics,
) -> bool {
    let is_slice = report_unsized(ty, diagnostics)
        && matches!(ty, Type::Reference(reference)
        if matches!(&*reference.elem, Type::Slice(_)));
    let optional = option(ty).is_some() || is_invalid_option(ty);
    let mut checker = Checker {
        generics,
        diagnostics,
        is_invalid: is_invalid || generics.are_used_by(ty),
    };
    checker.visit_type_mut(ty);
    if checker.is_invalid {
        *ty = if optional {
            parse_quote!(::core::option::Option<impl ::core::marker::Sized>)
        } else {
            parse_quote!(impl ::core::marker::Sized)
        };
        return true;
    }
    // `&[u8]` may be invalid too, which would be another message.
    is_slice
}

/// Reports `str` and slices without a `&`, and adds it. Returns `true` if it does.
fn report_unsized(ty: &mut Type, diagnostics: &mut Diagnostics) -> bool {
    let inner = match ty {
        Type::Group(group) => return report_unsized(&mut group.elem, diagnostics),
        Type::Paren(paren) => return report_unsized(&mut paren.elem, diagnostics),
        ty => ty,
    };
    let is_unsized = match &*inner {
        Type::Path(path) => path.path.is_ident("str"),
        Type::Slice(_) => true,
        _ => false,
    };
    if is_unsized {
        let shown = types::name(inner);
        let message = format!(
            "`{shown}` cannot be used as an argument, its size is not known at compile time; write \
             `&{shown}`"
        );
        diagnostics.push(&*inner, message);
        *inner = parse_quote!(&#inner);
    }
    is_unsized
}

struct Checker<'c> {
    generics: &'c Generics,
    diagnostics: &'c mut Diagnostics,
    /// If `true`, a type has been reported and its replacement is not known.
    is_invalid: bool,
}

impl Checker<'_> {
    fn report(&mut self, ty: &Type, message: impl Display) {
        self.diagnostics.push(ty, message);
        self.is_invalid = true;
    }
}

impl VisitMut for Checker<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::ImplTrait(_) | Type::TraitObject(_) | Type::Never(_) => {
                let shown = types::name(ty);
                let message = format!(
                    "`{shown}` cannot be used as an argument; write a concrete type, such as `&str`"
                );
                self.report(ty, message);
            }
            Type::Infer(_) => self.report(
                ty,
                "missing type of the argument, `_` cannot be inferred; write a type, such as `&str`",
            ),
            ty if is_invalid_option(ty) => {
                let shown = types::name(ty);
                let message = format!(
                    "expected `Option` with one type argument, found `{shown}`; write \
                     `Option<String>` or another type"
                );
                self.report(ty, message);
            }
            Type::Path(path) if path.path.is_ident("Self") => self.report(
                ty,
                "`Self` cannot be used as an argument, it is the client; write a concrete type, \
                 such as `&str`",
            ),
            ty => visit_mut::visit_type_mut(self, ty),
        }
    }

    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        if let Some(mutability) = reference.mutability.take() {
            let message = "an argument cannot be a mutable reference; remove `mut`";
            self.diagnostics.push(mutability, message);
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if matches!(lifetime.ident.to_string().as_str(), "static" | "_") {
            return;
        }
        // If the method declares it, the declaration has been reported.
        if !self
            .generics
            .lifetimes
            .iter()
            .any(|name| lifetime.ident == name)
        {
            let message = format!(
                "an argument cannot use the named lifetime `{lifetime}`; write `'_` or remove it"
            );
            self.diagnostics.push(&*lifetime, message);
        }
        *lifetime = Lifetime::new("'_", lifetime.span());
    }

    /// Skips function pointers, which have lifetimes of their own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}
}

/// Returns `true` for an `Option` without exactly one type argument.
fn is_invalid_option(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| last.ident == "Option") && option(ty).is_none()
}

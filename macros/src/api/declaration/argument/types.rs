//! The types of arguments, as far as their text tells.

use std::fmt::Display;

use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, Type, TypeFnPtr, TypeReference, parse_quote};

use crate::api::declaration::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::syntax::types::{self, option};

/// Records what no argument can be, and puts what was likely meant in its location.
///
/// Where that is not known, the argument takes everything, so that calls still compile. Says
/// whether that is so; `lost` says that it is so already.
pub(super) fn check(
    ty: &mut Type,
    lost: bool,
    generics: &Generics,
    diagnostics: &mut Diagnostics,
) -> bool {
    unsized_alone(ty, diagnostics);
    let optional = option(ty).is_some() || is_odd_option(ty);
    let mut checker = Checker {
        generics,
        diagnostics,
        lost: lost || generics.mentioned(ty),
    };
    checker.visit_type_mut(ty);
    if checker.lost {
        *ty = if optional {
            parse_quote!(::core::option::Option<impl ::core::marker::Sized>)
        } else {
            parse_quote!(impl ::core::marker::Sized)
        };
        return true;
    }
    false
}

/// `str` where `&str` is meant.
fn unsized_alone(ty: &mut Type, diagnostics: &mut Diagnostics) {
    let inner = match ty {
        Type::Group(group) => return unsized_alone(&mut group.elem, diagnostics),
        Type::Paren(paren) => return unsized_alone(&mut paren.elem, diagnostics),
        ty => ty,
    };
    let alone = match &*inner {
        Type::Path(path) => path.path.is_ident("str"),
        Type::Slice(_) => true,
        _ => false,
    };
    if alone {
        let shown = types::name(inner);
        let message = format!("`{shown}` has no size; write `&{shown}`");
        diagnostics.push(&*inner, message);
        *inner = parse_quote!(&#inner);
    }
}

struct Checker<'c> {
    generics: &'c Generics,
    diagnostics: &'c mut Diagnostics,
    lost: bool,
}

impl Checker<'_> {
    fn refuse(&mut self, ty: &Type, message: impl Display) {
        self.diagnostics.push(ty, message);
        self.lost = true;
    }
}

impl VisitMut for Checker<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::ImplTrait(_) => self.refuse(
                ty,
                "an endpoint takes no generics; name the argument's type, such as `&str`",
            ),
            Type::TraitObject(_) => {
                let shown = types::name(ty);
                let message =
                    format!("nobody can see what a `{shown}` sends; name the argument's type");
                self.refuse(ty, message);
            }
            Type::Infer(_) => self.refuse(
                ty,
                "an argument needs its type; write `&str` or another for `_`",
            ),
            Type::Never(_) => self.refuse(ty, "nobody can make a `!`; name the argument's type"),
            ty if is_odd_option(ty) => self.refuse(
                ty,
                "an `Option` is of one type; write `Option<String>` or another",
            ),
            Type::Path(path) if path.path.is_ident("Self") => {
                self.refuse(ty, "`Self` is the client; name the argument's type");
            }
            ty => visit_mut::visit_type_mut(self, ty),
        }
    }

    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        if let Some(mutability) = reference.mutability.take() {
            let message = "an argument is only read; remove `mut`";
            self.diagnostics.push(mutability, message);
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if matches!(lifetime.ident.to_string().as_str(), "static" | "_") {
            return;
        }
        // Where it is declared, the declaration is the mistake.
        if !self
            .generics
            .lifetimes
            .iter()
            .any(|name| lifetime.ident == name)
        {
            let message = format!("lifetimes are generated; remove `{lifetime}`, or write `'_`");
            self.diagnostics.push(&*lifetime, message);
        }
        *lifetime = Lifetime::new("'_", lifetime.span());
    }

    /// A function's lifetimes are its own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}
}

/// `Option`, `Option<>` and the like, which are of no type, or of several.
fn is_odd_option(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| last.ident == "Option") && option(ty).is_none()
}

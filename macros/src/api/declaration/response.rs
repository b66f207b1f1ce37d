//! The return type of a method, which is the type of the response.

use syn::visit_mut::{self, VisitMut};
use syn::{
    GenericArgument, Lifetime, PathArguments, ReturnType, Signature, Type, TypeFnPtr, parse_quote,
};

use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::syntax::{pretty, types};

/// Reads the type of the response. Reports a type that no response can have, and returns the one
/// that was likely meant.
pub(super) fn read(sig: &Signature, generics: &Generics, diagnostics: &mut Diagnostics) -> Type {
    let ReturnType::Type(_, ty) = &sig.output else {
        let message = format!(
            "missing return type of `{}`; add `-> ()` for an empty response, or `-> Type`",
            sig.ident
        );
        diagnostics.push(&sig.ident, message);
        return parse_quote!(());
    };
    if generics.are_used_by(ty) {
        return parse_quote!(());
    }
    whole((**ty).clone(), diagnostics)
}

/// Checks the outermost type.
fn whole(ty: Type, diagnostics: &mut Diagnostics) -> Type {
    match ty {
        Type::Group(group) => whole(*group.elem, diagnostics),
        Type::Paren(paren) => whole(*paren.elem, diagnostics),
        Type::Reference(reference) => {
            let (shown, owned) = (
                pretty(&reference),
                types::name(&types::owned(&reference.elem)),
            );
            let message =
                format!("a response cannot be a reference, found `{shown}`; write `{owned}`");
            diagnostics.push(&reference, message);
            syn::parse_str(&owned).unwrap_or_else(|_| parse_quote!(()))
        }
        ty if matches!(&ty, Type::Slice(_))
            || matches!(&ty, Type::Path(path) if path.path.is_ident("str")) =>
        {
            let (shown, owned) = (types::name(&ty), types::name(&types::owned(&ty)));
            let message = format!(
                "a response cannot be `{shown}`, its size is not known at compile time; write \
                 `{owned}`"
            );
            diagnostics.push(&ty, message);
            syn::parse_str(&owned).unwrap_or_else(|_| parse_quote!(()))
        }
        ty => {
            if let Type::Path(path) = &ty
                && let Some(inner) = result(path)
            {
                let shown = types::name(&inner);
                let message = format!(
                    "unexpected `Result` as the return type, every call returns one; write `{shown}`"
                );
                diagnostics.push(path, message);
                return whole(inner, diagnostics);
            }
            parts(ty, diagnostics)
        }
    }
}

/// Checks all parts of the type, which must be owned and decodable.
fn parts(mut ty: Type, diagnostics: &mut Diagnostics) -> Type {
    let mut checker = Checker {
        diagnostics,
        is_invalid: false,
    };
    checker.visit_type_mut(&mut ty);
    if checker.is_invalid {
        parse_quote!(())
    } else {
        ty
    }
}

struct Checker<'d> {
    diagnostics: &'d mut Diagnostics,
    is_invalid: bool,
}

impl VisitMut for Checker<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let message = match ty {
            Type::ImplTrait(_) | Type::Infer(_) | Type::Never(_) | Type::TraitObject(_) => {
                let shown = types::name(ty);
                format!("a response cannot be `{shown}`; write a concrete type or `()`")
            }
            Type::Path(path) if path.path.is_ident("Self") => {
                "a response cannot be `Self`, which is the client; write a concrete type or `()`"
                    .into()
            }
            Type::Reference(reference) => {
                format!(
                    "a response cannot contain a reference; write `{}`",
                    types::name(&types::owned(&reference.elem))
                )
            }
            ty => return visit_mut::visit_type_mut(self, ty),
        };
        self.diagnostics.push(&*ty, message);
        self.is_invalid = true;
    }

    /// Reports every lifetime but `'static`.
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            let message = format!("a response cannot borrow for `{lifetime}`; write `'static`");
            self.diagnostics.push(&*lifetime, message);
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }

    /// Skips function pointers, which have lifetimes of their own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}
}

/// Returns the `T` of `Result<T, E>`.
fn result(path: &syn::TypePath) -> Option<Type> {
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == "Result" => Some(inner.clone()),
        _ => None,
    }
}

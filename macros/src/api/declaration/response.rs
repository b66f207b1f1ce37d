//! What a method returns: the type of the answer.

use syn::visit_mut::{self, VisitMut};
use syn::{
    GenericArgument, Lifetime, PathArguments, ReturnType, Signature, Type, TypeFnPtr, parse_quote,
};

use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::syntax::{types, written};

/// Reads the answer's type. Where it is none, what was likely meant stands for it.
pub(super) fn read(sig: &Signature, generics: &Generics, diagnostics: &mut Diagnostics) -> Type {
    let ReturnType::Type(_, ty) = &sig.output else {
        let message = "endpoint says nothing of its answer; write `-> ()` if it has no body, or \
                       its type";
        diagnostics.push(&sig.ident, message);
        return parse_quote!(());
    };
    if generics.mentioned(ty) {
        return parse_quote!(());
    }
    whole((**ty).clone(), diagnostics)
}

/// The answer as a whole.
fn whole(ty: Type, diagnostics: &mut Diagnostics) -> Type {
    match ty {
        Type::Group(group) => whole(*group.elem, diagnostics),
        Type::Paren(paren) => whole(*paren.elem, diagnostics),
        Type::Reference(reference) => {
            let (shown, owned) = (written(&reference), owned_name(&reference.elem));
            let message = format!("an answer is owned, `{shown}` is not; write `{owned}`");
            diagnostics.push(&reference, message);
            syn::parse_str(&owned).unwrap_or_else(|_| parse_quote!(()))
        }
        ty if matches!(&ty, Type::Slice(_))
            || matches!(&ty, Type::Path(path) if path.path.is_ident("str")) =>
        {
            let (shown, owned) = (types::name(&ty), owned_name(&ty));
            let message = format!("`{shown}` has no size; write `{owned}`");
            diagnostics.push(&ty, message);
            syn::parse_str(&owned).unwrap_or_else(|_| parse_quote!(()))
        }
        ty => {
            if let Type::Path(path) = &ty
                && let Some(inner) = result(path)
            {
                let shown = types::name(&inner);
                let message = format!("every call gives a `Result` already; write `{shown}`");
                diagnostics.push(path, message);
                return whole(inner, diagnostics);
            }
            parts(ty, diagnostics)
        }
    }
}

/// All that the answer's type names, which must be owned and decodable.
fn parts(mut ty: Type, diagnostics: &mut Diagnostics) -> Type {
    let mut checker = Checker {
        diagnostics,
        lost: false,
    };
    checker.visit_type_mut(&mut ty);
    if checker.lost { parse_quote!(()) } else { ty }
}

struct Checker<'d> {
    diagnostics: &'d mut Diagnostics,
    lost: bool,
}

impl VisitMut for Checker<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let message = match ty {
            Type::ImplTrait(_) | Type::Infer(_) | Type::Never(_) | Type::TraitObject(_) => {
                let shown = types::name(ty);
                format!("`{shown}` cannot be decoded; name the type of the answer, or write `()`")
            }
            Type::Path(path) if path.path.is_ident("Self") => {
                "`Self` is the client; name the type of the answer, or write `()`".into()
            }
            Type::Reference(reference) => {
                format!(
                    "an answer is owned; write `{}` here",
                    owned_name(&reference.elem)
                )
            }
            ty => return visit_mut::visit_type_mut(self, ty),
        };
        self.diagnostics.push(&*ty, message);
        self.lost = true;
    }

    /// An answer lives by itself, so it can name no lifetime but `'static`.
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            let message = "an answer is owned; write `'static`, or a type without a lifetime";
            self.diagnostics.push(&*lifetime, message);
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }

    /// A function's lifetimes are its own.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}
}

/// The owned type that stands behind a reference.
fn owned_name(ty: &Type) -> String {
    let name = types::name(ty);
    match ty {
        Type::Slice(slice) => format!("Vec<{}>", types::name(&slice.elem)),
        _ if name == "str" => "String".into(),
        _ => name,
    }
}

/// `T` of `Result<T, E>`, which is what people write who await the call in mind.
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

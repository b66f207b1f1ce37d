//! What a method returns: the type of the answer.

use syn::{GenericArgument, PathArguments, ReturnType, Signature, Type, parse_quote};

use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::name;

/// Reads the answer's type. Where it is none, what was likely meant stands for it.
pub(super) fn read(sig: &Signature, generics: &Generics, diagnostics: &mut Diagnostics) -> Type {
    let ReturnType::Type(_, ty) = &sig.output else {
        let message = "endpoint says nothing of its answer; write `-> ()` if it has no body, or \
                       its type";
        diagnostics.push(&sig.ident, message);
        return parse_quote!(());
    };
    let mut ty = (**ty).clone();
    generics.replace(&mut ty);
    owned(ty, diagnostics)
}

fn owned(ty: Type, diagnostics: &mut Diagnostics) -> Type {
    match ty {
        Type::Group(group) => owned(*group.elem, diagnostics),
        Type::Paren(paren) => owned(*paren.elem, diagnostics),
        Type::Reference(reference) => {
            let (shown, owned) = (name::of_type(&reference), owned_name(&reference.elem));
            let message = format!("an answer is owned, `{shown}` is not; write `{owned}`");
            diagnostics.push(&reference, message);
            syn::parse_str(&owned).unwrap_or_else(|_| parse_quote!(()))
        }
        Type::ImplTrait(_) | Type::Infer(_) | Type::Never(_) | Type::TraitObject(_) => {
            let shown = name::of_type(&ty);
            let message =
                format!("`{shown}` cannot be decoded; name the type of the answer, or write `()`");
            diagnostics.push(&ty, message);
            parse_quote!(())
        }
        Type::Path(path) if path.path.is_ident("Self") => {
            let message = "`Self` is the client; name the type of the answer";
            diagnostics.push(&path, message);
            parse_quote!(())
        }
        Type::Path(path) => match result(&path) {
            Some(inner) => {
                let shown = name::of_type(&inner);
                let message = format!("every call gives a `Result` already; write `{shown}`");
                diagnostics.push(&path, message);
                inner
            }
            None => {
                refuse_lifetimes(&path, diagnostics);
                Type::Path(path)
            }
        },
        ty => ty,
    }
}

/// The owned type that stands behind a reference.
fn owned_name(ty: &Type) -> String {
    let name = name::of_type(ty);
    match ty {
        Type::Slice(slice) => format!("Vec<{}>", name::of_type(&slice.elem)),
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

/// An answer lives by itself, so it can name no lifetime but `'static`.
fn refuse_lifetimes(path: &syn::TypePath, diagnostics: &mut Diagnostics) {
    let arguments = path.path.segments.iter().flat_map(|segment| {
        let arguments = match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
            _ => None,
        };
        arguments.into_iter().flatten()
    });
    for argument in arguments {
        match argument {
            GenericArgument::Lifetime(lifetime) if lifetime.ident != "static" => {
                let message = "an answer is owned; write `'static`, or a type without a lifetime";
                diagnostics.push(lifetime, message);
            }
            GenericArgument::Type(Type::Reference(reference)) => {
                let owned = owned_name(&reference.elem);
                let message = format!("an answer is owned; write `{owned}` here");
                diagnostics.push(reference, message);
            }
            GenericArgument::Type(Type::Path(inner)) => refuse_lifetimes(inner, diagnostics),
            _ => {}
        }
    }
}

//! Types: their source text and the names that API documents use for them.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{GenericArgument, PathArguments, Type, parse_quote};

use super::tokens::pretty;
use crate::name::{camel, unraw};

/// A type as it was written, with its names.
pub(crate) struct Ty {
    tokens: Vec<TokenTree>,
    /// The span of its first token. Stable compilers underline only this token.
    pub(crate) start: Span,
    /// The source text of the type.
    pub(crate) name: String,
    /// The name of the type in the API's documents. `None` for `()`.
    pub(crate) schema: Option<String>,
}

impl From<&Type> for Ty {
    fn from(ty: &Type) -> Self {
        Self {
            tokens: ty.to_token_stream().into_iter().collect(),
            start: start(ty),
            name: name(ty),
            schema: schema_name(ty),
        }
    }
}

impl Ty {
    /// Returns `false` if the compiler need not look for a media type of a body of this type: it is not
    /// generic, or a generic type of the standard library.
    pub(crate) fn may_have_codec(&self) -> bool {
        const STANDARD: [&str; 12] = [
            "Arc", "BTreeMap", "BTreeSet", "Box", "Cow", "HashMap", "HashSet", "Option", "Rc",
            "Vec", "VecDeque", "Wrapping",
        ];
        let Some((path, arguments)) = self.name.split_once('<') else {
            return false;
        };
        let name = path.rsplit([':', ' ', '&']).next().unwrap_or_default();
        // A type with lifetimes only is a struct that borrows.
        let is_borrowed = arguments
            .trim_end_matches('>')
            .split(',')
            .all(|argument| argument.trim().starts_with('\''));
        !name.is_empty() && !is_borrowed && !STANDARD.contains(&name)
    }

    /// Returns the name of a type that is one number, text or boolean.
    pub(crate) fn scalar(&self) -> Option<&'static str> {
        const SCALARS: [&str; 18] = [
            "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16",
            "u32", "u64", "u128", "usize", "String", "&str",
        ];
        SCALARS.into_iter().find(|scalar| self.name == *scalar)
    }
}

impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.iter().cloned());
    }
}

/// Returns the source text of a type.
pub(crate) fn name(ty: &Type) -> String {
    let mut text = String::new();
    match write(ty, &mut text) {
        Some(()) => text,
        None => pretty(ty),
    }
}

/// Appends the source text of a path or a reference. `None` for any other type.
fn write(ty: &Type, text: &mut String) -> Option<()> {
    match ty {
        Type::Group(group) => write(&group.elem, text)?,
        Type::Reference(reference) if reference.mutability.is_none() => {
            text.push('&');
            if let Some(lifetime) = &reference.lifetime {
                text.push_str(&lifetime.to_string());
                text.push(' ');
            }
            write(&reference.elem, text)?;
        }
        Type::Path(ty) if ty.qself.is_none() => {
            if ty.path.leading_colon.is_some() {
                text.push_str("::");
            }
            for (index, segment) in ty.path.segments.iter().enumerate() {
                if index > 0 {
                    text.push_str("::");
                }
                text.push_str(&segment.ident.to_string());
                write_arguments(&segment.arguments, text)?;
            }
        }
        _ => return None,
    }
    Some(())
}

fn write_arguments(arguments: &PathArguments, text: &mut String) -> Option<()> {
    let arguments = match arguments {
        PathArguments::None => return Some(()),
        PathArguments::AngleBracketed(arguments) if arguments.colon2_token.is_none() => arguments,
        _ => return None,
    };
    text.push('<');
    for (index, argument) in arguments.args.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        match argument {
            GenericArgument::Type(ty) => write(ty, text)?,
            _ => return None,
        }
    }
    // Keep a trailing comma.
    if arguments.args.trailing_punct() {
        text.push(',');
    }
    text.push('>');
    Some(())
}

/// Returns the span of the type's first token. Stable compilers underline only this token.
pub(crate) fn start(ty: &Type) -> Span {
    match ty {
        Type::Path(ty) if ty.qself.is_none() && ty.path.leading_colon.is_none() => {
            let first = ty.path.segments.first();
            first.map_or_else(Span::call_site, |first| first.ident.span())
        }
        Type::Reference(reference) => reference.and_token.span,
        ty => ty.span(),
    }
}

/// Returns the type's name in API documents: the camel case of its last segment. `None` for `()`.
pub(crate) fn schema_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Tuple(tuple) if tuple.elems.is_empty() => None,
        Type::Group(group) => schema_name(&group.elem),
        Type::Reference(reference) => schema_name(&reference.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            if last.arguments.is_empty() {
                return Some(camel(&unraw(&last.ident)));
            }
            if let Some(inner) = boxed(last) {
                return schema_name(inner);
            }
            Some(name(ty))
        }
        ty => Some(name(ty)),
    }
}

/// Returns the owned type that corresponds to the target of a reference.
pub(crate) fn owned(target: &Type) -> Type {
    match target {
        Type::Slice(slice) => {
            let item = &slice.elem;
            parse_quote!(Vec<#item>)
        }
        target if name(target) == "str" => parse_quote!(String),
        target => target.clone(),
    }
}

/// Returns the `T` of `Box<T>`, which has the same name in API documents.
fn boxed(segment: &syn::PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if segment.ident == "Box" => Some(inner),
        _ => None,
    }
}

/// Returns the last segment of a path.
pub(crate) fn last_segment(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        Type::Path(path) => path.path.segments.last().map(|last| &last.ident),
        _ => None,
    }
}

/// Returns `true` for the types of bodies that are sent unchanged: bytes, text and `Body`.
pub(crate) fn is_raw_body(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => is_raw_body(&group.elem),
        Type::Paren(paren) => is_raw_body(&paren.elem),
        Type::Reference(reference) => is_raw_body(&reference.elem),
        Type::Array(array) => name(&array.elem) == "u8",
        Type::Slice(slice) => name(&slice.elem) == "u8",
        Type::Path(_) => {
            let raw = ["Body", "Bytes", "String", "str"];
            last_segment(ty).is_some_and(|last| raw.iter().any(|it| last == it))
                || inner(ty, "Vec").is_some_and(|item| name(item) == "u8")
        }
        _ => false,
    }
}

/// Returns the `T` of `Option<T>`, whatever path names `Option`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    inner(ty, "Option")
}

/// Returns the `T` of `Name<T>`.
pub(crate) fn inner<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    match ty {
        Type::Group(group) => inner(&group.elem, name),
        Type::Paren(paren) => inner(&paren.elem, name),
        Type::Path(path) if path.qself.is_none() => {
            let last = path
                .path
                .segments
                .last()
                .filter(|last| last.ident == name)?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            match (arguments.args.len(), arguments.args.first()?) {
                (1, GenericArgument::Type(only)) => Some(only),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_types_like_their_source() {
        for text in [
            "u32",
            "types::PayloadStats",
            "Option<Vec<&'a str>>",
            "::std::string::String",
            "HashMap<&A, B<u8,>>",
            "&'a A<&B>",
            "A<>",
            "()",
            "(u8, u8)",
            "[u8; 4]",
            "&mut str",
            "A<4, 5>",
            "A::<u8>",
            "&dyn A",
        ] {
            let ty = syn::parse_str::<Type>(text).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!(name(&ty), text);
            assert_eq!(pretty(&ty), text);
        }
        let schema = |text| schema_name(&syn::parse_str(text).unwrap());
        assert_eq!(
            schema("types::PayloadStats").as_deref(),
            Some("payloadStats")
        );
        assert_eq!(
            schema("Vec<types::Org>").as_deref(),
            Some("Vec<types::Org>")
        );
        assert_eq!(schema("&'a types::Org").as_deref(), Some("org"));
        assert_eq!(schema("Box<types::Org>").as_deref(), Some("org"));
        assert_eq!(schema("()"), None);
    }
}

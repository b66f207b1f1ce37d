//! Plain types: paths, what they are of, references to them, and `()`.

use proc_macro2::{Delimiter, TokenTree};
use syn::punctuated::Punctuated;
use syn::token::{Gt, Lt, Paren, PathSep};
use syn::{
    AngleBracketedGenericArguments, GenericArgument, Path, PathArguments, PathSegment, Token, Type,
    TypePath, TypeReference, TypeTuple,
};

use super::Cursor;

/// The type that the tokens are. What is not plain syn reads.
pub(super) fn read(tokens: &[TokenTree]) -> Option<Type> {
    let mut cursor = Cursor(tokens);
    plain(&mut cursor)
        .filter(|_| cursor.is_empty())
        .or_else(|| syn::parse2(tokens.iter().cloned().collect()).ok())
}

fn plain(cursor: &mut Cursor<'_>) -> Option<Type> {
    if let Some(and) = cursor.punct('&') {
        return Some(Type::Reference(TypeReference {
            attrs: Vec::new(),
            and_token: Token![&](and.span()),
            lifetime: None,
            mutability: None,
            elem: Box::new(plain(cursor)?),
        }));
    }
    if let Some(unit) = cursor.group(Delimiter::Parenthesis) {
        let paren_token = Paren {
            span: unit.delim_span(),
        };
        return unit.stream().is_empty().then(|| {
            Type::Tuple(TypeTuple {
                attrs: Vec::new(),
                paren_token,
                elems: Punctuated::new(),
            })
        });
    }
    Some(Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path: path(cursor)?,
    }))
}

/// `::std::option::Option<T>`
fn path(cursor: &mut Cursor<'_>) -> Option<Path> {
    let leading_colon = cursor.pair(':', ':').map(PathSep);
    let mut segments = Punctuated::new();
    segments.push_value(segment(cursor)?);
    while let Some(colons) = cursor.pair(':', ':') {
        segments.push_punct(PathSep(colons));
        segments.push_value(segment(cursor)?);
    }
    Some(Path {
        leading_colon,
        segments,
    })
}

fn segment(cursor: &mut Cursor<'_>) -> Option<PathSegment> {
    let Some(name) = cursor.name() else {
        let module = ["crate", "self", "super"]
            .iter()
            .find_map(|word| cursor.word(word));
        return module.map(|word| word.clone().into());
    };
    Some(PathSegment {
        ident: name.clone(),
        arguments: match cursor.punct('<') {
            Some(open) => PathArguments::AngleBracketed(arguments(Lt(open.span()), cursor)?),
            None => PathArguments::None,
        },
    })
}

/// `T, U>`, behind the opening bracket.
fn arguments(lt_token: Lt, cursor: &mut Cursor<'_>) -> Option<AngleBracketedGenericArguments> {
    let mut args = Punctuated::new();
    loop {
        args.push_value(GenericArgument::Type(plain(cursor)?));
        if let Some(close) = cursor.punct('>') {
            return Some(AngleBracketedGenericArguments {
                colon2_token: None,
                lt_token,
                args,
                gt_token: Gt(close.span()),
            });
        }
        args.push_punct(Token![,](cursor.punct(',')?.span()));
    }
}

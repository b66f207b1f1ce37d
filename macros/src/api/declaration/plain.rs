//! Traits that are written plainly, as nearly all are, read without syn's grammar of all of Rust.
//!
//! A macro is not optimized while people work on what uses it, and is run whenever they change a
//! line: there, syn would take most of its time to say what is no plain method. What is, becomes
//! exactly what syn makes of it, and what is not, syn reads.

use proc_macro2::{Delimiter, TokenStream};
use syn::punctuated::Punctuated;
use syn::token::{Fn, Paren, RArrow, SelfValue};
use syn::{
    FnArg, FnModifiers, Generics, ItemTrait, Pat, PatIdent, PatType, Receiver, ReceiverKind,
    ReturnType, Safety, Signature, Token, TraitItem, TraitItemFn,
};

use super::lenient;

mod attribute;
mod cursor;
#[cfg(test)]
mod tests;
mod types;

use cursor::Cursor;

/// The trait, if all that stands in it is plain.
pub(crate) fn read(tokens: &TokenStream) -> Option<ItemTrait> {
    let tokens = Vec::from_iter(tokens.clone());
    let mut cursor = Cursor(&tokens);
    let attrs = attribute::all(&mut cursor)?;
    let (mut item, body) = lenient::head(cursor.0)?;
    item.attrs = attrs;
    let body = Vec::from_iter(body);
    let mut cursor = Cursor(&body);
    while !cursor.is_empty() {
        item.items.push(TraitItem::Fn(method(&mut cursor)?));
    }
    Some(item)
}

/// `#[..] fn name(&self, ..) -> Type;`
fn method(cursor: &mut Cursor<'_>) -> Option<TraitItemFn> {
    let attrs = attribute::all(cursor)?;
    let fn_token = Fn(cursor.word("fn")?.span());
    let ident = cursor.name()?.clone();
    let group = cursor.group(Delimiter::Parenthesis)?;
    let arguments = Vec::from_iter(group.stream());
    let output = match cursor.pair('-', '>') {
        Some(arrow) => {
            let ty = types::read(cursor.until(';'))?;
            ReturnType::Type(RArrow(arrow), Box::new(ty))
        }
        None => ReturnType::Default,
    };
    let semi_token = Token![;](cursor.punct(';')?.span());
    Some(TraitItemFn {
        attrs,
        modifiers: FnModifiers::default(),
        sig: Signature {
            constness: None,
            asyncness: None,
            safety: Safety::Default,
            abi: None,
            fn_token,
            ident,
            generics: Generics::default(),
            paren_token: Paren {
                span: group.delim_span(),
            },
            inputs: inputs(Cursor(&arguments))?,
            variadic: None,
            output,
        },
        default: None,
        semi_token: Some(semi_token),
    })
}

/// `&self, #[..] name: Type, ..`
fn inputs(mut cursor: Cursor<'_>) -> Option<Punctuated<FnArg, Token![,]>> {
    let mut inputs = Punctuated::new();
    inputs.push_value(receiver(&mut cursor)?);
    while let Some(comma) = cursor.punct(',') {
        inputs.push_punct(Token![,](comma.span()));
        if cursor.is_empty() {
            break;
        }
        inputs.push_value(argument(&mut cursor)?);
    }
    cursor.is_empty().then_some(inputs)
}

/// `&self`
fn receiver(cursor: &mut Cursor<'_>) -> Option<FnArg> {
    let and = Token![&](cursor.punct('&')?.span());
    let self_token = SelfValue(cursor.word("self")?.span());
    Some(FnArg::Receiver(Receiver {
        attrs: Vec::new(),
        mutability: None,
        self_token,
        kind: ReceiverKind::Reference(and, None, None),
    }))
}

/// `#[..] name: Type`
fn argument(cursor: &mut Cursor<'_>) -> Option<FnArg> {
    let attrs = attribute::all(cursor)?;
    let pat = Pat::Ident(PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: cursor.name()?.clone(),
        subpat: None,
    });
    let colon_token = Token![:](cursor.punct(':')?.span());
    Some(FnArg::Typed(PatType {
        attrs,
        pat: Box::new(pat),
        colon_token,
        ty: Box::new(types::read(cursor.until(','))?),
    }))
}

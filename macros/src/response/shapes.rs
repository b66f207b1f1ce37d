//! An enum: one variant for each shape of the answer.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, Fields, Type, Variant};

use super::{Implemented, refuse};
use crate::derive::list;
use crate::diagnostics::Diagnostics;
use crate::name;

/// The statuses of a variant; `None` stands for every other one.
type Statuses = Vec<Option<u16>>;

/// What the variants make.
pub(super) fn of(
    data: &DataEnum,
    runtime: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> Option<Implemented> {
    let before = diagnostics.count();
    let mut seen: Statuses = Vec::new();
    let (mut arms, mut rest, mut shapes, mut readings) = (vec![], None, vec![], vec![]);
    for variant in &data.variants {
        let ident = &variant.ident;
        let statuses = statuses(variant, &mut seen, diagnostics);
        let ty = held(variant, diagnostics);
        let decode = match ty {
            Some(ty) => quote! {
                <#ty as #runtime::Response>::decode(answer).map(Self::#ident)
            },
            None => quote!(::core::result::Result::Ok(Self::#ident)),
        };
        if let Some(ty) = ty {
            readings.push(quote!(<#ty as #runtime::Response>::READING));
        }
        let body = match ty.and_then(name::of_schema) {
            Some(name) => quote!(::core::option::Option::Some(#name)),
            None => quote!(::core::option::Option::None),
        };
        for status in statuses {
            let code = status.unwrap_or_default();
            shapes.push(quote!(#runtime::Shape { status: #code, body: #body }));
            match status {
                Some(code) => arms.push(quote!(#code => #decode,)),
                None => rest = Some(decode.clone()),
            }
        }
    }
    if data.variants.is_empty() {
        let message = "an answer has a shape; add a variant with `#[status(200)]`";
        diagnostics.push(data.enum_token, message);
    }
    if diagnostics.count() > before {
        return None;
    }
    let rest = rest.unwrap_or_else(|| quote!(::core::result::Result::Err(#runtime::unexpected())));
    Some(Implemented {
        constants: quote! {
            const READING: #runtime::Reading = #runtime::reading_of(&[#(#readings),*]);
            const SHAPES: &'static [#runtime::Shape] = &[#(#shapes),*];
        },
        decode: quote! {
            match answer.code() {
                #(#arms)*
                _ => #rest,
            }
        },
    })
}

/// Reads `#[status(200, 201)]`.
fn statuses(variant: &Variant, seen: &mut Statuses, diagnostics: &mut Diagnostics) -> Statuses {
    let remedy = "a variant takes `#[status(..)]`";
    refuse(
        &variant.attrs,
        &["header", "body", "response"],
        remedy,
        diagnostics,
    );
    let mut own = Vec::new();
    let mut found = false;
    for attribute in &variant.attrs {
        let Some(tokens) = list(attribute, "status") else {
            continue;
        };
        found = true;
        for token in tokens {
            let text = token.to_string();
            let status = match text.as_str() {
                "," => continue,
                "_" => None,
                text => match text.parse().ok().filter(|code| (100..=599).contains(code)) {
                    Some(code) => Some(code),
                    None => {
                        let message =
                            format!("`{text}` is no status; write one, such as 202, or `_`");
                        diagnostics.push(token, message);
                        continue;
                    }
                },
            };
            if seen.contains(&status) {
                let message = format!("another shape has `{text}` as well; remove one");
                diagnostics.push(token, message);
                continue;
            }
            seen.push(status);
            own.push(status);
        }
    }
    if !found {
        let message = format!(
            "`{}` has no status; add `#[status(200)]`, or `#[status(_)]` for every other one",
            variant.ident
        );
        diagnostics.push(&variant.ident, message);
    }
    own
}

/// The type that a variant holds.
pub(crate) fn held<'v>(variant: &'v Variant, diagnostics: &mut Diagnostics) -> Option<&'v Type> {
    match &variant.fields {
        Fields::Unit => None,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| &field.ty)
        }
        fields => {
            let message = format!(
                "a shape is one type, or nothing; write `{}(Type)`",
                variant.ident
            );
            diagnostics.push(fields, message);
            None
        }
    }
}

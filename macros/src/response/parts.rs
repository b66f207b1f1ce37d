//! A struct: headers, status and body as its fields.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DataStruct, Field, Fields, Ident, Type};

use super::{Implemented, refuse};
use crate::check::header_name;
use crate::declaration::option;
use crate::derive::list;
use crate::diagnostics::Diagnostics;
use crate::name;

/// What a field is of.
enum Part {
    Header(String),
    Status,
    Body,
}

/// What the fields make.
pub(super) fn of(
    data: &DataStruct,
    runtime: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> Option<Implemented> {
    let before = diagnostics.count();
    let Fields::Named(fields) = &data.fields else {
        let message = "the parts of an answer have names; write `struct Name { .. }`";
        diagnostics.push(data.struct_token, message);
        return None;
    };
    let mut body: Option<(&Ident, &Type)> = None;
    let mut inits = Vec::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else {
            continue;
        };
        let (ty, span) = (&field.ty, field.ty.span());
        match part(field, ident, diagnostics) {
            Part::Header(name) => {
                let read = match option(ty) {
                    Some(inner) => quote_spanned! {span=>
                        #runtime::optional_header::<#inner>(answer, #name)?
                    },
                    None => quote_spanned!(span=> #runtime::header::<#ty>(answer, #name)?),
                };
                inits.push(quote!(#ident: #read));
            }
            Part::Status => inits.push(quote_spanned! {span=>
                #ident: answer.status()
            }),
            Part::Body => {
                if let Some((first, _)) = body {
                    let message = format!(
                        "`{first}` is the body already; mark `{ident}` with `#[header(\"..\")]`"
                    );
                    diagnostics.push(ident, message);
                }
                body = Some((ident, ty));
            }
        }
    }
    if diagnostics.count() > before {
        return None;
    }
    let (reading, body) = match body {
        Some((ident, ty)) => (
            quote!(<#ty as #runtime::Response>::READING),
            quote!(#ident: <#ty as #runtime::Response>::decode(answer)?,),
        ),
        None => (
            quote!(<() as #runtime::Response>::READING),
            TokenStream::new(),
        ),
    };
    Some(Implemented {
        constants: quote!(const READING: #runtime::Reading = #reading;),
        decode: quote! {
            ::core::result::Result::Ok(Self { #(#inits,)* #body })
        },
    })
}

/// What the field's attribute says; a field without one is the body.
fn part(field: &Field, ident: &Ident, diagnostics: &mut Diagnostics) -> Part {
    refuse(
        &field.attrs,
        &["response"],
        "it stands on the struct",
        diagnostics,
    );
    let mut found = None;
    for attribute in &field.attrs {
        let part = if attribute.path().is_ident("body") {
            Part::Body
        } else if attribute.path().is_ident("status") {
            Part::Status
        } else if let Some(tokens) = list(attribute, "header") {
            let own = || name::unraw(ident).replace('_', "-");
            let written = (!tokens.is_empty())
                .then(|| crate::literal::string(&tokens.into(), "header", diagnostics))
                .flatten();
            let name = written.map_or_else(own, |text| text.value);
            let taken = ["content-type", "content-length"].contains(&name.as_str());
            if let Err(reason) = header_name(&name)
                && !taken
            {
                diagnostics.push(attribute, format_args!("`{name}` {reason}"));
            }
            Part::Header(name)
        } else {
            continue;
        };
        if found.is_some() {
            diagnostics.push(attribute.path(), "a field is one part; remove this");
        }
        found = Some(part);
    }
    found.unwrap_or(Part::Body)
}

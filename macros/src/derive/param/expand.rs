//! Writes the impl of `Param`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Lifetime;

use super::model::{Param, Shape, Text, Variant};
use crate::name;

/// Returns the impl.
pub(super) fn param(param: &Param) -> TokenStream {
    let Param {
        runtime,
        ident,
        lifetime,
        where_clause,
        shape,
    } = param;
    let arguments = lifetime.as_ref().map(|it| quote!(<#it>));
    let own = || Lifetime::new("'param", Span::call_site());
    let lifetime = lifetime.clone().unwrap_or_else(own);
    let (info, value) = match shape {
        Shape::Enum(variants) => {
            let arms = variants.iter().map(|it| arm(runtime, it, &lifetime));
            let info = type_info(runtime, &name::unraw(ident), variants);
            (info, quote!(match self { #(#arms)* }))
        }
        Shape::Newtype(field, ty) => {
            // An error about the type points at it.
            let inner = quote_spanned!(ty.start=> <#ty as #runtime::Param<#lifetime>>);
            (
                quote!(#inner::TYPE),
                quote!(#inner::into_value(self.#field)),
            )
        }
    };
    quote! {
        impl<#lifetime> #runtime::Param<#lifetime> for #ident #arguments #where_clause {
            const TYPE: #runtime::TypeInfo = #info;

            // A program may still send a deprecated variant.
            #[allow(deprecated)]
            fn into_value(self) -> #runtime::Value<#lifetime> {
                #value
            }
        }
    }
}

/// Returns the description of an enum. Its texts are listed unless it also contains other values.
fn type_info(runtime: &TokenStream, name: &str, variants: &[Variant]) -> TokenStream {
    let info = quote!(#runtime::TypeInfo::new(#name, #runtime::JsonType::String));
    let is_open = variants.iter().any(|it| matches!(it.text, Text::Inner(_)));
    let texts = variants.iter().filter_map(|variant| match &variant.text {
        Text::Name(text) => Some(text),
        Text::Inner(_) | Text::Refused => None,
    });
    let texts: Vec<_> = texts.collect();
    match texts.first() {
        Some(first) if is_open => quote!(#info.example(#first)),
        Some(_) => quote!(#info.values(&[#(#texts),*])),
        None => info,
    }
}

fn arm(runtime: &TokenStream, variant: &Variant, lifetime: &Lifetime) -> TokenStream {
    let Variant { ident, text } = variant;
    match text {
        Text::Name(text) => quote!(Self::#ident => #runtime::Value::str(#text),),
        Text::Inner(ty) => {
            // An error about the type points at it.
            let inner = quote_spanned!(ty.start=> <#ty as #runtime::Param<#lifetime>>::into_value);
            quote!(Self::#ident(value) => #inner(value),)
        }
        Text::Refused => {
            let reason = format!("variant `{ident}` has no text");
            quote!(Self::#ident { .. } => #runtime::Value::invalid(#reason),)
        }
    }
}

//! `#[derive(Page)]`: where in an answer the items are.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, Field, Fields};

use crate::derive::{self, list};
use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;

/// The impl, and the mistakes in what it is derived for.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Some((item, runtime)) = derive::read(item, "page", &mut diagnostics) else {
        return diagnostics.finish();
    };
    let fields = match &item.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => Some(&fields.named),
            _ => None,
        },
        _ => None,
    };
    let Some(fields) = fields else {
        let message = "a page is a struct with a list among its fields; derive it for one";
        diagnostics.push(&item.ident, message);
        return diagnostics.finish();
    };
    let (mut items, mut total, mut next) = (None, None, None);
    for field in fields {
        let Some(word) = word(field, &mut diagnostics) else {
            continue;
        };
        let place = match word.as_str() {
            "items" => &mut items,
            "total" => &mut total,
            _ => &mut next,
        };
        if place.replace(field).is_some() {
            let message = format!("another field is `{word}` already; remove one");
            diagnostics.push(&field.ident, message);
        }
    }
    let Some(items) = items else {
        let message = "no field holds the items; add `#[page(items)]` to one";
        diagnostics.push(&item.ident, message);
        return diagnostics.finish();
    };
    let errors = diagnostics.finish();
    let (ident, list, ty) = (&item.ident, &items.ident, &items.ty);
    let span = ty.span();
    let item_type = quote_spanned!(span=> <#ty as ::core::iter::IntoIterator>::Item);
    let total = total.map(|field| {
        let (ident, ty) = (&field.ident, &field.ty);
        // Not at the type, where `self` would be another one if a macro wrote the struct.
        let own = quote!(&self.#ident);
        let count = quote_spanned!(ty.span()=> <#ty as #runtime::Count>::count(#own));
        quote! {
            fn total(&self) -> ::core::option::Option<u64> {
                #count
            }
        }
    });
    let next = next.map(|field| {
        let ident = &field.ident;
        let own = quote!(&self.#ident);
        let clone = quote_spanned! {field.ty.span()=>
            ::core::convert::From::from(::core::clone::Clone::clone(#own))
        };
        quote! {
            // What is no conversion for one type is one for another.
            #[allow(clippy::useless_conversion)]
            fn next(&self) -> ::core::option::Option<::std::string::String> {
                #clone
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #runtime::Page for #ident {
            type Item = #item_type;

            fn into_items(self) -> ::std::vec::Vec<Self::Item> {
                ::core::iter::IntoIterator::into_iter(self.#list).collect()
            }

            fn count(&self) -> usize {
                self.#list.len()
            }

            #total
            #next
        }
        #errors
    }
}

/// What a field is of a page.
fn word(field: &Field, diagnostics: &mut Diagnostics) -> Option<String> {
    const WORDS: [&str; 3] = ["items", "total", "next"];
    let tokens = field.attrs.iter().find_map(|it| list(it, "page"))?;
    let word = tokens.to_string();
    if WORDS.contains(&word.as_str()) {
        return Some(word);
    }
    let hint = match nearest(&word, WORDS) {
        Some(word) => format!("did you mean `{word}`?"),
        None => "write `items`, `total` or `next`".into(),
    };
    let message = format!("`#[page]` has no `{word}`; {hint}");
    if tokens.is_empty() {
        let message = "`#[page]` says nothing; write `#[page(items)]`";
        diagnostics.push(&field.ident, message);
    } else {
        diagnostics.push(tokens, message);
    }
    None
}

//! Writes the impl of `Page`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::model::{Page, Part};

/// Returns the impl.
pub(super) fn page(page: &Page) -> TokenStream {
    let (runtime, ident) = (&page.runtime, &page.ident);
    let (generics, arguments, bounds) = page.generics.split_for_impl();
    let Part { ident: list, ty } = &page.items;
    let item_type = quote_spanned!(ty.start=> <#ty as ::core::iter::IntoIterator>::Item);
    let own = quote!(self.#list);
    let items = quote_spanned!(ty.start=> ::core::iter::Iterator::collect(
        <#ty as ::core::iter::IntoIterator>::into_iter(#own)
    ));
    let total = page.total.as_ref().map(|part| total(runtime, part));
    let next = page.next.as_ref().map(next);
    quote! {
        #[automatically_derived]
        impl #generics #runtime::Page for #ident #arguments #bounds {
            type Item = #item_type;

            fn into_items(self) -> ::std::vec::Vec<#item_type> {
                #items
            }

            fn count(&self) -> usize {
                self.#list.len()
            }

            #total
            #next
        }
    }
}

fn total(runtime: &TokenStream, part: &Part) -> TokenStream {
    let Part { ident, ty } = part;
    // `self` has the derive's span, because that of the type may be in another macro.
    let own = quote!(&self.#ident);
    let count = quote_spanned!(ty.start=> <#ty as #runtime::TotalCount>::count(#own));
    quote! {
        fn total(&self) -> ::core::option::Option<u64> {
            #count
        }
    }
}

fn next(part: &Part) -> TokenStream {
    let ident = &part.ident;
    let own = quote!(&self.#ident);
    let clone = quote_spanned! {part.ty.start=>
        ::core::convert::From::from(::core::clone::Clone::clone(#own))
    };
    quote! {
        // For an `Option<String>` it converts nothing.
        #[allow(clippy::useless_conversion)]
        fn next(&self) -> ::core::option::Option<::std::string::String> {
            #clone
        }
    }
}

//! Writes the impl of `Page`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::model::{Items, Next, Page, Part};

/// Returns the impl.
pub(super) fn page(page: &Page) -> TokenStream {
    let (runtime, ident) = (&page.runtime, &page.ident);
    let mut generics = page.generics.clone();
    if !generics.params.is_empty() {
        // The bounds of the derived `Deserialize`, which depend on the fields.
        let bounds = &mut generics.make_where_clause().predicates;
        bounds.push(syn::parse_quote!(Self: #runtime::Response));
    }
    let (generics, arguments, bounds) = generics.split_for_impl();
    let list = match &page.items {
        Items::Field(ident, ty) => {
            let item = quote_spanned!(ty.start=> <#ty as ::core::iter::IntoIterator>::Item);
            let own = quote!(self.#ident);
            let items = quote_spanned!(ty.start=> ::core::iter::Iterator::collect(
                <#ty as ::core::iter::IntoIterator>::into_iter(#own)
            ));
            list(&item, &items, &quote!(self.#ident.len()))
        }
        Items::Path(path, item) => list_at(runtime, path, item),
    };
    let name = page.items_name.as_ref().map(|name| {
        quote! {
            const ITEMS: ::core::option::Option<&'static str> = ::core::option::Option::Some(#name);
        }
    });
    let total = page.total.as_ref().map(|part| total(runtime, part));
    let next = page.next.as_ref().map(|next| match next {
        Next::Part(part) => next_of(runtime, part),
        Next::LastItem(path) => next_in_last(runtime, &page.items, path),
        Next::LastMember(items, cursor) => quote! {
            const LAST_ITEM: ::core::option::Option<#runtime::LastItem> =
                ::core::option::Option::Some(#runtime::LastItem {
                    items: #items,
                    cursor: &[#(#cursor),*],
                });
        },
    });
    let has_more = page.has_more.as_ref().map(|part| has_more(runtime, part));
    quote! {
        #[automatically_derived]
        impl #generics #runtime::Page for #ident #arguments #bounds {
            #name
            #list
            #total
            #next
            #has_more
        }
    }
}

/// Returns the items of the impl for the list.
fn list(item: &TokenStream, items: &TokenStream, count: &TokenStream) -> TokenStream {
    quote! {
        type Item = #item;

        fn into_items(self) -> ::std::vec::Vec<#item> {
            #items
        }

        fn count(&self) -> usize {
            #count
        }
    }
}

/// Returns the items of the impl for a list at the end of a path. Without the list, the page is empty.
fn list_at(runtime: &TokenStream, path: &[Ident], item: &TokenStream) -> TokenStream {
    let owned = opened(runtime, &quote!(self), path, &quote!());
    let borrowed = opened(runtime, &quote!(self), path, &quote!(&));
    let item_type = quote!(#item);
    list(
        &item_type,
        &quote! {
            let list = move || { #owned };
            match list() {
                ::core::option::Option::Some(list) => ::core::iter::Iterator::collect(
                    ::core::iter::IntoIterator::into_iter(list)
                ),
                ::core::option::Option::None => ::std::vec::Vec::new(),
            }
        },
        &quote! {
            let list = || { #borrowed };
            match list() {
                ::core::option::Option::Some(list) => list.len(),
                ::core::option::Option::None => 0,
            }
        },
    )
}

/// Returns statements that end with an `Option` of the value at the end of a path. `Option`s on the way
/// and at the end are opened.
fn opened(
    runtime: &TokenStream,
    root: &TokenStream,
    path: &[Ident],
    borrow: &TokenStream,
) -> TokenStream {
    let mut value = root.clone();
    let mut statements = quote!(use #runtime::Open as _;);
    for (index, field) in path.iter().enumerate() {
        // The span of the field is that of an error about it.
        let access = quote_spanned!(field.span()=> #value.#field);
        let open = quote!(#runtime::Step(#borrow #access).open());
        if index + 1 == path.len() {
            statements.extend(open);
        } else {
            statements.extend(quote!(let value = #open?;));
            value = quote!(value);
        }
    }
    statements
}

/// Returns statements that end with `call(&value)` for the value at the end of a path.
fn at_end(
    runtime: &TokenStream,
    root: &TokenStream,
    path: &[Ident],
    call: &TokenStream,
) -> TokenStream {
    let Some((last, parents)) = path.split_last() else {
        return TokenStream::new();
    };
    let (parents, parent) = if parents.is_empty() {
        (None, root.clone())
    } else {
        let parents = opened(runtime, root, parents, &quote!(&));
        (Some(quote!(let value = { #parents }?;)), quote!(value))
    };
    // An error about the type of the value is located at the field.
    let end = Ident::new("end", Span::call_site().located_at(last.span()));
    let access = quote_spanned!(last.span()=> #parent.#last);
    quote! {
        #parents
        let #end = &#access;
        #call(#end)
    }
}

fn total(runtime: &TokenStream, part: &Part) -> TokenStream {
    let count = match part {
        Part::Field(ident, ty) => {
            // `self` has the derive's span, because that of the type may be in another macro.
            let own = quote!(&self.#ident);
            quote_spanned!(ty.start=> <#ty as #runtime::TotalCount>::count(#own))
        }
        Part::Path(path) => {
            let call = quote!(#runtime::TotalCount::count);
            at_end(runtime, &quote!(self), path, &call)
        }
    };
    quote! {
        fn total(&self) -> ::core::option::Option<u64> {
            #count
        }
    }
}

fn next_of(runtime: &TokenStream, part: &Part) -> TokenStream {
    let cursor = match part {
        Part::Field(ident, ty) => {
            let own = quote!(&self.#ident);
            quote_spanned!(ty.start=> <#ty as #runtime::ToCursor>::to_cursor(#own))
        }
        Part::Path(path) => {
            let call = quote!(#runtime::ToCursor::to_cursor);
            at_end(runtime, &quote!(self), path, &call)
        }
    };
    next(runtime, &cursor)
}

/// Returns the cursor in a field of the last item.
fn next_in_last(runtime: &TokenStream, items: &Items, path: &[Ident]) -> TokenStream {
    let list = match items {
        Items::Field(ident, _) => quote!(&self.#ident),
        Items::Path(path, _) => {
            let list = opened(runtime, &quote!(self), path, &quote!(&));
            quote!({ #list }?)
        }
    };
    let call = quote!(#runtime::ToCursor::to_cursor);
    let cursor = at_end(runtime, &quote!(last), path, &call);
    next(
        runtime,
        &quote! {
            let list = #list;
            let last = ::core::iter::Iterator::last(list.iter())?;
            #cursor
        },
    )
}

fn next(runtime: &TokenStream, cursor: &TokenStream) -> TokenStream {
    quote! {
        fn next(&self) -> ::core::option::Option<#runtime::Cursor> {
            #cursor
        }
    }
}

fn has_more(runtime: &TokenStream, part: &Part) -> TokenStream {
    let flag = match part {
        Part::Field(ident, ty) => {
            let own = quote!(&self.#ident);
            quote_spanned!(ty.start=> <#ty as #runtime::HasMore>::has_more(#own))
        }
        Part::Path(path) => {
            let call = quote!(#runtime::HasMore::has_more);
            at_end(runtime, &quote!(self), path, &call)
        }
    };
    quote! {
        fn has_more(&self) -> ::core::option::Option<bool> {
            #flag
        }
    }
}

//! `#[client]`: what an API says once, for all its endpoints.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemStruct;

use crate::diagnostics::Diagnostics;

mod common;
mod declaration;
mod expand;

/// The client and all that is made of it, and the mistakes in it.
pub(crate) fn client(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let item = match syn::parse2::<ItemStruct>(item.clone()) {
        Ok(item) => item,
        Err(error) => {
            match syn::parse2::<syn::Item>(item.clone()) {
                Ok(parsed) => {
                    let (keyword, what) = crate::api::keyword(&parsed);
                    let message =
                        format!("`#[client]` stands on {what}; write `struct`, with a name");
                    match keyword {
                        Some(keyword) => diagnostics.push(keyword, message),
                        None => diagnostics.push_at(proc_macro2::Span::call_site(), message),
                    }
                }
                Err(_) => diagnostics.push_syn(&error),
            }
            let errors = diagnostics.finish();
            return quote!(#item #errors);
        }
    };
    let client = declaration::client(args, item, &mut diagnostics);
    let expanded = expand::client(&client);
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

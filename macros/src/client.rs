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
            diagnostics.push_syn(&error);
            let errors = diagnostics.finish();
            return quote!(#item #errors);
        }
    };
    let client = declaration::client(args, item, &mut diagnostics);
    let expanded = expand::client(&client);
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

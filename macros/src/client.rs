//! `#[client]`: what an API says once, for all its endpoints.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Item, ItemStruct};

use crate::diagnostics::Diagnostics;
use crate::syntax::items::keyword;

mod check;
mod declaration;
mod expand;
mod model;

use declaration::Declaration;

/// The client and all that is made of it, and the mistakes in it.
pub(crate) fn client(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let parsed = match syn::parse2::<ItemStruct>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return refuse(item, &error, diagnostics),
    };
    let declaration = Declaration::read(args, parsed, &mut diagnostics);
    let client = check::client(declaration, &mut diagnostics);
    let expanded = expand::client(&client);
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

/// What is no struct passes through.
fn refuse(item: &TokenStream, error: &syn::Error, mut diagnostics: Diagnostics) -> TokenStream {
    match syn::parse2::<Item>(item.clone()) {
        Ok(parsed) => {
            let (keyword, what) = keyword(&parsed);
            let message = format!("`#[client]` stands on {what}; write `struct`, with a name");
            match keyword {
                Some(keyword) => diagnostics.push(keyword, message),
                None => diagnostics.push_at(Span::call_site(), message),
            }
        }
        Err(_) => diagnostics.push_syn(error),
    }
    let errors = diagnostics.finish();
    quote!(#item #errors)
}

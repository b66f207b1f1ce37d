//! `#[client]`, from tokens to tokens.

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

/// Expands `#[client]`: returns the client, the code generated for it, and the errors.
pub(crate) fn client(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let parsed = match syn::parse2::<ItemStruct>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => return reject(item, &error, diagnostics),
    };
    let declaration = Declaration::read(args, parsed, &mut diagnostics);
    let client = check::client(declaration, &mut diagnostics);
    let expanded = expand::client(&client);
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

/// Returns an item that is not a struct unchanged, and an error.
fn reject(item: &TokenStream, error: &syn::Error, mut diagnostics: Diagnostics) -> TokenStream {
    match syn::parse2::<Item>(item.clone()) {
        Ok(parsed) => {
            let (keyword, found) = keyword(&parsed);
            let message = format!("expected a struct, found {found}; move `#[client]` to a struct");
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

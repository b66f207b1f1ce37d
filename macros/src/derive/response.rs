//! `#[derive(Response)]`, from tokens to tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;

mod check;
mod declaration;
mod expand;
mod model;

/// Expands the derive: returns the impl and the errors.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let response = declaration::read(item, &mut diagnostics)
        .map(|declaration| check::response(declaration, &mut diagnostics));
    let expanded = response.map(|response| expand::response(&response));
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

//! `#[derive(Param)]`, from tokens to tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;

mod check;
mod declaration;
mod expand;
mod model;
mod serde;

/// Expands the derive: returns the impl and the errors.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let param = declaration::read(item, &mut diagnostics)
        .map(|declaration| check::param(declaration, &mut diagnostics));
    let expanded = param.map(|param| expand::param(&param));
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

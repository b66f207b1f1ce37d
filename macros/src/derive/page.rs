//! `#[derive(Page)]`, from tokens to tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;

mod check;
mod declaration;
mod expand;
mod model;
mod path;

/// Expands the derive: returns the impl and the errors.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let page = declaration::read(item, &mut diagnostics)
        .and_then(|declaration| check::page(declaration, &mut diagnostics));
    let expanded = page.map(|page| expand::page(&page));
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

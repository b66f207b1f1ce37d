//! `#[derive(Event)]`, from tokens to tokens.

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
    let events = declaration::read(item, &mut diagnostics)
        .map(|declaration| check::events(declaration, &mut diagnostics));
    let expanded = events.map(|events| expand::events(&events));
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

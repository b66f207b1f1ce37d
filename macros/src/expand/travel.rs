//! How the values of a param travel: the one place that says by which function.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};

use crate::model::Param;
use crate::name;

/// The call `call` with the required param at `index`.
pub(super) fn give(at: &Ident, param: &Param, call: &TokenStream, index: usize) -> TokenStream {
    let Param { ident, ty, .. } = param;
    // Errors about the type belong to the type.
    let span = name::start(ty);
    if param.is_json_body() {
        return quote_spanned!(span=> #at::Value::body::<#ty, _>(#call, #index, &#ident));
    }
    match way(at, param) {
        Way::Plain(place) => quote_spanned!(span=> #place::give(#call, #index, #ident)),
        Way::Slot(slot) => quote_spanned!(span=> #slot.give(#call, #index, #ident)),
    }
}

/// The call of a setter with what it was given for the param at `index`.
pub(super) fn set(at: &Ident, param: &Param, index: usize) -> TokenStream {
    let Param { ident, ty, .. } = param;
    let span = name::start(ty);
    if param.is_json_body() {
        return quote_spanned!(span=> #at::Value::set_body::<#ty, _>(self.raw, #index, #ident));
    }
    match way(at, param) {
        Way::Plain(place) => quote_spanned!(span=> #place::set(self.raw, #index, #ident)),
        Way::Slot(slot) => quote_spanned!(span=> #slot.set(self.raw, #index, #ident)),
    }
}

/// A reference to what the values are.
pub(super) fn info(at: &impl ToTokens, param: &Param) -> TokenStream {
    let span = name::start(&param.ty);
    match way(at, param) {
        Way::Plain(place) => quote_spanned!(span=> #place::INFO),
        Way::Slot(slot) => quote_spanned!(span=> #slot.info),
    }
}

enum Way {
    /// As the type is a param of a place.
    Plain(TokenStream),
    /// As a slot says.
    Slot(TokenStream),
}

fn way(at: &impl ToTokens, param: &Param) -> Way {
    let ty = &param.ty;
    let span = name::start(ty);
    let named = |name| TokenTree::Ident(Ident::new(name, Span::call_site()));
    match param.place_trait() {
        Some(place) => {
            let place = named(place);
            Way::Plain(quote_spanned!(span=> <#ty as #at::#place>))
        }
        None => {
            let slot = named(param.slot());
            Way::Slot(quote_spanned!(span=> #at::Value::#slot::<#ty>()))
        }
    }
}

//! The two attributes of an API trait, from tokens to tokens.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Item, ItemTrait};

use crate::diagnostics::Diagnostics;
use crate::syntax::items::keyword;

mod check;
pub(crate) mod declaration;
mod expand;
mod merge;
pub(crate) mod model;

use declaration::{ApiKeys, Declaration, lenient};
use model::Api;

/// `#[api]`: the trait and all that is made of it, and the mistakes in it.
pub(crate) fn api(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    match read(args, item, &mut diagnostics) {
        Ok(api) => {
            let expanded = expand::api(&api);
            let errors = diagnostics.finish();
            quote!(#expanded #errors)
        }
        Err(error) => refuse(item, &error, diagnostics),
    }
}

/// What a trait means. An error where it is none, not even nearly.
pub(crate) fn read(
    args: TokenStream,
    item: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Api> {
    let item = syn::parse2::<ItemTrait>(item.clone())
        .or_else(|error| lenient::read(item, diagnostics).ok_or(error))?;
    let keys = ApiKeys::read(args, diagnostics);
    let declaration = Declaration::read(item, keys, diagnostics);
    let merged = merge::merge(declaration, diagnostics);
    Ok(check::api(merged, diagnostics))
}

/// What is no trait passes through, so that whatever else is wrong with it is said as well.
fn refuse(item: &TokenStream, error: &syn::Error, mut diagnostics: Diagnostics) -> TokenStream {
    let plain = lenient::without_markers(item.clone());
    let Ok(parsed) = syn::parse2::<Item>(item.clone()) else {
        diagnostics.push_syn(error);
        let errors = diagnostics.finish();
        return quote!(#plain #errors);
    };
    let (keyword, what) = keyword(&parsed);
    let message = format!(
        "`#[api]` stands on {what}; move it to a trait, whose methods declare the endpoints"
    );
    match keyword {
        Some(keyword) => diagnostics.push(keyword, message),
        None => diagnostics.push_at(Span::call_site(), message),
    }
    let errors = diagnostics.finish();
    quote!(#plain #errors)
}

/// `#[endpoint]` where no `#[api]` took it away.
pub(crate) fn lone_endpoint(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let message = "`#[endpoint]` stands outside an API trait; move the method into a trait with \
                   `#[api(..)]`, or add that to the trait";
    diagnostics.push_at(Span::call_site(), message);
    let errors = diagnostics.finish();
    // The item stays, without what only `#[api]` takes away.
    let plain = lenient::without_markers(item.clone());
    quote!(#errors #plain)
}

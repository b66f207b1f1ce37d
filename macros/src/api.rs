//! The two attributes of an API trait, from tokens to tokens.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemTrait;

use crate::declaration::Declaration;
use crate::diagnostics::Diagnostics;
use crate::runtime::Runtime;
use crate::{check, expand};

/// `#[api]`: the trait and all that is made of it, and the mistakes in it.
pub(crate) fn api(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let item = match syn::parse2::<ItemTrait>(item.clone()) {
        Ok(item) => item,
        Err(error) => return refuse(item, &error, diagnostics),
    };
    let runtime = Runtime::of_api(args, &mut diagnostics);
    let declaration = Declaration::of(item, &mut diagnostics);
    let api = check::api(declaration, runtime, &mut diagnostics);
    let expanded = expand::api(&api);
    let errors = diagnostics.finish();
    quote!(#expanded #errors)
}

/// What is no trait passes through, so that whatever else is wrong with it is said as well.
fn refuse(item: &TokenStream, error: &syn::Error, mut diagnostics: Diagnostics) -> TokenStream {
    if syn::parse2::<syn::Item>(item.clone()).is_ok() {
        let message = "`#[api]` belongs on a trait; declare the endpoints as a trait's methods";
        diagnostics.push_at(proc_macro2::Span::call_site(), message);
    } else {
        diagnostics.push_syn(error);
    }
    let errors = diagnostics.finish();
    quote!(#item #errors)
}

/// `#[endpoint]` where no `#[api]` took it away.
pub(crate) fn lone_endpoint() -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let message = "`#[endpoint]` stands outside an API trait; add `#[api(..)]` to the trait";
    diagnostics.push_at(proc_macro2::Span::call_site(), message);
    // In place of the item, whose arguments may bear what only `#[api]` takes away.
    diagnostics.finish()
}

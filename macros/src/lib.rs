#![doc = include_str!("../README.md")]
//!
//! | Macro | Use |
//! | --- | --- |
//! | [`#[api]`](macro@api) | declares the endpoints of a resource, as a trait |
//! | [`#[endpoint]`](macro@endpoint) | declares an endpoint, as a method of that trait |
//! | [`#[client]`](macro@client) | declares the client of an API, as a struct |
//! | [`#[derive(Response)]`](macro@Response) | decodes responses by status, or with headers |
//! | [`#[derive(Event)]`](macro@Event) | decodes the events of a stream by name |
//! | [`#[derive(Page)]`](macro@Page) | finds the items in a page of a list |
//!
//! Each macro has a module: `api`, `client` and `derive`. A declaration passes through the same
//! steps in each: `declaration` reads the tokens, `check` records all mistakes and creates the
//! `model`, and `expand` writes the code. ARCHITECTURE.md describes the modules that they share.

use proc_macro::TokenStream;

mod api;
mod assert_scopes;
mod client;
mod constant;
mod derive;
mod diagnostics;
#[cfg(test)]
mod editor;
#[cfg(test)]
mod expansion;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod mutation;
mod name;
mod param;
mod runtime;
mod suggest;
mod syntax;

#[doc = include_str!("../docs/api.md")]
#[proc_macro_attribute]
pub fn api(args: TokenStream, item: TokenStream) -> TokenStream {
    api::api(args.into(), &item.into()).into()
}

#[doc = include_str!("../docs/endpoint.md")]
#[proc_macro_attribute]
pub fn endpoint(_: TokenStream, item: TokenStream) -> TokenStream {
    api::lone_endpoint(&item.into()).into()
}

#[doc = include_str!("../docs/client.md")]
#[proc_macro_attribute]
pub fn client(args: TokenStream, item: TokenStream) -> TokenStream {
    client::client(args.into(), &item.into()).into()
}

#[doc = include_str!("../docs/response.md")]
#[proc_macro_derive(Response, attributes(response, status, header, cookie, body))]
pub fn response(item: TokenStream) -> TokenStream {
    derive::response(&item.into()).into()
}

#[doc = include_str!("../docs/event.md")]
#[proc_macro_derive(Event, attributes(event))]
pub fn event(item: TokenStream) -> TokenStream {
    derive::event(&item.into()).into()
}

#[doc = include_str!("../docs/param.md")]
#[proc_macro_derive(Param, attributes(param, serde))]
pub fn param_type(item: TokenStream) -> TokenStream {
    derive::param(&item.into()).into()
}

#[doc = include_str!("../docs/page.md")]
#[proc_macro_derive(Page, attributes(page))]
pub fn page(item: TokenStream) -> TokenStream {
    derive::page(&item.into()).into()
}

/// Checks scopes at compile time. The macro `assert_scopes!` of the runtime passes the path of its crate.
#[doc(hidden)]
#[proc_macro]
pub fn assert_scopes(input: TokenStream) -> TokenStream {
    assert_scopes::assert_scopes(input.into()).into()
}

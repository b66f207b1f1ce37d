//! Writes the code for a checked client: a typed wrapper of the runtime's client.

use std::fmt::Write;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::declaration::Auth;
use super::model::{Client, Resource};
use crate::param::{Param, doc_attribute};

mod auth;
mod common;
mod definition;
mod info;

/// Returns the client and the code generated for it.
pub(super) fn client(client: &Client) -> TokenStream {
    let wrapper = wrapper(client);
    let definition = definition::definition(client);
    let accessors = accessors(client);
    let common = if client.common.is_empty() {
        TokenStream::new()
    } else {
        common::params(client)
    };
    let (path, alias) = (&client.runtime.path, &client.alias);
    let facts_import = facts_import(client);
    quote!(use #path as #alias; #facts_import #wrapper #definition #accessors #common)
}

/// Returns the import that the facts of param types need, if there are any.
fn facts_import(client: &Client) -> Option<TokenStream> {
    let alias = &client.alias;
    let has_types = client.common.iter().any(Param::has_type);
    // The import is unused if every type has facts of its own.
    has_types.then(|| quote!(#[allow(unused_imports)] use #alias::DefaultTypeFacts as _;))
}

/// Returns the struct and its methods.
fn wrapper(client: &Client) -> TokenStream {
    let Client {
        vis, ident, passed, ..
    } = client;
    let runtime = &client.alias;
    let docs = doc_attribute(&client.docs);
    let env_docs = doc_attribute(&env_docs(client));
    let common_type = common::ty(client);
    let (with_token_docs, set_token_docs) = auth::token_docs(client);
    quote! {
        #docs
        #passed
        #vis struct #ident(#runtime::OpaqueCore);

        impl #ident {
            /// Returns a builder of clients.
            #vis fn builder() -> #runtime::ClientBuilder<Self> {
                #runtime::ClientBuilder::new()
            }

            #env_docs
            #vis fn from_env() -> #runtime::Result<Self> {
                #runtime::client_from_env()
            }

            /// Returns a clone, which shares connections and token with this client.
            // An inherent method takes precedence over a method `clone` of an API trait.
            #[allow(clippy::should_implement_trait)]
            #[must_use]
            #vis fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }

            #with_token_docs
            #vis fn with_token(&self, token: &str) -> #runtime::Result<Self> {
                self.0.get().with_token(token).map(<Self as #runtime::ApiClient>::from_core)
            }

            #set_token_docs
            #vis fn set_token(&self, token: &str) -> #runtime::Result<()> {
                self.0.get().set_token(token)
            }

            /// Returns a client with other common parameters. It shares the connections of this
            /// client.
            ///
            /// If a value cannot be sent, every call of the returned client fails before it sends
            /// a request.
            #[must_use]
            #vis fn with(&self, change: impl ::core::ops::FnOnce(#common_type) -> #common_type) -> Self {
                <Self as #runtime::ApiClient>::from_core(self.0.get().with_common(|common| {
                    ::core::convert::From::from(change(::core::convert::From::from(common)))
                }))
            }

            /// Returns a call of an endpoint that is not declared.
            ///
            /// For example, `raw("GET", "/devices/<deviceId>").path("deviceId", 7)`. Checks and
            /// limits are those of a declared call.
            #vis fn raw(
                &self,
                method: &'static str,
                path: &'static str,
            ) -> #runtime::RawCall<'_, Self> {
                #runtime::RawCall::new(self, method, path)
            }

            /// Returns a call of a URL that the server gave, absolute or relative to the base URL.
            ///
            /// It must be below the base URL, and is sent as it is. Errors, metrics, traces and
            /// recordings contain `<followed>` instead of it.
            #vis fn follow(
                &self,
                method: #runtime::Method,
                url: impl ::core::convert::AsRef<str>,
            ) -> #runtime::RawCall<'_, Self> {
                #runtime::RawCall::follow(self, &method, url.as_ref())
            }

            /// Returns the base URL, to which the paths of endpoints are appended.
            #[must_use]
            #vis fn base_url(&self) -> &str {
                self.0.get().base_url()
            }
        }

        impl ::core::clone::Clone for #ident {
            fn clone(&self) -> Self {
                Self::clone(self)
            }
        }

        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.0.get(), f)
            }
        }
    }
}

/// Returns the documentation of `from_env`.
fn env_docs(client: &Client) -> String {
    let mut text =
        String::from("Returns a client that is configured by environment variables.\n\n");
    let credentials = auth::env_names(client);
    for (name, what) in &credentials {
        let _ = writeln!(text, "* `{name}`: {what}.");
    }
    if let Some(name) = &client.base_url_env {
        let _ = write!(text, "* `{name}`: the base URL.");
        if !client.base_url.is_empty() {
            let _ = write!(text, " Defaults to `{}`.", client.base_url);
        }
        text.push('\n');
    }
    text.push_str("\n# Errors\n\nIf a value is invalid");
    let is_choice = matches!(client.auth, Some(Auth::Any(_)));
    match credentials.as_slice() {
        [] => {}
        [(name, _)] => {
            let _ = write!(text, ", or if `{name}` is not set");
        }
        [_, ..] if is_choice => text.push_str(", or if no credential is set"),
        [_, ..] => text.push_str(", or if a credential is not set"),
    }
    text.push_str(". The error names the variable.");
    text
}

/// Returns an accessor for each resource, and the constant with the declarations of all.
fn accessors(client: &Client) -> TokenStream {
    let Client { vis, ident, .. } = client;
    let runtime = &client.alias;
    let mut infos = Vec::new();
    let mut methods = Vec::new();
    for resource in &client.resources {
        let Resource {
            path,
            accessor,
            shown,
        } = resource;
        let docs = doc_attribute(&format!("Returns the endpoints of [`{shown}`]."));
        // An error about a trait of another client points at its path.
        let span = Span::call_site().located_at(accessor.span());
        let located = at(runtime, span);
        let resource = quote_spanned!(span=> <dyn #path as #located::ApiTrait<#ident>>);
        infos.push(quote!(#resource::INFO));
        methods.push(quote! {
            #docs
            #[must_use]
            #vis fn #accessor(&self) -> &dyn #path {
                #resource::from_client(self)
            }
        });
    }
    quote! {
        impl #ident {
            /// The declarations of all resources, for documentation and tools.
            #vis const RESOURCES: &'static [&'static #runtime::ApiInfo] = &[#(#infos),*];

            #(#methods)*
        }
    }
}

/// Returns the runtime's name located at `span`.
fn at(runtime: &Ident, span: Span) -> Ident {
    let mut alias = runtime.clone();
    alias.set_span(alias.span().located_at(span));
    alias
}

/// Returns an `Option` as an expression.
fn option(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    }
}

#[cfg(test)]
mod tests {
    use restrait_grammar::name::CLIENT_METHODS;
    use syn::{File, ImplItem, Item};

    #[test]
    fn grammar_lists_all_methods_of_clients() {
        let expanded = crate::client::client(
            quote::quote!(),
            &quote::quote!(
                pub struct Client;
            ),
        );
        let file: File = syn::parse2(expanded).unwrap();
        let impls = file.items.iter().filter_map(|item| match item {
            Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
            _ => None,
        });
        let mut methods: Vec<_> = impls
            .flatten()
            .filter_map(|item| match item {
                ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            })
            .collect();
        methods.sort_unstable();
        assert_eq!(methods, CLIENT_METHODS);
    }
}

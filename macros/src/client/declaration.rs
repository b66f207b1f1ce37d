//! The keys of `#[client(..)]` and the fields of its struct.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Fields, Ident, ItemStruct, Path, Type, Visibility};

use super::common;
use crate::check::header_name;
use crate::declaration::{Attributes, Entry, Given, Key, entries, read_keys};
use crate::diagnostics::Diagnostics;
use crate::literal;
use crate::model::Param;
use crate::runtime::Runtime;

/// The keys of `#[client(..)]`.
const KEYS: &[Key<Client>] = &[
    Key {
        name: "base_url",
        read: |client, entry, diagnostics| {
            client.base_url = text(entry, diagnostics).unwrap_or_default();
        },
    },
    Key {
        name: "headers",
        read: |client, entry, diagnostics| client.headers = headers(entry, diagnostics),
    },
    Key {
        name: "env",
        read: |client, entry, diagnostics| {
            let variables = entry.list(diagnostics);
            read_keys("env", ENV, &variables, client, diagnostics);
        },
    },
    Key {
        name: "error",
        read: |client, entry, diagnostics| client.error = parse(entry, "a type", diagnostics),
    },
    Key {
        name: "resources",
        read: |client, entry, diagnostics| client.resources = resources(entry, diagnostics),
    },
    Key {
        name: "runtime",
        read: |client, entry, diagnostics| {
            let path: Option<Path> = parse(entry, "a path", diagnostics);
            client.runtime = Runtime::of_client(&client.ident, path.as_ref());
        },
    },
];

/// What `env(..)` takes.
const ENV: &[Key<Client>] = &[
    Key {
        name: "token",
        read: |client, entry, diagnostics| client.token_env = text(entry, diagnostics),
    },
    Key {
        name: "base_url",
        read: |client, entry, diagnostics| client.base_url_env = text(entry, diagnostics),
    },
];

/// What a client's declaration says.
pub(super) struct Client {
    pub(super) runtime: Runtime,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) docs: String,
    pub(super) passed: Option<TokenStream>,
    pub(super) base_url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) token_env: Option<String>,
    pub(super) base_url_env: Option<String>,
    pub(super) error: Option<Type>,
    pub(super) resources: Vec<Path>,
    pub(super) common: Vec<Param>,
}

/// Reads a client's declaration.
pub(super) fn client(args: TokenStream, item: ItemStruct, diagnostics: &mut Diagnostics) -> Client {
    if !item.generics.params.is_empty() {
        diagnostics.push(&item.generics, "a client takes no generics; remove them");
    }
    let fields = match item.fields {
        Fields::Named(fields) => fields.named,
        Fields::Unit => syn::punctuated::Punctuated::default(),
        Fields::Unnamed(fields) => {
            let message = "a client's fields are its common params; give each a name";
            diagnostics.push(&fields, message);
            syn::punctuated::Punctuated::default()
        }
    };
    let attributes = Attributes::of(item.attrs);
    let mut client = Client {
        runtime: Runtime::of_client(&item.ident, None),
        vis: item.vis,
        docs: attributes.text(),
        passed: attributes.passed(),
        base_url: String::new(),
        headers: Vec::new(),
        token_env: None,
        base_url_env: None,
        error: None,
        resources: Vec::new(),
        common: common::params(fields, diagnostics),
        ident: item.ident,
    };
    let given = entries(args, diagnostics);
    read_keys("#[client]", KEYS, &given, &mut client, diagnostics);
    client
}

fn text(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<String> {
    let value = entry.value(diagnostics)?;
    literal::string(value, &entry.name(), diagnostics).map(|text| text.value)
}

fn parse<T: syn::parse::Parse>(
    entry: &Entry,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let value = entry.value(diagnostics)?;
    let parsed = syn::parse2(value.to_token_stream()).ok();
    if parsed.is_none() {
        let name = entry.name();
        diagnostics.push(
            value,
            format_args!("`{name}` takes {what}; write `{name} = {what}`"),
        );
    }
    parsed
}

fn headers(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    for header in entry.list(diagnostics) {
        let name = header.name();
        if let Err(reason) = header_name(&name) {
            diagnostics.push(&header.key, format_args!("`{name}` {reason}"));
        } else if let Some(value) = text(&header, diagnostics) {
            headers.push((name, value));
        }
    }
    headers
}

fn resources(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Path> {
    let Given::List(list) = &entry.given else {
        diagnostics.push(
            &entry.key,
            "`resources` takes a list; write `resources(Users, Groups)`",
        );
        return Vec::new();
    };
    let parser = syn::punctuated::Punctuated::<Path, syn::Token![,]>::parse_terminated;
    match syn::parse::Parser::parse2(parser, list.clone()) {
        Ok(paths) => paths.into_iter().collect(),
        Err(error) => {
            diagnostics.push_syn(&error);
            Vec::new()
        }
    }
}

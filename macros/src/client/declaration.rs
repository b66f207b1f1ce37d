//! The keys of `#[client(..)]` and the fields of its struct.

use proc_macro2::TokenStream;
use syn::{Fields, Ident, ItemStruct, LitStr, Path, Type, Visibility};

use super::common;
use crate::check::header_name;
use crate::declaration::{Attributes, Entry, entries};
use crate::diagnostics::Diagnostics;
use crate::literal;
use crate::model::Param;
use crate::runtime::Runtime;
use crate::suggest::{listed, nearest};

const KEYS: [&str; 6] = [
    "base_url",
    "headers",
    "env",
    "error",
    "resources",
    "runtime",
];

/// What a client's declaration says.
pub(super) struct Client {
    pub(super) runtime: Runtime,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) docs: String,
    pub(super) passed: TokenStream,
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
        runtime: Runtime::default(),
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
    let mut runtime = None;
    let mut seen = Vec::new();
    for entry in entries(args, diagnostics) {
        let name = entry.name();
        if seen.contains(&name) {
            diagnostics.push(
                &entry.key,
                format_args!("`{name}` is given twice; remove one"),
            );
            continue;
        }
        if name == "runtime" {
            runtime = parse(&entry, "a path", diagnostics);
        } else {
            client.set(&name, &entry, diagnostics);
        }
        seen.push(name);
    }
    client.runtime = Runtime::of_client(&client.ident, runtime.as_ref());
    client
}

impl Client {
    fn set(&mut self, name: &str, entry: &Entry, diagnostics: &mut Diagnostics) {
        match name {
            "base_url" => self.base_url = text(entry, diagnostics).unwrap_or_default(),
            "headers" => self.headers = headers(entry, diagnostics),
            "env" => self.env(entry, diagnostics),
            "error" => self.error = parse(entry, "a type", diagnostics),
            "resources" => self.resources = resources(entry, diagnostics),
            name => {
                let hint = match nearest(name, KEYS) {
                    Some(key) => format!("did you mean `{key}`?"),
                    None => format!("the keys are {}", listed(&KEYS)),
                };
                let message = format!("`#[client]` has no `{name}`; {hint}");
                diagnostics.push(&entry.key, message);
            }
        }
    }

    fn env(&mut self, entry: &Entry, diagnostics: &mut Diagnostics) {
        for variable in entry.list(diagnostics) {
            let name = variable.name();
            match name.as_str() {
                "token" => self.token_env = text(&variable, diagnostics),
                "base_url" => self.base_url_env = text(&variable, diagnostics),
                name => {
                    let hint = match nearest(name, ["token", "base_url"]) {
                        Some(key) => format!("did you mean `{key}`?"),
                        None => "write `token` or `base_url`".into(),
                    };
                    let message = format!("`env` has no `{name}`; {hint}");
                    diagnostics.push(&variable.key, message);
                }
            }
        }
    }
}

fn text(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<String> {
    let value = entry.value(diagnostics)?;
    literal::string(&value, &entry.name(), diagnostics).map(|text: LitStr| text.value())
}

fn parse<T: syn::parse::Parse>(
    entry: &Entry,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let value = entry.value(diagnostics)?;
    let parsed = syn::parse2(value.clone()).ok();
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
    let crate::declaration::Given::List(list) = &entry.given else {
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

//! The keys of `#[api(..)]`: the client of a trait, and what its endpoints share.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Path;

use super::endpoint::{Documented, read_errors};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{Entry, Key, entries, read_keys, rename_all, written};

mod client;
mod params;
mod prefix;
mod scopes;

pub(crate) use params::{Described, Fact};
pub(crate) use scopes::ScopeSet;

/// The keys. The path of the client may be written before them, without its key.
const KEYS: &[Key<Shared>] = &[
    Key {
        name: "client",
        read: |shared, entry, diagnostics| {
            if shared.client.is_some() {
                diagnostics.push(&entry.key, "duplicate `client`; remove one");
            } else if let Some(value) = entry.value_like("crate::Client", diagnostics) {
                shared.client = client::path(value, diagnostics);
            }
        },
    },
    Key {
        name: "rename_all",
        read: |shared, entry, diagnostics| shared.case = Some(rename_all(entry, diagnostics)),
    },
    Key {
        name: "scopes",
        read: |shared, entry, diagnostics| shared.scopes = scopes::read(entry, diagnostics),
    },
    Key {
        name: "params",
        read: |shared, entry, diagnostics| shared.params = params::read(entry, diagnostics),
    },
    Key {
        name: "errors",
        read: |shared, entry, diagnostics| shared.errors = errors(entry, diagnostics),
    },
    Key {
        name: "prefix",
        read: |shared, entry, diagnostics| shared.prefix = prefix::read(entry, diagnostics),
    },
    Key {
        name: "module",
        read: |shared, entry, diagnostics| shared.module = module(entry, diagnostics),
    },
];

/// What `#[api(..)]` says.
pub(crate) struct Shared {
    pub(crate) client: Option<Path>,
    /// How wire names are made from Rust names.
    pub(crate) case: Option<Case>,
    /// `None` where a mistake hides them.
    pub(crate) scopes: Option<Vec<ScopeSet>>,
    pub(crate) params: Vec<Described>,
    /// `None` where a mistake hides them.
    pub(crate) errors: Option<Vec<Documented>>,
    /// Literal text before the path of every endpoint.
    pub(crate) prefix: String,
    /// The name of the generated module.
    pub(crate) module: Option<Ident>,
}

impl Shared {
    /// Reads the keys between the parentheses of `#[api(..)]`.
    pub(crate) fn read(args: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        let mut shared = Self {
            client: None,
            case: None,
            scopes: Some(Vec::new()),
            params: Vec::new(),
            errors: Some(Vec::new()),
            prefix: String::new(),
            module: None,
        };
        let names: Vec<_> = KEYS.iter().map(|key| key.name).collect();
        let (path, keys) = client::split(args, &names, diagnostics);
        if let Some(path) = path {
            shared.client = client::path(&path, diagnostics);
        }
        let given = entries(keys, diagnostics);
        read_keys(KEYS, &given, &mut shared, diagnostics);
        shared
    }
}

/// The errors that every endpoint may fail with.
fn errors(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Vec<Documented>> {
    let before = diagnostics.count();
    let errors = read_errors(entry, diagnostics);
    for removed in errors.removed {
        let message = format!(
            "expected a description, found `none`; remove `{} = none`, or write a description",
            removed.status
        );
        diagnostics.push(&removed.value, message);
    }
    (diagnostics.count() == before).then_some(errors.documented)
}

/// The name of the generated module.
fn module(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let value = entry.value_like("name", diagnostics)?;
    if let [TokenTree::Ident(name)] = &**value
        && syn::parse2::<Ident>(TokenTree::from(name.clone()).into()).is_ok()
    {
        return Some(name.clone());
    }
    let message = match &**value {
        [TokenTree::Literal(text)] => {
            let name = text.to_string();
            let name = name.trim_matches('"');
            format!("expected a name, found `{text}`; write `module = {name}`, without quotes")
        }
        _ => format!(
            "invalid module name `{}`; write one word, such as `module = calls`",
            written(value)
        ),
    };
    diagnostics.push(value, message);
    None
}

//! The keys of `#[api(..)]`: the client of a trait, and defaults for its endpoints.

use proc_macro2::{Ident, TokenStream, TokenTree};
use restrait_grammar::location::Common;
use syn::Path;

use super::endpoint::{DocumentedStatus, read_auth, read_errors};
use crate::constant::{self, Constant, Owner};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{Entry, KeySpec, entries, excerpt, read_keys, rename_all};

mod client;
mod params;
mod prefix;
mod scopes;

pub(crate) use params::{ParamDescription, Spanned};
pub(crate) use scopes::ScopeSet;

/// The keys. The path of the client may be written before them, without its key.
const KEYS: &[KeySpec<ApiKeys>] = &[
    KeySpec {
        name: "client",
        read: |keys, entry, diagnostics| {
            if keys.client.is_some() {
                // A misspelled key has been reported.
                if entry.name() == "client" {
                    diagnostics.push(&entry.key, "duplicate key `client`; remove one");
                }
            } else if let Some(value) = entry.value_like("crate::Client", diagnostics) {
                keys.client = client::path(value, diagnostics);
            }
        },
    },
    KeySpec {
        name: "rename_all",
        read: |keys, entry, diagnostics| keys.case = Some(rename_all(entry, diagnostics)),
    },
    KeySpec {
        name: "scopes",
        read: |keys, entry, diagnostics| keys.scopes = scopes::read(entry, diagnostics),
    },
    KeySpec {
        name: "params",
        read: |keys, entry, diagnostics| keys.params = params::read(entry, diagnostics),
    },
    KeySpec {
        name: "errors",
        read: |keys, entry, diagnostics| keys.errors = errors(entry, diagnostics),
    },
    KeySpec {
        name: "auth",
        read: |keys, entry, diagnostics| keys.no_auth = read_auth(entry, diagnostics),
    },
    KeySpec {
        name: "prefix",
        read: |keys, entry, diagnostics| keys.prefix = prefix::read(entry, diagnostics),
    },
    KeySpec {
        name: "headers",
        read: |keys, entry, diagnostics| keys.add(Common::Header, entry, diagnostics),
    },
    KeySpec {
        name: "query",
        read: |keys, entry, diagnostics| keys.add(Common::Query, entry, diagnostics),
    },
    KeySpec {
        name: "module",
        read: |keys, entry, diagnostics| keys.module = module(entry, diagnostics),
    },
];

/// The values of the keys of `#[api(..)]`.
pub(crate) struct ApiKeys {
    pub(crate) client: Option<Path>,
    /// If `true`, a client was declared, but its path is unknown, which has been reported.
    pub(crate) is_client_invalid: bool,
    /// The case of wire names.
    pub(crate) case: Option<Case>,
    /// `None` if they are invalid, which has been reported.
    pub(crate) scopes: Option<Vec<ScopeSet>>,
    pub(crate) params: Vec<ParamDescription>,
    /// `None` if they are invalid, which has been reported.
    pub(crate) errors: Option<Vec<DocumentedStatus>>,
    /// If `true`, no endpoint sends the credentials of the client.
    pub(crate) no_auth: bool,
    /// The headers and pairs of the query that every call sends.
    pub(crate) constants: Vec<Constant>,
    /// Literal text before the path of every endpoint.
    pub(crate) prefix: String,
    /// The name of the generated module.
    pub(crate) module: Option<Ident>,
}

impl ApiKeys {
    /// Reads the keys between the parentheses of `#[api(..)]`.
    pub(crate) fn read(args: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Self {
            client: None,
            is_client_invalid: false,
            case: None,
            scopes: Some(Vec::new()),
            params: Vec::new(),
            errors: Some(Vec::new()),
            no_auth: false,
            constants: Vec::new(),
            prefix: String::new(),
            module: None,
        };
        let names: Vec<_> = KEYS.iter().map(|key| key.name).collect();
        let (path, rest) = client::split(args, &names, diagnostics);
        if let Some(path) = path {
            keys.client = client::path(&path, diagnostics);
            keys.is_client_invalid = keys.client.is_none();
        }
        let entries = entries(rest, diagnostics);
        read_keys(KEYS, &entries, &mut keys, diagnostics);
        keys
    }

    /// Adds the constants of `headers(..)` or `query(..)`.
    fn add(&mut self, location: Common, entry: &Entry, diagnostics: &mut Diagnostics) {
        let constants = constant::read(location, Owner::Trait, entry, diagnostics);
        self.constants.extend(constants);
    }
}

/// Reads the errors that every endpoint may return.
fn errors(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Vec<DocumentedStatus>> {
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

/// Reads the name of the generated module.
fn module(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let value = entry.value_like("name", diagnostics)?;
    if let [TokenTree::Ident(name)] = &**value
        && syn::parse2::<Ident>(TokenTree::from(name.clone()).into()).is_ok()
    {
        return Some(name.clone());
    }
    let source = excerpt(value).replace(" - ", "-");
    let unquoted = source.trim_matches('"');
    let message = if unquoted != source && syn::parse_str::<Ident>(unquoted).is_ok() {
        format!("expected a name, found `{source}`; write `module = {unquoted}` without quotes")
    } else {
        let words = source.split(|char: char| !(char.is_alphanumeric() || char == '_'));
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let name = Some(words.join("_")).filter(|name| syn::parse_str::<Ident>(name).is_ok());
        let name = name.as_deref().unwrap_or("calls");
        format!("invalid module name `{source}`; write one identifier, such as `module = {name}`")
    };
    diagnostics.push(value, message);
    None
}

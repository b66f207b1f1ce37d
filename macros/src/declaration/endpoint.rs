//! The keys of `#[endpoint(..)]`.

use proc_macro2::TokenTree;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr, Meta};

use super::keys::{self, Key};
use super::{Entry, Given, entries};
use crate::diagnostics::Diagnostics;
use crate::{literal, path};

mod method;
mod scope;
mod status;

pub(crate) use status::Documented;

/// The keys. What two of them mean together is found out when all are read.
const KEYS: &[Key<Keys>] = &[
    Key {
        name: "method",
        read: |keys, entry, diagnostics| keys.method = method::read(entry, diagnostics),
    },
    Key {
        name: "path",
        read: |keys, entry, diagnostics| keys.path = template(entry, diagnostics),
    },
    Key {
        name: "scopes",
        read: |keys, entry, diagnostics| keys.scopes = scope::read(entry, diagnostics),
    },
    Key {
        name: "responses",
        read: |keys, entry, diagnostics| {
            keys.responses = status::read(entry, 200..=399, diagnostics);
        },
    },
    Key {
        name: "errors",
        read: |keys, entry, diagnostics| keys.errors = status::read(entry, 400..=599, diagnostics),
    },
    Key {
        name: "allow",
        read: |keys, entry, diagnostics| keys.allowed = Allowed::of(entry, diagnostics),
    },
];

/// What `allow(..)` takes.
const ALLOWED: &[Key<Allowed>] = &[
    Key {
        name: "body",
        read: |allowed, entry, diagnostics| allowed.body = entry.flag(diagnostics),
    },
    Key {
        name: "trailing_slash",
        read: |allowed, entry, diagnostics| allowed.path.trailing_slash = entry.flag(diagnostics),
    },
];

/// What `#[endpoint(..)]` says.
#[derive(Default)]
pub(crate) struct Keys {
    /// `None` where it is missing or unknown, which has been recorded.
    pub(crate) method: Option<LitStr>,
    /// The template as it was written, and its pieces.
    pub(crate) path: Option<(LitStr, path::Template)>,
    pub(crate) scopes: Vec<LitStr>,
    pub(crate) responses: Vec<Documented>,
    pub(crate) errors: Vec<Documented>,
    pub(crate) allowed: Allowed,
}

/// What `allow(..)` says is meant, though it is most often a mistake.
#[derive(Default)]
pub(crate) struct Allowed {
    /// A body on GET or DELETE.
    pub(crate) body: bool,
    pub(crate) path: path::Allowed,
}

impl Keys {
    pub(crate) fn of(attribute: &Attribute, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Self::default();
        let mut given = match &attribute.meta {
            Meta::List(list) => entries(list.tokens.clone(), diagnostics),
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(_) => {
                let message = "`#[endpoint]` takes a list; write `#[endpoint(method = \"..\", path = \"..\")]`";
                diagnostics.push(attribute.path(), message);
                return keys;
            }
        };
        for entry in &mut given {
            give_key(entry, diagnostics);
        }
        let given = keys::read("#[endpoint]", KEYS, &given, &mut keys, diagnostics);
        missing(attribute, &given, diagnostics);
        if let Some((literal, template)) = &mut keys.path {
            *template = path::parse(&literal.value(), keys.allowed.path);
            for mistake in template.mistakes.drain(..) {
                diagnostics.push_in(literal, mistake.at, mistake.message);
            }
        }
        keys
    }
}

impl Allowed {
    fn of(entry: &Entry, diagnostics: &mut Diagnostics) -> Self {
        let mut allowed = Self::default();
        let words = entry.list(diagnostics);
        keys::read("allow", ALLOWED, &words, &mut allowed, diagnostics);
        allowed
    }
}

/// The template, which is taken apart when it is known what is allowed.
fn template(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<(LitStr, path::Template)> {
    let template = literal::string(&entry.value(diagnostics)?, "path", diagnostics)?;
    Some((template, path::Template::default()))
}

/// A value that stands alone gets the key that it was likely meant for.
fn give_key(entry: &mut Entry, diagnostics: &mut Diagnostics) {
    let TokenTree::Literal(value) = &entry.key else {
        return;
    };
    let name = entry.name();
    let known = KEYS.iter().find(|key| key.name == name);
    let key = match known {
        Some(key) => key.name,
        None if name.starts_with('/') => "path",
        None => "method",
    };
    let message = match known {
        Some(_) => format!("a key stands without quotes; write `{key} = ..`"),
        None => format!("a value needs its key; write `{key} = {value}`"),
    };
    diagnostics.push(value, message);
    if known.is_none() {
        entry.given = Given::Value(entry.key.clone().into());
    }
    entry.key = TokenTree::Ident(proc_macro2::Ident::new(key, entry.key.span()));
}

/// Says which of the two keys is missing that every endpoint has.
fn missing(attribute: &Attribute, given: &[&str], diagnostics: &mut Diagnostics) {
    let lacks = |key| !given.contains(&key);
    let message = match (lacks("method"), lacks("path")) {
        (false, false) => return,
        (true, false) => "endpoint has no `method`; add `method = \"GET\"` or another",
        (false, true) => "endpoint has no `path`; add `path = \"/..\"`",
        (true, true) => {
            "endpoint has no `method` and no `path`; \
             write `#[endpoint(method = \"GET\", path = \"/..\")]`"
        }
    };
    diagnostics.push_at(attribute.path().span(), message);
}

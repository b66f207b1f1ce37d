//! The keys of `#[endpoint(..)]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, Signature};

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, Key, Text, entries, literal, read_keys};
use restrait_grammar::template;

mod keyless;
mod likely;
mod method;
mod page;
pub(super) mod scope;
mod status;
mod timeout;

pub(super) use likely::Likely;
pub(crate) use page::{Paging, Way};
pub(crate) use scope::Listed;
pub(super) use status::errors as read_errors;
pub(crate) use status::{Documented, Statuses};

/// The keys. What two of them mean together is found out when all are read.
const KEYS: &[Key<Keys>] = &[
    Key {
        name: "method",
        read: |keys, entry, diagnostics| keys.method = method::read(entry, diagnostics),
    },
    Key {
        name: "path",
        read: |keys, entry, diagnostics| keys.path = path(entry, diagnostics),
    },
    Key {
        name: "scopes",
        read: |keys, entry, diagnostics| keys.listed = scope::read(entry, diagnostics),
    },
    Key {
        name: "responses",
        read: |keys, entry, diagnostics| {
            keys.responses = status::responses(entry, diagnostics);
        },
    },
    Key {
        name: "errors",
        read: |keys, entry, diagnostics| keys.errors = status::errors(entry, diagnostics),
    },
    Key {
        name: "page",
        read: |keys, entry, diagnostics| keys.page = page::read(entry, diagnostics),
    },
    Key {
        name: "idempotent",
        read: |keys, entry, diagnostics| {
            let says = entry.switch(diagnostics);
            keys.idempotent = Some((entry.key.span(), says));
        },
    },
    Key {
        name: "common_query",
        read: |keys, entry, diagnostics| {
            keys.no_common_query = !entry.switch(diagnostics);
            if !keys.no_common_query {
                let message = "every endpoint sends the common query params; write \
                               `common_query = false`, or remove it";
                diagnostics.push(&entry.key, message);
            }
        },
    },
    Key {
        name: "timeout",
        read: |keys, entry, diagnostics| keys.timeout = timeout::read(entry, diagnostics),
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
    pub(crate) method: Option<Text>,
    /// The template as it was written, and its pieces.
    pub(crate) path: Option<(Text, template::Template)>,
    /// The scopes as they are listed.
    pub(crate) listed: Vec<Listed>,
    pub(crate) responses: Vec<Documented>,
    pub(crate) errors: Statuses,
    /// How the next page is asked for.
    pub(crate) page: Option<Paging>,
    /// Where `idempotent` is written, and what it says.
    pub(crate) idempotent: Option<(Span, bool)>,
    /// Whether the client's common query params stay away.
    pub(crate) no_common_query: bool,
    /// In milliseconds.
    pub(crate) timeout: Option<u64>,
    pub(crate) allowed: Allowed,
}

/// What `allow(..)` says is meant, though it is most often a mistake.
#[derive(Default)]
pub(crate) struct Allowed {
    /// A body on GET or DELETE.
    pub(crate) body: bool,
    pub(crate) path: template::Allowed,
}

impl Keys {
    pub(super) fn of(
        attribute: &Attribute,
        sig: &Signature,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut keys = Self::default();
        let given = match &attribute.meta {
            Meta::List(list) => entries(list.tokens.clone(), diagnostics),
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(_) => {
                let message = format!(
                    "`#[endpoint]` takes a list; write `{}`",
                    Likely::of(sig).attribute()
                );
                diagnostics.push(attribute.path(), message);
                return keys;
            }
        };
        let given = keyless::keyed(given, diagnostics);
        let given = read_keys(KEYS, &given, &mut keys, diagnostics);
        missing(attribute, &given, sig, diagnostics);
        if let Some((literal, template)) = &mut keys.path {
            *template = template::parse(&literal.value, keys.allowed.path);
            for mistake in template.mistakes.drain(..) {
                diagnostics.push_in(&literal.literal, mistake.at, mistake.message);
            }
        }
        keys
    }
}

impl Allowed {
    fn of(entry: &Entry, diagnostics: &mut Diagnostics) -> Self {
        let mut allowed = Self::default();
        let words = entry.list(diagnostics);
        read_keys(ALLOWED, &words, &mut allowed, diagnostics);
        allowed
    }
}

/// Whether the word is a method's, in whatever case.
pub(super) fn is_method(name: &str) -> bool {
    method::named(name).is_some()
}

/// The template, which is taken apart when it is known what is allowed.
fn path(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<(Text, template::Template)> {
    let value = entry.value_like("\"/path\"", diagnostics)?;
    let template = literal::string(value, "path", diagnostics)?;
    Some((template, template::Template::default()))
}

/// Says which of the two keys is missing that every endpoint has.
fn missing(attribute: &Attribute, given: &[&str], sig: &Signature, diagnostics: &mut Diagnostics) {
    let lacks = |key| !given.contains(&key);
    if !lacks("method") && !lacks("path") {
        return;
    }
    let likely = Likely::of(sig);
    let Likely { method, path } = &likely;
    let message = match (lacks("method"), lacks("path")) {
        (true, false) => {
            format!("endpoint has no `method`; add `method = \"{method}\"` or another")
        }
        (false, true) => format!("endpoint has no `path`; add `path = \"{path}\"` or the like"),
        _ => {
            let attribute = likely.attribute();
            format!("endpoint has no `method` and no `path`; write `{attribute}` or the like")
        }
    };
    diagnostics.push_at(attribute.path().span(), message);
}

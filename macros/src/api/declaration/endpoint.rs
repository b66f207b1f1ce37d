//! The keys of `#[endpoint(..)]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, Signature};

use crate::constant::{self, Constant, Owner};
use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, EntryValue, KeySpec, StrLit, entries, literal, pretty, read_keys};
use restrait_grammar::location::Common;
use restrait_grammar::route::Settings;
use restrait_grammar::template;

mod auth;
mod events;
mod keyless;
mod method;
mod page;
mod redirects;
mod retry;
pub(super) mod scope;
mod status;
mod suggested;
mod timeout;

pub(super) use auth::read as read_auth;
pub(crate) use page::{Paging, PagingKind, Selector};
pub(crate) use scope::ScopeRef;
pub(super) use status::errors as read_errors;
pub(crate) use status::{DocumentedStatus, Statuses};
pub(super) use suggested::SuggestedAttribute;

/// The keys of `#[endpoint(..)]`.
const KEYS: &[KeySpec<EndpointKeys>] = &[
    KeySpec {
        name: "method",
        read: |keys, entry, diagnostics| keys.method = method::read(entry, diagnostics),
    },
    KeySpec {
        name: "path",
        read: |keys, entry, diagnostics| keys.path = path(entry, diagnostics),
    },
    KeySpec {
        name: "scopes",
        read: |keys, entry, diagnostics| keys.scopes = scope::read(entry, diagnostics),
    },
    KeySpec {
        name: "responses",
        read: |keys, entry, diagnostics| {
            keys.responses = status::responses(entry, diagnostics);
        },
    },
    KeySpec {
        name: "errors",
        read: |keys, entry, diagnostics| keys.errors = status::errors(entry, diagnostics),
    },
    KeySpec {
        name: "redirects",
        read: |keys, entry, diagnostics| keys.redirects = redirects::read(entry, diagnostics),
    },
    KeySpec {
        name: "page",
        read: |keys, entry, diagnostics| keys.page = page::read(entry, diagnostics),
    },
    KeySpec {
        name: "events",
        read: |keys, entry, diagnostics| keys.end_of_events = events::read(entry, diagnostics),
    },
    KeySpec {
        name: "idempotent",
        read: |keys, entry, diagnostics| {
            let value = entry.bool(diagnostics);
            keys.idempotent = Some((entry.key.span(), value));
        },
    },
    KeySpec {
        name: "body",
        read: |keys, entry, diagnostics| {
            let value = entry.bool(diagnostics);
            keys.body = Some((entry.key.span(), value));
        },
    },
    KeySpec {
        name: "common_query",
        read: |keys, entry, diagnostics| {
            let before = diagnostics.count();
            keys.no_common_query = !entry.bool(diagnostics);
            if !keys.no_common_query && diagnostics.count() == before {
                let message = "unnecessary `common_query`, `true` is the default; write \
                               `common_query = false` or remove it";
                diagnostics.push(&entry.key, message);
            }
        },
    },
    KeySpec {
        name: "auth",
        read: |keys, entry, diagnostics| keys.no_auth = auth::read(entry, diagnostics),
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
        name: "timeout",
        read: |keys, entry, diagnostics| {
            keys.settings.timeout = timeout::read("timeout", entry, diagnostics);
        },
    },
    KeySpec {
        name: "read_timeout",
        read: |keys, entry, diagnostics| {
            keys.settings.read_timeout = timeout::read("read_timeout", entry, diagnostics);
        },
    },
    KeySpec {
        name: "retry",
        read: |keys, entry, diagnostics| {
            keys.settings.max_attempts = retry::read(entry, diagnostics);
        },
    },
    KeySpec {
        name: "allow",
        read: |keys, entry, diagnostics| keys.allowed = Allowed::read(entry, diagnostics),
    },
];

/// The keys of `allow(..)`.
const ALLOWED: &[KeySpec<Allowed>] = &[
    KeySpec {
        name: "body",
        read: |allowed, entry, diagnostics| allowed.body = entry.flag(diagnostics),
    },
    KeySpec {
        name: "trailing_slash",
        read: |allowed, entry, diagnostics| allowed.path.trailing_slash = entry.flag(diagnostics),
    },
    KeySpec {
        name: "client_method",
        read: |allowed, entry, diagnostics| {
            allowed.client_method = Some(entry.key.span());
            entry.flag(diagnostics);
        },
    },
];

/// The values of the keys of `#[endpoint(..)]`.
#[derive(Default)]
pub(crate) struct EndpointKeys {
    /// `None` if it is missing or unknown, which has been reported.
    pub(crate) method: Option<StrLit>,
    /// The literal and the parsed template.
    pub(crate) path: Option<(StrLit, template::Template)>,
    /// The scopes and the names of scope sets.
    pub(crate) scopes: Vec<ScopeRef>,
    pub(crate) responses: Vec<DocumentedStatus>,
    pub(crate) errors: Statuses,
    /// The span of `redirects = any_origin`.
    pub(crate) redirects: Option<Span>,
    /// The params that request the next page.
    pub(crate) page: Option<Paging>,
    /// The data of the event after which an event stream ends.
    pub(crate) end_of_events: Option<String>,
    /// The span of `idempotent`, and its value.
    pub(crate) idempotent: Option<(Span, bool)>,
    /// The span of `body`, and its value: `true` if requests with a method that is not known may have
    /// a body.
    pub(crate) body: Option<(Span, bool)>,
    /// If `true`, the common query params of the client are not sent.
    pub(crate) no_common_query: bool,
    /// If `true`, the credentials of the client are not sent.
    pub(crate) no_auth: bool,
    /// The headers and pairs of the query that every call sends.
    pub(crate) constants: Vec<Constant>,
    /// If `true`, some constants are invalid and left out.
    pub(crate) has_invalid_constants: bool,
    /// The settings of a call.
    pub(crate) settings: Settings,
    pub(crate) allowed: Allowed,
}

/// The values of `allow(..)`: rules that do not apply to the endpoint.
#[derive(Default)]
pub(crate) struct Allowed {
    /// If `true`, `GET` and `DELETE` may have a request body.
    pub(crate) body: bool,
    /// The span of the word that allows the endpoint to have the name of a method of the client.
    pub(crate) client_method: Option<Span>,
    pub(crate) path: template::Allowed,
}

impl EndpointKeys {
    /// Reads `#[endpoint(..)]`.
    pub(super) fn read(
        attribute: &Attribute,
        sig: &Signature,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut keys = Self::default();
        let before = diagnostics.count();
        let entries = match &attribute.meta {
            Meta::List(list) => entries(list.tokens.clone(), diagnostics),
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(_) => {
                let suggestion = SuggestedAttribute::from_signature(sig);
                let message = format!(
                    "expected a list in parentheses after `endpoint`; write `{suggestion}`"
                );
                diagnostics.push(attribute.path(), message);
                return keys;
            }
        };
        // An invalid entry may be the missing key.
        let all_valid = diagnostics.count() == before;
        let entries = unnested(entries, diagnostics);
        let entries = keyless::add_keys(entries, diagnostics);
        let found = read_keys(KEYS, &entries, &mut keys, diagnostics);
        if all_valid {
            report_missing(attribute, &found, sig, diagnostics);
        }
        method::check(&mut keys, diagnostics);
        if let Some((literal, template)) = &mut keys.path {
            *template = template::parse(&literal.value, keys.allowed.path);
            for mistake in template.mistakes.drain(..) {
                diagnostics.push_in(&literal.literal, mistake.at, mistake.message);
            }
        }
        keys
    }

    /// Adds the constants of `headers(..)` or `query(..)`.
    fn add(&mut self, location: Common, entry: &Entry, diagnostics: &mut Diagnostics) {
        let before = diagnostics.count();
        let constants = constant::read(location, Owner::Endpoint, entry, diagnostics);
        self.constants.extend(constants);
        self.has_invalid_constants |= diagnostics.count() > before;
    }
}

/// Returns the entries of `endpoint(..)` in `#[endpoint(endpoint(..))]`, which is reported.
fn unnested(given: Vec<Entry>, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let [only] = given.as_slice() else {
        return given;
    };
    let EntryValue::List(list) = &only.value else {
        return given;
    };
    if only.name() != "endpoint" {
        return given;
    }
    let message = format!(
        "unknown key `endpoint`; write `#[endpoint({})]`",
        pretty(list)
    );
    diagnostics.push(&only.key, message);
    entries(list.clone(), diagnostics)
}

impl Allowed {
    fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Self {
        let mut allowed = Self::default();
        let entries = entry.list(diagnostics);
        read_keys(ALLOWED, &entries, &mut allowed, diagnostics);
        allowed
    }
}

/// Returns `true` if this is the name of an HTTP method in any case.
pub(super) fn is_method(name: &str) -> bool {
    method::from_name(name).is_some()
}

/// Reads the literal of the template, which is parsed once `allow(..)` is known.
fn path(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<(StrLit, template::Template)> {
    let value = entry.value_like("\"/path\"", diagnostics)?;
    let template = literal::string(value, "path", diagnostics)?;
    Some((template, template::Template::default()))
}

/// Reports a missing `method` or `path`.
fn report_missing(
    attribute: &Attribute,
    found: &[&str],
    sig: &Signature,
    diagnostics: &mut Diagnostics,
) {
    let is_missing = |key| !found.contains(&key);
    if !is_missing("method") && !is_missing("path") {
        return;
    }
    let suggestion = SuggestedAttribute::from_signature(sig);
    let SuggestedAttribute { method, path } = &suggestion;
    let message = match (is_missing("method"), is_missing("path")) {
        (true, false) => format!("missing `method`; add `method = \"{method}\"`"),
        (false, true) => format!("missing `path`; add `path = \"{path}\"`"),
        _ => format!("missing `method` and `path`; write `{suggestion}`"),
    };
    diagnostics.push_at(attribute.path().span(), message);
}

//! Constants: headers and pairs of the query that every call sends.
//!
//! `headers(..)` and `query(..)` declare them for an endpoint, a trait or a client.

use proc_macro2::{Span, TokenTree};
use restrait_grammar::location::Common;
use restrait_grammar::{Style, media_type};

use crate::diagnostics::Diagnostics;
use crate::name::check_wire_name;
use crate::param::{Param, noun};
use crate::syntax::{Entry, pretty};

mod value;

/// A header or a pair of the query with a fixed value.
#[derive(Clone)]
pub(crate) struct Constant {
    pub(crate) location: Common,
    pub(crate) name: String,
    /// `None` for a name in the query without `=`.
    pub(crate) value: Option<String>,
    /// The name in the source.
    pub(crate) at: Span,
    pub(crate) owner: Owner,
}

/// The item that declares a constant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Client,
    Trait,
    Endpoint,
}

impl Owner {
    fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Trait => "trait",
            Self::Endpoint => "endpoint",
        }
    }
}

impl Constant {
    /// Returns `true` if this constant has the name and the location.
    pub(crate) fn is(&self, location: Common, name: &str) -> bool {
        self.location == location && location.is_same_name(&self.name, name)
    }

    /// Returns `true` for the media type of the request body.
    pub(crate) fn is_content_type(&self) -> bool {
        self.is(Common::Header, CONTENT_TYPE)
    }

    /// Returns the constant in the form that the packed route contains.
    pub(crate) fn packed(&self) -> restrait_grammar::route::Constant<'_> {
        restrait_grammar::route::Constant {
            location: self.location,
            name: &self.name,
            value: self.value.as_deref(),
        }
    }
}

/// The header with the media type of the request body.
const CONTENT_TYPE: &str = "content-type";

/// Reads the list of `headers(..)` or `query(..)`. Invalid constants are reported and left out.
pub(crate) fn read(
    location: Common,
    owner: Owner,
    entry: &Entry,
    diagnostics: &mut Diagnostics,
) -> Vec<Constant> {
    let mut constants: Vec<Constant> = Vec::new();
    for entry in entry.list(diagnostics) {
        let name = entry.name();
        let before = diagnostics.count();
        check_name(location, owner, &entry, &name, diagnostics);
        if diagnostics.count() > before {
            continue;
        }
        if constants.iter().any(|other| other.is(location, &name)) {
            let message = format!("duplicate {} name `{name}`; remove one", word(location));
            diagnostics.push(&entry.key, message);
        } else if let Ok(value) = value::read(location, &entry, &name, diagnostics) {
            constants.push(Constant {
                location,
                name,
                value,
                at: entry.key.span(),
                owner,
            });
        }
    }
    constants
}

/// Reports a name that a constant cannot have.
fn check_name(
    location: Common,
    owner: Owner,
    entry: &Entry,
    name: &str,
    diagnostics: &mut Diagnostics,
) {
    let is_number = matches!(&entry.key, TokenTree::Literal(key) if pretty(key) == name);
    let message = match location {
        _ if is_number => format!("expected a name, found `{name}`; write `\"{name}\"`"),
        Common::Header if name.eq_ignore_ascii_case(CONTENT_TYPE) => match owner {
            Owner::Trait | Owner::Endpoint => return,
            Owner::Client => format!(
                "`{name}` cannot be a constant of a client, because it depends on the request \
                 body; move it to `#[api(..)]`"
            ),
        },
        Common::Header => match check_wire_name(location.location(), name) {
            Ok(()) => return,
            Err(message) => message,
        },
        Common::Query => match query_name_problem(name) {
            None => return,
            Some(message) => message,
        },
    };
    diagnostics.push(&entry.key, message);
}

/// Returns the message for a name that is part of a query and not a name.
fn query_name_problem(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("empty query name; write the name of a pair".into());
    }
    let bare = name.trim_start_matches('?');
    if let Some((name, value)) = bare.split_once('=') {
        return Some(format!(
            "query name `{name}={value}` contains a value; write `\"{name}\" = \"{value}\"`"
        ));
    }
    let extra = name.chars().find(|char| matches!(char, '?' | '&' | '#'))?;
    let likely = name.trim_matches(['?', '&', '#']);
    let likely = likely.split(['?', '&', '#']).collect::<Vec<_>>();
    let likely = likely.join("\", \"");
    Some(format!(
        "query name `{name}` contains `{extra}`; write `\"{likely}\"`"
    ))
}

/// Reports params that have the name of a constant.
pub(crate) fn check_params(
    constants: &[Constant],
    params: &[Param],
    diagnostics: &mut Diagnostics,
) {
    for param in params {
        // The fields of a flattened param are not known.
        let Some(location) = param
            .location
            .common()
            .filter(|_| param.style != Style::Flatten)
        else {
            continue;
        };
        let mut same = constants.iter().filter(|it| it.is(location, &param.wire));
        if let Some(constant) = same.next().filter(|_| !param.is_invalid) {
            let message = format!(
                "duplicate {} name `{}`: the {} has a constant with this name; rename or remove \
                 `{}`",
                noun(param.location),
                param.wire,
                constant.owner.as_str(),
                param.ident
            );
            diagnostics.push_at(param.named_at, message);
        }
    }
}

/// Returns the value in a form that is equal for values that no server tells apart. `accept` and
/// `content-type` are media types.
pub(crate) fn comparable_value(constant: &Constant) -> String {
    let value = constant.value.as_deref().unwrap_or_default();
    if constant.is_content_type() || constant.is(Common::Header, "accept") {
        media_type::normalized(value)
    } else {
        value.to_owned()
    }
}

/// Returns the word for a constant in messages.
fn word(location: Common) -> &'static str {
    location.location().as_str()
}

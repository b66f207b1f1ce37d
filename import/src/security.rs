//! Authentication: the schemes of the client, and the scopes of an endpoint.

use std::collections::BTreeMap;

use restrait_describe::document::{Document, Location as In, Operation, Requirement, SchemeKind};
use restrait_grammar::Location;

/// A scheme that a client can declare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scheme {
    Bearer,
    Basic,
    Key {
        location: Location,
        name: String,
        prefix: Option<String>,
    },
}

impl Scheme {
    /// Returns the source text.
    fn text(&self) -> String {
        match self {
            Self::Bearer => "bearer".to_owned(),
            Self::Basic => "basic".to_owned(),
            Self::Key {
                location,
                name,
                prefix,
            } => {
                let name = crate::text::literal(name);
                match prefix {
                    Some(prefix) => format!(
                        "{}({name}, prefix = {})",
                        location.as_str(),
                        crate::text::literal(prefix)
                    ),
                    None => format!("{}({name})", location.as_str()),
                }
            }
        }
    }
}

/// The authentication of an API.
pub(crate) struct Auth {
    schemes: Vec<Scheme>,
    is_all: bool,
    default: Vec<Requirement>,
}

/// The authentication of an endpoint.
pub(crate) struct Security {
    pub(crate) scopes: Vec<String>,
    /// If `true`, calls are sent without credentials.
    pub(crate) is_open: bool,
    /// A sentence about scopes that a declaration cannot express.
    pub(crate) note: Option<String>,
}

impl Auth {
    pub(crate) fn new(document: &Document) -> Self {
        let known: BTreeMap<&str, Option<Scheme>> = document
            .security_schemes
            .iter()
            .map(|(name, declared)| {
                let prefix = declared
                    .extensions
                    .get("x-restrait-prefix")
                    .and_then(|prefix| prefix.as_str());
                (name.as_str(), scheme(&declared.kind, prefix))
            })
            .collect();
        let own = document
            .operations
            .iter()
            .filter_map(|operation| operation.security.as_ref());
        let uses_default = document
            .operations
            .iter()
            .any(|operation| operation.security.is_none());
        let default = uses_default.then_some(&document.security);
        let requirements: Vec<&Requirement> = default.into_iter().chain(own).flatten().collect();
        let mut schemes: Vec<Scheme> = Vec::new();
        let mut together: Vec<Vec<Scheme>> = Vec::new();
        for requirement in &requirements {
            let mut these: Vec<Scheme> = Vec::new();
            for (name, _) in &requirement.0 {
                let Some(Some(scheme)) = known.get(name.as_str()) else {
                    continue;
                };
                if !these.contains(scheme) {
                    these.push(scheme.clone());
                }
                if is_addable(&schemes, scheme) {
                    schemes.push(scheme.clone());
                }
            }
            if !these.is_empty() && !together.contains(&these) {
                together.push(these);
            }
        }
        let is_all =
            matches!(together.as_slice(), [only] if only.len() > 1 && has_distinct_headers(only));
        let (schemes, is_all) = declared(document, &known).unwrap_or((schemes, is_all));
        Self {
            schemes,
            is_all,
            default: document.security.clone(),
        }
    }

    /// Returns the value of `auth` of the client.
    pub(crate) fn text(&self) -> String {
        match self.schemes.as_slice() {
            [] => "none".to_owned(),
            [only] => only.text(),
            many => {
                let many: Vec<_> = many.iter().map(Scheme::text).collect();
                let word = if self.is_all { "all" } else { "any" };
                format!("{word}({})", many.join(", "))
            }
        }
    }

    /// Returns the number of schemes.
    pub(crate) fn is_none(&self) -> bool {
        self.schemes.is_empty()
    }

    /// Returns `true` if the client sends a credential with this name.
    pub(crate) fn sends(&self, location: Location, other: &str) -> bool {
        self.schemes.iter().any(|scheme| match scheme {
            Scheme::Bearer | Scheme::Basic => false,
            Scheme::Key {
                location: own,
                name,
                ..
            } => {
                *own == location
                    && if location.ignores_case() {
                        name.eq_ignore_ascii_case(other)
                    } else {
                        name == other
                    }
            }
        })
    }

    /// Returns the authentication of an operation.
    pub(crate) fn of(&self, operation: &Operation) -> Security {
        let requirements = operation.security.as_ref().unwrap_or(&self.default);
        let is_open = !self.is_none()
            && operation.security.is_some()
            && requirements
                .iter()
                .all(|requirement| requirement.0.is_empty());
        let mut scopes: Vec<String> = Vec::new();
        let mut together: Vec<String> = Vec::new();
        for requirement in requirements {
            let mut needed: Vec<&String> = requirement
                .0
                .iter()
                .flat_map(|(_, scopes)| scopes)
                .collect();
            needed.sort();
            needed.dedup();
            match needed.as_slice() {
                [] => {}
                [one] => {
                    if !scopes.contains(*one) {
                        scopes.push((*one).clone());
                    }
                }
                many => {
                    let many: Vec<_> = many.iter().map(|scope| format!("`{scope}`")).collect();
                    let sentence = many.join(", ");
                    if !together.contains(&sentence) {
                        together.push(sentence);
                    }
                }
            }
        }
        if let Some(own) = operation
            .extensions
            .get("x-restrait-scopes")
            .and_then(|scopes| scopes.as_array())
        {
            scopes = own
                .iter()
                .filter_map(|scope| scope.as_str())
                .map(str::to_owned)
                .collect();
        }
        // A token needs any one of the declared scopes, so scopes that are needed together are not declared.
        let note = (!together.is_empty()).then(|| {
            scopes.clear();
            format!("Needs all of the scopes {}.", together.join(", or all of "))
        });
        let is_valid = |scope: &String| {
            !scope.is_empty()
                && !scope
                    .chars()
                    .any(|char| char.is_whitespace() || char.is_control())
        };
        scopes.retain(is_valid);
        Security {
            scopes,
            is_open,
            note,
        }
    }
}

/// Returns the schemes that the client of a document of restrait declares, and whether a request needs all of
/// them. A document has them also if no operation does.
fn declared(
    document: &Document,
    known: &BTreeMap<&str, Option<Scheme>>,
) -> Option<(Vec<Scheme>, bool)> {
    let auth = document.extensions.get("x-restrait-client")?.get("auth")?;
    let (names, is_all) = match (auth.get("any"), auth.get("all")) {
        (Some(names), _) => (names, false),
        (None, names) => (names?, true),
    };
    let names = names.as_array()?.iter();
    let scheme = |name: &serde_json::Value| known.get(name.as_str()?)?.clone();
    let schemes: Vec<_> = names.filter_map(scheme).collect();
    Some((schemes, is_all))
}

fn is_addable(schemes: &[Scheme], scheme: &Scheme) -> bool {
    let key = |scheme: &Scheme| match scheme {
        Scheme::Bearer => "\nbearer".to_owned(),
        Scheme::Basic => "\nbasic".to_owned(),
        Scheme::Key { name, .. } => name.clone(),
    };
    !schemes.iter().any(|other| key(other) == key(scheme))
}

fn has_distinct_headers(schemes: &[Scheme]) -> bool {
    let mut headers: Vec<String> = schemes
        .iter()
        .filter_map(|scheme| match scheme {
            Scheme::Bearer | Scheme::Basic => Some("authorization".to_owned()),
            Scheme::Key {
                location: Location::Header,
                name,
                ..
            } => Some(name.clone()),
            Scheme::Key { .. } => None,
        })
        .collect();
    let count = headers.len();
    headers.sort();
    headers.dedup();
    headers.len() == count
}

/// Returns the scheme as a client declares it. `None` if it cannot.
fn scheme(kind: &SchemeKind, prefix: Option<&str>) -> Option<Scheme> {
    match kind {
        SchemeKind::Http { scheme } if scheme == "bearer" => Some(Scheme::Bearer),
        SchemeKind::Http { scheme } if scheme == "basic" => Some(Scheme::Basic),
        SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect { .. } => Some(Scheme::Bearer),
        SchemeKind::ApiKey { name, location } => {
            let location = match location {
                In::Query => Location::Query,
                In::Header => Location::Header,
                In::Cookie => Location::Cookie,
                In::Path => return None,
            };
            let name = if location == Location::Header {
                name.to_ascii_lowercase()
            } else {
                name.clone()
            };
            let is_authorization = location == Location::Header && name == "authorization";
            let is_valid = !name.is_empty()
                && name != "cookie"
                && (is_authorization || location.check_name(&name).is_ok());
            is_valid.then(|| Scheme::Key {
                location,
                name,
                prefix: prefix.map(str::to_owned),
            })
        }
        SchemeKind::Http { .. } | SchemeKind::MutualTls => None,
    }
}

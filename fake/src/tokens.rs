//! Authentication and authorization.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::request::Parts;
use http::{HeaderMap, HeaderName};
use restrait::info::{AuthInfo, AuthScheme, EndpointInfo};

use crate::query;
use crate::rejection::{Rejection, RejectionKind};

/// The credentials that the server accepts.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    bearer: HashMap<String, Scopes>,
    /// Users and passwords, joined with a colon.
    basic: HashMap<String, Scopes>,
    /// API keys by the name of their header, query param or cookie, in lower case.
    keys: HashMap<String, HashMap<String, Scopes>>,
}

/// The scopes of a token.
#[derive(Clone, Debug)]
pub(crate) enum Scopes {
    /// Access to every endpoint.
    All,
    /// Access to endpoints that declare one of these scopes.
    Some(Vec<String>),
}

/// The credential of a request for one scheme.
enum Found<'a> {
    /// It is accepted. Its scopes are unknown if the server has no list of credentials.
    Accepted(Option<&'a Scopes>),
    /// It is not accepted, for this reason.
    Rejected(String),
    /// The request has none.
    Missing,
}

impl Tokens {
    /// Adds a token. It replaces an earlier one with the same text.
    pub(crate) fn insert(&mut self, token: String, scopes: Scopes) {
        self.bearer.insert(token, scopes);
    }

    /// Adds a user with access to every endpoint.
    pub(crate) fn insert_basic(&mut self, user: &str, password: &str) {
        self.basic.insert(format!("{user}:{password}"), Scopes::All);
    }

    /// Adds an API key with access to every endpoint.
    pub(crate) fn insert_key(&mut self, name: &str, key: String) {
        let keys = self.keys.entry(name.to_ascii_lowercase()).or_default();
        keys.insert(key, Scopes::All);
    }

    /// Returns the scopes of the request's credentials.
    ///
    /// Returns `None` if the endpoint needs no credential, or if the server accepts any.
    pub(crate) fn scopes(
        &self,
        endpoint: &'static EndpointInfo,
        parts: &Parts,
    ) -> Result<Option<&Scopes>, Rejection> {
        let has_scopes = endpoint.route.scopes().next().is_some();
        let found = match endpoint.auth {
            AuthInfo::None => return Ok(None),
            AuthInfo::Any(schemes) => self.any(schemes, has_scopes, parts),
            AuthInfo::All(schemes) => self.all(schemes, has_scopes, parts),
        };
        match found {
            Found::Accepted(scopes) => Ok(scopes),
            // A client with the default authentication may send calls without a token.
            Found::Rejected(_) | Found::Missing
                if !has_scopes && endpoint.auth == AuthInfo::BEARER =>
            {
                Ok(None)
            }
            Found::Rejected(message) => Err(unauthorized(endpoint, &message)),
            Found::Missing => {
                let message = format!("missing {}", names(endpoint.auth));
                Err(unauthorized(endpoint, &message))
            }
        }
    }

    fn any(&self, schemes: &[AuthScheme], has_scopes: bool, parts: &Parts) -> Found<'_> {
        let mut result = Found::Missing;
        for scheme in schemes {
            match self.find(*scheme, has_scopes, parts) {
                Found::Missing => {}
                accepted @ Found::Accepted(_) => return accepted,
                rejected @ Found::Rejected(_) => result = rejected,
            }
        }
        result
    }

    fn all(&self, schemes: &[AuthScheme], has_scopes: bool, parts: &Parts) -> Found<'_> {
        let mut scopes = None;
        for scheme in schemes {
            match self.find(*scheme, has_scopes, parts) {
                Found::Accepted(own) => scopes = scopes.or(own),
                rejected @ Found::Rejected(_) => return rejected,
                Found::Missing => return Found::Rejected(format!("missing {}", name(*scheme))),
            }
        }
        Found::Accepted(scopes)
    }

    /// Checks the credential of one scheme.
    fn find(&self, scheme: AuthScheme, has_scopes: bool, parts: &Parts) -> Found<'_> {
        let text = match text(scheme, parts) {
            Ok(Some(text)) => text,
            Ok(None) => return Found::Missing,
            Err(message) => return Found::Rejected(message),
        };
        let (known, is_open) = match scheme {
            AuthScheme::Bearer => (self.bearer.get(&text), false),
            AuthScheme::Basic => (self.basic.get(&text), self.basic.is_empty()),
            AuthScheme::Header { name, .. }
            | AuthScheme::Query { name }
            | AuthScheme::Cookie { name } => match self.keys.get(&name.to_ascii_lowercase()) {
                Some(keys) => (keys.get(&text), false),
                None => (None, true),
            },
        };
        match known {
            Some(scopes) => Found::Accepted(Some(scopes)),
            // Without a list of credentials, the server accepts any for an endpoint without scopes.
            None if is_open && !has_scopes => Found::Accepted(None),
            None => Found::Rejected(format!("unknown {}", name(scheme))),
        }
    }
}

/// Returns the decoded credential of a scheme, if the request has one.
fn text(scheme: AuthScheme, parts: &Parts) -> Result<Option<String>, String> {
    match scheme {
        AuthScheme::Bearer => authorization(&parts.headers, "bearer"),
        AuthScheme::Basic => {
            let Some(encoded) = authorization(&parts.headers, "basic")? else {
                return Ok(None);
            };
            let decoded = STANDARD.decode(encoded).ok().map(String::from_utf8);
            let invalid = || "invalid basic credentials: expected base64 of UTF-8".to_owned();
            decoded.and_then(Result::ok).map(Some).ok_or_else(invalid)
        }
        AuthScheme::Header { name, prefix } => {
            let header = HeaderName::from_bytes(name.as_bytes()).ok();
            let value = header.map_or(Ok(None), |header| single(&parts.headers, &header))?;
            Ok(value.and_then(|value| value.strip_prefix(prefix).map(str::to_owned)))
        }
        AuthScheme::Query { name } => {
            let pairs = query::parse(parts.uri.query()).unwrap_or_default();
            let mut keys = pairs.into_iter().filter(|(other, _)| other == name);
            match (keys.next(), keys.next()) {
                (Some(_), Some(_)) => Err(format!("duplicate query param `{name}`")),
                (key, _) => Ok(key.map(|(_, key)| key)),
            }
        }
        AuthScheme::Cookie { name } => {
            let cookies = single(&parts.headers, &COOKIE)?.unwrap_or_default();
            let mut pairs = cookies
                .split(';')
                .filter_map(|pair| pair.trim().split_once('='));
            Ok(pairs
                .find(|(other, _)| *other == name)
                .map(|(_, key)| key.to_owned()))
        }
    }
}

/// Returns the credentials of an `Authorization` header with this scheme.
fn authorization(headers: &HeaderMap, expected: &str) -> Result<Option<String>, String> {
    let value = single(headers, &AUTHORIZATION)?.and_then(|value| value.split_once(' '));
    let value = value.filter(|(scheme, _)| scheme.eq_ignore_ascii_case(expected));
    Ok(value.map(|(_, credentials)| credentials.to_owned()))
}

/// Returns the value of a header that must not be repeated.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, String> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (_, Some(_)) => Err(format!("duplicate header `{name}`")),
        (value, None) => Ok(value.and_then(|value| value.to_str().ok())),
    }
}

fn unauthorized(endpoint: &'static EndpointInfo, message: &str) -> Rejection {
    Rejection::for_endpoint(endpoint, RejectionKind::Unauthorized, message)
}

/// Returns the name of a credential.
fn name(scheme: AuthScheme) -> String {
    match scheme {
        AuthScheme::Bearer => "bearer token".to_owned(),
        AuthScheme::Basic => "basic credentials".to_owned(),
        AuthScheme::Header { name, .. }
        | AuthScheme::Query { name }
        | AuthScheme::Cookie { name } => format!("API key `{name}`"),
    }
}

/// Returns the names of the credentials of which a request needs one.
fn names(auth: AuthInfo) -> String {
    let names: Vec<_> = auth.schemes().iter().map(|scheme| name(*scheme)).collect();
    names.join(" or ")
}

/// Returns the value of `WWW-Authenticate` for an endpoint.
pub(crate) fn challenge(auth: AuthInfo) -> String {
    let mut challenges: Vec<String> = Vec::new();
    for scheme in auth.schemes() {
        let challenge = match scheme {
            AuthScheme::Bearer => "Bearer".to_owned(),
            AuthScheme::Basic => "Basic realm=\"api\"".to_owned(),
            AuthScheme::Header { prefix, .. } if !prefix.trim().is_empty() => {
                prefix.trim().to_owned()
            }
            AuthScheme::Header { .. } | AuthScheme::Query { .. } | AuthScheme::Cookie { .. } => {
                "ApiKey".to_owned()
            }
        };
        if !challenges.contains(&challenge) {
            challenges.push(challenge);
        }
    }
    challenges.join(", ")
}

/// Returns the value of `WWW-Authenticate` for a token without a scope of the endpoint, as RFC 6750 defines it.
/// `None` if the endpoint takes no bearer token.
pub(crate) fn insufficient_scope(endpoint: &EndpointInfo) -> Option<String> {
    let is_bearer = endpoint.auth.schemes().contains(&AuthScheme::Bearer);
    let scopes = endpoint.route.scopes().collect::<Vec<_>>().join(" ");
    is_bearer.then(|| format!("Bearer error=\"insufficient_scope\", scope=\"{scopes}\""))
}

impl Scopes {
    /// Returns `true` if these scopes give access to `endpoint`. One of its scopes is enough.
    pub(crate) fn allow(&self, endpoint: &EndpointInfo) -> bool {
        let mut accepted = endpoint.route.scopes().peekable();
        match self {
            Self::All => true,
            Self::Some(_) if accepted.peek().is_none() => true,
            Self::Some(granted) => {
                accepted.any(|accepted| granted.iter().any(|scope| scope == accepted))
            }
        }
    }

    /// Rejects a request for an endpoint to which these scopes give no access.
    pub(crate) fn check(&self, endpoint: &'static EndpointInfo) -> Result<(), Rejection> {
        if self.allow(endpoint) {
            return Ok(());
        }
        let accepted = endpoint.route.scopes().collect::<Vec<_>>().join(", ");
        Err(Rejection::for_endpoint(
            endpoint,
            RejectionKind::Forbidden,
            format_args!("insufficient scope; use a token with one of: {accepted}"),
        ))
    }
}

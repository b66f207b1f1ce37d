//! Authentication and authorization.

use std::collections::HashMap;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use restrait::info::EndpointInfo;

use crate::rejection::{Rejection, RejectionKind};

/// The tokens that the server accepts.
#[derive(Debug, Default)]
pub(crate) struct Tokens(HashMap<String, Scopes>);

/// The scopes of a token.
#[derive(Clone, Debug)]
pub(crate) enum Scopes {
    /// Access to every endpoint.
    All,
    /// Access to endpoints that declare one of these scopes.
    Some(Vec<String>),
}

impl Tokens {
    /// Adds a token. It replaces an earlier one with the same text.
    pub(crate) fn insert(&mut self, token: String, scopes: Scopes) {
        self.0.insert(token, scopes);
    }

    /// Returns the scopes of the request's token.
    ///
    /// Returns `None` if the request has no valid token and the endpoint declares no scopes.
    pub(crate) fn scopes(
        &self,
        endpoint: &'static EndpointInfo,
        headers: &HeaderMap,
    ) -> Result<Option<&Scopes>, Rejection> {
        match self.authenticate(headers) {
            Ok(scopes) => Ok(Some(scopes)),
            Err(_) if endpoint.route.scopes().next().is_none() => Ok(None),
            Err(message) => {
                let kind = RejectionKind::Unauthorized;
                Err(Rejection::for_endpoint(endpoint, kind, message))
            }
        }
    }

    fn authenticate(&self, headers: &HeaderMap) -> Result<&Scopes, &'static str> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        let value = values.next().ok_or("missing bearer token")?;
        if values.next().is_some() {
            return Err("duplicate header `authorization`");
        }
        value
            .to_str()
            .ok()
            .and_then(|text| text.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, token)| self.0.get(token))
            .ok_or("unknown bearer token")
    }
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

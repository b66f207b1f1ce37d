//! Who asks, and what they may do.

use std::collections::HashMap;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use restrait::info::EndpointInfo;

use crate::refusal::{Reason, Refusal};

/// The tokens that the stand-in knows.
#[derive(Debug, Default)]
pub(crate) struct Tokens(HashMap<String, Scopes>);

/// What a token allows.
#[derive(Clone, Debug)]
pub(crate) enum Scopes {
    /// Every endpoint.
    All,
    /// The endpoints that name one of these.
    Some(Vec<String>),
}

impl Tokens {
    /// Makes a token known; a later one takes the place of an earlier one.
    pub(crate) fn insert(&mut self, token: String, scopes: Scopes) {
        self.0.insert(token, scopes);
    }

    /// What the request's token allows. Only an endpoint without scopes does without a token.
    pub(crate) fn scopes(
        &self,
        endpoint: &'static EndpointInfo,
        headers: &HeaderMap,
    ) -> Result<Option<&Scopes>, Refusal> {
        let found = self.find(headers);
        match found {
            Err(what) if endpoint.route.scopes().next().is_some() => {
                Err(Refusal::at(endpoint, Reason::Token, what))
            }
            _ => Ok(found.ok()),
        }
    }

    fn find(&self, headers: &HeaderMap) -> Result<&Scopes, &'static str> {
        let mut values = headers.get_all(AUTHORIZATION).iter();
        let value = values.next().ok_or("the request bears no token")?;
        if values.next().is_some() {
            return Err("the header `authorization` is given twice");
        }
        value
            .to_str()
            .ok()
            .and_then(|text| text.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, token)| self.0.get(token))
            .ok_or("the token is not known")
    }
}

impl Scopes {
    /// Whether they allow `endpoint`: any one of its scopes is enough.
    pub(crate) fn allow(&self, endpoint: &EndpointInfo) -> bool {
        let mut wanted = endpoint.route.scopes().peekable();
        match self {
            Self::All => true,
            Self::Some(_) if wanted.peek().is_none() => true,
            Self::Some(held) => wanted.any(|wanted| held.iter().any(|scope| scope == wanted)),
        }
    }

    /// Refuses what [`Scopes::allow`] denies.
    pub(crate) fn check(&self, endpoint: &'static EndpointInfo) -> Result<(), Refusal> {
        if self.allow(endpoint) {
            return Ok(());
        }
        let wanted = endpoint.route.scopes().collect::<Vec<_>>().join(", ");
        Err(Refusal::at(
            endpoint,
            Reason::Scope,
            format_args!("the token has none of the scopes that allow it: {wanted}"),
        ))
    }
}

//! Who asks, and what they may do.

use std::collections::HashMap;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

use crate::action::Action;
use crate::error::ApiError;
use crate::scope::scopes;

/// The tokens that the stand-in knows, with their scopes.
#[derive(Debug, Default)]
pub(crate) struct Tokens(HashMap<String, Holder>);

impl Tokens {
    /// Makes a token known; a later one takes the place of an earlier one.
    pub(crate) fn insert(&mut self, token: String, scopes: Vec<String>) {
        self.0.insert(token, Holder { scopes });
    }

    /// Whose token the request carries.
    pub(crate) fn holder(&self, headers: &HeaderMap) -> Result<&Holder, ApiError> {
        let Some(value) = headers.get(AUTHORIZATION) else {
            return Err(ApiError::Authentication("The request carries no token"));
        };
        value
            .to_str()
            .ok()
            .and_then(|text| text.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, token)| self.0.get(token.trim()))
            .ok_or(ApiError::Authentication("The token is not valid"))
    }
}

/// The holder of a token.
#[derive(Debug)]
pub(crate) struct Holder {
    scopes: Vec<String>,
}

impl Holder {
    /// Whether one of the token's scopes allows `action`.
    pub(crate) fn may(&self, action: Action) -> bool {
        scopes(action)
            .iter()
            .any(|wanted| self.scopes.iter().any(|held| held == wanted))
    }

    /// Refuses what [`Holder::may`] denies.
    pub(crate) fn check(&self, action: Action) -> Result<(), ApiError> {
        if self.may(action) {
            return Ok(());
        }
        Err(ApiError::Authorization(format!(
            "instanceOrg.{} needs a token with one of these scopes: {}",
            action.name(),
            scopes(action).join(", ")
        )))
    }
}

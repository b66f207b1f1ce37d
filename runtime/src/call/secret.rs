//! The token of a call, to take out what a server echoes.

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};

use crate::auth;

/// The header that holds the token.
#[derive(Clone)]
pub(crate) struct Secret(Option<HeaderValue>);

impl Secret {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self(headers.get(AUTHORIZATION).cloned())
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        auth::token_of(self.0.as_ref()?)
    }
}

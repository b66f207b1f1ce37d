//! A call that is made once more, long after it was answered: a stream goes on where it broke.

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use super::{Outgoing, send};
use crate::response::Answer;
use crate::{BoxFuture, Reading, Result};

/// What it takes to make a call again.
pub(crate) struct Again {
    outgoing: Outgoing,
    reading: Reading,
}

impl Again {
    /// The call that `outgoing` was, unless making it twice could do something twice.
    pub(super) fn of(outgoing: Outgoing, reading: Reading) -> Option<Self> {
        let is_repeatable = outgoing.route.method.is_safe() && outgoing.body.is_none();
        is_repeatable.then_some(Self { outgoing, reading })
    }

    /// Makes the call with these headers as well, and with the token that the client has now.
    pub(crate) fn send(&self, headers: &[(HeaderName, HeaderValue)]) -> BoxFuture<Result<Answer>> {
        let first = &self.outgoing;
        let mut outgoing = Outgoing {
            core: first.core.clone(),
            route: first.route,
            url: first.url.clone(),
            path: first.path.clone(),
            headers: first.headers.clone(),
            body: crate::Body::empty(),
            settings: first.settings,
            attempts: 0,
        };
        if let Some(token) = first.core.headers().get(AUTHORIZATION) {
            outgoing.headers.insert(AUTHORIZATION, token.clone());
        }
        for (name, value) in headers {
            outgoing.headers.insert(name, value.clone());
        }
        send::go(outgoing, self.reading)
    }
}

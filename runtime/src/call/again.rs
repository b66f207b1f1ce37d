//! A call that is made once more, long after it was answered: a stream goes on where it broke.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use url::{Position, Url};

use super::{Outgoing, Raw, send};
use crate::response::Answer;
use crate::value::Value;
use crate::{Body, BoxFuture, Reading, Result, encode};

/// What it takes to make a call again.
pub(crate) struct Again {
    outgoing: Outgoing,
    reading: Reading,
}

impl Again {
    /// The call that `outgoing` was, unless making it twice could do something twice.
    pub(super) fn of(outgoing: Outgoing, reading: Reading) -> Option<Self> {
        let is_repeatable = outgoing.route.method().is_safe() && outgoing.body.is_none();
        is_repeatable.then_some(Self { outgoing, reading })
    }

    /// A call that is not made yet.
    pub(crate) fn first(
        call: &Raw<'_, [Value<'_>]>,
        body: Option<Body>,
        reading: Reading,
    ) -> Result<Self> {
        let outgoing = encode::outgoing(call, body, reading)?;
        outgoing.check_limits()?;
        Ok(Self { outgoing, reading })
    }

    /// The whole URL.
    pub(crate) fn url(&self) -> &str {
        &self.outgoing.url
    }

    /// Changes the URL behind its path.
    pub(crate) fn set_url(&mut self, url: String) {
        self.outgoing.url = url;
    }

    /// Leads the call to another URL of its origin. The token goes nowhere else.
    pub(crate) fn lead_to(&mut self, target: &str) -> Result<(), &'static str> {
        let from = Url::parse(&self.outgoing.url).map_err(|_| "its link leads nowhere")?;
        let mut to = from.join(target).map_err(|_| "its link leads nowhere")?;
        if from.origin() != to.origin() || !to.username().is_empty() || to.password().is_some() {
            return Err("its link leads to another origin");
        }
        to.set_fragment(None);
        let start = to[..Position::BeforePath].len();
        self.outgoing.path = start..to[..Position::AfterPath].len();
        self.outgoing.url = to.into();
        Ok(())
    }

    /// Makes the call with these headers as well, and with the token that the client has now.
    pub(crate) fn send(&self, headers: &[(HeaderName, HeaderValue)]) -> BoxFuture<Result<Answer>> {
        let first = &self.outgoing;
        let mut outgoing = Outgoing {
            core: first.core.clone(),
            route: first.route,
            url: first.url.clone(),
            path: first.path.clone(),
            headers: Arc::clone(&first.headers),
            body: first.body.try_clone().unwrap_or_default(),
            own_settings: first.own_settings.clone(),
            attempts: 0,
        };
        if let Some(token) = first.core.headers().get(AUTHORIZATION) {
            Arc::make_mut(&mut outgoing.headers).insert(AUTHORIZATION, token.clone());
        }
        for (name, value) in headers {
            Arc::make_mut(&mut outgoing.headers).insert(name, value.clone());
        }
        send::go(outgoing, self.reading)
    }
}

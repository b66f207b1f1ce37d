//! A call that is sent once more, long after it was answered: a stream goes on where it broke, a
//! list with its next page.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use crate::call::CallView;
use crate::call::encoded::{Elsewhere, EncodedCall};
use crate::call::prepare;
use crate::response::ReadMode;
use crate::response::{RawResponse, Reconnect};
use crate::route::Route;
use crate::{BoxFuture, Result};

/// What it takes to send a call again.
pub(crate) struct Resend {
    call: EncodedCall,
    reading: ReadMode,
}

impl Resend {
    /// The call that `call` was, unless making it twice could do something twice.
    pub(super) fn of(call: EncodedCall, reading: ReadMode) -> Option<Self> {
        let is_repeatable = call.route.method().is_safe() && call.body.is_none();
        is_repeatable.then_some(Self { call, reading })
    }

    /// A call that is not made yet.
    pub(crate) fn first(call: &CallView<'_>, reading: ReadMode) -> Result<Self> {
        let call = prepare::encode(call, reading)?;
        call.check_limits()?;
        Ok(Self { call, reading })
    }

    /// The endpoint that is called.
    pub(crate) fn route(&self) -> &'static Route {
        self.call.route
    }

    /// The whole URL.
    pub(crate) fn url(&self) -> &str {
        &self.call.url
    }

    /// Changes the URL behind its path.
    pub(crate) fn set_url(&mut self, url: String) {
        self.call.url = url;
    }

    /// Sends the call to another URL of its origin from now on.
    pub(crate) fn redirect(&mut self, target: &str) -> Result<(), &'static str> {
        match self.call.same_origin(target) {
            Ok(url) => {
                self.call.redirect(url);
                Ok(())
            }
            Err(Elsewhere::Nowhere) => Err("the link to the next page is not a valid URL"),
            Err(Elsewhere::OtherOrigin(_)) => {
                Err("the link to the next page leads to another origin")
            }
        }
    }

    /// Sends the call with these headers as well, and with the token that the client has now.
    pub(crate) fn send(
        &self,
        headers: &[(HeaderName, HeaderValue)],
    ) -> BoxFuture<Result<RawResponse>> {
        let mut call = self.call.duplicate();
        if let Some(token) = self.call.core.headers().get(AUTHORIZATION) {
            call.secrets.add_token(token);
            Arc::make_mut(&mut call.headers).insert(AUTHORIZATION, token.clone());
        }
        for (name, value) in headers {
            Arc::make_mut(&mut call.headers).insert(name, value.clone());
        }
        super::go(call, self.reading)
    }
}

impl Reconnect for Resend {
    fn send(&self, headers: &[(HeaderName, HeaderValue)]) -> BoxFuture<Result<RawResponse>> {
        Self::send(self, headers)
    }
}

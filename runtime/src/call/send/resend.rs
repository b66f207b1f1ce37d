//! Sends a call again after its response: to resume a stream, or to request the next page.

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use crate::call::CallView;
use crate::call::encoded::{EncodedCall, TargetError};
use crate::call::prepare;
use crate::response::ReadMode;
use crate::response::{RawResponse, Reconnect};
use crate::route::Route;
use crate::secret::Secrets;
use crate::{BoxFuture, Result};

/// An encoded call that can be sent several times.
pub(crate) struct Resend {
    call: EncodedCall,
    read_mode: ReadMode,
}

/// The reason why a stream cannot be sent with every page.
const STREAM: &str =
    "a stream can be sent only once, but every page sends the body; use a body in memory";

impl Resend {
    /// Returns `None` if sending the call twice may have an effect.
    pub(super) fn new(call: EncodedCall, read_mode: ReadMode) -> Option<Self> {
        let is_repeatable = call.route.method().is_safe() && call.body.is_none();
        is_repeatable.then_some(Self { call, read_mode })
    }

    /// Encodes a call that was not sent yet.
    ///
    /// # Errors
    ///
    /// If a value cannot be sent, or if the body is a stream.
    pub(crate) fn first(call: &CallView<'_>, read_mode: ReadMode) -> Result<Self> {
        if let Some(index) = call.payloads.stream() {
            return Err(prepare::invalid(call.route, index, STREAM));
        }
        let call = prepare::encode(call, read_mode)?;
        Ok(Self { call, read_mode })
    }

    /// Returns the route of the endpoint.
    pub(crate) fn route(&self) -> &'static Route {
        self.call.route
    }

    /// Returns the whole URL.
    pub(crate) fn url(&self) -> &str {
        self.call.url()
    }

    /// Replaces the URL by one with the same path and another query.
    pub(crate) fn set_url(&mut self, url: String) {
        self.call.set_url(url);
    }

    /// Replaces the URL by another one of the same origin.
    ///
    /// # Errors
    ///
    /// If `target` is invalid or has another origin.
    pub(crate) fn redirect(&mut self, target: &str) -> Result<(), &'static str> {
        match self.call.resolve(target) {
            Ok(url) => {
                self.call.redirect(url);
                Ok(())
            }
            Err(TargetError::InvalidUrl) => Err("the link to the next page is not a valid URL"),
            Err(TargetError::OtherOrigin(_)) => {
                Err("the link to the next page leads to another origin")
            }
        }
    }

    /// Sends the call with the current token of the client.
    pub(crate) fn send(&self) -> BoxFuture<Result<RawResponse>> {
        super::send_encoded(self.next_call(), self.read_mode)
    }

    /// Returns the call with the current token of the client.
    fn next_call(&self) -> EncodedCall {
        let mut call = self.call.duplicate();
        if let Some(token) = self.call.core.headers().get(AUTHORIZATION) {
            call.set_token(token);
        }
        call
    }
}

impl Reconnect for Resend {
    fn send(
        &self,
        headers: &[(HeaderName, HeaderValue)],
        secrets: &Secrets,
    ) -> BoxFuture<Result<RawResponse>> {
        let mut call = self.next_call();
        call.secrets.add_all(secrets);
        for (name, value) in headers {
            call.headers_mut().insert(name, value.clone());
        }
        super::send_encoded(call, self.read_mode)
    }

    fn max_header_bytes(&self) -> usize {
        self.call.settings().limits.max_header_bytes
    }
}

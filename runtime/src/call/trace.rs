//! The span and the events of a call, named after OpenTelemetry's conventions for HTTP clients.
//!
//! They do not contain URLs, headers or bodies.

use std::borrow::Cow;
use std::time::Duration;

use tracing::field::{Empty, display};
use tracing::{Span, debug, info_span, warn};

use super::encoded::EncodedCall;
use crate::error::{Cause, escaped};
use crate::response::RawResponse;
use crate::route::Route;
use crate::scopes::{Granted, names, required};
use crate::{Error, ErrorKind, Result};

/// Creates the span of a call.
pub(super) fn span(call: &EncodedCall) -> Span {
    let (route, base) = (call.route, call.core.base());
    info_span!(
        "http.client",
        otel.name = %SpanName(route),
        otel.kind = "client",
        http.request.method = %route.method(),
        url.template = route.path(),
        server.address = base.host(),
        server.port = base.port(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    )
}

/// The name of the span in OpenTelemetry: `GET /users/<name>`.
struct SpanName(&'static Route);

impl std::fmt::Display for SpanName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.0.method(), self.0.path())
    }
}

/// Records that a call is invalid, so it was not sent.
pub(super) fn invalid(route: &Route, error: &Error) {
    debug!(
        http.request.method = %route.method(),
        url.template = route.path(),
        param = error.param(),
        reason = reason(error),
        "call is invalid"
    );
}

/// Records that the call will be sent again after a delay.
pub(super) fn repeated(error: &Error, delay: Duration) {
    debug!(
        attempt = error.attempts(),
        error.type = %kind(error),
        request_id = error.request_id(),
        reason = reason(error),
        delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        "retrying call"
    );
}

/// Records that the call is redirected.
pub(super) fn redirected(attempt: u32) {
    debug!(attempt, "following redirect");
}

/// Records that the call will be sent again with a new token.
pub(super) fn renewed(attempt: u32) {
    debug!(attempt, "renewing token");
}

/// Warns that the token has no scope of the endpoint.
pub(super) fn missing_scope(route: &Route, granted: &Granted) {
    warn!(
        http.request.method = %route.method(),
        url.template = route.path(),
        granted = %granted,
        required = %names(&required(route)),
        "token has none of the required scopes"
    );
}

/// Records the result of the call.
pub(super) fn ended(result: &Result<RawResponse>, attempts: u32, span: &Span) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    match result {
        Ok(response) => {
            let status = response.parts().status.as_u16();
            span.record("http.response.status_code", status);
            debug!(http.response.status_code = status, "call succeeded");
        }
        Err(error) => failed(error, span),
    }
}

fn failed(error: &Error, span: &Span) {
    let status = error.status().map(|status| status.as_u16());
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    span.record("error.type", display(kind(error)));
    debug!(
        http.response.status_code = status,
        error.type = %kind(error),
        outcome = ?error.outcome(),
        attempts = error.attempts(),
        request_id = error.request_id(),
        json_path = error.json_path(),
        reason = reason(error),
        "call failed"
    );
}

/// Records that the response cannot be decoded. The span may have ended.
pub(super) fn decode_error(error: &Error, span: &Span) {
    span.record("error.type", display(kind(error)));
    debug!(
        parent: span,
        http.response.status_code = error.status().map(|status| status.as_u16()),
        error.type = %kind(error),
        json_path = error.json_path(),
        "cannot decode response"
    );
}

/// Returns the value of `error.type`: the status, or a word for the kind of error.
fn kind(error: &Error) -> Cow<'static, str> {
    let kind = match error.kind() {
        ErrorKind::Status => {
            let status = error.status().unwrap_or_default();
            return Cow::Owned(status.as_str().to_owned());
        }
        ErrorKind::InvalidInput => "invalid_input",
        ErrorKind::RequestBody => "request_body",
        ErrorKind::Token => "token",
        ErrorKind::MissingScope => "missing_scope",
        ErrorKind::Transport => "connection",
        ErrorKind::TimedOut => "timeout",
        ErrorKind::Redirect => "redirect",
        ErrorKind::Pagination => "pagination",
        ErrorKind::Write => "write",
        ErrorKind::Decode => "decode",
        ErrorKind::TooLarge => "too_large",
    };
    Cow::Borrowed(kind)
}

/// Returns the reason of an error, unless it may quote the request or the response.
fn reason(error: &Error) -> Option<String> {
    match error.cause() {
        Cause::Invalid(input) => Some(escaped(&input.reason).to_string()),
        Cause::Transport(error) => Some(error.to_string()),
        Cause::Token(_)
        | Cause::MissingScope
        | Cause::Redirect { .. }
        | Cause::Status { .. }
        | Cause::TooLarge { .. }
        | Cause::Pagination(_)
        | Cause::Write(_)
        | Cause::Decode { .. } => None,
    }
}

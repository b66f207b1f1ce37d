//! What a call tells of itself: one span, in OpenTelemetry's names for HTTP clients.
//!
//! Neither URL nor headers nor bodies are told, and of errors only what is free of them.

use std::borrow::Cow;
use std::time::Duration;

use tracing::field::{Empty, display};
use tracing::{Span, debug, info_span};

use super::encoded::EncodedCall;
use crate::error::{Cause, escaped};
use crate::response::RawResponse;
use crate::route::Route;
use crate::{Error, ErrorKind, Result};

/// The span of a call.
pub(super) fn span(call: &EncodedCall) -> Span {
    let (route, base) = (call.route, call.core.base());
    info_span!(
        "http.client",
        otel.name = %Named(route),
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

/// The span's name in OpenTelemetry: `GET /users/<name>`.
struct Named(&'static Route);

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.0.method(), self.0.path())
    }
}

/// The call was refused before it was sent.
pub(super) fn refused(route: &Route, error: &Error) {
    debug!(
        http.request.method = %route.method(),
        url.template = route.path(),
        param = error.param(),
        reason = reason(error),
        "call refused"
    );
}

/// The call is made once more, in a while.
pub(super) fn repeated(error: &Error, delay: Duration) {
    debug!(
        attempt = error.attempts(),
        error.type = %kind(error),
        request_id = error.request_id(),
        reason = reason(error),
        delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        "call is repeated"
    );
}

/// The call goes where the server sent it.
pub(super) fn redirected(attempt: u32) {
    debug!(attempt, "call is redirected");
}

/// The call goes on with another token.
pub(super) fn renewed(attempt: u32) {
    debug!(attempt, "token is renewed");
}

/// The call has ended.
pub(super) fn ended(result: &Result<RawResponse>, attempts: u32, span: &Span) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    match result {
        Ok(answer) => {
            let status = answer.parts().status.as_u16();
            span.record("http.response.status_code", status);
            debug!(http.response.status_code = status, "call answered");
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

/// The answer of a call that had ended well cannot be decoded.
pub(super) fn decode_error(error: &Error, span: &Span) {
    span.record("error.type", display(kind(error)));
    debug!(
        parent: span,
        http.response.status_code = error.status().map(|status| status.as_u16()),
        error.type = %kind(error),
        json_path = error.json_path(),
        "response not decoded"
    );
}

/// One word for what happened, of a small number of words: a status, or else what kind of error.
fn kind(error: &Error) -> Cow<'static, str> {
    let word = match error.kind() {
        ErrorKind::Status => {
            let status = error.status().unwrap_or_default();
            return Cow::Owned(status.as_str().to_owned());
        }
        ErrorKind::InvalidInput => "invalid_input",
        ErrorKind::RequestBody => "request_body",
        ErrorKind::Token => "token",
        ErrorKind::Transport => "connection",
        ErrorKind::TimedOut => "timeout",
        ErrorKind::Redirect => "redirect",
        ErrorKind::Pagination => "pagination",
        ErrorKind::Write => "write",
        ErrorKind::Decode => "decode",
        ErrorKind::TooLarge => "too_large",
    };
    Cow::Borrowed(word)
}

/// Why, where that quotes nothing of the request and nothing of the answer.
fn reason(error: &Error) -> Option<String> {
    match error.cause() {
        Cause::Invalid(refused) => Some(escaped(&refused.reason).to_string()),
        Cause::Transport(error) => Some(error.to_string()),
        _ => None,
    }
}

//! The causes of failed calls.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::StatusCode;

use super::{ApiError, ErrorBody, TransportError};
use crate::decode;

/// The error of a token source, shared by all calls that waited for the token.
pub(crate) type TokenFailure = Arc<dyn std::error::Error + Send + Sync>;

/// A value that cannot be sent.
#[derive(Debug, Clone)]
pub(crate) struct InvalidInput {
    /// The name of the param, header or setting.
    pub(crate) param: Cow<'static, str>,
    pub(crate) reason: Cow<'static, str>,
}

impl InvalidInput {
    pub(crate) fn new(
        param: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (param, reason) = (param.into(), reason.into());
        Self { param, reason }
    }
}

/// A URL that `Debug` does not show.
pub(crate) struct HiddenUrl(pub(crate) Box<str>);

impl fmt::Debug for HiddenUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

/// A size limit that a response exceeded, in bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SizeLimit {
    /// [`Limits::max_body_bytes`](crate::Limits::max_body_bytes).
    Body(usize),
    /// [`Download::max_bytes`](crate::download::Download::max_bytes).
    Download(u64),
    /// [`EventStream::max_event_bytes`](crate::sse::EventStream::max_event_bytes).
    Event(usize),
    /// [`JsonLines::max_line_bytes`](crate::response::JsonLines::max_line_bytes).
    Line(usize),
}

/// The cause of a failed call.
#[derive(Debug)]
pub(crate) enum Cause {
    /// A value cannot be sent. The request was not sent.
    Invalid(InvalidInput),
    /// The token source failed.
    Token(TokenFailure),
    /// The token has none of the scopes of the endpoint. The request was not sent.
    MissingScope,
    /// The request could not be sent, or the response was not received.
    Transport(TransportError),
    /// The server sent a redirect that was not followed.
    Redirect {
        status: StatusCode,
        /// The origin of the target. Paths may contain secrets.
        target: Option<String>,
        /// The whole target.
        location: Option<HiddenUrl>,
        reason: Cow<'static, str>,
    },
    /// The server returned an error status.
    Status {
        status: StatusCode,
        api_error: ApiError,
        body: ErrorBody,
    },
    /// The response exceeds a size limit.
    TooLarge {
        status: StatusCode,
        limit: SizeLimit,
    },
    /// The next page of a list cannot be requested.
    Pagination(Cow<'static, str>),
    /// The response could not be written to a file or writer.
    Write(std::io::Error),
    /// A successful response does not match its declared type.
    Decode {
        status: StatusCode,
        fault: decode::Fault,
    },
}

#[cfg(test)]
impl Cause {
    /// Returns the cause of an error response without a body.
    pub(crate) fn with_status(status: u16) -> Self {
        Self::Status {
            status: StatusCode::from_u16(status).unwrap(),
            api_error: ApiError::new(),
            body: ErrorBody(bytes::Bytes::new()),
        }
    }
}

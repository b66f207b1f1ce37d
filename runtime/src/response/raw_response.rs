//! A successful response that is not decoded yet.

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::request_id::request_id;
use crate::body::BoxBody;
use crate::error::{Cause, ErrorContext};
use crate::route::Route;
use crate::secret::Secrets;
use crate::{BoxFuture, Error, Result};

/// A successful response: status, headers and a body that was read as its
/// [`ReadMode`](super::ReadMode) says.
pub struct RawResponse {
    pub(crate) parts: Parts,
    pub(crate) content: Content,
    /// Resumes a stream after the connection is lost. `None` if the call cannot be sent again.
    pub(crate) reconnect: Option<Box<dyn Reconnect>>,
    pub(crate) context: Context,
    /// The endpoint of a dynamic call.
    #[cfg(feature = "dynamic")]
    pub(crate) endpoint: Option<&'static crate::info::EndpointInfo>,
}

/// The body of a successful response.
pub(crate) enum Content {
    /// The whole body.
    Buffered(Bytes),
    /// A body that is still arriving. It already applies the read timeout.
    Streamed(BoxBody),
}

/// Sends the call of a stream again, to receive the rest.
pub(crate) trait Reconnect: Send + Sync {
    /// Sends the call with additional headers and the current token of the client.
    ///
    /// Errors and the next response also redact the `secrets`, such as earlier tokens.
    fn send(
        &self,
        headers: &[(HeaderName, HeaderValue)],
        secrets: &Secrets,
    ) -> BoxFuture<Result<RawResponse>>;

    /// Returns `true` if the call requested a part of the content.
    fn has_range(&self) -> bool;

    /// Returns the maximum length of a header value in bytes.
    fn max_header_bytes(&self) -> usize;
}

/// The facts about a call that its errors contain. Streams store it for later errors.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) route: &'static Route,
    pub(crate) secrets: Secrets,
    /// Number of times that the request was sent.
    pub(crate) attempts: u32,
    /// The server's id of the request. It is read from the headers only when it is needed.
    pub(crate) request_id: Option<Box<str>>,
    /// The span of the call. A stream keeps it open.
    pub(crate) span: tracing::Span,
}

impl Context {
    /// Creates an error that occurs after the response has arrived.
    pub(crate) fn error(&self, cause: Cause) -> Error {
        let context = ErrorContext {
            attempts: self.attempts,
            request_id: self.request_id.clone(),
            ..ErrorContext::default()
        };
        Error::from_call(self.route, cause, &self.secrets, context)
    }

    /// Continues with the response to a call that was sent again. Its context includes the secrets
    /// of earlier attempts, because [`Reconnect::send`] adds them.
    pub(crate) fn resume(&mut self, response: &RawResponse) {
        let earlier = self.attempts;
        *self = response.context();
        self.attempts = self.attempts.saturating_add(earlier);
    }
}

impl RawResponse {
    /// Creates a response.
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        content: Content,
        context: Context,
    ) -> Self {
        let mut parts = empty_parts();
        parts.status = status;
        parts.headers = headers;
        Self {
            parts,
            content,
            reconnect: None,
            context,
            #[cfg(feature = "dynamic")]
            endpoint: None,
        }
    }

    /// Creates a response from the body of an error.
    pub(super) fn from_error_body(route: &'static Route, status: StatusCode, body: Bytes) -> Self {
        Self::from_parts(route, status, HeaderMap::new(), body)
    }

    /// Creates a response from its parts, which were received already.
    pub(crate) fn from_parts(
        route: &'static Route,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let context = Context {
            route,
            secrets: Secrets::default(),
            attempts: 0,
            request_id: None,
            span: tracing::Span::none(),
        };
        Self::new(status, headers, Content::Buffered(body), context)
    }

    /// Takes the status and the headers.
    pub(crate) fn take_parts(&mut self) -> Parts {
        std::mem::replace(&mut self.parts, empty_parts())
    }

    /// Returns the context for errors that occur after the response has arrived.
    pub(crate) fn context(&self) -> Context {
        let mut context = self.context.clone();
        context.request_id = request_id(&self.parts.headers);
        context
    }

    /// Creates an error about the response.
    pub(crate) fn error(&self, cause: Cause) -> Error {
        self.context().error(cause)
    }

    /// Takes the buffered body.
    pub(crate) fn take_bytes(&mut self) -> Bytes {
        match &mut self.content {
            Content::Buffered(bytes) => std::mem::take(bytes),
            Content::Streamed(_) => Bytes::new(),
        }
    }

    /// Returns the buffered body.
    pub(crate) fn bytes(&self) -> &Bytes {
        static EMPTY: Bytes = Bytes::new();
        match &self.content {
            Content::Buffered(bytes) => bytes,
            Content::Streamed(_) => &EMPTY,
        }
    }

    /// Takes the body as a stream.
    pub(crate) fn take_stream(&mut self) -> BoxBody {
        match std::mem::replace(&mut self.content, Content::Buffered(Bytes::new())) {
            Content::Streamed(body) => body,
            Content::Buffered(bytes) => Box::pin(crate::Body::full(bytes)),
        }
    }
}

/// Returns empty parts. `http::response::Parts` has no constructor.
fn empty_parts() -> Parts {
    http::Response::new(()).into_parts().0
}

//! A success on its way to its type.

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::request_id::request_id;
use crate::body::BoxBody;
use crate::error::{Cause, ErrorContext};
use crate::route::Route;
use crate::secret::Secrets;
use crate::{BoxFuture, Error, Result};

/// A success: status, headers, and the body as [`Response::READ_MODE`](crate::Response) wants it.
pub struct RawResponse {
    pub(crate) parts: Parts,
    pub(crate) content: Content,
    /// How a stream that breaks off is resumed.
    pub(crate) reconnect: Option<Box<dyn Reconnect>>,
    pub(crate) context: Context,
}

/// The body of a success.
pub(crate) enum Content {
    /// All of it.
    Whole(Bytes),
    /// While it arrives: idle limit and error states are already applied.
    Live(BoxBody),
}

/// Sends the call of a stream again, for what did not arrive.
pub(crate) trait Reconnect: Send + Sync {
    /// Sends the call with these headers as well.
    fn send(&self, headers: &[(HeaderName, HeaderValue)]) -> BoxFuture<Result<RawResponse>>;
}

/// What an error needs to know about the call, also when it comes long after the answer.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) route: &'static Route,
    pub(crate) secrets: Secrets,
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// What the server calls the request. It is read from the headers when it is first needed.
    pub(crate) request_id: Option<Box<str>>,
    /// The call's span: it ends with the value.
    pub(crate) span: tracing::Span,
}

impl Context {
    /// An error that comes after the answer.
    pub(crate) fn error(&self, cause: Cause) -> Error {
        let context = ErrorContext {
            attempts: self.attempts,
            request_id: self.request_id.clone(),
            ..ErrorContext::default()
        };
        Error::of_call(self.route, cause, &self.secrets, context)
    }

    /// Goes on with the answer to the call that was sent again.
    pub(crate) fn resume(&mut self, answer: &RawResponse) {
        let before = self.attempts;
        *self = answer.context();
        self.attempts = self.attempts.saturating_add(before);
    }
}

impl RawResponse {
    /// Puts together what an answer consists of.
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        content: Content,
        context: Context,
    ) -> Self {
        let mut parts = no_parts();
        parts.status = status;
        parts.headers = headers;
        Self {
            parts,
            content,
            reconnect: None,
            context,
        }
    }

    /// An error's body on its way to a type.
    pub(super) fn of_error(route: &'static Route, status: StatusCode, body: Bytes) -> Self {
        let context = Context {
            route,
            secrets: Secrets::default(),
            attempts: 0,
            request_id: None,
            span: tracing::Span::none(),
        };
        Self::new(status, HeaderMap::new(), Content::Whole(body), context)
    }

    /// Status and headers. They are given once.
    pub(crate) fn take_parts(&mut self) -> Parts {
        std::mem::replace(&mut self.parts, no_parts())
    }

    /// What an error needs to know that comes long after the answer.
    pub(crate) fn context(&self) -> Context {
        let mut context = self.context.clone();
        context.request_id = request_id(&self.parts.headers);
        context
    }

    /// An error about the answer.
    pub(crate) fn error(&self, cause: Cause) -> Error {
        self.context().error(cause)
    }

    /// The bytes of a body that was read whole. They are given once.
    pub(crate) fn take_bytes(&mut self) -> Bytes {
        match &mut self.content {
            Content::Whole(bytes) => std::mem::take(bytes),
            Content::Live(_) => Bytes::new(),
        }
    }

    /// The bytes of a body that was read whole.
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Whole(bytes) => bytes,
            Content::Live(_) => &[],
        }
    }

    /// The body, to be read as it arrives. It is given once.
    pub(crate) fn take_live(&mut self) -> BoxBody {
        match std::mem::replace(&mut self.content, Content::Whole(Bytes::new())) {
            Content::Live(body) => body,
            Content::Whole(bytes) => Box::pin(crate::Body::full(bytes)),
        }
    }
}

/// The parts of no response: `http` makes them in no other way.
fn no_parts() -> Parts {
    http::Response::new(()).into_parts().0
}

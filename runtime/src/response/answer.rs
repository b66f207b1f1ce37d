//! A success on its way to its type.

use bytes::Bytes;
use http::response::Parts;

use crate::call::{Again, Secret};
use crate::error::Cause;
use crate::{BoxBody, Error, Route};

/// A success: status, headers, and the body as [`Response::READING`](crate::Response) wants it.
pub struct Answer {
    pub(crate) parts: Parts,
    pub(crate) content: Content,
    /// How a stream that breaks off is taken up again.
    pub(crate) again: Option<Box<Again>>,
    pub(crate) context: Context,
}

/// The body of a success.
pub(crate) enum Content {
    /// All of it.
    Whole(Bytes),
    /// While it arrives: idle limit and error states are already applied.
    Live(BoxBody),
}

/// What an error needs to know about the call, also when it comes long after the answer.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) route: &'static Route,
    pub(crate) secret: Secret,
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// The call's span: it ends with the value.
    pub(crate) span: tracing::Span,
}

impl Context {
    /// An error that comes after the answer.
    pub(crate) fn error(&self, cause: Cause) -> Error {
        let cause = match cause {
            Cause::Transport(error) if self.secret.is_told_by(error.cause()) => {
                Cause::Transport(error.redacted())
            }
            cause => cause,
        };
        Error::new(Some(self.route), cause)
    }
}

impl Answer {
    /// An error's body on its way to a type.
    pub(crate) fn of_error(route: &'static Route, status: http::StatusCode, body: Bytes) -> Self {
        let (mut parts, ()) = http::Response::new(()).into_parts();
        parts.status = status;
        Self {
            parts,
            content: Content::Whole(body),
            again: None,
            context: Context {
                route,
                secret: Secret::default(),
                attempts: 0,
                span: tracing::Span::none(),
            },
        }
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

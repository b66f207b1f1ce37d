//! Responses of a mock.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::scripted_body::{Chunk, ScriptedBody};
use crate::error::TransportError;
use crate::response::PlainText;
use crate::time;
use crate::transport::TransportResponse;

/// A response of a [`Mock`](super::Mock), or a connection error.
///
/// To respond with a value of the response type of an endpoint, use
/// [`ExpectationBuilder::respond`](super::ExpectationBuilder::respond) instead. A `MockResponse` sets
/// the status, headers and body, and simulates delays and connection errors.
///
/// ```
/// use std::time::Duration;
/// use restrait::testing::mock::MockResponse;
///
/// let gone = MockResponse::status(410).json(&serde_json::json!({ "reason": "deleted" }));
/// let busy = MockResponse::status(429).header("retry-after", "1");
/// let slow = MockResponse::status(204).delay(Duration::from_millis(50));
/// let reset = MockResponse::connection_reset();
/// # let _ = (gone, busy, slow, reset);
/// ```
#[derive(Debug, Clone)]
#[must_use = "a response has no effect until it is passed to `respond_with`"]
pub struct MockResponse {
    delay: Option<Duration>,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    Response(StatusCode, HeaderMap, Vec<Chunk>),
    NotSent,
    ConnectionReset,
    NoResponse,
    /// The response is invalid for this reason.
    Invalid(String),
}

impl MockResponse {
    /// Creates a response with this status and an empty body.
    ///
    /// The call fails if `status` is not between 100 and 999.
    pub fn status(status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => Self::new(Kind::Response(status, HeaderMap::new(), Vec::new())),
            Err(_) => Self::invalid(format!("invalid status code {status}")),
        }
    }

    /// Refuses the connection. The call fails with [`Outcome::NotSent`](crate::Outcome::NotSent).
    pub const fn not_sent() -> Self {
        Self::new(Kind::NotSent)
    }

    /// Breaks the connection after the request was sent. The call fails with
    /// [`Outcome::Unknown`](crate::Outcome::Unknown).
    pub const fn connection_reset() -> Self {
        Self::new(Kind::ConnectionReset)
    }

    /// Never responds. The call ends at its deadline.
    pub const fn no_response() -> Self {
        Self::new(Kind::NoResponse)
    }

    pub(super) fn invalid(reason: impl Into<String>) -> Self {
        Self::new(Kind::Invalid(reason.into()))
    }

    const fn new(kind: Kind) -> Self {
        Self { delay: None, kind }
    }

    /// Appends a value to the body as JSON, and sets `Content-Type: application/json`.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => self
                .header(CONTENT_TYPE.as_str(), "application/json")
                .body(body),
            Err(error) => Self::invalid(format!("cannot serialize the body as JSON: {error}")),
        }
    }

    /// Appends bytes to the body.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.chunks([body])
    }

    /// Appends chunks to the body, which are received one by one.
    pub fn chunks<T: Into<Bytes>>(self, chunks: impl IntoIterator<Item = T>) -> Self {
        chunks.into_iter().fold(self, |response, chunk| {
            response.chunk(Chunk::Data(chunk.into()))
        })
    }

    /// Appends a server-sent event to the body, with its data as JSON.
    ///
    /// Sets `Content-Type: text/event-stream` unless there is another one.
    ///
    /// ```
    /// use std::time::Duration;
    /// use restrait::testing::mock::MockResponse;
    ///
    /// let events = MockResponse::status(200)
    ///     .event("state", &serde_json::json!({ "temperature": 21 }))
    ///     .pause(Duration::from_secs(5))
    ///     .event("command", &serde_json::json!({ "name": "reboot" }));
    /// # let _ = events;
    /// ```
    pub fn event<T: Serialize + ?Sized>(self, name: &str, data: &T) -> Self {
        let needs_type = matches!(
            &self.kind,
            Kind::Response(_, headers, _) if !headers.contains_key(CONTENT_TYPE)
        );
        let response = if needs_type {
            self.header(CONTENT_TYPE.as_str(), "text/event-stream")
        } else {
            self
        };
        match serde_json::to_string(data) {
            Ok(data) => response.chunks([format!("event: {name}\ndata: {data}\n\n")]),
            Err(error) => Self::invalid(format!("cannot serialize an event as JSON: {error}")),
        }
    }

    /// Pauses before the next chunk of the body.
    pub fn pause(self, pause: Duration) -> Self {
        self.chunk(Chunk::Pause(pause))
    }

    /// Breaks the connection after the chunks so far.
    pub fn disconnect(self) -> Self {
        self.chunk(Chunk::Disconnect)
    }

    /// Adds a header. Other values of the same header remain.
    ///
    /// The call fails if the name or the value is invalid.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Response(_, headers, _) = &mut self.kind {
            let name = HeaderName::try_from(name).ok();
            let value = HeaderValue::try_from(value).ok();
            let (Some(name), Some(value)) = (name, value) else {
                return Self::invalid("invalid header name or value");
            };
            headers.append(name, value);
        }
        self
    }

    /// Delays the response. Defaults to no delay.
    pub const fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    fn chunk(mut self, chunk: Chunk) -> Self {
        if let Kind::Response(_, _, chunks) = &mut self.kind {
            chunks.push(chunk);
        }
        self
    }

    /// Waits for the delay and returns the response or the error.
    pub(super) async fn produce(self) -> Result<TransportResponse, TransportError> {
        if let Some(delay) = self.delay {
            time::sleep(delay).await;
        }
        match self.kind {
            Kind::Response(status, headers, chunks) => Ok(TransportResponse::streaming(
                status,
                headers,
                Box::pin(ScriptedBody::new(chunks)),
            )),
            Kind::NotSent => Err(TransportError::not_sent("the mock refused the connection")),
            Kind::ConnectionReset => Err(TransportError::response_lost(
                "the mock reset the connection",
            )),
            Kind::NoResponse => std::future::pending().await,
            Kind::Invalid(reason) => Err(TransportError::response_lost(format!(
                "invalid mock response: {reason}"
            ))),
        }
    }
}

/// A value that a mock can respond with.
///
/// All types that implement [`serde::Serialize`] implement it: they are sent as JSON.
/// [`PlainText`] and [`Binary`](crate::response::Binary) implement it, too.
///
/// ```
/// use restrait::testing::mock::{IntoMockResponse, MockResponse};
///
/// let response = vec!["a", "b"].into_mock_response(MockResponse::status(200));
/// # let _ = response;
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the response of a mock",
    label = "`serde::Serialize` is not implemented",
    note = "derive `serde::Serialize` for `{Self}`, or use `.respond_with(MockResponse::status(200).body(..))`"
)]
pub trait IntoMockResponse {
    /// Appends the value to the body of `response`.
    fn into_mock_response(self, response: MockResponse) -> MockResponse;
}

impl IntoMockResponse for PlainText {
    fn into_mock_response(self, response: MockResponse) -> MockResponse {
        let response = response.header(CONTENT_TYPE.as_str(), "text/plain; charset=utf-8");
        response.body(self.0)
    }
}

impl IntoMockResponse for crate::response::Binary {
    fn into_mock_response(self, response: MockResponse) -> MockResponse {
        let response = response.header(CONTENT_TYPE.as_str(), "application/octet-stream");
        response.body(self.0)
    }
}

impl<T: Serialize> IntoMockResponse for T {
    fn into_mock_response(self, response: MockResponse) -> MockResponse {
        response.json(&self)
    }
}

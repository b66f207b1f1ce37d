//! What a mock answers: a value, a status, a fault.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::script::{Chunk, Script};
use crate::error::TransportError;
use crate::response::PlainText;
use crate::time;
use crate::transport::TransportResponse;

/// What a [`Mock`](super::Mock) answers, in all detail.
///
/// Values need none of it: [`When::reply`](super::When::reply) takes them as they are. A `Reply`
/// is for other statuses, for headers, and for what goes wrong.
///
/// ```
/// use std::time::Duration;
/// use restrait::testing::mock::Reply;
///
/// let gone = Reply::status(410).json(&serde_json::json!({ "reason": "it is gone" }));
/// let busy = Reply::status(429).header("retry-after", "1");
/// let slow = Reply::status(204).delay(Duration::from_millis(50));
/// let lost = Reply::lost();
/// # let _ = (gone, busy, slow, lost);
/// ```
#[derive(Debug, Clone)]
#[must_use = "a reply does nothing until an expectation has it"]
pub struct Reply {
    delay: Option<Duration>,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    RawResponse(StatusCode, HeaderMap, Vec<Chunk>),
    NotSent,
    Lost,
    Never,
    /// The reply itself is wrong, and why.
    Wrong(String),
}

impl Reply {
    /// An answer with this status and an empty body.
    pub fn status(status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => Self::new(Kind::RawResponse(status, HeaderMap::new(), Vec::new())),
            Err(_) => Self::wrong(format!("{status} is no status")),
        }
    }

    /// The request never left: nobody was there to take it.
    pub const fn not_sent() -> Self {
        Self::new(Kind::NotSent)
    }

    /// The connection broke after the request was sent: nobody knows whether it arrived.
    pub const fn lost() -> Self {
        Self::new(Kind::Lost)
    }

    /// No answer ever comes. The call ends by its time limit.
    pub const fn never() -> Self {
        Self::new(Kind::Never)
    }

    pub(super) fn wrong(reason: impl Into<String>) -> Self {
        Self::new(Kind::Wrong(reason.into()))
    }

    const fn new(kind: Kind) -> Self {
        Self { delay: None, kind }
    }

    /// With this value as JSON for a body.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => self
                .header(CONTENT_TYPE.as_str(), "application/json")
                .body(body),
            Err(error) => Self::wrong(format!("its body cannot be written as JSON: {error}")),
        }
    }

    /// With this body.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.chunks([body])
    }

    /// With a body that comes in pieces, as streams do.
    pub fn chunks<T: Into<Bytes>>(self, chunks: impl IntoIterator<Item = T>) -> Self {
        chunks
            .into_iter()
            .fold(self, |reply, chunk| reply.chunk(Chunk::Data(chunk.into())))
    }

    /// With a further event, as streams of events have them: its name, and its data as JSON.
    ///
    /// ```
    /// use std::time::Duration;
    /// use restrait::testing::mock::Reply;
    ///
    /// let events = Reply::status(200)
    ///     .event("state", &serde_json::json!({ "temperature": 21 }))
    ///     .pause(Duration::from_secs(5))
    ///     .event("command", &serde_json::json!({ "name": "reboot" }));
    /// # let _ = events;
    /// ```
    pub fn event<T: Serialize + ?Sized>(self, name: &str, data: &T) -> Self {
        let reply = match &self.kind {
            Kind::RawResponse(_, headers, _) if !headers.contains_key(CONTENT_TYPE) => {
                self.header(CONTENT_TYPE.as_str(), "text/event-stream")
            }
            _ => self,
        };
        match serde_json::to_string(data) {
            Ok(data) => reply.chunks([format!("event: {name}\ndata: {data}\n\n")]),
            Err(error) => Self::wrong(format!("an event cannot be written as JSON: {error}")),
        }
    }

    /// With a pause before the next piece of the body.
    pub fn pause(self, pause: Duration) -> Self {
        self.chunk(Chunk::Pause(pause))
    }

    /// With a body that breaks off after what it holds so far.
    pub fn cut(self) -> Self {
        self.chunk(Chunk::Cut)
    }

    /// With this header, beside others of its name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Kind::RawResponse(_, headers, _) = &mut self.kind {
            let name = HeaderName::try_from(name).ok();
            let value = HeaderValue::try_from(value).ok();
            let (Some(name), Some(value)) = (name, value) else {
                return Self::wrong("it has a header that no answer can have");
            };
            headers.append(name, value);
        }
        self
    }

    /// Given only after this time.
    pub const fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    fn chunk(mut self, chunk: Chunk) -> Self {
        if let Kind::RawResponse(_, _, chunks) = &mut self.kind {
            chunks.push(chunk);
        }
        self
    }

    /// Does what the reply says.
    pub(super) async fn give(self) -> Result<TransportResponse, TransportError> {
        if let Some(delay) = self.delay {
            time::sleep(delay).await;
        }
        match self.kind {
            Kind::RawResponse(status, headers, chunks) => Ok(TransportResponse::streaming(
                status,
                headers,
                Box::pin(Script::new(chunks)),
            )),
            Kind::NotSent => Err(TransportError::not_sent("the mock refuses connections")),
            Kind::Lost => Err(TransportError::lost("the mock broke the connection")),
            Kind::Never => std::future::pending().await,
            Kind::Wrong(reason) => Err(TransportError::lost(format!(
                "the mock's reply cannot be given: {reason}"
            ))),
        }
    }
}

/// A value that a mock can answer with in place of a server: what an endpoint declares to answer.
///
/// Every value that serde can write as JSON is one, and so are the runtime's own responses.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the reply of a mock",
    label = "`serde::Serialize` is not implemented",
    note = "derive `serde::Serialize` for `{Self}`, or write the reply with `Reply::status(200).body(..)`"
)]
pub trait IntoReply {
    /// The reply with this value in it.
    fn into_reply(self, reply: Reply) -> Reply;
}

impl IntoReply for PlainText {
    fn into_reply(self, reply: Reply) -> Reply {
        let reply = reply.header(CONTENT_TYPE.as_str(), "text/plain; charset=utf-8");
        reply.body(self.0)
    }
}

impl IntoReply for crate::response::Binary {
    fn into_reply(self, reply: Reply) -> Reply {
        let reply = reply.header(CONTENT_TYPE.as_str(), "application/octet-stream");
        reply.body(self.0)
    }
}

impl<T: Serialize> IntoReply for T {
    fn into_reply(self, reply: Reply) -> Reply {
        reply.json(&self)
    }
}

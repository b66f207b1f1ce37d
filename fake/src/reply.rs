//! What is answered, before it becomes an HTTP response.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;

mod pieces;

use pieces::Pieces;
pub(crate) use pieces::Stopped;

/// An answer: status, headers and a body, whole or in pieces.
///
/// What cannot be sent (a status below 200, a header with a line break, a value that is no JSON)
/// makes an answer 500 whose body says so.
///
/// ```
/// use restrait_fake::Reply;
///
/// let reply = Reply::json(202, &["queued"]).header("retry-after", "1");
/// assert_eq!(reply.status(), 202);
/// assert_eq!(Reply::empty(99).status(), 500);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    /// What is sent, each piece after a pause.
    body: Vec<(Duration, Bytes)>,
    /// Whether the body goes on after its last piece.
    is_open: bool,
}

impl Reply {
    /// An answer without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        let (status, body) = match StatusCode::from_u16(status) {
            Ok(code) if !code.is_informational() => (code, Bytes::new()),
            _ => (
                StatusCode::INTERNAL_SERVER_ERROR,
                format!("the stand-in was told to answer the status {status}").into(),
            ),
        };
        Self {
            status,
            headers: HeaderMap::new(),
            body: vec![(Duration::ZERO, body)],
            is_open: false,
        }
    }

    /// An answer of this media type.
    pub fn bytes(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut reply = Self::empty(status);
        reply.body = vec![(Duration::ZERO, body.into())];
        reply.media_type(media_type)
    }

    /// An answer whose body comes in pieces, each after a pause.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use restrait_fake::Reply;
    /// let pause = Duration::from_millis(20);
    /// let slow = Reply::pieces(200, "text/csv", [(pause, "a,b\n"), (pause, "1,2\n")]);
    /// # let _ = slow;
    /// ```
    pub fn pieces<T: Into<Bytes>>(
        status: u16,
        media_type: &str,
        pieces: impl IntoIterator<Item = (Duration, T)>,
    ) -> Self {
        let mut reply = Self::empty(status);
        let pieces = pieces.into_iter();
        reply.body = pieces.map(|(pause, piece)| (pause, piece.into())).collect();
        reply.media_type(media_type)
    }

    /// A stream of events (`text/event-stream`), each a name and data that is sent as JSON.
    ///
    /// ```
    /// # use restrait_fake::Reply;
    /// let stream = Reply::events([("state", 20), ("state", 21)]).keep_open();
    /// # let _ = stream;
    /// ```
    pub fn events<'a, T: Serialize>(events: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut pieces = Vec::new();
        for (name, data) in events {
            match serde_json::to_string(&data) {
                Ok(data) => {
                    let event = format!("event: {name}\ndata: {data}\n\n");
                    pieces.push((Duration::ZERO, event));
                }
                Err(error) => return Self::text(500, &format!("the event is no JSON: {error}")),
            }
        }
        Self::pieces(200, "text/event-stream", pieces)
    }

    /// Keeps the body open after its last piece, until the client leaves or the stand-in stops.
    #[must_use]
    pub fn keep_open(mut self) -> Self {
        self.is_open = true;
        self
    }

    /// Plain text.
    #[must_use]
    pub fn text(status: u16, text: &str) -> Self {
        Self::bytes(status, "text/plain; charset=utf-8", text.to_owned())
    }

    /// A page, as a proxy in front of an API answers it.
    #[must_use]
    pub fn html(status: u16, page: &str) -> Self {
        Self::bytes(status, "text/html; charset=utf-8", page.to_owned())
    }

    /// A JSON answer.
    pub fn json<T: Serialize + ?Sized>(status: u16, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => Self::bytes(status, "application/json", body),
            Err(error) => Self::text(500, &format!("the answer is no JSON: {error}")),
        }
    }

    /// What a typed handler returned. Nothing to say is an empty body.
    pub(crate) fn value<T: Serialize>(status: u16, value: &T) -> Self {
        let reply = Self::json(status, value);
        if reply.body.iter().all(|(_, piece)| piece == "null") {
            Self::empty(status)
        } else {
            reply
        }
    }

    /// Adds a header, in place of one of the same name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
                self
            }
            _ => Self::text(500, "the stand-in was told to send what is no header"),
        }
    }

    /// Changes the media type.
    #[must_use]
    pub fn media_type(self, media_type: &str) -> Self {
        self.header(CONTENT_TYPE.as_str(), media_type)
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The response; a body that is kept open ends with `stopped`.
    pub(crate) fn into_response(self, stopped: Stopped) -> Response<Body> {
        let body = match self.body.as_slice() {
            [(pause, whole)] if pause.is_zero() && !self.is_open => Body::from(whole.clone()),
            _ => Body::new(Pieces {
                left: self.body.into(),
                pause: None,
                open: self.is_open.then_some(stopped),
            }),
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The response with a `Content-Length` of the whole body and only half of the body,
    /// as it travels.
    pub(crate) fn cut_in_half(&self) -> Bytes {
        let mut text = format!("HTTP/1.1 {}\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            text.extend_from_slice(name.as_str().as_bytes());
            text.extend_from_slice(b": ");
            text.extend_from_slice(value.as_bytes());
            text.extend_from_slice(b"\r\n");
        }
        let body: Vec<u8> = self
            .body
            .iter()
            .flat_map(|(_, piece)| piece.iter().copied())
            .collect();
        let length = body.len();
        text.extend_from_slice(format!("content-length: {length}\r\n\r\n").as_bytes());
        text.extend(body.iter().take(length / 2));
        text.into()
    }
}

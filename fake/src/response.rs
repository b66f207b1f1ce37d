//! Responses of a fake server.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH};
use http::{HeaderMap, Response as HttpResponse, StatusCode};
use restrait::codec::Codec;
use restrait::response::ETag;
use serde::Serialize;

use crate::Request;

mod chunks;
mod feed;
mod none;

use chunks::ChunkedBody;
pub(crate) use chunks::Shutdown;
pub use feed::EventFeed;
use feed::Follow;
pub(crate) use none::is_none;

/// A response: status, headers and body.
///
/// Handlers that are registered with [`Builder::on_raw`](crate::Builder::on_raw) return it, and
/// [`Fault::Response`](crate::Fault::Response) sends it in place of the regular response.
///
/// A response that cannot be sent (status below 200, invalid header, value that cannot be
/// serialized) becomes a response with status 500 whose body describes the problem.
///
/// ```
/// use restrait_fake::Response;
///
/// let response = Response::json(202, &["queued"]).header("retry-after", "1");
/// assert_eq!(response.status(), 202);
/// assert_eq!(Response::empty(99).status(), 500);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    status: StatusCode,
    headers: HeaderMap,
    /// Chunks of the body, each with the delay before it.
    body: Vec<(Duration, Bytes)>,
    /// If `true`, the body does not end after its last chunk.
    keep_open: bool,
    /// Events that follow the last chunk.
    follow: Option<Follow>,
}

impl Response {
    /// Creates a response without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        let (status, body) = match StatusCode::from_u16(status) {
            Ok(code) if !code.is_informational() => (code, Bytes::new()),
            _ => (
                StatusCode::INTERNAL_SERVER_ERROR,
                format!("invalid response status {status}; use 200 to 999").into(),
            ),
        };
        Self {
            status,
            headers: HeaderMap::new(),
            body: vec![(Duration::ZERO, body)],
            keep_open: false,
            follow: None,
        }
    }

    /// Creates a response with a body of the given media type.
    ///
    /// ```
    /// # use restrait_fake::Response;
    /// let csv = Response::bytes(200, "text/csv", "a,b\n1,2\n");
    /// # let _ = csv;
    /// ```
    pub fn bytes(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut response = Self::empty(status);
        response.body = vec![(Duration::ZERO, body.into())];
        response.media_type(media_type)
    }

    /// Creates a response whose body is sent in chunks, each after a delay.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use restrait_fake::Response;
    /// let delay = Duration::from_millis(20);
    /// let slow = Response::chunks(200, "text/csv", [(delay, "a,b\n"), (delay, "1,2\n")]);
    /// # let _ = slow;
    /// ```
    pub fn chunks<T: Into<Bytes>>(
        status: u16,
        media_type: &str,
        chunks: impl IntoIterator<Item = (Duration, T)>,
    ) -> Self {
        let mut response = Self::empty(status);
        let chunks = chunks.into_iter();
        response.body = chunks.map(|(delay, chunk)| (delay, chunk.into())).collect();
        response.media_type(media_type)
    }

    /// Creates an event stream (`text/event-stream`). Each event has a name and data, which is
    /// serialized as JSON.
    ///
    /// ```
    /// # use restrait_fake::Response;
    /// let stream = Response::events([("state", 20), ("state", 21)]).keep_open();
    /// # let _ = stream;
    /// ```
    pub fn events<'a, T: Serialize>(events: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut chunks = Vec::new();
        for (name, data) in events {
            match serde_json::to_string(&data) {
                Ok(data) => {
                    let event = format!("event: {name}\ndata: {data}\n\n");
                    chunks.push((Duration::ZERO, event));
                }
                Err(error) => {
                    return Self::text(500, &format!("cannot serialize event data: {error}"));
                }
            }
        }
        Self::chunks(200, "text/event-stream", chunks)
    }

    /// Creates an event stream (`text/event-stream`). Each event has a name and data, which is any text.
    ///
    /// ```
    /// # use restrait_fake::Response;
    /// let stream = Response::text_events([("log", "started"), ("log", "two\nlines")]);
    /// # let _ = stream;
    /// ```
    pub fn text_events<'a, T: AsRef<str>>(events: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let events = events.into_iter();
        let chunks = events.map(|(name, data)| (Duration::ZERO, text_event(name, data.as_ref())));
        Self::chunks(200, "text/event-stream", chunks)
    }

    /// Adds an event with this data after all others, such as the end marker of an event stream.
    ///
    /// ```
    /// # use restrait_fake::Response;
    /// let stream = Response::events([("message", 1)]).end_marker("[DONE]");
    /// # let _ = stream;
    /// ```
    #[must_use]
    pub fn end_marker(mut self, data: &str) -> Self {
        let event = text_event("message", data);
        self.body.push((Duration::ZERO, event.into()));
        self
    }

    /// Creates JSON Lines (`application/x-ndjson`) of values.
    ///
    /// ```
    /// # use restrait_fake::Response;
    /// let lines = Response::json_lines([1, 2, 3]);
    /// # let _ = lines;
    /// ```
    pub fn json_lines<T: Serialize>(values: impl IntoIterator<Item = T>) -> Self {
        let mut chunks = Vec::new();
        for value in values {
            match serde_json::to_string(&value) {
                Ok(line) => chunks.push((Duration::ZERO, format!("{line}\n"))),
                Err(error) => return Self::text(500, &format!("cannot serialize a line: {error}")),
            }
        }
        Self::chunks(200, "application/x-ndjson", chunks)
    }

    /// Creates a response in the format of a codec.
    ///
    /// ```
    /// # use restrait::codec::Codec;
    /// # use restrait_fake::Response;
    /// fn order<Xml: Codec>(id: u64) -> Response {
    ///     Response::encoded::<Xml, _>(200, &id)
    /// }
    /// # fn main() {}
    /// ```
    #[must_use]
    pub fn encoded<C: Codec, T: Serialize + ?Sized>(status: u16, value: &T) -> Self {
        match C::encode(value) {
            Ok(body) => Self::bytes(status, C::MEDIA_TYPE, body),
            Err(error) => Self::text(500, &format!("cannot encode the response: {error}")),
        }
    }

    /// Keeps the body open after its last chunk, until the client disconnects or the server stops.
    #[must_use]
    pub fn keep_open(mut self) -> Self {
        self.keep_open = true;
        self
    }

    /// Creates a plain text response.
    #[must_use]
    pub fn text(status: u16, text: &str) -> Self {
        Self::bytes(status, "text/plain; charset=utf-8", text.to_owned())
    }

    /// Creates an HTML response, such as the error page of a proxy.
    #[must_use]
    pub fn html(status: u16, page: &str) -> Self {
        Self::bytes(status, "text/html; charset=utf-8", page.to_owned())
    }

    /// Creates a JSON response.
    pub fn json<T: Serialize + ?Sized>(status: u16, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => Self::bytes(status, "application/json", body),
            Err(error) => Self::text(500, &format!("cannot serialize the response: {error}")),
        }
    }

    /// Creates the response to a conditional request: status 304 if the header `If-None-Match` of the
    /// request contains the entity tag, and status 200 with the value as JSON otherwise.
    ///
    /// Both have the header `ETag`. Tags match if one or both are weak.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// use restrait::response::{ETag, IfModified};
    /// use restrait_fake::{FakeServer, Response};
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<id>")]
    ///     fn user(&self, id: u32, #[header("if-none-match")] known: Option<&ETag>) -> IfModified<String>;
    /// }
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let version = ETag::strong("1")?;
    /// let builder = FakeServer::builder(version).on_raw::<users::User>(|version, request| {
    ///     Ok(Response::if_modified(request, version, "Ada"))
    /// });
    /// # let _ = builder;
    /// # Ok(()) }
    /// ```
    pub fn if_modified<T: Serialize + ?Sized>(
        request: &Request<'_>,
        etag: &ETag,
        body: &T,
    ) -> Self {
        let known = request.headers.get_all(IF_NONE_MATCH).iter();
        let mut known = known.filter_map(|value| value.to_str().ok());
        let response = if known.any(|tags| contains(tags, etag)) {
            Self::empty(304)
        } else {
            Self::json(200, body)
        };
        response.header(ETAG.as_str(), &etag.to_string())
    }

    /// Creates the response for the return value of a typed handler. A value that serializes to
    /// `null` becomes an empty body.
    pub(crate) fn value<T: Serialize>(status: u16, value: &T) -> Self {
        let response = Self::json(status, value);
        if response.body.iter().all(|(_, chunk)| chunk == "null") {
            Self::empty(status)
        } else {
            response
        }
    }

    /// Sets a header. It replaces a header of the same name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
                self
            }
            _ => Self::text(500, "invalid response header"),
        }
    }

    /// Adds a header. It does not replace headers of the same name.
    #[must_use]
    pub fn append_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
                self
            }
            _ => Self::text(500, "invalid response header"),
        }
    }

    /// Sets the media type.
    #[must_use]
    pub fn media_type(self, media_type: &str) -> Self {
        self.header(CONTENT_TYPE.as_str(), media_type)
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Converts into an HTTP response. `shutdown` ends a body that is kept open.
    pub(crate) fn into_http(self, shutdown: Shutdown) -> HttpResponse<Body> {
        let body = match self.whole_body() {
            Some(whole) => Body::from(whole.clone()),
            None => Body::new(ChunkedBody {
                remaining: self.body.into(),
                delay: None,
                open_until: self.keep_open.then_some(shutdown),
                feed: self.follow.map(Into::into),
            }),
        };
        let mut response = HttpResponse::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    /// Returns the chunks of the body as one.
    pub(crate) fn all_bytes(&self) -> Vec<u8> {
        let chunks = self.body.iter();
        chunks.flat_map(|(_, chunk)| chunk.to_vec()).collect()
    }

    /// Returns the body if it is sent at once, and not in chunks.
    fn whole_body(&self) -> Option<&Bytes> {
        match self.body.as_slice() {
            [(delay, whole)] if delay.is_zero() && !self.keep_open => Some(whole),
            _ => None,
        }
    }

    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Encodes the response with the `Content-Length` of the whole body, but only half of the body.
    pub(crate) fn encode_truncated(&self) -> Bytes {
        let mut text = format!("HTTP/1.1 {}\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            text.extend_from_slice(name.as_str().as_bytes());
            text.extend_from_slice(b": ");
            text.extend_from_slice(value.as_bytes());
            text.extend_from_slice(b"\r\n");
        }
        let body = self.all_bytes();
        let length = body.len();
        text.extend_from_slice(format!("content-length: {length}\r\n\r\n").as_bytes());
        text.extend(body.iter().take(length / 2));
        text.into()
    }
}

/// Returns an event with a field for each line of its data.
fn text_event(name: &str, data: &str) -> String {
    let mut event = format!("event: {name}\n");
    for line in data.split('\n') {
        event.push_str("data: ");
        event.push_str(line);
        event.push('\n');
    }
    event.push('\n');
    event
}

/// Returns `true` if the value of `If-None-Match` contains the tag. A tag has no quotes in its text.
fn contains(tags: &str, etag: &ETag) -> bool {
    let mut opaque = tags.split('"').skip(1).step_by(2);
    tags.trim() == "*" || opaque.any(|opaque| opaque == etag.opaque())
}

//! A stream of events that reconnects.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context as Polled, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderValue, StatusCode};

use crate::body::BoxBody;
use crate::decode::Fault;
use crate::error::{Cause, SizeLimit, TransportError};
use crate::info::BodyFacts;
use crate::info::EventInfo;
use crate::response::ReadMode;
use crate::response::{Context, RawResponse, Reconnect};
use crate::retry::jitter;
use crate::time::{PauseTimer, TimedOut};
use crate::{BoxFuture, Error, Response, Result};

use super::parser::{Parsed, Parser, TooLong};
use super::{Event, Message};

const MEDIA_TYPE: &str = "text/event-stream";

/// Default of [`EventStream::max_event_bytes`].
const MAX_EVENT_BYTES: usize = 1024 * 1024;

/// Delay before reconnecting, until the server sets another.
const RECONNECT_DELAY: Duration = Duration::from_secs(1);

/// Minimum delay before reconnecting. Without it, a server that sends `retry: 0` and closes the
/// connection after each event would receive requests without a pause.
const MIN_RECONNECT_DELAY: Duration = Duration::from_millis(100);

/// Maximum delay before reconnecting, without its random part.
const MAX_RECONNECT_DELAY: Duration = Duration::from_secs(60);

/// Default of [`EventStream::max_reconnects`].
const MAX_RECONNECTS: u32 = 10;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// A response that is a [`Stream`] of server-sent events of the type `T`.
///
/// `T` is a type that implements [`serde::Deserialize`], an enum that derives [`Event`],
/// [`PlainText`](crate::response::PlainText) for data that is not JSON, or a [`Message`].
///
/// If the connection ends or breaks, the stream reconnects with the ID of the last complete event,
/// so that no event is lost. The server sets the delay, which defaults to 1 second; the minimum is
/// 100 milliseconds. It doubles after each failure, up to 1 minute. Up to a half of it is added at
/// random, so that clients do not reconnect at the same time.
///
/// A stream of an endpoint that declares `events(end = "[DONE]")` ends at the first event with this
/// data, which is not decoded, and closes its connection. If the connection ends before that, the
/// stream reconnects or returns an error.
///
/// A stream reconnects only if its request is safe to repeat: a `GET` without a body, or any request of
/// an endpoint that declares `idempotent`, unless its body is a stream.
///
/// The deadline of the call applies until the headers have arrived. After that, the read timeout of
/// the call limits the time between two chunks; comments that a server sends to keep the connection
/// open count as chunks.
///
/// The stream reads from a connection that belongs to the tokio runtime in which the call was awaited.
/// It can be read elsewhere while that runtime is running; otherwise the read timeout passes, and
/// the stream reconnects in the runtime in which it is read.
///
/// # Errors
///
/// If an event cannot be decoded as a `T`, the stream returns the error and continues. After any
/// other error it ends: it returns `None` and sends no more requests.
///
/// ```
/// use restrait::sse::EventStream;
/// use restrait::{Event, api, endpoint};
///
/// # #[derive(serde::Deserialize)] struct State { temperature: f64 }
/// # #[derive(serde::Deserialize)] struct Command { name: String }
/// #[derive(Event)]
/// enum DeviceEvent {
///     #[event("deviceState")]
///     State(State),
///     #[event("deviceCommand")]
///     Command(Command),
/// }
///
/// #[api]
/// trait Devices {
///     #[endpoint(method = "GET", path = "/devices/<deviceId>/events")]
///     fn events(&self, device_id: &str) -> EventStream<DeviceEvent>;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut events = client.events("7").await?;
/// while let Some(event) = events.next().await {
///     match event? {
///         DeviceEvent::State(state) => println!("{} degrees", state.temperature),
///         DeviceEvent::Command(command) => println!("command {}", command.name),
///     }
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct EventStream<T> {
    state: State,
    chunk: Bytes,
    parser: Parser,
    max_event_bytes: usize,
    reconnect: Option<Box<dyn Reconnect>>,
    context: Context,
    reconnect_delay: Duration,
    /// Number of reconnects since the last event.
    reconnects: u32,
    /// If `true`, an event was received.
    has_begun: bool,
    max_reconnects: u32,
    /// The data of the event after the last one.
    end: Option<&'static str>,
    decode_event: fn(&Message) -> Option<Result<T, Fault>>,
}

enum State {
    Reading(BoxBody),
    /// The delay before a reconnection.
    Waiting(PauseTimer),
    Connecting(BoxFuture<Result<RawResponse>>),
    Ended,
}

impl<T: Event> Response for EventStream<T> {
    const READ_MODE: ReadMode = ReadMode::Streamed(MEDIA_TYPE);
    const EVENTS: &'static [EventInfo] = T::EVENTS;

    type Content = T;

    fn facts() -> BodyFacts {
        // The body is described by `EVENTS` instead of a name.
        BodyFacts::new(Some(MEDIA_TYPE)).within(None, &[])
    }

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        check_content_type(response)?;
        let mut parser = Parser::new(MAX_EVENT_BYTES);
        if let Some(call) = &response.reconnect {
            parser.set_max_id_bytes(call.max_header_bytes());
        }
        Ok(Self {
            state: State::Reading(response.take_stream()),
            chunk: Bytes::new(),
            parser,
            max_event_bytes: MAX_EVENT_BYTES,
            reconnect: response.reconnect.take(),
            context: response.context(),
            reconnect_delay: RECONNECT_DELAY,
            reconnects: 0,
            has_begun: false,
            max_reconnects: MAX_RECONNECTS,
            end: response.context.route.end_of_events(),
            decode_event: T::from_message,
        })
    }
}

/// Returns the delay before a reconnection after this number of failures in a row, without its
/// random part.
fn delay(first: Duration, failures: u32) -> Duration {
    let factor = 1_u32.checked_shl(failures).unwrap_or(u32::MAX);
    let delay = first.max(MIN_RECONNECT_DELAY).saturating_mul(factor);
    delay.min(MAX_RECONNECT_DELAY)
}

/// Fails if the response is not an event stream.
fn check_content_type(response: &RawResponse) -> Result<(), Fault> {
    let media_type = response.headers().get(CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let name = media_type.and_then(|text| text.split(';').next());
    match name.map(|name| name.trim().eq_ignore_ascii_case("text/event-stream")) {
        Some(true) => Ok(()),
        _ => Err(Fault::custom(
            "expected the content type `text/event-stream`",
        )),
    }
}

impl<T> EventStream<T> {
    /// Returns the next event, or `None` if the server or an error has ended the stream.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Sets the maximum size of an event in bytes. Defaults to 1 MiB. The stream fails if an event is
    /// longer.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.max_event_bytes = bytes;
        self.parser.set_max_bytes(bytes);
        self
    }

    /// Sets how many times in a row the stream reconnects without receiving an event. Defaults to 10.
    ///
    /// If it is 0, the stream ends with its connection.
    pub fn max_reconnects(mut self, times: u32) -> Self {
        self.max_reconnects = times;
        self
    }

    /// Returns the last event ID, if the server sent one.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.parser.last_id()
    }

    /// Reconnects after the connection has ended, or ends the stream if the limit is reached.
    fn reconnect_after(&mut self, error: Option<Error>) -> Option<Result<T>> {
        let is_final = error.as_ref().is_some_and(|error| !error.is_retryable());
        // Without an id, a stream with an end would begin again and repeat its events.
        let would_repeat =
            self.end.is_some() && self.has_begun && self.parser.resume_id().is_none();
        if is_final
            || would_repeat
            || self.reconnect.is_none()
            || self.reconnects >= self.max_reconnects
        {
            self.state = State::Ended;
            let error = error.or_else(|| self.missing_end());
            return error.map(Err);
        }
        let delay = delay(self.reconnect_delay, self.reconnects);
        self.reconnects += 1;
        self.state = State::Waiting(PauseTimer::new(delay + jitter(delay / 2)));
        None
    }

    /// Returns the error of a stream that has ended before its end marker.
    fn missing_end(&self) -> Option<Error> {
        let end = self.end?;
        let reason = format!("the event stream has ended before its end marker `{end}`");
        let error = TransportError::response_lost(reason);
        Some(self.context.error(Cause::Transport(error)))
    }

    /// Sends the call again, with the token that the client has now.
    fn connect(&mut self) {
        let id = self.parser.resume_id().map(str::as_bytes);
        let id = id.and_then(|id| HeaderValue::from_bytes(id).ok());
        let headers: Vec<_> = id.map(|id| (LAST_EVENT_ID, id)).into_iter().collect();
        self.state = match &self.reconnect {
            Some(call) => State::Connecting(call.send(&headers, &self.context.secrets)),
            None => State::Ended,
        };
    }

    /// Continues with the response to a reconnection.
    fn connected(&mut self, response: Result<RawResponse>) -> Option<Result<T>> {
        let mut response = match response {
            Ok(response) => response,
            Err(error) if error.is_retryable() => return self.reconnect_after(Some(error)),
            Err(error) => {
                self.state = State::Ended;
                return Some(Err(error));
            }
        };
        self.context.resume(&response);
        if response.status() == StatusCode::NO_CONTENT {
            // The status 204 tells clients to stop reconnecting.
            self.state = State::Ended;
            return None;
        }
        if let Err(fault) = check_content_type(&response) {
            self.state = State::Ended;
            return Some(Err(self.decode_error(response.status(), fault)));
        }
        self.parser.reset();
        self.chunk = Bytes::new();
        self.state = State::Reading(response.take_stream());
        None
    }

    fn decode_error(&self, status: StatusCode, fault: Fault) -> Error {
        self.context.error(Cause::Decode { status, fault })
    }

    /// Returns the next event in the received bytes, or `None` if more bytes are needed.
    fn parse(&mut self) -> Option<Result<T>> {
        loop {
            match self.parser.next(&mut self.chunk) {
                Ok(Some(Parsed::Message)) => {
                    if self.end == Some(self.parser.message().data.as_str()) {
                        // This drops the connection.
                        self.state = State::Ended;
                        self.chunk = Bytes::new();
                        return None;
                    }
                    self.reconnects = 0;
                    self.has_begun = true;
                    if let Some(event) = (self.decode_event)(self.parser.message()) {
                        return Some(
                            event.map_err(|fault| self.decode_error(StatusCode::OK, fault)),
                        );
                    }
                }
                Ok(Some(Parsed::Retry(delay))) => self.reconnect_delay = delay,
                Ok(Some(Parsed::Comment)) => {}
                Ok(None) => return None,
                Err(TooLong) => {
                    self.state = State::Ended;
                    self.chunk = Bytes::new();
                    return Some(Err(self.context.error(Cause::TooLarge {
                        status: StatusCode::OK,
                        limit: SizeLimit::Event(self.max_event_bytes),
                    })));
                }
            }
        }
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Polled<'_>) -> Poll<Option<Result<T>>> {
        let this = self.get_mut();
        loop {
            if let Some(event) = this.parse() {
                return Poll::Ready(Some(event));
            }
            let event = match &mut this.state {
                State::Ended => return Poll::Ready(None),
                State::Waiting(delay) => {
                    // Outside of a runtime, the stream reconnects without a delay.
                    let _: TimedOut = ready!(delay.poll(cx));
                    this.connect();
                    None
                }
                State::Connecting(response) => {
                    let response = ready!(response.as_mut().poll(cx));
                    this.connected(response)
                }
                State::Reading(body) => match ready!(body.as_mut().poll_frame(cx)) {
                    Some(Ok(frame)) => {
                        this.chunk = frame.into_data().unwrap_or_default();
                        None
                    }
                    Some(Err(error)) => {
                        let error = this.context.error(Cause::Transport(error));
                        this.reconnect_after(Some(error))
                    }
                    None => this.reconnect_after(None),
                },
            };
            if event.is_some() {
                return Poll::Ready(event);
            }
        }
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A server may use secrets of the request as IDs.
        let id = self.last_event_id().map(str::to_owned);
        let id = match self.context.secrets.redactor() {
            Some(redactor) => id.map(|id| redactor.redact_text(id)),
            None => id,
        };
        f.debug_struct("EventStream")
            .field("last_event_id", &id)
            .finish_non_exhaustive()
    }
}

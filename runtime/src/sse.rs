//! Server-sent events: a stream that is taken up again where it broke.

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
use crate::error::Cause;
use crate::info::EventInfo;
use crate::info::Shape;
use crate::response::ReadMode;
use crate::response::{Context, RawResponse, Reconnect};
use crate::{BoxFuture, Error, Response, Result, time};

mod event;
mod parser;

pub use event::{Event, Message};
use parser::{Parsed, Parser};

/// The longest event that is taken, unless [`EventStream::max_event_bytes`] says otherwise.
const MAX_EVENT_BYTES: usize = 1024 * 1024;

/// How long to wait before connecting again, unless the server says otherwise.
const RETRY: Duration = Duration::from_secs(1);

/// The longest wait, whatever the server says.
const LONGEST_RETRY: Duration = Duration::from_secs(60);

/// How often connecting may fail in a row.
const FAILURES: u32 = 10;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// An answer that is a stream of events, each a `T`: what serde makes of the event's JSON, an
/// enum of several events that derives [`Event`], or a [`Message`] as it came.
///
/// A connection that ends or breaks is made again, with the id of the last event, after the time
/// that the server asks for. The call's deadline ends with the headers; from then on a pause is
/// as long as the client's idle limit allows, and comments that keep the connection alive count.
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
///         DeviceEvent::Command(command) => println!("asked to {}", command.name),
///     }
/// }
/// # Ok(()) }
/// ```
///
/// It is a [`Stream`]. An event that is no `T` is an error in its place, and the stream goes on;
/// all other errors are its end.
#[must_use = "a stream does nothing unless it is polled"]
pub struct EventStream<T> {
    state: State,
    chunk: Bytes,
    parser: Parser,
    max_event_bytes: usize,
    reconnect: Option<Box<dyn Reconnect>>,
    context: Context,
    retry: Duration,
    failures: u32,
    most_failures: u32,
    make: fn(&Message) -> Option<Result<T, Fault>>,
}

enum State {
    ReadMode(BoxBody),
    Connecting(BoxFuture<Result<RawResponse>>),
    Ended,
}

impl<T: Event> Response for EventStream<T> {
    const READ_MODE: ReadMode = ReadMode::Streamed("text/event-stream");
    // Its body is no document; what it holds, the events say.
    const SHAPES: &'static [Shape] = &[Shape {
        status: 0,
        body: None,
    }];
    const EVENTS: &'static [EventInfo] = T::EVENTS;

    fn decode(answer: &mut RawResponse) -> Result<Self, Fault> {
        check(answer)?;
        Ok(Self {
            state: State::ReadMode(answer.take_live()),
            chunk: Bytes::new(),
            parser: Parser::new(MAX_EVENT_BYTES),
            max_event_bytes: MAX_EVENT_BYTES,
            reconnect: answer.reconnect.take(),
            context: answer.context(),
            retry: RETRY,
            failures: 0,
            most_failures: FAILURES,
            make: T::of,
        })
    }
}

/// Whether the answer is a stream of events.
fn check(answer: &RawResponse) -> Result<(), Fault> {
    let media_type = answer.headers().get(CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let name = media_type.and_then(|text| text.split(';').next());
    match name.map(|name| name.trim().eq_ignore_ascii_case("text/event-stream")) {
        Some(true) => Ok(()),
        _ => Err(Fault::custom("the answer is no stream of events")),
    }
}

impl<T> EventStream<T> {
    /// The next event. `None` is the end: the server ended the stream for good, or an error did.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The longest event that is taken, in bytes: 1 MiB unless said otherwise. A longer one ends
    /// the stream with an error.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.max_event_bytes = bytes;
        self.parser.set_limit(bytes);
        self
    }

    /// How often connecting again may fail in a row: 10 times unless said otherwise. With 0 a
    /// stream ends when its connection does.
    pub fn max_reconnects(mut self, times: u32) -> Self {
        self.most_failures = times;
        self
    }

    /// The id of the last event that had one.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.parser.last_id()
    }

    /// The connection ended or broke: connects again, unless it is enough.
    fn broken(&mut self, error: Option<Error>) -> Option<Result<T>> {
        let Some(call) = self
            .reconnect
            .as_ref()
            .filter(|_| self.failures < self.most_failures)
        else {
            self.state = State::Ended;
            return error.map(Err);
        };
        // The first time after an event, the server's wait; then more and more.
        let factor = 1_u32.checked_shl(self.failures).unwrap_or(u32::MAX);
        let wait = self.retry.saturating_mul(factor).min(LONGEST_RETRY);
        self.failures += 1;
        let id = self.parser.last_id().map(str::as_bytes);
        let id = id.and_then(|id| HeaderValue::from_bytes(id).ok());
        let headers: Vec<_> = id.map(|id| (LAST_EVENT_ID, id)).into_iter().collect();
        let sent = call.send(&headers);
        self.state = State::Connecting(Box::pin(async move {
            time::sleep(wait).await;
            sent.await
        }));
        None
    }

    /// A new connection, or none.
    fn connected(&mut self, answer: Result<RawResponse>) -> Option<Result<T>> {
        let mut answer = match answer {
            Ok(answer) => answer,
            Err(error) if error.is_retryable() => return self.broken(Some(error)),
            Err(error) => {
                self.state = State::Ended;
                return Some(Err(error));
            }
        };
        self.context.resume(&answer);
        if answer.status() == StatusCode::NO_CONTENT {
            // The server's way to say that there is no more.
            self.state = State::Ended;
            return None;
        }
        if let Err(fault) = check(&answer) {
            self.state = State::Ended;
            return Some(Err(self.decode_error(answer.status(), fault)));
        }
        self.parser.reset();
        self.chunk = Bytes::new();
        self.state = State::ReadMode(answer.take_live());
        None
    }

    fn decode_error(&self, status: StatusCode, fault: Fault) -> Error {
        self.context.error(Cause::Decode { status, fault })
    }

    /// What the bytes at hand say. `None` where they say nothing yet.
    fn parse(&mut self) -> Option<Result<T>> {
        loop {
            match self.parser.next(&mut self.chunk) {
                Ok(Some(Parsed::Message)) => {
                    self.failures = 0;
                    if let Some(event) = (self.make)(self.parser.message()) {
                        return Some(event.map_err(|it| self.decode_error(StatusCode::OK, it)));
                    }
                }
                Ok(Some(Parsed::Retry(wait))) => self.retry = wait,
                Ok(Some(Parsed::Comment)) => {}
                Ok(None) => return None,
                Err(parser::TooLong) => {
                    self.state = State::Ended;
                    self.chunk = Bytes::new();
                    return Some(Err(self.context.error(Cause::TooLarge {
                        status: StatusCode::OK,
                        limit: self.max_event_bytes,
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
                State::Connecting(answer) => {
                    let answer = ready!(answer.as_mut().poll(cx));
                    this.connected(answer)
                }
                State::ReadMode(body) => match ready!(body.as_mut().poll_frame(cx)) {
                    Some(Ok(frame)) => {
                        this.chunk = frame.into_data().unwrap_or_default();
                        None
                    }
                    Some(Err(error)) => {
                        let error = this.context.error(Cause::Transport(error));
                        this.broken(Some(error))
                    }
                    None => this.broken(None),
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
        // A server may use anything for an id, also what it was sent.
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

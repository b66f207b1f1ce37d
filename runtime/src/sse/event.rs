//! Types of events.

use serde::de::DeserializeOwned;

use crate::decode::{self, Fault};
use crate::info::EventInfo;
use crate::response::PlainText;

/// An event that is not decoded.
///
/// ```
/// use restrait::sse::{EventStream, Message};
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Logs {
///     #[endpoint(method = "GET", path = "/logs")]
///     fn logs(&self) -> EventStream<Message>;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut logs = client.logs().await?;
/// while let Some(message) = logs.next().await {
///     let message = message?;
///     println!("{}: {}", message.name, message.data);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// Event type: the value of the field `event`, or `message` if the field is missing.
    pub name: String,
    /// Data of the event. Several fields `data` are joined by line feeds.
    pub data: String,
    /// Last event ID: the latest value of the field `id` in the stream.
    pub id: Option<String>,
}

/// The type of the events in an [`EventStream`](crate::sse::EventStream).
///
/// All types that implement [`serde::Deserialize`] implement it: the data of each event is decoded
/// as JSON, whatever its name is. [`PlainText`] is the data itself, for data that is not JSON.
/// [`Message`] also has the name and the ID of the event.
///
/// Derive it for an enum if a stream has several kinds of events. Each variant is decoded from the
/// events with its name, which is set by `#[event("name")]` or by `#[event(rename_all = "..")]`, and
/// defaults to the name of the variant in lower case if that is one word. A variant with `#[event(_)]`
/// receives all other events as a [`Message`]. Without such a variant, other events are ignored.
///
/// ```
/// use restrait::Event;
/// use restrait::sse::Message;
///
/// #[derive(Event)]
/// enum DeviceEvent {
///     #[event("deviceState")]
///     State(serde_json::Value),
///     // The event `connected`.
///     Connected,
///     #[event(_)]
///     Other(Message),
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as an event",
    label = "not an event",
    note = "derive `serde::Deserialize` for `{Self}`, or `restrait::Event` for an enum with a variant for each event"
)]
pub trait Event: Sized {
    #[doc(hidden)]
    const EVENTS: &'static [EventInfo] = &[];

    #[doc(hidden)]
    fn from_message(message: &Message) -> Option<Result<Self, Fault>>;
}

impl<T: DeserializeOwned> Event for T {
    fn from_message(message: &Message) -> Option<Result<Self, Fault>> {
        Some(decode::from_str(&message.data).map_err(Fault::in_event))
    }
}

impl Event for PlainText {
    fn from_message(message: &Message) -> Option<Result<Self, Fault>> {
        Some(Ok(Self(message.data.clone())))
    }
}

impl Event for Message {
    fn from_message(message: &Message) -> Option<Result<Self, Fault>> {
        Some(Ok(message.clone()))
    }
}

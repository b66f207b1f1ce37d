//! What an event may be.

use serde::de::DeserializeOwned;

use crate::decode::{self, Fault};
use crate::info::EventInfo;

/// An event as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The event's name: `message` where the server gives none.
    pub name: String,
    /// What it holds.
    pub data: String,
    /// The id of the last event that had one.
    pub id: Option<String>,
}

/// What the events of an [`EventStream`](crate::sse::EventStream) may be.
///
/// Every type that serde can make of JSON is one, for streams whose events are all of a kind. An
/// enum derives it: each variant is an event of its name, `#[event("name")]` or else the
/// variant's in camel case, and holds what serde makes of its data. `#[event(_)]` stands for every
/// other event and holds a [`Message`]; without it other events are passed over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as an event",
    label = "not an event",
    note = "derive `serde::Deserialize` for `{Self}`, or `restrait::Event` for an enum with a variant for each event"
)]
pub trait Event: Sized {
    #[doc(hidden)]
    const EVENTS: &'static [EventInfo] = &[];

    #[doc(hidden)]
    fn of(message: &Message) -> Option<Result<Self, Fault>>;
}

impl<T: DeserializeOwned> Event for T {
    fn of(message: &Message) -> Option<Result<Self, Fault>> {
        Some(decode::from_slice(message.data.as_bytes()))
    }
}

impl Event for Message {
    fn of(message: &Message) -> Option<Result<Self, Fault>> {
        Some(Ok(message.clone()))
    }
}

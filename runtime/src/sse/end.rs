//! The types of responses that can have `events(..)`.

use super::EventStream;

/// A response type for which an endpoint can declare `events(..)`.
#[diagnostic::on_unimplemented(
    message = "only an `EventStream<T>` can have `events`, found `{Self}`",
    label = "not an event stream",
    note = "return an `EventStream<T>`, or remove `events`"
)]
#[doc(hidden)]
pub trait HasEvents {
    /// Proves that the type has events.
    const HAS_EVENTS: () = ();
}

impl<T> HasEvents for EventStream<T> {}

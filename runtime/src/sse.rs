//! Server-sent events, with automatic reconnection.
//!
//! An endpoint whose response type is [`EventStream`] returns a [`Stream`](futures_core::Stream) of events. The data of an
//! event is decoded as JSON, into one type for all events or into the variants of an enum that
//! derives [`Event`]. A [`Message`] is an event that is not decoded.
//!
//! ```
//! use restrait::sse::EventStream;
//! use restrait::{api, endpoint};
//!
//! #[derive(serde::Deserialize)]
//! struct Measurement {
//!     temperature: f64,
//! }
//!
//! #[api]
//! trait Sensors {
//!     #[endpoint(method = "GET", path = "/sensors/<sensorId>/measurements")]
//!     fn measurements(&self, sensor_id: &str) -> EventStream<Measurement>;
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let mut measurements = client.measurements("7").await?;
//! while let Some(measurement) = measurements.next().await {
//!     println!("{} degrees", measurement?.temperature);
//! }
//! # Ok(()) }
//! ```
//!
//! Some APIs end a stream with an event whose data is a marker, such as `[DONE]`. The endpoint declares
//! it:
//!
//! ```
//! use restrait::sse::EventStream;
//! use restrait::{api, endpoint};
//!
//! # #[derive(serde::Serialize)] pub struct Prompt { stream: bool }
//! # #[derive(serde::Deserialize)] pub struct Chunk { text: String }
//! #[api]
//! trait Chat {
//!     #[endpoint(method = "POST", path = "/chat/completions", events(end = "[DONE]"))]
//!     fn stream(&self, #[body] prompt: &Prompt) -> EventStream<Chunk>;
//! }
//! ```
//!
//! The format is defined by the [HTML Standard].
//!
//! [HTML Standard]: https://html.spec.whatwg.org/multipage/server-sent-events.html

mod end;
mod event;
mod parser;
mod stream;

#[doc(hidden)]
pub use end::HasEvents;
pub use event::{Event, Message};
pub use stream::EventStream;

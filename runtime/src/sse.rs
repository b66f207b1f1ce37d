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
//! The format is defined by the [HTML Standard].
//!
//! [HTML Standard]: https://html.spec.whatwg.org/multipage/server-sent-events.html

mod event;
mod parser;
mod stream;

pub use event::{Event, Message};
pub use stream::EventStream;

//! What an endpoint may answer.

use http::response::Parts;

use crate::decode;
use crate::info::{EventInfo, Shape};

mod answer;
mod error_body;
mod part;
mod plain;
mod request_id;
mod shape;
mod stream;

pub use answer::Answer;
pub(crate) use answer::{Content, Context, Reconnect};
pub use part::{all_parts, optional_part, part};
pub use plain::{Bytes, Text};
pub(crate) use request_id::request_id;
pub use shape::{reading_of, unexpected};
pub use stream::BodyStream;

/// What is to be done with a success before it is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reading {
    /// The body is read whole, under the client's cap, and is JSON.
    Json,
    /// The body is read whole, under the client's cap; this is what `Accept` asks for.
    Whole(&'static str),
    /// The body is handed over while it arrives; this is what `Accept` asks for.
    Live(&'static str),
}

impl Reading {
    /// The media type that the call asks for.
    #[must_use]
    pub const fn accept(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Whole(media_type) | Self::Live(media_type) => media_type,
        }
    }
}

/// A type that an answer is decoded into.
///
/// Every type that serde can make of JSON is one. An empty body counts as `null`, so that `()`
/// and `Option<T>` take answers without one. [`Text`] and [`Bytes`] take the body as it is,
/// [`Download`](crate::Download) and [`EventStream`](crate::EventStream) while it arrives.
///
/// It is derived for an enum whose variants are the shapes of the answer by status, and for a
/// struct whose fields are headers and the body:
///
/// ```
/// use restrait::{Response, api, endpoint};
///
/// # #[derive(serde::Deserialize)] struct Report { rows: u64 }
/// # #[derive(serde::Deserialize)] struct Job { id: String }
/// #[derive(Response)]
/// enum Export {
///     /// It is done.
///     #[status(200)]
///     Done(Report),
///     /// It will be.
///     #[status(202)]
///     Accepted(Job),
/// }
///
/// #[derive(Response)]
/// struct Listed {
///     #[header("x-total-count")]
///     total: u64,
///     #[header]
///     etag: Option<String>,
///     #[body]
///     names: Vec<String>,
/// }
///
/// #[api]
/// trait Reports {
///     #[endpoint(
///         method = "POST",
///         path = "/exports",
///         responses(200 = "here it is", 202 = "it takes longer"),
///     )]
///     fn export(&self) -> Export;
///
///     #[endpoint(method = "GET", path = "/reports")]
///     fn list(&self) -> Listed;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// match client.export().await? {
///     Export::Done(report) => println!("{} rows", report.rows),
///     Export::Accepted(job) => println!("job {}", job.id),
/// }
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an endpoint's answer",
    label = "not a response",
    note = "derive `serde::Deserialize` for `{Self}`, or `Response` where the status decides; answers without a body are `()`"
)]
pub trait Response: Sized {
    #[doc(hidden)]
    const READING: Reading;

    /// What the answer is by status, where the type says so.
    #[doc(hidden)]
    const SHAPES: &'static [Shape] = &[];

    /// What the events of a stream are.
    #[doc(hidden)]
    const EVENTS: &'static [EventInfo] = &[];

    #[doc(hidden)]
    fn decode(answer: &mut Answer) -> Result<Self, decode::Fault>;
}

impl<T: serde::de::DeserializeOwned> Response for T {
    const READING: Reading = Reading::Json;

    fn decode(answer: &mut Answer) -> Result<Self, decode::Fault> {
        let body = answer.take_bytes();
        decode::from_slice(if body.is_empty() { b"null" } else { &body })
    }
}

impl Answer {
    /// Status and headers.
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

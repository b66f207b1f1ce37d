//! What an endpoint may answer.

use http::response::Parts;

use crate::decode;
use crate::info::{EventInfo, Shape};

mod error_body;
mod part;
mod raw_response;
mod request_id;
mod shape;
mod stream;
mod verbatim;

#[doc(hidden)]
pub use part::{all_parts, optional_part, part};
#[doc(hidden)]
pub use raw_response::RawResponse;
pub(crate) use raw_response::{Content, Context, Reconnect};
pub(crate) use request_id::request_id;
#[doc(hidden)]
pub use shape::{read_mode_of, unexpected};
pub use stream::BodyStream;
pub use verbatim::{Binary, PlainText};

/// What is to be done with a success before it is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadMode {
    /// The body is read whole, under the client's cap, and is JSON.
    Json,
    /// The body is read whole, under the client's cap; this is what `Accept` asks for.
    Buffered(&'static str),
    /// The body is handed over while it arrives; this is what `Accept` asks for.
    Streamed(&'static str),
}

impl ReadMode {
    /// The media type that the call asks for.
    #[must_use]
    pub const fn accept(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Buffered(media_type) | Self::Streamed(media_type) => media_type,
        }
    }
}

/// A type that an answer is decoded into.
///
/// Every type that serde can make of JSON is one. An empty body counts as `null`, so that `()`
/// and `Option<T>` take answers without one. [`PlainText`] and [`Binary`] take the body as it is,
/// [`Download`](crate::download::Download) and [`EventStream`](crate::sse::EventStream) while it arrives.
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
    message = "`{Self}` cannot be used as a response",
    label = "not a response",
    note = "derive `serde::Deserialize` for the type, or use `()` for a response without a body"
)]
pub trait Response: Sized {
    #[doc(hidden)]
    const READ_MODE: ReadMode;

    /// What the answer is by status, where the type says so.
    #[doc(hidden)]
    const SHAPES: &'static [Shape] = &[];

    /// What the events of a stream are.
    #[doc(hidden)]
    const EVENTS: &'static [EventInfo] = &[];

    #[doc(hidden)]
    fn decode(answer: &mut RawResponse) -> Result<Self, decode::Fault>;
}

impl<T: serde::de::DeserializeOwned> Response for T {
    const READ_MODE: ReadMode = ReadMode::Json;

    fn decode(answer: &mut RawResponse) -> Result<Self, decode::Fault> {
        let body = answer.take_bytes();
        decode::from_slice(if body.is_empty() { b"null" } else { &body })
    }
}

impl RawResponse {
    /// Status and headers.
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

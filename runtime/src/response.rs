//! Responses: what a call returns.
//!
//! The return type of an endpoint's method implements [`Response`]. Every type that `serde` can
//! deserialize does, and is decoded from JSON. [`PlainText`] and [`Binary`] return the body
//! unchanged; [`BodyStream`], [`Download`](crate::download::Download) and
//! [`EventStream`](crate::sse::EventStream) return it while it arrives. With `#[derive(Response)]`,
//! an enum has one variant for each status, and a struct contains the body and headers. [`IfModified`]
//! is the response to a conditional request with an [`ETag`].
//!
//! ```
//! use restrait::response::PlainText;
//! use restrait::{Response, api, endpoint};
//!
//! #[derive(Response)]
//! struct Names {
//!     #[header("x-total-count")]
//!     total: u64,
//!     #[body]
//!     names: Vec<String>,
//! }
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users")]
//!     fn list(&self) -> Names;
//!
//!     #[endpoint(method = "GET", path = "/users.csv")]
//!     fn export(&self) -> PlainText;
//!
//!     #[endpoint(method = "DELETE", path = "/users/<name>")]
//!     fn delete(&self, name: &str) -> ();
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! let list = client.list().await?;
//! println!("{} of {}", list.names.len(), list.total);
//! println!("{}", client.export().await?);
//! # Ok(()) }
//! ```

use std::any::type_name;

use http::StatusCode;
use http::response::Parts;

use crate::decode;
use crate::info::{BodyFacts, EventInfo, Redirects, Shape};

mod encoded;
mod error_body;
mod etag;
mod header_map;
mod if_modified;
mod json_lines;
mod no_content;
mod part;
mod raw_response;
mod reported;
mod request_id;
mod shape;
mod stream;
mod unchanged;

pub use etag::{ETag, InvalidETag};
#[doc(hidden)]
pub use header_map::header_map;
pub use if_modified::IfModified;
pub use json_lines::JsonLines;
pub(crate) use json_lines::MEDIA_TYPE as JSON_LINES;
pub use no_content::NoContent;
pub use part::{all_parts, listed_parts, optional_part, part};
#[doc(hidden)]
pub use raw_response::RawResponse;
pub(crate) use raw_response::{Content, Context, Reconnect};
pub(crate) use reported::reports_error;
pub(crate) use request_id::request_id;
#[doc(hidden)]
pub use shape::{events_of, read_mode_of, unexpected};
pub use stream::BodyStream;
pub use unchanged::{Binary, PlainText};

/// The way to read the body of a successful response before it is decoded.
///
/// ```
/// use restrait::response::ReadMode;
///
/// assert_eq!(ReadMode::Json.accept(), "application/json");
/// assert_eq!(ReadMode::Buffered("text/csv").accept(), "text/csv");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadMode {
    /// Read the whole body as JSON, limited by [`Limits::max_body_bytes`](crate::Limits::max_body_bytes).
    Json,
    /// Read the whole body, limited by [`Limits::max_body_bytes`](crate::Limits::max_body_bytes).
    /// Contains the value of the `Accept` header.
    Buffered(&'static str),
    /// Pass the body on while it arrives. Contains the value of the `Accept` header.
    Streamed(&'static str),
}

/// A [`ReadMode`] without its media type, which is sent already when a response arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadKind {
    Json,
    Buffered,
    Streamed,
}

impl ReadMode {
    pub(crate) const fn kind(self) -> ReadKind {
        match self {
            Self::Json => ReadKind::Json,
            Self::Buffered(_) => ReadKind::Buffered,
            Self::Streamed(_) => ReadKind::Streamed,
        }
    }

    /// Returns the value of the `Accept` header.
    #[must_use]
    pub const fn accept(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Buffered(media_type) | Self::Streamed(media_type) => media_type,
        }
    }
}

/// A type that a successful response can be decoded into.
///
/// It is implemented for every type that implements `serde::Deserialize`, which is decoded from
/// JSON. An empty body counts as `null`, so `Option<T>` accepts it. `Option<T>` is also `None`
/// for a 404 in the `responses` of the endpoint. `()` ignores a body of any media type, within its size
/// limit, and [`NoContent`] refuses it. [`Encoded`](crate::codec::Encoded) is decoded from another
/// format than JSON, and [`JsonLines`] line by line. [`PlainText`] and
/// [`Binary`] return the body unchanged; [`Download`](crate::download::Download),
/// [`EventStream`](crate::sse::EventStream) and [`BodyStream`] return it while it arrives.
///
/// Derive it for an enum with one variant for each status, or for a struct with fields for headers
/// and the body:
///
/// ```
/// use restrait::{Response, api, endpoint};
///
/// # #[derive(serde::Deserialize)] struct Report { rows: u64 }
/// # #[derive(serde::Deserialize)] struct Job { id: String }
/// #[derive(Response)]
/// enum Export {
///     /// The report is complete.
///     #[status(200)]
///     Done(Report),
///     /// A job creates the report.
///     #[status(202)]
///     Accepted(Job),
/// }
///
/// #[derive(Response)]
/// struct ReportNames {
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
///         responses(200 = "the report is complete", 202 = "a job creates the report"),
///     )]
///     fn export(&self) -> Export;
///
///     #[endpoint(method = "GET", path = "/reports")]
///     fn list(&self) -> ReportNames;
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

    /// The bodies by status, if the type declares them.
    #[doc(hidden)]
    const SHAPES: &'static [Shape] = &[];

    /// The redirects that are values of the type.
    #[doc(hidden)]
    const REDIRECTS: Redirects = Redirects::of(Self::SHAPES);

    /// The events of a stream.
    #[doc(hidden)]
    const EVENTS: &'static [EventInfo] = &[];

    /// The type that has the schema of the body, if any has.
    #[doc(hidden)]
    type Content;

    /// Returns the facts of the type.
    #[doc(hidden)]
    #[must_use]
    fn facts() -> BodyFacts {
        // `NoContent` is decoded from JSON like a type with a body.
        let empty = [
            type_name::<NoContent>(),
            type_name::<()>(),
            type_name::<Option<NoContent>>(),
            type_name::<Option<()>>(),
        ];
        let is_empty = empty.contains(&type_name::<Self>());
        BodyFacts::new((!is_empty).then_some(Self::READ_MODE.accept()))
    }

    #[doc(hidden)]
    fn decode(response: &mut RawResponse) -> Result<Self, decode::Fault>;
}

/// A body that has no schema, because it is not JSON.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Opaque {}

/// A response without a body, such as that of the status 304.
#[diagnostic::on_unimplemented(
    message = "a response with the status 304 has no body, found `{Self}`",
    label = "unexpected body",
    note = "remove the type, or derive `Response` for a struct with headers only"
)]
#[doc(hidden)]
pub trait WithoutBody: Response {}

#[diagnostic::do_not_recommend]
impl WithoutBody for () {}

#[diagnostic::do_not_recommend]
impl WithoutBody for NoContent {}

/// A response to `HEAD`, which has headers only.
#[diagnostic::on_unimplemented(
    message = "the response to a `HEAD` request has no body, found `{Self}`",
    label = "unexpected body",
    note = "use `()`, or derive `Response` for a struct with headers only"
)]
#[doc(hidden)]
pub trait HeadResponse: Response {}

#[diagnostic::do_not_recommend]
impl<T: WithoutBody> HeadResponse for T {}

/// Decodes a response without a body.
#[doc(hidden)]
pub fn decode_without_body<T: WithoutBody>(response: &mut RawResponse) -> Result<T, decode::Fault> {
    T::decode(response)
}

impl<T: serde::de::DeserializeOwned> Response for T {
    const READ_MODE: ReadMode = ReadMode::Json;

    type Content = T;

    fn decode(response: &mut RawResponse) -> Result<Self, decode::Fault> {
        let body = response.take_bytes();
        // Only `()` and its like have no size, so this costs nothing for other types.
        if const { size_of::<Self>() == 0 }
            && let Some(result) = decode::without_value(&body)
        {
            return result;
        }
        if body.is_empty() && response.is_found() {
            return decode::from_empty_body();
        }
        decode::from_body(&body)
    }
}

impl RawResponse {
    /// Returns `true` if the endpoint returns `None` for a 404, and this is another status.
    #[cold]
    fn is_found(&self) -> bool {
        let missing = StatusCode::NOT_FOUND;
        self.status() != missing && self.context.route.is_success(missing)
    }

    /// Returns the status and the headers.
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

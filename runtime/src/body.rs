//! Request bodies: bytes in memory, streams, files and multipart parts.
//!
//! A declared endpoint serializes its `#[body]` argument as JSON. The types in this module are for
//! all other bodies: a [`Body`] is sent without serialization by an argument that is marked
//! `#[body(content_type = "..")]`, and a [`Part`] is one part of a multipart form.
//!
//! ```
//! use restrait::body::{Body, Part};
//! use restrait::{api, endpoint};
//!
//! #[api]
//! trait Files {
//!     #[endpoint(method = "PUT", path = "/files/<name>")]
//!     fn put(&self, name: &str, #[body(content_type = "text/csv")] content: Body) -> ();
//!
//!     #[endpoint(method = "POST", path = "/files")]
//!     fn upload(&self, #[multipart] title: &str, #[multipart] file: Part) -> ();
//! }
//!
//! # async fn example(client: restrait::Client) -> restrait::Result<()> {
//! client.put("table.csv", Body::full("a,b\n1,2\n")).await?;
//!
//! let file = Part::new("a,b\n1,2\n").file_name("table.csv");
//! client.upload("A table", file).await?;
//! # Ok(()) }
//! ```
//!
//! Bodies in memory are sent again when a call is retried. Streams can be read once, so a call with a
//! stream is not retried.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use sync_wrapper::SyncWrapper;

use crate::error::TransportError;

mod http_body_impl;
mod into_body;
mod metered;
mod multipart;
mod part;
#[cfg(not(target_arch = "wasm32"))]
mod reader;
mod state;
mod take_cell;

pub use into_body::IntoBody;
use metered::MeteredBody;
pub use metered::Progress;
pub(crate) use metered::ProgressCallback;
pub(crate) use multipart::MultipartWriter;
pub use part::Part;
pub(crate) use state::{BodyState, PolledFrame};
pub(crate) use take_cell::TakeCell;

/// A boxed body that is `Send` on every platform, in a browser too, so that calls are `Send`.
pub(crate) type SendBody =
    Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>;

/// A boxed response body that is received in chunks.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>;

/// A boxed response body that is received in chunks. It is not `Send` in a browser.
#[cfg(target_arch = "wasm32")]
pub type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError>>>;

/// The body of a request.
///
/// It implements [`http_body::Body`], so every HTTP client that is built on the `http` crate can
/// send it.
///
/// ```
/// use restrait::Body;
///
/// let body = Body::full("{}");
/// assert_eq!(body.as_bytes().map(|bytes| &bytes[..]), Some(&b"{}"[..]));
/// assert!(body.try_clone().is_some());
/// ```
#[derive(Default)]
pub struct Body(Kind);

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Full(Bytes),
    Stream {
        // HTTP clients require bodies that are `Sync`.
        frames: SyncWrapper<SendBody>,
        length: Option<u64>,
    },
}

impl Body {
    /// Returns the body of a request that has none.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Kind::Empty)
    }

    /// Creates a body from bytes in memory.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        Self(Kind::Full(bytes.into()))
    }

    /// Creates a body from a stream. `length` is its length in bytes, if it is known.
    ///
    /// A stream can be sent once, so a call with a stream is not retried. The call fails if the
    /// stream is longer or shorter than `length`.
    ///
    /// ```
    /// use http_body_util::{BodyExt, Full};
    /// use restrait::Body;
    /// use restrait::transport::TransportError;
    ///
    /// let frames = Full::new("text".into()).map_err(TransportError::response_lost);
    /// let body = Body::stream(Box::pin(frames), Some(4));
    /// assert!(body.is_stream() && body.length() == Some(4));
    /// ```
    #[must_use]
    pub fn stream(
        frames: Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>,
        length: Option<u64>,
    ) -> Self {
        Self::metered(MeteredBody::new(frames, length, None), length)
    }

    /// Calls `callback` after each chunk that is sent. The body becomes a stream, unless the request
    /// has no body.
    ///
    /// ```
    /// use restrait::Body;
    ///
    /// let body = Body::full("text").on_progress(|progress| println!("{}", progress.done));
    /// # drop(body);
    /// ```
    #[must_use]
    pub fn on_progress(self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watched(Box::new(callback))
    }

    fn watched(self, callback: ProgressCallback) -> Self {
        if self.is_none() {
            return self;
        }
        let length = self.length();
        Self::metered(
            MeteredBody::new(Box::pin(self), length, Some(callback)),
            length,
        )
    }

    fn metered(frames: MeteredBody, length: Option<u64>) -> Self {
        let frames = SyncWrapper::new(Box::pin(frames) as SendBody);
        Self(Kind::Stream { frames, length })
    }

    /// Creates a body that is read in chunks of 64 KiB. `length` is its length in bytes, if it is
    /// known.
    ///
    /// A reader can be sent once, so a call with a reader is not retried. The call fails if the reader
    /// has more or fewer bytes than `length`.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self::stream(Box::pin(reader::ReaderBody::new(reader)), length)
    }

    /// Opens the file at `path`. It is read in chunks of 64 KiB while it is sent.
    ///
    /// The length of the file is determined now. The call fails if the file has another length when
    /// it is sent.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened.
    #[cfg(feature = "files")]
    pub async fn file(path: impl AsRef<std::path::Path>) -> crate::Result<Self> {
        let refuse = |error: std::io::Error| {
            crate::Error::invalid(
                None,
                "file",
                format!("cannot open the file: {}", error.kind()),
            )
        };
        let file = tokio::fs::File::open(path).await.map_err(refuse)?;
        let length = file.metadata().await.map_err(refuse)?.len();
        Ok(Self::reader(file, Some(length)))
    }

    /// Returns the length in bytes of what was not read yet, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Empty => Some(0),
            Kind::Full(bytes) => Some(bytes.len() as u64),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// Returns `true` if the body can be sent only once.
    #[must_use]
    pub const fn is_stream(&self) -> bool {
        matches!(self.0, Kind::Stream { .. })
    }

    /// Returns `true` if the request has no body. A body of zero bytes is a body.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        matches!(self.0, Kind::Empty)
    }

    /// Returns the bytes of a body in memory, or `None` if the request has no body or the body is a
    /// stream.
    #[must_use]
    pub const fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Full(bytes) => Some(bytes),
            Kind::Empty | Kind::Stream { .. } => None,
        }
    }

    /// Clones the body without copying its bytes. Returns `None` if it is a stream.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Kind::Empty => Some(Self::empty()),
            Kind::Full(bytes) => Some(Self(Kind::Full(bytes.clone()))),
            Kind::Stream { .. } => None,
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Full(bytes))
    }
}

// A body may contain secrets and may be long, so only its size is shown.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Empty => f.write_str("none"),
            Kind::Full(bytes) => write!(f, "{} bytes", bytes.len()),
            Kind::Stream { length, .. } => match length {
                Some(length) => write!(f, "a stream of {length} bytes"),
                None => f.write_str("a stream"),
            },
        }
    }
}

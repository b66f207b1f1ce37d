//! The body of a request: nothing, bytes, or a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use sync_wrapper::SyncWrapper;

use crate::error::TransportError;

mod measured;
mod multipart;
mod part;
#[cfg(not(target_arch = "wasm32"))]
mod reader;
mod source;

use measured::Measured;
pub use measured::Progress;
pub(crate) use measured::Watch;
pub(crate) use multipart::Writer;
pub use part::Part;
pub use source::IntoBody;
pub(crate) use source::Once;

/// The pieces of a stream. In a browser, too, they can be sent to another thread, as the call can
/// that contains them.
pub(crate) type Frames = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>;

/// A body that arrives in pieces.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>;

/// A body that arrives in pieces. In a browser there is one thread.
#[cfg(target_arch = "wasm32")]
pub type BoxBody = Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError>>>;

/// What a request carries.
///
/// It is an [`http_body::Body`], so that every HTTP client of that ecosystem sends it.
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
        // Nobody reads it from two threads, but HTTP clients want bodies that could be.
        frames: SyncWrapper<Frames>,
        length: Option<u64>,
    },
}

impl Body {
    /// No body.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Kind::Empty)
    }

    /// Bytes that are all here.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        Self(Kind::Full(bytes.into()))
    }

    /// Bytes that are yet to come, and how many, where that is known.
    ///
    /// A stream can be sent once: a call with one is not retried. One that has more or less than
    /// its length makes the call fail.
    #[must_use]
    pub fn stream(
        frames: Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send>>,
        length: Option<u64>,
    ) -> Self {
        Self::measured(Measured::new(frames, length, None), length)
    }

    /// Calls `watch` with every piece that goes over.
    ///
    /// ```
    /// use restrait::Body;
    ///
    /// let body = Body::full("text").on_progress(|progress| println!("{}", progress.done));
    /// # drop(body);
    /// ```
    #[must_use]
    pub fn on_progress(self, watch: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watched(Box::new(watch))
    }

    fn watched(self, watch: Watch) -> Self {
        let length = self.length();
        Self::measured(Measured::new(Box::pin(self), length, Some(watch)), length)
    }

    fn measured(frames: Measured, length: Option<u64>) -> Self {
        let frames = SyncWrapper::new(Box::pin(frames) as Frames);
        Self(Kind::Stream { frames, length })
    }

    /// What a reader holds, a piece at a time, and how much that is, where it is known.
    ///
    /// It can be sent once: a call with it is not retried.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self::stream(Box::pin(reader::Reader::new(reader)), length)
    }

    /// The file at `path`, a piece at a time. Its length is announced now; should the file have
    /// another when it is sent, the call fails.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened.
    #[cfg(feature = "files")]
    pub async fn file(path: impl AsRef<std::path::Path>) -> crate::Result<Self> {
        let refuse = |error: std::io::Error| {
            crate::Error::invalid(None, "file", format!("cannot open the file: {}", error.kind()))
        };
        let file = tokio::fs::File::open(path).await.map_err(refuse)?;
        let length = file.metadata().await.map_err(refuse)?.len();
        Ok(Self::reader(file, Some(length)))
    }

    /// How many bytes there are, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Empty => Some(0),
            Kind::Full(bytes) => Some(bytes.len() as u64),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// Whether it can be sent once only.
    #[must_use]
    pub const fn is_stream(&self) -> bool {
        matches!(self.0, Kind::Stream { .. })
    }

    /// Whether there is none. A body of no bytes is one.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        matches!(self.0, Kind::Empty)
    }

    /// The bytes, where they are all here.
    #[must_use]
    pub const fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Full(bytes) => Some(bytes),
            Kind::Empty | Kind::Stream { .. } => None,
        }
    }

    /// The same body once more, where that can be had. It costs no copy.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Kind::Empty => Some(Self::empty()),
            Kind::Full(bytes) => Some(Self(Kind::Full(bytes.clone()))),
            Kind::Stream { .. } => None,
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match &mut self.0 {
            Kind::Empty => Poll::Ready(None),
            Kind::Full(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Kind::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Kind::Stream { frames, .. } => frames.get_mut().as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Empty => true,
            Kind::Full(bytes) => bytes.is_empty(),
            Kind::Stream { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Stream { length, .. } => length.map_or_else(SizeHint::new, SizeHint::with_exact),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Full(bytes))
    }
}

// A body may hold secrets, and is long: its size is enough to tell bodies apart.
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
